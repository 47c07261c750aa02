package dev.kam.decision.robustness;

/** The inner loops of the search for the best rows of many draws, over plain arrays. */
final class SmaaKernel {

    /** Columns in one loop; more do not fit the compiler's unrolling limit. */
    static final int GROUP = 5;

    private SmaaKernel() {}

    /** The number of columns when made a multiple of a loop's. */
    static int padded(int columns) {
        return (columns + GROUP - 1) / GROUP * GROUP;
    }

    /** The weighted sum of columns; one index in all arrays, so that the loops become vector instructions. */
    static void sum(float[] sums, float[][] columns, float[] factors, int length) {
        set(sums, columns, factors, length);
        for (int first = GROUP; first < factors.length; first += GROUP) {
            add(sums, columns, factors, first, length);
        }
    }

    private static void set(float[] sums, float[][] x, float[] a, int length) {
        float[] x0 = x[0];
        float[] x1 = x[1];
        float[] x2 = x[2];
        float[] x3 = x[3];
        float[] x4 = x[4];
        float a0 = a[0];
        float a1 = a[1];
        float a2 = a[2];
        float a3 = a[3];
        float a4 = a[4];
        for (int i = 0; i < length; i++) {
            sums[i] = a0 * x0[i] + a1 * x1[i] + a2 * x2[i] + a3 * x3[i] + a4 * x4[i];
        }
    }

    private static void add(float[] sums, float[][] x, float[] a, int first, int length) {
        float[] x0 = x[first];
        float[] x1 = x[first + 1];
        float[] x2 = x[first + 2];
        float[] x3 = x[first + 3];
        float[] x4 = x[first + 4];
        float a0 = a[first];
        float a1 = a[first + 1];
        float a2 = a[first + 2];
        float a3 = a[first + 3];
        float a4 = a[first + 4];
        for (int i = 0; i < length; i++) {
            sums[i] += a0 * x0[i] + a1 * x1[i] + a2 * x2[i] + a3 * x3[i] + a4 * x4[i];
        }
    }

    /** Adds one column more. */
    static void add(float[] sums, float[] column, float factor, int length) {
        for (int i = 0; i < length; i++) {
            sums[i] += factor * column[i];
        }
    }

    /**
     * Finds the sums that reach a bar.
     *
     * @param places receives their places, ascending
     * @return how many there are
     */
    static int reaching(float[] sums, float bar, int length, int[] places) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (sums[i] >= bar) {
                places[count++] = i;
            }
        }
        return count;
    }

    /** The first place from {@code from} on at which the bar is reached; {@code to} when there is none. */
    static int firstReaching(float[] sums, float bar, int from, int to) {
        int i = from;
        while (i < to && !(sums[i] >= bar)) {
            i++;
        }
        return i;
    }

    /** Copies some places of a column, one after the other. */
    static void gather(float[] column, int[] places, int count, float[] into) {
        for (int p = 0; p < count; p++) {
            into[p] = column[places[p]];
        }
    }
}
