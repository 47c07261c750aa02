package dev.kam.decision.method;

import static dev.kam.decision.method.ValuedCases.NaN;
import static dev.kam.decision.method.ValuedCases.criteria;
import static dev.kam.decision.method.ValuedCases.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopsisTest {
    private static final double ROUNDING = 1e-12;
    private static final Topsis METHOD = Topsis.withDefaults();
    private static final Criterion UNIT = Criterion.of("u", LinearValue.of(0, 1));
    private static final Criterion OTHER = Criterion.of("o", LinearValue.of(0, 1));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 80);
    }

    /** Opricovic and Tzeng (2004), European Journal of Operational Research 156(2), 445-455: the mountain climber. */
    @Test
    void agreesWithOpricovicAndTzeng2004() {
        DecisionMatrix matrix =
                table(criteria("-+"), new double[] {1, 3000}, new double[] {2, 3750}, new double[] {5, 4500});
        TopsisRanking ranking = METHOD.withNormalization(Normalization.MIN_MAX).rank(matrix, Weights.equal(2));
        assertThat(ranking.scores()).containsExactly(new double[] {0.5, 0.617, 0.5}, within(1e-3));
        assertThat(ranking.ranks()).containsExactly(2, 1, 2);
    }

    @Test
    void agreesOnFiftyAlternatives() {
        assertThat(METHOD.rank(ValuedCases.fifty(), ValuedCases.FIFTY_WEIGHTS).scores())
                .containsExactly(ValuedCases.fifty("topsis-vector"), within(ROUNDING));
        assertThat(METHOD.withNormalization(Normalization.MIN_MAX)
                        .rank(ValuedCases.fifty(), ValuedCases.FIFTY_WEIGHTS)
                        .scores())
                .containsExactly(ValuedCases.fifty("topsis-min-max"), within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void followsTheFormula(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = seed == 1 ? 9000 : random.nextInt(1, 40);
        int m = random.nextInt(1, 8);
        Normalization normalization = Topsis.CHOICES.get(random.nextInt(4));
        DecisionMatrix matrix =
                ValuedCases.random(random, n, m, random.nextInt(3) / 2.0, random.nextBoolean() ? 0 : 0.3);
        Weights weights = ValuedCases.weights(random, m);
        TopsisRanking ranking = METHOD.withNormalization(normalization).rank(matrix, weights);
        double[][] expected = literal(matrix, weights, ValuedCases.values(matrix, normalization, 0.5));
        double[][] lowest = literal(matrix, weights, ValuedCases.values(matrix, normalization, 0));
        double[][] highest = literal(matrix, weights, ValuedCases.values(matrix, normalization, 1));
        for (int i = 0; i < n; i++) {
            assertThat(ranking.distanceToIdealOf(i)).isCloseTo(expected[i][0], within(ROUNDING));
            assertThat(ranking.distanceToAntiIdealOf(i)).isCloseTo(expected[i][1], within(ROUNDING));
            assertThat(ranking.scoreOf(i)).isCloseTo(expected[i][2], within(1e-9));
            assertThat(ranking.lowestScoreOf(i)).isCloseTo(lowest[i][2], within(1e-9));
            assertThat(ranking.highestScoreOf(i)).isCloseTo(highest[i][2], within(1e-9));
        }
        assertThat(ranking.details())
                .containsExactly(
                        Detail.numbers("distanceToIdeal", column(ranking, true)),
                        Detail.numbers("distanceToAntiIdeal", column(ranking, false)));
    }

    private static double[] column(TopsisRanking ranking, boolean ideal) {
        double[] column = new double[ranking.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = ideal ? ranking.distanceToIdealOf(i) : ranking.distanceToAntiIdealOf(i);
        }
        return column;
    }

    /** For each row both distances and the closeness. */
    private static double[][] literal(DecisionMatrix matrix, Weights weights, double[][] values) {
        double[][] rows = new double[values.length][3];
        double[] largest = largest(values, 1);
        double[] opposite = largest(values, -1);
        for (int i = 0; i < rows.length; i++) {
            double counted = 0;
            for (int j = 0; j < values[i].length; j++) {
                counted += Double.isNaN(values[i][j]) ? 0 : weights.at(j);
            }
            double plus = 0;
            double minus = 0;
            for (int j = 0; j < values[i].length; j++) {
                if (Double.isNaN(values[i][j]) || weights.at(j) == 0) {
                    continue;
                }
                double best = 1;
                double worst = 0;
                if (matrix.criteria().get(j).value().isEmpty()) {
                    best = largest[j];
                    worst = -opposite[j];
                }
                plus += Math.pow(weights.at(j) / counted * (values[i][j] - best), 2);
                minus += Math.pow(weights.at(j) / counted * (values[i][j] - worst), 2);
            }
            rows[i][0] = Math.sqrt(plus);
            rows[i][1] = Math.sqrt(minus);
            rows[i][2] = rows[i][0] + rows[i][1] == 0 ? 0.5 : rows[i][1] / (rows[i][0] + rows[i][1]);
        }
        return rows;
    }

    /** The largest value in each column; of the opposite values with a sign of -1. */
    private static double[] largest(double[][] values, int sign) {
        double[] largest = new double[values[0].length];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        for (double[] row : values) {
            for (int j = 0; j < row.length; j++) {
                largest[j] = Double.isNaN(row[j]) ? largest[j] : Math.max(largest[j], sign * row[j]);
            }
        }
        return largest;
    }

    @Test
    void measuresValuesAgainstOneAndZero() {
        DecisionMatrix matrix = table(List.of(UNIT, OTHER), new double[] {0.25, 0.25}, new double[] {0.5, 0.5});
        TopsisRanking ranking = METHOD.rank(matrix, Weights.equal(2));
        assertThat(ranking.scores()).containsExactly(new double[] {0.25, 0.5}, within(1e-15));
        assertThat(ranking.distanceToIdealOf(1)).isCloseTo(Math.sqrt(0.125), within(1e-15));
        assertThat(ranking.isRelative()).isFalse();
        assertThat(ranking.notices()).isEmpty();
    }

    @Test
    void isUndecidedWhereAllAreEqual() {
        DecisionMatrix matrix = table(criteria("+-"), new double[] {0, 7}, new double[] {0, 7});
        TopsisRanking ranking = METHOD.rank(matrix, Weights.equal(2));
        assertThat(ranking.scores()).containsExactly(0.5, 0.5);
        assertThat(ranking.distanceToIdealOf(1)).isZero();
        assertThat(ranking.notices())
                .containsExactly(Notice.of(
                        "topsis-undecided",
                        "Alternatives that are at once the best and the worst on all that counts for them: 2. Their"
                                + " closeness is 0.5.",
                        "Alternativas que son a la vez la mejor y la peor en todo lo que cuenta para ellas: 2. Su"
                                + " cercanía es 0,5."));
        assertThat(METHOD.rank(table(criteria("+"), new double[] {3}), Weights.equal(1))
                        .scores())
                .containsExactly(0.5);
    }

    @Test
    void isUndecidedOnWhatIsKnownOfARow() {
        Criterion open = ValuedCases.max("c2").withMissing(MissingPolicy.RENORMALIZE);
        DecisionMatrix matrix = table(
                List.of(ValuedCases.max("c1"), open), new double[] {5, 1}, new double[] {5, 2}, new double[] {5, NaN});
        TopsisRanking ranking = METHOD.rank(matrix, Weights.equal(2));
        assertThat(ranking.scores()).containsExactly(0, 1, 0.5);
        assertThat(ranking.coverageOf(2)).isEqualTo(0.5);
        assertThat(ranking.notices()).extracting("code").containsExactly("topsis-undecided");
    }

    @Test
    void renormalizesInAnAbsoluteTable() {
        DecisionMatrix matrix = table(List.of(UNIT, OTHER), new double[] {0.25, NaN}, new double[] {0.25, 1});
        TopsisRanking ranking = METHOD.rank(matrix, Weights.of(1, 3));
        assertThat(ranking.distanceToIdealOf(0)).isEqualTo(0.75);
        assertThat(ranking.distanceToAntiIdealOf(0)).isEqualTo(0.25);
        assertThat(ranking.scoreOf(0)).isEqualTo(0.25);
        assertThat(ranking.coverageOf(0)).isEqualTo(0.25);
    }

    @Test
    void boundsWhatMayBeAnything() {
        Criterion open = OTHER.withMissing(MissingPolicy.INTERVAL);
        TopsisRanking ranking =
                METHOD.rank(table(List.of(UNIT, open), new double[] {0, NaN}, new double[] {0, 1}), Weights.of(1, 1));
        assertThat(ranking.lowestScoreOf(0)).isZero();
        assertThat(ranking.highestScoreOf(0)).isEqualTo(ranking.scoreOf(1)).isEqualTo(0.5);
        assertThat(ranking.scoreOf(0)).isCloseTo(0.5 / (0.5 + Math.sqrt(1.25)), within(1e-15));
    }

    @Test
    void rejectsACellThatMayBeAnythingWithoutAScale() {
        Criterion open = ValuedCases.max("c1").withMissing(MissingPolicy.INTERVAL);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> METHOD.rank(table(List.of(open), new double[] {1}, new double[] {NaN}), Weights.of(1)))
                .withMessage("missing policy of criterion 'c1' must be REJECT, RENORMALIZE, WORST or NEUTRAL for method"
                        + " 'topsis' without a value function but was INTERVAL");
        assertThat(METHOD.rank(table(List.of(open), new double[] {1}, new double[] {2}), Weights.of(1))
                        .scores())
                .containsExactly(0, 1);
    }

    @Test
    void rejectsARowWithoutAnythingKnown() {
        DecisionMatrix matrix = table(List.of(UNIT, OTHER), new double[] {1, 1}, new double[] {NaN, 0.5});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(matrix, Weights.of(1, 0)))
                .withMessage("alternative 1 must have an assessed performance on a criterion with weight but has none");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-320, 1e-200, 1e-160, 1e-9})
    void keepsDistancesWhoseSquaresVanish(double tiny) {
        DecisionMatrix matrix =
                table(List.of(UNIT, OTHER), new double[] {tiny, tiny}, new double[] {0, 0}, new double[] {2 * tiny, 0});
        TopsisRanking ranking = METHOD.rank(matrix, Weights.equal(2));
        assertThat(ranking.distanceToAntiIdealOf(0)).isCloseTo(tiny * Math.sqrt(0.5), within(tiny * 1e-3));
        assertThat(ranking.distanceToAntiIdealOf(2)).isEqualTo(tiny);
        assertThat(ranking.ranks()).containsExactly(2, 3, 1);
    }

    @Test
    void keepsDistancesWhoseSquaresOverflow() {
        DecisionMatrix matrix = table(criteria("+"), new double[] {1}, new double[] {-1e308}, new double[] {-5e307});
        TopsisRanking ranking = METHOD.withNormalization(Normalization.MAX).rank(matrix, Weights.equal(1));
        assertThat(ranking.scores()).containsExactly(1, 0, 0.5);
        assertThat(ranking.distanceToIdealOf(2)).isEqualTo(5e307);
    }

    @Test
    void rejectsAPerformanceWithoutAFiniteValue() {
        DecisionMatrix matrix = table(criteria("+"), new double[] {1e-5}, new double[] {-1e308});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withNormalization(Normalization.MAX).rank(matrix, Weights.equal(1)))
                .withMessage("value of alternative 1 on criterion 'c1' must be finite but was -Infinity.\nMaybe its"
                        + " performance, -1.0E308, is mistyped, or the criterion needs a value function.");
    }

    @Test
    void comparesDistancesWhoseSumOverflows() {
        assertThat(TopsisModel.closeness(1.5e308, 0.5e308)).isEqualTo(0.25);
        assertThat(TopsisModel.closeness(1.5e308, 1.5e308)).isEqualTo(0.5);
    }

    @Test
    void rejectsToGoWithoutNormalization() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withNormalization(Normalization.NONE))
                .withMessage("normalization must be one of [vector, min-max, max, sum] but was 'none'");
    }

    @Test
    void saysWhatItIs() {
        assertThat(METHOD).hasToString("topsis[vector]");
        assertThat(METHOD.normalization()).isEqualTo(Normalization.VECTOR);
        assertThat(METHOD.withNormalization(Normalization.SUM)).isNotEqualTo(METHOD);
    }
}
