package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.Performances;
import org.jspecify.annotations.Nullable;

/**
 * MABAC, multi-attributive border approximation area comparison: how far a row lies above the border between good and bad, which is
 * the geometric mean of each column.
 *
 * <p>{@code score_i = sum_j (v_ij - g_j)} with {@code v_ij = w_j (t_ij + 1)}, {@code t_ij} the performance between the worst (0)
 * and the best (1) of its column, and {@code g_j = (product_i v_ij)^(1/n)}. Differences are added in the order of the criteria.
 * The order is that of a weighted sum with the {@code min-max} normalization; the method is here for whoever has to reproduce a
 * study.
 *
 * <p><b>Input.</b> Any performances; the value function of a criterion, where there is one, takes the place of its
 * performances, and more of it is better. A missing cell is rejected unless its criterion says
 * otherwise.
 *
 * <p><b>Output.</b> Scores in [-1, 1], 0 on the border, higher is better; relative.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>On a constant column every row is on the border: it adds 0. So one alternative, and equal rows, score 0.
 *   <li>A criterion of weight 0 is left out.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time, O(n log n) at most more for ranks; one double an alternative beyond the table.
 *
 * <p><b>Reference.</b> Pamucar, D., and Cirovic, G. (2015), The selection of transport and handling resources in logistics centers
 * using multi-attributive border approximation area comparison (MABAC), Expert Systems with Applications 42(6), 3016-3028,
 * doi 10.1016/j.eswa.2014.11.057.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Mabac implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "mabac";

    /** A mask: the product of 512 factors of at most 2 is far from overflowing. */
    private static final int FACTORS = 511;

    private static final Mabac METHOD = new Mabac();

    private Mabac() {}

    /** {@return the method; it has no parameters} */
    public static Mabac withDefaults() {
        return METHOD;
    }

    static Mabac from(Arguments arguments) {
        return METHOD;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Ranking rank(DecisionMatrix matrix, Weights weights) {
        return rank(Performances.valued(matrix, weights, NAME));
    }

    private static Ranking rank(Performances table) {
        double[] scores = new double[table.rows()];
        double[] scratch = new double[Chunks.SIZE];
        for (int j = 0; j < table.criteria(); j++) {
            if (table.weight(j) > 0 && table.min(j) < table.max(j)) {
                addDistances(table, j, scores, scratch);
            }
        }
        return new ScoredRanking(table, scores);
    }

    private static void addDistances(Performances table, int j, double[] scores, double[] scratch) {
        double unit = ColumnKernel.unit(table, j);
        double worst = table.worst(j) * unit;
        double range = table.best(j) * unit - worst;
        double weight = table.weight(j);
        double border = weight * geometricMean(table, j, unit, worst, range, scratch);
        for (int c = 0; c < table.chunks(); c++) {
            double[] cells = table.cells(j, c, scratch);
            int length = table.length(c);
            int from = c << Chunks.SHIFT;
            for (int i = 0; i < length; i++) {
                scores[from + i] += weight * ((cells[i] * unit - worst) / range + 1) - border;
            }
        }
    }

    /** The geometric mean of t + 1, each in [1, 2]: one logarithm for as many factors as are sure not to overflow. */
    private static double geometricMean(
            Performances table, int j, double unit, double worst, double range, double[] scratch) {
        double logarithms = 0;
        double product = 1;
        for (int c = 0; c < table.chunks(); c++) {
            double[] cells = table.cells(j, c, scratch);
            int length = table.length(c);
            for (int i = 0; i < length; i++) {
                product *= (cells[i] * unit - worst) / range + 1;
                if ((i & FACTORS) == FACTORS) {
                    logarithms += StrictMath.log(product);
                    product = 1;
                }
            }
        }
        return StrictMath.exp((logarithms + StrictMath.log(product)) / table.rows());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mabac;
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
