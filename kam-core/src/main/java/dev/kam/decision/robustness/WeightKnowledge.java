package dev.kam.decision.robustness;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the weights, short of the weights themselves. All weights are at least 0 and sum to 1 in any case.
 *
 * <p>Criteria go by their ids. Bound to the criteria of a problem, the knowledge becomes a {@link WeightSpace}.
 */
public sealed interface WeightKnowledge {

    /** Nothing is known: every weighting is as likely as any other. */
    record Simplex() implements WeightKnowledge {}

    /**
     * The order of importance is known.
     *
     * @param order the ids of the criteria, the most important first, each once
     */
    record Ordinal(List<String> order) implements WeightKnowledge {

        /**
         * Creates the knowledge.
         *
         * @param order the ids of the criteria, the most important first
         * @throws IllegalArgumentException if no criterion is named, or one twice
         */
        public Ordinal {
            order = List.copyOf(order);
            if (order.isEmpty()) {
                throw new IllegalArgumentException("order of the criteria must not be empty");
            }
            Set<String> seen = new HashSet<>();
            for (String id : order) {
                if (!seen.add(id)) {
                    throw new IllegalArgumentException(
                            "order of the criteria must name each once but names '" + id + "' twice");
                }
            }
        }
    }

    /**
     * Each weight is known to lie in an interval; that of a criterion not named is [0, 1].
     *
     * @param intervals the interval of each criterion, by id
     */
    record Intervals(Map<String, WeightInterval> intervals) implements WeightKnowledge {

        /**
         * Creates the knowledge.
         *
         * @param intervals the interval of each criterion, by id
         */
        public Intervals {
            intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
        }
    }

    /**
     * Linear statements on the weights are known to hold.
     *
     * @param constraints the statements
     */
    record Constraints(List<WeightConstraint> constraints) implements WeightKnowledge {

        /**
         * Creates the knowledge.
         *
         * @param constraints the statements
         */
        public Constraints {
            constraints = List.copyOf(constraints);
        }
    }

    /** {@return that nothing is known} */
    static WeightKnowledge simplex() {
        return new Simplex();
    }

    /**
     * Returns that the order of importance is known.
     *
     * @param order the ids of all criteria, the most important first
     * @return the knowledge
     * @throws IllegalArgumentException if no criterion is named, or one twice
     */
    static WeightKnowledge ordinal(List<String> order) {
        return new Ordinal(order);
    }

    /**
     * Returns that weights lie in intervals.
     *
     * @param intervals the interval of each criterion, by id; [0, 1] for one that is not named
     * @return the knowledge
     */
    static WeightKnowledge intervals(Map<String, WeightInterval> intervals) {
        return new Intervals(intervals);
    }

    /**
     * Returns that linear statements hold.
     *
     * @param constraints the statements
     * @return the knowledge
     */
    static WeightKnowledge constraints(List<WeightConstraint> constraints) {
        return new Constraints(constraints);
    }
}
