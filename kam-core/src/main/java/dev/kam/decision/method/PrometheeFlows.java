package dev.kam.decision.method;

import dev.kam.decision.internal.AscendingSort;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.Performances;

/**
 * Works out the flows on one criterion after the other, in working memory of three doubles an alternative.
 *
 * <p>Not thread-safe: each thread has its own.
 */
final class PrometheeFlows {
    private final AscendingSort sort;
    private final int n;

    /** Creates the working memory for a number of alternatives. */
    PrometheeFlows(int n) {
        this.n = n;
        this.sort = new AscendingSort(n);
    }

    /** Works out the flows of all alternatives on a criterion; there are at least two alternatives. */
    void compute(Performances table, int j, PreferenceFunction function) {
        load(table, j);
        sort.sort();
        double[] s = sort.values();
        double[] plus = sort.spare();
        double q = function.q();
        double p = function.p();
        switch (function.type()) {
            case USUAL, U_SHAPE -> level(s, q, q, plus);
            case LEVEL -> level(s, q, p, plus);
            case V_SHAPE, LINEAR -> {
                if (p > q) {
                    linear(s, q, p, plus);
                } else {
                    level(s, q, q, plus);
                }
            }
            case GAUSSIAN -> GaussianFlows.flows(s, function, plus);
        }
    }

    private static void level(double[] s, double q, double p, double[] plus) {
        PrometheeKernel.levelPlus(s, q, p, plus);
        PrometheeKernel.levelMinus(s, q, p);
    }

    private static void linear(double[] s, double q, double p, double[] plus) {
        double scale = PrometheeKernel.scale(p);
        if (scale != 1) {
            for (int i = 0; i < s.length; i++) {
                s[i] = s[i] * scale;
            }
        }
        PrometheeKernel.linearPlus(s, q * scale, p * scale, plus);
        PrometheeKernel.linearMinus(s, q * scale, p * scale);
    }

    /** Takes the performances in the direction in which more is better. */
    private void load(Performances table, int j) {
        double[] into = sort.values();
        double[] scratch = sort.spare();
        boolean benefit = table.isBenefit(j);
        for (int c = 0; c < table.chunks(); c++) {
            double[] cells = table.cells(j, c, scratch);
            int from = c << Chunks.SHIFT;
            int length = table.length(c);
            if (benefit) {
                System.arraycopy(cells, 0, into, from, length);
            } else {
                for (int i = 0; i < length; i++) {
                    into[from + i] = -cells[i];
                }
            }
        }
    }

    /** Adds the plus flows, not yet divided by the number of the others, times a weight, to the sums of the alternatives. */
    void addPlus(double weight, double[] sums) {
        add(weight, sort.spare(), sums);
    }

    /** Adds the minus flows, not yet divided by the number of the others, times a weight, to the sums of the alternatives. */
    void addMinus(double weight, double[] sums) {
        add(weight, sort.values(), sums);
    }

    private void add(double weight, double[] flows, double[] sums) {
        int[] rows = sort.rows();
        for (int i = 0; i < n; i++) {
            sums[rows[i]] += weight * flows[i];
        }
    }
}
