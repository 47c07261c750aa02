package dev.kam.io.report;

import dev.kam.selection.Selection;
import dev.kam.selection.Selection.Status;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Which accounts of a status a table shows: those with the best scores, then by input. */
final class RowOrder {

    /**
     * An account of a status.
     *
     * @param place its place among the accounts of that status, in the order of the input
     * @param row its row
     * @param score its score; empty where nothing is known of it
     */
    record Ranked(int place, int row, OptionalDouble score) {

        /** The score, or a dash. */
        String inWords(Page page) {
            return score.isPresent() ? page.scores().of(score.getAsDouble()) : "–";
        }
    }

    private RowOrder() {}

    static List<Ranked> best(Selection selection, Status status) {
        int[] rows = IntStream.range(0, selection.accounts().size())
                .filter(row -> selection.statusOf(row) == status)
                .toArray();
        Comparator<Ranked> bestFirst =
                bestFirst(selection.assessment().ranking().higherIsBetter());
        PriorityQueue<Ranked> best = new PriorityQueue<>(bestFirst.reversed());
        for (int place = 0; place < rows.length; place++) {
            best.add(new Ranked(place, rows[place], selection.scoreOf(rows[place])));
            if (best.size() > HtmlReport.MAX_ROWS) {
                best.remove();
            }
        }
        return best.stream().sorted(bestFirst).toList();
    }

    /** Accounts without a score come last. */
    private static Comparator<Ranked> bestFirst(boolean higherIsBetter) {
        double sign = higherIsBetter ? -1 : 1;
        return Comparator.comparing((Ranked r) -> r.score().isEmpty())
                .thenComparingDouble(r -> sign * r.score().orElse(0) + 0.0)
                .thenComparingInt(Ranked::place);
    }
}
