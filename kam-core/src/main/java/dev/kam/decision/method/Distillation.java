package dev.kam.decision.method;

import dev.kam.decision.internal.ScoreOrder;
import java.util.Arrays;

/**
 * Takes class after class out of a set of alternatives, by their credibilities: the exploitation of ELECTRE III.
 *
 * <p>The cut at which a new class is begun never rises, as the remaining set only shrinks and s falls with the cut. So each row,
 * sorted by credibility, is gone through once, and the qualifications within the remaining set are kept up to date; only the
 * inner distillations compare all pairs of their smaller sets anew.
 */
final class Distillation {
    private final double[][] sigma;
    private final int[][] bestFirst;
    private final double alpha;
    private final double beta;
    private final boolean best;

    private final boolean[] gone;
    private final int[] standing;
    private final int[] qualification;
    private final int[] largest;
    private final int[] below;
    private double bound = Double.POSITIVE_INFINITY;

    private Distillation(double[][] sigma, int[][] bestFirst, double alpha, double beta, boolean best) {
        this.sigma = sigma;
        this.bestFirst = bestFirst;
        this.alpha = alpha;
        this.beta = beta;
        this.best = best;
        this.gone = new boolean[sigma.length];
        this.standing = new int[sigma.length];
        this.qualification = new int[sigma.length];
        this.largest = new int[sigma.length];
        this.below = new int[sigma.length];
    }

    /**
     * Finds the two preorders.
     *
     * @param sigma the credibility of each pair
     * @param alpha s(0), at least 0
     * @param beta the slope of s, at most 0 and at least -alpha
     * @return the ranks in the preorder that takes the best first, and in that which takes the worst first: 1 = best, ties share
     *     the smaller
     */
    static int[][] preorders(double[][] sigma, double alpha, double beta) {
        int[][] bestFirst = new int[sigma.length][];
        for (int a = 0; a < sigma.length; a++) {
            bestFirst[a] = ScoreOrder.bestFirst(sigma[a], true);
        }
        return new int[][] {
            new Distillation(sigma, bestFirst, alpha, beta, true).ranks(),
            new Distillation(sigma, bestFirst, alpha, beta, false).ranks()
        };
    }

    private int[] ranks() {
        int[] ranks = new int[sigma.length];
        int[] remaining = new int[sigma.length];
        Arrays.setAll(remaining, i -> i);
        while (remaining.length > 0) {
            int[] taken = next(remaining);
            int rank = best ? 1 + sigma.length - remaining.length : 1 + remaining.length - taken.length;
            for (int a : taken) {
                ranks[a] = rank;
                gone[a] = true;
            }
            remaining = Arrays.stream(remaining).filter(a -> !gone[a]).toArray();
            for (int a : taken) {
                forget(a, remaining);
            }
        }
        return ranks;
    }

    /** Narrows the remaining set down to its next class, by cuts that fall until one alternative is left or the cut is 0. */
    private int[] next(int[] remaining) {
        double lambda = 0;
        for (int a : remaining) {
            lambda = Math.max(lambda, largest(a));
        }
        if (remaining.length == 1 || lambda == 0) {
            return remaining;
        }
        bound = lambda - threshold(lambda);
        lambda = 0;
        for (int a : remaining) {
            lambda = Math.max(lambda, largestBelowBound(a));
        }
        int[] set = extreme(remaining, standing);
        while (set.length > 1 && lambda > 0) {
            lambda = largestBelow(set, lambda - threshold(lambda));
            qualify(set, lambda);
            set = extreme(set, qualification);
        }
        return set;
    }

    private double threshold(double credibility) {
        return alpha + beta * credibility;
    }

    /** Whether the credibility of a pair is so far above that of its reverse that, above the cut, a outranks b. */
    private boolean exceeds(int a, int b) {
        return sigma[a][b] > sigma[b][a] + threshold(sigma[a][b]);
    }

    /** The largest credibility of an alternative over another of the remaining set. */
    private double largest(int a) {
        int[] order = bestFirst[a];
        int place = largest[a];
        while (place < order.length && (gone[order[place]] || order[place] == a)) {
            place++;
        }
        largest[a] = place;
        return place < order.length ? sigma[a][order[place]] : 0;
    }

    /** The largest below the bound; on the way there, those at the bound or above begin to stand. */
    private double largestBelowBound(int a) {
        int[] order = bestFirst[a];
        int place = below[a];
        while (place < order.length) {
            int b = order[place];
            if (!gone[b] && a != b) {
                if (sigma[a][b] < bound) {
                    break;
                }
                if (exceeds(a, b)) {
                    standing[a]++;
                    standing[b]--;
                }
            }
            place++;
        }
        below[a] = place;
        return place < order.length ? sigma[a][order[place]] : 0;
    }

    /** Takes what stands between an alternative that is gone and the remaining ones out of their qualifications. */
    private void forget(int taken, int[] remaining) {
        for (int a : remaining) {
            if (sigma[a][taken] >= bound && exceeds(a, taken)) {
                standing[a]--;
            }
            if (sigma[taken][a] >= bound && exceeds(taken, a)) {
                standing[a]++;
            }
        }
    }

    /** The largest credibility within a set that is below a limit; 0 if there is none. */
    private double largestBelow(int[] set, double limit) {
        double found = 0;
        for (int a : set) {
            double[] row = sigma[a];
            for (int b : set) {
                if (a != b && row[b] > found && row[b] < limit) {
                    found = row[b];
                }
            }
        }
        return found;
    }

    /** Counts for each member of a set how many others it outranks, less how many outrank it. */
    private void qualify(int[] set, double lambda) {
        for (int a : set) {
            qualification[a] = 0;
        }
        for (int a : set) {
            double[] row = sigma[a];
            for (int b : set) {
                if (a != b && row[b] > lambda && exceeds(a, b)) {
                    qualification[a]++;
                    qualification[b]--;
                }
            }
        }
    }

    private int[] extreme(int[] set, int[] by) {
        int extreme = by[set[0]];
        for (int a : set) {
            extreme = best ? Math.max(extreme, by[a]) : Math.min(extreme, by[a]);
        }
        int[] kept = new int[set.length];
        int count = 0;
        for (int a : set) {
            if (by[a] == extreme) {
                kept[count++] = a;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
