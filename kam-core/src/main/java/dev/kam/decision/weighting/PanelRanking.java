package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of a {@link Panel}, by the mean of its judges' scores, with how far they agree. Its weights are the mean of
 * theirs.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class PanelRanking extends Ranking {
    private final double[] meanRanks;
    private final PanelAgreement agreement;

    PanelRanking(
            double[] scores,
            boolean higherIsBetter,
            boolean relative,
            Weights weights,
            List<Notice> notices,
            double[] meanRanks,
            PanelAgreement agreement) {
        super(
                scores,
                higherIsBetter,
                relative,
                weights,
                notices,
                new long[weights.size()],
                List.of(Detail.numbers("meanRanks", meanRanks)));
        this.meanRanks = meanRanks;
        this.agreement = agreement;
    }

    /**
     * Returns the mean of the judges' ranks of an alternative.
     *
     * @param alternative its row, from 0
     * @return the mean rank, 1 = best; where a judge has equals, they share the mean of their places
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double meanRankOf(int alternative) {
        return meanRanks[alternative];
    }

    /** {@return a copy of the mean ranks, in the order of the alternatives} */
    public double[] meanRanks() {
        return meanRanks.clone();
    }

    /**
     * Returns how far the judges agree. A distance is 1 less Spearman's correlation of the ranks: 0 for the same order, 2 for
     * the opposite one.
     *
     * @return the agreement
     */
    public PanelAgreement agreement() {
        return agreement;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof PanelRanking that && agreement.equals(that.agreement);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + agreement.hashCode();
    }
}
