package dev.kam.decision.sorting;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Levels of performance that forbid a category: rows parallel to the {@link Profiles}, each with one level for each
 * criterion, or NaN for none.
 *
 * <p>A level is a performance in the unit of its criterion, not a distance: an alternative that performs at it or worse cannot
 * be as good as the profile of the same row, however strong it is elsewhere.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Vetoes {
    private final double[][] rows;

    private Vetoes(double[][] rows) {
        this.rows = rows;
    }

    /**
     * Creates vetoes.
     *
     * @param rows one row for each profile, best first; each has one level for each criterion, NaN for none
     * @return the vetoes
     * @throws IllegalArgumentException if there is no row or no level, if rows differ in length, or if a level is infinite
     */
    public static Vetoes ofRows(double[]... rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("vetoes must not be empty");
        }
        double[][] copy = new double[rows.length][];
        for (int h = 0; h < rows.length; h++) {
            if (rows[h].length == 0) {
                throw new IllegalArgumentException("levels of veto " + (h + 1) + " must not be empty");
            }
            if (rows[h].length != rows[0].length) {
                throw new IllegalArgumentException("veto " + (h + 1) + " must have " + rows[0].length
                        + " levels like the first but had " + rows[h].length);
            }
            copy[h] = rows[h].clone();
            for (int j = 0; j < copy[h].length; j++) {
                if (Double.isInfinite(copy[h][j])) {
                    throw new IllegalArgumentException(
                            "level " + j + " of veto " + (h + 1) + " must be finite or NaN but was " + copy[h][j]);
                }
                copy[h][j] += 0.0;
            }
        }
        return new Vetoes(copy);
    }

    /** {@return the number of rows, at least 1} */
    public int count() {
        return rows.length;
    }

    /** {@return the number of levels in each row, at least 1} */
    public int criteria() {
        return rows[0].length;
    }

    /**
     * Returns a level.
     *
     * @param profile the place of its profile, from 0 = best
     * @param criterion the place of its criterion, from 0
     * @return the level; NaN for none
     * @throws IndexOutOfBoundsException if there is no such profile or criterion
     */
    public double at(int profile, int criterion) {
        return rows[profile][Objects.checkIndex(criterion, rows[profile].length)];
    }

    /** {@return a copy of the rows, best first; NaN for no level} */
    public double[][] rows() {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vetoes that && Arrays.deepEquals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(rows);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(rows);
    }
}
