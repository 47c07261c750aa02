package dev.kam.decision.robustness;

import dev.kam.Notice;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.TopAlternatives;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.table.ValuedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The smallest change of the weights of an additive model that brings an alternative into the top set, or that changes the
 * top set at all.
 *
 * <p>A change from w to u is measured by {@code sum_j |u_j - w_j|}, where both sum to 1: twice the weight that is moved.
 *
 * <p>Past one rival, weight goes from the criteria where the row trails most to the one where it leads most, until the two are
 * level: that is the nearest. Into the top k:
 *
 * <ol>
 *   <li>Begin with no rival to overtake and the weights as they are.
 *   <li>If k rivals are ahead, at least one of these k must be overtaken: branch over them, each with the smallest change that
 *       overtakes all rivals chosen so far, by a linear program.
 *   <li>Go on with the nearest branch until fewer than k rivals are ahead.
 * </ol>
 *
 * <p><b>Input.</b> A table, weights, the size of the top set: the first rows by score, equal scores in the order of the input.
 *
 * <p><b>Output.</b> The weights at which the row draws level, the distance, and the row whose place it takes; empty when no
 * weights bring it in. {@code isProven} says whether that is certain; the number of linear programs is limited.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Missing cells under {@link dev.kam.decision.MissingPolicy#RENORMALIZE} are rejected: scores are then ratios, and what
 *       overtakes a rival is no linear statement. Other policies stand in with their value.
 *   <li>An earlier row is in front at equal scores, so that a row which is nowhere better than it never gets past.
 *   <li>Values that differ by 8 units in the last place or less are equal. A row that could get ahead of several rivals by
 *       1e-8 at most does not get past them.
 *   <li>A top set of all alternatives has no outsider and never changes.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n k m log m) at most for any change, far less as most rows are too far behind. For one outsider
 * O(n m) and one linear program a branch; their number can grow quickly with k.
 *
 * <p><b>Reference.</b> The search is this project's own. Linear programs hold to about 1e-9, and so does the distance where
 * several rivals are to be overtaken.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class NearestFlip {
    private static final int DEFAULT_PROGRAMS = 2000;
    private static final NearestFlip DEFAULTS = new NearestFlip(AdditiveValue.withDefaults(), DEFAULT_PROGRAMS);

    private final AdditiveValue method;
    private final int programs;

    private NearestFlip(AdditiveValue method, int programs) {
        this.method = method;
        this.programs = programs;
    }

    /** {@return the search for the absolute additive model, with at most 2000 linear programs} */
    public static NearestFlip withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the search for another additive model.
     *
     * @param newMethod the model
     * @return the changed copy
     */
    public NearestFlip withMethod(AdditiveValue newMethod) {
        return new NearestFlip(newMethod, programs);
    }

    /**
     * Returns the search with another limit.
     *
     * @param newPrograms how many linear programs to solve at most, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if it is less than 1
     */
    public NearestFlip withLinearPrograms(int newPrograms) {
        if (newPrograms < 1) {
            throw new IllegalArgumentException("linear programs must be >= 1 but was " + newPrograms);
        }
        return new NearestFlip(method, newPrograms);
    }

    /**
     * Finds the smallest change of the weights that brings an alternative into the top set.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param outsider the row to bring in, from 0
     * @param top the size of the top set, in [1, number of alternatives]
     * @return what was found
     * @throws IllegalArgumentException if {@code top} is out of range, if the row is in the top set, or if the table does not
     *     suit the method
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public FlipSearch into(DecisionMatrix matrix, Weights weights, int outsider, int top) {
        TopSets.require(top, matrix);
        Objects.checkIndex(outsider, matrix.alternatives());
        ValuedTable table = ValuedTable.of(matrix, weights, method.normalization());
        ValueRows values = ValueRows.of(table);
        TopAlternatives first = method.top(matrix, weights, top);
        for (int p = 0; p < first.size(); p++) {
            if (first.alternativeAt(p) == outsider) {
                throw new IllegalArgumentException(
                        "alternative " + outsider + " must be outside the top " + top + " but is in it");
            }
        }
        FlipTree.Found found = new FlipTree(
                        values, values.row(outsider), weights.toArray(), WeightRows.none(), outsider, top, programs)
                .search();
        List<Notice> notices = new ArrayList<>(table.notices());
        if (!found.isProven()) {
            notices.add(Notice.of(
                    "not-proven",
                    "The search ended after " + programs + " linear programs: a smaller change may exist.",
                    "La búsqueda terminó tras " + programs + " programas lineales: puede existir un cambio menor."));
        }
        return new FlipSearch(
                found.move()
                        .map(move -> new Flip(
                                outsider,
                                FlipTree.replaced(values, move.weights(), outsider, top),
                                Weights.of(move.weights()),
                                move.distance())),
                found.isProven(),
                found.atLeast(),
                notices);
    }

    /**
     * Finds the smallest change of the weights with which any alternative outside the top set overtakes one in it. It is
     * always proven.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param top the size of the top set, in [1, number of alternatives]
     * @return what was found; the row of the top set that is overtaken is the one replaced
     * @throws IllegalArgumentException if {@code top} is out of range, or if the table does not suit the method
     */
    public FlipSearch ofAny(DecisionMatrix matrix, Weights weights, int top) {
        TopSets.require(top, matrix);
        ValuedTable table = ValuedTable.of(matrix, weights, method.normalization());
        ValueRows values = ValueRows.of(table);
        double[] from = weights.toArray();
        TopAlternatives first = method.top(matrix, weights, top);
        double widest = widest(values);
        boolean[] chosen = new boolean[values.rows()];
        for (int p = 0; p < top; p++) {
            chosen[first.alternativeAt(p)] = true;
        }
        double least = first.scoreAt(top - 1);
        Optional<Flip> best = Optional.empty();
        double distance = Double.POSITIVE_INFINITY;
        for (int o = 0; o < values.rows(); o++) {
            // Moving a weight of d / 2 gains at most d times the widest range.
            if (!chosen[o] && least - values.score(o, from) < distance * widest) {
                double[] own = values.row(o);
                for (int p = 0; p < top; p++) {
                    int member = first.alternativeAt(p);
                    Optional<WeightMove> move =
                            WeightMove.past(from, ValueRows.lead(own, values.row(member)), member < o);
                    if (move.isPresent() && move.get().distance() < distance) {
                        distance = move.get().distance();
                        best = Optional.of(
                                new Flip(o, member, Weights.of(move.get().weights()), distance));
                    }
                }
            }
        }
        return new FlipSearch(best, true, distance, table.notices());
    }

    /** The greatest value less the least, over all criteria. */
    private static double widest(ValueRows values) {
        double widest = 0;
        for (int j = 0; j < values.criteria(); j++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < values.rows(); i++) {
                low = Math.min(low, values.at(i, j));
                high = Math.max(high, values.at(i, j));
            }
            widest = Math.max(widest, high - low);
        }
        return widest * (1 + 1e-9);
    }

    @Override
    public String toString() {
        return "NearestFlip[" + method + "]";
    }
}
