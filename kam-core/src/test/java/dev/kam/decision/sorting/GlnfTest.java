package dev.kam.decision.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.method.PreferenceFunction;
import dev.kam.decision.sorting.SortingTables.Table;
import dev.kam.decision.value.TargetValue;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlnfTest {
    private static final Criterion A = Criterion.of("a", Preference.MAXIMIZE);
    private static final Criterion COST = Criterion.of("cost", Preference.MINIMIZE);
    private static final double ROUNDING = 1e-12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static DecisionMatrix column(Criterion criterion, double... cells) {
        return DecisionMatrix.of(List.of(criterion), List.of(Column.of(cells)));
    }

    private static Profiles profiles(double... cells) {
        double[][] rows = new double[cells.length][];
        for (int h = 0; h < rows.length; h++) {
            rows[h] = new double[] {cells[h]};
        }
        return Profiles.ofRows(rows);
    }

    @Test
    void searchesGloballyAndThenTwiceLocally() {
        // Flows among 10 9 7 6 5 3 1 0: (beaten - beating) / 7. Within 9 7 and 10 6: 7 is in the lower part. Within 5 3
        // 1 and
        // 6 0: 5 and 3 are in the upper part. Among 7 5 3: 1, 0 and -1, so that 5 moves up.
        GlnfSorting sorting = Glnf.of(profiles(10, 6, 0)).sort(column(A, 1, 3, 5, 7, 9), Weights.of(1));
        assertThat(sorting.categories()).containsExactly(2, 2, 1, 1, 1);
        assertThat(List.of(0, 1, 2, 3, 4)).extracting(sorting::globalCategoryOf).containsExactly(2, 2, 2, 1, 1);
        assertThat(sorting.categoryCount()).isEqualTo(2);
        assertThat(sorting.flowOf(2)).isCloseTo(-1 / 7.0, within(ROUNDING));
        assertThat(sorting.ranking().orElseThrow().ranks()).containsExactly(5, 4, 3, 2, 1);
        assertThat(sorting.profileFlows()).containsExactly(new double[] {1, 1 / 7.0, -1}, within(ROUNDING));
        assertThat(sorting.isRelative()).isTrue();
        assertThat(sorting.notices()).isEmpty();
        // u = (6/7 + 4/7 + 5/7) / 3, l = (2/7 + 4/7 + 2/7) / 3, h = 1/3.
        assertThat(sorting.silhouetteOf(2)).isCloseTo(1 / 15.0, within(ROUNDING));
        assertThat(sorting.details()).containsExactly(Detail.numbers("silhouette", sorting.silhouette()));
    }

    @Test
    void sortsCostsTheOtherWayRound() {
        GlnfSorting sorting = Glnf.of(profiles(-10, -6, 0)).sort(column(COST, -1, -3, -5, -7, -9), Weights.of(1));
        assertThat(sorting.categories()).containsExactly(2, 2, 1, 1, 1);
    }

    @Test
    void countsWhatLiesOutsideTheProfiles() {
        GlnfSorting sorting = Glnf.of(profiles(8, 5, 2)).sort(column(A, 8, 9, 10, 2, 1, 5), Weights.of(1));
        assertThat(sorting.categories()).containsExactly(1, 1, 1, 2, 2, 1);
        assertThat(sorting.notices())
                .containsExactly(
                        Notice.of(
                                "above-best-profile",
                                "Alternatives above the best profile, which count as the best category: 2.",
                                "Alternativas por encima del mejor perfil, que cuentan en la mejor categoría: 2."),
                        Notice.of(
                                "below-worst-profile",
                                "Alternatives below the worst profile, which count as the worst category: 1.",
                                "Alternativas por debajo del peor perfil, que cuentan en la peor categoría: 1."));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithPairwiseComparison(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int k = random.nextInt(1, 5);
        Table table = SortingTables.random(random, random.nextInt(1, 70), k + 1);
        Map<String, PreferenceFunction> functions = SortingTables.functions(random, table);
        double[] weights = table.weights().toArray();
        PlainFlows plain = new PlainFlows(table, functions, weights);
        GlnfSorting sorting = Glnf.of(Profiles.ofRows(table.profiles()))
                .withFunctions(functions)
                .sort(table.matrix(), table.weights());
        int n = table.rows().length;
        double[] flows = plain.globalFlows();
        int[] global = plain.global(flows);
        for (int i = 0; i < n; i++) {
            assertThat(sorting.flowOf(i)).isCloseTo(flows[i], within(ROUNDING));
            assertThat(sorting.globalCategoryOf(i)).isEqualTo(global[i]);
        }
        int[] refined = plain.refine(global, k, table.profiles());
        assertThat(sorting.categories()).isEqualTo(refined);
        assertThat(sorting.silhouette()).containsExactly(PlainFlows.silhouette(flows, refined, k), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfTheRows(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = SortingTables.random(random, 30, 4);
        double[][] reversed = new double[30][];
        for (int i = 0; i < 30; i++) {
            reversed[i] = table.rows()[29 - i];
        }
        Glnf method = Glnf.of(Profiles.ofRows(table.profiles())).withFunctions(SortingTables.functions(random, table));
        GlnfSorting one = method.sort(table.matrix(), table.weights());
        GlnfSorting other = method.sort(table.withRows(reversed).matrix(), table.weights());
        for (int i = 0; i < 30; i++) {
            assertThat(other.categoryOf(29 - i)).isEqualTo(one.categoryOf(i));
            assertThat(other.silhouetteOf(29 - i)).isCloseTo(one.silhouetteOf(i), within(1e-9));
        }
    }

    @Test
    void treatsEqualAlternativesAlike() {
        double[] cells = new double[5000];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i % 10 / 10.0;
        }
        GlnfSorting sorting = Glnf.of(profiles(0.95, 0.6, 0.3, -0.1))
                .withFunctions(Map.of("a", PreferenceFunction.linear(0.05, 0.3)))
                .sort(column(A, cells), Weights.of(1));
        for (int i = 10; i < cells.length; i++) {
            assertThat(sorting.categoryOf(i)).isEqualTo(sorting.categoryOf(i % 10));
            assertThat(sorting.flowOf(i)).isEqualTo(sorting.flowOf(i % 10));
            assertThat(sorting.silhouetteOf(i)).isEqualTo(sorting.silhouetteOf(i % 10));
        }
    }

    @Test
    void sortsOneAlternativeAndLeavesCategoriesEmpty() {
        GlnfSorting sorting = Glnf.of(profiles(9, 6, 3, 0)).sort(column(A, 4), Weights.of(1));
        assertThat(sorting.categories()).containsExactly(2);
        // Flows among 9 6 4 3 0: 1, 1/2, 0, -1/2, -1; u = 0 at the center, l = 0.75, h = 0.75.
        assertThat(sorting.silhouetteOf(0)).isZero();
    }

    @Test
    void takesAFlowOnTheBestProfileForTheBestCategory() {
        GlnfSorting sorting = Glnf.of(profiles(9, 3)).sort(column(A, 9, 9, 3, 2), Weights.of(1));
        assertThat(sorting.categories()).containsExactly(1, 1, 1, 1);
        assertThat(sorting.notices()).extracting(Notice::code).containsExactly("below-worst-profile");
    }

    @Test
    void leavesACategoryBetweenEqualFlowsEmpty() {
        // All differences are below the threshold: all flows are 0, like those of the profiles.
        GlnfSorting sorting = Glnf.of(profiles(3, 2, 1))
                .withFunctions(Map.of("a", PreferenceFunction.uShape(10)))
                .sort(column(A, 1, 2, 3), Weights.of(1));
        assertThat(sorting.categories()).containsExactly(1, 1, 1);
        // u = l = 0, and h = 1/3 since there is no better category.
        assertThat(sorting.silhouette()).containsExactly(-1, -1, -1);
        assertThat(sorting.notices()).isEmpty();
    }

    @Test
    void standsInForMissingCellsByTheWholeTable() {
        Criterion worst = A.withMissing(MissingPolicy.WORST);
        double[] cells = {9, 7, 5, 3, 1, Double.NaN};
        double[] filled = {9, 7, 5, 3, 1, 1};
        Glnf method = Glnf.of(profiles(10, 6, 0));
        assertThat(method.sort(column(worst, cells), Weights.of(1)).categories())
                .isEqualTo(method.sort(column(A, filled), Weights.of(1)).categories());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.sort(column(A, cells), Weights.of(1)))
                .withMessage("performance of alternative 5 on criterion 'a' must be assessed but is missing.\n"
                        + "Maybe choose another missing policy for the criterion.");
    }

    @Test
    void valuesTargetsInTableAndProfilesAlike() {
        Criterion warm = Criterion.of("warm", TargetValue.of(0, 20, 22, 42));
        GlnfSorting sorting = Glnf.of(profiles(21, 10, 0)).sort(column(warm, 32.5, 31.5, 21, 42, 60), Weights.of(1));
        assertThat(List.of(0, 1, 2, 3, 4)).extracting(sorting::globalCategoryOf).containsExactly(2, 1, 1, 2, 2);
        assertThat(sorting.clipped(0)).isEqualTo(1);
    }

    @Test
    void leavesOutACriterionWithoutWeight() {
        Profiles both = Profiles.ofRows(new double[] {10, 1}, new double[] {6, 2}, new double[] {0, 0});
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(A, Criterion.of("b", Preference.MAXIMIZE)),
                List.of(Column.of(1, 3, 5, 7, 9), Column.of(8, 1, 9, 2, 5)));
        assertThat(Glnf.of(both).sort(matrix, Weights.of(1, 0)).categories()).containsExactly(2, 2, 1, 1, 1);
    }

    @Test
    void comparesHugeAndTinyNumbers() {
        double max = Double.MAX_VALUE;
        GlnfSorting sorting = Glnf.of(profiles(max, 1e-300, -max))
                .withFunctions(Map.of("a", PreferenceFunction.linear(1, 1e300)))
                .sort(column(A, max, -max, 0, 1e-300), Weights.of(1));
        assertThat(sorting.categories()).containsExactly(1, 2, 1, 1);
        assertThat(sorting.silhouette()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @ValueSource(ints = {5000, 100_000})
    void sortsManyRows(int n) {
        SplittableRandom random = new SplittableRandom(1);
        Column.Builder a = Column.builder();
        Column.Builder cost = Column.builder();
        for (int i = 0; i < n; i++) {
            a.append(random.nextDouble());
            cost.append(random.nextDouble());
        }
        DecisionMatrix matrix = DecisionMatrix.of(List.of(A, COST), List.of(a.build(), cost.build()));
        GlnfSorting sorting = Glnf.of(Profiles.ofRows(
                        new double[] {1, 0}, new double[] {0.6, 0.4}, new double[] {0.4, 0.6}, new double[] {0, 1}))
                .withFunctions(Map.of("a", PreferenceFunction.linear(0.05, 0.2)))
                .sort(matrix, Weights.of(1, 1));
        int[] sizes = new int[4];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            sizes[sorting.categoryOf(i)]++;
            mean += sorting.silhouetteOf(i) / n;
        }
        assertThat(sizes[1]).isGreaterThan(n / 5);
        assertThat(sizes[2]).isGreaterThan(n / 5);
        assertThat(sizes[3]).isGreaterThan(n / 5);
        assertThat(mean).isBetween(-0.1, 0.1);
    }

    @Test
    void rejectsProfilesThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glnf.of(profiles(1)))
                .withMessage("number of profiles must be >= 2, one more than there are categories, but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glnf.of(profiles(3, 1, 2)).sort(column(A, 1), Weights.of(1)))
                .withMessage("profile 2 must be at least as good as profile 3 on criterion 'a' but was 1.0 against"
                        + " 2.0.\nMaybe the profiles are not in the order best first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glnf.of(profiles(3, 3)).sort(column(COST, 1), Weights.of(1)))
                .withMessage(
                        "profile 1 must be better than profile 2 on at least one criterion with weight but is equal"
                                + " on all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Glnf.of(Profiles.ofRows(new double[] {2, 2}, new double[] {1, 1}))
                        .sort(column(A, 1), Weights.of(1)))
                .withMessage("profiles must have 1 performances each, one for each criterion, but had 2");
    }

    @Test
    void comparesEverythingThatWasFound() {
        GlnfSorting sorting = Glnf.of(profiles(10, 6, 0)).sort(column(A, 1, 3, 5, 7, 9), Weights.of(1));
        assertThat(Glnf.of(profiles(10, 6, 0)).sort(column(A, 1, 3, 5, 7, 9), Weights.of(1)))
                .isEqualTo(sorting)
                .hasSameHashCodeAs(sorting);
        assertThat(Glnf.of(profiles(10, 5.9, 0)).sort(column(A, 1, 3, 5, 7, 9), Weights.of(1)))
                .isEqualTo(sorting);
        assertThat(Glnf.of(profiles(10, 6, 1)).sort(column(A, 1, 3, 5, 7, 9), Weights.of(1)))
                .isNotEqualTo(sorting);
        assertThat(Glnf.of(profiles(1, 0))).hasToString("glnf[profiles=[[1.0], [0.0]]]");
    }
}
