package dev.kam.selection;

/**
 * Borders that figures which were worked out have to reach. One that should lie exactly on its border may lie a rounding error below it: three
 * ratings of 4.1, 5.2 and 5.7 have the mean 5, weights of 0.05 and 0.75 cover 80 %. Rounding decides
 * nothing here.
 */
final class Border {
    private static final double ROUNDING = 1e-12;

    private Border() {}

    /** Whether a figure is at least the border, up to rounding. */
    static boolean reaches(double figure, double border) {
        return figure >= border || border - figure <= ROUNDING * Math.abs(border);
    }
}
