package dev.kam.decision.method;

import dev.kam.decision.MissingPolicy;
import dev.kam.decision.table.ValuedTable;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of scores whose rows miss cells under {@link MissingPolicy#INTERVAL}, for methods whose score rises with every
 * value: the score with all these cells at 0, and with all of them at 1.
 */
final class IntervalBounds {
    /** The value that counts in the score for a cell that may be anything. */
    static final double MIDDLE = 0.5;

    private IntervalBounds() {}

    /** The score of a row by the literal formula. */
    interface RowScore {

        /**
         * Scores a row.
         *
         * @param row the row
         * @param completion the value of its cells that may be anything
         */
        double score(int row, double completion);
    }

    /**
     * Returns the bounds on one side.
     *
     * @param scores the scores; a row without such a cell has its score as its bound
     * @param completion the value of all cells that may be anything
     * @return the bounds; null when there is no such cell
     */
    static double @Nullable [] of(ValuedTable table, double[] scores, double completion, RowScore scoring) {
        double[] bounds = null;
        for (int j = 0; j < table.criteria(); j++) {
            if (table.policy(j) != MissingPolicy.INTERVAL || table.weight(j) == 0) {
                continue;
            }
            for (int i = 0; i < scores.length; i++) {
                if (table.column(j).isMissing(i)) {
                    bounds = bounds == null ? scores.clone() : bounds;
                    bounds[i] = scoring.score(i, completion);
                }
            }
        }
        return bounds;
    }

    /** The value of a cell when those that may be anything have a certain one; NaN when it does not count. */
    static double valueAt(ValuedTable table, int row, int j, double completion) {
        return table.policy(j) == MissingPolicy.INTERVAL && table.column(j).isMissing(row)
                ? completion
                : table.valueAt(row, j);
    }
}
