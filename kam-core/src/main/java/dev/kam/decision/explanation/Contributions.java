package dev.kam.decision.explanation;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.method.Choquet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What each criterion adds to the difference between an alternative and a baseline.
 *
 * <p>Additive model: {@code c_j = w_j (v_ij - v_bj)}. Where cells do not count and the weights are renormalized, the difference
 * of the two rows' own contributions: {@code c_j = w_j v_ij / W_i - w_j v_bj / W_b}, with W the weight that counts in a row.
 *
 * <p>Choquet integral: the Shapley values of the difference. A set of criteria is worth what the score gains when these change
 * from the baseline to the alternative and the others stay; c_j is what criterion j adds to it on average over all orders in which
 * the criteria could change. For a term m(A) with two criteria that is
 * {@code c_j = m(A) ((min(x_j, b_k) - min(b_j, b_k)) + (min(x_j, x_k) - min(b_j, x_k))) / 2}; larger terms go over all subsets of
 * A. To use Shapley values between two alternatives is our choice.
 *
 * <p><b>Input.</b> What the method takes; rows go from 0.
 *
 * <p><b>Output.</b> A {@link Comparison}, whose contributions sum to its difference exactly.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>The median of a criterion is that of the values that count; of an even number, the middle of the two in the middle. A
 *       criterion without any value that counts has none in the baseline.
 *   <li>Without an alternative left out there is no cut, and after the last there is no next: the answer is empty.
 *   <li>A comparison with itself is lawful: all contributions are 0.
 *   <li>A normalization taken from the table makes the comparison relative: it holds for that table only.
 *   <li>The Choquet integral does not look at the weights.
 * </ul>
 *
 * <p><b>Complexity.</b> O(m) against an alternative, O(n m) to find a cut or the next, O(n m log n) for a median; the Choquet
 * integral adds one ranking, and O(2^a) for a term of a criteria.
 *
 * <p><b>Reference.</b> Shapley, L. S. (1953), A value for n-person games, in Kuhn and Tucker (editors), Contributions to the Theory
 * of Games II, 307-317.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Contributions {
    private static final Contributions DEFAULTS = new Contributions(AdditiveValue.withDefaults(), null);

    private final AdditiveValue additive;
    private final @Nullable Choquet choquet;

    private Contributions(AdditiveValue additive, @Nullable Choquet choquet) {
        this.additive = additive;
        this.choquet = choquet;
    }

    /**
     * Returns contributions to the additive model in which every criterion has a value function.
     *
     * @return the explanation
     */
    public static Contributions withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns contributions to an additive model.
     *
     * @param model the method
     * @return the changed copy
     */
    public Contributions withModel(AdditiveValue model) {
        return new Contributions(Objects.requireNonNull(model, "model"), null);
    }

    /**
     * Returns contributions to a Choquet integral.
     *
     * @param model the method
     * @return the changed copy
     */
    public Contributions withModel(Choquet model) {
        return new Contributions(additive, Objects.requireNonNull(model, "model"));
    }

    private ExplainedModel model(DecisionMatrix matrix, Weights weights) {
        return choquet == null
                ? new AdditiveRows(additive, matrix, weights)
                : new ChoquetRows(choquet, matrix, weights);
    }

    /**
     * Compares an alternative with another one.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param alternative the row to explain
     * @param other the row to compare it with
     * @return the comparison
     * @throws IllegalArgumentException if the table does not suit the method
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Comparison against(DecisionMatrix matrix, Weights weights, int alternative, int other) {
        Objects.checkIndex(alternative, matrix.alternatives());
        Objects.checkIndex(other, matrix.alternatives());
        return compare(model(matrix, weights), alternative, Baseline.ALTERNATIVE, other);
    }

    /**
     * Compares an alternative with the next one in the order.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param alternative the row to explain
     * @return the comparison; empty for the last in the order
     * @throws IllegalArgumentException if the table does not suit the method
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<Comparison> againstNext(DecisionMatrix matrix, Weights weights, int alternative) {
        Objects.checkIndex(alternative, matrix.alternatives());
        ExplainedModel model = model(matrix, weights);
        int[] order = model.top(matrix.alternatives());
        int place = indexOf(order, alternative);
        return place == order.length - 1
                ? Optional.empty()
                : Optional.of(compare(model, alternative, Baseline.NEXT, order[place + 1]));
    }

    /**
     * Compares an alternative with the other side of the cut: a chosen one with the first that is not chosen, any other with the
     * last that is.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param alternative the row to explain
     * @param top how many are chosen, from 1 to the number of alternatives
     * @return the comparison; empty when all are chosen
     * @throws IllegalArgumentException if {@code top} is out of its range, or if the table does not suit the method
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<Comparison> againstCut(DecisionMatrix matrix, Weights weights, int alternative, int top) {
        Objects.checkIndex(alternative, matrix.alternatives());
        requireTop(top, matrix);
        ExplainedModel model = model(matrix, weights);
        if (top == matrix.alternatives()) {
            return Optional.empty();
        }
        int[] order = model.top(top + 1);
        int place = indexOf(order, alternative);
        int other = place >= 0 && place < top ? order[top] : order[top - 1];
        return Optional.of(compare(model, alternative, Baseline.CUT, other));
    }

    static void requireTop(int top, DecisionMatrix matrix) {
        if (top < 1 || top > matrix.alternatives()) {
            throw new IllegalArgumentException("top must be in [1, " + matrix.alternatives() + "] but was " + top);
        }
    }

    /**
     * Compares an alternative with the median one: on each criterion the median of the values in the table.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param alternative the row to explain
     * @return the comparison
     * @throws IllegalArgumentException if the table does not suit the method
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Comparison againstMedian(DecisionMatrix matrix, Weights weights, int alternative) {
        Objects.checkIndex(alternative, matrix.alternatives());
        ExplainedModel model = model(matrix, weights);
        double[] medians = new double[model.criteria()];
        double[] values = new double[model.rows()];
        for (int j = 0; j < medians.length; j++) {
            int known = 0;
            for (int i = 0; i < values.length; i++) {
                double value = model.valueAt(i, j);
                if (value == value) {
                    values[known] = value;
                    known++;
                }
            }
            medians[j] = median(values, known);
        }
        return compare(model, model.valuesOf(alternative), medians, alternative, Baseline.MEDIAN, OptionalInt.empty());
    }

    private static double median(double[] values, int known) {
        if (known == 0) {
            return Double.NaN;
        }
        Arrays.sort(values, 0, known);
        double low = values[(known - 1) / 2];
        double high = values[known / 2];
        return low == high ? low : low / 2 + high / 2;
    }

    private static int indexOf(int[] order, int row) {
        for (int place = 0; place < order.length; place++) {
            if (order[place] == row) {
                return place;
            }
        }
        return -1;
    }

    private static Comparison compare(ExplainedModel model, int alternative, Baseline baseline, int other) {
        return compare(
                model,
                model.valuesOf(alternative),
                model.valuesOf(other),
                alternative,
                baseline,
                OptionalInt.of(other));
    }

    private static Comparison compare(
            ExplainedModel model,
            double[] values,
            double[] others,
            int alternative,
            Baseline baseline,
            OptionalInt other) {
        double score = model.score(values);
        double otherScore = model.score(others);
        double[] parts = model.split(values, others);
        double difference = ExactParts.round(parts, score - otherScore);
        List<Contribution> contributions = new ArrayList<>();
        for (int j = 0; j < parts.length; j++) {
            contributions.add(new Contribution(model.id(j), known(values[j]), known(others[j]), parts[j]));
        }
        return new Comparison(
                alternative, baseline, other, score, otherScore, difference, contributions, model.isRelative());
    }

    private static OptionalDouble known(double value) {
        return value == value ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contributions that
                && additive.equals(that.additive)
                && Objects.equals(choquet, that.choquet);
    }

    @Override
    public int hashCode() {
        return Objects.hash(additive, choquet);
    }

    @Override
    public String toString() {
        return "Contributions[" + (choquet == null ? additive : choquet) + "]";
    }
}
