package dev.kam.decision.robustness;

import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.ValuedTable;
import java.util.Arrays;

/** The values of a table by rows, none missing: what stands for a missing cell has been decided. */
final class ValueRows {
    private final int rows;
    private final int criteria;
    private final double[] values;

    private ValueRows(int rows, int criteria, double[] values) {
        this.rows = rows;
        this.criteria = criteria;
        this.values = values;
    }

    /**
     * Takes the values as they count.
     *
     * @throws IllegalArgumentException if some cell does not count
     */
    static ValueRows of(ValuedTable table) {
        ValueRows all = copy(table);
        for (int at = 0; at < all.values.length; at++) {
            if (all.values[at] != all.values[at]) {
                throw new IllegalArgumentException("value of alternative " + at / all.criteria + " on criterion '"
                        + table.id(at % all.criteria)
                        + "' must be there when several weights move, but the cell is missing.\n"
                        + "Maybe give the criterion a policy that stands in for missing cells, such as NEUTRAL.");
            }
        }
        return all;
    }

    /** Takes the values, with a number for those that may be anything: missing cells that do not count or are intervals. */
    static ValueRows completed(ValuedTable table, double number) {
        ValueRows all = copy(table);
        for (int j = 0; j < all.criteria; j++) {
            switch (table.policy(j)) {
                case INTERVAL, RENORMALIZE -> {
                    for (int i = 0; i < all.rows; i++) {
                        if (table.column(j).isMissing(i)) {
                            all.values[i * all.criteria + j] = number;
                        }
                    }
                }
                default -> {
                    // These policies say what a missing cell is worth.
                }
            }
        }
        return all;
    }

    private static ValueRows copy(ValuedTable table) {
        int m = table.criteria();
        double[] values = new double[Math.multiplyExact(table.rows(), m)];
        double[] chunk = new double[Chunks.SIZE];
        for (int j = 0; j < m; j++) {
            for (int c = 0; c < table.chunks(); c++) {
                table.fillCounted(c, j, chunk);
                int first = c << Chunks.SHIFT;
                for (int i = 0; i < table.length(c); i++) {
                    values[(first + i) * m + j] = chunk[i];
                }
            }
        }
        return new ValueRows(table.rows(), m, values);
    }

    /** The values of some rows, in their order. */
    ValueRows select(int[] some) {
        double[] selected = new double[some.length * criteria];
        for (int p = 0; p < some.length; p++) {
            System.arraycopy(values, some[p] * criteria, selected, p * criteria, criteria);
        }
        return new ValueRows(some.length, criteria, selected);
    }

    int rows() {
        return rows;
    }

    int criteria() {
        return criteria;
    }

    double at(int row, int j) {
        return values[row * criteria + j];
    }

    double[] row(int row) {
        return Arrays.copyOfRange(values, row * criteria, (row + 1) * criteria);
    }

    double score(int row, double[] weights) {
        double sum = 0;
        for (int j = 0; j < criteria; j++) {
            sum += weights[j] * values[row * criteria + j];
        }
        return sum;
    }

    /** How far one row is ahead of a row of other values on each criterion; 0 where they differ by rounding only. */
    static double[] lead(double[] ahead, double[] of) {
        double[] lead = new double[ahead.length];
        for (int j = 0; j < lead.length; j++) {
            double difference = ahead[j] - of[j];
            double rounding = 8 * Math.ulp(1.0) * Math.max(Math.abs(ahead[j]), Math.abs(of[j]));
            lead[j] = Math.abs(difference) <= rounding ? 0 : difference;
        }
        return lead;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
