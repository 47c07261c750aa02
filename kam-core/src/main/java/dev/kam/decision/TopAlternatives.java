package dev.kam.decision;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The best alternatives of a table, best first: by score, then by input order.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class TopAlternatives {
    private final int[] alternatives;
    private final double[] scores;
    private final long[] clipped;

    private TopAlternatives(int[] alternatives, double[] scores, long[] clipped) {
        this.alternatives = alternatives;
        this.scores = scores;
        this.clipped = clipped;
    }

    /**
     * Creates the result of a search.
     *
     * @param alternatives the rows, best first
     * @param scores their scores, in the same order
     * @param clipped for each criterion the number of cells outside its anchors, over the whole table
     * @return the result
     * @throws IllegalArgumentException if there is not one score for each row
     */
    public static TopAlternatives of(int[] alternatives, double[] scores, long[] clipped) {
        if (alternatives.length != scores.length) {
            throw new IllegalArgumentException("number of scores must be that of the alternatives, "
                    + alternatives.length + ", but was " + scores.length);
        }
        return new TopAlternatives(alternatives.clone(), scores.clone(), clipped.clone());
    }

    /** {@return how many there are} */
    public int size() {
        return alternatives.length;
    }

    /**
     * Returns an alternative.
     *
     * @param place its place, from 0 = best
     * @return its row
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public int alternativeAt(int place) {
        return alternatives[place];
    }

    /**
     * Returns a score.
     *
     * @param place its place, from 0 = best
     * @return the score
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double scoreAt(int place) {
        return scores[place];
    }

    /**
     * Returns how many cells of a criterion lay outside its anchors, over the whole table.
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
        return other instanceof TopAlternatives that
                && Arrays.equals(alternatives, that.alternatives)
                && Arrays.equals(scores, that.scores)
                && Arrays.equals(clipped, that.clipped);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(alternatives) + Arrays.hashCode(scores);
    }

    @Override
    public String toString() {
        return "TopAlternatives" + Arrays.toString(alternatives);
    }
}
