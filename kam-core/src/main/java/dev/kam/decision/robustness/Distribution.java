package dev.kam.decision.robustness;

import java.util.SplittableRandom;

/**
 * How a performance that is not known for sure is spread, in the unit of its criterion.
 *
 * <p>Draws use the operations of IEEE 754 and {@link StrictMath} alone, so that they are the same on every machine.
 */
public sealed interface Distribution {

    /**
     * Draws a performance.
     *
     * @param random where its chance comes from
     * @return the performance, finite, in [{@link #low}, {@link #high}]
     */
    double sample(SplittableRandom random);

    /** {@return the least that a draw can be; -infinity when there is no such bound} */
    double low();

    /** {@return the most that a draw can be; infinity when there is no such bound} */
    double high();

    /**
     * Every performance in an interval is as likely as any other.
     *
     * @param low the least, finite
     * @param high the most, finite, at least {@code low}
     */
    record Interval(double low, double high) implements Distribution {

        /**
         * Creates a uniform distribution.
         *
         * @param low the least
         * @param high the most
         * @throws IllegalArgumentException if one is not finite, or if they are upside down
         */
        public Interval {
            requireFinite("low", low);
            requireFinite("high", high);
            if (low > high) {
                throw new IllegalArgumentException("low must be <= high but they were " + low + " and " + high);
            }
        }

        @Override
        public double sample(SplittableRandom random) {
            return between(low, high, random.nextDouble());
        }
    }

    /**
     * The most likely performance and how far it may lie off: the density is a triangle over [low, high].
     *
     * @param low the least, finite
     * @param mode the most likely, in [{@code low}, {@code high}]
     * @param high the most, finite
     */
    record Triangular(double low, double mode, double high) implements Distribution {

        /**
         * Creates a triangular distribution.
         *
         * @param low the least
         * @param mode the most likely
         * @param high the most
         * @throws IllegalArgumentException if one is not finite, or if they do not ascend
         */
        public Triangular {
            requireFinite("low", low);
            requireFinite("mode", mode);
            requireFinite("high", high);
            if (!(low <= mode && mode <= high)) {
                throw new IllegalArgumentException(
                        "low <= mode <= high must hold but they were " + low + ", " + mode + ", " + high);
            }
        }

        /** By the inverse of the distribution function. */
        @Override
        public double sample(SplittableRandom random) {
            double share = random.nextDouble();
            double range = high / 2 - low / 2;
            double left = range == 0 ? 0 : (mode / 2 - low / 2) / range;
            return share < left
                    ? between(low, high, Math.sqrt(share * left))
                    : between(high, low, Math.sqrt((1 - share) * (1 - left)));
        }
    }

    /**
     * A normal distribution, such as the mean of several ratings with its standard error.
     *
     * @param mean the mean, finite
     * @param standardDeviation how far draws lie off, or the standard error of a mean; finite, at least 0
     */
    record Normal(double mean, double standardDeviation) implements Distribution {

        /**
         * Creates a normal distribution.
         *
         * @param mean the mean
         * @param standardDeviation the standard deviation
         * @throws IllegalArgumentException if one is not finite, or if the second is negative
         */
        public Normal {
            requireFinite("mean", mean);
            if (!(standardDeviation >= 0 && standardDeviation < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "standard deviation must be finite and >= 0 but was " + standardDeviation);
            }
        }

        /** By the polar method. */
        @Override
        public double sample(SplittableRandom random) {
            double u;
            double square;
            do {
                u = 2 * random.nextDouble() - 1;
                double v = 2 * random.nextDouble() - 1;
                square = u * u + v * v;
            } while (square >= 1 || square == 0);
            double normal = u * Math.sqrt(-2 * StrictMath.log(square) / square);
            double drawn = mean + standardDeviation * normal;
            return Math.min(Double.MAX_VALUE, Math.max(-Double.MAX_VALUE, drawn));
        }

        @Override
        public double low() {
            return Double.NEGATIVE_INFINITY;
        }

        @Override
        public double high() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /**
     * Returns a uniform distribution.
     *
     * @param low the least, finite
     * @param high the most, finite, at least {@code low}
     * @return the distribution
     * @throws IllegalArgumentException if one is not finite, or if they are upside down
     */
    static Distribution interval(double low, double high) {
        return new Interval(low, high);
    }

    /**
     * Returns a triangular distribution.
     *
     * @param low the least, finite
     * @param mode the most likely, in [{@code low}, {@code high}]
     * @param high the most, finite
     * @return the distribution
     * @throws IllegalArgumentException if one is not finite, or if they do not ascend
     */
    static Distribution triangular(double low, double mode, double high) {
        return new Triangular(low, mode, high);
    }

    /**
     * Returns a normal distribution.
     *
     * @param mean the mean, finite
     * @param standardDeviation how far draws lie off, or the standard error of a mean; finite, at least 0
     * @return the distribution
     * @throws IllegalArgumentException if one is not finite, or if the second is negative
     */
    static Distribution normal(double mean, double standardDeviation) {
        return new Normal(mean, standardDeviation);
    }

    private static void requireFinite(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(what + " must be finite but was " + value);
        }
    }

    /** The place a share of the way from one end to the other, never beyond either. */
    private static double between(double from, double to, double share) {
        double place = from * (1 - share) + to * share;
        return Math.min(Math.max(from, to), Math.max(Math.min(from, to), place));
    }
}
