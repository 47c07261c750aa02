package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.TopAlternatives;
import dev.kam.decision.Weights;
import dev.kam.decision.value.Normalization;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The additive value model, or weighted sum: the score of an alternative is the weighted mean of its values.
 *
 * <p>{@code score_i = sum_j w_j v_ij}, with the values v_ij in [0, 1] of the criteria's value functions and the weights w_j
 * summing to 1. Products are added in the order of the criteria, and every result has exactly the bits of that sum.
 *
 * <p>Where cells are missing under {@link dev.kam.decision.MissingPolicy#RENORMALIZE}, the sum goes over the assessed
 * criteria and is divided by the sum of their weights.
 *
 * <p><b>Input.</b> A value function for each criterion; or a {@link Normalization}, which stands in where there is none and
 * makes the result relative (unless it is {@link Normalization#NONE}).
 *
 * <p><b>Output.</b> Scores in [0, 1] where all values are; higher is better.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A performance outside the anchors is clipped and counted.
 *   <li>A row without any assessed cell of a criterion with weight is rejected.
 *   <li>A missing cell is rejected in a relative table, and renormalized in an absolute one, unless its criterion says
 *       otherwise.
 *   <li>One alternative, equal rows and a weight of 0 are lawful.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time for scores, O(n) more for ranks; two doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Keeney, R. L., and Raiffa, H. (1976), Decisions with Multiple Objectives, chapter 3; Fishburn, P. C.
 * (1967), Additive utilities with incomplete product set, Operations Research 15(3), 537-542, doi 10.1287/opre.15.3.537.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class AdditiveValue implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "weighted-sum";

    private static final AdditiveValue ABSOLUTE = new AdditiveValue(Optional.empty());

    private final Optional<Normalization> normalization;

    private AdditiveValue(Optional<Normalization> normalization) {
        this.normalization = normalization;
    }

    /**
     * Returns the absolute method: every criterion has to have a value function.
     *
     * @return the method
     */
    public static AdditiveValue withDefaults() {
        return ABSOLUTE;
    }

    static AdditiveValue from(Arguments arguments) {
        return ABSOLUTE.withNormalization(Normalization.find(arguments).orElse(Normalization.MIN_MAX));
    }

    /**
     * Returns the method with a normalization for the criteria without a value function.
     *
     * @param newNormalization what stands in for a value function
     * @return the changed copy
     */
    public AdditiveValue withNormalization(Normalization newNormalization) {
        return new AdditiveValue(Optional.of(newNormalization));
    }

    /** {@return what stands in for a value function; empty when every criterion has to have one} */
    public Optional<Normalization> normalization() {
        return normalization;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        return normalization.map(Normalization::arguments).orElse(Arguments.none());
    }

    @Override
    public AdditiveRanking rank(DecisionMatrix matrix, Weights weights) {
        return model(matrix, weights).rank();
    }

    /**
     * Finds the best alternatives without sorting the rest: the same rows and the same scores, to the last bit, as the first
     * k of {@link #rank}.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param k how many, at least 1; all when there are fewer
     * @return the best, best first
     * @throws IllegalArgumentException if k is less than 1, or if the table does not suit the method
     */
    public TopAlternatives top(DecisionMatrix matrix, Weights weights, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be >= 1 but was " + k);
        }
        return AdditiveTop.search(model(matrix, weights), k);
    }

    /**
     * Splits the score of an alternative into what each criterion contributes.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param alternative the row, from 0
     * @return for each criterion its weight, as used, times the value; 0 for a missing cell under
     *     {@link dev.kam.decision.MissingPolicy#RENORMALIZE}; they sum to the score but for rounding
     * @throws IllegalArgumentException if the table does not suit the method
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double[] contributions(DecisionMatrix matrix, Weights weights, int alternative) {
        Objects.checkIndex(alternative, matrix.alternatives());
        return model(matrix, weights).contributions(alternative);
    }

    /** A criterion that does not count must not be an error for what a normalization cannot do with it. */
    private AdditiveModel model(DecisionMatrix matrix, Weights weights) {
        boolean normalizes = normalization.filter(n -> n != Normalization.NONE).isPresent();
        DecisionMatrix harmless = normalizes ? WeightlessCriteria.disarm(matrix, weights) : matrix;
        return AdditiveModel.of(harmless, weights, normalization);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AdditiveValue that && normalization.equals(that.normalization);
    }

    @Override
    public int hashCode() {
        return normalization.hashCode();
    }

    @Override
    public String toString() {
        return NAME + normalization.map(n -> "[" + n.id() + "]").orElse("");
    }
}
