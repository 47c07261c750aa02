package dev.kam.decision.sorting;

import dev.kam.Notice;
import dev.kam.decision.Detail;
import dev.kam.decision.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sorting of {@link TwoAxisMatrix} and {@link TwoDimensionClassification}, with the coordinates of each alternative on the
 * two axes.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class TwoAxisSorting extends Sorting {
    private static final int QUADRANTS = 4;

    private final double[][] coordinates;
    private final double @Nullable [][] coverage;

    /** What was found; the arrays, by axis, are kept; no coverage says that all cells are known. */
    TwoAxisSorting(
            int[] categories,
            boolean relative,
            Weights weights,
            List<Notice> notices,
            long[] clipped,
            double[][] coordinates,
            double @Nullable [][] coverage) {
        super(
                categories,
                QUADRANTS,
                relative,
                weights,
                Optional.empty(),
                notices,
                clipped,
                List.of(Detail.table("coordinates", rows(coordinates))));
        this.coordinates = coordinates;
        this.coverage = coverage;
    }

    private static double[][] rows(double[][] coordinates) {
        double[][] rows = new double[coordinates[0].length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {coordinates[0][i], coordinates[1][i]};
        }
        return rows;
    }

    /**
     * Returns a coordinate.
     *
     * @param alternative its row, from 0
     * @param axis the axis, from 0
     * @return the coordinate: in [0, 1] for the matrix, a net flow in [-1, 1] for the classification
     * @throws IndexOutOfBoundsException if there is no such alternative or axis
     */
    public double coordinateOf(int alternative, int axis) {
        return coordinates[axis][alternative];
    }

    /**
     * Returns how much of an axis is known of an alternative.
     *
     * @param alternative its row, from 0
     * @param axis the axis, from 0
     * @return the share of the axis's weight whose cells are assessed, in [0, 1]; exactly 1 without missing cells, and in a
     *     sorting by net flows, where every cell stands for something
     * @throws IndexOutOfBoundsException if there is no such alternative or axis
     */
    public double coverageOf(int alternative, int axis) {
        Objects.checkIndex(axis, coordinates.length);
        Objects.checkIndex(alternative, size());
        return coverage == null ? 1 : coverage[axis][alternative];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof TwoAxisSorting that
                && Arrays.deepEquals(coordinates, that.coordinates)
                && Arrays.deepEquals(coverage, that.coverage);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Arrays.deepHashCode(coordinates);
    }
}
