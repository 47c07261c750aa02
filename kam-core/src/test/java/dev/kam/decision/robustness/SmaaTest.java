package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.robustness.SmaaTables.Kind;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SmaaTest {
    private static final Smaa SMALL = Smaa.withDefaults().withSamples(500);

    private static DecisionMatrix matrix(double[]... rows) {
        return DecisionMatrix.ofRows(
                IntStream.range(0, rows[0].length)
                        .mapToObj(j -> Criterion.of("c" + j, LinearValue.of(0, 1)))
                        .toList(),
                rows);
    }

    private static final DecisionMatrix THREE =
            matrix(new double[] {1, 0}, new double[] {0, 1}, new double[] {0.3, 0.3});

    @Test
    void everyRankIsTakenInEveryDraw() {
        DecisionMatrix matrix = SmaaTables.table(2, 50, 4, Kind.INDEPENDENT, MissingPolicy.NEUTRAL, 0.1);
        SmaaResult result = SMALL.run(matrix, 5);
        assertThat(result.top()).isEqualTo(5);
        assertThat(result.samples()).isEqualTo(500);
        assertThat(result.alternatives()).isEqualTo(50);
        for (int r = 1; r <= 5; r++) {
            int rank = r;
            assertThat(IntStream.range(0, 50)
                            .mapToDouble(i -> result.acceptability(i, rank))
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
        for (int i = 0; i < 50; i++) {
            double[] shares = result.acceptability(i);
            assertThat(result.chosenShare(i)).isCloseTo(Arrays.stream(shares).sum(), within(1e-12));
            double[] errors = result.standardErrors(i);
            for (int r = 0; r < 5; r++) {
                assertThat(shares[r]).isEqualTo(result.acceptability(i, r + 1));
                assertThat(errors[r]).isEqualTo(Math.sqrt(shares[r] * (1 - shares[r]) / 500));
            }
        }
    }

    @Test
    void whoIsNeverFirstHasNoCentralWeights() {
        SmaaResult result = SMALL.run(THREE, 2);
        assertThat(result.acceptability(2)[0]).isZero();
        assertThat(result.acceptability(2)[1]).isGreaterThan(0.5);
        assertThat(result.centralWeights(2)).isEmpty();
        assertThat(result.confidence(2)).isEmpty();
        assertThat(result.centralWeights(0).orElseThrow()[0]).isCloseTo(0.75, within(0.05));
        assertThat(result.confidence(0)).hasValue(1);
        assertThat(result.everChosen()).containsExactly(0, 1, 2);
    }

    @Test
    void whoIsNeverChosenHasShareZero() {
        SmaaResult result = SMALL.run(matrix(new double[] {0.9, 0.8}, new double[] {0.2, 0.1}), 1);
        assertThat(result.acceptability(1)).containsExactly(0);
        assertThat(result.acceptability(1, 1)).isZero();
        assertThat(result.standardErrors(1)).containsExactly(0);
        assertThat(result.chosenShare(1)).isZero();
        assertThat(result.centralWeights(1)).isEmpty();
        assertThat(result.everChosen()).containsExactly(0);
        assertThat(result.rowsLeft()).isEqualTo(1);
    }

    @Test
    void equalScoresStandInInputOrder() {
        SmaaResult result =
                SMALL.run(matrix(new double[] {0.1, 0.1}, new double[] {0.5, 0.5}, new double[] {0.5, 0.5}), 2);
        assertThat(result.acceptability(1)).containsExactly(1, 0);
        assertThat(result.acceptability(2)).containsExactly(0, 1);
    }

    @Test
    void oneAlternativeIsAlwaysFirst() {
        SmaaResult result = SMALL.run(matrix(new double[] {0.2, 0.4}), 1);
        assertThat(result.acceptability(0)).containsExactly(1);
        assertThat(result.confidence(0)).hasValue(1);
    }

    @Test
    void anAlternativeOfWhichNothingThatIsKnownCanHaveWeightIsRejected() {
        WeightKnowledge one = WeightKnowledge.intervals(Map.of("c1", WeightInterval.of(1, 1)));
        DecisionMatrix matrix = matrix(new double[] {0.9, Double.NaN}, new double[] {0, 0.1});
        assertMessage(
                () -> SMALL.withKnowledge(one).run(matrix, 1),
                "alternative 0 must have an assessed performance on a criterion with weight but has none");
    }

    @Test
    void anAlternativeOfWhichNothingThatIsKnownHasWeightByChanceStandsLast() {
        DecisionMatrix matrix = matrix(new double[] {0.9, Double.NaN}, new double[] {0, 0});
        DrawnTable table = DrawnTable.of(
                matrix, AdditiveValue.withDefaults(), UncertainPerformances.none(), 1, new double[] {1, 1});
        assertThat(table.score(0, new double[] {0, 1}, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(table.score(0, new double[] {0.5, 0.5}, 0)).isEqualTo(0.9);
    }

    @Test
    void sameSeedSameBytesOnAnyNumberOfThreads() {
        DecisionMatrix matrix = SmaaTables.table(4, 300, 5, Kind.ANTI_CORRELATED, MissingPolicy.INTERVAL, 0.05);
        Smaa smaa = Smaa.withDefaults().withSamples(2_100).withUncertainty(SmaaTables.uncertain(4, 300, 5, 0.02));
        SmaaResult one = smaa.run(matrix, 7);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(smaa.withExecution(Execution.on(threads, 4)).run(matrix, 7))
                    .isEqualTo(one)
                    .hasSameHashCodeAs(one);
        } finally {
            threads.shutdown();
        }
        assertThat(smaa.withSeed(2).run(matrix, 7)).isNotEqualTo(one);
    }

    @Test
    void alternativesThatArePrunedChangeNothingForTheOthers() {
        DecisionMatrix matrix = SmaaTables.table(6, 40, 3, Kind.INDEPENDENT, MissingPolicy.INTERVAL, 0.1);
        UncertainPerformances uncertain = SmaaTables.uncertain(6, 40, 3, 0.2);
        double[][] rows = new double[90][3];
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 3; j++) {
                rows[i][j] = matrix.valueAt(i, j);
            }
        }
        List<Criterion> better = matrix.criteria().stream()
                .map(c -> Criterion.of(c.id(), LinearValue.of(0, 10)).withMissing(MissingPolicy.INTERVAL))
                .toList();
        Smaa smaa = SMALL.withUncertainty(uncertain);
        SmaaResult few = smaa.run(DecisionMatrix.ofRows(better, Arrays.copyOf(rows, 40)), 3);
        SmaaResult many = smaa.run(DecisionMatrix.ofRows(better, rows), 3);
        assertThat(many.everChosen()).containsExactly(few.everChosen());
        for (int i = 0; i < 40; i++) {
            assertThat(many.acceptability(i)).containsExactly(few.acceptability(i));
            assertThat(many.confidence(i)).isEqualTo(few.confidence(i));
        }
    }

    @Test
    void relativeValuesAreWelcome() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.of("a", Preference.MAXIMIZE), Criterion.of("b", Preference.MINIMIZE)),
                List.of(Column.of(1, 2, 3), Column.of(10, 20, 40)));
        SmaaResult result = SMALL.withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.MIN_MAX))
                .run(matrix, 3);
        // 0: (0, 1), 1: (1/2, 2/3), 2: (1, 0); the middle one is first between weights 2/5 and 4/7 of a.
        assertThat(result.acceptability(1, 1)).isCloseTo(4 / 7.0 - 0.4, within(0.06));
    }

    @Test
    void hugeAndTinyValuesAreCountedAsWell() {
        for (double unit : new double[] {1e-300, 1, 1e300}) {
            DecisionMatrix matrix = DecisionMatrix.of(
                    List.of(Criterion.of("a", Preference.MAXIMIZE), Criterion.of("b", Preference.MAXIMIZE)),
                    List.of(Column.of(unit, -unit, 0.1 * unit), Column.of(-unit, unit, 0.1 * unit)));
            SmaaResult result = SMALL.withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.NONE))
                    .run(matrix, 1);
            assertThat(result.acceptability(0, 1)).isCloseTo(0.45, within(0.1));
            assertThat(result.acceptability(2, 1)).isCloseTo(0.1, within(0.06));
        }
    }

    @Test
    void progressGoesFromZeroToOne() {
        List<Double> shares = Collections.synchronizedList(new ArrayList<>());
        Smaa.withDefaults()
                .withSamples(3_000)
                .withExecution(Execution.sequential().withProgress(shares::add))
                .run(THREE, 1);
        assertThat(shares).isSorted().allMatch(share -> share > 0 && share <= 1).contains(0.9);
    }

    @Test
    void canBeStopped() {
        assertThatThrownBy(() -> SMALL.withExecution(Execution.sequential().withCancellation(() -> true))
                        .run(THREE, 1))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void rejectsWhatIsOutOfRange() {
        assertMessage(() -> SMALL.run(THREE, 0), "top must be in [1, 3] but was 0");
        assertMessage(() -> SMALL.run(THREE, 4), "top must be in [1, 3] but was 4");
        assertMessage(() -> SMALL.withSamples(0), "samples must be >= 1 but was 0");
        SmaaResult result = SMALL.run(THREE, 2);
        assertThatThrownBy(() -> result.acceptability(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> result.acceptability(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> result.acceptability(0, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rejectsUncertaintyThatDoesNotSuitTheTable() {
        assertMessage(
                () -> SMALL.withUncertainty(one(0, "c7")).run(THREE, 1),
                "uncertain performances must name criteria of ['c0', 'c1'] but named 'c7'");
        assertMessage(
                () -> SMALL.withUncertainty(one(3, "c0")).run(THREE, 1),
                "alternative of an uncertain performance must be in [0, 2] but was 3");
        DecisionMatrix raw =
                DecisionMatrix.of(List.of(Criterion.of("a", Preference.MAXIMIZE)), List.of(Column.of(1, 2)));
        assertMessage(
                () -> SMALL.withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.NONE))
                        .withUncertainty(one(0, "a"))
                        .run(raw, 1),
                "criterion 'a' must have a value function, as performances on it are uncertain, but has none.\n"
                        + "Maybe give it one, such as LinearValue.of(worst, best).");
    }

    @Test
    void rejectsAnAlternativeThatMissesEverything() {
        assertMessage(
                () -> SMALL.run(matrix(new double[] {1, 1}, new double[] {Double.NaN, Double.NaN}), 1),
                "alternative 1 must have an assessed performance on a criterion with weight but has none");
    }

    private static UncertainPerformances one(int row, String criterion) {
        return UncertainPerformances.builder()
                .put(row, criterion, Distribution.interval(0, 1))
                .build();
    }

    private static void assertMessage(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void saysWhatItIs() {
        assertThat(Smaa.withDefaults())
                .hasToString("Smaa[weighted-sum, Simplex[], UncertainPerformances[0 cells], 10000 samples, seed 1]");
        assertThat(SMALL.run(THREE, 2))
                .hasToString("SmaaResult[3 alternatives, top 2, 500 samples, 3 ever among the first]");
    }
}
