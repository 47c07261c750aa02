package dev.kam.decision.explanation;

/**
 * A change of one raw performance.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param criterion the id of the criterion
 * @param from the performance as it is
 * @param to the performance as it would be; where a change is said to be the smallest, the next double towards {@code from} would
 *     not be enough
 * @param valueFrom the value of the performance as it is, in [0, 1]
 * @param valueTo the value of the performance as it would be
 */
public record Change(String criterion, double from, double to, double valueFrom, double valueTo) {

    /** {@return by how much the performance changes, rounded; to be exact, use {@link #to()}} */
    public double by() {
        return to - from;
    }
}
