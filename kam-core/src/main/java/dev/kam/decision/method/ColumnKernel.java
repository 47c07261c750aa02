package dev.kam.decision.method;

import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.Performances;

/**
 * What the methods that normalize by a column have in common, over plain arrays.
 *
 * <p>Cells are multiplied by a power of two before they are squared or added up. That loses no bit, and keeps squares and sums
 * within the range of doubles whatever the unit of the column.
 */
final class ColumnKernel {
    private static final int FARTHEST = 1000;

    private ColumnKernel() {}

    /** The power of two that brings the largest magnitude of a column near 1; 1 for a column of zeros. */
    static double unit(Performances table, int j) {
        double largest = Math.max(Math.abs(table.min(j)), Math.abs(table.max(j)));
        if (largest == 0) {
            return 1;
        }
        int exponent = Math.max(-FARTHEST, Math.min(FARTHEST, Math.getExponent(largest)));
        return Math.scalb(1.0, -exponent);
    }

    /** The sum of a column in that unit, less {@code anchor} (in that unit) for each cell, in the order of the rows. */
    static double sum(Performances table, int j, double unit, double anchor, double[] scratch) {
        double sum = 0;
        for (int c = 0; c < table.chunks(); c++) {
            double[] cells = table.cells(j, c, scratch);
            int length = table.length(c);
            for (int i = 0; i < length; i++) {
                sum += cells[i] * unit - anchor;
            }
        }
        return sum;
    }

    /** The Euclidean length of a column in that unit. */
    static double norm(Performances table, int j, double unit, double[] scratch) {
        double sum = 0;
        for (int c = 0; c < table.chunks(); c++) {
            double[] cells = table.cells(j, c, scratch);
            int length = table.length(c);
            for (int i = 0; i < length; i++) {
                double x = cells[i] * unit;
                sum += x * x;
            }
        }
        return Math.sqrt(sum);
    }

    /** Adds {@code weight * (x * unit / divisor)} of each cell of a column. */
    static void addShares(
            Performances table, int j, double weight, double unit, double divisor, double[] into, double[] scratch) {
        for (int c = 0; c < table.chunks(); c++) {
            double[] cells = table.cells(j, c, scratch);
            int length = table.length(c);
            int from = c << Chunks.SHIFT;
            for (int i = 0; i < length; i++) {
                into[from + i] += weight * (cells[i] * unit / divisor);
            }
        }
    }

    /** Adds {@code weight * (numerator / x / divisor)} of each cell of a column. */
    static void addInverseShares(
            Performances table,
            int j,
            double weight,
            double numerator,
            double divisor,
            double[] into,
            double[] scratch) {
        for (int c = 0; c < table.chunks(); c++) {
            double[] cells = table.cells(j, c, scratch);
            int length = table.length(c);
            int from = c << Chunks.SHIFT;
            for (int i = 0; i < length; i++) {
                into[from + i] += weight * (numerator / cells[i] / divisor);
            }
        }
    }

    /** The sum of {@code numerator / x} over a column, in the order of the rows. */
    static double inverseSum(Performances table, int j, double numerator, double[] scratch) {
        double sum = 0;
        for (int c = 0; c < table.chunks(); c++) {
            double[] cells = table.cells(j, c, scratch);
            int length = table.length(c);
            for (int i = 0; i < length; i++) {
                sum += numerator / cells[i];
            }
        }
        return sum;
    }

    /** The largest number. */
    static double max(double[] values) {
        double max = values[0];
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }
}
