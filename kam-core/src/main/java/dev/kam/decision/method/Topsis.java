package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.table.ValuedTable;
import dev.kam.decision.value.Normalization;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * TOPSIS, the technique for order preference by similarity to the ideal solution: the nearer to an ideal and the farther from
 * its opposite, the better.
 *
 * <p>{@code score_i = D-_i / (D-_i + D+_i)}, with {@code D+_i = sqrt(sum_j (w_j v_ij - w_j best_j)^2)}, D- likewise with
 * worst_j, the values v_ij of the criteria's value functions or of a {@link Normalization}, and the weights w_j summing to 1.
 *
 * <ol>
 *   <li>Performances become values.
 *   <li>The ideal has the best value on each criterion and the anti-ideal the worst: 1 and 0 where the criterion has a value
 *       function, else the largest and the smallest in the table, with those that stand in for missing cells.
 *   <li>Squares of w_j (v_ij - best_j) are added in the order of the criteria. Where cells are missing under
 *       {@link dev.kam.decision.MissingPolicy#RENORMALIZE}, the sum goes over the counted criteria, and the root is divided
 *       by the sum of their weights.
 *   <li>The closeness compares the two distances. Sums of squares that would overflow or vanish are scaled by a power of two.
 * </ol>
 *
 * <p><b>Input.</b> What the normalization takes: any performances for {@code vector} and {@code min-max}. The normalization
 * {@code none} is not offered, since it leaves the units of the criteria unlike.
 *
 * <p><b>Output.</b> Scores in [0, 1], higher is better; the distances {@code distanceToIdeal} and
 * {@code distanceToAntiIdeal}. Relative if some criterion with weight is normalized by the table, absolute otherwise.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Where both distances are 0, as for one alternative, or equal rows without value functions, the score is 0.5, with a
 *       notice.
 *   <li>A normalized constant column is at no distance for anybody.
 *   <li>A performance outside the anchors of its value function is clipped and counted.
 *   <li>A row without any counted cell of a criterion with weight is rejected.
 *   <li>A missing cell is rejected in a relative table, and renormalized in an absolute one, unless its criterion says
 *       otherwise. A cell that may be anything needs a value function.
 *   <li>A criterion with weight 0 is not looked at.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time for scores, O(n log n) more for ranks; four doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Hwang, C.-L., and Yoon, K. (1981), Multiple Attribute Decision Making: Methods and Applications,
 * Springer, doi 10.1007/978-3-642-48318-9.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Topsis implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "topsis";

    static final Normalization PRESET = Normalization.VECTOR;

    /** The normalizations that the method can have. */
    static final List<Normalization> CHOICES =
            List.of(Normalization.VECTOR, Normalization.MIN_MAX, Normalization.MAX, Normalization.SUM);

    private static final Topsis DEFAULT = new Topsis(Optional.empty());

    private final Optional<Normalization> given;
    private final Normalization normalization;

    private Topsis(Optional<Normalization> given) {
        this.given = given;
        this.normalization = given.orElse(PRESET);
        if (!CHOICES.contains(normalization)) {
            throw new IllegalArgumentException("normalization must be one of "
                    + CHOICES.stream().map(Normalization::id).toList() + " but was '" + normalization.id() + "'");
        }
    }

    /** {@return the method with the normalization {@code vector}} */
    public static Topsis withDefaults() {
        return DEFAULT;
    }

    static Topsis from(Arguments arguments) {
        return new Topsis(Normalization.find(arguments));
    }

    /**
     * Returns the method with another normalization for the criteria without a value function.
     *
     * @param newNormalization what stands in for a value function; not {@link Normalization#NONE}
     * @return the changed copy
     * @throws IllegalArgumentException if it is not one of those of the method
     */
    public Topsis withNormalization(Normalization newNormalization) {
        return new Topsis(Optional.of(newNormalization));
    }

    /** {@return what stands in for a value function} */
    public Normalization normalization() {
        return normalization;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        return given.map(Normalization::arguments).orElse(Arguments.none());
    }

    @Override
    public TopsisRanking rank(DecisionMatrix matrix, Weights weights) {
        DecisionMatrix harmless = WeightlessCriteria.disarm(matrix, weights);
        return new TopsisModel(ValuedTable.of(harmless, weights, Optional.of(normalization))).rank();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Topsis that && given.equals(that.given);
    }

    @Override
    public int hashCode() {
        return Objects.hash(given.map(Normalization::id));
    }

    @Override
    public String toString() {
        return NAME + "[" + normalization.id() + "]";
    }
}
