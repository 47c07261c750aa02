package dev.kam.decision.robustness;

import java.util.Arrays;

/**
 * Rows that can stand before others, and a quick way to tell whether k of them do.
 *
 * <p>Rows are bits. For each criterion and each of some steps from its least to its greatest value, a bit map holds the rows
 * that reach the step. The bit maps of another row's steps, one for each criterion, have in common all rows that are no worse
 * anywhere, and few others; only these are compared value by value.
 */
final class DominanceIndex {
    private static final int STEPS = 256;

    private final int k;
    private final double[] low;
    private final double[] steps;
    private long[][] words = new long[4][];
    private double[][] values = new double[256][];
    private double[] slacks = new double[256];
    private int[] rows = new int[256];
    private int size;

    /**
     * Creates an empty index.
     *
     * @param k how many rows have to stand before another
     * @param low the least value of each criterion
     * @param high the greatest value of each criterion
     */
    DominanceIndex(int k, double[] low, double[] high) {
        this.k = k;
        this.low = low;
        this.steps = new double[low.length];
        for (int j = 0; j < low.length; j++) {
            steps[j] = high[j] > low[j] ? (STEPS - 1) / (high[j] - low[j]) : 0;
        }
    }

    int size() {
        return size;
    }

    private int step(double value, int j) {
        return Math.max(0, Math.min(STEPS - 1, (int) ((value - low[j]) * steps[j])));
    }

    /** Adds a row whose score is the sum over its values. */
    void add(int row, double[] own) {
        if (size == rows.length) {
            values = Arrays.copyOf(values, 2 * size);
            slacks = Arrays.copyOf(slacks, 2 * size);
            rows = Arrays.copyOf(rows, 2 * size);
        }
        int word = size >>> 6;
        if ((size & 63) == 0) {
            words = word == words.length ? Arrays.copyOf(words, 2 * word) : words;
            words[word] = new long[own.length * STEPS];
        }
        for (int j = 0; j < own.length; j++) {
            int last = step(own[j], j);
            for (int s = 0; s <= last; s++) {
                words[word][j * STEPS + s] |= 1L << size;
            }
        }
        values[size] = own.clone();
        slacks[size] = slack(own);
        rows[size++] = row;
    }

    /**
     * Tells whether k of the rows stand before another for sure.
     *
     * @param row the other
     * @param own its values, or what bounds them from above
     * @param isRegular whether its score is the sum over its values
     */
    boolean haveBefore(int row, double[] own, boolean isRegular) {
        int[] places = new int[own.length];
        for (int j = 0; j < own.length; j++) {
            places[j] = j * STEPS + step(own[j], j);
        }
        double slack = slack(own);
        int before = 0;
        for (int w = 0; w << 6 < size; w++) {
            long common = -1;
            for (int j = 0; j < places.length && common != 0; j++) {
                common &= words[w][places[j]];
            }
            for (; common != 0; common &= common - 1) {
                int a = (w << 6) + Long.numberOfTrailingZeros(common);
                double lead = rows[a] < row && isRegular ? 0 : slacks[a] + slack;
                if (rows[a] != row && leads(values[a], own, lead) && ++before == k) {
                    return true;
                }
            }
        }
        return false;
    }

    /** By how much values have to lead so that rounding cannot make their weighted sums equal. */
    private static double slack(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest * (values.length + 1) * 0x1p-49 + Double.MIN_NORMAL;
    }

    private static boolean leads(double[] one, double[] other, double lead) {
        for (int j = 0; j < one.length; j++) {
            if (!(one[j] >= other[j] + lead)) {
                return false;
            }
        }
        return true;
    }
}
