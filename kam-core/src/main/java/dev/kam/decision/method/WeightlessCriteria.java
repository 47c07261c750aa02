package dev.kam.decision.method;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps criteria with weight 0 from disturbing: by a missing cell, or by one that a normalization cannot take. */
final class WeightlessCriteria {
    /** Takes any performance and clips none. */
    static final LinearValue ANYTHING = LinearValue.of(-Double.MAX_VALUE, Double.MAX_VALUE);

    private WeightlessCriteria() {}

    /**
     * Returns the table with a value function and a lawful missing policy on each criterion that does not count.
     *
     * @return the table itself when all criteria count, or when the number of weights is wrong
     */
    static DecisionMatrix disarm(DecisionMatrix matrix, Weights weights) {
        List<Criterion> criteria = new ArrayList<>(matrix.criteria());
        if (weights.size() != criteria.size()) {
            return matrix;
        }
        boolean changed = false;
        for (int j = 0; j < criteria.size(); j++) {
            if (weights.at(j) == 0) {
                criteria.set(j, harmless(criteria.get(j)));
                changed = true;
            }
        }
        return changed ? with(criteria, matrix) : matrix;
    }

    /** A criterion that takes any performance, and none. */
    static Criterion harmless(Criterion criterion) {
        boolean needsValue = criterion.value().isEmpty() && criterion.preference() != Preference.TARGET;
        return (needsValue ? Criterion.of(criterion.id(), ANYTHING) : criterion).withMissing(MissingPolicy.WORST);
    }

    /** The columns of a table under other criteria. */
    static DecisionMatrix with(List<Criterion> criteria, DecisionMatrix matrix) {
        return DecisionMatrix.of(
                criteria,
                IntStream.range(0, criteria.size()).mapToObj(matrix::column).toList());
    }
}
