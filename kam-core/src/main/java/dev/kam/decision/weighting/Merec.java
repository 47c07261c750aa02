package dev.kam.decision.weighting;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.Performances;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * MEREC, the method based on the removal effects of criteria: a criterion weighs more, the more the overall performances
 * change when it is taken away.
 *
 * <p>Steps:
 *
 * <ol>
 *   <li>{@code n_ij = min_i x_ij / x_ij} for a benefit, {@code x_ij / max_i x_ij} for a cost;
 *   <li>{@code S_i = ln(1 + (1/m) sum_j |ln n_ij|)};
 *   <li>{@code S_i^(-j)}, the same sum without criterion j, still divided by m;
 *   <li>{@code E_j = sum_i |S_i^(-j) - S_i|}, and {@code w_j} in proportion to {@code E_j}.
 * </ol>
 *
 * <p>The difference in the last step is computed as {@code -ln(1 - t / (1 + T))}, with t the part of j in the mean T, which
 * is the same without the loss of digits.
 *
 * <p><b>Input.</b> Performances &gt; 0 in the raw unit of the criterion; of a target its values.
 *
 * <p><b>Output.</b> Weights in [0, 1] that sum to 1. They are relative: they hold for this table only.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A performance &le; 0 is rejected.
 *   <li>A constant column has the weight 0. All columns constant, or a single alternative: equal weights, with a notice.
 *   <li>A missing cell is rejected, unless its criterion says {@link dev.kam.decision.MissingPolicy#WORST} or
 *       {@link dev.kam.decision.MissingPolicy#NEUTRAL}.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time; a chunk of rows of the table in memory.
 *
 * <p><b>Reference.</b> Keshavarz-Ghorabaee, M., Amiri, M., Zavadskas, E. K., Turskis, Z., and Antucheviciene, J. (2021),
 * Determination of objective weights using a new method based on the removal effects of criteria (MEREC), Symmetry 13(4),
 * 525, doi 10.3390/sym13040525.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Merec implements Weighting {

    /** The name in the program file: {@value}. */
    public static final String NAME = "merec";

    private static final Merec INSTANCE = new Merec();

    private Merec() {}

    /** {@return the weighting; it has no parameters} */
    public static Merec withDefaults() {
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
        for (int j = 0; j < m; j++) {
            table.requireNotNegative(j, true, "since it is divided by and its logarithm is taken");
        }
        double[] effects = new double[m];
        double[][] logs = new double[m][Chunks.SIZE];
        double[] means = new double[Chunks.SIZE];
        for (int c = 0; c < table.chunks(); c++) {
            int length = table.length(c);
            Arrays.fill(means, 0);
            for (int j = 0; j < m; j++) {
                logs(table, j, c, logs[j]);
                for (int i = 0; i < length; i++) {
                    logs[j][i] /= m;
                    means[i] += logs[j][i];
                }
            }
            for (int j = 0; j < m; j++) {
                for (int i = 0; i < length; i++) {
                    effects[j] -= StrictMath.log1p(-logs[j][i] / (1 + means[i]));
                }
            }
        }
        return DataNotices.proportional(effects);
    }

    /** Puts |ln n| of a chunk of a column into an array. */
    private static void logs(Performances table, int j, int chunk, double[] into) {
        double[] cells = table.cells(j, chunk, into);
        double base = table.worst(j);
        for (int i = 0; i < table.length(chunk); i++) {
            double larger = Math.max(cells[i], base);
            double smaller = Math.min(cells[i], base);
            double ratio = larger / smaller;
            into[i] = ratio == Double.POSITIVE_INFINITY
                    ? StrictMath.log(larger) - StrictMath.log(smaller)
                    : StrictMath.log(ratio);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Merec;
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
