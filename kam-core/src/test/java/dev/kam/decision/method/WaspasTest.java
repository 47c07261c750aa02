package dev.kam.decision.method;

import static dev.kam.decision.method.ValuedCases.NaN;
import static dev.kam.decision.method.ValuedCases.criteria;
import static dev.kam.decision.method.ValuedCases.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaspasTest {
    private static final Waspas METHOD = Waspas.withDefaults();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    /** Zavadskas et al. (2012), Elektronika ir Elektrotechnika 122(6), 3-6. */
    @Test
    void agreesWithZavadskas2012() {
        ValuedRanking ranking = METHOD.rank(WeightedProductTest.machining(), WeightedProductTest.machiningWeights());
        assertThat(ranking.scores())
                .containsExactly(new double[] {0.805021, 0.77506, 0.770181, 0.796424, 0.788239}, within(1e-5));
        assertThat(ranking.ranks()).containsExactly(1, 4, 5, 2, 3);
        assertThat(ranking.isRelative()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAMeanOfTheWeightedSumAndTheWeightedProduct(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = seed == 1 ? 5000 : random.nextInt(1, 40);
        int m = random.nextInt(1, 8);
        double lambda = random.nextInt(5) / 4.0;
        DecisionMatrix matrix =
                ValuedCases.random(random, n, m, random.nextInt(3) / 2.0, random.nextBoolean() ? 0 : 0.3);
        Weights weights = Weights.of(random.doubles(m, 0.01, 1).toArray());
        ValuedRanking ranking = METHOD.withLambda(lambda).rank(matrix, weights);
        AdditiveRanking sum = AdditiveValue.withDefaults()
                .withNormalization(Normalization.MAX)
                .rank(matrix, weights);
        ValuedRanking product = WeightedProduct.withDefaults().rank(matrix, weights);
        for (int i = 0; i < n; i++) {
            assertThat(ranking.scoreOf(i)).isEqualTo(lambda * sum.scoreOf(i) + (1 - lambda) * product.scoreOf(i));
            assertThat(ranking.lowestScoreOf(i))
                    .isEqualTo(lambda * sum.lowestScoreOf(i) + (1 - lambda) * product.lowestScoreOf(i));
            assertThat(ranking.highestScoreOf(i))
                    .isEqualTo(lambda * sum.highestScoreOf(i) + (1 - lambda) * product.highestScoreOf(i));
            assertThat(ranking.coverageOf(i)).isEqualTo(sum.coverageOf(i));
        }
        assertThat(ranking.details())
                .containsExactly(
                        Detail.numbers("weightedSum", sum.scores()),
                        Detail.numbers("weightedProduct", product.scores()));
    }

    @Test
    void usesEpsilonInTheProductOnly() {
        Criterion unit = Criterion.of("u", LinearValue.of(0, 1)).withMissing(MissingPolicy.WORST);
        DecisionMatrix matrix = table(List.of(unit), new double[] {0}, new double[] {NaN}, new double[] {1});
        assertThat(METHOD.withEpsilon(0.25).rank(matrix, Weights.equal(1)).scores())
                .containsExactly(0.125, 0.125, 1);
    }

    @Test
    void rejectsACellWithoutAPowerWhateverLambdaIs() {
        DecisionMatrix matrix = table(criteria("+"), new double[] {1}, new double[] {0});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withLambda(1).rank(matrix, Weights.equal(1)))
                .withMessage("performance of alternative 1 on criterion 'c1' must be > 0, since it is raised to the"
                        + " power of its weight, but was 0.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void rejectsALambdaOutOfRange(double lambda) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withLambda(lambda))
                .withMessage("lambda must be in [0, 1] but was " + lambda);
    }

    @Test
    void rejectsAnEpsilonOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withEpsilon(0))
                .withMessage("epsilon must be > 0 and <= 1 but was 0.0");
    }

    @Test
    void saysWhatItIs() {
        assertThat(METHOD).hasToString("waspas[lambda 0.5, max, epsilon 1.0E-9]");
        assertThat(METHOD.lambda()).isEqualTo(0.5);
        assertThat(METHOD.withEpsilon(0.1).epsilon()).isEqualTo(0.1);
        assertThat(METHOD.withNormalization(Normalization.SUM).normalization()).isEqualTo(Normalization.SUM);
        assertThat(METHOD.withLambda(-0.0)).isEqualTo(METHOD.withLambda(0)).isNotEqualTo(METHOD);
        assertThat(METHOD.withEpsilon(0.1)).isNotEqualTo(METHOD);
        assertThat(METHOD.withNormalization(Normalization.SUM)).isNotEqualTo(METHOD);
    }
}
