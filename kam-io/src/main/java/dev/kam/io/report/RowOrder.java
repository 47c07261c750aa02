package dev.kam.io.report;

import dev.kam.selection.Selection;
import dev.kam.selection.Selection.Status;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Which accounts of a status a table shows: those with the highest scores, then by input. */
final class RowOrder {

    /**
     * An account of a status.
     *
     * @param place its place among the accounts of that status, in the order of the input
     * @param row its row
     * @param score its score; -1 without one
     */
    record Ranked(int place, int row, double score) {
        boolean worseThan(Ranked other) {
            return score < other.score || score == other.score && place > other.place;
        }

        private static int worstFirst(Ranked a, Ranked b) {
            return a.place == b.place ? 0 : a.worseThan(b) ? -1 : 1;
        }
    }

    private RowOrder() {}

    static List<Ranked> best(Selection selection, Status status) {
        int[] rows = IntStream.range(0, selection.accounts().size())
                .filter(row -> selection.statusOf(row) == status)
                .toArray();
        PriorityQueue<Ranked> best = new PriorityQueue<>(Ranked::worstFirst);
        for (int place = 0; place < rows.length; place++) {
            best.add(new Ranked(
                    place, rows[place], selection.scoreOf(rows[place]).orElse(-1)));
            if (best.size() > HtmlReport.MAX_ROWS) {
                best.remove();
            }
        }
        return best.stream().sorted((a, b) -> Ranked.worstFirst(b, a)).toList();
    }
}
