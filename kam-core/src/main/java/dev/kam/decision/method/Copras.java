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
 * COPRAS, complex proportional assessment: benefits in proportion to their sums, and a share of all costs that is the larger the
 * smaller the own costs are.
 *
 * <p>{@code score_i = Q_i / max Q} with {@code Q_i = S+_i + sum_k S-_k / (S-_i * sum_k 1 / S-_k)}, where {@code S+} and
 * {@code S-} add up {@code w_j x_ij / sum_k x_kj} over the benefits and over the costs, in the order of the criteria. The second
 * term is computed as {@code sum_k S-_k * (least / S-_i) / sum_k (least / S-_k)} with {@code least} the smallest S-, which is the
 * same and cannot overflow.
 *
 * <p><b>Input.</b> Performances of at least 0; the value function of a criterion, where there is one, takes the place of its
 * performances, and more of it is better. A missing cell is rejected unless its criterion says
 * otherwise.
 *
 * <p><b>Output.</b> Scores in [0, 1], higher is better, 1 for the best; relative. Details: {@code sPlus}, {@code sMinus} and
 * {@code Q}.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A negative cell is rejected by its name.
 *   <li>A column of zeros adds 0 to every row.
 *   <li>Without costs Q is S+.
 *   <li>Where S- is 0 for some rows, these share the whole second term equally, and the others get nothing of it.
 *   <li>Where Q is 0 for all, they are equally good and score 1.
 *   <li>A criterion of weight 0 is left out, with whatever its cells hold.
 *   <li>One alternative, and equal rows, score 1.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time, O(n log n) at most more for ranks; four doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Zavadskas, E. K., Kaklauskas, A., and Sarka, V. (1994), The new method of multicriteria complex
 * proportional assessment of projects, Technological and Economic Development of Economy 1(3), 131-139; worked example in
 * Zavadskas, E. K., Kaklauskas, A., Peldschus, F., and Turskis, Z. (2007), Multi-attribute assessment of road design solutions by
 * using the COPRAS method, The Baltic Journal of Road and Bridge Engineering 2(4), 195-203.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Copras implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "copras";

    private static final Copras METHOD = new Copras();

    private Copras() {}

    /** {@return the method; it has no parameters} */
    public static Copras withDefaults() {
        return METHOD;
    }

    static Copras from(Arguments arguments) {
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
            if (table.weight(j) == 0) {
                continue;
            }
            table.requireNotNegative(j, false, "since it is a share of a sum");
            double unit = ColumnKernel.unit(table, j);
            double sum = ColumnKernel.sum(table, j, unit, 0, scratch);
            if (sum > 0) {
                double[] into = table.isBenefit(j) ? benefits : costs;
                ColumnKernel.addShares(table, j, table.weight(j), unit, sum, into, scratch);
            }
        }
        double[] significance = significance(benefits, costs);
        double best = ColumnKernel.max(significance);
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = best > 0 ? significance[i] / best : 1;
        }
        return new ScoredRanking(
                table,
                scores,
                Detail.numbers("sPlus", benefits),
                Detail.numbers("sMinus", costs),
                Detail.numbers("Q", significance));
    }

    /** Q of each row; turns negative zeros of the sums into zeros. */
    private static double[] significance(double[] benefits, double[] costs) {
        double least = Double.POSITIVE_INFINITY;
        double all = 0;
        int free = 0;
        for (int i = 0; i < costs.length; i++) {
            benefits[i] += 0.0;
            costs[i] += 0.0;
            least = Math.min(least, costs[i]);
            all += costs[i];
            free += costs[i] == 0 ? 1 : 0;
        }
        double inverse = 0;
        for (int i = 0; free == 0 && i < costs.length; i++) {
            inverse += least / costs[i];
        }
        double[] significance = new double[costs.length];
        for (int i = 0; i < costs.length; i++) {
            double share = free == 0 ? least / costs[i] / inverse : costs[i] == 0 ? 1.0 / free : 0;
            significance[i] = benefits[i] + all * share;
        }
        return significance;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Copras;
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
