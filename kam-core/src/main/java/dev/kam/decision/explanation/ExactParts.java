package dev.kam.decision.explanation;

/**
 * Rounds the parts of a difference to whole multiples of one power of two, which is so large that doubles add them without
 * rounding. What is then left between the parts and the difference, a few multiples, goes to the largest part.
 */
final class ExactParts {
    /** Leaves room for the sum of all parts and what is given to the largest. */
    private static final int ROOM = 4;

    private ExactParts() {}

    /**
     * Rounds parts in place.
     *
     * @param parts the parts of the difference
     * @param difference what they should sum to, but for rounding
     * @return what they sum to, exactly and in any order
     * @throws IllegalArgumentException if a sum of them is not finite
     */
    static double round(double[] parts, double difference) {
        double sizes = Math.abs(difference);
        int largest = 0;
        for (int j = 0; j < parts.length; j++) {
            sizes += Math.abs(parts[j]);
            largest = Math.abs(parts[j]) > Math.abs(parts[largest]) ? j : largest;
        }
        if (!Double.isFinite(sizes * ROOM)) {
            throw new IllegalArgumentException(
                    "difference of two scores must be finite with all its parts but their sizes sum to " + sizes);
        }
        double unit = Math.ulp(sizes) * ROOM;
        double rounded = Math.rint(difference / unit) * unit;
        double rest = rounded;
        for (int j = 0; j < parts.length; j++) {
            parts[j] = Math.rint(parts[j] / unit) * unit + 0.0;
            rest -= parts[j];
        }
        parts[largest] += rest;
        return rounded + 0.0;
    }
}
