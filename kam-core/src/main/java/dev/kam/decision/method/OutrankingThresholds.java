package dev.kam.decision.method;

import java.util.OptionalDouble;

/**
 * When a difference on one criterion counts in the ELECTRE methods, in the unit of the criterion.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param q the indifference threshold: a smaller disadvantage does not count
 * @param p the preference threshold: a disadvantage of this size counts in full
 * @param v the veto threshold: a disadvantage of this size forbids to outrank; empty for no veto
 */
public record OutrankingThresholds(double q, double p, OptionalDouble v) {

    /** No thresholds: any disadvantage counts in full, and none forbids to outrank. */
    public static final OutrankingThresholds NONE = new OutrankingThresholds(0, 0, OptionalDouble.empty());

    /**
     * Creates thresholds.
     *
     * @param q the indifference threshold, finite and at least 0
     * @param p the preference threshold, finite and at least q
     * @param v the veto threshold, finite and at least p; empty for no veto
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public OutrankingThresholds {
        require("q", q);
        require("p", p);
        if (q > p) {
            throw new IllegalArgumentException(
                    "indifference threshold q must be <= the preference threshold p, " + p + ", but was " + q);
        }
        if (v.isPresent()) {
            require("v", v.getAsDouble());
            if (v.getAsDouble() < p) {
                throw new IllegalArgumentException("veto threshold v must be >= the preference threshold p, " + p
                        + ", but was " + v.getAsDouble());
            }
        }
        q += 0.0;
        p += 0.0;
    }

    private static void require(String name, double threshold) {
        if (!(threshold >= 0 && threshold < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("threshold " + name + " must be finite and >= 0 but was " + threshold);
        }
    }

    /**
     * Creates thresholds without a veto.
     *
     * @param q the indifference threshold, finite and at least 0
     * @param p the preference threshold, finite and at least q
     * @return the thresholds
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public static OutrankingThresholds of(double q, double p) {
        return new OutrankingThresholds(q, p, OptionalDouble.empty());
    }

    /**
     * Creates thresholds with a veto.
     *
     * @param q the indifference threshold, finite and at least 0
     * @param p the preference threshold, finite and at least q
     * @param v the veto threshold, finite and at least p
     * @return the thresholds
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public static OutrankingThresholds of(double q, double p, double v) {
        return new OutrankingThresholds(q, p, OptionalDouble.of(v));
    }

    /**
     * Returns how far a criterion agrees that an alternative is at least as good as another.
     *
     * @param d how much worse the alternative performs than the other, in the preferred direction
     * @return the concordance, in [0, 1]: 1 up to q, 0 from p on, a straight line in between
     */
    public double concordance(double d) {
        if (d <= q) {
            return 1;
        }
        return d >= p ? 0 : (p - d) / (p - q);
    }

    /**
     * Returns how far a criterion forbids that an alternative be at least as good as another.
     *
     * @param d how much worse the alternative performs than the other, in the preferred direction
     * @return the discordance, in [0, 1]: 0 up to p, 1 from v on, a straight line in between; 0 without a veto
     */
    public double discordance(double d) {
        if (v.isEmpty() || d <= p) {
            return 0;
        }
        double veto = v.getAsDouble();
        return d >= veto ? 1 : (d - p) / (veto - p);
    }
}
