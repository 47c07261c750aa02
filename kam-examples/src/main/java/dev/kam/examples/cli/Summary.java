package dev.kam.examples.cli;

import dev.kam.Figures;
import dev.kam.Text;
import dev.kam.io.SelectionResult;
import dev.kam.selection.AssessNext;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.NearMiss;
import dev.kam.selection.Selection;
import dev.kam.selection.Selection.Status;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says on the terminal who was chosen and why. */
final class Summary {
    private static final int MOST_LISTED = 5;
    private static final double POINTS = 100;

    private final PrintStream out;
    private final Locale locale;

    Summary(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void print(SelectionResult result, List<Path> files) {
        Selection selection = result.selection();
        out.println(result.program().name() + " (" + say("version ", "versión ")
                + result.program().version() + ")"
                + result.asOf()
                        .map(date -> say(", as of ", ", fecha de corte ") + date)
                        .orElse(""));
        out.println(counts(selection));
        if (selection.isPreselection()) {
            out.println();
            out.println(say(
                    "This is a pre-selection: no criterion speaks of the capacity to create business.",
                    "Esto es una preselección: ningún criterio habla de la capacidad de crear negocio."));
        }
        out.println();
        TerminalScores scores = TerminalScores.of(selection, locale);
        out.println(say("Key accounts (", "Cuentas clave (") + scores.unit() + ")");
        for (KeyAccount k : selection.keyAccounts()) {
            line(k.rank(), scores.of(k.score()), k.account().name());
            out.println("            " + k.reason().in(locale));
        }
        nearMisses(selection, scores);
        assessNext(selection);
        selection.sizeBias().flatMap(bias -> bias.verdict()).ifPresent(verdict -> {
            out.println();
            out.println(verdict.words().in(locale));
        });
        selection
                .selector()
                .policy()
                .override()
                .ifPresent(override -> out.println(say(
                        "* Up to " + selection.selector().policy().maxKeyAccounts() + " key accounts, by decision of "
                                + override.by() + ": " + override.reason(),
                        "* Hasta " + selection.selector().policy().maxKeyAccounts() + " cuentas clave, por decisión de "
                                + override.by() + ": " + override.reason())));
        result.notices().stream()
                .filter(notice -> !notice.code().equals("pre-selection"))
                .forEach(notice -> out.println("* " + notice.text().in(locale)));
        if (!files.isEmpty()) {
            out.println();
            out.println(say("Written:", "Escrito:"));
            files.forEach(file -> out.println("  " + file));
        }
    }

    private String counts(Selection selection) {
        return count(selection.accounts().size(), say(" accounts: ", " cuentas: "))
                + count(
                        selection.count(Status.CHOSEN),
                        say(" chosen, ", selection.count(Status.CHOSEN) == 1 ? " elegida, " : " elegidas, "))
                + count(selection.count(Status.INCUBATION), say(" in incubation, ", " en incubación, "))
                + count(selection.count(Status.ELIGIBLE), say(" more eligible, ", " más elegibles, "))
                + count(selection.count(Status.ASSESS_NEXT), say(" to be assessed, ", " por evaluar, "))
                + count(
                        selection.count(Status.EXCLUDED),
                        say(" stopped by a gate.", " descartadas por una condición."));
    }

    private void nearMisses(Selection selection, TerminalScores scores) {
        if (selection.nearMisses().isEmpty()) {
            return;
        }
        out.println();
        boolean standAlone = scores.standAlone();
        out.println(
                standAlone
                        ? say(
                                "In incubation, with what would bring each in",
                                "En incubación, con lo que haría entrar a cada una")
                        : say("In incubation", "En incubación"));
        for (NearMiss n : selection.nearMisses()) {
            line(n.rank(), scores.of(n.score()), n.account().name());
            out.println("            "
                    + (standAlone ? needs(selection, n) : n.reason().in(locale)));
        }
    }

    private String needs(Selection selection, NearMiss near) {
        String needs = near.wouldNeed().entrySet().stream()
                .filter(e -> e.getValue().isPresent())
                .map(e -> name(selection, e) + " " + signed(e.getValue().getAsDouble()))
                .collect(Collectors.joining(say(", or ", ", o ")));
        return needs.isEmpty()
                ? say("no change on one criterion alone is enough", "no basta un cambio en un solo criterio")
                : needs;
    }

    private String name(Selection selection, Map.Entry<String, ?> criterion) {
        String name = selection
                .model()
                .criterion(criterion.getKey())
                .map(c -> c.name().in(locale))
                .orElse(criterion.getKey());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Rounded away from zero, so that the change shown is enough. */
    private String signed(double change) {
        double shown = change > 0 ? Math.ceil(change * POINTS) / POINTS : Math.floor(change * POINTS) / POINTS;
        return (shown > 0 ? "+" : "") + Figures.of(shown, 2, locale);
    }

    private void assessNext(Selection selection) {
        List<AssessNext> unknown = selection.assessNext();
        if (unknown.isEmpty()) {
            return;
        }
        out.println();
        out.println(say("Not known well enough; assess next", "No se conocen lo suficiente; evaluar a continuación"));
        for (AssessNext a : unknown.subList(0, Math.min(MOST_LISTED, unknown.size()))) {
            out.println("      " + a.name() + ": " + String.join(", ", a.missing()));
        }
        if (unknown.size() > MOST_LISTED) {
            out.println("      " + say("and ", "y ") + count(unknown.size() - MOST_LISTED, say(" more", " más")));
        }
    }

    private void line(int rank, String score, String name) {
        out.println(pad(rank + ".", 4) + " " + pad(score, 5) + "  " + name);
    }

    private static String pad(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private String count(int number, String what) {
        return Figures.of(number, 0, locale) + what;
    }

    private String say(String english, String spanish) {
        return Text.of(english, spanish).in(locale);
    }
}
