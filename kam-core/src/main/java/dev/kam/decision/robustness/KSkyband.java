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
 * against all stronger ones that stay, as long as the work is bounded; a row that was not held against enough stays.
 *
 * <p><b>Reference.</b> Papadias, D., Tao, Y., Fu, G., and Seeger, B. (2005), Progressive skyline computation in database
 * systems, ACM Transactions on Database Systems 30(1), 41-82, doi 10.1145/1061318.1061320 (the k-skyband); the rule for ties
 * is ours.
 */
final class KSkyband {
    private static final int MOST_SURVIVORS = 20_000;
    private static final long MOST_TESTS = 10_000_000;

    /** How many strong rows there are at least. */
    private static final int STRONG = 64;

    /** How many rows are tried before all are, and the share of them that may stay for it to be worth while. */
    private static final int PROBE = 4096;

    private static final double MOST_STAY = 0.9;

    private final DrawnTable table;
    private final int k;

    private KSkyband(DrawnTable table, int k) {
        this.table = table;
        this.k = k;
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
        KSkyband skyband = new KSkyband(table, k);
        int[] left = skyband.againstStrong(rows);
        return left.length <= MOST_SURVIVORS ? skyband.againstAll(left) : left;
    }

    /** Rows in the order in which they can stand before each other: by the sum of their values, then of the input. */
    private static final class Ordered {
        private final double[][] values;
        private final int[] rows;
        private final double[] slack;
        private final boolean[] isRegular;
        private int size;

        Ordered(int most) {
            values = new double[most][];
            rows = new int[most];
            slack = new double[most];
            isRegular = new boolean[most];
        }

        void add(DrawnTable table, int row) {
            double[] own = new double[table.criteria()];
            table.upper(row, own);
            values[size] = own;
            rows[size] = row;
            isRegular[size] = !table.isIrregular(row);
            slack[size++] = slack(own);
        }

        /** Whether at least k stand before a row. */
        boolean haveBefore(int k, int row, double[] own, boolean ownIsRegular) {
            double ownSlack = slack(own);
            int before = 0;
            for (int a = 0; a < size; a++) {
                if (!isRegular[a]) {
                    continue;
                }
                double lead = rows[a] < row && ownIsRegular ? 0 : slack[a] + ownSlack;
                if (leads(values[a], own, lead) && ++before == k) {
                    return true;
                }
            }
            return false;
        }
    }

    /** By how much values have to lead so that rounding cannot make their weighted sums equal. */
    private static double slack(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest * values.length * 0x1p-49 + Double.MIN_NORMAL;
    }

    private static boolean leads(double[] one, double[] other, double lead) {
        for (int j = 0; j < one.length; j++) {
            if (!(one[j] >= other[j] + lead)) {
                return false;
            }
        }
        return true;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private int[] againstStrong(int[] rows) {
        Ordered strong = strong(rows, Math.min(rows.length, Math.max(STRONG, 4 * k)));
        if (rows.length > 2 * PROBE && stayOfProbe(rows, strong) > MOST_STAY * PROBE) {
            return rows;
        }
        int[] left = new int[rows.length];
        int[] count = {0};
        forEach(rows, (own, row) -> {
            if (!strong.haveBefore(k, row, own, !table.isIrregular(row))) {
                left[count[0]++] = row;
            }
        });
        return Arrays.copyOf(left, count[0]);
    }

    /** How many of some rows from all over the table stay. */
    private int stayOfProbe(int[] rows, Ordered strong) {
        double[] own = new double[table.criteria()];
        int stay = 0;
        for (int p = 0; p < PROBE; p++) {
            int row = rows[(int) ((long) p * rows.length / PROBE)];
            table.upper(row, own);
            stay += strong.haveBefore(k, row, own, !table.isIrregular(row)) ? 0 : 1;
        }
        return stay;
    }

    private Ordered strong(int[] rows, int size) {
        TopHeap heap = new TopHeap(size);
        forEach(rows, (own, row) -> {
            if (!table.isIrregular(row)) {
                heap.offer(sum(own), row);
            }
        });
        Ordered strong = new Ordered(size);
        for (int row : heap.rows()) {
            if (row < Integer.MAX_VALUE) {
                strong.add(table, row);
            }
        }
        return strong;
    }

    private void forEach(int[] rows, ObjIntConsumer<double[]> action) {
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

    private int[] againstAll(int[] rows) {
        double[] sums = new double[rows.length];
        double[] own = new double[table.criteria()];
        for (int r = 0; r < rows.length; r++) {
            table.upper(rows[r], own);
            sums[r] = sum(own);
        }
        Ordered stay = new Ordered(rows.length);
        long tests = 0;
        for (int r : ScoreOrder.bestFirst(sums, true)) {
            table.upper(rows[r], own);
            boolean isRegular = !table.isIrregular(rows[r]);
            tests += stay.size;
            if (tests > MOST_TESTS || !stay.haveBefore(k, rows[r], own, isRegular)) {
                stay.add(table, rows[r]);
            }
        }
        int[] left = Arrays.copyOf(stay.rows, stay.size);
        Arrays.sort(left);
        return left;
    }
}
