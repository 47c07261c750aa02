package dev.kam.decision.robustness;

/**
 * What a row has to reach so that some draw of a group could score it as high as it has to be there.
 *
 * <p>Let c be the center of the group and r its radius, w the weights of a draw and T_w the bar there, v the values of a row and
 * a those of a row that is typical of the best, both less their own mean, which takes nothing from the following as weights sum
 * to 1. Then
 *
 * <pre>
 * w.v - T_w = c.v + (w - c).(v - a) - (T_w - (w - c).a)
 * (w - c).(v - a) &lt;= r |v - a| &lt;= r (q^2 + |v - a|^2) / (2 q)            for any q &gt; 0
 * </pre>
 *
 * <p>by Cauchy and Schwarz, and since a square is not negative. The bar moves with the weights much as the score of a typical
 * row does, so that {@code T_w - (w - c).a} is about the same in the whole group; and {@code |v - a|^2} is
 * {@code |v|^2 - 2 a.v + |a|^2}, so that the filter is one sum of columns, {@code (c - (r/q) a).v + (r/(2q)) |v|^2}. It is ours.
 */
final class GroupFilter {
    private final int[] draws;

    /** (w - c).a for each draw. */
    private final double[] shifts;

    private final float[] factors;
    private final float squareFactor;
    private final double offset;

    /**
     * Creates the filter of a group.
     *
     * @param typical values, as a bound table has them, of a row among the best
     * @param distance how far the values of rows that come near these lie from them, about
     */
    GroupFilter(DrawGroup group, double[][] weights, BoundTable bounds, double[] typical, double distance) {
        this.draws = group.draws();
        this.shifts = new double[draws.length];
        double[] center = group.center();
        int m = center.length;
        double[] a = new double[m];
        double mean = 0;
        for (int j = 0; j < m; j++) {
            mean += typical[j] / m;
        }
        double square = 0;
        double size = 0;
        for (int j = 0; j < m; j++) {
            a[j] = typical[j] - mean;
            square += a[j] * a[j];
            size += Math.abs(a[j]);
        }
        for (int d = 0; d < draws.length; d++) {
            for (int j = 0; j < m; j++) {
                shifts[d] += (weights[draws[d]][j] - center[j]) * a[j];
            }
        }
        double q = Math.max(1e-3, distance);
        double share = group.radius() * (1 + 1e-6) / q;
        double[] numbers = new double[m];
        for (int j = 0; j < m; j++) {
            numbers[j] = center[j] - share * a[j];
        }
        this.factors = bounds.factors(numbers);
        this.squareFactor = (float) (share / 2 * (1 + 1e-6));
        double constant = share / 2 * (q * q + square);
        // Each column is at most 1, that of squares m; the factors are at most these, and float is off by 2^-24 of
        // each.
        this.offset = constant + bounds.margin() * (2 + share * (size + m) + constant);
    }

    /** Writes the sums of columns. */
    void sum(float[][] columns, float[] squares, int length, float[] sums) {
        SmaaKernel.sum(sums, columns, factors, length);
        SmaaKernel.add(sums, squares, squareFactor, length);
    }

    /** The least sum with which some draw could reach its bar. */
    float bar(double[] bars) {
        double least = Double.POSITIVE_INFINITY;
        for (int d = 0; d < draws.length; d++) {
            least = Math.min(least, bars[draws[d]] - shifts[d]);
        }
        return (float) (least - offset);
    }
}
