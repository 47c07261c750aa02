package dev.kam.examples;

import dev.kam.account.AccountTable;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.method.Edas;
import dev.kam.decision.method.PreferenceFunction;
import dev.kam.decision.method.Promethee;
import dev.kam.decision.method.Topsis;
import dev.kam.decision.method.Vikor;
import dev.kam.examples.data.BundledSample;
import dev.kam.io.SelectionResult;
import dev.kam.io.job.SelectionJob;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.KeyAccountSelector;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.ScoringModel;
import dev.kam.selection.Selection;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is a key account by five methods? Accounts that all of them choose hardly depend on the method; the others are worth a
 * second look.
 *
 * <p>All five see the same accounts, criteria, weights and conditions. Four of them compare the accounts with each other and
 * need every cell, so that what is not known counts as neutral in all five.
 */
public final class FiveMethods {
    /** A difference of two points of ten on a rating is a clear preference; half a point is none. */
    private static final PreferenceFunction RATING = PreferenceFunction.linear(0.5, 2);

    private FiveMethods() {}

    /**
     * Runs the example on the bundled sample.
     *
     * @param arguments none
     * @throws IOException if the sample cannot be unpacked
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("kam-five-methods-");
        try {
            BundledSample.copyTo(folder);
            SelectionResult result = SelectionJob.of(folder.resolve("accounts.csv"))
                    .withTransactions(folder.resolve("transactions.csv"))
                    .withRatings(folder.resolve("ratings.csv"))
                    .withProgram(folder.resolve("program.json"))
                    .run();
            print(compare(result.selection()), System.out);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /**
     * Chooses once by each method.
     *
     * @param given a choice whose accounts, model, conditions and policy are taken
     * @return the choices by the names of the methods
     */
    static Map<String, Selection> compare(Selection given) {
        AccountTable accounts = given.accounts();
        ScoringModel model = given.model().map(c -> c.withMissing(MissingPolicy.NEUTRAL));
        Map<String, PreferenceFunction> onRatings = model.criteria().stream()
                .filter(c ->
                        c.scaleLow() == 0 && c.scaleHigh() == 10 && c.defined().isPresent())
                .collect(Collectors.toMap(ModelCriterion::id, c -> RATING));
        List<RankingMethod> methods = List.of(
                AdditiveValue.withDefaults(),
                Topsis.withDefaults(),
                Vikor.withDefaults(),
                Promethee.withDefaults().withFunctions(onRatings),
                Edas.withDefaults());
        Map<String, Selection> choices = new LinkedHashMap<>();
        for (RankingMethod method : methods) {
            Selection choice = KeyAccountSelector.builder(model.withMethod(method))
                    .policy(given.selector().policy())
                    .screening(given.selector().screening())
                    .build()
                    .select(accounts);
            choices.put(method.name(), choice);
        }
        return choices;
    }

    /** Prints who is chosen by how many methods, and at which place by each. */
    static void print(Map<String, Selection> choices, PrintStream out) {
        Map<String, Map<String, Integer>> places = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        choices.forEach((method, choice) -> {
            for (KeyAccount k : choice.keyAccounts()) {
                names.put(k.account().id(), k.account().name());
                places.computeIfAbsent(k.account().id(), id -> new LinkedHashMap<>())
                        .put(method, k.rank());
            }
        });
        List<String> ids = new ArrayList<>(places.keySet());
        ids.sort(Comparator.comparingInt((String id) -> -places.get(id).size())
                .thenComparingInt(id -> places.get(id).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()));
        int width = names.values().stream().mapToInt(String::length).max().orElse(0);
        out.printf(Locale.ROOT, "%-" + Math.max(1, width) + "s", "Rank by");
        choices.keySet().forEach(method -> out.printf(Locale.ROOT, "  %s", method));
        out.println();
        for (String id : ids) {
            out.printf(Locale.ROOT, "%-" + width + "s", names.get(id));
            for (String method : choices.keySet()) {
                Integer rank = places.get(id).get(method);
                out.printf(Locale.ROOT, "  %" + method.length() + "s", rank == null ? "-" : rank.toString());
            }
            out.println();
        }
        int byAll = chosenByAll(choices).size();
        out.printf(
                Locale.ROOT,
                "%nAll %d methods agree on %d accounts; %d more are chosen by some.%n",
                choices.size(),
                byAll,
                places.size() - byAll);
    }

    /** The ids that every choice has in common. */
    static List<String> chosenByAll(Map<String, Selection> choices) {
        Map<String, Long> counts = choices.values().stream()
                .flatMap(choice -> choice.keyAccounts().stream())
                .map(k -> k.account().id())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() == choices.size())
                .map(Map.Entry::getKey)
                .toList();
    }
}
