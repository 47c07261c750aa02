package dev.kam.decision.internal;

import java.util.Arrays;

/**
 * Sorts columns of one length one after the other, in working memory that is used again: ascending values, and the row that
 * each came from.
 *
 * <p>A stable radix sort by 11 bits of order-preserving keys. When the keys span more than 33 bits, their first 33 are sorted
 * in three passes and what is left out of order is moved into place one by one; where that would take more than about two moves
 * an element, all bits are sorted instead. O(n) time, and 24 bytes an element.
 *
 * <p>-0.0 becomes 0.0. Not thread-safe.
 */
public final class AscendingSort {
    private static final int BITS = 11;
    private static final int RADIX = 1 << BITS;
    private static final int FIRST_PASSES = 3;

    /** Below this many elements, moving each into place is faster than clearing the histograms. */
    private static final int SMALL = 96;

    private final int[] histogram = new int[RADIX];
    private double[] values;
    private double[] spare;
    private int[] rows;
    private int[] spareRows;

    /**
     * Creates the working memory.
     *
     * @param n the length of the columns
     */
    public AscendingSort(int n) {
        values = new double[n];
        spare = new double[n];
        rows = new int[n];
        spareRows = new int[n];
    }

    /**
     * Returns the column: before {@link #sort} the place to put it, afterwards the values in ascending order.
     *
     * @return the array itself, which the caller may overwrite; another one after each sort
     */
    public double[] values() {
        return values;
    }

    /** {@return the rows of the sorted values, equal values in the order of the input; the array itself} */
    public int[] rows() {
        return rows;
    }

    /** {@return an array of the same length that the caller may use until the next sort} */
    public double[] spare() {
        return spare;
    }

    /** Sorts what {@link #values} holds, which must be finite. */
    public void sort() {
        int n = values.length;
        long least = -1L;
        long most = 0;
        for (int i = 0; i < n; i++) {
            double value = values[i] + 0.0;
            values[i] = value;
            rows[i] = i;
            long key = ScoreOrder.key(value);
            least = Long.compareUnsigned(key, least) < 0 ? key : least;
            most = Long.compareUnsigned(key, most) > 0 ? key : most;
        }
        if (n <= SMALL) {
            insert(Long.MAX_VALUE);
            return;
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(most - least);
        int low = Math.max(0, bits - FIRST_PASSES * BITS);
        radix(least, low, bits);
        if (low > 0 && !insert(2L * n)) {
            restore();
            radix(least, 0, bits);
        }
    }

    private void radix(long least, int from, int to) {
        for (int shift = from; shift < to; shift += BITS) {
            pass(least, shift);
        }
    }

    private void pass(long least, int shift) {
        int n = values.length;
        int[] starts = histogram;
        double[] source = values;
        double[] target = spare;
        int[] sourceRows = rows;
        int[] targetRows = spareRows;
        Arrays.fill(starts, 0);
        for (int i = 0; i < n; i++) {
            starts[digit(source[i], least, shift)]++;
        }
        if (starts[digit(source[0], least, shift)] == n) {
            return;
        }
        int sum = 0;
        for (int d = 0; d < RADIX; d++) {
            int count = starts[d];
            starts[d] = sum;
            sum += count;
        }
        for (int i = 0; i < n; i++) {
            double value = source[i];
            int at = starts[digit(value, least, shift)]++;
            target[at] = value;
            targetRows[at] = sourceRows[i];
        }
        values = target;
        spare = source;
        rows = targetRows;
        spareRows = sourceRows;
    }

    private static int digit(double value, long least, int shift) {
        return (int) ((ScoreOrder.key(value) - least) >>> shift) & (RADIX - 1);
    }

    /**
     * Moves each element to its place among those before it.
     *
     * @param moves how many moves it may take
     * @return whether that was enough; if not, the elements are the same in another order
     */
    private boolean insert(long moves) {
        long left = moves;
        for (int i = 1; i < values.length; i++) {
            double value = values[i];
            if (values[i - 1] <= value) {
                continue;
            }
            int row = rows[i];
            int at = i;
            for (; at > 0 && values[at - 1] > value; at--) {
                values[at] = values[at - 1];
                rows[at] = rows[at - 1];
            }
            values[at] = value;
            rows[at] = row;
            left -= i - at;
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    /** Puts the elements back in the order of the input, so that equal ones keep it. */
    private void restore() {
        for (int i = 0; i < values.length; i++) {
            spare[rows[i]] = values[i];
        }
        double[] restored = spare;
        spare = values;
        values = restored;
        for (int i = 0; i < values.length; i++) {
            rows[i] = i;
        }
    }
}
