package dev.kam.decision.method;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.ValuedTable;
import dev.kam.decision.value.Normalization;
import java.util.Arrays;
import java.util.Optional;

/**
 * A multiplicative model that has been checked and made ready for a table: what every row scores, by the literal formula.
 *
 * <p>The score of a row is the product of v_j^w_j over its counted cells in the order of the criteria, with the weights
 * divided by their sum when some cell was left out. Values that may lawfully be 0 count as at least epsilon.
 */
final class ProductModel {
    final ValuedTable table;
    private final double[] weight;
    private final double[] floor;
    private final double epsilon;

    private ProductModel(ValuedTable table, double[] floor, double epsilon) {
        this.table = table;
        this.weight = table.weights().toArray();
        this.floor = floor;
        this.epsilon = epsilon;
    }

    /**
     * Checks a table.
     *
     * @param matrix a table whose weightless criteria are harmless
     * @param weights one weight for each criterion
     * @param normalization what stands in for a value function
     * @param epsilon the smallest value that counts
     */
    static ProductModel of(DecisionMatrix matrix, Weights weights, Normalization normalization, double epsilon) {
        double[] floor = new double[matrix.criteria().size()];
        for (int j = 0; j < floor.length; j++) {
            Criterion criterion = matrix.criteria().get(j);
            if (criterion.value().isPresent() || criterion.preference() == Preference.TARGET) {
                floor[j] = epsilon;
            } else if (normalization == Normalization.MIN_MAX
                    || normalization == Normalization.VECTOR && criterion.preference() == Preference.MINIMIZE) {
                floor[j] = epsilon;
            } else if (normalization == Normalization.NONE && criterion.preference() == Preference.MINIMIZE) {
                requireNegative(criterion, matrix.column(j));
            } else {
                requirePositive(criterion, matrix.column(j));
            }
        }
        return new ProductModel(ValuedTable.of(matrix, weights, Optional.of(normalization)), floor, epsilon);
    }

    private static void requirePositive(Criterion criterion, Column column) {
        if (column.min() <= 0) {
            for (int i = 0; i < column.size(); i++) {
                if (column.valueAt(i) <= 0) {
                    throw new IllegalArgumentException("performance of alternative " + i + " on criterion '"
                            + criterion.id() + "' must be > 0, since it is raised to the power of its weight, but was "
                            + column.valueAt(i));
                }
            }
        }
    }

    private static void requireNegative(Criterion criterion, Column column) {
        if (column.max() >= 0) {
            for (int i = 0; i < column.size(); i++) {
                if (column.valueAt(i) >= 0) {
                    throw new IllegalArgumentException("performance of alternative " + i + " on criterion '"
                            + criterion.id() + "' must be < 0, since its opposite is raised to the power of its weight,"
                            + " but was " + column.valueAt(i)
                            + ".\nMaybe choose another normalization than 'none', or give the criterion a value"
                            + " function.");
                }
            }
        }
    }

    /**
     * Scores one row by the literal formula.
     *
     * @param completion the value of cells that may be anything
     * @throws IllegalArgumentException if nothing of it is known
     */
    double score(int row, double completion) {
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < weight.length; j++) {
            if (Double.isNaN(table.valueAt(row, j))) {
                complete = false;
            } else {
                counted += weight[j];
            }
        }
        if (!(counted > 0)) {
            throw ValuedTable.nothingKnown(row);
        }
        double product = 1;
        for (int j = 0; j < weight.length; j++) {
            double value = IntervalBounds.valueAt(table, row, j, completion);
            if (weight[j] > 0 && value == value) {
                double least = table.column(j).isMissing(row) ? epsilon : floor[j];
                product *= StrictMath.pow(Math.max(value, least), complete ? weight[j] : weight[j] / counted);
            }
        }
        return product;
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
        Arrays.fill(scores, 0, length, 1);
        for (int j = 0; j < weight.length; j++) {
            if (weight[j] > 0) {
                table.fill(chunk, j, scratch);
                multiplyPower(scores, scratch, floor[j], weight[j], length);
            }
        }
        table.incomplete(chunk).forEach(i -> scores[i] = score(from + i, IntervalBounds.MIDDLE));
        for (int i = 0; i < length; i++) {
            if (!Double.isFinite(scores[i])) {
                throw table.noScore(from + i, scores[i]);
            }
        }
    }

    private static void multiplyPower(double[] products, double[] values, double floor, double exponent, int length) {
        for (int i = 0; i < length; i++) {
            products[i] *= StrictMath.pow(Math.max(values[i], floor), exponent);
        }
    }
}
