package dev.kam.decision;

import dev.kam.Notice;
import dev.kam.decision.internal.ScoreOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a method found: a score and a rank for each alternative. Methods with more to tell extend it.
 *
 * <ul>
 *   <li>Rank 1 is the best. Equal scores share the smaller rank: 1, 2, 2, 4.
 *   <li>The order among equal scores is that of the input.
 *   <li>A score is never NaN.
 * </ul>
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public class Ranking {
    private final double[] scores;
    private final boolean higherIsBetter;
    private final boolean relative;
    private final Weights weights;
    private final List<Notice> notices;
    private final long[] clipped;
    private final List<Detail> details;
    private final int[] order;
    private final int[] ranks;

    /**
     * Creates a ranking from its scores.
     *
     * @param scores one for each alternative, none NaN; the array is kept
     * @param higherIsBetter whether a higher score is a better one
     * @param relative whether the scores depend on which alternatives are in the table
     * @param weights the weights that were used
     * @param notices what the reader should know
     * @throws IllegalArgumentException if a score is NaN
     */
    protected Ranking(
            double[] scores, boolean higherIsBetter, boolean relative, Weights weights, List<Notice> notices) {
        this(scores, higherIsBetter, relative, weights, notices, new long[weights.size()], List.of());
    }

    /**
     * Creates a ranking from its scores.
     *
     * @param scores one for each alternative, none NaN; the array is kept
     * @param higherIsBetter whether a higher score is a better one
     * @param relative whether the scores depend on which alternatives are in the table
     * @param weights the weights that were used
     * @param notices what the reader should know
     * @param clipped for each criterion the number of assessed cells outside its anchors; the array is kept
     * @param details the intermediates that the method shows
     * @throws IllegalArgumentException if a score is NaN
     */
    protected Ranking(
            double[] scores,
            boolean higherIsBetter,
            boolean relative,
            Weights weights,
            List<Notice> notices,
            long[] clipped,
            List<Detail> details) {
        for (int i = 0; i < scores.length; i++) {
            if (Double.isNaN(scores[i])) {
                throw new IllegalArgumentException("score of alternative " + i + " must not be NaN");
            }
        }
        this.scores = scores;
        this.higherIsBetter = higherIsBetter;
        this.relative = relative;
        this.weights = Objects.requireNonNull(weights, "weights");
        this.notices = List.copyOf(notices);
        this.clipped = clipped;
        this.details = List.copyOf(details);
        this.order = ScoreOrder.bestFirst(scores, higherIsBetter);
        this.ranks = ScoreOrder.ranks(scores, order);
    }

    /** {@return the number of alternatives} */
    public final int size() {
        return scores.length;
    }

    /**
     * Returns a score.
     *
     * @param alternative its row, from 0
     * @return the score, never NaN
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public final double scoreOf(int alternative) {
        return scores[alternative];
    }

    /** {@return a copy of the scores, in the order of the alternatives} */
    public final double[] scores() {
        return scores.clone();
    }

    /**
     * Returns a rank.
     *
     * @param alternative its row, from 0
     * @return the rank, 1 = best; equal scores share the smaller one
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public final int rankOf(int alternative) {
        return ranks[alternative];
    }

    /** {@return a copy of the ranks, in the order of the alternatives} */
    public final int[] ranks() {
        return ranks.clone();
    }

    /**
     * Returns the alternative that stands at a place of the total order: score, then input order.
     *
     * @param place the place, from 0 = best
     * @return its row
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public final int alternativeAt(int place) {
        return order[place];
    }

    /**
     * Returns the best alternatives, best first.
     *
     * @param k how many, at least 0; all when there are fewer
     * @return their rows
     * @throws IllegalArgumentException if k is negative
     */
    public final int[] top(int k) {
        if (k < 0) {
            throw new IllegalArgumentException("k must be >= 0 but was " + k);
        }
        return Arrays.copyOf(order, Math.min(k, order.length));
    }

    /** {@return whether a higher score is a better one} */
    public final boolean higherIsBetter() {
        return higherIsBetter;
    }

    /**
     * Tells whether the scores depend on which alternatives are in the table.
     *
     * @return true when they hold for this table only
     */
    public final boolean isRelative() {
        return relative;
    }

    /** {@return the weights that were used} */
    public final Weights weights() {
        return weights;
    }

    /** {@return what the reader should know} */
    public final List<Notice> notices() {
        return notices;
    }

    /**
     * Returns how many assessed cells of a criterion lay outside the anchors of its value function, and counted as the
     * nearest anchor.
     *
     * @param criterion its place, from 0
     * @return the count; 0 where the method did not use a value function
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public final long clipped(int criterion) {
        return clipped[criterion];
    }

    /** {@return the intermediates that the method shows, by their names in its literature; those of {@code kam decide}} */
    public final List<Detail> details() {
        return details;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ranking that
                && getClass() == that.getClass()
                && higherIsBetter == that.higherIsBetter
                && relative == that.relative
                && Arrays.equals(scores, that.scores)
                && weights.equals(that.weights)
                && notices.equals(that.notices)
                && Arrays.equals(clipped, that.clipped)
                && details.equals(that.details);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(scores);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + scores.length + " alternatives]";
    }
}
