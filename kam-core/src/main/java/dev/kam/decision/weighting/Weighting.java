package dev.kam.decision.weighting;

import dev.kam.decision.DecisionMatrix;

/** A way to find the weights of criteria. Implementations are immutable and thread-safe. */
public interface Weighting {

    /** {@return the name, as in the program file: {@code rank-order-centroid}} */
    String name();

    /**
     * Tells whether the weights come from the performances.
     *
     * @return true when they hold for one table only; false when they come from judgements on the criteria
     */
    boolean isFromData();

    /**
     * Finds the weights of the criteria of a table.
     *
     * @param matrix the table; where the weights come from judgements, only the ids of its criteria are looked at
     * @return the weights, with what the method says of them
     * @throws IllegalArgumentException if a criterion has no judgement, if a judgement is on a criterion that the table does
     *     not have, or if the performances do not suit the method
     */
    WeightingResult weigh(DecisionMatrix matrix);
}
