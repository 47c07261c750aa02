package dev.kam.decision.method;

import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import java.util.Arrays;
import java.util.List;

/**
 * The ranking of {@link Vikor} by Q, with the two measures that it is made of and the compromise set.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class VikorRanking extends Ranking {
    private final double[] utility;
    private final double[] regret;
    private final boolean advantage;
    private final boolean stability;
    private final int[] compromise;

    private VikorRanking(double[] q, double[] s, double[] r, Weights weights, long[] clipped, Compromise found) {
        super(
                q,
                false,
                true,
                weights,
                List.of(),
                clipped,
                List.of(Detail.numbers("S", s), Detail.numbers("R", r), Detail.subset("compromiseSet", found.set)));
        this.utility = s;
        this.regret = r;
        this.advantage = found.advantage;
        this.stability = found.stability;
        this.compromise = found.set;
    }

    static VikorRanking of(double[] q, double[] s, double[] r, Weights weights, long[] clipped) {
        return new VikorRanking(q, s, r, weights, clipped, Compromise.of(q, s, r));
    }

    /** The two conditions on the first alternative, and who shares its place where it fails one. */
    private record Compromise(boolean advantage, boolean stability, int[] set) {

        static Compromise of(double[] q, double[] s, double[] r) {
            int first = least(q, -1);
            boolean stability = s[first] == s[least(s, -1)] || r[first] == r[least(r, -1)];
            if (q.length == 1) {
                return new Compromise(true, true, new int[] {0});
            }
            double step = 1.0 / (q.length - 1);
            int second = least(q, first);
            boolean advantage = q[second] - q[first] >= step;
            if (advantage) {
                int[] set = stability ? new int[] {first} : new int[] {first, second};
                Arrays.sort(set);
                return new Compromise(true, stability, set);
            }
            int[] set = new int[q.length];
            int size = 0;
            for (int i = 0; i < q.length; i++) {
                if (q[i] - q[first] < step) {
                    set[size++] = i;
                }
            }
            return new Compromise(false, stability, Arrays.copyOf(set, size));
        }

        /** The first row with the smallest number; a row may be left out, and -1 leaves out none. */
        private static int least(double[] numbers, int leftOut) {
            int least = leftOut == 0 ? 1 : 0;
            for (int i = least + 1; i < numbers.length; i++) {
                if (i != leftOut && numbers[i] < numbers[least]) {
                    least = i;
                }
            }
            return least;
        }
    }

    /**
     * Returns the group utility of an alternative: its weighted distance from the best, summed over the criteria.
     *
     * @param alternative the row, from 0
     * @return S, in [0, 1]; less is better
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double groupUtilityOf(int alternative) {
        return utility[alternative];
    }

    /**
     * Returns the individual regret of an alternative: its weighted distance from the best on the criterion where it is
     * largest.
     *
     * @param alternative the row, from 0
     * @return R, in [0, 1]; less is better
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double individualRegretOf(int alternative) {
        return regret[alternative];
    }

    /**
     * Tells whether the first alternative is far enough ahead (condition C1).
     *
     * @return true when the second in Q is at least 1/(n-1) behind, and for one alternative
     */
    public boolean hasAcceptableAdvantage() {
        return advantage;
    }

    /**
     * Tells whether the first alternative is first for another reason as well (condition C2).
     *
     * @return true when it is also first, alone or with others, in S or in R
     */
    public boolean hasAcceptableStability() {
        return stability;
    }

    /** {@return a copy of the rows of the compromise set, in the order of the input} */
    public int[] compromiseSet() {
        return compromise.clone();
    }
}
