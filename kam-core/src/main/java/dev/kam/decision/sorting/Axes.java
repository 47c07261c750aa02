package dev.kam.decision.sorting;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The two axes of a matrix. A criterion may stand on both. Messages count the axes from 1.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param first the axis that tells categories 1 and 2 from 3 and 4
 * @param second the axis that tells categories 1 and 3 from 2 and 4
 */
public record Axes(Axis first, Axis second) {

    /**
     * Creates axes.
     *
     * @param first the axis that tells categories 1 and 2 from 3 and 4
     * @param second the axis that tells categories 1 and 3 from 2 and 4
     */
    public Axes {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** The part of a table that belongs to one axis, without criteria that have no weight. */
    record Part(DecisionMatrix matrix, Weights weights, int[] places) {}

    /** One of the axes, by its number from 1. */
    Axis axis(int number) {
        return number == 1 ? first : second;
    }

    /** Takes the criteria of an axis out of a table, in the order of the axis; columns are shared. */
    Part part(int number, DecisionMatrix matrix, Weights weights) {
        if (weights.size() != matrix.criteria().size()) {
            throw new IllegalArgumentException("number of weights must be that of the criteria, "
                    + matrix.criteria().size() + ", but was " + weights.size());
        }
        List<String> ids = matrix.criteria().stream().map(Criterion::id).toList();
        List<Integer> places = new ArrayList<>();
        for (String id : axis(number).criteria()) {
            int j = ids.indexOf(id);
            if (j < 0) {
                throw new IllegalArgumentException(
                        "criteria of axis " + number + " must be among " + ids + " but '" + id + "' is not");
            }
            if (weights.at(j) > 0) {
                places.add(j);
            }
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("weights of the criteria of axis " + number + ", "
                    + axis(number).criteria() + ", must not all be 0");
        }
        int[] kept = places.stream().mapToInt(Integer::intValue).toArray();
        List<Criterion> criteria =
                IntStream.of(kept).mapToObj(matrix.criteria()::get).toList();
        List<Column> columns = IntStream.of(kept).mapToObj(matrix::column).toList();
        // As given, where they can be summed, so that they are divided by their sum only once.
        boolean given = weights.givenSum() != Double.POSITIVE_INFINITY;
        Weights within = Weights.of(IntStream.of(kept)
                .mapToDouble(place -> given ? weights.given(place) : weights.at(place))
                .toArray());
        return new Part(DecisionMatrix.of(criteria, columns), within, kept);
    }

    /** The category of an alternative: 1 high-high, 2 high-low, 3 low-high, 4 low-low. */
    static int category(boolean highOnFirst, boolean highOnSecond) {
        return (highOnFirst ? 1 : 3) + (highOnSecond ? 0 : 1);
    }
}
