package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.decision.Preference;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.method.ContractTables.Table;
import dev.kam.decision.method.ReversalTrials.Trial;
import dev.kam.decision.sorting.Axes;
import dev.kam.decision.sorting.Axis;
import dev.kam.decision.sorting.Cuts;
import dev.kam.decision.sorting.ElectreTriB;
import dev.kam.decision.sorting.Glnf;
import dev.kam.decision.sorting.MrSort;
import dev.kam.decision.sorting.Profiles;
import dev.kam.decision.sorting.Sorting;
import dev.kam.decision.sorting.SortingMethod;
import dev.kam.decision.sorting.SortingMethods;
import dev.kam.decision.sorting.Thresholds;
import dev.kam.decision.sorting.TwoAxisMatrix;
import dev.kam.decision.sorting.TwoDimensionClassification;
import dev.kam.decision.sorting.Vetoes;
import dev.kam.decision.value.Normalization;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How often the categories of the others, and who of them is in the best one, change by one more alternative that all others
 * dominate, and by one less. Profiles, cuts and thresholds are the same for all tables.
 */
class SortingReversalTest {
    private static final String RESOURCE = "sorting-reversal.csv";

    private static final RankingMethod MIN_MAX = AdditiveValue.withDefaults().withNormalization(Normalization.MIN_MAX);

    /** A third of all performances reach the better limit, and two thirds the worse. */
    private static final double[] LIMITS = {7, 4};

    private record Variant(String label, boolean valued, Function<Table, SortingMethod> method) {

        Sorting sort(Table table) {
            return method.apply(table).sort(table.matrix(), table.weightsOf());
        }

        List<Trial> trials() {
            return ReversalTrials.all().stream()
                    .map(trial -> valued ? trial.valued() : trial)
                    .toList();
        }

        String name() {
            return method.apply(ReversalTrials.all().get(0).table()).name();
        }

        @Override
        public String toString() {
            return name() + "[" + label + "]";
        }
    }

    private record Count(int changedByAdding, int bestByAdding, int changedByLeavingOut, int bestByLeavingOut) {}

    static List<Variant> variants() {
        Axes axes = new Axes(Axis.of("c0", "c1", "c2"), Axis.of("c3", "c4", "c5"));
        Axes cut = new Axes(
                new Axis(axes.first().criteria(), 0.5), new Axis(axes.second().criteria(), 0.5));
        return List.of(
                raw("majority 0.5", t -> MrSort.of(profiles(t))),
                raw("majority 0.5 vetoes", t -> MrSort.of(profiles(t)).withVetoes(vetoes(t))),
                raw("pessimistic no thresholds", t -> ElectreTriB.of(profiles(t))),
                raw("pessimistic q p v", SortingReversalTest::electre),
                raw("optimistic q p v", t -> electre(t).withRule(ElectreTriB.Rule.OPTIMISTIC)),
                raw("usual", t -> Glnf.of(closed(t))),
                raw("linear", t -> Glnf.of(closed(t)).withFunctions(linear(t))),
                valued("weighted-sum valued", of(AdditiveValue.withDefaults(), 0.55, 0.45)),
                raw("weighted-sum min-max", of(MIN_MAX, 0.55, 0.45)),
                raw("topsis vector", of(Topsis.withDefaults(), 0.55, 0.45)),
                raw("promethee-ii usual", of(Promethee.withDefaults(), 0.1, -0.1)),
                valued("valued", t -> TwoAxisMatrix.of(cut)),
                raw("usual", t -> TwoDimensionClassification.of(axes)),
                raw("linear", t -> TwoDimensionClassification.of(axes).withFunctions(linear(t))));
    }

    private static Variant raw(String label, Function<Table, SortingMethod> method) {
        return new Variant(label, false, method);
    }

    private static Variant valued(String label, Function<Table, SortingMethod> method) {
        return new Variant(label, true, method);
    }

    private static Function<Table, SortingMethod> of(RankingMethod method, double... cuts) {
        return table -> Thresholds.of(method, Cuts.of(cuts));
    }

    private static ElectreTriB electre(Table table) {
        return ElectreTriB.of(profiles(table))
                .withThresholds(byCriterion(
                        table, (lo, hi) -> OutrankingThresholds.of((hi - lo) / 16, (hi - lo) / 4, (hi - lo) / 2)));
    }

    private static Map<String, PreferenceFunction> linear(Table table) {
        return byCriterion(table, (lo, hi) -> PreferenceFunction.linear((hi - lo) / 16, (hi - lo) / 4));
    }

    private static <T> Map<String, T> byCriterion(Table table, BiFunction<Double, Double, T> ofRange) {
        Map<String, T> values = new LinkedHashMap<>();
        for (int j = 0; j < table.criteriaCount(); j++) {
            values.put(table.criteria().get(j).id(), ofRange.apply(table.lo()[j], table.hi()[j]));
        }
        return values;
    }

    /** The lower limits of two categories out of three. */
    private static Profiles profiles(Table table) {
        return Profiles.ofRows(
                level(table, LIMITS[0], LIMITS[1]), // tier 1
                level(table, LIMITS[1], LIMITS[0])); // tier 2
    }

    /** The same between the ends of the range. */
    private static Profiles closed(Table table) {
        double lo = table.lo()[0];
        double hi = table.hi()[0];
        return Profiles.ofRows(
                level(table, hi, lo),
                level(table, LIMITS[0], LIMITS[1]),
                level(table, LIMITS[1], LIMITS[0]),
                level(table, lo, hi));
    }

    /** A tenth of the performances on the first benefit and the first cost keep out of the best category. */
    private static Vetoes vetoes(Table table) {
        double[] best = new double[table.criteriaCount()];
        double[] second = new double[table.criteriaCount()];
        Arrays.fill(best, Double.NaN);
        Arrays.fill(second, Double.NaN);
        best[0] = 1.9;
        best[1] = 9.1;
        return Vetoes.ofRows(best, second);
    }

    private static double[] level(Table table, double benefit, double cost) {
        return table.criteria().stream()
                .mapToDouble(c -> c.preference() == Preference.MAXIMIZE ? benefit : cost)
                .toArray();
    }

    private static Count count(Variant variant) {
        int[] counts = new int[4];
        for (Trial trial : variant.trials()) {
            int[] all = variant.sort(trial.table()).categories();
            int[] added = Arrays.copyOf(variant.sort(trial.larger()).categories(), all.length);
            int[] remaining = trial.withoutLeftOut(all);
            int[] left = variant.sort(trial.smaller()).categories();
            counts[0] += Arrays.equals(added, all) ? 0 : 1;
            counts[1] += Arrays.equals(best(added), best(all)) ? 0 : 1;
            counts[2] += Arrays.equals(left, remaining) ? 0 : 1;
            counts[3] += Arrays.equals(best(left), best(remaining)) ? 0 : 1;
        }
        return new Count(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Whether each is in the best category. */
    private static boolean[] best(int... categories) {
        boolean[] best = new boolean[categories.length];
        for (int i = 0; i < best.length; i++) {
            best[i] = categories[i] == 1;
        }
        return best;
    }

    /** The counts of all methods, which fail with the new content of the file. */
    @Test
    void changesCategoriesAsOftenAsRecorded() throws IOException {
        String header = "method,variant,categoryByAdding,bestByAdding,categoryByLeavingOut,bestByLeavingOut\n";
        String measured = variants().stream()
                .map(v -> {
                    Count c = count(v);
                    return v.name() + "," + v.label() + "," + c.changedByAdding + "," + c.bestByAdding + ","
                            + c.changedByLeavingOut + "," + c.bestByLeavingOut + "\n";
                })
                .collect(Collectors.joining("", header, ""));
        assertThat(measured).isEqualTo(ReversalTrials.recorded(RESOURCE));
    }

    @Test
    void measuresEveryMethod() {
        assertThat(variants().stream().map(Variant::name).distinct())
                .containsExactlyElementsOf(SortingMethods.all().stream()
                        .map(SortingMethods.Entry::name)
                        .toList());
    }

    /** A sorting says that it is relative exactly where another alternative was seen to change it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void changesNothingUnlessItSaysThatItIsRelative(Variant variant) {
        boolean relative = variant.sort(variant.trials().get(0).table()).isRelative();
        Count count = count(variant);
        if (relative) {
            assertThat(count.changedByAdding).isPositive();
            assertThat(count.changedByLeavingOut).isPositive();
        } else {
            assertThat(count).isEqualTo(new Count(0, 0, 0, 0));
        }
    }

    /** Counts would say little if nearly all alternatives were in one category. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void putsAtLeastOneInFiftyIntoEachCategory(Variant variant) {
        int[] sizes = new int[variant.sort(variant.trials().get(0).table()).categoryCount()];
        for (Trial trial : variant.trials()) {
            for (int category : variant.sort(trial.table()).categories()) {
                sizes[category - 1]++;
            }
        }
        int all = ReversalTrials.TABLES * ReversalTrials.ALTERNATIVES;
        assertThat(Arrays.stream(sizes).boxed()).as(Arrays.toString(sizes)).allMatch(size -> size >= all / 50);
    }
}
