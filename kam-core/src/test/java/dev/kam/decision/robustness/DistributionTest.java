package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DistributionTest {
    private static final int DRAWS = 20_000;

    private static List<Double> listed(Distribution distribution) {
        return DoubleStream.of(draws(distribution)).boxed().toList();
    }

    private static double[] draws(Distribution distribution) {
        SplittableRandom random = new SplittableRandom(3);
        return DoubleStream.generate(() -> distribution.sample(random))
                .limit(DRAWS)
                .toArray();
    }

    @Test
    void drawsHaveTheMeanAndVarianceOfTheDistribution() {
        Map<Distribution, double[]> moments = Map.of(
                Distribution.interval(2, 5), new double[] {3.5, 9 / 12.0},
                Distribution.triangular(1, 2, 6), new double[] {3, (1 + 4 + 36 - 2 - 6 - 12) / 18.0},
                Distribution.triangular(1, 1, 4), new double[] {2, (1 + 1 + 16 - 1 - 4 - 4) / 18.0},
                Distribution.normal(-2, 1.5), new double[] {-2, 2.25});
        moments.forEach((distribution, expected) -> {
            double[] draws = draws(distribution);
            double mean = DoubleStream.of(draws).average().orElseThrow();
            double variance = DoubleStream.of(draws)
                    .map(x -> (x - mean) * (x - mean))
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(expected[0], within(4 * Math.sqrt(expected[1] / DRAWS)));
            assertThat(variance).isCloseTo(expected[1], within(0.05 * expected[1]));
            assertThat(DoubleStream.of(draws).boxed().toList())
                    .allMatch(x -> x >= distribution.low() && x <= distribution.high());
        });
    }

    @Test
    void aDistributionWithoutWidthIsAPoint() {
        assertThat(draws(Distribution.interval(0.1, 0.1))).containsOnly(0.1);
        assertThat(draws(Distribution.triangular(0.3, 0.3, 0.3))).containsOnly(0.3);
        assertThat(draws(Distribution.normal(0.7, 0))).containsOnly(0.7);
    }

    @Test
    void endsAtTheLimitsOfADoubleDoNotOverflow() {
        double most = Double.MAX_VALUE;
        assertThat(listed(Distribution.interval(-most, most))).allMatch(Double::isFinite);
        assertThat(listed(Distribution.triangular(-most, 0, most))).allMatch(Double::isFinite);
        assertThat(listed(Distribution.normal(most, most))).allMatch(Double::isFinite);
    }

    @Test
    void rejectsNumbersThatAreNoDistribution() {
        assertMessage(() -> Distribution.interval(2, 1), "low must be <= high but they were 2.0 and 1.0");
        assertMessage(() -> Distribution.interval(Double.NaN, 1), "low must be finite but was NaN");
        assertMessage(() -> Distribution.interval(0, Double.POSITIVE_INFINITY), "high must be finite but was Infinity");
        assertMessage(
                () -> Distribution.triangular(0, 3, 2), "low <= mode <= high must hold but they were 0.0, 3.0, 2.0");
        assertMessage(() -> Distribution.triangular(0, Double.NaN, 2), "mode must be finite but was NaN");
        assertMessage(() -> Distribution.normal(Double.NaN, 1), "mean must be finite but was NaN");
        assertMessage(() -> Distribution.normal(0, -1), "standard deviation must be finite and >= 0 but was -1.0");
        assertMessage(
                () -> Distribution.normal(0, Double.POSITIVE_INFINITY),
                "standard deviation must be finite and >= 0 but was Infinity");
    }

    private static void assertMessage(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
