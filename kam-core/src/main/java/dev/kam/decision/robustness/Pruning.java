package dev.kam.decision.robustness;

import dev.kam.decision.internal.Chunks;
import dev.kam.decision.internal.TopHeap;
import java.util.Arrays;

/**
 * Drops rows that are never among the best k under any possible weights: first those whose most is below the k-th largest
 * least, then those outside the {@link KSkyband}. What is counted of the others stays exactly the same.
 */
final class Pruning {
    private Pruning() {}

    /** {@return the rows that stay, ascending} */
    static int[] rowsLeft(DrawnTable table, ScoreBounds bounds, int k) {
        return KSkyband.of(table, withinBounds(table, bounds, k), k);
    }

    /** {@return the rows whose most is at least the k-th largest least, but for rounding, ascending} */
    static int[] withinBounds(DrawnTable table, ScoreBounds bounds, int k) {
        int n = table.rows();
        int m = table.criteria();
        double[] most = new double[n];
        double[][] values = new double[m][Chunks.SIZE];
        double[] own = new double[m];
        TopHeap leasts = new TopHeap(k);
        double largest = 0;
        for (int c = 0; c < table.chunks(); c++) {
            table.fillUpper(c, values);
            int first = c << Chunks.SHIFT;
            for (int i = 0; i < table.length(c); i++) {
                for (int j = 0; j < m; j++) {
                    own[j] = values[j][i];
                    largest = Math.max(largest, Math.abs(own[j]));
                }
                most[first + i] = bounds.most(own);
                if (!table.isIrregular(first + i) || table.lower(first + i, own)) {
                    leasts.offer(bounds.least(own), first + i);
                }
            }
        }
        double bar = leasts.bar() - bounds.margin(largest);
        int[] left = new int[n];
        int count = 0;
        for (int row = 0; row < n; row++) {
            if (!(most[row] < bar)) {
                left[count++] = row;
            }
        }
        return Arrays.copyOf(left, count);
    }
}
