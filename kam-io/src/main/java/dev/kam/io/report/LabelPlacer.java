package dev.kam.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a place for each label beside its mark, clear of the marks and of the other labels. */
final class LabelPlacer {
    private static final double CLEAR = 9;
    private static final int STEPS = 16;
    private static final double[] REACH = {0, 10, 20, 30, 42, 56, 70, 84};
    /** How far a label above or below may be moved sideways, as a share of its width. */
    private static final double[] SHIFTS = {0, 0.3, -0.3, 0.6, -0.6};

    private static final double[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final List<Box> taken = new ArrayList<>();

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {
        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean holds(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }

        /** Where a line from a point enters. */
        double nearestX(double px) {
            return Math.max(x, Math.min(px, x + width));
        }

        double nearestY(double py) {
            return Math.max(y + 2, Math.min(py, y + height - 1));
        }
    }

    /**
     * Where a label stands, and whether a line has to lead there.
     *
     * @param box its place
     * @param leads whether it stands so far off that a line leads to it
     */
    record Place(Box box, boolean leads) {}

    LabelPlacer(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** Keeps labels away from a place. */
    void take(Box box) {
        taken.add(box);
    }

    void takeMark(double x, double y) {
        take(new Box(x - 6, y - 6, 12, 12));
    }

    /**
     * The nearest free place for a label of a size beside a point, if there is one that is not too far and to which a line
     * can lead without touching another mark or label.
     */
    Optional<Place> place(double x, double y, double width, double height, double furthest) {
        for (double reach : REACH) {
            for (double[] direction : DIRECTIONS) {
                for (double shift : SHIFTS) {
                    Box box = beside(x + shift * width, y, width, height, direction, CLEAR + reach);
                    boolean lawful = shift == 0 || direction[0] == 0 && reach > 0;
                    if (lawful && reach <= furthest && isFree(box) && (reach == 0 || isClear(x, y, box))) {
                        take(box);
                        return Optional.of(new Place(box, reach > 0));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the line from a mark to a label touches nothing but that mark. */
    private boolean isClear(double x, double y, Box box) {
        double toX = box.nearestX(x);
        double toY = box.nearestY(y);
        for (int step = 1; step < STEPS; step++) {
            double share = (double) step / STEPS;
            double atX = x + (toX - x) * share;
            double atY = y + (toY - y) * share;
            if (taken.stream().anyMatch(t -> t.holds(atX, atY) && !t.holds(x, y))) {
                return false;
            }
        }
        return true;
    }

    private static Box beside(double x, double y, double width, double height, double[] direction, double off) {
        double atX = direction[0] > 0 ? x + off : direction[0] < 0 ? x - off - width : x - width / 2;
        double middle = direction[0] == 0 ? off + height / 2 - 2 : off * 0.8 + (off > CLEAR ? 0 : 3);
        double atY = y + direction[1] * middle - height / 2;
        return new Box(atX, atY, width, height);
    }

    boolean isFree(Box box) {
        return box.x >= left
                && box.x + box.width <= right
                && box.y >= top
                && box.y + box.height <= bottom
                && taken.stream().noneMatch(box::overlaps);
    }

    /** About how wide a text is, in a sans-serif font of a size. */
    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(LabelPlacer::ems).sum();
    }

    private static double ems(int c) {
        if (c >= 0x1100) {
            return 1.1;
        }
        if ("il.,:;'|!I() ".indexOf(c) >= 0) {
            return 0.38;
        }
        return c >= 'A' && c <= 'Z' ? 0.76 : 0.66;
    }
}
