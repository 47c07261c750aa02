package dev.kam.decision.robustness;

import dev.kam.decision.internal.TopHeap;
import dev.kam.decision.table.ValuedTable;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The line between the top set, as it is by what is known now, and the others.
 *
 * @param last the last row of the top set; -1 when there is still room in it
 * @param next the first row after it; -1 when there is none
 */
record CutLine(int last, double lastScore, int next, double nextScore, BitSet in) {

    /** Draws the line among the rows of which enough is known. */
    static CutLine of(ValuedTable table, @Nullable OpenRow[] openRows, KnownEnough rule, int top) {
        BitSet all = new BitSet();
        all.set(0, table.criteria());
        TopHeap heap = new TopHeap(top + 1);
        int choosable = 0;
        for (int row = 0; row < table.rows(); row++) {
            OpenRow open = openRows[row];
            double score = open == null ? OpenRow.scoreOf(table, row) : open.score();
            if (score > Double.NEGATIVE_INFINITY
                    && rule.competes(row)
                    && rule.test(row, open == null ? all : open.assessed)) {
                heap.offer(score, row);
                choosable++;
            }
        }
        int[] rows = heap.rows();
        double[] scores = heap.scores();
        BitSet in = new BitSet();
        for (int p = 0; p < Math.min(top, choosable); p++) {
            in.set(rows[p]);
        }
        boolean full = choosable >= top;
        boolean more = choosable > top;
        return new CutLine(
                full ? rows[top - 1] : -1,
                full ? scores[top - 1] : Double.NEGATIVE_INFINITY,
                more ? rows[top] : -1,
                more ? scores[top] : Double.NEGATIVE_INFINITY,
                in);
    }

    boolean isIn(int row) {
        return in.get(row);
    }

    /** Whether a row outside would come in with another score. */
    boolean isAheadOfLast(int row, double score) {
        return score > lastScore || (score == lastScore && row < last);
    }

    /** Whether a member would lose its place with another score. */
    boolean isBehindNext(int row, double score) {
        return next >= 0 && (score < nextScore || (score == nextScore && row > next));
    }
}
