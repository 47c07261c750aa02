package dev.kam.decision.sorting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scores that tell categories apart, the cut below the best category first: descending where a higher score is better,
 * ascending where a lower one is.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Cuts {
    private final double[] scores;

    private Cuts(double[] scores) {
        this.scores = scores;
    }

    /**
     * Creates cuts.
     *
     * @param scores the scores, best first, each different from the next in the same direction
     * @return the cuts
     * @throws IllegalArgumentException if there is none, if one is not finite, or if they neither descend nor ascend
     */
    public static Cuts of(double... scores) {
        if (scores.length == 0) {
            throw new IllegalArgumentException("cuts must not be empty");
        }
        double[] copy = scores.clone();
        for (int h = 0; h < copy.length; h++) {
            if (!Double.isFinite(copy[h])) {
                throw new IllegalArgumentException("cut " + (h + 1) + " must be finite but was " + copy[h]);
            }
            copy[h] += 0.0;
        }
        for (int h = 1; h < copy.length; h++) {
            if (copy[h] == copy[h - 1] || (copy[h] < copy[h - 1]) != (copy[1] < copy[0])) {
                throw new IllegalArgumentException(
                        "cuts must descend or ascend strictly but were " + Arrays.toString(copy));
            }
        }
        return new Cuts(copy);
    }

    /** {@return the number of cuts, at least 1} */
    public int count() {
        return scores.length;
    }

    /**
     * Returns a cut.
     *
     * @param place its place, from 0 = best
     * @return the score
     * @throws IndexOutOfBoundsException if there is no such cut
     */
    public double at(int place) {
        return scores[place];
    }

    /** {@return a copy of the scores, best first} */
    public double[] toArray() {
        return scores.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cuts that && Arrays.equals(scores, that.scores);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(scores);
    }

    @Override
    public String toString() {
        return Arrays.toString(scores);
    }
}
