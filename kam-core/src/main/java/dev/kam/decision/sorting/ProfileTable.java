package dev.kam.decision.sorting;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.table.Performances;

/**
 * Profiles made comparable with a table: a target is valued like the performances, and each profile is better than the next.
 * A criterion with weight 0 does not count.
 */
final class ProfileTable {
    private final double[][] rows;

    private ProfileTable(double[][] rows) {
        this.rows = rows;
    }

    /** Prepares and checks profiles; the performances are those of the matrix. */
    static ProfileTable of(Profiles profiles, DecisionMatrix matrix, Performances table) {
        requireOneForEach("profiles", "performances", profiles.criteria(), table);
        double[][] rows = profiles.rows();
        for (double[] row : rows) {
            value(row, matrix);
        }
        for (int h = 1; h < rows.length; h++) {
            requireBetter(rows, h, table);
        }
        return new ProfileTable(rows);
    }

    static void requireOneForEach(String what, String cells, int found, Performances table) {
        if (found != table.criteria()) {
            throw new IllegalArgumentException(what + " must have " + table.criteria() + " " + cells
                    + " each, one for each criterion, but had " + found);
        }
    }

    /** Replaces the performances on targets by their values; NaN stays. */
    static void value(double[] row, DecisionMatrix matrix) {
        for (int j = 0; j < row.length; j++) {
            if (matrix.criteria().get(j).preference() == Preference.TARGET && !Double.isNaN(row[j])) {
                ValueFunction function = matrix.criteria().get(j).value().orElseThrow();
                row[j] = function.value(row[j]) + 0.0;
            }
        }
    }

    private static void requireBetter(double[][] rows, int h, Performances table) {
        boolean better = false;
        for (int j = 0; j < table.criteria(); j++) {
            if (table.weight(j) > 0) {
                double upper = rows[h - 1][j];
                double lower = rows[h][j];
                if (table.isBenefit(j) ? upper < lower : upper > lower) {
                    throw new IllegalArgumentException("profile " + h + " must be at least as good as profile "
                            + (h + 1) + " on criterion '" + table.id(j) + "' but was " + upper + " against " + lower
                            + ".\nMaybe the profiles are not in the order best first.");
                }
                better |= upper != lower;
            }
        }
        if (!better) {
            throw new IllegalArgumentException("profile " + h + " must be better than profile " + (h + 1)
                    + " on at least one criterion with weight but is equal on all");
        }
    }

    int count() {
        return rows.length;
    }

    /** A profile, in the unit that the table of performances has; not to be written to. */
    double[] row(int profile) {
        return rows[profile];
    }

    /** All profiles, in the unit that the table of performances has; not to be written to. */
    double[][] rows() {
        return rows;
    }

    /** The performance or value of a profile, in the unit that the table of performances has. */
    double at(int profile, int j) {
        return rows[profile][j];
    }
}
