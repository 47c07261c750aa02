package dev.kam.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a place for each label beside its mark, clear of the marks and of the other labels. */
final class LabelPlacer {
    private static final double CLEAR = 9;
    private static final double[] REACH = {0, 14, 28, 44, 62, 84};
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

    /** The nearest free place for a label of a size beside a point, if there is one. */
    Optional<Place> place(double x, double y, double width, double height) {
        for (double reach : REACH) {
            for (double[] direction : DIRECTIONS) {
                Box box = beside(x, y, width, height, direction, CLEAR + reach);
                if (isFree(box)) {
                    take(box);
                    return Optional.of(new Place(box, reach > 0));
                }
            }
        }
        return Optional.empty();
    }

    private static Box beside(double x, double y, double width, double height, double[] direction, double off) {
        double atX = direction[0] > 0 ? x + off : direction[0] < 0 ? x - off - width : x - width / 2;
        double middle = direction[0] == 0 ? off + height / 2 - 2 : off * 0.8 + (off > CLEAR ? 0 : 3);
        double atY = y + direction[1] * middle - height / 2;
        return new Box(atX, atY, width, height);
    }

    private boolean isFree(Box box) {
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
