package dev.kam.decision;

import java.util.OptionalDouble;

/**
 * Turns a raw performance into a value in [0, 1], against anchors that are fixed beforehand.
 *
 * <p>Implementations are immutable and thread-safe, never return NaN for a finite performance, and are monotone:
 * increasing for {@link Preference#MAXIMIZE}, decreasing for {@link Preference#MINIMIZE}, rising and then falling for
 * {@link Preference#TARGET}.
 */
public interface ValueFunction {

    /**
     * Returns the value of a performance.
     *
     * @param performance the raw performance, finite
     * @return the value in [0, 1], clipped where the performance lies outside the anchors
     */
    double value(double performance);

    /**
     * Tells whether a performance lies outside the anchors, so that its value was clipped. One that lies on an anchor
     * does not.
     *
     * @param performance the raw performance, finite
     * @return true when it lies outside
     */
    boolean clips(double performance);

    /** {@return the preference that this function expresses} */
    Preference preference();

    /**
     * Returns the performance nearest to another one whose value is at least the one asked for.
     *
     * @param value the value to reach, in [0, 1]
     * @param from the performance to start from, finite
     * @return the nearest performance with {@code value(result) >= value}; {@code from} itself if that is enough already;
     *     empty if no performance reaches the value
     */
    OptionalDouble nearestReaching(double value, double from);
}
