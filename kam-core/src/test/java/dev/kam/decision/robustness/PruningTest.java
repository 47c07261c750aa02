package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.robustness.SmaaTables.Kind;
import dev.kam.decision.value.LinearValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PruningTest {

    private static DecisionMatrix matrix(double[]... rows) {
        return DecisionMatrix.ofRows(
                IntStream.range(0, rows[0].length)
                        .mapToObj(j -> Criterion.of("c" + j, LinearValue.of(0, 1)))
                        .toList(),
                rows);
    }

    private static DrawnTable table(DecisionMatrix matrix) {
        double[] ones = new double[matrix.criteria().size()];
        Arrays.fill(ones, 1);
        return DrawnTable.of(matrix, AdditiveValue.withDefaults(), UncertainPerformances.none(), 1, ones);
    }

    private static int[] all(int rows) {
        return IntStream.range(0, rows).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 70})
    void theSkybandKeepsThoseThatFewerThanKStandBefore(int k) {
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int levels = seed % 2 == 0 ? 4 : 1_000;
            double[][] rows = IntStream.range(0, 400)
                    .mapToObj(i -> IntStream.range(0, 3)
                            .mapToDouble(j -> random.nextInt(levels + 1) / (double) levels)
                            .toArray())
                    .toArray(double[][]::new);
            int[] expected = IntStream.range(0, rows.length)
                    .filter(i -> IntStream.range(0, rows.length)
                                    .filter(o -> standsBefore(rows, o, i))
                                    .count()
                            < k)
                    .toArray();
            assertThat(KSkyband.of(table(matrix(rows)), all(rows.length), k)).containsExactly(expected);
        }
    }

    /** Equal or better everywhere and earlier, or better everywhere: with values on a grid, rounding plays no part. */
    private static boolean standsBefore(double[][] rows, int one, int other) {
        return IntStream.range(0, 3).allMatch(j -> rows[one][j] > rows[other][j])
                || (one < other && IntStream.range(0, 3).allMatch(j -> rows[one][j] >= rows[other][j]));
    }

    @Test
    void aLaterRowThatIsNoWorseButEqualSomewhereDropsNobody() {
        assertThat(KSkyband.of(table(matrix(new double[] {0.5, 0.5}, new double[] {0.5, 1})), all(2), 1))
                .containsExactly(0, 1);
        assertThat(KSkyband.of(table(matrix(new double[] {0.5, 1}, new double[] {0.5, 0.5})), all(2), 1))
                .containsExactly(0);
        assertThat(KSkyband.of(table(matrix(new double[] {0, 0}, new double[] {0, 0})), all(2), 1))
                .containsExactly(0);
    }

    @Test
    void aLaterRowThatIsBetterByLessThanSumsAreRoundedDropsNobody() {
        double next = Math.nextUp(0.5);
        assertThat(KSkyband.of(table(matrix(new double[] {0.5, 0.5}, new double[] {next, next})), all(2), 1))
                .containsExactly(0, 1);
        assertThat(KSkyband.of(table(matrix(new double[] {0.5, 0.5}, new double[] {0.51, 0.51})), all(2), 1))
                .containsExactly(1);
    }

    @Test
    void aRowThatMissesACellDropsNobodyAndIsDroppedOnlyByItsBest() {
        DecisionMatrix matrix = matrix(
                new double[] {1, 1, Double.NaN},
                new double[] {0.2, 0.2, 0.2},
                new double[] {0.1, Double.NaN, 0.1},
                new double[] {Double.NaN, 0.3, 0.1});
        assertThat(KSkyband.of(table(matrix), all(4), 1)).containsExactly(0, 1, 3);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void boundsHoldInAllDraws(Kind kind) {
        int criteria = 4;
        DecisionMatrix matrix = SmaaTables.table(3, 40, criteria, kind, MissingPolicy.WORST, 0.1);
        double[][] values = SmaaTables.values(matrix, UncertainPerformances.none(), 1, 0);
        for (WeightKnowledge knowledge : SmaaTables.knowledge(criteria)) {
            WeightSpace space = WeightSpace.over(knowledge, matrix.criteria());
            ScoreBounds bounds = ScoreBounds.of(knowledge, space);
            double[][] draws = space.draws(1, 0, 500);
            for (double[] own : values) {
                double least = bounds.least(own) - bounds.margin(1);
                double most = bounds.most(own) + bounds.margin(1);
                for (double[] weights : draws) {
                    assertThat(SmaaTables.scores(new double[][] {own}, weights)[0])
                            .isBetween(least, most);
                }
                if (!(knowledge instanceof WeightKnowledge.Constraints)) {
                    assertThat(least).isCloseTo(space.minimum(own), within(1e-7));
                    assertThat(most).isCloseTo(space.maximum(own), within(1e-7));
                }
            }
        }
    }

    @Test
    void boundsDropWhatIntervalsRuleOut() {
        DecisionMatrix matrix =
                matrix(new double[] {0.6, 0.6}, new double[] {1, 0}, new double[] {0, 1}, new double[] {0.2, 0.5});
        WeightKnowledge narrow = WeightKnowledge.intervals(Map.of("c0", WeightInterval.of(0.45, 0.55)));
        WeightSpace space = WeightSpace.over(narrow, matrix.criteria());
        assertThat(Pruning.withinBounds(table(matrix), ScoreBounds.of(narrow, space), 1))
                .containsExactly(0);
        assertThat(Pruning.withinBounds(table(matrix), ScoreBounds.of(narrow, space), 3))
                .containsExactly(0, 1, 2);
        WeightKnowledge order = WeightKnowledge.ordinal(List.of("c0", "c1"));
        assertThat(Pruning.withinBounds(
                        table(matrix), ScoreBounds.of(order, WeightSpace.over(order, matrix.criteria())), 1))
                .containsExactly(0, 1);
    }

    @Test
    void boundsLeaveRoomForRounding() {
        DecisionMatrix matrix = matrix(new double[] {Math.nextDown(0.1), Math.nextDown(0.1)}, new double[] {0.1, 0.1});
        for (WeightKnowledge knowledge : SmaaTables.knowledge(2).subList(0, 2)) {
            WeightSpace space = WeightSpace.over(knowledge, matrix.criteria());
            assertThat(Pruning.withinBounds(table(matrix), ScoreBounds.of(knowledge, space), 1))
                    .containsExactly(0, 1);
        }
    }

    @Test
    void bestPossibleValuesOfUncertainRowsCount() {
        DecisionMatrix matrix = matrix(new double[] {0.6, 0.6}, new double[] {0.1, 0.1}, new double[] {0.1, 0.1});
        UncertainPerformances uncertain = UncertainPerformances.builder()
                .put(1, "c0", Distribution.normal(0.1, 0.01))
                .put(2, "c0", Distribution.interval(0.1, 0.5))
                .build();
        DrawnTable table = DrawnTable.of(matrix, AdditiveValue.withDefaults(), uncertain, 1, new double[] {1, 1});
        WeightSpace space = WeightSpace.over(WeightKnowledge.simplex(), matrix.criteria());
        assertThat(Pruning.rowsLeft(table, ScoreBounds.of(WeightKnowledge.simplex(), space), 1))
                .containsExactly(0, 1);
    }
}
