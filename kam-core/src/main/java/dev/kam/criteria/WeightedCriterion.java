package dev.kam.criteria;

import java.util.Objects;

/**
 * A criterion and what it counts for. Weights are in any unit; only their proportions matter.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param criterion the criterion
 * @param weight its weight; finite and not negative
 */
public record WeightedCriterion(KamCriterion criterion, double weight) {

    /**
     * Creates a weighted criterion.
     *
     * @param criterion the criterion
     * @param weight its weight; finite and not negative
     * @throws IllegalArgumentException if the weight is negative, infinite or NaN
     */
    public WeightedCriterion {
        Objects.requireNonNull(criterion, "criterion");
        if (!(weight >= 0 && weight <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "weight of criterion '" + criterion.id() + "' must be finite and >= 0 but was " + weight);
        }
        weight += 0.0; // -0.0 weighs as much as 0.0
    }
}
