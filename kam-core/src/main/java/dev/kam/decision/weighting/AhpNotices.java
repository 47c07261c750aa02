package dev.kam.decision.weighting;

import dev.kam.Figures;
import dev.kam.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what the reader should know of judgements in pairs. */
final class AhpNotices {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final int RATIO_DECIMALS = 3;
    private static final int JUDGEMENT_DECIMALS = 2;

    private AhpNotices() {}

    static List<Notice> of(AhpConsistency consistency, int criteria) {
        List<Notice> notices = new ArrayList<>();
        if (consistency.isInconsistent()) {
            notices.add(Notice.of(
                    "inconsistent",
                    inconsistent("The judgements contradict each other: the consistency ratio is ", consistency),
                    inconsistentInSpanish("Los juicios se contradicen: la razón de consistencia es ", consistency)));
        }
        if (consistency.cr().isEmpty()) {
            int largest = consistency.randomIndex().largest();
            notices.add(Notice.of(
                    "no-random-index",
                    "There is no random index for " + criteria + " criteria, only up to " + largest
                            + ": no consistency ratio.",
                    "No hay índice aleatorio para " + criteria + " criterios, solo hasta " + largest
                            + ": no hay razón de consistencia."));
        }
        if (consistency.missing() > 0) {
            boolean one = consistency.missing() == 1;
            notices.add(Notice.of(
                    "incomplete-judgements",
                    (one ? "1 pair was" : consistency.missing() + " pairs were")
                            + " not judged: the consistency ratio is on the mild side.",
                    (one ? "Queda 1 par" : "Quedan " + consistency.missing() + " pares")
                            + " sin juzgar: la razón de consistencia resulta benévola."));
        }
        return notices;
    }

    static Notice ofJudge(int judge, AhpConsistency consistency) {
        return Notice.of(
                "inconsistent",
                inconsistent(
                        "The judgements of judge " + (judge + 1) + " contradict each other: the consistency ratio is ",
                        consistency),
                inconsistentInSpanish(
                        "Los juicios del juez " + (judge + 1) + " se contradicen: la razón de consistencia es ",
                        consistency));
    }

    private static String inconsistent(String opening, AhpConsistency consistency) {
        StringBuilder text = new StringBuilder(opening)
                .append(Figures.of(consistency.cr().orElseThrow(), RATIO_DECIMALS, Locale.ENGLISH))
                .append(", above 0.1.");
        consistency
                .triad()
                .ifPresent(t -> text.append(" The worst three are '")
                        .append(t.first())
                        .append("', '")
                        .append(t.second())
                        .append("' and '")
                        .append(t.third())
                        .append("'."));
        consistency
                .repair()
                .ifPresent(r -> text.append(" '")
                        .append(r.row())
                        .append("' over '")
                        .append(r.column())
                        .append("' at ")
                        .append(judgement(r.suggested(), Locale.ENGLISH))
                        .append(" instead of ")
                        .append(judgement(r.given(), Locale.ENGLISH))
                        .append(" would bring it to ")
                        .append(Figures.of(r.crAfter().orElseThrow(), RATIO_DECIMALS, Locale.ENGLISH))
                        .append('.'));
        return text.toString();
    }

    private static String inconsistentInSpanish(String opening, AhpConsistency consistency) {
        StringBuilder text = new StringBuilder(opening)
                .append(Figures.of(consistency.cr().orElseThrow(), RATIO_DECIMALS, SPANISH))
                .append(", mayor que 0,1.");
        consistency
                .triad()
                .ifPresent(t -> text.append(" Los tres peores son '")
                        .append(t.first())
                        .append("', '")
                        .append(t.second())
                        .append("' y '")
                        .append(t.third())
                        .append("'."));
        consistency
                .repair()
                .ifPresent(r -> text.append(" Con '")
                        .append(r.row())
                        .append("' frente a '")
                        .append(r.column())
                        .append("' en ")
                        .append(judgement(r.suggested(), SPANISH))
                        .append(" en vez de ")
                        .append(judgement(r.given(), SPANISH))
                        .append(" bajaría a ")
                        .append(Figures.of(r.crAfter().orElseThrow(), RATIO_DECIMALS, SPANISH))
                        .append('.'));
        return text.toString();
    }

    /** Writes a judgement as people give it: 3, or 1/3. */
    static String judgement(double judgement, Locale locale) {
        return judgement >= 1
                ? Figures.of(judgement, JUDGEMENT_DECIMALS, locale)
                : "1/" + Figures.of(1 / judgement, JUDGEMENT_DECIMALS, locale);
    }
}
