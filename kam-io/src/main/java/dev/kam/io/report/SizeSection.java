package dev.kam.io.report;

import dev.kam.decision.Column;
import dev.kam.io.report.Scatter.Axis;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.Selection;
import dev.kam.selection.Selection.Status;
import dev.kam.selection.SizeBias;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the choice merely follows size: in words, and as a figure. */
final class SizeSection {
    private static final double LOW = 0.5;
    private static final double HIGH = 0.8;

    private SizeSection() {}

    static void write(Page page) {
        page.open(Topic.SIZE);
        page.selection()
                .sizeBias()
                .ifPresentOrElse(
                        bias -> write(page, bias),
                        () -> page.html().element("p", page.words().in(FigureLabels.NO_SIZE)));
        page.close();
    }

    private static void write(Page page, SizeBias bias) {
        Selection selection = page.selection();
        Column sizes = selection.accounts().number(bias.column()).orElseThrow();
        List<Integer> rows = new ArrayList<>();
        int sizeless = 0;
        for (int row = 0; row < selection.accounts().size(); row++) {
            Status status = selection.statusOf(row);
            if (status != Status.EXCLUDED && status != Status.ASSESS_NEXT) {
                if (sizes.isMissing(row)) {
                    sizeless++;
                } else {
                    rows.add(row);
                }
            }
        }
        words(page, bias);
        if (!rows.isEmpty()) {
            figure(page, bias.column(), sizes, rows, sizeless);
        }
        if (bias.spearman().isPresent()) {
            page.paragraph("foot", FigureLabels.SPEARMAN_NOTE, rows.size());
        }
    }

    private static void words(Page page, SizeBias bias) {
        Html html = page.html();
        Words words = page.words();
        bias.verdict()
                .ifPresentOrElse(
                        verdict -> html.open("p")
                                .element("b", words.in(verdict.words()))
                                .close("p"),
                        () -> html.element("p", words.in(FigureLabels.NOT_COMPARABLE)));
        html.open("p");
        bias.spearman()
                .ifPresent(r -> page.inline(
                        FigureLabels.SPEARMAN,
                        lower(page.names().ofColumn(bias.column()), bias.column()),
                        words.fixed(r, 2),
                        words.number(LOW, 1),
                        words.number(HIGH, 1)));
        html.text(" ");
        int chosen = page.selection().keyAccounts().size();
        bias.overlapWithLargest().ifPresent(share -> {
            long both = Math.round(share * chosen);
            if (chosen == 1) {
                page.inline(both == 1 ? FigureLabels.OVERLAP_ONE_YES : FigureLabels.OVERLAP_ONE_NO);
            } else {
                page.inline(FigureLabels.OVERLAP, both, chosen);
            }
        });
        html.close("p");
    }

    /** The name of a known column within a sentence; a column of the user's own keeps its letters. */
    static String lower(String name, String column) {
        return name.equals(column) ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static void figure(Page page, String column, Column sizes, List<Integer> rows, int sizeless) {
        Html html = page.html();
        Words words = page.words();
        Selection selection = page.selection();
        ScoreWords scores = page.scores();
        String unit = page.names().unitOf(column);
        List<Mark> marks = Marks.of(
                page,
                rows,
                sizes::valueAt,
                row -> scores.plotted(selection.scoreOf(row).orElseThrow()),
                row -> words.fill(
                        FigureLabels.TIP,
                        Words.name(selection.accounts().nameAt(row)),
                        scores.named(selection.scoreOf(row).orElseThrow()),
                        words.shortNumber(sizes.valueAt(row)) + unit));
        double[] x = marks.stream().mapToDouble(Mark::x).sorted().toArray();
        double[] y = marks.stream().mapToDouble(Mark::y).sorted().toArray();
        Scale scale = Scale.fitting(x[0], x[x.length - 1]);
        List<KeyAccount> chosen = selection.keyAccounts();
        Optional<Double> line = chosen.isEmpty() || chosen.size() == rows.size() + sizeless
                ? Optional.empty()
                : Optional.of(scores.plotted(chosen.get(chosen.size() - 1).score()));
        String title = words.fill(FigureLabels.SIZE_TITLE, lower(page.names().ofColumn(column), column));
        html.open("figure", "class", "plotted");
        Marks.legend(page, marks);
        Scatter scatter = new Scatter(
                "size",
                title,
                words.fill(
                        FigureLabels.SIZE_DESC,
                        marks.size(),
                        marks.stream().filter(m -> m.kind() == Mark.Kind.CHOSEN).count()),
                new Axis(scale, page.names().ofColumn(column) + unit, words::shortNumber, Optional.empty(), ""),
                new Axis(
                        scale(scores, y, line),
                        axisTitle(page),
                        scores::tick,
                        line,
                        line.map(l -> words.fill(FigureLabels.LINE, scores.line(l)))
                                .orElse("")),
                marks,
                List.of());
        (scores.areInPoints() ? scatter : scatter.withLongTicks()).draw(page);
        caption(page, scale, line.isPresent(), marks, rows.size(), sizeless);
        html.close("figure");
    }

    /** The scale of the scores, on which the better is always further up. */
    private static Scale scale(ScoreWords scores, double[] sorted, Optional<Double> line) {
        double low = sorted[0];
        double high = line.map(l -> Math.max(l, sorted[sorted.length - 1])).orElse(sorted[sorted.length - 1]);
        if (scores.areInPoints()) {
            return Scale.linear(low, high);
        }
        Scale scale = Scale.linear(line.map(l -> Math.min(l, low)).orElse(low), high);
        return scores.higherIsBetter() ? scale : scale.reverse();
    }

    private static String axisTitle(Page page) {
        Words words = page.words();
        if (page.scores().areInPoints()) {
            return words.in(FigureLabels.SCORE_AXIS);
        }
        boolean higher = page.scores().higherIsBetter();
        return words.fill(higher ? MethodLabels.AXIS_HIGHER : MethodLabels.AXIS_LOWER, page.method());
    }

    private static void caption(Page page, Scale scale, boolean line, List<Mark> marks, int all, int sizeless) {
        Html html = page.html();
        html.open("figcaption");
        page.inline(FigureLabels.SIZE_CAPTION);
        if (line) {
            html.text(" ");
            page.inline(FigureLabels.LINE_CAPTION);
        }
        if (!page.scores().higherIsBetter()) {
            html.text(" ");
            page.inline(MethodLabels.UPSIDE_DOWN);
        }
        if (scale.isLog()) {
            html.text(" ");
            page.inline(FigureLabels.LOG);
        }
        Marks.sampled(page, marks, all);
        if (sizeless > 0) {
            html.text(" " + page.words().count(sizeless, FigureLabels.SIZELESS_ONE, FigureLabels.SIZELESS));
        }
        html.close("figcaption");
    }
}
