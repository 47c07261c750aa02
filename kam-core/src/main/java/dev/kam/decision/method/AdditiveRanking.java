package dev.kam.decision.method;

import dev.kam.decision.Ranking;
import dev.kam.decision.table.ValuedTable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of {@link AdditiveValue}, with how much of each row was known.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class AdditiveRanking extends Ranking {
    private final double @Nullable [] coverage;
    private final double @Nullable [] slack;

    /** What a weighted mean over a table found. */
    AdditiveRanking(ValuedTable table, double[] scores) {
        super(scores, true, table.isRelative(), table.weights(), table.notices(), table.clipped(), List.of());
        this.coverage = table.coverage();
        this.slack = table.slack();
    }

    /**
     * Returns the sum of the weights of the assessed cells of a row.
     *
     * @param alternative the row, from 0
     * @return the coverage in [0, 1]; exactly 1 for a row without missing cells
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double coverageOf(int alternative) {
        return coverage == null ? 1 : coverage[alternative];
    }

    /**
     * Returns the lowest score that a row could have, over all values of its cells that are missing under
     * {@link dev.kam.decision.MissingPolicy#INTERVAL}.
     *
     * @param alternative the row, from 0
     * @return the lower bound; the score itself for a row without such cells
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double lowestScoreOf(int alternative) {
        return slack == null ? scoreOf(alternative) : scoreOf(alternative) - slack[alternative];
    }

    /**
     * Returns the highest score that a row could have, over all values of its cells that are missing under
     * {@link dev.kam.decision.MissingPolicy#INTERVAL}.
     *
     * @param alternative the row, from 0
     * @return the upper bound; the score itself for a row without such cells
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double highestScoreOf(int alternative) {
        return slack == null ? scoreOf(alternative) : scoreOf(alternative) + slack[alternative];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof AdditiveRanking that
                && Arrays.equals(coverage, that.coverage)
                && Arrays.equals(slack, that.slack);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Arrays.hashCode(coverage);
    }
}
