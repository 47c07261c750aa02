package dev.kam.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
    private static final double ROUNDING = 1e-15;

    @Test
    void dividesByTheSum() {
        Weights weights = Weights.of(1, 0, 3);
        assertThat(weights.toArray()).containsExactly(0.25, 0, 0.75);
        assertThat(weights.size()).isEqualTo(3);
        assertThat(weights.at(2)).isEqualTo(0.75);
        assertThat(weights.given(2)).isEqualTo(3);
        assertThat(weights.givenSum()).isEqualTo(4);
        assertThat(weights).hasToString("Weights[0.25, 0.0, 0.75]");
    }

    @Test
    void takesWeightsWhoseSumOverflows() {
        Weights weights = Weights.of(1e308, 1e308, 2e307);
        assertThat(weights.givenSum()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(weights.toArray()).containsExactly(new double[] {1 / 2.2, 1 / 2.2, 0.2 / 2.2}, within(ROUNDING));
        assertThat(Weights.of(Double.MAX_VALUE, Double.MAX_VALUE)).isEqualTo(Weights.equal(2));
    }

    @Test
    void takesWeightsAsSmallAsDoublesGo() {
        double tiny = Double.MIN_VALUE;
        assertThat(Weights.of(tiny, tiny, 2 * tiny).toArray()).containsExactly(0.25, 0.25, 0.5);
        assertThat(Weights.of(tiny).toArray()).containsExactly(1);
        assertThat(Weights.of(tiny, 1).toArray()).containsExactly(tiny, 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-320, 1e-310, 1e-300, 1, 1e300, 1e308})
    void sumsToOneInEveryUnit(double unit) {
        SplittableRandom random = new SplittableRandom(1);
        for (int m = 1; m < 40; m++) {
            double[] given = random.doubles(m, 0, unit).toArray();
            given[0] = unit;
            double[] weights = Weights.of(given).toArray();
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(m * ROUNDING));
            assertThat(Arrays.stream(weights)).allMatch(w -> w >= 0 && w <= 1);
        }
    }

    @Test
    void makesEqualWeights() {
        assertThat(Weights.equal(4).toArray()).containsExactly(0.25, 0.25, 0.25, 0.25);
    }

    @Test
    void comparesNormalizedWeights() {
        assertThat(Weights.of(1, 3))
                .isEqualTo(Weights.of(2, 6))
                .isEqualTo(Weights.of(List.of(1.0, 3.0)))
                .hasSameHashCodeAs(Weights.of(2, 6))
                .isNotEqualTo(Weights.of(3, 1));
        assertThat(Weights.of(-0.0, 1)).isEqualTo(Weights.of(0.0, 1)).hasSameHashCodeAs(Weights.of(0.0, 1));
    }

    @Test
    void staysAsItIsWhenArraysChange() {
        double[] given = {1, 3};
        Weights weights = Weights.of(given);
        given[0] = 100;
        weights.toArray()[0] = 100;
        assertThat(weights).isEqualTo(Weights.of(1, 3));
        assertThat(weights.given(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsAWeightThatIsNegativeOrNotFinite(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(1, weight))
                .withMessage("weight 1 must be finite and >= 0 but was " + weight);
    }

    @Test
    void rejectsWeightsThatAreAllZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(0, -0.0))
                .withMessage("weights must not all be 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void rejectsNoWeights(int criteria) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.equal(criteria))
                .withMessage("weights must not be empty");
        assertThatIllegalArgumentException().isThrownBy(Weights::of).withMessage("weights must not be empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2})
    void rejectsACriterionThatIsNotThere(int criterion) {
        Weights weights = Weights.of(1, 3);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> weights.at(criterion));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> weights.given(criterion));
    }
}
