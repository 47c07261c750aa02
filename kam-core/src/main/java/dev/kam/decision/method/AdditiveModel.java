package dev.kam.decision.method;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.ValuedTable;
import dev.kam.decision.value.Normalization;
import java.util.Arrays;
import java.util.Optional;

/**
 * An additive model that has been checked and made ready for a table: what every row scores, by the literal formula.
 *
 * <p>The score of a row is the sum of w_j v_j over its counted cells in the order of the criteria, divided by the sum of
 * their weights when some cell was left out.
 */
final class AdditiveModel {
    final ValuedTable table;
    private final double[] weight;

    AdditiveModel(ValuedTable table) {
        this.table = table;
        this.weight = table.weights().toArray();
    }

    static AdditiveModel of(DecisionMatrix matrix, Weights weights, Optional<Normalization> normalization) {
        return new AdditiveModel(ValuedTable.of(matrix, weights, normalization));
    }

    /** The score of one row by the literal formula; NaN when nothing of it is known. */
    double score(int row) {
        double sum = 0;
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < weight.length; j++) {
            double value = table.valueAt(row, j);
            if (value == value) {
                sum += weight[j] * value;
                counted += weight[j];
            } else {
                complete = false;
            }
        }
        return complete ? sum : sum / counted;
    }

    double[] contributions(int row) {
        double[] parts = new double[weight.length];
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < weight.length; j++) {
            double value = table.valueAt(row, j);
            if (value == value) {
                parts[j] = weight[j] * value;
                counted += weight[j];
            } else {
                complete = false;
            }
        }
        if (complete) {
            return parts;
        }
        if (!(counted > 0)) {
            throw ValuedTable.nothingKnown(row);
        }
        for (int j = 0; j < parts.length; j++) {
            parts[j] = parts[j] / counted;
        }
        return parts;
    }

    AdditiveRanking rank() {
        double[] scores = new double[table.rows()];
        double[] chunkScores = new double[Chunks.SIZE];
        double[] values = new double[Chunks.SIZE];
        for (int c = 0; c < table.chunks(); c++) {
            score(c, chunkScores, values);
            System.arraycopy(chunkScores, 0, scores, c << Chunks.SHIFT, table.length(c));
        }
        return new AdditiveRanking(table, scores);
    }

    /**
     * Scores the rows of a chunk by the literal formula.
     *
     * @param scores receives the scores, all finite
     * @param scratch working memory
     */
    void score(int chunk, double[] scores, double[] scratch) {
        int from = chunk << Chunks.SHIFT;
        int length = table.length(chunk);
        Arrays.fill(scores, 0, length, 0);
        for (int j = 0; j < weight.length; j++) {
            table.fill(chunk, j, scratch);
            AdditiveKernel.addTimes(weight[j], scratch, scores, length);
        }
        table.incomplete(chunk).forEach(i -> scores[i] = score(from + i));
        for (int i = 0; i < length; i++) {
            if (!Double.isFinite(scores[i])) {
                throw table.noScore(from + i, score(from + i));
            }
        }
    }
}
