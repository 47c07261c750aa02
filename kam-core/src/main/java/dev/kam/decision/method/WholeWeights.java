package dev.kam.decision.method;

import dev.kam.decision.Weights;
import java.util.Arrays;

/**
 * Weights as whole multiples of one unit, so that sums of them can be compared without rounding.
 *
 * <p>The sum of all is below 2^62.
 */
final class WholeWeights {
    private static final int MOST_PLACES = 15;
    private static final long EXACT = 1L << 53;
    private static final int BITS = 62;

    private WholeWeights() {}

    /**
     * Finds the unit and counts it.
     *
     * @param weights at least one, each finite and above 0
     * @return for each weight how many units it has, at least 1
     */
    static long[] of(double[] weights) {
        double power = 1;
        for (int places = 0; places <= MOST_PLACES; places++) {
            long[] whole = decimals(weights, power);
            if (whole.length == weights.length) {
                return whole;
            }
            power *= 10;
        }
        return binary(weights);
    }

    /**
     * Puts weights in proportion such that sums of whole multiples of them are exact, if that can be.
     *
     * @param weights the weights
     * @return whole numbers where the weights were given as decimals; else the weights
     */
    static double[] inProportion(Weights weights) {
        double[] given = new double[weights.size()];
        Arrays.setAll(given, weights::given);
        double power = 1;
        for (int places = 0; places <= MOST_PLACES; places++) {
            long[] whole = decimals(given, power);
            if (whole.length == given.length) {
                return Arrays.stream(whole).asDoubleStream().toArray();
            }
            power *= 10;
        }
        return weights.toArray();
    }

    /** The weights in units of 1 / power; empty if a weight is not the double that stands for such a decimal. */
    private static long[] decimals(double[] weights, double power) {
        long[] whole = new long[weights.length];
        double limit = Math.min(EXACT, (double) (1L << BITS) / (weights.length + 1));
        for (int j = 0; j < weights.length; j++) {
            double units = Math.rint(weights[j] * power);
            if (!(units < limit && units / power == weights[j])) {
                return new long[0];
            }
            whole[j] = (long) units;
        }
        return whole;
    }

    /** The weights in units of a power of two: exact if that leaves their sum below 2^62, else rounded. */
    private static long[] binary(double[] weights) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, weight);
        }
        int room = BITS - (Integer.SIZE - Integer.numberOfLeadingZeros(weights.length)) - 1;
        int shift = room - Math.getExponent(largest) - 1;
        long[] whole = new long[weights.length];
        for (int j = 0; j < weights.length; j++) {
            whole[j] = Math.max(1, (long) Math.rint(scale(weights[j], shift)));
        }
        return whole;
    }

    /** {@code weight * 2^shift} in two steps, as the shift may be larger than an exponent. */
    private static double scale(double weight, int shift) {
        return Math.scalb(Math.scalb(weight, shift / 2), shift - shift / 2);
    }
}
