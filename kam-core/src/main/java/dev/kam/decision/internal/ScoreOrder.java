package dev.kam.decision.internal;

/**
 * Sorts scores into a total order: the score, then the order of the input.
 *
 * <p>A stable radix sort by 11 bits of an order-preserving key, on the row numbers: O(n) time, 4 bytes an element, and 20
 * bytes of working memory. Passes in which all keys agree are left out. -0.0 and 0.0 are equal.
 */
public final class ScoreOrder {
    private static final int BITS = 11;
    private static final int RADIX = 1 << BITS;
    private static final int PASSES = 6;

    /** Below this many elements a merge sort is faster than clearing the histograms. */
    private static final int SMALL = 512;

    private ScoreOrder() {}

    /**
     * Returns the rows in order, best first.
     *
     * @param scores the scores, none NaN
     * @param higherIsBetter whether a higher score is a better one
     * @return the rows; equal scores in the order of the input
     */
    public static int[] bestFirst(double[] scores, boolean higherIsBetter) {
        int n = scores.length;
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            keys[i] = key(higherIsBetter ? -scores[i] : scores[i]);
        }
        return n < SMALL ? insertion(keys) : radix(keys);
    }

    /**
     * Returns the ranks of ordered rows.
     *
     * @param scores the scores
     * @param order the rows, best first
     * @return for each row its rank, 1 = best; equal scores share the smaller one
     */
    public static int[] ranks(double[] scores, int[] order) {
        int[] ranks = new int[order.length];
        int rank = 1;
        for (int place = 0; place < order.length; place++) {
            if (place > 0 && scores[order[place]] != scores[order[place - 1]]) {
                rank = place + 1;
            }
            ranks[order[place]] = rank;
        }
        return ranks;
    }

    /** Maps doubles to unsigned longs of the same order; adding 0.0 makes the two zeros one. */
    static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ ((bits >> 63) | Long.MIN_VALUE);
    }

    private static int[] insertion(long[] keys) {
        int n = keys.length;
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int at = upper(keys, order, i, keys[i]);
            System.arraycopy(order, at, order, at + 1, i - at);
            order[at] = i;
        }
        return order;
    }

    /** The first place among the sorted {@code count} whose key is larger. */
    private static int upper(long[] keys, int[] order, int count, long key) {
        int lo = 0;
        int hi = count;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (Long.compareUnsigned(keys[order[mid]], key) <= 0) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    private static int[] radix(long[] keys) {
        int n = keys.length;
        int[][] histograms = new int[PASSES][RADIX];
        for (long key : keys) {
            for (int p = 0; p < PASSES; p++) {
                histograms[p][digit(key, p)]++;
            }
        }
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        int[] nextOrder = new int[n];
        long[] from = keys;
        long[] to = new long[n];
        for (int p = 0; p < PASSES; p++) {
            int[] starts = histograms[p];
            if (starts[digit(from[0], p)] == n) {
                continue;
            }
            prefixSums(starts);
            for (int i = 0; i < n; i++) {
                long key = from[i];
                int at = starts[digit(key, p)]++;
                to[at] = key;
                nextOrder[at] = order[i];
            }
            long[] spareKeys = from;
            from = to;
            to = spareKeys;
            int[] spareOrder = order;
            order = nextOrder;
            nextOrder = spareOrder;
        }
        return order;
    }

    private static int digit(long key, int pass) {
        return (int) (key >>> (pass * BITS)) & (RADIX - 1);
    }

    private static void prefixSums(int[] counts) {
        int sum = 0;
        for (int d = 0; d < counts.length; d++) {
            int count = counts[d];
            counts[d] = sum;
            sum += count;
        }
    }
}
