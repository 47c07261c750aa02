package dev.kam.decision.explanation;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import dev.kam.decision.method.Capacity;
import dev.kam.decision.method.Choquet;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a Choquet integral. A difference of two scores is split by the Shapley values of the game in which a set of
 * criteria is worth what the score gains when these criteria alone change from the baseline to the alternative.
 *
 * <p>The score is a sum over terms, so the Shapley values are sums over terms too, and a term's game has the criteria of its own set
 * as players: two for a 2-additive capacity.
 */
final class ChoquetRows implements ExplainedModel {
    private final DecisionMatrix matrix;
    private final Ranking ranking;
    private final int[][] sets;
    private final double[] terms;
    private final boolean[] named;

    ChoquetRows(Choquet model, DecisionMatrix matrix, Weights weights) {
        this.matrix = matrix;
        this.ranking = model.rank(matrix, weights);
        List<String> ids = matrix.criteria().stream().map(Criterion::id).toList();
        List<Capacity.Term> all = model.capacity().terms();
        this.sets = new int[all.size()][];
        this.terms = new double[sets.length];
        this.named = new boolean[ids.size()];
        for (int t = 0; t < sets.length; t++) {
            terms[t] = all.get(t).value();
            sets[t] = all.get(t).criteria().stream().mapToInt(ids::indexOf).toArray();
            for (int j : sets[t]) {
                named[j] = true;
            }
        }
    }

    @Override
    public String id(int j) {
        return matrix.criteria().get(j).id();
    }

    @Override
    public int criteria() {
        return named.length;
    }

    @Override
    public int rows() {
        return matrix.alternatives();
    }

    @Override
    public double valueAt(int row, int j) {
        Criterion criterion = matrix.criteria().get(j);
        if (!named[j]) {
            return Double.NaN;
        }
        double performance = matrix.valueAt(row, j);
        if (performance != performance) {
            return criterion.missing().filter(p -> p == MissingPolicy.WORST).isPresent() ? 0 : 0.5;
        }
        return criterion
                .value()
                .map(function -> function.value(performance))
                .orElse(criterion.preference() == Preference.MINIMIZE ? -performance : performance);
    }

    @Override
    public double score(double[] values) {
        double sum = 0;
        for (int t = 0; t < sets.length; t++) {
            sum += terms[t] * least(sets[t], values, null, -1);
        }
        return sum + 0.0;
    }

    /** The least value of a set; where there is a baseline, only the members in {@code changed} are the alternative's. */
    private static double least(int[] set, double[] values, double @Nullable [] baseline, int changed) {
        double least = Double.POSITIVE_INFINITY;
        for (int p = 0; p < set.length; p++) {
            boolean own = baseline == null || (changed & 1 << p) != 0;
            least = Math.min(least, own ? values[set[p]] : baseline[set[p]]);
        }
        return least;
    }

    @Override
    public double[] split(double[] values, double[] baseline) {
        double[] parts = new double[named.length];
        for (int t = 0; t < sets.length; t++) {
            int[] set = sets[t];
            double[] shapley = set.length == 2 ? pair(set, values, baseline) : shapley(set, values, baseline);
            for (int p = 0; p < set.length; p++) {
                parts[set[p]] += terms[t] * shapley[p];
            }
        }
        return parts;
    }

    /** Each of the two changes first in one order and second in the other. */
    static double[] pair(int[] set, double[] values, double[] baseline) {
        double none = least(set, values, baseline, 0);
        double first = least(set, values, baseline, 1);
        double second = least(set, values, baseline, 2);
        double both = least(set, values, baseline, 3);
        return new double[] {(first - none + (both - second)) / 2, (second - none + (both - first)) / 2};
    }

    /** The Shapley values of a term's game, over all sets of those that have changed already. */
    static double[] shapley(int[] set, double[] values, double[] baseline) {
        int players = set.length;
        double[] worth = new double[1 << players];
        Arrays.setAll(worth, changed -> least(set, values, baseline, changed));
        double[] orders = new double[players];
        orders[0] = 1.0 / players;
        for (int size = 1; size < players; size++) {
            orders[size] = orders[size - 1] * size / (players - size);
        }
        double[] parts = new double[players];
        for (int changed = 0; changed < worth.length; changed++) {
            for (int p = 0; p < players; p++) {
                if ((changed & 1 << p) == 0) {
                    parts[p] += orders[Integer.bitCount(changed)] * (worth[changed | 1 << p] - worth[changed]);
                }
            }
        }
        return parts;
    }

    @Override
    public int[] top(int k) {
        return ranking.top(k);
    }

    @Override
    public boolean isRelative() {
        return ranking.isRelative();
    }
}
