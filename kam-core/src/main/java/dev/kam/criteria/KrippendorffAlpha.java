package dev.kam.criteria;

import java.util.OptionalDouble;

/**
 * Krippendorff's alpha with the interval metric, the squared difference of two scores.
 *
 * <p>With n scores in cells of m_u >= 2 scores each (cells with one score take no part), the observed disagreement is
 *
 * <pre>D_o = 1/n * sum over u of [sum over ordered pairs in u of (a - b)^2] / (m_u - 1)</pre>
 *
 * <p>the expected one is
 *
 * <pre>D_e = 1/(n (n - 1)) * sum over all ordered pairs of (a - b)^2</pre>
 *
 * <p>and alpha = 1 - D_o / D_e. The sum over the ordered pairs of k numbers is 2 k SS, SS being the sum of squares
 * about their mean, so that
 *
 * <pre>alpha = 1 - (n - 1)/n * sum over u of [m_u SS_u / (m_u - 1)] / SS</pre>
 *
 * <p>Scores are first mapped to [0,1] by their overall range, which does not change alpha and keeps the squares within
 * bounds; each SS is computed about a mean, never from raw squares, and is exactly zero for equal scores.
 *
 * <p><b>Edge cases</b>: absent with fewer than two cells of two scores, and where all paired scores are equal.
 * <b>Complexity</b>: O(N) time and memory. <b>Reference</b>: K. Krippendorff (2011), Computing Krippendorff's
 * Alpha-Reliability, University of Pennsylvania, the form for any number of observers, interval data, missing values.
 */
final class KrippendorffAlpha {

    private KrippendorffAlpha() {}

    /** Computes alpha of scores that stand cell by cell; cell u is [start[u], start[u + 1]). */
    static OptionalDouble interval(double[] scores, int[] start) {
        int cells = start.length - 1;
        int paired = 0;
        long count = 0;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int u = 0; u < cells; u++) {
            int size = start[u + 1] - start[u];
            if (size < 2) {
                continue;
            }
            paired++;
            count += size;
            for (int i = start[u]; i < start[u + 1]; i++) {
                lowest = Math.min(lowest, scores[i]);
                highest = Math.max(highest, scores[i]);
            }
        }
        if (paired < 2 || lowest == highest) {
            return OptionalDouble.empty();
        }
        double[] units = toUnitRange(scores, lowest, highest);
        return OptionalDouble.of(1 - ratio(units, start, count));
    }

    private static double[] toUnitRange(double[] scores, double lowest, double highest) {
        double scale = highest - lowest <= Double.MAX_VALUE ? 1 : 0.5; // the range of two finite scores may overflow
        double range = scale * highest - scale * lowest;
        double[] units = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            units[i] = (scale * scores[i] - scale * lowest) / range;
        }
        return units;
    }

    /** Observed over expected disagreement of the paired scores, of which there are {@code count}. */
    private static double ratio(double[] x, int[] start, long count) {
        double sum = 0;
        for (int u = 0; u < start.length - 1; u++) {
            if (start[u + 1] - start[u] >= 2) {
                for (int i = start[u]; i < start[u + 1]; i++) {
                    sum += x[i];
                }
            }
        }
        double mean = sum / count;
        double within = 0;
        double total = 0;
        for (int u = 0; u < start.length - 1; u++) {
            int size = start[u + 1] - start[u];
            if (size < 2) {
                continue;
            }
            double first = x[start[u]];
            double shift = 0;
            for (int i = start[u]; i < start[u + 1]; i++) {
                shift += x[i] - first;
            }
            double cellMean = shift / size; // measured from the first score, hence exactly 0 for equal scores
            double squares = 0;
            for (int i = start[u]; i < start[u + 1]; i++) {
                double inCell = x[i] - first - cellMean;
                squares += inCell * inCell;
                total += (x[i] - mean) * (x[i] - mean);
            }
            within += squares * size / (size - 1);
        }
        return within / total * (count - 1) / count;
    }
}
