package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.Performances;
import org.jspecify.annotations.Nullable;

/**
 * VIKOR, the compromise ranking: near the best by the sum of the criteria, and not too far from it on any criterion.
 *
 * <p>With f* the best and f- the worst of a column, {@code d_ij = w_j (f*_j - x_ij) / (f*_j - f-_j)},
 * {@code S_i = sum_j d_ij}, {@code R_i = max_j d_ij} and {@code Q_i = v (S_i - S*) / (S- - S*) + (1 - v) (R_i - R*) / (R- - R*)},
 * where S* and R* are the smallest and S- and R- the largest of all alternatives, and the weights w_j sum to 1.
 *
 * <ol>
 *   <li>The value function of a criterion, where it has one, takes the place of its performances.
 *   <li>S and R from the distances, added in the order of the criteria; Q from both.
 *   <li>The compromise set. C1, acceptable advantage: the second in Q is at least 1/(n-1) behind the first. C2, acceptable
 *       stability: the first in Q is also first in S or in R. With both, the set is the first alone. Without C1, it is all
 *       that are less than 1/(n-1) behind the first. Without C2 alone, it is the first two. The order among equal Q is that
 *       of the input.
 * </ol>
 *
 * <p><b>Input.</b> Any performances.
 *
 * <p><b>Output.</b> Q in [0, 1], lower is better; the intermediates {@code S}, {@code R} and {@code compromiseSet} (rows in the
 * order of the input). Relative.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A constant column is at distance 0 for all.
 *   <li>Where all S, or all R, are equal, that term is 0.
 *   <li>One alternative has Q = 0 and is its own compromise set. Equal rows all have Q = 0 and are all in it.
 *   <li>A missing cell is rejected, unless its criterion lets it stand for the worst or the middle of the column.
 *   <li>A criterion with weight 0 is not looked at.
 * </ul>
 *
 * <p>With v = 1 the order is that of a weighted sum of min-max values.
 *
 * <p><b>Complexity.</b> O(n m) time for scores, O(n log n) more for ranks; three doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Opricovic, S., and Tzeng, G.-H. (2004), Compromise solution by MCDM methods: a comparative analysis of
 * VIKOR and TOPSIS, European Journal of Operational Research 156(2), 445-455, doi 10.1016/S0377-2217(03)00020-1.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Vikor implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "vikor";

    /** The name of the parameter of the share of S: {@value}. */
    static final String SHARE = "v";

    static final double PRESET_SHARE = 0.5;

    private static final Vikor DEFAULT = new Vikor(PRESET_SHARE);

    private final double v;

    private Vikor(double v) {
        if (!(v >= 0 && v <= 1)) {
            throw new IllegalArgumentException("v must be in [0, 1] but was " + v);
        }
        this.v = v + 0.0;
    }

    /** {@return the method with a v of 0.5} */
    public static Vikor withDefaults() {
        return DEFAULT;
    }

    static Vikor from(Arguments arguments) {
        return new Vikor(arguments.find(SHARE, Double.class).orElse(PRESET_SHARE));
    }

    /**
     * Returns the method with another share of the group utility S in Q.
     *
     * @param newV the share of S, in [0, 1]; the regret R has the rest
     * @return the changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public Vikor withV(double newV) {
        return new Vikor(newV);
    }

    /** {@return the share of the group utility S in Q} */
    public double v() {
        return v;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        return v == PRESET_SHARE ? Arguments.none() : Arguments.none().with(SHARE, v);
    }

    @Override
    public VikorRanking rank(DecisionMatrix matrix, Weights weights) {
        Performances table = Performances.valued(WeightlessCriteria.disarm(matrix, weights), weights, NAME);
        int n = table.rows();
        double[] s = new double[n];
        double[] r = new double[n];
        double[] scratch = new double[Chunks.SIZE];
        for (int c = 0; c < table.chunks(); c++) {
            for (int j = 0; j < table.criteria(); j++) {
                if (table.weight(j) > 0 && table.best(j) != table.worst(j)) {
                    double[] cells = table.cells(j, c, scratch);
                    addDistances(
                            cells,
                            table.best(j),
                            table.worst(j),
                            table.weight(j),
                            s,
                            r,
                            c << Chunks.SHIFT,
                            table.length(c));
                }
            }
        }
        double[] q = new double[n];
        addShare(q, s, v);
        addShare(q, r, 1 - v);
        return VikorRanking.of(q, s, r, table.weights(), table.clipped());
    }

    /** Where the range overflows, everything is halved first. */
    private static void addDistances(
            double[] cells, double best, double worst, double weight, double[] s, double[] r, int from, int length) {
        double range = best - worst;
        boolean wide = Double.isInfinite(range);
        double halfRange = best / 2 - worst / 2;
        for (int i = 0; i < length; i++) {
            double share = wide ? (best / 2 - cells[i] / 2) / halfRange : (best - cells[i]) / range;
            double distance = weight * share;
            s[from + i] += distance;
            r[from + i] = Math.max(r[from + i], distance);
        }
    }

    private static void addShare(double[] q, double[] measure, double share) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : measure) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        if (most > least) {
            for (int i = 0; i < q.length; i++) {
                q[i] += share * ((measure[i] - least) / (most - least));
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vikor that && v == that.v;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(v);
    }

    @Override
    public String toString() {
        return NAME + "[v " + v + "]";
    }
}
