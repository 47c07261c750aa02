package dev.kam.decision.method;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How several voters rank the same alternatives: for each voter one rank for each alternative.
 *
 * <p>A smaller rank is better, and equal ranks are a tie. Ranks may be any positive numbers: only their order counts.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Rankings {
    private final double[][] ranks;

    private Rankings(double[][] ranks) {
        this.ranks = ranks;
    }

    /**
     * Creates rankings.
     *
     * @param ranks for each voter the ranks of the alternatives, in their order: finite and above 0
     * @return the rankings
     * @throws IllegalArgumentException if there is no voter or no alternative, if the voters rank different numbers of
     *     alternatives, or if a rank is not finite and above 0
     */
    public static Rankings of(double[]... ranks) {
        if (ranks.length == 0) {
            throw new IllegalArgumentException("rankings must not be empty");
        }
        double[][] copy = new double[ranks.length][];
        for (int v = 0; v < ranks.length; v++) {
            copy[v] = ranks[v].clone();
            if (copy[v].length == 0) {
                throw new IllegalArgumentException("ranking " + v + " must not be empty");
            }
            if (copy[v].length != copy[0].length) {
                throw new IllegalArgumentException("ranking " + v + " must have " + copy[0].length
                        + " ranks like the first but had " + copy[v].length);
            }
            for (int i = 0; i < copy[v].length; i++) {
                if (!(copy[v][i] > 0 && copy[v][i] < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("rank of alternative " + i + " in ranking " + v
                            + " must be finite and > 0 but was " + copy[v][i]);
                }
            }
        }
        return new Rankings(copy);
    }

    /**
     * Creates rankings.
     *
     * @param ranks for each voter the ranks of the alternatives, in their order: finite and above 0
     * @return the rankings
     * @throws IllegalArgumentException if there is no voter or no alternative, if the voters rank different numbers of
     *     alternatives, or if a rank is not finite and above 0
     */
    public static Rankings of(List<double[]> ranks) {
        return of(ranks.toArray(double[][]::new));
    }

    /** {@return the number of voters, at least 1} */
    public int voters() {
        return ranks.length;
    }

    /** {@return the number of alternatives, at least 1} */
    public int alternatives() {
        return ranks[0].length;
    }

    /**
     * Returns a rank.
     *
     * @param voter who ranks, from 0
     * @param alternative what is ranked, from 0
     * @return the rank, finite and above 0
     * @throws IndexOutOfBoundsException if there is no such voter or alternative
     */
    public double rankOf(int voter, int alternative) {
        return ranks[voter][alternative];
    }

    /**
     * Returns the ranking of a voter.
     *
     * @param voter who ranks, from 0
     * @return a copy of the ranks, in the order of the alternatives
     * @throws IndexOutOfBoundsException if there is no such voter
     */
    public double[] ranksOf(int voter) {
        return ranks[voter].clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rankings that && Arrays.deepEquals(ranks, that.ranks);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(ranks);
    }

    @Override
    public String toString() {
        return "Rankings" + Arrays.deepToString(ranks);
    }
}
