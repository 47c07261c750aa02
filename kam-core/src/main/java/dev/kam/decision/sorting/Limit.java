package dev.kam.decision.sorting;

/**
 * Limits that figures which were worked out have to reach. One that should lie exactly on its limit may lie a rounding error
 * below it: ten weights of 0.1 sum to 0.9999999999999999. Rounding decides nothing here.
 */
final class Limit {
    /** The share of a limit by which a figure may miss it. */
    static final double ROUNDING = 1e-12;

    private Limit() {}

    /** Whether a figure is at least the limit, up to rounding relative to the limit. */
    static boolean reaches(double figure, double limit) {
        return reaches(figure, limit, Math.abs(limit));
    }

    /** Whether a figure is at least the limit, up to rounding relative to a scale. */
    static boolean reaches(double figure, double limit, double scale) {
        return figure >= limit || limit - figure <= ROUNDING * scale;
    }
}
