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
 * EDAS, evaluation based on distance from the average solution: how far a row lies above the means of the columns, and how little
 * below them.
 *
 * <p>{@code score_i = (NSP_i + NSN_i) / 2} with {@code NSP_i = SP_i / max SP} and {@code NSN_i = 1 - SN_i / max SN}, where
 * {@code SP_i = sum_j w_j max(0, s_j (x_ij - AV_j)) / AV_j}, {@code SN_i = sum_j w_j max(0, s_j (AV_j - x_ij)) / AV_j},
 * {@code AV_j} is the mean of the column, and s_j is 1 for a benefit and -1 for a cost. Products are added in the order of the
 * criteria. Distances are taken between the heights above the smallest cell, {@code (x - min) - mean(x - min)}, so that a constant
 * column has exactly none.
 *
 * <p><b>Input.</b> Columns with a mean above 0; the value function of a criterion, where there is one, takes the place of its
 * performances, and more of it is better. A missing cell is rejected unless its criterion
 * says otherwise.
 *
 * <p><b>Output.</b> Scores in [0, 1], higher is better; relative. Details: {@code SP} and {@code SN}.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A column whose mean is not above 0, a column of zeros among them, is rejected by its name.
 *   <li>Where every SP is 0, NSP is 0; where every SN is 0, NSN is 1. So one alternative, and equal rows, score 0.5.
 *   <li>A constant column adds 0 to every row.
 *   <li>A criterion of weight 0 is left out, with whatever its cells hold.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time, O(n log n) at most more for ranks; three doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Keshavarz Ghorabaee, M., Zavadskas, E. K., Olfat, L., and Turskis, Z. (2015), Multi-criteria inventory
 * classification using a new method of evaluation based on distance from average solution (EDAS), Informatica 26(3), 435-451,
 * doi 10.15388/Informatica.2015.57.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Edas implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "edas";

    private static final Edas METHOD = new Edas();

    private Edas() {}

    /** {@return the method; it has no parameters} */
    public static Edas withDefaults() {
        return METHOD;
    }

    static Edas from(Arguments arguments) {
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
        double[] above = new double[n];
        double[] below = new double[n];
        double[] scratch = new double[Chunks.SIZE];
        for (int j = 0; j < table.criteria(); j++) {
            if (table.weight(j) > 0) {
                addDistances(table, j, above, below, scratch);
            }
        }
        double mostAbove = ColumnKernel.max(above);
        double mostBelow = ColumnKernel.max(below);
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            double positive = mostAbove > 0 ? above[i] / mostAbove : 0;
            double negative = mostBelow > 0 ? 1 - below[i] / mostBelow : 1;
            scores[i] = (positive + negative) / 2;
        }
        return new ScoredRanking(table, scores, Detail.numbers("SP", above), Detail.numbers("SN", below));
    }

    private static void addDistances(Performances table, int j, double[] above, double[] below, double[] scratch) {
        double unit = ColumnKernel.unit(table, j);
        double least = table.min(j) * unit;
        double middle = ColumnKernel.sum(table, j, unit, least, scratch) / table.rows();
        double mean = least + middle;
        if (!(mean > 0)) {
            throw new IllegalArgumentException("mean of the performances on criterion '" + table.id(j)
                    + "' must be > 0, since it is divided by, but was " + (mean / unit + 0.0));
        }
        double weight = table.weight(j);
        boolean benefit = table.isBenefit(j);
        for (int c = 0; c < table.chunks(); c++) {
            double[] cells = table.cells(j, c, scratch);
            int length = table.length(c);
            int from = c << Chunks.SHIFT;
            for (int i = 0; i < length; i++) {
                double height = cells[i] * unit - least;
                double distance = benefit ? height - middle : middle - height;
                above[from + i] += weight * (Math.max(0, distance) / mean);
                below[from + i] += weight * (Math.max(0, -distance) / mean);
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edas;
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
