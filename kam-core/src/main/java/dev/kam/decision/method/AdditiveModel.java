package dev.kam.decision.method;

import dev.kam.Notice;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.value.Normalization;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An additive model that has been checked and made ready for a table: what every cell is worth, by the literal formula.
 *
 * <p>The score of a row is the sum of w_j v_j over its counted cells in the order of the criteria, divided by the sum of
 * their weights when some cell was left out.
 */
final class AdditiveModel {
    private static final double NEUTRAL = 0.5;

    final int rows;
    final int criteria;
    final Weights weights;
    final double[] weight;
    final Chunks[] columns;
    final DoubleUnaryOperator[] values;
    final @Nullable ValueFunction[] functions;
    final MissingPolicy[] policies;
    final boolean anyMissing;
    private final boolean relative;
    private final List<Notice> notices = new ArrayList<>();

    private AdditiveModel(DecisionMatrix matrix, Weights weights, Optional<Normalization> normalization) {
        this.rows = matrix.alternatives();
        this.criteria = matrix.criteria().size();
        this.weights = weights;
        this.weight = weights.toArray();
        this.columns = new Chunks[criteria];
        this.values = new DoubleUnaryOperator[criteria];
        this.functions = new ValueFunction[criteria];
        this.policies = new MissingPolicy[criteria];
        this.relative = normalization.filter(n -> n != Normalization.NONE).isPresent()
                && matrix.criteria().stream().anyMatch(c -> c.value().isEmpty());
        boolean missing = false;
        for (int j = 0; j < criteria; j++) {
            columns[j] = matrix.column(j).chunks();
            prepare(j, matrix, normalization);
            missing |= matrix.column(j).assessed() < rows;
        }
        this.anyMissing = missing;
    }

    static AdditiveModel of(DecisionMatrix matrix, Weights weights, Optional<Normalization> normalization) {
        if (weights.size() != matrix.criteria().size()) {
            throw new IllegalArgumentException("number of weights must be that of the criteria, "
                    + matrix.criteria().size() + ", but was " + weights.size());
        }
        return new AdditiveModel(matrix, weights, normalization);
    }

    private void prepare(int j, DecisionMatrix matrix, Optional<Normalization> normalization) {
        Criterion criterion = matrix.criteria().get(j);
        policies[j] = criterion.missing().orElse(relative ? MissingPolicy.REJECT : MissingPolicy.RENORMALIZE);
        if (policies[j] == MissingPolicy.REJECT) {
            rejectMissing(criterion.id(), columns[j]);
        }
        if (criterion.value().isPresent()) {
            ValueFunction function = criterion.value().get();
            functions[j] = function;
            values[j] = function::value;
            return;
        }
        Normalization fallback = normalization.orElseThrow(() -> new IllegalArgumentException("criterion '"
                + criterion.id() + "' must have a value function but has none.\n"
                + "Maybe give it one, such as LinearValue.of(worst, best), or use withNormalization(..)."));
        values[j] = fallback.fit(criterion.id(), matrix.column(j), criterion.preference());
        if (fallback == Normalization.MIN_MAX
                && matrix.column(j).min() == matrix.column(j).max()) {
            notices.add(Notice.of(
                    "constant-column",
                    "All performances on '" + criterion.id() + "' are equal: its value is 1 for all.",
                    "Todos los valores de '" + criterion.id() + "' son iguales: vale 1 para todos."));
        }
    }

    private static void rejectMissing(String id, Chunks column) {
        for (int i = 0; i < column.rows(); i++) {
            if (column.isMissing(i)) {
                throw new IllegalArgumentException("performance of alternative " + i + " on criterion '" + id
                        + "' must be assessed but is missing.\nMaybe choose another missing policy for the criterion.");
            }
        }
    }

    /** The value that a missing cell counts with; NaN when it does not count. */
    private double valueOfMissing(int j) {
        return switch (policies[j]) {
            case WORST -> 0;
            case NEUTRAL, INTERVAL -> NEUTRAL;
            default -> Double.NaN;
        };
    }

    /** The score of one row by the literal formula; NaN when nothing of it is known. */
    double score(int row) {
        double sum = 0;
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < criteria; j++) {
            double value = valueAt(row, j);
            if (value == value) {
                sum += weight[j] * value;
                counted += weight[j];
            } else {
                complete = false;
            }
        }
        return complete ? sum : sum / counted;
    }

    /** The value of a cell; NaN when it does not count. */
    double valueAt(int row, int j) {
        return columns[j].isMissing(row) ? valueOfMissing(j) : values[j].applyAsDouble(columns[j].at(row));
    }

    double[] contributions(int row) {
        double[] parts = new double[criteria];
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < criteria; j++) {
            double value = valueAt(row, j);
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
            throw nothingKnown(row);
        }
        for (int j = 0; j < criteria; j++) {
            parts[j] = parts[j] / counted;
        }
        return parts;
    }

    static IllegalArgumentException nothingKnown(int row) {
        return new IllegalArgumentException(
                "alternative " + row + " must have an assessed performance on a criterion with weight but has none");
    }

    AdditiveRanking rank() {
        double[] scores = new double[rows];
        double[] coverage = anyMissing ? new double[rows] : null;
        long[] clipped = new long[criteria];
        double[] cells = new double[Chunks.SIZE];
        for (int c = 0; c < columns[0].count(); c++) {
            int from = c << Chunks.SHIFT;
            int length = columns[0].length(c);
            for (int j = 0; j < criteria; j++) {
                AdditiveKernel.values(columns[j].values(c), cells, length, values[j], functions[j]);
                AdditiveKernel.addTimes(weight[j], cells, scores, from, length);
                clipped[j] += clippedIn(j, c);
            }
            if (coverage != null) {
                rescoreIncomplete(c, scores, coverage);
            }
        }
        return new AdditiveRanking(scores, relative, weights, notices, coverage, slack(), clipped);
    }

    /** Scores the rows with missing cells again, one by one, and says how much of each row is known. */
    private void rescoreIncomplete(int chunk, double[] scores, double[] coverage) {
        int from = chunk << Chunks.SHIFT;
        int length = columns[0].length(chunk);
        for (int row = from; row < from + length; row++) {
            coverage[row] = coverage(row);
            if (isIncomplete(row)) {
                double score = score(row);
                if (Double.isNaN(score)) {
                    throw nothingKnown(row);
                }
                scores[row] = score;
            }
        }
    }

    private boolean isIncomplete(int row) {
        for (Chunks column : columns) {
            if (column.isMissing(row)) {
                return true;
            }
        }
        return false;
    }

    /** The share of the weights, as given, whose cells are assessed: summed in one order, so that all of them is exactly 1. */
    private double coverage(int row) {
        double known = 0;
        double all = 0;
        for (int j = 0; j < criteria; j++) {
            double share = weights.givenSum() == Double.POSITIVE_INFINITY ? weight[j] : weights.given(j);
            all += share;
            known += columns[j].isMissing(row) ? 0 : share;
        }
        return known / all;
    }

    /** Half the width of each row's score interval; null when no criterion has the interval policy. */
    private double @Nullable [] slack() {
        double[] slack = null;
        for (int j = 0; j < criteria; j++) {
            if (policies[j] == MissingPolicy.INTERVAL) {
                slack = slack == null ? new double[rows] : slack;
                for (int i = 0; i < rows; i++) {
                    if (columns[j].isMissing(i)) {
                        slack[i] += weight[j] * NEUTRAL;
                    }
                }
            }
        }
        if (slack != null) {
            for (int i = 0; i < rows; i++) {
                slack[i] = slack[i] / countedWeight(i);
            }
        }
        return slack;
    }

    private double countedWeight(int row) {
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < criteria; j++) {
            double value = valueAt(row, j);
            if (value == value) {
                counted += weight[j];
            } else {
                complete = false;
            }
        }
        return complete ? 1 : counted;
    }

    /** The number of assessed cells outside the anchors, in one chunk of one column. */
    long clippedIn(int j, int chunk) {
        ValueFunction function = functions[j];
        Chunks column = columns[j];
        if (function == null || column.assessed(chunk) == 0) {
            return 0;
        }
        if (!function.clips(column.min(chunk)) && !function.clips(column.max(chunk))) {
            return 0;
        }
        return AdditiveKernel.countClipped(column.values(chunk), column.missing(chunk), column.length(chunk), function);
    }
}
