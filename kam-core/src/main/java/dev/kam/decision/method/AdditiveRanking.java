package dev.kam.decision.method;

import dev.kam.Notice;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of {@link AdditiveValue}, with how much of each row was known and how many cells were clipped.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class AdditiveRanking extends Ranking {
    private final double @Nullable [] coverage;
    private final double @Nullable [] slack;
    private final long[] clipped;

    AdditiveRanking(
            double[] scores,
            boolean relative,
            Weights weights,
            List<Notice> notices,
            double @Nullable [] coverage,
            double @Nullable [] slack,
            long[] clipped) {
        super(scores, true, relative, weights, notices);
        this.coverage = coverage;
        this.slack = slack;
        this.clipped = clipped;
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

    /**
     * Returns how many assessed cells of a criterion lay outside its anchors.
     *
     * @param criterion its place, from 0
     * @return the count
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public long clipped(int criterion) {
        return clipped[criterion];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof AdditiveRanking that
                && Arrays.equals(coverage, that.coverage)
                && Arrays.equals(slack, that.slack)
                && Arrays.equals(clipped, that.clipped);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Arrays.hashCode(clipped);
    }
}
