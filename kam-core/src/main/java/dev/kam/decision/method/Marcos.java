package dev.kam.decision.method;

import dev.kam.Notice;
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
 * MARCOS, measurement of alternatives and ranking according to compromise solution: a compromise between the ratio of a row to the
 * ideal row and that to the anti-ideal row of the table.
 *
 * <p>{@code score_i = (K+_i + K-_i) / (1 + (1 - f+) / f+ + (1 - f-) / f-)} with {@code K+_i = S_i / S_ai},
 * {@code K-_i = S_i / S_aai}, {@code f- = K+ / (K+ + K-)}, {@code f+ = K- / (K+ + K-)} and {@code S_i = sum_j w_j n_ij}, where
 * {@code n_ij} is {@code x_ij / best_j} for a benefit and {@code best_j / x_ij} for a cost, and the ideal row (ai) and the
 * anti-ideal row (aai) hold the best and the worst of each column. Products are added in the order of the criteria.
 *
 * <p>f+ and f- are the same for all rows. With {@code r = S_aai / S_ai} the score is {@code K+_i (1 + r) / (1 + r + r^2)}, and is
 * computed so. The order is that of a weighted sum with the {@code max} normalization; the method is here for whoever has to
 * reproduce a study.
 *
 * <p><b>Input.</b> Costs above 0, benefits of which the largest is above 0; the value function of a criterion, where there is one, takes the place of its
 * performances, and more of it is better. A missing cell is
 * rejected unless its criterion says otherwise.
 *
 * <p><b>Output.</b> Scores in (0, 1] for positive performances, higher is better; relative. Details: {@code S}, {@code kMinus}
 * and {@code kPlus}.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A cost that is 0 or negative, and a benefit of which the largest is 0 or negative, are rejected by name of the cell.
 *   <li>Where S_aai is 0 (each column a benefit with a cell of 0), K- has no finite value: the score is its limit, K+, and
 *       {@code kMinus} is left out of the details, with a notice.
 *   <li>Negative benefits are lawful as long as {@code S_aai > -S_ai}. Beyond that the formula would turn the order around, and the
 *       cell that does most of it is rejected.
 *   <li>A criterion of weight 0 is left out, with whatever its cells hold.
 *   <li>One alternative, and equal rows, have K+ = K- = 1 and score 2/3.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time, O(n log n) at most more for ranks; four doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Stevic, Z., Pamucar, D., Puska, A., and Chatterjee, P. (2020), Sustainable supplier selection in healthcare
 * industries using a new MCDM method: Measurement of alternatives and ranking according to COmpromise solution (MARCOS), Computers
 * &amp; Industrial Engineering 140, 106231, doi 10.1016/j.cie.2019.106231.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Marcos implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "marcos";

    private static final Notice NO_RATIO = Notice.of(
            "no-anti-ideal",
            "The worst row of the table adds up to 0: the ratio to it, kMinus, is left out, and the score is its limit.",
            "La peor fila de la tabla suma 0: la razón a ella, kMinus, se omite, y la puntuación es su límite.");

    private static final Marcos METHOD = new Marcos();

    private Marcos() {}

    /** {@return the method; it has no parameters} */
    public static Marcos withDefaults() {
        return METHOD;
    }

    static Marcos from(Arguments arguments) {
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
        double[] scratch = new double[Chunks.SIZE];
        double ideal = 0;
        double antiIdeal = 0;
        for (int j = 0; j < table.criteria(); j++) {
            double weight = table.weight(j);
            if (weight == 0) {
                continue;
            }
            double best = table.best(j);
            if (table.isBenefit(j)) {
                requirePositiveBest(table, j);
                ColumnKernel.addShares(table, j, weight, 1, best, sums, scratch);
            } else {
                table.requireNotNegative(j, true, "since it is divided by");
                ColumnKernel.addInverseShares(table, j, weight, best, 1, sums, scratch);
            }
            ideal += weight;
            antiIdeal += weight * worstRatio(table, j);
        }
        double ratio = antiIdeal / ideal;
        if (!(ratio > -1)) {
            throw turnsTheOrder(table);
        }
        return ranking(table, sums, ideal, antiIdeal, (1 + ratio) / (1 + ratio + ratio * ratio));
    }

    private static Ranking ranking(Performances table, double[] sums, double ideal, double antiIdeal, double factor) {
        int n = sums.length;
        double[] minus = new double[n];
        double[] plus = new double[n];
        double[] scores = new double[n];
        boolean finite = true;
        for (int i = 0; i < n; i++) {
            sums[i] += 0.0;
            plus[i] = sums[i] / ideal + 0.0;
            minus[i] = sums[i] / antiIdeal + 0.0;
            scores[i] = plus[i] * factor + 0.0;
            finite &= Double.isFinite(minus[i]);
        }
        Detail s = Detail.numbers("S", sums);
        Detail kPlus = Detail.numbers("kPlus", plus);
        return finite
                ? new ScoredRanking(table, scores, s, Detail.numbers("kMinus", minus), kPlus)
                : new ScoredRanking(table, scores, NO_RATIO, s, kPlus);
    }

    /** What the worst of a column is to its best. */
    private static double worstRatio(Performances table, int j) {
        return table.isBenefit(j) ? table.worst(j) / table.best(j) : table.best(j) / table.worst(j);
    }

    private static void requirePositiveBest(Performances table, int j) {
        if (!(table.max(j) > 0)) {
            throw table.wrongCell(rowOf(table, j, table.max(j)), j, "must be > 0, since it is divided by,");
        }
    }

    private static IllegalArgumentException turnsTheOrder(Performances table) {
        int most = 0;
        double least = 0;
        for (int j = 0; j < table.criteria(); j++) {
            double part = table.weight(j) == 0 ? 0 : table.weight(j) * worstRatio(table, j);
            if (part < least) {
                least = part;
                most = j;
            }
        }
        return table.wrongCell(
                rowOf(table, most, table.min(most)),
                most,
                "must be >= 0, since the anti-ideal row would outweigh the ideal one,");
    }

    private static int rowOf(Performances table, int j, double cell) {
        int row = 0;
        while (table.at(row, j) != cell) {
            row++;
        }
        return row;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Marcos;
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
