package dev.kam.decision.method;

import static dev.kam.decision.method.ValuedCases.NaN;
import static dev.kam.decision.method.ValuedCases.criteria;
import static dev.kam.decision.method.ValuedCases.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedProductTest {
    private static final double ROUNDING = 1e-12;
    private static final WeightedProduct METHOD = WeightedProduct.withDefaults();
    private static final Criterion UNIT = Criterion.of("u", LinearValue.of(0, 1));
    private static final Criterion OTHER = Criterion.of("o", LinearValue.of(0, 1));

    /** The machining problem of Zavadskas et al. (2012), Elektronika ir Elektrotechnika 122(6), 3-6. */
    static DecisionMatrix machining() {
        return table(
                criteria("+--+-+"),
                new double[] {3, 12.5, 2, 120, 14, 3},
                new double[] {5, 15, 3, 110, 38, 4},
                new double[] {3, 13, 2, 120, 19, 3},
                new double[] {4, 14, 2, 100, 31, 4},
                new double[] {3, 15, 1.5, 125, 40, 4});
    }

    static Weights machiningWeights() {
        return Weights.of(0.221, 0.159, 0.175, 0.127, 0.117, 0.201);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @Test
    void agreesWithZavadskas2012() {
        ValuedRanking ranking = METHOD.rank(machining(), machiningWeights());
        assertThat(ranking.scores())
                .containsExactly(
                        new double[] {
                            0.7975224331331, 0.7532541470585, 0.7647463553356, 0.7873956894791, 0.7674278741782
                        },
                        within(1e-12));
        assertThat(ranking.ranks()).containsExactly(1, 5, 4, 2, 3);
        assertThat(ranking.isRelative()).isTrue();
        assertThat(ranking.higherIsBetter()).isTrue();
        assertThat(ranking.notices()).isEmpty();
        assertThat(ranking.details()).isEmpty();
    }

    @Test
    void agreesOnFiftyAlternatives() {
        assertThat(METHOD.rank(ValuedCases.fifty(), ValuedCases.FIFTY_WEIGHTS).scores())
                .containsExactly(ValuedCases.fifty("weighted-product-max"), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheExponentialOfTheMeanOfLogarithms(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = seed == 1 ? 9000 : random.nextInt(1, 40);
        int m = random.nextInt(1, 8);
        Normalization[] all = {Normalization.MAX, Normalization.SUM, Normalization.VECTOR, Normalization.MIN_MAX};
        Normalization normalization = all[random.nextInt(all.length)];
        DecisionMatrix matrix =
                ValuedCases.random(random, n, m, random.nextInt(3) / 2.0, random.nextBoolean() ? 0 : 0.3);
        Weights weights = ValuedCases.weights(random, m);
        ValuedRanking ranking =
                METHOD.withNormalization(normalization).withEpsilon(1e-4).rank(matrix, weights);
        double[] expected = literal(matrix, weights, normalization, 0.5);
        double[] lowest = literal(matrix, weights, normalization, 0);
        double[] highest = literal(matrix, weights, normalization, 1);
        for (int i = 0; i < n; i++) {
            assertThat(ranking.scoreOf(i)).isCloseTo(expected[i], within(ROUNDING));
            assertThat(ranking.lowestScoreOf(i)).isCloseTo(lowest[i], within(ROUNDING));
            assertThat(ranking.highestScoreOf(i)).isCloseTo(highest[i], within(ROUNDING));
        }
    }

    private static double[] literal(
            DecisionMatrix matrix, Weights weights, Normalization normalization, double completion) {
        double[][] values = ValuedCases.values(matrix, normalization, completion);
        double[] scores = new double[values.length];
        for (int i = 0; i < scores.length; i++) {
            double logs = 0;
            double counted = 0;
            for (int j = 0; j < values[i].length; j++) {
                Criterion criterion = matrix.criteria().get(j);
                boolean positive = criterion.value().isEmpty()
                        && !Double.isNaN(matrix.valueAt(i, j))
                        && normalization != Normalization.MIN_MAX
                        && (normalization != Normalization.VECTOR || criterion.preference() == Preference.MAXIMIZE);
                if (!Double.isNaN(values[i][j]) && weights.at(j) > 0) {
                    logs += weights.at(j) * Math.log(Math.max(values[i][j], positive ? 0 : 1e-4));
                    counted += weights.at(j);
                }
            }
            scores[i] = Math.exp(logs / counted);
        }
        return scores;
    }

    @Test
    void takesThePowersAsTheyAre() {
        ValuedRanking ranking = METHOD.rank(table(List.of(UNIT), new double[] {0.7}), Weights.equal(1));
        assertThat(ranking.scoreOf(0)).isEqualTo(0.7);
        assertThat(ranking.isRelative()).isFalse();
    }

    @Test
    void takesAValueOfZeroForEpsilon() {
        DecisionMatrix matrix = table(List.of(UNIT, OTHER), new double[] {-3, 1}, new double[] {0.25, 1});
        assertThat(METHOD.rank(matrix, Weights.equal(2)).scores())
                .containsExactly(new double[] {Math.sqrt(1e-9), 0.5}, within(1e-15));
        assertThat(METHOD.withEpsilon(0.09).rank(matrix, Weights.equal(2)).scores())
                .containsExactly(new double[] {0.3, 0.5}, within(1e-15));
        assertThat(METHOD.rank(matrix, Weights.equal(2)).clipped(0)).isEqualTo(1);
    }

    @Test
    void takesTheWorstUnderMinMaxForEpsilon() {
        DecisionMatrix matrix = table(criteria("+-"), new double[] {-3, 0}, new double[] {7, 0});
        ValuedRanking ranking = METHOD.withNormalization(Normalization.MIN_MAX)
                .withEpsilon(0.25)
                .rank(matrix, Weights.equal(2));
        assertThat(ranking.scores()).containsExactly(0.5, 1);
        assertThat(ranking.notices()).extracting("code").containsExactly("constant-column");
    }

    @Test
    void takesACostOfWholeLengthUnderVectorForEpsilon() {
        DecisionMatrix matrix = table(criteria("-"), new double[] {3}, new double[] {0});
        assertThat(METHOD.withNormalization(Normalization.VECTOR)
                        .rank(matrix, Weights.equal(1))
                        .scores())
                .containsExactly(1e-9, 1);
    }

    @Test
    void doesNotLiftSmallValuesOfANormalization() {
        DecisionMatrix matrix = table(criteria("+"), new double[] {1e-20}, new double[] {1});
        assertThat(METHOD.rank(matrix, Weights.equal(1)).scores()).containsExactly(1e-20, 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Normalization.class,
            names = {"MAX", "SUM", "VECTOR", "NONE"})
    void rejectsABenefitWithoutAPower(Normalization normalization) {
        for (double cell : new double[] {0, -1}) {
            DecisionMatrix matrix =
                    table(criteria("++"), new double[] {1, 4}, new double[] {2, 5}, new double[] {3, cell});
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> METHOD.withNormalization(normalization).rank(matrix, Weights.equal(2)))
                    .withMessage("performance of alternative 2 on criterion 'c2' must be > 0, since it is raised to the"
                            + " power of its weight, but was " + cell);
        }
    }

    @Test
    void rejectsACostWithoutAReciprocal() {
        DecisionMatrix matrix = table(criteria("-"), new double[] {1}, new double[] {0});
        for (Normalization normalization : new Normalization[] {Normalization.MAX, Normalization.SUM}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> METHOD.withNormalization(normalization).rank(matrix, Weights.equal(1)))
                    .withMessage("performance of alternative 1 on criterion 'c1' must be > 0, since it is raised to the"
                            + " power of its weight, but was 0.0");
        }
    }

    @Test
    void takesTheOppositeOfACostWithoutNormalization() {
        WeightedProduct none = METHOD.withNormalization(Normalization.NONE);
        ValuedRanking ranking = none.rank(table(criteria("-"), new double[] {-2}, new double[] {-5}), Weights.equal(1));
        assertThat(ranking.scores()).containsExactly(2, 5);
        assertThat(ranking.isRelative()).isFalse();
        DecisionMatrix positive = table(criteria("-"), new double[] {-2}, new double[] {0});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.rank(positive, Weights.equal(1)))
                .withMessage("performance of alternative 1 on criterion 'c1' must be < 0, since its opposite is raised"
                        + " to the power of its weight, but was 0.0.\nMaybe choose another normalization than 'none',"
                        + " or give the criterion a value function.");
    }

    @Test
    void renormalizesInAnAbsoluteTable() {
        DecisionMatrix matrix =
                table(List.of(UNIT, OTHER), new double[] {0.3, NaN}, new double[] {0.25, 1}, new double[] {NaN, 0});
        ValuedRanking ranking = METHOD.rank(matrix, Weights.of(3, 1));
        assertThat(ranking.scoreOf(0)).isEqualTo(0.3);
        assertThat(ranking.scoreOf(2)).isEqualTo(1e-9);
        assertThat(ranking.coverageOf(0)).isEqualTo(0.75);
        assertThat(ranking.coverageOf(1)).isEqualTo(1);
        assertThat(ranking.coverageOf(2)).isEqualTo(0.25);
        assertThat(ranking.lowestScoreOf(0)).isEqualTo(0.3);
        assertThat(ranking.highestScoreOf(0)).isEqualTo(0.3);
    }

    @Test
    void boundsWhatMayBeAnything() {
        DecisionMatrix matrix = table(
                List.of(UNIT, OTHER.withMissing(MissingPolicy.INTERVAL)), new double[] {1, NaN}, new double[] {1, 0.25
                });
        ValuedRanking ranking = METHOD.withEpsilon(0.01).rank(matrix, Weights.equal(2));
        assertThat(ranking.scoreOf(0)).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(ranking.lowestScoreOf(0)).isCloseTo(0.1, within(1e-15));
        assertThat(ranking.highestScoreOf(0)).isEqualTo(1);
        assertThat(ranking.lowestScoreOf(1)).isEqualTo(0.5);
        assertThat(ranking.highestScoreOf(1)).isEqualTo(0.5);
    }

    @Test
    void rejectsAMissingCellInARelativeTable() {
        DecisionMatrix matrix = table(criteria("++"), new double[] {1, 2}, new double[] {NaN, 2});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(matrix, Weights.equal(2)))
                .withMessage("performance of alternative 1 on criterion 'c1' must be assessed but is missing.\n"
                        + "Maybe choose another missing policy for the criterion.");
    }

    @Test
    void rejectsARowWithoutAnythingKnown() {
        DecisionMatrix matrix = table(List.of(UNIT, OTHER), new double[] {1, 1}, new double[] {NaN, 0.5});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(matrix, Weights.of(1, 0)))
                .withMessage("alternative 1 must have an assessed performance on a criterion with weight but has none");
    }

    @Test
    void needsAValueFunctionForATarget() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(
                        table(List.of(Criterion.of("t", Preference.TARGET)), new double[] {1}), Weights.equal(1)))
                .withMessage("criterion 't' prefers a target and needs a value function of that shape, but has none");
    }

    @Test
    void rejectsAWrongNumberOfWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(machining(), Weights.equal(2)))
                .withMessage("number of weights must be that of the criteria, 6, but was 2");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.5, Double.NaN})
    void rejectsAnEpsilonOutOfRange(double epsilon) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withEpsilon(epsilon))
                .withMessage("epsilon must be > 0 and <= 1 but was " + epsilon);
    }

    @Test
    void saysWhatItIs() {
        assertThat(METHOD).hasToString("weighted-product[max, epsilon 1.0E-9]");
        assertThat(METHOD.withEpsilon(0.1)).isNotEqualTo(METHOD);
        assertThat(METHOD.withNormalization(Normalization.SUM)).isNotEqualTo(METHOD);
        assertThat(METHOD.withNormalization(Normalization.SUM).normalization()).isEqualTo(Normalization.SUM);
        assertThat(METHOD.withEpsilon(0.1).epsilon()).isEqualTo(0.1);
    }
}
