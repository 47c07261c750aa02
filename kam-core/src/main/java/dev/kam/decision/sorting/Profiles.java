package dev.kam.decision.sorting;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Profiles that tell categories apart: rows of performances, the best profile first, each with one performance for each
 * criterion in the order of the table's criteria.
 *
 * <ul>
 *   <li>A performance is in the unit of its criterion, also where the criterion prefers a target.
 *   <li>Messages count profiles from 1 = best, like categories.
 *   <li>Whether each profile is better than the next is checked against the table, which knows the directions.
 * </ul>
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Profiles {
    private final double[][] rows;

    private Profiles(double[][] rows) {
        this.rows = rows;
    }

    /**
     * Creates profiles.
     *
     * @param rows the profiles, best first; each has one finite performance for each criterion
     * @return the profiles
     * @throws IllegalArgumentException if there is no profile or no performance, if rows differ in length, or if a
     *     performance is not finite
     */
    public static Profiles ofRows(double[]... rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("profiles must not be empty");
        }
        double[][] copy = new double[rows.length][];
        for (int h = 0; h < rows.length; h++) {
            if (rows[h].length == 0) {
                throw new IllegalArgumentException("performances of profile " + (h + 1) + " must not be empty");
            }
            if (rows[h].length != rows[0].length) {
                throw new IllegalArgumentException("profile " + (h + 1) + " must have " + rows[0].length
                        + " performances like the first but had " + rows[h].length);
            }
            copy[h] = rows[h].clone();
            for (int j = 0; j < copy[h].length; j++) {
                if (!Double.isFinite(copy[h][j])) {
                    throw new IllegalArgumentException(
                            "performance " + j + " of profile " + (h + 1) + " must be finite but was " + copy[h][j]);
                }
                copy[h][j] += 0.0;
            }
        }
        return new Profiles(copy);
    }

    /** {@return the number of profiles, at least 1} */
    public int count() {
        return rows.length;
    }

    /** {@return the number of performances in each profile, at least 1} */
    public int criteria() {
        return rows[0].length;
    }

    /**
     * Returns a performance.
     *
     * @param profile the place of its profile, from 0 = best
     * @param criterion the place of its criterion, from 0
     * @return the performance, finite
     * @throws IndexOutOfBoundsException if there is no such profile or criterion
     */
    public double at(int profile, int criterion) {
        return rows[profile][Objects.checkIndex(criterion, rows[profile].length)];
    }

    /** {@return a copy of the rows, best first} */
    public double[][] rows() {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Profiles that && Arrays.deepEquals(rows, that.rows);
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
