package dev.kam.decision.method;

import java.util.Arrays;

/** Takes class after class out of a set of alternatives, by their credibilities: the exploitation of ELECTRE III. */
final class Distillation {
    private final double[][] sigma;
    private final double alpha;
    private final double beta;
    private final int[] qualification;

    private Distillation(double[][] sigma, double alpha, double beta) {
        this.sigma = sigma;
        this.alpha = alpha;
        this.beta = beta;
        this.qualification = new int[sigma.length];
    }

    /** The ranks of the preorder that takes the best first: 1 = best, ties share the smaller. */
    static int[] descending(double[][] sigma, double alpha, double beta) {
        return new Distillation(sigma, alpha, beta).ranks(true);
    }

    /** The ranks of the preorder that takes the worst first: 1 = best, ties share the smaller. */
    static int[] ascending(double[][] sigma, double alpha, double beta) {
        return new Distillation(sigma, alpha, beta).ranks(false);
    }

    private int[] ranks(boolean bestFirst) {
        int[] ranks = new int[sigma.length];
        int[] remaining = new int[sigma.length];
        Arrays.setAll(remaining, i -> i);
        while (remaining.length > 0) {
            int[] taken = next(remaining, bestFirst);
            int[] left = without(remaining, taken);
            int rank = bestFirst ? 1 + sigma.length - remaining.length : 1 + left.length;
            for (int a : taken) {
                ranks[a] = rank;
            }
            remaining = left;
        }
        return ranks;
    }

    /** Narrows a set down to its next class, by cuts that fall until one alternative is left or the cut is 0. */
    private int[] next(int[] remaining, boolean best) {
        int[] set = remaining;
        double lambda = largestBelow(set, Double.POSITIVE_INFINITY);
        while (set.length > 1 && lambda > 0) {
            lambda = largestBelow(set, lambda - (alpha + beta * lambda));
            qualify(set, lambda);
            set = extreme(set, best);
        }
        return set;
    }

    /** The largest credibility within a set that is below a bound; 0 if there is none. */
    private double largestBelow(int[] set, double bound) {
        double largest = 0;
        for (int a : set) {
            double[] row = sigma[a];
            for (int b : set) {
                if (a != b && row[b] > largest && row[b] < bound) {
                    largest = row[b];
                }
            }
        }
        return largest;
    }

    /** Counts for each member of a set how many others it outranks, less how many outrank it. */
    private void qualify(int[] set, double lambda) {
        for (int a : set) {
            qualification[a] = 0;
        }
        for (int a : set) {
            double[] row = sigma[a];
            for (int b : set) {
                double credibility = row[b];
                if (a != b && credibility > lambda && credibility > sigma[b][a] + (alpha + beta * credibility)) {
                    qualification[a]++;
                    qualification[b]--;
                }
            }
        }
    }

    private int[] extreme(int[] set, boolean best) {
        int extreme = qualification[set[0]];
        for (int a : set) {
            extreme = best ? Math.max(extreme, qualification[a]) : Math.min(extreme, qualification[a]);
        }
        int[] kept = new int[set.length];
        int count = 0;
        for (int a : set) {
            if (qualification[a] == extreme) {
                kept[count++] = a;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** What is left of an ascending set without an ascending part of it. */
    private static int[] without(int[] set, int[] part) {
        int[] left = new int[set.length - part.length];
        int count = 0;
        int taken = 0;
        for (int a : set) {
            if (taken < part.length && part[taken] == a) {
                taken++;
            } else {
                left[count++] = a;
            }
        }
        return left;
    }
}
