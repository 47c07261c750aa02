package dev.kam.decision.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one column, in chunks of {@value #SIZE} rows, with what every kernel wants to know of a chunk at once.
 *
 * <p>A missing cell holds 0 in {@link #values} and a set bit in {@link #missing}, so that no NaN ever reaches a kernel.
 * Minimum and maximum are those of the assessed cells of a chunk; a chunk without any has +infinity and -infinity.
 * Rows beyond the last one hold 0.
 *
 * <p>The arrays are shared, never copied and never written to after construction.
 */
public final class Chunks {

    /** The number of bits of a row number that lie within a chunk. */
    public static final int SHIFT = 12;

    /** The number of rows in a chunk. */
    public static final int SIZE = 1 << SHIFT;

    /** Masks the place of a row within its chunk. */
    public static final int MASK = SIZE - 1;

    /** The number of 64-bit words in the bitmap of a chunk. */
    public static final int WORDS = SIZE >>> 6;

    private final int rows;
    private final double[][] values;
    private final long @Nullable [][] missing;
    private final double[] min;
    private final double[] max;
    private final int[] assessed;

    private Chunks(int rows, double[][] values, long @Nullable [][] missing) {
        this.rows = rows;
        this.values = values;
        this.missing = missing;
        int n = values.length;
        this.min = new double[n];
        this.max = new double[n];
        this.assessed = new int[n];
        for (int c = 0; c < n; c++) {
            summarize(c);
        }
    }

    /**
     * Wraps filled chunks.
     *
     * @param rows the number of rows
     * @param values the chunks; missing cells hold 0
     * @param missing the bitmaps; null for a chunk without missing cells
     * @return the column
     */
    static Chunks wrap(int rows, double[][] values, long @Nullable [][] missing) {
        return new Chunks(rows, values, missing);
    }

    private void summarize(int chunk) {
        int length = length(chunk);
        double[] v = values[chunk];
        long[] gaps = missing[chunk];
        double lo = Double.POSITIVE_INFINITY;
        double hi = Double.NEGATIVE_INFINITY;
        int known = length;
        if (gaps == null) {
            for (int i = 0; i < length; i++) {
                lo = Math.min(lo, v[i]);
                hi = Math.max(hi, v[i]);
            }
        } else {
            known = 0;
            for (int i = 0; i < length; i++) {
                if ((gaps[i >>> 6] & (1L << i)) == 0) {
                    lo = Math.min(lo, v[i]);
                    hi = Math.max(hi, v[i]);
                    known++;
                }
            }
        }
        min[chunk] = lo;
        max[chunk] = hi;
        assessed[chunk] = known;
    }

    /** {@return the number of rows} */
    public int rows() {
        return rows;
    }

    /** {@return the number of chunks} */
    public int count() {
        return values.length;
    }

    /**
     * Returns the number of rows in a chunk.
     *
     * @param chunk its number
     * @return {@link #SIZE} for all but the last
     */
    public int length(int chunk) {
        return Math.min(SIZE, rows - (chunk << SHIFT));
    }

    /**
     * Returns the cells of a chunk, missing ones as 0.
     *
     * @param chunk its number
     * @return the array itself
     */
    public double[] values(int chunk) {
        return values[chunk];
    }

    /**
     * Returns the bitmap of missing cells of a chunk.
     *
     * @param chunk its number
     * @return the array itself; null when no cell is missing
     */
    public long @Nullable [] missing(int chunk) {
        return missing[chunk];
    }

    /**
     * Returns the smallest assessed cell of a chunk.
     *
     * @param chunk its number
     * @return the minimum; +infinity without assessed cells
     */
    public double min(int chunk) {
        return min[chunk];
    }

    /**
     * Returns the largest assessed cell of a chunk.
     *
     * @param chunk its number
     * @return the maximum; -infinity without assessed cells
     */
    public double max(int chunk) {
        return max[chunk];
    }

    /**
     * Returns the number of assessed cells in a chunk.
     *
     * @param chunk its number
     * @return the count
     */
    public int assessed(int chunk) {
        return assessed[chunk];
    }

    /**
     * Tells whether a cell is missing.
     *
     * @param row its row
     * @return true when it was not assessed
     */
    public boolean isMissing(int row) {
        long[] gaps = missing[row >>> SHIFT];
        return gaps != null && (gaps[(row & MASK) >>> 6] & (1L << row)) != 0;
    }

    /**
     * Returns a cell.
     *
     * @param row its row
     * @return the cell; 0 when it is missing
     */
    public double at(int row) {
        return values[row >>> SHIFT][row & MASK];
    }

    /** Grows a column cell by cell. */
    public static final class Builder {
        private int rows;
        private double[][] values = new double[4][];
        private long @Nullable [][] missing = new long[4][];

        /** Starts an empty column. */
        public Builder() {}

        /**
         * Appends a cell.
         *
         * @param value the cell; NaN = not assessed
         */
        public void append(double value) {
            int chunk = rows >>> SHIFT;
            int at = rows & MASK;
            if (at == 0) {
                open(chunk);
            }
            if (value == value) {
                values[chunk][at] = value;
            } else {
                long[] gaps = missing[chunk];
                if (gaps == null) {
                    gaps = new long[WORDS];
                    missing[chunk] = gaps;
                }
                gaps[at >>> 6] |= 1L << at;
            }
            rows++;
        }

        private void open(int chunk) {
            if (chunk == values.length) {
                values = Arrays.copyOf(values, chunk * 2);
                missing = Arrays.copyOf(missing, chunk * 2);
            }
            values[chunk] = new double[SIZE];
        }

        /** {@return the number of cells appended so far} */
        public int rows() {
            return rows;
        }

        /** {@return the column of the cells so far} The last chunk is copied, so that more cells do not change it. */
        public Chunks build() {
            int n = (rows + SIZE - 1) >>> SHIFT;
            double[][] built = Arrays.copyOf(values, n);
            long[][] gaps = Arrays.copyOf(missing, n);
            if ((rows & MASK) != 0) {
                built[n - 1] = built[n - 1].clone();
                gaps[n - 1] = gaps[n - 1] == null ? null : gaps[n - 1].clone();
            }
            return wrap(rows, built, gaps);
        }
    }
}
