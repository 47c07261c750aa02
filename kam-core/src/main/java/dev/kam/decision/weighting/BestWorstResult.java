package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The weights that {@link BestWorst} found, with how far the judgements agree with themselves.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class BestWorstResult extends WeightingResult {
    private final double xi;
    private final double[] ratios;
    private final Optional<Repair> repair;

    BestWorstResult(Weights weights, double xi, double[] ratios, Optional<Repair> repair, List<Notice> notices) {
        super(weights, notices);
        this.xi = xi;
        this.ratios = ratios;
        this.repair = repair;
    }

    /** {@return the largest deviation that is left, in the unit of the weights; 0 for consistent judgements} */
    public double xi() {
        return xi;
    }

    /**
     * Returns the input-based consistency ratio of a criterion (Liang, Brunelli and Rezaei 2020).
     *
     * @param criterion its place, from 0
     * @return the ratio, at least 0; 0 for the best and the worst
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public double consistencyRatioOf(int criterion) {
        return ratios[criterion];
    }

    /** {@return the largest input-based consistency ratio} */
    public double consistencyRatio() {
        return Arrays.stream(ratios).max().orElse(0);
    }

    /** {@return the change of one judgement on the criterion of the largest ratio; empty where all ratios are 0 but for rounding} */
    public Optional<Repair> repair() {
        return repair;
    }

    /** Which of the two judgements of a criterion. */
    public enum Side {
        /** The best over it. */
        BEST_TO_OTHER,
        /** It over the worst. */
        OTHER_TO_WORST
    }

    /**
     * A change of one judgement, such that the two of its criterion agree with that of the best over the worst; as far as a
     * judgement of at least 1 can.
     *
     * @param place the place of the criterion, from 0
     * @param criterion its id
     * @param side which of its two judgements: the one whose change leaves the smaller xi
     * @param given the judgement
     * @param suggested what it should be
     * @param xiAfter the largest deviation that is left then
     */
    public record Repair(int place, String criterion, Side side, double given, double suggested, double xiAfter) {}

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof BestWorstResult that
                && Double.compare(xi, that.xi) == 0
                && Arrays.equals(ratios, that.ratios)
                && repair.equals(that.repair);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Double.hashCode(xi);
    }
}
