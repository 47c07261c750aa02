package dev.kam.decision.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.sorting.SortingTables.Table;
import dev.kam.decision.value.TargetValue;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrSortTest {
    private static final double NONE = Double.NaN;
    private static final Criterion QUALITY = Criterion.of("quality", Preference.MAXIMIZE);
    private static final Criterion PRICE = Criterion.of("price", Preference.MINIMIZE);
    private static final Criterion SERVICE = Criterion.of("service", Preference.MAXIMIZE);
    private static final List<Criterion> CRITERIA = List.of(QUALITY, PRICE, SERVICE);
    private static final Profiles PROFILES = Profiles.ofRows(new double[] {8, 10, 8}, new double[] {5, 20, 5});
    private static final Weights WEIGHTS = Weights.of(5, 3, 2);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static int[] sort(MrSort method, double[]... rows) {
        return method.sort(DecisionMatrix.ofRows(CRITERIA, rows), WEIGHTS).categories();
    }

    @Test
    void sortsByTheWeightOfTheCriteriaThatSupportAProfile() {
        Sorting sorting = MrSort.of(PROFILES)
                .withMajority(0.7)
                .sort(
                        DecisionMatrix.ofRows(
                                CRITERIA,
                                new double[] {8, 99, 8}, // 0.5 + 0.2 reach the best profile
                                new double[] {9, 10.5, 7}, // 0.5 do; all reach the second
                                new double[] {4, 5, 9}, // 0.5 do, of either
                                new double[] {0, 0, 0}),
                        WEIGHTS);
        assertThat(sorting.categories()).containsExactly(1, 2, 3, 3);
        assertThat(sorting.categoryCount()).isEqualTo(3);
        assertThat(sorting.isRelative()).isFalse();
        assertThat(sorting.ranking()).isEmpty();
        assertThat(sorting.notices()).isEmpty();
        assertThat(sorting.details()).isEmpty();
        assertThat(sorting.weights()).isEqualTo(WEIGHTS);
    }

    @Test
    void reachesAProfileWithTheProfileItself() {
        assertThat(sort(MrSort.of(PROFILES).withMajority(1), PROFILES.rows())).containsExactly(1, 2);
    }

    @Test
    void hasAMajorityOfOneHalfByDefault() {
        assertThat(MrSort.of(PROFILES).majority()).isEqualTo(0.5);
        assertThat(sort(MrSort.of(PROFILES), new double[] {8, 99, 0}, new double[] {0, 10, 7}))
                .containsExactly(1, 2);
    }

    @Test
    void vetoesAtTheLevelAndBeyond() {
        MrSort method = MrSort.of(PROFILES)
                .withMajority(0.7)
                .withVetoes(Vetoes.ofRows(new double[] {NONE, 50, NONE}, new double[] {NONE, 80, NONE}));
        assertThat(sort(
                        method,
                        new double[] {9, 49, 9},
                        new double[] {9, 50, 9},
                        new double[] {9, 79.5, 9},
                        new double[] {9, 80, 9},
                        new double[] {9, 1e300, 9}))
                .containsExactly(1, 2, 2, 3, 3);
    }

    @Test
    void judgesEachVetoByItself() {
        MrSort method = MrSort.of(PROFILES)
                .withMajority(0.5)
                .withVetoes(Vetoes.ofRows(new double[] {NONE, NONE, NONE}, new double[] {NONE, NONE, 5}));
        assertThat(sort(method, new double[] {8, 99, 0}, new double[] {5, 99, 5}, new double[] {5, 99, 5.5}))
                .containsExactly(1, 3, 2);
    }

    @Test
    void letsRoundingDecideNothing() {
        int m = 10;
        List<Criterion> criteria = IntStream.range(0, m)
                .mapToObj(j -> Criterion.of("c" + j, Preference.MAXIMIZE))
                .toList();
        double[] ones = new double[m];
        Arrays.fill(ones, 1);
        double[] weights = new double[m];
        Arrays.fill(weights, 0.1);
        double sum = 0;
        for (double w : weights) {
            sum += w;
        }
        assertThat(sum).isLessThan(1);
        double[] almost = ones.clone();
        almost[3] = 0.999;
        assertThat(MrSort.of(Profiles.ofRows(ones))
                        .withMajority(1)
                        .sort(DecisionMatrix.ofRows(criteria, ones, almost), Weights.of(weights))
                        .categories())
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithWholeNumbers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(20) == 0 ? 9000 : random.nextInt(1, 60);
        int k = random.nextInt(1, 5);
        Table table = SortingTables.random(random, n, k);
        int points = random.nextInt(1, table.total() + 1);
        double[][] levels = new double[k][table.points().length];
        for (double[] row : levels) {
            Arrays.setAll(row, j -> random.nextInt(3) == 0 ? random.nextInt(SortingTables.GRID + 1) : NONE);
        }
        MrSort method = MrSort.of(Profiles.ofRows(table.profiles()))
                .withMajority(points / (double) table.total())
                .withVetoes(Vetoes.ofRows(levels));
        int[] expected = new int[n];
        for (int i = 0; i < n; i++) {
            expected[i] = k + 1;
            for (int h = 0; h < k && expected[i] > k; h++) {
                int support = 0;
                boolean veto = false;
                for (int j = 0; j < table.points().length; j++) {
                    double better = table.sign(j) * (table.rows()[i][j] - table.profiles()[h][j]);
                    support += better >= 0 ? table.points()[j] : 0;
                    double overLevel = table.sign(j) * (table.rows()[i][j] - levels[h][j]);
                    veto |= table.points()[j] > 0 && overLevel <= 0;
                }
                if (support >= points && !veto) {
                    expected[i] = h + 1;
                }
            }
        }
        assertThat(method.sort(table.matrix(), table.weights()).categories()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverLowersAnAlternativeThatImproves(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = SortingTables.random(random, 50, 3);
        MrSort method = MrSort.of(Profiles.ofRows(table.profiles()))
                .withMajority(1 - random.nextDouble())
                .withVetoes(Vetoes.ofRows(vetoes(random, table.points().length)));
        Sorting before = method.sort(table.matrix(), table.weights());
        Sorting after = method.sort(
                table.withRows(SortingTables.improved(random, table)).matrix(), table.weights());
        for (int i = 0; i < 50; i++) {
            assertThat(after.categoryOf(i)).isLessThanOrEqualTo(before.categoryOf(i));
        }
    }

    private static double[][] vetoes(SplittableRandom random, int m) {
        double[][] levels = new double[3][m];
        for (double[] row : levels) {
            Arrays.setAll(row, j -> random.nextInt(SortingTables.GRID));
        }
        return levels;
    }

    @Test
    void leavesOutACriterionWithoutWeight() {
        Profiles profiles = Profiles.ofRows(new double[] {8, 1}, new double[] {5, 2});
        MrSort method = MrSort.of(profiles)
                .withMajority(1)
                .withVetoes(Vetoes.ofRows(new double[] {NONE, 100}, new double[] {NONE, 100}));
        assertThat(method.sort(
                                DecisionMatrix.ofRows(
                                        List.of(QUALITY, SERVICE), new double[] {8, 0}, new double[] {5, 0}),
                                Weights.of(1, 0))
                        .categories())
                .containsExactly(1, 2);
    }

    @Test
    void valuesTargetsInTableProfilesAndVetoesAlike() {
        Criterion warm = Criterion.of("warm", TargetValue.of(0, 20, 22, 42));
        MrSort method = MrSort.of(Profiles.ofRows(new double[] {15}))
                .withMajority(1)
                .withVetoes(Vetoes.ofRows(new double[] {5}));
        // 27 is as far as 15 on the other side; 28 is farther.
        assertThat(method.sort(
                                DecisionMatrix.ofRows(
                                        List.of(warm),
                                        new double[] {15},
                                        new double[] {21},
                                        new double[] {27},
                                        new double[] {28},
                                        new double[] {14},
                                        new double[] {50}),
                                Weights.of(1))
                        .categories())
                .containsExactly(1, 1, 1, 2, 2, 2);
        assertThat(method.sort(DecisionMatrix.ofRows(List.of(warm), new double[] {50}), Weights.of(1))
                        .clipped(0))
                .isEqualTo(1);
    }

    @Test
    void countsAMissingCellAsItsCriterionSays() {
        double[][] rows = {{9, 5, 9}, {NONE, 5, 9}, {3, 5, 9}};
        MrSort method = MrSort.of(PROFILES).withMajority(0.6);
        List<Criterion> worst = List.of(QUALITY.withMissing(MissingPolicy.WORST), PRICE, SERVICE);
        List<Criterion> neutral = List.of(QUALITY.withMissing(MissingPolicy.NEUTRAL), PRICE, SERVICE);
        assertThat(method.sort(DecisionMatrix.ofRows(worst, rows), WEIGHTS).categories())
                .containsExactly(1, 3, 3);
        assertThat(method.sort(DecisionMatrix.ofRows(neutral, rows), WEIGHTS).categories())
                .containsExactly(1, 2, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sort(method, rows))
                .withMessage("performance of alternative 1 on criterion 'quality' must be assessed but is missing.\n"
                        + "Maybe choose another missing policy for the criterion.");
        List<Criterion> renormalized = List.of(QUALITY.withMissing(MissingPolicy.RENORMALIZE), PRICE, SERVICE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.sort(DecisionMatrix.ofRows(renormalized, rows), WEIGHTS))
                .withMessage("missing policy of criterion 'quality' must be REJECT, WORST or NEUTRAL for method"
                        + " 'mr-sort' but was RENORMALIZE");
    }

    @Test
    void sortsManyRowsAndHugeNumbers() {
        Column.Builder cells = Column.builder();
        for (int i = 0; i < 100_000; i++) {
            cells.append(i % 2 == 0 ? Double.MAX_VALUE : -Double.MAX_VALUE);
        }
        Sorting sorting = MrSort.of(Profiles.ofRows(new double[] {Double.MAX_VALUE}, new double[] {1e-300}))
                .sort(DecisionMatrix.of(List.of(QUALITY), List.of(cells.build())), Weights.of(1));
        assertThat(sorting.categoryOf(99_998)).isEqualTo(1);
        assertThat(sorting.categoryOf(99_999)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.0000001, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsAMajorityOutOfRange(double majority) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MrSort.of(PROFILES).withMajority(majority))
                .withMessage("majority must be in (0, 1] but was " + majority);
    }

    @Test
    void rejectsProfilesThatAreNotInOrder() {
        double[] row = {1, 2, 3};
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        sort(MrSort.of(Profiles.ofRows(new double[] {8, 10, 8}, new double[] {5, 9, 5})), row))
                .withMessage("profile 1 must be at least as good as profile 2 on criterion 'price' but was 10.0 against"
                        + " 9.0.\nMaybe the profiles are not in the order best first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sort(
                        MrSort.of(Profiles.ofRows(
                                new double[] {9, 1, 9}, new double[] {8, 10, 8}, new double[] {8, 10, 8})),
                        row))
                .withMessage("profile 2 must be better than profile 3 on at least one criterion with weight but is"
                        + " equal on all");
    }

    @Test
    void rejectsProfilesAndVetoesOfAnotherSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sort(MrSort.of(Profiles.ofRows(new double[] {8, 10})), new double[] {1, 2, 3}))
                .withMessage("profiles must have 3 performances each, one for each criterion, but had 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MrSort.of(PROFILES).withVetoes(Vetoes.ofRows(new double[] {1, 2, 3})))
                .withMessage("vetoes must have 2 rows of 3 levels like the profiles but had 1 rows of 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MrSort.of(PROFILES).withVetoes(Vetoes.ofRows(new double[] {1, 2}, new double[] {1, 2})))
                .withMessage("vetoes must have 2 rows of 3 levels like the profiles but had 2 rows of 2");
    }

    @Test
    void rejectsAnotherNumberOfWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MrSort.of(PROFILES)
                        .sort(DecisionMatrix.ofRows(CRITERIA, new double[] {1, 2, 3}), Weights.of(1, 1)))
                .withMessage("number of weights must be that of the criteria, 3, but was 2");
    }

    @Test
    void showsItsParameters() {
        MrSort method = MrSort.of(Profiles.ofRows(new double[] {1, 2})).withMajority(0.6);
        assertThat(method).hasToString("mr-sort[profiles=[[1.0, 2.0]], majority=0.6]");
        assertThat(method.withVetoes(Vetoes.ofRows(new double[] {0, NONE})))
                .hasToString("mr-sort[profiles=[[1.0, 2.0]], majority=0.6, vetoes=[[0.0, NaN]]]");
    }
}
