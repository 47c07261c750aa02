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
 * ARAS, additive ratio assessment: how much of the best conceivable row of the table an alternative reaches.
 *
 * <p>{@code score_i = S_i / S_0} with {@code S_i = sum_j w_j r_ij}. Row 0 is the best of each column. For a benefit
 * {@code r_ij = x_ij / (x_0j + sum_k x_kj)}; for a cost the same of the reciprocals {@code 1 / x_ij}. Products are added in
 * the order of the criteria.
 *
 * <p><b>Input.</b> Benefits at least 0, costs above 0; the value function of a criterion, where there is one, takes the place of its
 * performances, and more of it is better. A missing cell is rejected unless its criterion says
 * otherwise.
 *
 * <p><b>Output.</b> Scores in [0, 1], higher is better, 1 for a row that is the best in every column; relative. Detail:
 * {@code S}, the sum.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A negative benefit, and a cost that is 0 or negative, are rejected by name of the cell.
 *   <li>A benefit of zeros adds 0 to every row. Where every S is 0, all rows are as good as row 0 and score 1.
 *   <li>A criterion of weight 0 is left out, with whatever its cells hold.
 *   <li>One alternative, and equal rows, score 1.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time, O(n log n) at most more for ranks; two doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Zavadskas, E. K., and Turskis, Z. (2010), A new additive ratio assessment (ARAS) method in multicriteria
 * decision-making, Technological and Economic Development of Economy 16(2), 159-172, doi 10.3846/tede.2010.10.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Aras implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "aras";

    private static final Aras METHOD = new Aras();

    private Aras() {}

    /** {@return the method; it has no parameters} */
    public static Aras withDefaults() {
        return METHOD;
    }

    static Aras from(Arguments arguments) {
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
        double[] sums = new double[table.rows()];
        double best = 0;
        double[] scratch = new double[Chunks.SIZE];
        for (int j = 0; j < table.criteria(); j++) {
            double weight = table.weight(j);
            if (weight == 0) {
                continue;
            }
            if (table.isBenefit(j)) {
                table.requireNotNegative(j, false, "since it is a share of a sum");
                double unit = ColumnKernel.unit(table, j);
                double top = table.max(j) * unit;
                if (top > 0) {
                    double divisor = top + ColumnKernel.sum(table, j, unit, 0, scratch);
                    ColumnKernel.addShares(table, j, weight, unit, divisor, sums, scratch);
                    best += weight * (top / divisor);
                }
            } else {
                table.requireNotNegative(j, true, "since it is divided by");
                double least = table.min(j);
                double divisor = 1 + ColumnKernel.inverseSum(table, j, least, scratch);
                ColumnKernel.addInverseShares(table, j, weight, least, divisor, sums, scratch);
                best += weight * (1 / divisor);
            }
        }
        double[] scores = new double[sums.length];
        for (int i = 0; i < scores.length; i++) {
            sums[i] += 0.0;
            scores[i] = best > 0 ? sums[i] / best : 1;
        }
        return new ScoredRanking(table, scores, Detail.numbers("S", sums));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Aras;
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
