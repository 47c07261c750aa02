package dev.kam.decision.weighting;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.Performances;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * CRITIC, criteria importance through intercriteria correlation: a criterion weighs more, the more the alternatives differ
 * on it and the less it says what the others say.
 *
 * <p>{@code C_j = s_j sum_k (1 - r_jk)}; {@code w_j} in proportion to {@code C_j}; with s_j the standard deviation and r_jk
 * the correlation of the columns, each brought to [0, 1] from its worst to its best performance.
 *
 * <p><b>Input.</b> Performances in the raw unit of the criterion; of a target its values. The direction of a cost is turned:
 * software that forgets it finds other weights.
 *
 * <p><b>Output.</b> Weights in [0, 1] that sum to 1. They are relative: they hold for this table only.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A constant column has the weight 0 and does not enter the sums of the others.
 *   <li>Columns whose correlation lies within 1e-12 of 1 contradict each other by 0, not by a rounding error.
 *   <li>Where nothing contradicts anything, columns that differ share the weight equally, with a notice; if none differs, as
 *       with a single alternative, all do.
 *   <li>A missing cell is rejected, unless its criterion says {@link dev.kam.decision.MissingPolicy#WORST} or
 *       {@link dev.kam.decision.MissingPolicy#NEUTRAL}.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m&sup2;) time; O(m&sup2;) and a chunk of rows of the table in memory.
 *
 * <p><b>Reference.</b> Diakoulaki, D., Mavrotas, G., and Papayannakis, L. (1995), Determining objective weights in multiple
 * criteria problems: the CRITIC method, Computers and Operations Research 22(7), 763-770, doi 10.1016/0305-0548(94)00059-H.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Critic implements Weighting {

    /** The name in the program file: {@value}. */
    public static final String NAME = "critic";

    private static final Critic INSTANCE = new Critic();
    private static final double ROUNDING = 1e-12;

    private Critic() {}

    /** {@return the weighting; it has no parameters} */
    public static Critic withDefaults() {
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
        Performances table =
                Performances.raw(matrix, Weights.equal(matrix.criteria().size()), NAME);
        double[][] covariances = covariances(table);
        int m = covariances.length;
        double[] found = new double[m];
        boolean contrast = false;
        for (int j = 0; j < m; j++) {
            double conflict = 0;
            for (int k = 0; k < m; k++) {
                if (k != j && covariances[j][j] > 0 && covariances[k][k] > 0) {
                    conflict += conflict(covariances, j, k);
                }
            }
            found[j] = Math.sqrt(covariances[j][j]) * conflict;
            contrast |= found[j] > 0;
        }
        if (contrast) {
            return WeightingResult.of(Weights.of(found));
        }
        for (int j = 0; j < m; j++) {
            found[j] = covariances[j][j] > 0 ? 1 : 0;
        }
        return DataNotices.alike(found);
    }

    private static double conflict(double[][] covariances, int j, int k) {
        double r = covariances[Math.min(j, k)][Math.max(j, k)]
                / (Math.sqrt(covariances[j][j]) * Math.sqrt(covariances[k][k]));
        double conflict = 1 - Math.max(-1, r);
        return conflict > ROUNDING ? conflict : 0;
    }

    /** The sums of products of deviations over n, the upper triangle; 0 for constant columns. */
    private static double[][] covariances(Performances table) {
        int m = table.criteria();
        double[] means = means(table);
        double[][] sums = new double[m][m];
        double[][] values = new double[m][Chunks.SIZE];
        for (int c = 0; c < table.chunks(); c++) {
            int length = table.length(c);
            for (int j = 0; j < m; j++) {
                fill(table, j, c, values[j]);
                for (int i = 0; i < length; i++) {
                    values[j][i] -= means[j];
                }
            }
            for (int j = 0; j < m; j++) {
                for (int k = j; k < m; k++) {
                    sums[j][k] += product(values[j], values[k], length);
                }
            }
        }
        for (int j = 0; j < m; j++) {
            for (int k = j; k < m; k++) {
                sums[j][k] = isConstant(table, j) || isConstant(table, k) ? 0 : sums[j][k] / table.rows();
            }
        }
        return sums;
    }

    private static double[] means(Performances table) {
        double[] means = new double[table.criteria()];
        double[] values = new double[Chunks.SIZE];
        for (int j = 0; j < means.length; j++) {
            double sum = 0;
            for (int c = 0; c < table.chunks(); c++) {
                fill(table, j, c, values);
                for (int i = 0; i < table.length(c); i++) {
                    sum += values[i];
                }
            }
            means[j] = sum / table.rows();
        }
        return means;
    }

    private static double product(double[] a, double[] b, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static boolean isConstant(Performances table, int j) {
        return table.min(j) == table.max(j);
    }

    /** Puts a chunk of a column, from 0 = worst to 1 = best, into an array; halves where the range would overflow. */
    private static void fill(Performances table, int j, int chunk, double[] into) {
        double[] cells = table.cells(j, chunk, into);
        double worst = table.worst(j);
        double range = table.best(j) - worst;
        int length = table.length(chunk);
        if (range == 0) {
            Arrays.fill(into, 0, length, 0);
        } else if (Double.isInfinite(range)) {
            double half = table.best(j) / 2 - worst / 2;
            for (int i = 0; i < length; i++) {
                into[i] = (cells[i] / 2 - worst / 2) / half;
            }
        } else {
            for (int i = 0; i < length; i++) {
                into[i] = (cells[i] - worst) / range;
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Critic;
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
