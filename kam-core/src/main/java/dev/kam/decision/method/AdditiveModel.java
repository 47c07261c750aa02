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
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
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
    private final String[] ids;
    private final boolean relative;
    private final List<Notice> notices = new ArrayList<>();

    private AdditiveModel(DecisionMatrix matrix, Weights weights, Optional<Normalization> normalization) {
        this.rows = matrix.alternatives();
        this.criteria = matrix.criteria().size();
        this.weights = weights;
        this.weight = weights.toArray();
        this.ids = matrix.criteria().stream().map(Criterion::id).toArray(String[]::new);
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

    /** Why a row has no finite score. */
    private IllegalArgumentException noScore(int row) {
        double counted = 0;
        for (int j = 0; j < criteria; j++) {
            double value = valueAt(row, j);
            if (Double.isInfinite(value)) {
                return new IllegalArgumentException("value of alternative " + row + " on criterion '" + ids[j]
                        + "' must be finite but was " + value + ".\nMaybe its performance, " + columns[j].at(row)
                        + ", is mistyped, or the criterion needs a value function.");
            }
            counted += value == value ? weight[j] : 0;
        }
        return counted > 0
                ? new IllegalArgumentException("score of alternative " + row + " must be finite but was " + score(row))
                : nothingKnown(row);
    }

    AdditiveRanking rank() {
        double[] scores = new double[rows];
        double[] coverage = anyMissing ? new double[rows] : null;
        long[] clipped = new long[criteria];
        double[] chunkScores = new double[Chunks.SIZE];
        double[] values = new double[Chunks.SIZE];
        for (int c = 0; c < columns[0].count(); c++) {
            score(c, chunkScores, values);
            System.arraycopy(chunkScores, 0, scores, c << Chunks.SHIFT, columns[0].length(c));
            countClipped(c, clipped);
            if (coverage != null) {
                cover(c, coverage);
            }
        }
        return new AdditiveRanking(scores, relative, weights, notices, coverage, slack(), clipped);
    }

    /**
     * Scores the rows of a chunk by the literal formula.
     *
     * @param scores receives the scores, all finite
     * @param scratch working memory
     */
    void score(int chunk, double[] scores, double[] scratch) {
        int from = chunk << Chunks.SHIFT;
        int length = columns[0].length(chunk);
        Arrays.fill(scores, 0, length, 0);
        for (int j = 0; j < criteria; j++) {
            AdditiveKernel.values(columns[j].values(chunk), scratch, length, values[j], functions[j]);
            AdditiveKernel.addTimes(weight[j], scratch, scores, length);
        }
        incomplete(chunk).forEach(i -> scores[i] = score(from + i));
        for (int i = 0; i < length; i++) {
            if (!Double.isFinite(scores[i])) {
                throw noScore(from + i);
            }
        }
    }

    private void cover(int chunk, double[] coverage) {
        int from = chunk << Chunks.SHIFT;
        Arrays.fill(coverage, from, from + columns[0].length(chunk), 1);
        incomplete(chunk).forEach(i -> coverage[from + i] = coverage(from + i));
    }

    /** The places in a chunk of the rows with a missing cell, in ascending order. */
    private IntStream incomplete(int chunk) {
        BitSet rows = new BitSet(Chunks.SIZE);
        for (Chunks column : columns) {
            long[] gaps = column.missing(chunk);
            if (gaps != null) {
                rows.or(BitSet.valueOf(gaps));
            }
        }
        return rows.stream();
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

    /** Adds, for each criterion, the number of assessed cells of a chunk that lie outside the anchors. */
    void countClipped(int chunk, long[] counts) {
        for (int j = 0; j < criteria; j++) {
            ValueFunction function = functions[j];
            Chunks column = columns[j];
            if (function != null
                    && column.assessed(chunk) > 0
                    && (function.clips(column.min(chunk)) || function.clips(column.max(chunk)))) {
                counts[j] += AdditiveKernel.countClipped(
                        column.values(chunk), column.missing(chunk), column.length(chunk), function);
            }
        }
    }
}
