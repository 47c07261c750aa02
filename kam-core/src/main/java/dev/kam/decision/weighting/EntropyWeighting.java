package dev.kam.decision.weighting;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.Performances;
import org.jspecify.annotations.Nullable;

/**
 * Shannon's entropy: the more unevenly the performances on a criterion are spread, the more it weighs.
 *
 * <p>{@code p_ij = x_ij / sum_i x_ij}; {@code e_j = -sum_i p_ij ln p_ij / ln n}; {@code w_j} in proportion to
 * {@code 1 - e_j}.
 *
 * <p>What is computed is {@code 1 - e_j = sum_i (q ln q - q + 1) / (n ln n)} with {@code q = x_ij} over the mean of the
 * column. It is the same number, since the q sum to n; but all its terms are positive, so that columns that are constant but
 * for the ninth digit still have exact weights.
 *
 * <p><b>Input.</b> Performances &ge; 0 in the raw unit of the criterion; of a target its values. The preference does not
 * matter.
 *
 * <p><b>Output.</b> Weights in [0, 1] that sum to 1. They are relative: they hold for this table only, and change when an
 * alternative is added or a unit with another zero is used.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A performance of 0 adds nothing: p ln p is 0 there.
 *   <li>A constant column has the weight 0; so has an all-zero one.
 *   <li>All columns constant, or a single alternative: equal weights, with a notice.
 *   <li>A negative performance is rejected.
 *   <li>A missing cell is rejected, unless its criterion says {@link dev.kam.decision.MissingPolicy#WORST} or
 *       {@link dev.kam.decision.MissingPolicy#NEUTRAL}.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time; a chunk of rows in memory.
 *
 * <p><b>Reference.</b> Shannon, C. E. (1948), A mathematical theory of communication, Bell System Technical Journal 27(3),
 * 379-423, doi 10.1002/j.1538-7305.1948.tb01338.x; Hwang, C.-L., and Yoon, K. (1981), Multiple Attribute Decision Making,
 * Springer, doi 10.1007/978-3-642-48318-9.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class EntropyWeighting implements Weighting {

    /** The name in the program file: {@value}. */
    public static final String NAME = "entropy";

    private static final EntropyWeighting INSTANCE = new EntropyWeighting();

    /** Below this distance from 1, the series of q ln q - q + 1 is more exact than the formula. */
    private static final double NEAR = 1e-2;

    private EntropyWeighting() {}

    /** {@return the weighting; it has no parameters} */
    public static EntropyWeighting withDefaults() {
        return INSTANCE;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isFromData() {
        return true;
    }

    @Override
    public WeightingResult weigh(DecisionMatrix matrix) {
        int m = matrix.criteria().size();
        Performances table = Performances.raw(matrix, Weights.equal(m), NAME);
        double[] found = new double[m];
        double[] scratch = new double[Chunks.SIZE];
        for (int j = 0; j < m; j++) {
            table.requireNotNegative(j, false, "since it is a share of a sum");
            if (table.min(j) < table.max(j)) {
                found[j] = divergence(table, j, scratch);
            }
        }
        return DataNotices.proportional(found);
    }

    /** 1 - e, from 0 for an even column to 1 for one in which a single alternative has everything. */
    private static double divergence(Performances table, int j, double[] scratch) {
        double scale = table.max(j);
        double sum = 0;
        for (int c = 0; c < table.chunks(); c++) {
            double[] cells = table.cells(j, c, scratch);
            for (int i = 0; i < table.length(c); i++) {
                sum += cells[i] / scale;
            }
        }
        double mean = sum / table.rows();
        double total = 0;
        for (int c = 0; c < table.chunks(); c++) {
            double[] cells = table.cells(j, c, scratch);
            for (int i = 0; i < table.length(c); i++) {
                total += term((cells[i] / scale - mean) / mean);
            }
        }
        return total / (table.rows() * StrictMath.log(table.rows()));
    }

    /** q ln q - q + 1 for q = 1 + d. */
    static double term(double d) {
        if (d == -1) {
            return 1;
        }
        if (Math.abs(d) < NEAR) {
            double series = 1.0 / 56;
            series = 1.0 / 42 - d * series;
            series = 1.0 / 30 - d * series;
            series = 1.0 / 20 - d * series;
            series = 1.0 / 12 - d * series;
            series = 1.0 / 6 - d * series;
            series = 1.0 / 2 - d * series;
            return d * d * series;
        }
        return (1 + d) * StrictMath.log1p(d) - d;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntropyWeighting;
    }

    @Override
    public int hashCode() {
        return NAME.hashCode();
    }

    @Override
    public String toString() {
        return NAME;
    }
}
