package dev.kam.io.report;

import dev.kam.io.report.Scatter.Axis;
import dev.kam.io.report.Scatter.Corner;
import dev.kam.selection.PortfolioAxes;
import dev.kam.selection.PortfolioPosition;
import dev.kam.selection.PortfolioPosition.Quadrant;
import dev.kam.selection.Selection;
import dev.kam.selection.Selection.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The selection matrix: how attractive accounts are to us, and how strong we are with them. */
final class MatrixSection {
    private static final double ATTRACTIVENESS_HIGH = 10;

    private MatrixSection() {}

    static boolean isThere(Page page) {
        return !page.selection().positions().isEmpty();
    }

    static void write(Page page) {
        if (!isThere(page)) {
            return;
        }
        Selection selection = page.selection();
        PortfolioAxes axes = selection.selector().axes().orElseThrow();
        List<PortfolioPosition> positions = selection.positions();
        List<Integer> rows = new ArrayList<>();
        Map<Quadrant, Integer> all = new EnumMap<>(Quadrant.class);
        Map<Quadrant, Integer> chosen = new EnumMap<>(Quadrant.class);
        for (int row = 0; row < positions.size(); row++) {
            Optional<Quadrant> quadrant = positions.get(row).quadrant();
            if (quadrant.isPresent()) {
                rows.add(row);
                all.merge(quadrant.get(), 1, Integer::sum);
                chosen.merge(quadrant.get(), selection.statusOf(row) == Status.CHOSEN ? 1 : 0, Integer::sum);
            }
        }
        page.open(Topic.MATRIX);
        List<Object> criteria = new ArrayList<>();
        axes.criteria().forEach(id -> criteria.add(page.names().within(id)));
        page.sentence("p", FigureLabels.MATRIX_INTRO, criteria);
        if (!rows.isEmpty()) {
            figure(page, axes, positions, rows);
        } else {
            page.html().element("p", without(page, positions.size()));
        }
        quadrants(page, all, chosen);
        page.paragraph("foot", FigureLabels.MATRIX_NOTE);
        page.close();
    }

    private static void figure(Page page, PortfolioAxes axes, List<PortfolioPosition> positions, List<Integer> rows) {
        Html html = page.html();
        Words words = page.words();
        List<Mark> marks = Marks.of(
                page,
                rows,
                row -> positions.get(row).strength().orElseThrow(),
                row -> positions.get(row).attractiveness().orElseThrow(),
                row -> tip(page, positions.get(row), row));
        double min = marks.stream().mapToDouble(Mark::x).min().orElseThrow();
        double max = marks.stream().mapToDouble(Mark::x).max().orElseThrow();
        Scale strength = Scale.fitting(Math.min(min, axes.strongCut()), Math.max(max, axes.strongCut()))
                .reverse();
        html.open("figure", "class", "plotted");
        Marks.legend(page, marks);
        new Scatter(
                        "matrix",
                        words.in(FigureLabels.MATRIX_TITLE),
                        words.fill(
                                FigureLabels.MATRIX_DESC,
                                marks.size(),
                                marks.stream()
                                        .filter(m -> m.kind() == Mark.Kind.CHOSEN)
                                        .count()),
                        new Axis(
                                strength,
                                words.in(FigureLabels.STRENGTH),
                                v -> words.number(v, 2),
                                Optional.of(axes.strongCut()),
                                ""),
                        new Axis(
                                Scale.exact(0, ATTRACTIVENESS_HIGH),
                                words.in(FigureLabels.ATTRACTIVENESS),
                                v -> words.number(v, 1),
                                Optional.of(axes.attractiveCut()),
                                ""),
                        marks,
                        corners(words))
                .withEnds(
                        words.in(FigureLabels.STRONGER),
                        words.in(FigureLabels.WEAKER),
                        words.in(FigureLabels.WEAKER_SHORT))
                .draw(page);
        html.open("figcaption");
        page.inline(
                FigureLabels.MATRIX_CAPTION, words.number(axes.attractiveCut(), 2), words.number(axes.strongCut(), 2));
        Marks.sampled(page, marks, rows.size());
        if (rows.size() < positions.size()) {
            html.text(" " + without(page, positions.size() - rows.size()));
        }
        html.close("figcaption").close("figure");
    }

    private static String without(Page page, int accounts) {
        return page.words().count(accounts, FigureLabels.NO_QUADRANT_ONE, FigureLabels.NO_QUADRANT);
    }

    private static String tip(Page page, PortfolioPosition position, int row) {
        Words words = page.words();
        return words.fill(
                FigureLabels.TIP,
                Words.name(page.selection().accounts().nameAt(row)),
                words.in(FigureLabels.ATTRACTIVENESS) + " "
                        + words.fixed(position.attractiveness().orElseThrow(), 1),
                words.in(FigureLabels.STRENGTH) + " "
                        + words.fixed(position.strength().orElseThrow(), 2));
    }

    private static List<Corner> corners(Words words) {
        return List.of(
                new Corner(false, false, words.in(Quadrant.STRATEGIC.displayName())),
                new Corner(true, false, words.in(Quadrant.STAR.displayName())),
                new Corner(false, true, words.in(Quadrant.STATUS.displayName())),
                new Corner(true, true, words.in(Quadrant.STREAMLINE.displayName())));
    }

    private static void quadrants(Page page, Map<Quadrant, Integer> all, Map<Quadrant, Integer> chosen) {
        Words words = page.words();
        Table table = new Table(page, FigureLabels.QUADRANT_CAPTION)
                .column(FigureLabels.QUADRANT)
                .column(FigureLabels.WHAT_TO_DO)
                .numbers(FigureLabels.ACCOUNTS)
                .numbers(FigureLabels.CHOSEN_COUNT)
                .head();
        for (Quadrant quadrant : Quadrant.values()) {
            table.row(words.in(quadrant.displayName()))
                    .cell(words.in(FigureLabels.hint(quadrant)))
                    .cell(words.count(all.getOrDefault(quadrant, 0)))
                    .cell(words.count(chosen.getOrDefault(quadrant, 0)))
                    .endRow();
        }
        table.end();
    }
}
