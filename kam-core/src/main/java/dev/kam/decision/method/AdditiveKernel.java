package dev.kam.decision.method;

/** The inner loops of the additive model, over plain arrays. */
final class AdditiveKernel {
    private AdditiveKernel() {}

    static void addTimes(double weight, double[] values, double[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] += weight * values[i];
        }
    }

    /**
     * Takes back what the cells outside the anchors have added to the sums beyond them, and counts these cells.
     *
     * <p>{@code |d| - d} is twice the distance below an anchor, and exactly 0 above it: other than a comparison or a
     * minimum, it costs two vector instructions. Rounding the distance up twice, and down to at most 1 in between, leaves 1
     * for each cell outside, however near, and 0 for the others.
     *
     * @param halfSlope half of what the sums gain by a unit of the column
     * @param scale positive and at most 1 / (1 + twice the largest distance)
     */
    static void takeBack(
            double[] sums,
            double[] counts,
            double[] cells,
            double halfSlope,
            double low,
            double high,
            double scale,
            int length) {
        for (int i = 0; i < length; i++) {
            double fromLow = cells[i] - low;
            double toHigh = high - cells[i];
            double below = Math.abs(fromLow) - fromLow;
            double above = Math.abs(toHigh) - toHigh;
            sums[i] += halfSlope * (below - above);
            counts[i] += Math.ceil(scale * Math.ceil(below + above));
        }
    }

    /** Starts the sums with five weighted columns; one index in all arrays, so that the loop becomes vector instructions. */
    static void setFive(double[] sums, double base, double[][] x, double[] a, int first, int length) {
        double[] x0 = x[first];
        double[] x1 = x[first + 1];
        double[] x2 = x[first + 2];
        double[] x3 = x[first + 3];
        double[] x4 = x[first + 4];
        double a0 = a[first];
        double a1 = a[first + 1];
        double a2 = a[first + 2];
        double a3 = a[first + 3];
        double a4 = a[first + 4];
        for (int i = 0; i < length; i++) {
            sums[i] = base + a0 * x0[i] + a1 * x1[i] + a2 * x2[i] + a3 * x3[i] + a4 * x4[i];
        }
    }

    /** Adds five more weighted columns. */
    static void addFive(double[] sums, double[][] x, double[] a, int first, int length) {
        double[] x0 = x[first];
        double[] x1 = x[first + 1];
        double[] x2 = x[first + 2];
        double[] x3 = x[first + 3];
        double[] x4 = x[first + 4];
        double a0 = a[first];
        double a1 = a[first + 1];
        double a2 = a[first + 2];
        double a3 = a[first + 3];
        double a4 = a[first + 4];
        for (int i = 0; i < length; i++) {
            sums[i] += a0 * x0[i] + a1 * x1[i] + a2 * x2[i] + a3 * x3[i] + a4 * x4[i];
        }
    }

    /** The first place from {@code from} on at which the bar is reached; {@code to} when there is none. */
    static int firstReaching(double[] sums, double bar, int from, int to) {
        int i = from;
        while (i < to && !(sums[i] >= bar)) {
            i++;
        }
        return i;
    }
}
