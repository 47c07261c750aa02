package dev.kam.decision.robustness;

import dev.kam.decision.DecisionMatrix;

/** Checks of the size of a top set. */
final class TopSets {
    private TopSets() {}

    /**
     * Requires a size between 1 and the number of alternatives.
     *
     * @throws IllegalArgumentException if it is not
     */
    static void require(int top, DecisionMatrix matrix) {
        if (top < 1 || top > matrix.alternatives()) {
            throw new IllegalArgumentException("top must be in [1, " + matrix.alternatives() + "] but was " + top);
        }
    }
}
