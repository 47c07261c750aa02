package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeWeightsTest {

    @Test
    void countsDecimalsAsWritten() {
        assertThat(WholeWeights.of(new double[] {1, 2, 3})).containsExactly(1, 2, 3);
        assertThat(WholeWeights.of(new double[] {0.1, 0.2, 0.3})).containsExactly(1, 2, 3);
        assertThat(WholeWeights.of(new double[] {0.24564, 0.214142, 40})).containsExactly(245640, 214142, 40_000_000);
        assertThat(WholeWeights.of(new double[] {1e-15, 1})).containsExactly(1, 1_000_000_000_000_000L);
    }

    @Test
    void countsOtherWeightsInPowersOfTwo() {
        double third = 1.0 / 3;
        long[] whole = WholeWeights.of(new double[] {third, 2 * third, third, 4 * third});
        assertThat(whole[1]).isEqualTo(2 * whole[0]);
        assertThat(whole[2]).isEqualTo(whole[0]);
        assertThat(whole[3]).isEqualTo(4 * whole[0]);
        assertThat(whole[3]).isBetween(1L << 56, 1L << 62);
    }

    @Test
    void leavesATinyWeightOneUnit() {
        assertThat(WholeWeights.of(new double[] {Math.PI, 1e-300})[1]).isEqualTo(1);
        assertThat(WholeWeights.of(new double[] {Double.MAX_VALUE, Double.MIN_VALUE})[1])
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 100, 1023, 1024, 5000})
    void neverReachesTheEndOfALong(int count) {
        SplittableRandom random = new SplittableRandom(count);
        double[][] cases = {new double[count], new double[count], new double[count], new double[count]};
        Arrays.setAll(cases[0], j -> Double.MAX_VALUE);
        Arrays.setAll(cases[1], j -> 0x1p53 - 1);
        Arrays.setAll(cases[2], j -> random.nextDouble());
        Arrays.setAll(cases[3], j -> Double.MIN_VALUE);
        for (double[] weights : cases) {
            long[] whole = WholeWeights.of(weights);
            assertThat(Arrays.stream(whole).min().orElseThrow()).isPositive();
            assertThat(Arrays.stream(whole).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add))
                    .isLessThan(BigInteger.ONE.shiftLeft(62));
        }
    }
}
