package dev.kam.io.json;

import dev.kam.io.internal.Plain;

/**
 * The numbers that a field may hold.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Range {
    /** All finite numbers. */
    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN, "");

    private final double low;
    private final double high;
    private final double open;
    private final String rule;

    /** The bounds are included but for {@code open}, which is NaN where none is excluded. */
    private Range(double low, double high, double open, String rule) {
        this.low = low;
        this.high = high;
        this.open = open;
        this.rule = rule;
    }

    /**
     * Returns the numbers between two bounds, both included.
     *
     * @param low the smallest number
     * @param high the largest number
     * @return the range
     * @throws IllegalArgumentException if the bounds are not finite or {@code low} is above {@code high}
     */
    public static Range between(double low, double high) {
        if (!(finite(low) <= finite(high))) {
            throw new IllegalArgumentException("low must be <= high but was " + low + " > " + high);
        }
        return new Range(low, high, Double.NaN, " between " + Plain.of(low) + " and " + Plain.of(high));
    }

    /**
     * Returns the numbers from a bound upwards.
     *
     * @param low the smallest number
     * @return the range
     * @throws IllegalArgumentException if the bound is not finite
     */
    public static Range atLeast(double low) {
        return new Range(finite(low), Double.POSITIVE_INFINITY, Double.NaN, " >= " + Plain.of(low));
    }

    /**
     * Returns the numbers up to a bound.
     *
     * @param high the largest number
     * @return the range
     * @throws IllegalArgumentException if the bound is not finite
     */
    public static Range atMost(double high) {
        return new Range(Double.NEGATIVE_INFINITY, finite(high), Double.NaN, " <= " + Plain.of(high));
    }

    /**
     * Returns the numbers above a bound, which is itself excluded.
     *
     * @param low the excluded bound
     * @return the range
     * @throws IllegalArgumentException if the bound is not finite
     */
    public static Range above(double low) {
        return new Range(finite(low), Double.POSITIVE_INFINITY, low, " > " + Plain.of(low));
    }

    /** The numbers above a bound, up to another one, which is included. */
    static Range aboveUpTo(double low, double high) {
        return new Range(finite(low), finite(high), low, " > " + Plain.of(low) + " and <= " + Plain.of(high));
    }

    /**
     * Tells whether a number lies in this range.
     *
     * @param number the number
     * @return whether it does; never for NaN
     */
    public boolean contains(double number) {
        return number >= low && number <= high && number != open;
    }

    /** The part of this range that an {@code int} can hold. */
    Range ofInts() {
        return between(Math.max(low, Integer.MIN_VALUE), Math.min(high, Integer.MAX_VALUE));
    }

    /** Says what is expected, such as {@code a number >= 0}. */
    String expected(String noun) {
        return noun + rule;
    }

    private static double finite(double bound) {
        if (!Double.isFinite(bound)) {
            throw new IllegalArgumentException("bound of a range must be finite but was " + bound);
        }
        return bound;
    }

    /** Returns the rule, such as {@code a number >= 0}. */
    @Override
    public String toString() {
        return expected("a number");
    }
}
