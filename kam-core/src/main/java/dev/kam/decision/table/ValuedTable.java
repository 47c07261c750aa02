package dev.kam.decision.table;

import dev.kam.Notice;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.value.LinearValue;
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
 * A table whose cells are worth a value each: that of the criterion's value function or, where it has none, of a
 * normalization by the table.
 *
 * <p>A missing cell is worth what its criterion's policy says, or nothing at all (NaN) where the weights are renormalized.
 * Without a policy it is rejected in a relative table and renormalized in an absolute one.
 */
public final class ValuedTable {
    private static final double NEUTRAL = 0.5;

    private final int rows;
    private final Weights weights;
    private final double[] weight;
    private final String[] ids;
    private final Chunks[] columns;
    private final DoubleUnaryOperator[] values;
    private final @Nullable ValueFunction[] functions;
    private final MissingPolicy[] policies;
    /** What a missing cell counts with under the policy of the worst: 0, or the least value of a column that goes below. */
    private final double[] worst;

    private final boolean anyMissing;
    private final boolean relative;
    private final List<Notice> notices = new ArrayList<>();

    private ValuedTable(DecisionMatrix matrix, Weights weights, Optional<Normalization> normalization) {
        int criteria = matrix.criteria().size();
        this.rows = matrix.alternatives();
        this.weights = weights;
        this.weight = weights.toArray();
        this.ids = matrix.criteria().stream().map(Criterion::id).toArray(String[]::new);
        this.columns = new Chunks[criteria];
        this.values = new DoubleUnaryOperator[criteria];
        this.functions = new ValueFunction[criteria];
        this.policies = new MissingPolicy[criteria];
        this.worst = new double[criteria];
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

    /**
     * Prepares a table.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param normalization what stands in for a value function; empty when every criterion has to have one
     * @return the table
     * @throws IllegalArgumentException if the number of weights is not that of the criteria, or if a criterion cannot be
     *     valued
     */
    public static ValuedTable of(DecisionMatrix matrix, Weights weights, Optional<Normalization> normalization) {
        Performances.requireWeightForEach(matrix, weights);
        return new ValuedTable(matrix, weights, normalization);
    }

    private void prepare(int j, DecisionMatrix matrix, Optional<Normalization> normalization) {
        Criterion criterion = matrix.criteria().get(j);
        policies[j] = criterion.missing().orElse(relative ? MissingPolicy.REJECT : MissingPolicy.RENORMALIZE);
        if (policies[j] == MissingPolicy.REJECT) {
            Performances.rejectMissing(criterion.id(), columns[j]);
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
        if (fallback == Normalization.NONE && matrix.column(j).assessed() > 0) {
            double first = values[j].applyAsDouble(matrix.column(j).min());
            double last = values[j].applyAsDouble(matrix.column(j).max());
            worst[j] = Math.min(0, Math.min(first, last));
        }
        if (fallback == Normalization.MIN_MAX
                && matrix.column(j).min() == matrix.column(j).max()) {
            notices.add(Notice.of(
                    "constant-column",
                    "All performances on '" + criterion.id() + "' are equal: its value is 1 for all.",
                    "Todos los valores de '" + criterion.id() + "' son iguales: vale 1 para todos."));
        }
    }

    /** {@return the number of alternatives} */
    public int rows() {
        return rows;
    }

    /** {@return the number of criteria} */
    public int criteria() {
        return columns.length;
    }

    /** {@return the number of chunks of rows} */
    public int chunks() {
        return columns[0].count();
    }

    /**
     * Returns the number of rows in a chunk.
     *
     * @param chunk its number
     * @return the number
     */
    public int length(int chunk) {
        return columns[0].length(chunk);
    }

    /** {@return the weights} */
    public Weights weights() {
        return weights;
    }

    /**
     * Returns the weight of a criterion.
     *
     * @param j its place
     * @return the weight, in [0, 1]
     */
    public double weight(int j) {
        return weight[j];
    }

    /**
     * Returns the id of a criterion.
     *
     * @param j its place
     * @return the id
     */
    public String id(int j) {
        return ids[j];
    }

    /**
     * Returns the cells of a criterion.
     *
     * @param j its place
     * @return the column
     */
    public Chunks column(int j) {
        return columns[j];
    }

    /**
     * Returns the value function of a criterion.
     *
     * @param j its place
     * @return the function; null when its performances are normalized
     */
    public @Nullable ValueFunction function(int j) {
        return functions[j];
    }

    /**
     * Returns what a missing cell of a criterion means.
     *
     * @param j its place
     * @return the policy
     */
    public MissingPolicy policy(int j) {
        return policies[j];
    }

    /** {@return whether some cell is missing} */
    public boolean anyMissing() {
        return anyMissing;
    }

    /** {@return whether values depend on which alternatives are in the table} */
    public boolean isRelative() {
        return relative;
    }

    /** {@return what the reader of a result should know} */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * Returns the value of a cell.
     *
     * @param row its row
     * @param j its criterion
     * @return the value; NaN when it does not count
     */
    public double valueAt(int row, int j) {
        return columns[j].isMissing(row) ? valueOfMissing(j) : values[j].applyAsDouble(columns[j].at(row));
    }

    /** The value that a missing cell counts with; NaN when it does not count. */
    private double valueOfMissing(int j) {
        return switch (policies[j]) {
            case WORST -> worst[j];
            case NEUTRAL, INTERVAL -> NEUTRAL;
            default -> Double.NaN;
        };
    }

    /**
     * Copies the values of a chunk as if no cell were missing; {@link #incomplete} says which rows are to be done again.
     *
     * @param chunk its number
     * @param j the criterion
     * @param into receives the values
     */
    public void fill(int chunk, int j, double[] into) {
        double[] cells = columns[j].values(chunk);
        int length = length(chunk);
        if (functions[j] instanceof LinearValue linear && Double.isFinite(linear.best() - linear.worst())) {
            linear(cells, into, length, linear.worst(), linear.best() - linear.worst());
            return;
        }
        DoubleUnaryOperator value = values[j];
        for (int i = 0; i < length; i++) {
            into[i] = value.applyAsDouble(cells[i]);
        }
    }

    /** A loop that the compiler turns into vector instructions. */
    private static void linear(double[] cells, double[] into, int length, double worst, double range) {
        for (int i = 0; i < length; i++) {
            into[i] = Math.min(1, Math.max(0, (cells[i] - worst) / range));
        }
    }

    /**
     * Copies the values of a chunk, each as {@link #valueAt} has it.
     *
     * @param chunk its number
     * @param j the criterion
     * @param into receives the values; NaN where a cell does not count
     */
    public void fillCounted(int chunk, int j, double[] into) {
        fill(chunk, j, into);
        long[] gaps = columns[j].missing(chunk);
        if (gaps != null) {
            double standIn = valueOfMissing(j);
            BitSet.valueOf(gaps).stream().forEach(i -> into[i] = standIn);
        }
    }

    /**
     * Returns the rows of a chunk with a missing cell.
     *
     * @param chunk its number
     * @return their places in the chunk, in ascending order
     */
    public IntStream incomplete(int chunk) {
        BitSet incomplete = new BitSet(Chunks.SIZE);
        for (Chunks column : columns) {
            long[] gaps = column.missing(chunk);
            if (gaps != null) {
                incomplete.or(BitSet.valueOf(gaps));
            }
        }
        return incomplete.stream();
    }

    /**
     * Returns the weight of what counts in a row.
     *
     * @param row the row
     * @return the sum of the weights of its counted cells, in the order of the criteria; exactly 1 when all count
     */
    public double countedWeight(int row) {
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < columns.length; j++) {
            double value = valueAt(row, j);
            if (value == value) {
                counted += weight[j];
            } else {
                complete = false;
            }
        }
        return complete ? 1 : counted;
    }

    /** {@return for each row the share of the weights, as given, whose cells are assessed; null when all are} */
    public double @Nullable [] coverage() {
        if (!anyMissing) {
            return null;
        }
        double[] coverage = new double[rows];
        Arrays.fill(coverage, 1);
        for (int c = 0; c < chunks(); c++) {
            int from = c << Chunks.SHIFT;
            incomplete(c).forEach(i -> coverage[from + i] = coverage(from + i));
        }
        return coverage;
    }

    /** Summed in one order, so that the share of all of them is exactly 1. */
    private double coverage(int row) {
        double known = 0;
        double all = 0;
        for (int j = 0; j < columns.length; j++) {
            double share = weights.givenSum() == Double.POSITIVE_INFINITY ? weight[j] : weights.given(j);
            all += share;
            known += columns[j].isMissing(row) ? 0 : share;
        }
        return known / all;
    }

    /**
     * Returns how far the value of a row may lie from its middle on either side.
     *
     * @return half the width of each row's interval in a weighted mean; null when no criterion has the interval policy
     */
    public double @Nullable [] slack() {
        double[] slack = null;
        for (int j = 0; j < columns.length; j++) {
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

    /** {@return for each criterion the number of assessed cells outside its anchors} */
    public long[] clipped() {
        long[] counts = new long[columns.length];
        for (int c = 0; c < chunks(); c++) {
            countClipped(c, counts);
        }
        return counts;
    }

    /**
     * Adds, for each criterion, the number of assessed cells of a chunk that lie outside the anchors.
     *
     * @param chunk its number
     * @param counts what is added to
     */
    public void countClipped(int chunk, long[] counts) {
        for (int j = 0; j < columns.length; j++) {
            ValueFunction function = functions[j];
            if (function != null) {
                counts[j] += Performances.countClipped(columns[j], chunk, function);
            }
        }
    }

    /**
     * Says that nothing counts in a row.
     *
     * @param row the row
     * @return what to throw
     */
    public static IllegalArgumentException nothingKnown(int row) {
        return new IllegalArgumentException(
                "alternative " + row + " must have an assessed performance on a criterion with weight but has none");
    }

    /**
     * Says why a row has no finite score.
     *
     * @param row the row
     * @param score what the score would be
     * @return what to throw
     */
    public IllegalArgumentException noScore(int row, double score) {
        double counted = 0;
        for (int j = 0; j < columns.length; j++) {
            double value = valueAt(row, j);
            if (Double.isInfinite(value)) {
                return new IllegalArgumentException("value of alternative " + row + " on criterion '" + ids[j]
                        + "' must be finite but was " + value + ".\nMaybe its performance, " + columns[j].at(row)
                        + ", is mistyped, or the criterion needs a value function.");
            }
            counted += value == value ? weight[j] : 0;
        }
        return counted > 0
                ? new IllegalArgumentException("score of alternative " + row + " must be finite but was " + score)
                : nothingKnown(row);
    }
}
