package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.Performances;
import org.jspecify.annotations.Nullable;

/**
 * MOORA, the ratio system: benefits less costs, each column divided by its Euclidean length.
 *
 * <p>{@code score_i = sum over benefits of w_j x_ij / |x_j| - sum over costs of w_j x_ij / |x_j|}, with
 * {@code |x_j| = sqrt(sum_i x_ij^2)}. Products are added in the order of the criteria, benefits and costs apart. The order is
 * that of a weighted sum with the {@code vector} normalization; the method is here for whoever has to reproduce a study.
 *
 * <p><b>Input.</b> Any performances; the value function of a criterion, where there is one, takes the place of its
 * performances, and more of it is better. A missing cell is rejected unless its criterion says
 * otherwise.
 *
 * <p><b>Output.</b> Scores in [-1, 1], higher is better; relative. Details: {@code benefits} and {@code costs}, the two sums.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A column of zeros adds 0 to every row.
 *   <li>A criterion of weight 0 is left out.
 *   <li>One alternative, equal rows, a constant column, only benefits or only costs are lawful.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time, O(n log n) at most more for ranks; three doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Brauers, W. K. M., and Zavadskas, E. K. (2006), The MOORA method and its application to privatization in
 * a transition economy, Control and Cybernetics 35(2), 445-469.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Moora implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "moora";

    private static final Moora METHOD = new Moora();

    private Moora() {}

    /** {@return the method; it has no parameters} */
    public static Moora withDefaults() {
        return METHOD;
    }

    static Moora from(Arguments arguments) {
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
        int n = table.rows();
        double[] benefits = new double[n];
        double[] costs = new double[n];
        double[] scratch = new double[Chunks.SIZE];
        for (int j = 0; j < table.criteria(); j++) {
            double unit = ColumnKernel.unit(table, j);
            double norm = table.weight(j) == 0 ? 0 : ColumnKernel.norm(table, j, unit, scratch);
            if (norm > 0) {
                double[] into = table.isBenefit(j) ? benefits : costs;
                ColumnKernel.addShares(table, j, table.weight(j), unit, norm, into, scratch);
            }
        }
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            benefits[i] += 0.0;
            costs[i] += 0.0;
            scores[i] = benefits[i] - costs[i] + 0.0;
        }
        return new ScoredRanking(table, scores, Detail.numbers("benefits", benefits), Detail.numbers("costs", costs));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moora;
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
