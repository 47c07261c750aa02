package dev.kam.decision.robustness;

import dev.kam.Notice;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.TopAlternatives;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.table.ValuedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far each weight of an additive model may move, the others keeping their proportions, before the top set changes. Exact
 * but for rounding, and without simulation.
 *
 * <p>With w_j moved to t, a row scores {@code s_i(t) = B_i + t (v_ij - B_i)}, where
 * {@code B_i = (V_i - w_j v_ij) / (1 - w_j)} is what it scores on the other criteria. A row outside the top set ends the
 * interval where it first overtakes a member.
 *
 * <p>Steps:
 *
 * <ol>
 *   <li>Find the top set, and the first rows after it; they draw in most ends.
 *   <li>In one pass over the table, leave out each row whose score is too low to matter at any end, and compare the others
 *       with the lowest member at each end.
 *   <li>Where a row is above it, move the end in to where the row crosses the first member.
 * </ol>
 *
 * <p>Rows that miss cells under {@link dev.kam.decision.MissingPolicy#RENORMALIZE} score a ratio of two linear functions of
 * t. Two of them may cross twice; the interval is the part around the weight itself.
 *
 * <p><b>Input.</b> A table, weights, and the size of the top set: the first rows by score, equal scores in the order of the
 * input. Under a normalization by the table the criteria without weight have to be such that it can take them, as they get
 * weight here.
 *
 * <p><b>Output.</b> For each criterion the ends, and the pair of rows that changes places there. Strictly between the ends the
 * top set is the same; where several rows cross at one end, one pair of them is named.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A criterion with all the weight: [1, 1], with a notice, since the others have no proportions to keep.
 *   <li>A top set of all alternatives never changes: [0, 1].
 *   <li>Rows that are equal at the border for every weight keep the order of the input and end nothing. Rows that are equal
 *       at the given weights only may put an end at the weight itself.
 *   <li>A row that is ahead by no more than rounding, 4 (m + 1) units in the last place of its score, is not ahead.
 *   <li>A row that does not count on the criterion has no score at 1, and one that counts on it alone has none at 0; such an
 *       end then stands for the weights next to it.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time for one pass, and O(k) for each row that could matter at an end; O(k m) memory.
 *
 * <p><b>Reference.</b> The change of one weight with the others in proportion is the usual one-way sensitivity analysis of
 * additive models. The pass is this project's own.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class WeightStability {
    private static final int FIRST_LOOK = 256;
    private static final int CHUNKS_IN_PART = 16;
    private static final WeightStability DEFAULTS =
            new WeightStability(AdditiveValue.withDefaults(), Execution.sequential());

    private final AdditiveValue method;
    private final Execution execution;

    private WeightStability(AdditiveValue method, Execution execution) {
        this.method = method;
        this.execution = execution;
    }

    /** {@return the analysis of the absolute additive model, on the calling thread} */
    public static WeightStability withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the analysis of another additive model.
     *
     * @param newMethod the model
     * @return the changed copy
     */
    public WeightStability withMethod(AdditiveValue newMethod) {
        return new WeightStability(newMethod, execution);
    }

    /**
     * Returns the analysis on other threads.
     *
     * @param newExecution how the work is done
     * @return the changed copy
     */
    public WeightStability withExecution(Execution newExecution) {
        return new WeightStability(method, newExecution);
    }

    /**
     * Finds how far each weight may move.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param top the size of the top set, in [1, number of alternatives]
     * @return for each criterion its interval
     * @throws IllegalArgumentException if {@code top} is out of range, or if the table does not suit the method
     */
    public StabilityIntervals intervals(DecisionMatrix matrix, Weights weights, int top) {
        TopSets.require(top, matrix);
        ValuedTable table = ValuedTable.of(matrix, weights, method.normalization());
        TopAlternatives first =
                method.top(matrix, weights, Math.min(matrix.alternatives(), top + Math.max(FIRST_LOOK, top)));
        int[] chosen = IntStream.range(0, top).map(first::alternativeAt).toArray();
        StabilityScan scan = start(table, weights.toArray(), chosen);
        for (int p = top; p < first.size(); p++) {
            scan.consider(first.alternativeAt(p), values(table, first.alternativeAt(p)));
        }
        int parts = (table.chunks() + CHUNKS_IN_PART - 1) / CHUNKS_IN_PART;
        if (first.size() < matrix.alternatives()) {
            StabilityScan[] scans = new StabilityScan[parts];
            execution.run(parts, p -> {
                scans[p] = new StabilityScan(scan);
                int end = Math.min(table.chunks(), (p + 1) * CHUNKS_IN_PART);
                for (int c = p * CHUNKS_IN_PART; c < end; c++) {
                    scans[p].scan(c);
                }
            });
            Arrays.stream(scans).forEach(scan::merge);
        }
        return result(table, weights, chosen, scan);
    }

    private static StabilityScan start(ValuedTable table, double[] weights, int[] chosen) {
        int m = weights.length;
        ScoreCurve[][] members = new ScoreCurve[m][chosen.length];
        for (int p = 0; p < chosen.length; p++) {
            double[] values = values(table, chosen[p]);
            for (int j = 0; j < m; j++) {
                members[j][p] = ScoreCurve.of(chosen[p], values, weights, j);
            }
        }
        double[] low = new double[m];
        double[] high = new double[m];
        for (int j = 0; j < m; j++) {
            bound(table, j, low, high);
        }
        return new StabilityScan(table, weights, members, low, high);
    }

    /** Value functions keep to [0, 1]; what a normalization does is seen in the table. */
    private static void bound(ValuedTable table, int j, double[] low, double[] high) {
        low[j] = 0;
        high[j] = 1;
        if (table.function(j) == null) {
            double[] values = new double[Chunks.SIZE];
            for (int c = 0; c < table.chunks(); c++) {
                table.fillCounted(c, j, values);
                for (int i = 0; i < table.length(c); i++) {
                    if (values[i] == values[i]) {
                        low[j] = Math.min(low[j], values[i]);
                        high[j] = Math.max(high[j], values[i]);
                    }
                }
            }
        }
    }

    private static double[] values(ValuedTable table, int row) {
        double[] values = new double[table.criteria()];
        Arrays.setAll(values, j -> table.valueAt(row, j));
        return values;
    }

    private static StabilityIntervals result(ValuedTable table, Weights weights, int[] chosen, StabilityScan scan) {
        List<Notice> notices = new ArrayList<>(table.notices());
        List<StabilityInterval> intervals = new ArrayList<>();
        for (int j = 0; j < table.criteria(); j++) {
            intervals.add(new StabilityInterval(
                    table.id(j),
                    weights.at(j),
                    scan.end[2 * j],
                    scan.end[2 * j + 1],
                    change(scan, 2 * j),
                    change(scan, 2 * j + 1)));
            if (scan.end[2 * j] == 1) {
                notices.add(Notice.of(
                        "all-the-weight",
                        "'" + table.id(j)
                                + "' has all the weight: the other weights have no proportions to keep, and its interval"
                                + " is [1, 1].",
                        "'" + table.id(j)
                                + "' tiene todo el peso: los demás pesos no tienen proporciones que conservar y su"
                                + " intervalo es [1, 1]."));
            }
        }
        return new StabilityIntervals(Arrays.stream(chosen).boxed().toList(), intervals, notices);
    }

    private static Optional<TopChange> change(StabilityScan scan, int e) {
        return scan.enters[e] < 0 ? Optional.empty() : Optional.of(new TopChange(scan.leaves[e], scan.enters[e]));
    }

    @Override
    public String toString() {
        return "WeightStability[" + method + "]";
    }
}
