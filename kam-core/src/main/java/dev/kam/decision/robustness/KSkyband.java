package dev.kam.decision.robustness;

import dev.kam.decision.internal.Chunks;
import dev.kam.decision.internal.ScoreOrder;
import dev.kam.decision.internal.TopHeap;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/**
 * Drops rows that are never among the best k because k others always stand before them, whatever the weights.
 *
 * <p>A row stands before another for sure when no value of it is less, and it comes before it in the input; or, as equal
 * scores would let the other go first, when every value of it is greater, by more than sums are rounded. Only rows whose score
 * is the sum over their values can drop others.
 *
 * <p>First every row is held against a few strong ones. If that leaves a number for which it is worth while, each is held
 * against all stronger ones that stay.
 *
 * <p><b>Reference.</b> Papadias, D., Tao, Y., Fu, G., and Seeger, B. (2005), Progressive skyline computation in database
 * systems, ACM Transactions on Database Systems 30(1), 41-82, doi 10.1145/1061318.1061320 (the k-skyband); the rule for ties
 * is ours.
 */
final class KSkyband {
    private static final int MOST_SURVIVORS = 20_000;

    /** How many strong rows there are at least. */
    private static final int STRONG = 64;

    /** How many rows are tried before all are, and the share of them that may stay for it to be worth while. */
    private static final int PROBE = 4096;

    private static final double MOST_STAY = 0.9;

    private final DrawnTable table;
    private final int[] rows;
    private final int k;
    private final double[] low;
    private final double[] high;

    private KSkyband(DrawnTable table, int[] rows, int k) {
        this.table = table;
        this.rows = rows;
        this.k = k;
        this.low = new double[table.criteria()];
        this.high = new double[table.criteria()];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
    }

    /**
     * Drops rows.
     *
     * @param rows their numbers, ascending
     * @param k how many are best
     * @return the rows that stay, ascending
     */
    static int[] of(DrawnTable table, int[] rows, int k) {
        if (rows.length <= k) {
            return rows;
        }
        KSkyband skyband = new KSkyband(table, rows, k);
        int[] left = skyband.againstStrong();
        return left.length <= MOST_SURVIVORS ? skyband.againstAll(left) : left;
    }

    private int[] againstStrong() {
        DominanceIndex strong = strong(Math.min(rows.length, Math.max(STRONG, 4 * k)));
        if (rows.length > 2 * PROBE && stayOfProbe(strong) > MOST_STAY * PROBE) {
            return rows;
        }
        int[] left = new int[rows.length];
        int[] count = {0};
        forEach((own, row) -> {
            if (!strong.haveBefore(row, own, !table.isIrregular(row))) {
                left[count[0]++] = row;
            }
        });
        return Arrays.copyOf(left, count[0]);
    }

    /** The rows whose values have the largest sum. */
    private DominanceIndex strong(int size) {
        TopHeap heap = new TopHeap(size);
        forEach((own, row) -> {
            for (int j = 0; j < own.length; j++) {
                low[j] = Math.min(low[j], own[j]);
                high[j] = Math.max(high[j], own[j]);
            }
            if (!table.isIrregular(row)) {
                heap.offer(sum(own), row);
            }
        });
        DominanceIndex strong = new DominanceIndex(k, low, high);
        double[] own = new double[table.criteria()];
        for (int row : heap.rows()) {
            if (row < Integer.MAX_VALUE) {
                table.upper(row, own);
                strong.add(row, own);
            }
        }
        return strong;
    }

    /** How many of some rows from all over the table stay. */
    private int stayOfProbe(DominanceIndex strong) {
        double[] own = new double[table.criteria()];
        int stay = 0;
        for (int p = 0; p < PROBE; p++) {
            int row = rows[(int) ((long) p * rows.length / PROBE)];
            table.upper(row, own);
            stay += strong.haveBefore(row, own, !table.isIrregular(row)) ? 0 : 1;
        }
        return stay;
    }

    private void forEach(ObjIntConsumer<double[]> action) {
        double[][] values = new double[table.criteria()][Chunks.SIZE];
        double[] own = new double[values.length];
        int filled = -1;
        for (int row : rows) {
            if (row >>> Chunks.SHIFT != filled) {
                filled = row >>> Chunks.SHIFT;
                table.fillUpper(filled, values);
            }
            for (int j = 0; j < own.length; j++) {
                own[j] = values[j][row & Chunks.MASK];
            }
            action.accept(own, row);
        }
    }

    private int[] againstAll(int[] some) {
        double[] sums = new double[some.length];
        double[] own = new double[table.criteria()];
        for (int r = 0; r < some.length; r++) {
            table.upper(some[r], own);
            sums[r] = sum(own);
        }
        DominanceIndex stronger = new DominanceIndex(k, low, high);
        int[] left = new int[some.length];
        int count = 0;
        for (int r : ScoreOrder.bestFirst(sums, true)) {
            table.upper(some[r], own);
            boolean isRegular = !table.isIrregular(some[r]);
            if (!stronger.haveBefore(some[r], own, isRegular)) {
                left[count++] = some[r];
                if (isRegular) {
                    stronger.add(some[r], own);
                }
            }
        }
        int[] stay = Arrays.copyOf(left, count);
        Arrays.sort(stay);
        return stay;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
