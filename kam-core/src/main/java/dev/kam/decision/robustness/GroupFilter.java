package dev.kam.decision.robustness;

/**
 * What a row has to reach so that some draw of a group could score it as high as it has to be there.
 *
 * <p>Let c be the center of the group and r its radius, w the weights of a draw, v the values of a row, and e the vector of
 * ones. Since weights sum to 1, {@code w.v = c.v + (w - c).(v - mean(v) e)}, which by Cauchy and Schwarz is at most
 * {@code c.v + r |v - mean(v) e|}: one sum of columns, the distance of a row's values from their mean being one of them.
 */
final class GroupFilter {
    private final int[] draws;
    private final float[] factors;
    private final float radius;
    private final double margin;

    GroupFilter(DrawGroup group, BoundTable bounds) {
        this.draws = group.draws();
        this.factors = bounds.factors(group.center());
        this.radius = (float) (group.radius() * (1 + 1e-6));
        // Once for the bars, once for the sums of this filter, whose last column adds at most 2 sqrt(m).
        this.margin = bounds.margin() * (2 + 2 * radius * Math.sqrt(factors.length));
    }

    /** Writes the sums of columns. */
    void sum(float[][] columns, float[] distances, int length, float[] sums) {
        SmaaKernel.sum(sums, columns, factors, length);
        SmaaKernel.add(sums, distances, radius, length);
    }

    /** The least sum with which some draw could reach its bar. */
    float bar(double[] bars) {
        double least = Double.POSITIVE_INFINITY;
        for (int draw : draws) {
            least = Math.min(least, bars[draw]);
        }
        return (float) (least - margin);
    }
}
