package dev.kam.decision.sorting;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;

/** A method that sorts alternatives into categories. Implementations are immutable and thread-safe. */
public interface SortingMethod {

    /** {@return the method's name, as {@code kam decide} has it: {@code mr-sort}} */
    String name();

    /** {@return the parameters of this method, by their names; those that are left out have their default} */
    Arguments arguments();

    /**
     * Sorts the alternatives of a table.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @return the category of each alternative
     * @throws IllegalArgumentException if the number of weights is not that of the criteria, or if the table or the
     *     parameters do not suit the method
     */
    Sorting sort(DecisionMatrix matrix, Weights weights);
}
