package dev.kam.decision;

/**
 * A method that ranks alternatives. Implementations are immutable and thread-safe.
 *
 * <p>No method ever returns NaN: each defines what it does with a constant column, a single alternative or a missing cell,
 * or rejects the table with a message that names the cell.
 */
public interface RankingMethod {

    /** {@return the method's name, as in the program file: {@code weighted-sum}} */
    String name();

    /**
     * Returns the parameters of this method, by their names in the program file. A method of the catalogue is made again
     * from its name and these; an application's own method that is never written to a file needs none.
     *
     * @return the parameters; those that are left out have their default
     */
    default Arguments arguments() {
        return Arguments.none();
    }

    /**
     * Ranks the alternatives of a table.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @return the ranking
     * @throws IllegalArgumentException if the number of weights is not that of the criteria, or if the table does not suit
     *     the method
     */
    Ranking rank(DecisionMatrix matrix, Weights weights);
}
