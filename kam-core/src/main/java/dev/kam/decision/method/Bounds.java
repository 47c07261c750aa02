package dev.kam.decision.method;

/**
 * The range of performances that a criterion can have, in its unit, fixed before the alternatives are known.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param lo the smallest possible performance
 * @param hi the largest possible performance
 */
public record Bounds(double lo, double hi) {

    /**
     * Creates bounds.
     *
     * @param lo the smallest possible performance, finite
     * @param hi the largest possible performance, finite, greater than {@code lo}
     * @throws IllegalArgumentException if one is not finite, or if they are not in order
     */
    public Bounds {
        require("lo", lo);
        require("hi", hi);
        if (lo >= hi) {
            throw new IllegalArgumentException("bound hi must be > lo, " + lo + ", but was " + hi);
        }
        lo += 0.0;
        hi += 0.0;
    }

    private static void require(String name, double bound) {
        if (!Double.isFinite(bound)) {
            throw new IllegalArgumentException("bound " + name + " must be finite but was " + bound);
        }
    }

    /**
     * Creates bounds.
     *
     * @param lo the smallest possible performance, finite
     * @param hi the largest possible performance, finite, greater than {@code lo}
     * @return the bounds
     * @throws IllegalArgumentException if one is not finite, or if they are not in order
     */
    public static Bounds of(double lo, double hi) {
        return new Bounds(lo, hi);
    }

    /**
     * Tells whether a performance lies within the bounds.
     *
     * @param performance the performance
     * @return true when it does, or lies on one of them; false for NaN
     */
    public boolean contains(double performance) {
        return performance >= lo && performance <= hi;
    }

    /**
     * Returns how far two performances within the bounds lie apart.
     *
     * @param one a performance
     * @param other a performance
     * @return their distance divided by that of the bounds, in [0, 1]; both are halved first where they overflow
     */
    double distance(double one, double other) {
        double range = hi - lo;
        return Double.isInfinite(range)
                ? Math.abs(one / 2 - other / 2) / (hi / 2 - lo / 2)
                : Math.abs(one - other) / range;
    }
}
