package dev.kam.io.report;

import dev.kam.io.report.LabelPlacer.Box;
import dev.kam.io.report.LabelPlacer.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * A scatter figure, drawn twice: wide with names, and narrow, for phones, with numbers and a key. The page shows the one that
 * fits.
 */
final class Scatter {
    private static final double FONT = 12;
    private static final double LINE_HEIGHT = 15;
    private static final int LONGEST_LABEL = 26;

    /** How far off a label may stand: that of an account chosen, and that of one next in line. */
    private static final double FAR = 84;

    private static final double NEAR = 42;

    /** The room that the title of the upright axis and the gaps on both sides of its numbers take. */
    private static final double BESIDE_TICKS = 26;

    private static final int MOST_TICKS_UPRIGHT = 6;

    private final String id;
    private final String title;
    private final String description;
    private final Axis x;
    private final Axis y;
    private final List<Mark> marks;
    private final List<Corner> corners;
    private final String leftEnd;
    private final String rightEnd;
    private final String shortRightEnd;
    private final boolean longTicks;

    /**
     * An axis.
     *
     * @param scale the scale
     * @param title what it shows
     * @param tick how its numbers are written
     * @param cut where a line is drawn across
     * @param cutLabel what stands at that line, may be empty
     */
    record Axis(Scale scale, String title, DoubleFunction<String> tick, Optional<Double> cut, String cutLabel) {}

    /**
     * A text in a corner.
     *
     * @param right whether it stands to the right
     * @param low whether it stands below
     * @param name what stands there
     */
    record Corner(boolean right, boolean low, String name) {}

    Scatter(String id, String title, String description, Axis x, Axis y, List<Mark> marks, List<Corner> corners) {
        this(id, title, description, x, y, marks, corners, "", "", "", false);
    }

    private Scatter(
            String id,
            String title,
            String description,
            Axis x,
            Axis y,
            List<Mark> marks,
            List<Corner> corners,
            String leftEnd,
            String rightEnd,
            String shortRightEnd,
            boolean longTicks) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.x = x;
        this.y = y;
        this.marks = List.copyOf(marks);
        this.corners = List.copyOf(corners);
        this.leftEnd = leftEnd;
        this.rightEnd = rightEnd;
        this.shortRightEnd = shortRightEnd;
        this.longTicks = longTicks;
    }

    /** Adds words at both ends of the lower axis; those at the right end in short too, for phones. */
    Scatter withEnds(String left, String right, String shortRight) {
        return new Scatter(id, title, description, x, y, marks, corners, left, right, shortRight, longTicks);
    }

    /** Leaves as much room beside the upright axis as its numbers take. */
    Scatter withLongTicks() {
        return new Scatter(id, title, description, x, y, marks, corners, leftEnd, rightEnd, shortRightEnd, true);
    }

    void draw(Page page) {
        new Drawing(page, true).draw();
        new Drawing(page, false).draw();
        List<Mark> labelled = marks.stream().filter(Mark::isLabelled).toList();
        if (!labelled.isEmpty()) {
            page.html()
                    .open("p", "class", "key narrow")
                    .element("b", page.words().in(FigureLabels.KEY));
            for (Mark mark : labelled) {
                page.html().text(" ").open("span").element("b", mark.number()).text("\u00A0");
                page.html()
                        .element("bdi", Words.shortened(mark.name(), LONGEST_LABEL))
                        .close("span");
            }
            page.html().close("p");
        }
    }

    /** One of the two drawings. */
    private final class Drawing {
        private final Svg svg;
        private final boolean wide;
        private final double width;
        private final double height;
        private final double left;
        private final double top = 34;
        private final double right;
        private final double bottom;

        Drawing(Page page, boolean wide) {
            this.svg = new Svg(page.html());
            this.wide = wide;
            this.width = wide ? 760 : 340;
            this.height = wide ? 500 : 370;
            this.left = left(wide ? 52 : 40);
            this.right = width - 14;
            this.bottom = height - (wide || leftEnd.isEmpty() ? 48 : 60);
        }

        private double left(double least) {
            if (!longTicks) {
                return least;
            }
            double widest = y.scale.ticks(MOST_TICKS_UPRIGHT).stream()
                    .mapToDouble(tick -> LabelPlacer.width(y.tick.apply(tick), FONT))
                    .max()
                    .orElse(0);
            return Math.max(least, BESIDE_TICKS + widest);
        }

        void draw() {
            String size = "0 0 " + Svg.number(width) + " " + Svg.number(height);
            svg.open(
                    id + (wide ? "-w" : "-n"),
                    title,
                    description,
                    "viewBox",
                    size,
                    "class",
                    wide ? "plot broad" : "plot narrow");
            grid();
            corners();
            others();
            labelled();
            svg.close();
        }

        private double px(double value) {
            return left + x.scale.at(value) * (right - left);
        }

        private double py(double value) {
            return bottom - y.scale.at(value) * (bottom - top);
        }

        private void grid() {
            svg.line(left, bottom, right, bottom, "axis").line(left, top, left, bottom, "axis");
            for (double tick : x.scale.ticks(wide ? 8 : 4)) {
                svg.line(px(tick), bottom, px(tick), bottom + 4, "axis");
                tick(px(tick), x.tick.apply(tick));
            }
            for (double tick : y.scale.ticks(MOST_TICKS_UPRIGHT)) {
                svg.line(left, py(tick), right, py(tick), "grid");
                svg.text(left - 6, py(tick) + 4, "end", "tick", y.tick.apply(tick));
            }
            svg.text((left + right) / 2, height - (leftEnd.isEmpty() || wide ? 8 : 4), "middle", "title", x.title);
            if (!leftEnd.isEmpty()) {
                double at = height - (wide ? 8 : 22);
                svg.text(left, at, "start", "title", leftEnd);
                svg.text(right, at, "end", "title", wide ? rightEnd : shortRightEnd);
            }
            svg.html()
                    .element(
                            "text",
                            y.title,
                            "transform",
                            "translate(12 " + Svg.number((top + bottom) / 2) + ") rotate(-90)",
                            "text-anchor",
                            "middle",
                            "class",
                            "title");
            x.cut.ifPresent(cut -> svg.line(px(cut), top, px(cut), bottom, "cut"));
            y.cut.ifPresent(cut -> svg.line(left, py(cut), right, py(cut), "cut"));
        }

        /** A number on the lower axis, kept within the picture. */
        private void tick(double at, String text) {
            boolean cutOff = at + LabelPlacer.width(text, FONT) / 2 > width;
            svg.text(cutOff ? width - 1 : at, bottom + 17, cutOff ? "end" : "middle", "tick", text);
        }

        /** The name of the line across, where no mark is in its way if there is such a place. */
        private void cutLabel(double cut, LabelPlacer placer) {
            double w = LabelPlacer.width(y.cutLabel, FONT);
            List<Box> places = new ArrayList<>();
            for (double above : new double[] {16, -2}) {
                places.add(new Box(left + 4, py(cut) - above, w, LINE_HEIGHT));
                places.add(new Box(right - w - 4, py(cut) - above, w, LINE_HEIGHT));
            }
            Box box = places.stream().filter(placer::isFree).findFirst().orElse(places.get(0));
            placer.take(box);
            svg.text(box.x(), box.y() + LINE_HEIGHT - 4, "start", "cutlabel", y.cutLabel);
        }

        private void corners() {
            for (Corner corner : corners) {
                svg.text(
                        corner.right ? right - 6 : left + 6,
                        corner.low ? bottom - 8 : top + 12,
                        corner.right ? "end" : "start",
                        "corner",
                        corner.name);
            }
        }

        /** All accounts that are neither chosen nor next in line, in one path of dots. */
        private void others() {
            StringBuilder path = new StringBuilder();
            for (Mark mark : marks) {
                if (mark.kind() == Mark.Kind.OTHER) {
                    path.append('M')
                            .append(Svg.number(px(mark.x())))
                            .append(' ')
                            .append(Svg.number(py(mark.y())));
                    path.append("h.01");
                }
            }
            if (path.length() > 0) {
                svg.path(path.toString(), "dots");
            }
        }

        private void labelled() {
            LabelPlacer placer = new LabelPlacer(left + 2, 4, width - 2, bottom - 2);
            List<Mark> fixed = new ArrayList<>();
            for (Mark.Kind kind : List.of(Mark.Kind.NEAR, Mark.Kind.CHOSEN)) {
                marks.stream().filter(m -> m.kind() == kind).forEach(fixed::add);
            }
            fixed.forEach(m -> placer.takeMark(px(m.x()), py(m.y())));
            for (Corner corner : corners) {
                double w = LabelPlacer.width(corner.name, FONT + 1);
                placer.take(new Box(
                        corner.right ? right - 6 - w : left + 6, corner.low ? bottom - 21 : top, w, LINE_HEIGHT));
            }
            y.cut.filter(cut -> !y.cutLabel.isEmpty()).ifPresent(cut -> cutLabel(cut, placer));
            for (Mark mark : marks) {
                if (mark.isLabelled()) {
                    label(mark, placer);
                }
            }
            fixed.forEach(this::mark);
        }

        private void mark(Mark mark) {
            String at = Svg.number(px(mark.x())) + " " + Svg.number(py(mark.y()));
            svg.html().open("g", "class", mark.kind() == Mark.Kind.CHOSEN ? "chosen" : "near");
            if (!mark.tip().isEmpty()) {
                svg.html().element("title", mark.tip());
            }
            String shape = mark.kind() == Mark.Kind.CHOSEN ? "m0-6l6 6-6 6-6-6z" : "m-4-4h8v8h-8z";
            svg.html().empty("path", "d", "M" + at + shape).close("g");
        }

        /** A name; where there is no room for it the rank. */
        private void label(Mark mark, LabelPlacer placer) {
            String number = mark.number();
            String name = wide ? Words.shortened(mark.name(), LONGEST_LABEL) : number;
            double furthest = mark.kind() == Mark.Kind.CHOSEN ? FAR : NEAR;
            if (!label(mark, name, placer, furthest) && wide) {
                label(mark, number, placer, FAR);
            }
        }

        private boolean label(Mark mark, String text, LabelPlacer placer, double furthest) {
            double w = LabelPlacer.width(text, FONT) + 2;
            double cx = px(mark.x());
            double cy = py(mark.y());
            Optional<Place> place = placer.place(cx, cy, w, LINE_HEIGHT - 1, furthest);
            if (place.isEmpty()) {
                return false;
            }
            Box box = place.get().box();
            if (place.get().leads()) {
                svg.line(cx, cy, box.nearestX(cx), box.nearestY(cy), "lead");
            }
            boolean toTheRight = box.x() >= cx;
            boolean toTheLeft = box.x() + box.width() <= cx;
            svg.text(
                    toTheRight ? box.x() : toTheLeft ? box.x() + box.width() : box.x() + box.width() / 2,
                    box.y() + LINE_HEIGHT - 4,
                    toTheRight ? "start" : toTheLeft ? "end" : "middle",
                    mark.kind() == Mark.Kind.CHOSEN ? "label" : "label next",
                    text);
            return true;
        }
    }
}
