package dev.kam.decision.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.method.OutrankingThresholds;
import dev.kam.decision.sorting.ElectreTriB.Rule;
import dev.kam.decision.sorting.SortingTables.Table;
import dev.kam.decision.value.TargetValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElectreTriBTest {
    private static final Criterion A = Criterion.of("a", Preference.MAXIMIZE);
    private static final Criterion B = Criterion.of("b", Preference.MAXIMIZE);
    private static final Criterion COST = Criterion.of("cost", Preference.MINIMIZE);
    private static final double SLACK = 1e-12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static int[] sort(ElectreTriB method, List<Criterion> criteria, Weights weights, double[]... rows) {
        return method.sort(DecisionMatrix.ofRows(criteria, rows), weights).categories();
    }

    @Test
    void weighsConcordanceByTheThresholds() {
        // Against the profile 10: 8 misses it by 2, half way from q = 1 to p = 3, so the credibility is 0.6 * 0.5 +
        // 0.4.
        ElectreTriB method = ElectreTriB.of(Profiles.ofRows(new double[] {10, 10}))
                .withThresholds(Map.of("a", OutrankingThresholds.of(1, 3)));
        double[][] rows = {{8, 10}, {9, 10}, {7, 10}, {10, 9.99}};
        Weights weights = Weights.of(6, 4);
        assertThat(sort(method.withLambda(0.7), List.of(A, B), weights, rows)).containsExactly(1, 1, 2, 2);
        assertThat(sort(method.withLambda(0.71), List.of(A, B), weights, rows)).containsExactly(2, 1, 2, 2);
        assertThat(sort(method.withLambda(0.4), List.of(A, B), weights, rows)).containsExactly(1, 1, 1, 1);
    }

    @Test
    void weakensCredibilityByDiscordance() {
        // b misses 10 by 4, D = (4 - 2) / (4.5 - 2) = 0.8 > C = 0.6: credibility 0.6 * 0.2 / 0.4 = 0.3.
        ElectreTriB method = ElectreTriB.of(Profiles.ofRows(new double[] {10, 10}))
                .withThresholds(Map.of("b", OutrankingThresholds.of(1, 2, 4.5)));
        Weights weights = Weights.of(6, 4);
        double[] row = {10, 6};
        assertThat(sort(method.withLambda(0.3), List.of(A, B), weights, row)).containsExactly(1);
        assertThat(sort(method.withLambda(0.301), List.of(A, B), weights, row)).containsExactly(2);
        // D = (3.5 - 2) / 2.5 = 0.6 is not above C, and changes nothing.
        assertThat(sort(method.withLambda(0.6), List.of(A, B), weights, new double[] {10, 6.5}))
                .containsExactly(1);
        // At v and beyond nothing is credible.
        assertThat(sort(method.withLambda(1e-300), List.of(A, B), weights, new double[] {10, 5.5}))
                .containsExactly(2);
    }

    @Test
    void differsByRuleWhereAProfileIsIncomparable() {
        // Half of the weight for, half against: neither outranks the other.
        ElectreTriB method = ElectreTriB.of(Profiles.ofRows(new double[] {8, 8}, new double[] {4, 4}));
        double[] row = {10, 0};
        assertThat(sort(method, List.of(A, B), Weights.of(1, 1), row)).containsExactly(3);
        assertThat(sort(method.withRule(Rule.OPTIMISTIC), List.of(A, B), Weights.of(1, 1), row))
                .containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void putsAProfileIntoItsOwnCategory(Rule rule) {
        Profiles profiles = Profiles.ofRows(new double[] {8, 3}, new double[] {5, 6}, new double[] {1, 9});
        assertThat(sort(
                        ElectreTriB.of(profiles).withLambda(1).withRule(rule),
                        List.of(A, COST),
                        Weights.of(0.3, 0.7),
                        profiles.rows()))
                .containsExactly(1, 2, 3);
    }

    private static double clip(double x) {
        return Math.max(0, Math.min(1, x));
    }

    /** How credible it is that x outranks y, word for word. */
    private static double credibility(
            Table table, Map<String, OutrankingThresholds> thresholds, double[] x, double[] y) {
        int m = x.length;
        double[] c = new double[m];
        double[] d = new double[m];
        double sum = 0;
        for (int j = 0; j < m; j++) {
            OutrankingThresholds t =
                    thresholds.getOrDefault(table.criteria().get(j).id(), OutrankingThresholds.of(0, 0));
            double worse = table.sign(j) * (y[j] - x[j]);
            c[j] = t.p() == t.q() ? (worse <= t.q() ? 1 : 0) : clip((t.p() - worse) / (t.p() - t.q()));
            if (t.v().isPresent()) {
                double v = t.v().getAsDouble();
                d[j] = v == t.p() ? (worse <= v ? 0 : 1) : clip((worse - t.p()) / (v - t.p()));
            }
            sum += table.weight(j) * c[j];
        }
        double sigma = sum;
        for (int j = 0; j < m; j++) {
            if (table.points()[j] > 0 && d[j] > sum) {
                sigma *= (1 - d[j]) / (1 - sum);
            }
        }
        return sigma;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheDefinition(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(20) == 0 ? 9000 : random.nextInt(1, 60);
        int k = random.nextInt(1, 5);
        Table table = SortingTables.random(random, n, k);
        Map<String, OutrankingThresholds> thresholds = SortingTables.thresholds(random, table);
        double lambda = random.nextBoolean()
                ? random.nextInt(1, table.total() + 1) / (double) table.total()
                : 1 - random.nextDouble();
        int[] pessimistic = new int[n];
        int[] optimistic = new int[n];
        for (int i = 0; i < n; i++) {
            pessimistic[i] = k + 1;
            optimistic[i] = 1;
            boolean[] over = new boolean[k];
            boolean[] under = new boolean[k];
            for (int h = 0; h < k; h++) {
                double[] row = table.rows()[i];
                over[h] = credibility(table, thresholds, row, table.profiles()[h]) >= lambda - SLACK;
                under[h] = credibility(table, thresholds, table.profiles()[h], row) >= lambda - SLACK;
            }
            for (int h = k - 1; h >= 0; h--) {
                pessimistic[i] = over[h] ? h + 1 : pessimistic[i];
            }
            for (int h = 0; h < k; h++) {
                optimistic[i] = under[h] && !over[h] ? h + 2 : optimistic[i];
            }
        }
        ElectreTriB method = ElectreTriB.of(Profiles.ofRows(table.profiles()))
                .withThresholds(thresholds)
                .withLambda(lambda);
        int[] found = method.sort(table.matrix(), table.weights()).categories();
        int[] foundOptimistic = method.withRule(Rule.OPTIMISTIC)
                .sort(table.matrix(), table.weights())
                .categories();
        assertThat(found).isEqualTo(pessimistic);
        assertThat(foundOptimistic).isEqualTo(optimistic);
        assertThat(IntStream.range(0, n)).allMatch(i -> foundOptimistic[i] <= found[i]);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverLowersAnAlternativeThatImproves(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = SortingTables.random(random, 50, 3);
        ElectreTriB method = ElectreTriB.of(Profiles.ofRows(table.profiles()))
                .withThresholds(SortingTables.thresholds(random, table))
                .withLambda(1 - random.nextDouble());
        Sorting before = method.sort(table.matrix(), table.weights());
        Sorting after = method.sort(
                table.withRows(SortingTables.improved(random, table)).matrix(), table.weights());
        for (int i = 0; i < 50; i++) {
            assertThat(after.categoryOf(i)).isLessThanOrEqualTo(before.categoryOf(i));
        }
    }

    @Test
    void isMrSortWithoutThresholdsAndVetoes() {
        SplittableRandom random = new SplittableRandom(7);
        Table table = SortingTables.random(random, 300, 4);
        Profiles profiles = Profiles.ofRows(table.profiles());
        assertThat(ElectreTriB.of(profiles)
                        .withLambda(0.6)
                        .sort(table.matrix(), table.weights())
                        .categories())
                .isEqualTo(MrSort.of(profiles)
                        .withMajority(0.6)
                        .sort(table.matrix(), table.weights())
                        .categories());
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
        ElectreTriB method = ElectreTriB.of(Profiles.ofRows(ones)).withLambda(1);
        assertThat(sort(method, criteria, Weights.of(weights), ones)).containsExactly(1);
        assertThat(sort(method.withRule(Rule.OPTIMISTIC), criteria, Weights.of(weights), ones))
                .containsExactly(1);
    }

    @Test
    void leavesOutACriterionWithoutWeight() {
        ElectreTriB method = ElectreTriB.of(Profiles.ofRows(new double[] {8, 1}, new double[] {5, 2}))
                .withThresholds(Map.of("b", OutrankingThresholds.of(0, 0, 0)))
                .withLambda(1);
        assertThat(sort(method, List.of(A, B), Weights.of(1, 0), new double[] {8, -99}, new double[] {5, -99}))
                .containsExactly(1, 2);
    }

    @Test
    void vetoesWithTheSmallestWeight() {
        ElectreTriB method = ElectreTriB.of(Profiles.ofRows(new double[] {5, 5}))
                .withThresholds(Map.of("b", OutrankingThresholds.of(0, 0, 1)));
        assertThat(sort(method, List.of(A, B), Weights.of(1, 1e-30), new double[] {5, 4}, new double[] {5, 5}))
                .containsExactly(2, 1);
    }

    @Test
    void comparesPerformancesWhoseDifferenceOverflows() {
        ElectreTriB method = ElectreTriB.of(
                        Profiles.ofRows(new double[] {Double.MAX_VALUE}, new double[] {-Double.MAX_VALUE}))
                .withThresholds(Map.of("a", OutrankingThresholds.of(1, 1e300, 1.7e308)));
        assertThat(sort(
                        method,
                        List.of(A),
                        Weights.of(1),
                        new double[] {Double.MAX_VALUE},
                        new double[] {-Double.MAX_VALUE},
                        new double[] {0}))
                .containsExactly(1, 2, 2);
    }

    @Test
    void valuesTargetsInTableAndProfilesAlike() {
        Criterion warm = Criterion.of("warm", TargetValue.of(0, 20, 22, 42));
        assertThat(sort(
                        ElectreTriB.of(Profiles.ofRows(new double[] {15}))
                                .withThresholds(Map.of("warm", OutrankingThresholds.of(0.1, 0.1))),
                        List.of(warm),
                        Weights.of(1),
                        new double[] {27},
                        new double[] {28},
                        new double[] {31}))
                .containsExactly(1, 1, 2);
    }

    @Test
    void sortsManyRows() {
        Column.Builder cells = Column.builder();
        for (int i = 0; i < 100_000; i++) {
            cells.append(i % 7);
        }
        Sorting sorting = ElectreTriB.of(Profiles.ofRows(new double[] {5}, new double[] {2}))
                .withRule(Rule.OPTIMISTIC)
                .sort(DecisionMatrix.of(List.of(A), List.of(cells.build())), Weights.of(1));
        assertThat(sorting.categoryOf(99_999)).isEqualTo(99_999 % 7 >= 5 ? 1 : 99_999 % 7 >= 2 ? 2 : 3);
        assertThat(sorting.isRelative()).isFalse();
        assertThat(sorting.categoryCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.0000001, Double.NaN, Double.NEGATIVE_INFINITY})
    void rejectsALambdaOutOfRange(double lambda) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ElectreTriB.of(Profiles.ofRows(new double[] {1})).withLambda(lambda))
                .withMessage("lambda must be in (0, 1] but was " + lambda);
    }

    @Test
    void rejectsProfilesThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sort(
                        ElectreTriB.of(Profiles.ofRows(new double[] {1, 1}, new double[] {0, 0})),
                        List.of(A, COST),
                        Weights.of(1, 1),
                        new double[] {1, 1}))
                .withMessage("profile 1 must be at least as good as profile 2 on criterion 'cost' but was 1.0 against"
                        + " 0.0.\nMaybe the profiles are not in the order best first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sort(
                        ElectreTriB.of(Profiles.ofRows(new double[] {1, 1, 1})),
                        List.of(A, COST),
                        Weights.of(1, 1),
                        new double[] {1, 1}))
                .withMessage("profiles must have 2 performances each, one for each criterion, but had 3");
    }

    @Test
    void rejectsAMissingCell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sort(
                        ElectreTriB.of(Profiles.ofRows(new double[] {1})), List.of(A), Weights.of(1), new double[] {
                            Double.NaN
                        }))
                .withMessage("performance of alternative 0 on criterion 'a' must be assessed but is missing.\n"
                        + "Maybe choose another missing policy for the criterion.");
    }

    @Test
    void showsItsParameters() {
        ElectreTriB method = ElectreTriB.of(Profiles.ofRows(new double[] {1}));
        assertThat(method).hasToString("electre-tri-b[profiles=[[1.0]], lambda=0.75, rule=pessimistic]");
        assertThat(method.withThresholds(Map.of("a", OutrankingThresholds.of(0, 1))))
                .hasToString("electre-tri-b[profiles=[[1.0]], lambda=0.75, rule=pessimistic,"
                        + " electre={a=OutrankingThresholds[q=0.0, p=1.0, v=OptionalDouble.empty]}]");
    }
}
