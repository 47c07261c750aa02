package dev.kam.decision.method;

import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import dev.kam.decision.table.Performances;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of {@link ElectreIii}: the two preorders, the order by the sum of both, and what they agree on.
 *
 * <p>The score of an alternative is the sum of its ranks in both preorders; lower is better. That is a total order even where
 * the preorders contradict each other; {@link #isIncomparable} tells where they do.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class ElectreIiiRanking extends Ranking {
    private final int[] descending;
    private final int[] ascending;
    private final double @Nullable [][] credibility;

    private ElectreIiiRanking(
            Performances table,
            double[] scores,
            int[] descending,
            int[] ascending,
            double @Nullable [][] credibility,
            List<Detail> details) {
        super(scores, false, true, table.weights(), List.of(), table.clipped(), details);
        this.descending = descending;
        this.ascending = ascending;
        this.credibility = credibility;
    }

    /** What both distillations found; the arrays are kept. */
    static ElectreIiiRanking of(
            Performances table, int[] descending, int[] ascending, Optional<double[][]> credibility) {
        double[] scores = new double[descending.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (double) descending[i] + ascending[i];
        }
        Detail down = Detail.places("descending", descending);
        Detail up = Detail.places("ascending", ascending);
        List<Detail> details = credibility
                .map(rows -> List.of(down, up, Detail.table("credibility", rows)))
                .orElse(List.of(down, up));
        return new ElectreIiiRanking(table, scores, descending, ascending, credibility.orElse(null), details);
    }

    /**
     * Returns a rank in the preorder that takes the best alternatives out first.
     *
     * @param alternative the row, from 0
     * @return the rank, 1 = best; ties share the smaller one
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public int descendingRankOf(int alternative) {
        return descending[alternative];
    }

    /**
     * Returns a rank in the preorder that takes the worst alternatives out first.
     *
     * @param alternative the row, from 0
     * @return the rank, 1 = best; ties share the smaller one
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public int ascendingRankOf(int alternative) {
        return ascending[alternative];
    }

    /**
     * Tells whether both preorders put an alternative at least as high as another, and one of them higher.
     *
     * @param a the row of the alternative, from 0
     * @param b the row of the other
     * @return true when a is preferred to b
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public boolean isPreferred(int a, int b) {
        return descending[a] <= descending[b] && ascending[a] <= ascending[b] && !isIndifferent(a, b);
    }

    /**
     * Tells whether two alternatives are level in both preorders.
     *
     * @param a the row of one, from 0
     * @param b the row of the other
     * @return true when they are; also for an alternative and itself
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public boolean isIndifferent(int a, int b) {
        return descending[a] == descending[b] && ascending[a] == ascending[b];
    }

    /**
     * Tells whether one preorder puts an alternative higher than another, and the other preorder puts it lower.
     *
     * @param a the row of the alternative, from 0
     * @param b the row of the other
     * @return true when the preorders contradict each other
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public boolean isIncomparable(int a, int b) {
        return !isPreferred(a, b) && !isPreferred(b, a) && !isIndifferent(a, b);
    }

    /**
     * Returns how credible it is that an alternative is at least as good as another.
     *
     * @param a the row of the alternative, from 0
     * @param b the row of the other
     * @return the credibility, in [0, 1]; empty unless the method was asked to keep it
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public OptionalDouble credibilityOf(int a, int b) {
        return credibility == null ? OptionalDouble.empty() : OptionalDouble.of(credibility[a][b]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof ElectreIiiRanking that
                && Arrays.equals(descending, that.descending)
                && Arrays.equals(ascending, that.ascending)
                && Arrays.deepEquals(credibility, that.credibility);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Arrays.hashCode(descending);
    }
}
