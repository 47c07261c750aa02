package dev.kam.decision.table;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A complete table of what is compared: for each criterion either its raw performances, with a direction, or the values of
 * its value function, of which more is better.
 *
 * <p>A missing cell is rejected unless its criterion says {@link MissingPolicy#WORST}, which stands for the worst in the
 * column (value 0), or {@link MissingPolicy#NEUTRAL}, which stands for the middle between the worst and the best of the
 * column (value 0.5). {@link MissingPolicy#RENORMALIZE} and {@link MissingPolicy#INTERVAL} need a method that can do
 * without the cell; they are rejected where a cell is missing.
 */
public final class Performances {
    private static final double NEUTRAL = 0.5;

    private final int rows;
    private final Criterion[] criteria;
    private final Weights weights;
    private final double[] weight;
    private final Chunks[] columns;
    private final @Nullable ValueFunction[] functions;
    private final double[] standIns;
    private final double[] min;
    private final double[] max;

    private Performances(DecisionMatrix matrix, Weights weights, String method, boolean valued) {
        this.rows = matrix.alternatives();
        this.criteria = matrix.criteria().toArray(Criterion[]::new);
        this.weights = weights;
        this.weight = weights.toArray();
        this.columns = new Chunks[criteria.length];
        this.functions = new ValueFunction[criteria.length];
        this.standIns = new double[criteria.length];
        this.min = new double[criteria.length];
        this.max = new double[criteria.length];
        for (int j = 0; j < criteria.length; j++) {
            Criterion criterion = criteria[j];
            columns[j] = matrix.column(j).chunks();
            boolean target = criterion.preference() == Preference.TARGET;
            if (target && criterion.value().isEmpty()) {
                throw new IllegalArgumentException("criterion '" + criterion.id()
                        + "' prefers a target and needs a value function of that shape, but has none");
            }
            functions[j] = valued || target ? criterion.value().orElse(null) : null;
            if (matrix.column(j).assessed() < rows) {
                requireStandIn(criterion, columns[j], method);
            }
            bound(j);
        }
    }

    /**
     * Prepares a table in which the value function of a criterion, where there is one, takes the place of its performances.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param method the method's name, for messages
     * @return the table
     * @throws IllegalArgumentException if the number of weights is not that of the criteria, if a target has no value
     *     function, or if a missing cell has nothing to stand in for it
     */
    public static Performances valued(DecisionMatrix matrix, Weights weights, String method) {
        requireWeightForEach(matrix, weights);
        return new Performances(matrix, weights, method, true);
    }

    /**
     * Prepares a table of raw performances, for methods whose thresholds, bounds or profiles are in the unit of the
     * criterion. Only a target is valued, since it has no direction of its own.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param method the method's name, for messages
     * @return the table
     * @throws IllegalArgumentException if the number of weights is not that of the criteria, if a target has no value
     *     function, or if a missing cell has nothing to stand in for it
     */
    public static Performances raw(DecisionMatrix matrix, Weights weights, String method) {
        requireWeightForEach(matrix, weights);
        return new Performances(matrix, weights, method, false);
    }

    static void requireWeightForEach(DecisionMatrix matrix, Weights weights) {
        if (weights.size() != matrix.criteria().size()) {
            throw new IllegalArgumentException("number of weights must be that of the criteria, "
                    + matrix.criteria().size() + ", but was " + weights.size());
        }
    }

    static void rejectMissing(String id, Chunks column) {
        for (int i = 0; i < column.rows(); i++) {
            if (column.isMissing(i)) {
                throw new IllegalArgumentException("performance of alternative " + i + " on criterion '" + id
                        + "' must be assessed but is missing.\nMaybe choose another missing policy for the criterion.");
            }
        }
    }

    private static void requireStandIn(Criterion criterion, Chunks column, String method) {
        Optional<MissingPolicy> policy = criterion.missing();
        if (policy.isEmpty() || policy.get() == MissingPolicy.REJECT) {
            rejectMissing(criterion.id(), column);
        }
        if (policy.get() == MissingPolicy.RENORMALIZE || policy.get() == MissingPolicy.INTERVAL) {
            throw new IllegalArgumentException("missing policy of criterion '" + criterion.id()
                    + "' must be REJECT, WORST or NEUTRAL for method '" + method + "' but was " + policy.get());
        }
    }

    /** Finds the range of what is compared, and what a missing cell counts as. */
    private void bound(int j) {
        ValueFunction function = functions[j];
        double lo = Double.POSITIVE_INFINITY;
        double hi = Double.NEGATIVE_INFINITY;
        boolean gaps = false;
        boolean known = false;
        double[] scratch = new double[function == null ? 0 : Chunks.SIZE];
        for (int c = 0; c < columns[j].count(); c++) {
            gaps |= columns[j].missing(c) != null;
            known |= columns[j].assessed(c) > 0;
            if (function == null) {
                lo = Math.min(lo, columns[j].min(c));
                hi = Math.max(hi, columns[j].max(c));
            } else {
                double[] cells = columns[j].values(c);
                for (int i = 0; i < columns[j].length(c); i++) {
                    scratch[i] = function.value(cells[i]);
                }
                for (int i = 0; i < columns[j].length(c); i++) {
                    if (!columns[j].isMissing((c << Chunks.SHIFT) + i)) {
                        lo = Math.min(lo, scratch[i]);
                        hi = Math.max(hi, scratch[i]);
                    }
                }
            }
        }
        if (gaps) {
            MissingPolicy policy = criteria[j].missing().orElseThrow();
            if (function != null) {
                standIns[j] = policy == MissingPolicy.WORST ? 0 : NEUTRAL;
            } else if (known) {
                double worst = isBenefit(j) ? lo : hi;
                standIns[j] = policy == MissingPolicy.WORST ? worst : lo / 2 + hi / 2;
            }
            lo = Math.min(lo, standIns[j]);
            hi = Math.max(hi, standIns[j]);
        }
        min[j] = lo + 0.0;
        max[j] = hi + 0.0;
    }

    /** {@return the number of alternatives} */
    public int rows() {
        return rows;
    }

    /** {@return the number of criteria} */
    public int criteria() {
        return criteria.length;
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
        return criteria[j].id();
    }

    /** {@return the ids of the criteria, in their order} */
    public List<String> ids() {
        return List.of(criteria).stream().map(Criterion::id).toList();
    }

    /**
     * Tells whether more is better.
     *
     * @param j the place of the criterion
     * @return true for a benefit and for values
     */
    public boolean isBenefit(int j) {
        return functions[j] != null || criteria[j].preference() == Preference.MAXIMIZE;
    }

    /**
     * Returns the smallest that stands in a column.
     *
     * @param j the place of the criterion
     * @return the minimum
     */
    public double min(int j) {
        return min[j];
    }

    /**
     * Returns the largest that stands in a column.
     *
     * @param j the place of the criterion
     * @return the maximum
     */
    public double max(int j) {
        return max[j];
    }

    /**
     * Returns the best that stands in a column.
     *
     * @param j the place of the criterion
     * @return the maximum of a benefit, the minimum of a cost
     */
    public double best(int j) {
        return isBenefit(j) ? max[j] : min[j];
    }

    /**
     * Returns the worst that stands in a column.
     *
     * @param j the place of the criterion
     * @return the minimum of a benefit, the maximum of a cost
     */
    public double worst(int j) {
        return isBenefit(j) ? min[j] : max[j];
    }

    /**
     * Returns what stands in a cell.
     *
     * @param row its row
     * @param j its criterion
     * @return the performance or value, finite
     */
    public double at(int row, int j) {
        if (columns[j].isMissing(row)) {
            return standIns[j];
        }
        ValueFunction function = functions[j];
        return function == null ? columns[j].at(row) : function.value(columns[j].at(row));
    }

    /**
     * Returns what stands in the cells of a chunk.
     *
     * @param j the criterion
     * @param chunk the number of the chunk
     * @param scratch working memory for {@link Chunks#SIZE} cells
     * @return the cells, either {@code scratch} or the column itself, which must not be written to; only the first
     *     {@link #length} count
     */
    public double[] cells(int j, int chunk, double[] scratch) {
        double[] cells = columns[j].values(chunk);
        long[] gaps = columns[j].missing(chunk);
        ValueFunction function = functions[j];
        if (function == null && gaps == null) {
            return cells;
        }
        int length = length(chunk);
        for (int i = 0; i < length; i++) {
            boolean missing = gaps != null && (gaps[i >>> 6] & (1L << i)) != 0;
            scratch[i] = missing ? standIns[j] : function == null ? cells[i] : function.value(cells[i]);
        }
        return scratch;
    }

    /**
     * Copies a whole column.
     *
     * @param j the criterion
     * @param into receives the cells; at least {@link #rows} long
     */
    public void copyColumn(int j, double[] into) {
        double[] scratch = new double[Chunks.SIZE];
        for (int c = 0; c < chunks(); c++) {
            System.arraycopy(cells(j, c, scratch), 0, into, c << Chunks.SHIFT, length(c));
        }
    }

    /** {@return for each criterion the number of assessed cells outside the anchors of the value function that was used} */
    public long[] clipped() {
        long[] counts = new long[criteria.length];
        for (int j = 0; j < criteria.length; j++) {
            ValueFunction function = functions[j];
            for (int c = 0; function != null && c < chunks(); c++) {
                counts[j] += countClipped(columns[j], c, function);
            }
        }
        return counts;
    }

    static long countClipped(Chunks column, int chunk, ValueFunction function) {
        if (column.assessed(chunk) == 0 || !(function.clips(column.min(chunk)) || function.clips(column.max(chunk)))) {
            return 0;
        }
        double[] cells = column.values(chunk);
        long[] missing = column.missing(chunk);
        long count = 0;
        for (int i = 0; i < column.length(chunk); i++) {
            if (function.clips(cells[i]) && (missing == null || (missing[i >>> 6] & (1L << i)) == 0)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Says what is wrong with a cell.
     *
     * @param row its row
     * @param j its criterion
     * @param rule what must hold, such as {@code must be > 0}
     * @return what to throw
     */
    public IllegalArgumentException wrongCell(int row, int j, String rule) {
        return new IllegalArgumentException("performance of alternative " + row + " on criterion '" + criteria[j].id()
                + "' " + rule + " but was " + at(row, j));
    }

    /**
     * Requires that no cell of a column lies below a limit.
     *
     * @param j the criterion
     * @param positive whether 0 is not allowed either
     * @param why what the method does with the cell, to close the message, such as {@code since it is divided by}
     * @throws IllegalArgumentException naming the first cell that does
     */
    public void requireNotNegative(int j, boolean positive, String why) {
        if (positive ? min[j] > 0 : min[j] >= 0) {
            return;
        }
        for (int i = 0; i < rows; i++) {
            double cell = at(i, j);
            if (!(positive ? cell > 0 : cell >= 0)) {
                throw new IllegalArgumentException("performance of alternative " + i + " on criterion '"
                        + criteria[j].id() + "' must be " + (positive ? "> 0" : ">= 0") + ", " + why + ", but was "
                        + cell);
            }
        }
    }
}
