package dev.kam.decision.robustness;

/**
 * The least and the most that something in [0, 1] may be, both included.
 *
 * @param low the least, in [0, 1]
 * @param high the most, in [{@code low}, 1]
 */
public record WeightInterval(double low, double high) {

    /**
     * Creates an interval.
     *
     * @param low the least, in [0, 1]
     * @param high the most, in [{@code low}, 1]
     * @throws IllegalArgumentException if it does not lie in [0, 1] or is upside down
     */
    public WeightInterval {
        if (!(low >= 0 && low <= 1)) {
            throw new IllegalArgumentException("low end of an interval must be in [0, 1] but was " + low);
        }
        if (!(high >= 0 && high <= 1)) {
            throw new IllegalArgumentException("high end of an interval must be in [0, 1] but was " + high);
        }
        if (low > high) {
            throw new IllegalArgumentException("interval must not be upside down but was [" + low + ", " + high
                    + "].\nMaybe its ends are swapped.");
        }
    }

    /**
     * Creates an interval.
     *
     * @param low the least, in [0, 1]
     * @param high the most, in [{@code low}, 1]
     * @return the interval
     * @throws IllegalArgumentException if it does not lie in [0, 1] or is upside down
     */
    public static WeightInterval of(double low, double high) {
        return new WeightInterval(low, high);
    }
}
