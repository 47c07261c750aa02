package dev.kam.decision.sorting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An axis of a matrix: the criteria that it brings together, and the coordinate from which an alternative is high on it.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param criteria the ids of its criteria, at least one
 * @param cut the coordinate from which an alternative is high, finite: in [0, 1] for {@link TwoAxisMatrix}, 0 for
 *     {@link TwoDimensionClassification}
 */
public record Axis(List<String> criteria, double cut) {

    /**
     * Creates an axis.
     *
     * @param criteria the ids of its criteria
     * @param cut the coordinate from which an alternative is high
     * @throws IllegalArgumentException if there is no criterion, if one stands twice, or if the cut is not finite
     */
    public Axis {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("criteria of an axis must not be empty");
        }
        Set<String> distinct = new HashSet<>();
        for (String id : criteria) {
            if (!distinct.add(id)) {
                throw new IllegalArgumentException(
                        "criteria of an axis must be distinct but '" + id + "' stands twice");
            }
        }
        if (!Double.isFinite(cut)) {
            throw new IllegalArgumentException("cut of an axis must be finite but was " + cut);
        }
        cut += 0.0;
    }

    /**
     * Creates an axis with its cut at 0, for net flows.
     *
     * @param criteria the ids of its criteria
     * @return the axis
     * @throws IllegalArgumentException if there is no criterion, or if one stands twice
     */
    public static Axis of(String... criteria) {
        return new Axis(List.of(criteria), 0);
    }
}
