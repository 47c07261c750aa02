package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.TopAlternatives;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveTables.Table;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.value.TargetValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdditiveValueTest {
    private static final double ROUNDING = 1e-15;
    private static final double NaN = Double.NaN;
    private static final AdditiveValue METHOD = AdditiveValue.withDefaults();
    private static final Criterion UNIT = Criterion.of("u", LinearValue.of(0, 1));

    static LongStream manySeeds() {
        return LongStream.rangeClosed(1, 400);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @Test
    void addsWeightedValues() {
        DecisionMatrix cars = DecisionMatrix.ofRows(
                List.of(
                        Criterion.of("price", LinearValue.of(30_000, 10_000)),
                        Criterion.of("safety", LinearValue.of(0, 5))),
                new double[] {20_000, 5},
                new double[] {15_000, 3});
        AdditiveRanking ranking = METHOD.rank(cars, Weights.of(60, 40));
        assertThat(ranking.scoreOf(0)).isEqualTo(0.6 * 0.5 + 0.4 * 1.0);
        assertThat(ranking.scoreOf(1)).isEqualTo(0.6 * 0.75 + 0.4 * 0.6);
        assertThat(ranking.ranks()).containsExactly(1, 2);
        assertThat(ranking.higherIsBetter()).isTrue();
        assertThat(ranking.isRelative()).isFalse();
        assertThat(ranking.notices()).isEmpty();
        assertThat(ranking.weights()).isEqualTo(Weights.of(60, 40));
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void hasTheBitsOfTheStraightforwardSum(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = AdditiveTables.random(random);
        table = random.nextInt(4) == 0 ? AdditiveTables.withOtherShapes(random, table) : table;
        AdditiveRanking ranking = METHOD.rank(table.matrix(), table.weights());
        double[] expected = AdditiveTables.scores(table.matrix(), table.weights());
        assertThat(bits(ranking.scores())).isEqualTo(bits(expected));
        assertThat(IntStream.range(0, table.matrix().criteria().size()).mapToLong(ranking::clipped))
                .containsExactly(boxed(AdditiveTables.clipped(table.matrix())));
        assertThat(ranking.top(50)).isEqualTo(AdditiveTables.best(expected, 50));
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void findsTheTopThatAFullRankingFinds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = AdditiveTables.random(random);
        table = random.nextInt(8) == 0 ? AdditiveTables.withOtherShapes(random, table) : table;
        double[] expected = AdditiveTables.scores(table.matrix(), table.weights());
        for (int k : new int[] {1, 2, 10, 1000, 20_000}) {
            TopAlternatives top = METHOD.top(table.matrix(), table.weights(), k);
            int[] rows = AdditiveTables.best(expected, k);
            assertThat(IntStream.range(0, top.size()).map(top::alternativeAt)).containsExactly(boxed(rows));
            for (int place = 0; place < rows.length; place++) {
                assertThat(Double.doubleToRawLongBits(top.scoreAt(place)))
                        .isEqualTo(Double.doubleToRawLongBits(expected[rows[place]]));
            }
            assertThat(IntStream.range(0, table.matrix().criteria().size()).mapToLong(top::clipped))
                    .containsExactly(boxed(AdditiveTables.clipped(table.matrix())));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheTopAmongScoresThatDifferInTheirLastBits(long seed) {
        Table table = AdditiveTables.nearTies(new SplittableRandom(seed));
        AdditiveRanking ranking = METHOD.rank(table.matrix(), table.weights());
        for (int k : new int[] {1, 10, 300}) {
            TopAlternatives top = METHOD.top(table.matrix(), table.weights(), k);
            assertThat(IntStream.range(0, k).map(top::alternativeAt)).containsExactly(boxed(ranking.top(k)));
        }
    }

    @Test
    void countsACellThatLiesOneBitOutside() {
        double[] anchors = {0, 10};
        double[] cells = {0, -Double.MIN_VALUE, -0.0, 10, Math.nextUp(10), Math.nextDown(10), 1e5, -3};
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.of("c", LinearValue.of(anchors[0], anchors[1]))), List.of(Column.of(cells)));
        assertThat(METHOD.top(matrix, Weights.equal(1), 1).clipped(0)).isEqualTo(4);
        assertThat(METHOD.rank(matrix, Weights.equal(1)).clipped(0)).isEqualTo(4);
    }

    @Test
    void countsNoMissingCellAsClipped() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.of("c", LinearValue.of(5, 10)).withMissing(MissingPolicy.WORST)),
                List.of(Column.of(NaN, 4, 11, NaN, 7)));
        assertThat(METHOD.top(matrix, Weights.equal(1), 5).clipped(0)).isEqualTo(2);
        assertThat(METHOD.rank(matrix, Weights.equal(1)).clipped(0)).isEqualTo(2);
    }

    @Test
    void findsTheTopWhereAnchorsAreAsFarApartAsDoublesGo() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.of("c", LinearValue.of(-1e308, 1e308))), List.of(Column.of(-1e308, 0, 1e308, 5e307)));
        TopAlternatives top = METHOD.top(matrix, Weights.equal(1), 2);
        assertThat(top).isEqualTo(TopAlternatives.of(new int[] {2, 3}, new double[] {1, 0.75}, new long[] {0}));
    }

    @Test
    void findsTheTopWhereAnchorsAreAsNearAsDoublesGo() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.of("c", LinearValue.of(0, 2 * Double.MIN_VALUE))),
                List.of(Column.of(0, Double.MIN_VALUE, 1)));
        TopAlternatives top = METHOD.top(matrix, Weights.equal(1), 2);
        assertThat(top).isEqualTo(TopAlternatives.of(new int[] {2, 1}, new double[] {1, 0.5}, new long[] {1}));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfRows(long seed) {
        Table table = AdditiveTables.random(new SplittableRandom(seed));
        int n = table.matrix().alternatives();
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        int[] rows = order.stream().mapToInt(Integer::intValue).toArray();
        AdditiveRanking before = METHOD.rank(table.matrix(), table.weights());
        AdditiveRanking after = METHOD.rank(select(table.matrix(), rows), table.weights());
        for (int i = 0; i < n; i++) {
            assertThat(after.scoreOf(i)).isEqualTo(before.scoreOf(rows[i]));
            assertThat(after.rankOf(i)).isEqualTo(before.rankOf(rows[i]));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hardlyDependsOnTheOrderOfCriteria(long seed) {
        Table table = AdditiveTables.random(new SplittableRandom(seed));
        int m = table.matrix().criteria().size();
        List<Criterion> criteria = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        double[] weights = new double[m];
        for (int j = 0; j < m; j++) {
            criteria.add(table.matrix().criteria().get(m - 1 - j));
            columns.add(table.matrix().column(m - 1 - j));
            weights[j] = table.weights().given(m - 1 - j);
        }
        double[] before = METHOD.rank(table.matrix(), table.weights()).scores();
        double[] after = METHOD.rank(DecisionMatrix.of(criteria, columns), Weights.of(weights))
                .scores();
        assertThat(after).containsExactly(before, within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverScoresLessForABetterPerformance(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = AdditiveTables.random(random);
        int m = table.matrix().criteria().size();
        int j = random.nextInt(m);
        boolean more = table.matrix().criteria().get(j).preference() == Preference.MAXIMIZE;
        double[] before = METHOD.rank(table.matrix(), table.weights()).scores();
        Column.Builder better = Column.builder();
        for (int i = 0; i < before.length; i++) {
            double x = table.matrix().valueAt(i, j);
            double gain = random.nextDouble() * Math.abs(x);
            better.append(more ? Math.min(Double.MAX_VALUE, x + gain) : Math.max(-Double.MAX_VALUE, x - gain));
        }
        List<Column> columns = new ArrayList<>();
        for (int other = 0; other < m; other++) {
            columns.add(other == j ? better.build() : table.matrix().column(other));
        }
        double[] after = METHOD.rank(DecisionMatrix.of(table.matrix().criteria(), columns), table.weights())
                .scores();
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isGreaterThanOrEqualTo(before[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesScoresAloneWhenAnotherRowIsAdded(long seed) {
        Table table = AdditiveTables.random(new SplittableRandom(seed));
        int n = table.matrix().alternatives();
        int[] rows = IntStream.concat(IntStream.range(0, n), IntStream.of(0)).toArray();
        double[] before = METHOD.rank(table.matrix(), table.weights()).scores();
        double[] after =
                METHOD.rank(select(table.matrix(), rows), table.weights()).scores();
        assertThat(IntStream.range(0, n).mapToDouble(i -> after[i])).containsExactly(boxed(before));
        assertThat(after[n]).isEqualTo(before[0]);
    }

    @Test
    void ranksOneAlternative() {
        AdditiveRanking ranking =
                METHOD.rank(DecisionMatrix.ofRows(List.of(UNIT), new double[] {0.25}), Weights.equal(1));
        assertThat(ranking.scores()).containsExactly(0.25);
        assertThat(ranking.ranks()).containsExactly(1);
    }

    @Test
    void letsEqualRowsShareTheSmallerRank() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(UNIT), List.of(Column.of(0.5, 1, 0.5, 0.25)));
        AdditiveRanking ranking = METHOD.rank(matrix, Weights.equal(1));
        assertThat(ranking.ranks()).containsExactly(2, 1, 2, 4);
        assertThat(ranking.top(4)).containsExactly(1, 0, 2, 3);
        assertThat(METHOD.top(matrix, Weights.equal(1), 2))
                .isEqualTo(TopAlternatives.of(new int[] {1, 0}, new double[] {1, 0.5}, new long[] {0}));
    }

    @Test
    void ignoresACriterionOfWeightZero() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(UNIT, Criterion.of("v", LinearValue.of(1e20, 2e20))),
                new double[] {0.5, -1e300},
                new double[] {1, 0});
        assertThat(METHOD.rank(matrix, Weights.of(1, 0)).scores()).containsExactly(0.5, 1);
        assertThat(METHOD.top(matrix, Weights.of(1, 0), 1).alternativeAt(0)).isEqualTo(1);
    }

    @Test
    void tellsHowMuchOfARowIsKnown() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(UNIT, Criterion.of("v", LinearValue.of(0, 1))), new double[] {0.5, NaN}, new double[] {1, 0});
        AdditiveRanking ranking = METHOD.rank(matrix, Weights.of(3, 1));
        assertThat(ranking.coverageOf(0)).isEqualTo(0.75);
        assertThat(ranking.coverageOf(1)).isEqualTo(1);
        assertThat(ranking.scoreOf(0)).isEqualTo(0.75 * 0.5 / 0.75);
    }

    @Test
    void coversTablesWithoutMissingCellsWhole() {
        AdditiveRanking ranking =
                METHOD.rank(DecisionMatrix.ofRows(List.of(UNIT), new double[] {0.5}), Weights.equal(1));
        assertThat(ranking.coverageOf(0)).isEqualTo(1);
        assertThat(ranking.lowestScoreOf(0)).isEqualTo(0.5);
        assertThat(ranking.highestScoreOf(0)).isEqualTo(0.5);
    }

    @Test
    void boundsTheScoresOfIntervalCells() {
        Criterion open = Criterion.of("v", LinearValue.of(0, 1)).withMissing(MissingPolicy.INTERVAL);
        Criterion skipped = Criterion.of("w", LinearValue.of(0, 1));
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(UNIT, open, skipped), new double[] {1, NaN, 0}, new double[] {1, NaN, NaN}, new double[] {
                    1, 1, 1
                });
        AdditiveRanking ranking = METHOD.rank(matrix, Weights.of(2, 1, 1));
        assertThat(ranking.scoreOf(0)).isEqualTo(0.625);
        assertThat(ranking.lowestScoreOf(0)).isEqualTo(0.5);
        assertThat(ranking.highestScoreOf(0)).isEqualTo(0.75);
        assertThat(ranking.scoreOf(1)).isEqualTo(0.625 / 0.75);
        assertThat(ranking.lowestScoreOf(1)).isCloseTo(0.5 / 0.75, within(ROUNDING));
        assertThat(ranking.highestScoreOf(1)).isCloseTo(1, within(ROUNDING));
        assertThat(ranking.lowestScoreOf(2)).isEqualTo(1);
    }

    @Test
    void splitsAScoreIntoContributions() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(UNIT, Criterion.of("v", LinearValue.of(0, 1)), Criterion.of("w", LinearValue.of(10, 0))),
                new double[] {0.5, NaN, 5},
                new double[] {0.5, 1, 0});
        Weights weights = Weights.of(1, 2, 1);
        assertThat(METHOD.contributions(matrix, weights, 0)).containsExactly(0.25, 0, 0.25);
        assertThat(METHOD.contributions(matrix, weights, 1)).containsExactly(0.125, 0.5, 0.25);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> METHOD.contributions(matrix, weights, 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void contributesTheWholeScore(long seed) {
        Table table = AdditiveTables.random(new SplittableRandom(seed));
        AdditiveRanking ranking = METHOD.rank(table.matrix(), table.weights());
        for (int i = 0; i < Math.min(50, ranking.size()); i++) {
            double sum = 0;
            for (double part : METHOD.contributions(table.matrix(), table.weights(), i)) {
                sum += part;
            }
            assertThat(sum).isCloseTo(ranking.scoreOf(i), within(ROUNDING));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 4095, 4096, 5000})
    void rejectsARowOfWhichNothingIsKnown(int row) {
        double[] cells =
                IntStream.range(0, 6000).mapToDouble(i -> i == row ? NaN : i).toArray();
        Criterion other = Criterion.of("other", LinearValue.of(0, 1));
        DecisionMatrix matrix =
                DecisionMatrix.of(List.of(UNIT, other), List.of(Column.of(cells), Column.of(new double[6000])));
        String message =
                "alternative " + row + " must have an assessed performance on a criterion with weight but has none";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(matrix, Weights.of(1, 0)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.top(matrix, Weights.of(1, 0), 3))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.contributions(matrix, Weights.of(1, 0), row))
                .withMessage(message);
    }

    @Test
    void rejectsAMissingCellUnderReject() {
        DecisionMatrix matrix =
                DecisionMatrix.of(List.of(UNIT.withMissing(MissingPolicy.REJECT)), List.of(Column.of(1, 2, NaN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(matrix, Weights.equal(1)))
                .withMessage("performance of alternative 2 on criterion 'u' must be assessed but is missing.\n"
                        + "Maybe choose another missing policy for the criterion.");
    }

    @Test
    void rejectsMissingCellsOfARelativeTableByDefault() {
        AdditiveValue relative = METHOD.withNormalization(Normalization.MIN_MAX);
        DecisionMatrix matrix =
                DecisionMatrix.of(List.of(Criterion.of("c", Preference.MAXIMIZE)), List.of(Column.of(1, NaN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relative.rank(matrix, Weights.equal(1)))
                .withMessage("performance of alternative 1 on criterion 'c' must be assessed but is missing.\n"
                        + "Maybe choose another missing policy for the criterion.");
    }

    @Test
    void rejectsACriterionWithoutValueFunction() {
        DecisionMatrix matrix =
                DecisionMatrix.of(List.of(Criterion.of("c", Preference.MAXIMIZE)), List.of(Column.of(1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(matrix, Weights.equal(1)))
                .withMessage("criterion 'c' must have a value function but has none.\n"
                        + "Maybe give it one, such as LinearValue.of(worst, best), or use withNormalization(..).");
    }

    @Test
    void rejectsAnotherNumberOfWeights() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(UNIT), List.of(Column.of(1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(matrix, Weights.of(1, 2)))
                .withMessage("number of weights must be that of the criteria, 1, but was 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void rejectsATopOfNothing(int k) {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(UNIT), List.of(Column.of(1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.top(matrix, Weights.equal(1), k))
                .withMessage("k must be >= 1 but was " + k);
    }

    @Test
    void rejectsANormalizedValueThatIsNotFinite() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(UNIT, Criterion.of("tiny", Preference.MAXIMIZE)),
                List.of(Column.of(0, 1), Column.of(1e-10, -1e308)));
        AdditiveValue method = METHOD.withNormalization(Normalization.MAX);
        String message = "value of alternative 1 on criterion 'tiny' must be finite but was -Infinity.\n"
                + "Maybe its performance, -1.0E308, is mistyped, or the criterion needs a value function.";
        Weights both = Weights.of(1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.rank(matrix, both))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.top(matrix, both, 1))
                .withMessage(message);
        Weights first = Weights.of(1, 0);
        assertThat(method.rank(matrix, first).scores()).containsExactly(0, 1);
        assertThat(method.rank(matrix, first).isRelative()).isFalse();
        assertThat(method.top(matrix, first, 1).alternativeAt(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Normalization.class)
    void isRelativeUnlessRawOrValuedThroughout(Normalization normalization) {
        AdditiveValue method = METHOD.withNormalization(normalization);
        Column column = Column.of(1, 2);
        DecisionMatrix mixed =
                DecisionMatrix.of(List.of(UNIT, Criterion.of("c", Preference.MAXIMIZE)), List.of(column, column));
        DecisionMatrix valued = DecisionMatrix.of(List.of(UNIT), List.of(column));
        assertThat(method.rank(mixed, Weights.equal(2)).isRelative()).isEqualTo(normalization != Normalization.NONE);
        assertThat(method.rank(valued, Weights.equal(1)).isRelative()).isFalse();
        assertThat(method.rank(mixed, Weights.equal(2)).clipped(0)).isEqualTo(1);
        assertThat(method.rank(mixed, Weights.equal(2)).clipped(1)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Normalization.class)
    void findsTheTopOfNormalizedTables(Normalization normalization) {
        AdditiveValue method = METHOD.withNormalization(normalization);
        SplittableRandom random = new SplittableRandom(7);
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.of("a", Preference.MAXIMIZE), Criterion.of("b", Preference.MINIMIZE)),
                List.of(
                        Column.of(random.doubles(5000, 1, 2).toArray()),
                        Column.of(random.doubles(5000, 1, 2).toArray())));
        AdditiveRanking ranking = method.rank(matrix, Weights.of(1, 2));
        TopAlternatives top = method.top(matrix, Weights.of(1, 2), 7);
        assertThat(IntStream.range(0, 7).map(top::alternativeAt)).containsExactly(boxed(ranking.top(7)));
        assertThat(top.scoreAt(6)).isEqualTo(ranking.scoreOf(ranking.alternativeAt(6)));
    }

    @Test
    void saysThatAColumnIsConstant() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.of("same", Preference.MAXIMIZE), Criterion.of("c", Preference.MINIMIZE)),
                List.of(Column.of(3, 3), Column.of(1, 2)));
        AdditiveRanking ranking =
                METHOD.withNormalization(Normalization.MIN_MAX).rank(matrix, Weights.equal(2));
        assertThat(ranking.scores()).containsExactly(1, 0.5);
        assertThat(ranking.notices())
                .containsExactly(Notice.of(
                        "constant-column",
                        "All performances on 'same' are equal: its value is 1 for all.",
                        "Todos los valores de 'same' son iguales: vale 1 para todos."));
    }

    @Test
    void ranksByATarget() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Criterion.of("t", TargetValue.of(0, 4, 6, 10))), List.of(Column.of(2, 5, 9, 11)));
        AdditiveRanking ranking = METHOD.rank(matrix, Weights.equal(1));
        assertThat(ranking.scores()).containsExactly(0.5, 1, 0.25, 0);
        assertThat(ranking.clipped(0)).isEqualTo(1);
        assertThat(METHOD.top(matrix, Weights.equal(1), 1))
                .isEqualTo(TopAlternatives.of(new int[] {1}, new double[] {1}, new long[] {1}));
    }

    @Test
    void givesTheSameRankingTwice() {
        Table table = AdditiveTables.random(new SplittableRandom(3));
        AdditiveRanking once = METHOD.rank(table.matrix(), table.weights());
        AdditiveRanking twice = METHOD.rank(table.matrix(), table.weights());
        assertThat(once).isEqualTo(twice).hasSameHashCodeAs(twice);
        assertThat(once).isNotEqualTo(METHOD.rank(select(table.matrix(), 0), table.weights()));
    }

    @Test
    void isAValue() {
        AdditiveValue minMax = METHOD.withNormalization(Normalization.MIN_MAX);
        assertThat(minMax)
                .isEqualTo(METHOD.withNormalization(Normalization.MIN_MAX))
                .hasSameHashCodeAs(METHOD.withNormalization(Normalization.MIN_MAX))
                .isNotEqualTo(METHOD)
                .hasToString("weighted-sum[min-max]");
        assertThat(METHOD).hasToString("weighted-sum");
        assertThat(METHOD.name()).isEqualTo("weighted-sum");
        assertThat(METHOD.normalization()).isEmpty();
        assertThat(minMax.normalization()).contains(Normalization.MIN_MAX);
    }

    private static DecisionMatrix select(DecisionMatrix matrix, int... rows) {
        List<Column> columns = IntStream.range(0, matrix.criteria().size())
                .mapToObj(j -> matrix.column(j).select(rows))
                .toList();
        return DecisionMatrix.of(matrix.criteria(), columns);
    }

    private static long[] bits(double[] scores) {
        return Arrays.stream(scores).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    private static Integer[] boxed(int[] numbers) {
        return IntStream.of(numbers).boxed().toArray(Integer[]::new);
    }

    private static Long[] boxed(long[] numbers) {
        return LongStream.of(numbers).boxed().toArray(Long[]::new);
    }

    private static Double[] boxed(double[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Double[]::new);
    }
}
