package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.account.AccountTable;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.NearMiss;
import dev.kam.selection.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** The marks of a figure, from rows of accounts. */
final class Marks {
    /** More labels than this would hide what they name. */
    static final int MOST_LABELS = 25;

    private Marks() {}

    /** The marks for some rows, at most {@link HtmlReport#MAX_POINTS} unless more accounts were chosen. */
    static List<Mark> of(
            Page page, List<Integer> rows, IntToDoubleFunction x, IntToDoubleFunction y, IntFunction<String> tip) {
        Selection selection = page.selection();
        AccountTable accounts = selection.accounts();
        Map<String, String> numbers = numbers(selection, page.words());
        List<Mark.Kind> kinds =
                rows.stream().map(row -> Mark.Kind.of(selection.statusOf(row))).toList();
        List<Mark> marks = new ArrayList<>();
        for (int i : Sample.of(kinds, HtmlReport.MAX_POINTS)) {
            int row = rows.get(i);
            boolean other = kinds.get(i) == Mark.Kind.OTHER;
            marks.add(new Mark(
                    x.applyAsDouble(row),
                    y.applyAsDouble(row),
                    kinds.get(i),
                    numbers.getOrDefault(accounts.idAt(row), ""),
                    other ? "" : accounts.nameAt(row),
                    other ? "" : tip.apply(row)));
        }
        marks.sort((a, b) -> Integer.compare(order(numbers, a), order(numbers, b)));
        return marks;
    }

    /** Labels are placed best account first. */
    private static int order(Map<String, String> numbers, Mark mark) {
        return mark.isLabelled() ? new ArrayList<>(numbers.values()).indexOf(mark.number()) : Integer.MAX_VALUE;
    }

    /** By id the rank of each account that is labelled; accounts that share one get a letter as well. */
    private static Map<String, String> numbers(Selection selection, Words words) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (KeyAccount chosen : selection.keyAccounts()) {
            ranks.put(chosen.account().id(), chosen.rank());
        }
        for (NearMiss near : selection.nearMisses()) {
            ranks.put(near.account().id(), near.rank());
        }
        Map<Integer, Integer> sharing = new HashMap<>();
        ranks.values().forEach(rank -> sharing.merge(rank, 1, Integer::sum));
        Map<Integer, Integer> seen = new HashMap<>();
        Map<String, String> numbers = new LinkedHashMap<>();
        ranks.forEach((id, rank) -> {
            if (numbers.size() < MOST_LABELS) {
                int nth = seen.merge(rank, 1, Integer::sum);
                String letter = sharing.get(rank) > 1 ? Names.letter(nth - 1).toLowerCase(Locale.ROOT) : "";
                numbers.put(id, words.count(rank) + letter);
            }
        });
        return numbers;
    }

    /** What the shapes mean, and whether there is a mark of each. */
    static void legend(Page page, List<Mark> marks) {
        page.html().open("ul", "class", "legend");
        entry(page, marks, Mark.Kind.CHOSEN, "M9 3l6 6-6 6-6-6z", "chosen", FigureLabels.CHOSEN);
        entry(page, marks, Mark.Kind.NEAR, "M5 5h8v8h-8z", "near", FigureLabels.NEAR);
        entry(page, marks, Mark.Kind.OTHER, "M9 9h.01", "dots", FigureLabels.OTHER);
        page.html().close("ul");
    }

    private static void entry(Page page, List<Mark> marks, Mark.Kind kind, String path, String style, Text text) {
        if (marks.stream().anyMatch(m -> m.kind() == kind)) {
            page.html()
                    .open("li")
                    .open("svg", "width", "18", "height", "18", "aria-hidden", "true", "xmlns", Svg.NAMESPACE)
                    .open("g", "class", style)
                    .empty("path", "d", path)
                    .close("g")
                    .close("svg")
                    .text(page.words().in(text))
                    .close("li");
        }
    }

    /** Says what a number is, and what a sample leaves out. */
    static void sampled(Page page, List<Mark> shown, int all) {
        if (shown.stream().anyMatch(Mark::isLabelled)) {
            page.html().text(" ");
            page.inline(FigureLabels.RANKS);
        }
        if (shown.size() < all) {
            page.html().text(" ");
            page.inline(FigureLabels.SAMPLE, shown.size(), all);
        }
    }
}
