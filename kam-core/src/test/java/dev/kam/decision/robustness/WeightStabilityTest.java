package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Text;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightStabilityTest {
    private static final double ROUNDING = 1e-12;
    private static final double STEP = 1e-6;
    private static final WeightStability STABILITY = WeightStability.withDefaults();

    private static DecisionMatrix table(double[]... rows) {
        return DecisionMatrix.ofRows(criteria(rows[0].length), rows);
    }

    private static List<Criterion> criteria(int m) {
        return IntStream.range(0, m)
                .mapToObj(j -> Criterion.of("c" + j, LinearValue.of(0, 1)))
                .toList();
    }

    /** By hand: the first leads by 0.5 t - 0.1 (1 - t), and that is 0 at t = 1/6. */
    @Test
    void findsTheCrossingOfTwoLines() {
        StabilityIntervals result =
                STABILITY.intervals(table(new double[] {0.8, 0.3}, new double[] {0.3, 0.4}), Weights.of(1, 1), 1);
        assertThat(result.top()).containsExactly(0);
        StabilityInterval first = result.of("c0");
        assertThat(first.low()).isCloseTo(1 / 6.0, within(1e-15));
        assertThat(first.below()).contains(new TopChange(0, 1));
        assertThat(first.high()).isEqualTo(1);
        assertThat(first.above()).isEmpty();
        assertThat(first.weight()).isEqualTo(0.5);
        assertThat(result.of("c1").high()).isCloseTo(5 / 6.0, within(1e-15));
        assertThat(result.notices()).isEmpty();
    }

    /** By hand: known in full, 0.6 t + 0.4 (1 - t) / 2 + ..., against a row without its second cell, t + 0 (1 - t) / ... */
    @Test
    void comparesARowThatMissesCellsWithItsWeightsRenormalized() {
        DecisionMatrix matrix = table(new double[] {0.5, 0.5, 0.5}, new double[] {0.9, Double.NaN, 0.1});
        StabilityInterval interval =
                STABILITY.intervals(matrix, Weights.of(1, 2, 1), 1).of("c0");
        // With weights t, 2 (1-t)/3, (1-t)/3 the second scores (0.9 t + 0.1 (1-t)/3) / (t + (1-t)/3), which is 0.5 at t
        // = 1/4.
        assertThat(interval.high()).isCloseTo(0.25, within(1e-15));
        assertThat(interval.weight()).isEqualTo(0.25);
        assertThat(interval.low()).isZero();
    }

    @Test
    void findsBothEndsWhereTwoRowsCrossTwice() {
        // Against weight t: (0.5 (1-t)/2 + t) / ((1-t)/2 + t) over 0.6 (1-t) + 0.9 t, from 0.1 on and until 1.
        DecisionMatrix matrix = table(new double[] {0.9, 0.6, 0.6}, new double[] {1, 0.5, Double.NaN});
        StabilityInterval interval =
                STABILITY.intervals(matrix, Weights.of(0.02, 0.49, 0.49), 1).of("c0");
        double t = interval.high();
        assertThat((0.5 * (1 - t) / 2 + t) / ((1 - t) / 2 + t)).isCloseTo(0.6 + 0.3 * t, within(1e-15));
        assertThat(t).isGreaterThan(0.1).isLessThan(0.2);
        assertThat(interval.low()).isZero();
    }

    @Test
    void givesACriterionWithAllTheWeightNoRoomAndSaysSo() {
        StabilityIntervals result =
                STABILITY.intervals(table(new double[] {0.8, 0.3}, new double[] {0.3, 0.4}), Weights.of(1, 0), 1);
        assertThat(result.of("c0")).isEqualTo(new StabilityInterval("c0", 1, 1, 1, Optional.empty(), Optional.empty()));
        assertThat(result.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("all-the-weight");
            assertThat(notice.text())
                    .isEqualTo(Text.of(
                            "'c0' has all the weight: the other weights have no proportions to keep, and its interval is"
                                    + " [1, 1].",
                            "'c0' tiene todo el peso: los demás pesos no tienen proporciones que conservar y su intervalo es"
                                    + " [1, 1]."));
        });
        assertThat(result.of("c1").high()).isCloseTo(5 / 6.0, within(1e-15));
    }

    @Test
    void leavesATopSetOfAllAlternativesAlone() {
        StabilityIntervals result =
                STABILITY.intervals(table(new double[] {0.8, 0.3}, new double[] {0.3, 0.4}), Weights.of(1, 3), 2);
        assertThat(result.intervals())
                .containsExactly(
                        new StabilityInterval("c0", 0.25, 0, 1, Optional.empty(), Optional.empty()),
                        new StabilityInterval("c1", 0.75, 0, 1, Optional.empty(), Optional.empty()));
    }

    @Test
    void keepsTheOrderOfTheInputAmongRowsThatAreEqualForEveryWeight() {
        double[] row = {0.1 + 0.2, 0.7, 0.1};
        double[] same = {0.3, 0.7, 0.1};
        StabilityIntervals result = STABILITY.intervals(table(row, same, row), Weights.of(0.1, 0.2, 0.3), 1);
        assertThat(result.intervals()).allSatisfy(interval -> {
            assertThat(interval.low()).isZero();
            assertThat(interval.high()).isEqualTo(1);
        });
    }

    @Test
    void putsAnEndAtTheWeightWhereRowsAreEqualThereOnly() {
        StabilityInterval interval = STABILITY
                .intervals(table(new double[] {0.5, 0.25}, new double[] {0.25, 0.5}), Weights.of(1, 1), 1)
                .of("c0");
        assertThat(interval)
                .isEqualTo(
                        new StabilityInterval("c0", 0.5, 0.5, 1, Optional.of(new TopChange(0, 1)), Optional.empty()));
    }

    @Test
    void rejectsATopThatIsNotThere() {
        DecisionMatrix matrix = table(new double[] {0.8, 0.3}, new double[] {0.3, 0.4});
        assertThatThrownBy(() -> STABILITY.intervals(matrix, Weights.of(1, 1), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("top must be in [1, 2] but was 3");
        assertThatThrownBy(() -> STABILITY.intervals(matrix, Weights.of(1, 1), 0))
                .hasMessage("top must be in [1, 2] but was 0");
        assertThatThrownBy(() -> STABILITY.intervals(matrix, Weights.of(1), 1))
                .hasMessage("number of weights must be that of the criteria, 2, but was 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void holdsInsideAndBreaksOutsideOnFiveHundredTables(int hundred) {
        int changes = 0;
        for (int seed = 100 * hundred; seed < 100 * hundred + 100; seed++) {
            RobustTables.Table table = RobustTables.random(seed, 14, 6, true);
            int top = 1 + seed % Math.min(4, table.rows());
            StabilityIntervals result = STABILITY.intervals(table.matrix(), table.weights(), top);
            assertThat(result.top())
                    .containsExactlyElementsOf(IntStream.of(AdditiveValue.withDefaults()
                                    .rank(table.matrix(), table.weights())
                                    .top(top))
                            .boxed()
                            .toList());
            for (int j = 0; j < table.criteria(); j++) {
                if (table.weights().at(j) < 1) {
                    changes += check("seed " + seed, table.matrix(), table.weights(), j, result);
                }
            }
        }
        assertThat(changes).isGreaterThan(150);
    }

    /** Ranks anew, with the public method, just inside and just outside, and at places in between. */
    private static int check(String what, DecisionMatrix matrix, Weights weights, int j, StabilityIntervals result) {
        StabilityInterval interval = result.intervals().get(j);
        what += ", " + interval;
        assertThat(interval.weight()).as(what).isBetween(interval.low(), interval.high());
        double width = interval.high() - interval.low();
        SplittableRandom random = new SplittableRandom(1);
        for (int p = 0; p < 40 && width > 0; p++) {
            double share = p == 0 ? 1e-9 : p == 1 ? 1 - 1e-9 : random.nextDouble();
            double[] scores = scores(matrix, weights, j, interval.low() + share * width);
            double lowest =
                    result.top().stream().mapToDouble(i -> scores[i]).min().orElseThrow();
            double highest = IntStream.range(0, scores.length)
                    .filter(i -> !result.top().contains(i))
                    .mapToDouble(i -> scores[i])
                    .max()
                    .orElse(Double.NEGATIVE_INFINITY);
            assertThat(highest).as(what).isLessThan(lowest + ROUNDING);
        }
        int changes = 0;
        if (interval.below().isPresent()) {
            outside(
                    what,
                    matrix,
                    weights,
                    j,
                    interval.low(),
                    -STEP,
                    interval.below().get(),
                    result);
            changes++;
        }
        if (interval.above().isPresent()) {
            outside(
                    what,
                    matrix,
                    weights,
                    j,
                    interval.high(),
                    STEP,
                    interval.above().get(),
                    result);
            changes++;
        }
        assertThat(interval.below().isPresent() ? 0 : interval.low()).as(what).isZero();
        assertThat(interval.above().isPresent() ? 1 : interval.high()).as(what).isEqualTo(1);
        return changes;
    }

    private static void outside(
            String what,
            DecisionMatrix matrix,
            Weights weights,
            int j,
            double end,
            double step,
            TopChange change,
            StabilityIntervals result) {
        assertThat(result.top()).as(what).contains(change.leaves()).doesNotContain(change.enters());
        double[] there = scores(matrix, weights, j, Math.min(1 - 1e-12, Math.max(1e-12, end)));
        assertThat(there[change.enters()]).as(what).isCloseTo(there[change.leaves()], within(1e-11));
        double beyond = end + step;
        if (beyond > 0 && beyond < 1) {
            double[] scores = scores(matrix, weights, j, beyond);
            assertThat(scores[change.enters()]).as(what).isGreaterThan(scores[change.leaves()]);
        }
    }

    private static double[] scores(DecisionMatrix matrix, Weights weights, int j, double t) {
        double[] moved = weights.toArray();
        for (int k = 0; k < moved.length; k++) {
            moved[k] = k == j ? t : moved[k] * (1 - t) / (1 - weights.at(j));
        }
        Ranking ranking = AdditiveValue.withDefaults().rank(matrix, Weights.of(moved));
        return ranking.scores();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.02})
    void holdsOnALargeTableOfRatingsWithManyTies(double missing) {
        DecisionMatrix fine = large(70_001, 5, missing);
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < 5; j++) {
            Column.Builder column = Column.builder();
            for (int i = 0; i < fine.alternatives(); i++) {
                column.append(Math.rint(6 * fine.valueAt(i, j)) / 5);
            }
            columns.add(column.build());
        }
        DecisionMatrix ratings = DecisionMatrix.of(criteria(5), columns);
        Weights weights = Weights.of(3, 1, 2, 0, 4);
        for (int top : new int[] {1, 10, 200}) {
            StabilityIntervals result = STABILITY.intervals(ratings, weights, top);
            for (int j = 0; j < 5; j++) {
                check("top " + top, ratings, weights, j, result);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.02})
    void agreesWithAllPairsOnALargeTableOnAnyNumberOfThreads(double missing) {
        DecisionMatrix matrix = large(70_001, 5, missing);
        Weights weights = Weights.of(3, 1, 2, 0, 4);
        StabilityIntervals result = STABILITY.intervals(matrix, weights, 10);
        for (int j = 0; j < 5; j++) {
            check("missing " + missing, matrix, weights, j, result);
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            assertThat(STABILITY.withExecution(Execution.on(threads, 3)).intervals(matrix, weights, 10))
                    .isEqualTo(result);
        } finally {
            threads.shutdown();
        }
    }

    /** Most rows are far below, and one far down is all that its criterion has. */
    private static DecisionMatrix large(int n, int m, double missing) {
        SplittableRandom random = new SplittableRandom(77);
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            Column.Builder column = Column.builder();
            for (int i = 0; i < n; i++) {
                double cell = i == n - 2 ? (j == 1 ? 1 : 0.05) : 0.9 * Math.sqrt(random.nextDouble());
                column.append(random.nextDouble() < missing && j > 0 ? Double.NaN : cell);
            }
            columns.add(column.build());
        }
        return DecisionMatrix.of(criteria(m), columns);
    }

    @Test
    void findsTheRowFarBelowThatIsBestOnOneCriterionAlone() {
        DecisionMatrix matrix = large(70_001, 5, 0);
        for (int top : new int[] {1, 10}) {
            StabilityIntervals result = STABILITY.intervals(matrix, Weights.of(3, 1, 2, 0, 4), top);
            for (int j = 0; j < 5; j++) {
                check("top " + top, matrix, Weights.of(3, 1, 2, 0, 4), j, result);
            }
        }
        double[][] rows = new double[10_000][2];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {i < 1000 ? 0.9 : 0.2, 0.5};
        }
        rows[9_000] = new double[] {0.1, 0.6};
        StabilityInterval interval =
                STABILITY.intervals(table(rows), Weights.of(9, 1), 1).of("c1");
        assertThat(interval.above()).contains(new TopChange(0, 9_000));
        assertThat(interval.high()).isCloseTo(0.8 / 0.9, within(1e-12));
    }

    @Test
    void takesNormalizationsAndTheirDirections() {
        List<Criterion> criteria =
                List.of(Criterion.of("gain", Preference.MAXIMIZE), Criterion.of("cost", Preference.MINIMIZE));
        DecisionMatrix matrix =
                DecisionMatrix.ofRows(criteria, new double[] {100, 50}, new double[] {0, 10}, new double[] {40, 30});
        StabilityInterval interval = STABILITY
                .withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.MIN_MAX))
                .intervals(matrix, Weights.of(0.75, 0.25), 1)
                .of("gain");
        // Values (1, 0), (0, 1), (0.4, 0.5): the first against the second at 1/2.
        assertThat(interval.low()).isCloseTo(0.5, within(1e-15));
        assertThat(interval.below()).contains(new TopChange(0, 1));
        StabilityInterval raw = STABILITY
                .withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.NONE))
                .intervals(matrix, Weights.of(0.75, 0.25), 1)
                .of("gain");
        // 100 t - 50 (1 - t) against -10 (1 - t): at t = 2 / 7; against 40 t - 30 (1 - t): at t = 1/4.
        assertThat(raw.low()).isCloseTo(40 / 140.0, within(1e-15));
        assertThatThrownBy(() -> STABILITY.intervals(matrix, Weights.of(1, 1), 1))
                .hasMessageStartingWith("criterion 'gain' must have a value function but has none.");
    }

    @Test
    void takesPoliciesThatStandInForMissingCells() {
        Criterion half = Criterion.of("c0", LinearValue.of(0, 1)).withMissing(MissingPolicy.NEUTRAL);
        Criterion other = Criterion.of("c1", LinearValue.of(0, 1));
        DecisionMatrix matrix =
                DecisionMatrix.ofRows(List.of(half, other), new double[] {Double.NaN, 0.8}, new double[] {0.75, 0.3});
        // 0.5 t + 0.8 (1 - t) against 0.75 t + 0.3 (1 - t): at t = 2/3.
        assertThat(STABILITY.intervals(matrix, Weights.of(1, 3), 1).of("c0").high())
                .isCloseTo(2 / 3.0, within(1e-15));
    }
}
