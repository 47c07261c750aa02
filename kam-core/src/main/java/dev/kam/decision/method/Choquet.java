package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.table.ValuedTable;
import dev.kam.decision.value.Normalization;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Choquet integral: a mean of the values in which criteria may need or repeat each other, by a {@link Capacity} in place of
 * weights.
 *
 * <p>{@code score_i = sum_A m(A) min_{j in A} v_ij} over the terms m(A) of the capacity, with the values v_ij of the criteria's
 * value functions, or the performances as they are where there is none: x of a benefit, -x of a cost.
 *
 * <p>Terms are added in the order of the capacity. A better value never lowers a score, but for rounding, since the capacity is
 * monotone. A capacity of single criteria alone gives the weighted sum.
 *
 * <p><b>Input.</b> A capacity that names criteria of the table. Values on one scale: the formula compares them across criteria.
 *
 * <p><b>Output.</b> Scores between the smallest and the largest value of the row, but for rounding; higher is better. Absolute.
 * The weights of the criteria do not count; the ranking has the Shapley values of the capacity as its weights.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A capacity that names a criterion that is not in the table is rejected.
 *   <li>A criterion that the capacity does not name is not looked at, whatever its weight.
 *   <li>A missing cell is rejected, unless its criterion lets it stand for the worst value (0) or the middle (0.5).
 *   <li>A performance outside the anchors of its value function is clipped and counted.
 *   <li>Sums that overflow on the way are scaled first.
 *   <li>One alternative, equal rows and constant columns are lawful.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n c) time for scores with c the number of criteria in all terms together, O(n log n) more for ranks;
 * one double an alternative beyond the table.
 *
 * <p><b>Reference.</b> Grabisch, M. (1996), The application of fuzzy integrals in multicriteria decision making, European Journal
 * of Operational Research 89(3), 445-456, doi 10.1016/0377-2217(95)00176-X.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Choquet implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "choquet";

    /** The name of the parameter of the capacity: {@value}. */
    static final String MOEBIUS = "moebius";

    private final Capacity capacity;

    private Choquet(Capacity capacity) {
        this.capacity = Objects.requireNonNull(capacity, "capacity");
    }

    /**
     * Creates the method; a capacity has no default.
     *
     * @param capacity what every set of criteria is worth together
     * @return the method
     */
    public static Choquet of(Capacity capacity) {
        return new Choquet(capacity);
    }

    static Choquet from(Arguments arguments) {
        return new Choquet(arguments.get(MOEBIUS, Capacity.class));
    }

    /**
     * Returns the method with another capacity.
     *
     * @param newCapacity what every set of criteria is worth together
     * @return the changed copy
     */
    public Choquet withCapacity(Capacity newCapacity) {
        return new Choquet(newCapacity);
    }

    /** {@return what every set of criteria is worth together} */
    public Capacity capacity() {
        return capacity;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        return Arguments.none().with(MOEBIUS, capacity);
    }

    @Override
    public ValuedRanking rank(DecisionMatrix matrix, Weights weights) {
        if (weights.size() != matrix.criteria().size()) {
            throw new IllegalArgumentException("number of weights must be that of the criteria, "
                    + matrix.criteria().size() + ", but was " + weights.size());
        }
        DecisionMatrix named = ChoquetModel.disarm(matrix, capacity);
        return new ChoquetModel(ValuedTable.of(named, shapley(matrix), Optional.of(Normalization.NONE)), capacity)
                .rank();
    }

    /** The importance of the criteria of a table, none below 0. */
    private Weights shapley(DecisionMatrix matrix) {
        Map<String, Double> values = capacity.shapley();
        return Weights.of(matrix.criteria().stream()
                .map(criterion -> Math.max(0, values.getOrDefault(criterion.id(), 0.0)))
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choquet that && capacity.equals(that.capacity);
    }

    @Override
    public int hashCode() {
        return capacity.hashCode();
    }

    @Override
    public String toString() {
        return NAME + capacity;
    }
}
