package dev.kam.decision.robustness;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A linear statement on weights, such as "growth weighs at least twice what size does": the sum of coefficients times weights
 * is at least a number.
 *
 * @param weights the coefficient of each criterion that the statement speaks of, by id; all finite, some not 0
 * @param atLeast the least that the sum may be; finite
 */
public record WeightConstraint(Map<String, Double> weights, double atLeast) {

    /**
     * Creates a constraint.
     *
     * @param weights the coefficient of each criterion that the statement speaks of, by id
     * @param atLeast the least that the sum may be
     * @throws IllegalArgumentException if a number is not finite, or if no coefficient differs from 0
     */
    public WeightConstraint {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        boolean any = false;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            double coefficient = entry.getValue();
            if (!Double.isFinite(coefficient)) {
                throw new IllegalArgumentException("coefficient of criterion '" + entry.getKey()
                        + "' in a weight constraint must be finite but was " + coefficient);
            }
            any |= coefficient != 0;
        }
        if (!any) {
            throw new IllegalArgumentException(
                    "weight constraint must have a coefficient other than 0 but has " + weights);
        }
        if (!Double.isFinite(atLeast)) {
            throw new IllegalArgumentException("'atLeast' of a weight constraint must be finite but was " + atLeast);
        }
    }

    /** Writes the statement as one reads it: {@code growth - 2.0 size >= 0.1}. */
    @Override
    public String toString() {
        StringJoiner sum = new StringJoiner(" ");
        weights.forEach((id, coefficient) -> {
            if (coefficient != 0) {
                boolean first = sum.length() == 0;
                String sign = coefficient < 0 ? "-" : first ? "" : "+";
                double size = Math.abs(coefficient);
                sum.add(sign + (first || sign.isEmpty() ? "" : " ") + (size == 1 ? "" : size + " ") + id);
            }
        });
        return sum + " >= " + atLeast;
    }
}
