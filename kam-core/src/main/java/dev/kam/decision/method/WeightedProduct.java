package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.value.Normalization;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weighted product: the score of an alternative is the weighted geometric mean of its values, so that a low value on one
 * criterion is harder to make up for than in a weighted sum.
 *
 * <p>{@code score_i = prod_j v_ij^w_j}, with the values v_ij of the criteria's value functions or of a {@link Normalization},
 * and the weights w_j summing to 1.
 *
 * <p>The powers are multiplied in the order of the criteria, rather than their logarithms added: each factor is exact to its
 * last bit or two, and no product on the way can overflow or vanish, since it lies between 1 and the smallest or the largest
 * value.
 *
 * <ol>
 *   <li>Performances become values. Values that may lawfully be 0 count as at least epsilon: those of value functions, of
 *       {@code min-max}, of a cost under {@code vector}, and those that stand in for missing cells.
 *   <li>Each value is raised to the power of its weight.
 *   <li>The powers are multiplied. Where cells are missing under {@link dev.kam.decision.MissingPolicy#RENORMALIZE}, the
 *       product goes over the counted criteria, with their weights divided by their sum.
 * </ol>
 *
 * <p><b>Input.</b> Performances &gt; 0 on criteria that {@code max}, {@code sum}, {@code vector} (benefit) or {@code none}
 * (benefit) turn into values; &lt; 0 on a cost under {@code none}; any on the others.
 *
 * <p><b>Output.</b> Scores &ge; 0, at most 1 where all values are; higher is better. Relative if some criterion with weight is
 * normalized by the table, absolute otherwise.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A cell that has no power, as under Input, is rejected.
 *   <li>A performance outside the anchors of its value function is clipped and counted.
 *   <li>A row without any counted cell of a criterion with weight is rejected.
 *   <li>A missing cell is rejected in a relative table, and renormalized in an absolute one, unless its criterion says
 *       otherwise.
 *   <li>A quotient of performances that is too small for a double is 0, and so is the score.
 *   <li>A constant column has the same factor in all rows. One alternative and equal rows are lawful.
 *   <li>A criterion with weight 0 is not looked at.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time for scores, O(n log n) more for ranks; two doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Bridgman, P. W. (1922), Dimensional Analysis, Yale University Press; Miller, D. W., and Starr, M. K.
 * (1969), Executive Decisions and Operations Research, 2nd edition, Prentice-Hall.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class WeightedProduct implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "weighted-product";

    /** The name of the parameter of the smallest value that counts: {@value}. */
    static final String EPSILON = "epsilon";

    static final double PRESET_EPSILON = 1e-9;
    static final Normalization PRESET_NORMALIZATION = Normalization.MAX;

    private static final WeightedProduct DEFAULT = new WeightedProduct(PRESET_NORMALIZATION, PRESET_EPSILON);

    private final Normalization normalization;
    private final double epsilon;

    private WeightedProduct(Normalization normalization, double epsilon) {
        this.normalization = Objects.requireNonNull(normalization, "normalization");
        this.epsilon = requireEpsilon(epsilon);
    }

    static double requireEpsilon(double epsilon) {
        if (!(epsilon > 0 && epsilon <= 1)) {
            throw new IllegalArgumentException("epsilon must be > 0 and <= 1 but was " + epsilon);
        }
        return epsilon;
    }

    /** {@return the method with the normalization {@code max} and an epsilon of 1e-9} */
    public static WeightedProduct withDefaults() {
        return DEFAULT;
    }

    static WeightedProduct from(Arguments arguments) {
        return new WeightedProduct(
                Normalization.from(arguments, PRESET_NORMALIZATION),
                arguments.find(EPSILON, Double.class).orElse(PRESET_EPSILON));
    }

    /**
     * Returns the method with another normalization for the criteria without a value function.
     *
     * @param newNormalization what stands in for a value function
     * @return the changed copy
     */
    public WeightedProduct withNormalization(Normalization newNormalization) {
        return new WeightedProduct(newNormalization, epsilon);
    }

    /**
     * Returns the method with another smallest value.
     *
     * @param newEpsilon what a value counts as at least where it may lawfully be 0; in (0, 1]
     * @return the changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public WeightedProduct withEpsilon(double newEpsilon) {
        return new WeightedProduct(normalization, newEpsilon);
    }

    /** {@return what stands in for a value function} */
    public Normalization normalization() {
        return normalization;
    }

    /** {@return what a value counts as at least where it may lawfully be 0} */
    public double epsilon() {
        return epsilon;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        return arguments(normalization, epsilon);
    }

    /** What is not as preset. */
    static Arguments arguments(Normalization normalization, double epsilon) {
        Arguments arguments = normalization == PRESET_NORMALIZATION ? Arguments.none() : normalization.arguments();
        return epsilon == PRESET_EPSILON ? arguments : arguments.with(EPSILON, epsilon);
    }

    @Override
    public ValuedRanking rank(DecisionMatrix matrix, Weights weights) {
        ProductModel model =
                ProductModel.of(WeightlessCriteria.disarm(matrix, weights), weights, normalization, epsilon);
        double[] scores = new double[model.table.rows()];
        double[] chunkScores = new double[Chunks.SIZE];
        double[] scratch = new double[Chunks.SIZE];
        for (int c = 0; c < model.table.chunks(); c++) {
            model.score(c, chunkScores, scratch);
            System.arraycopy(chunkScores, 0, scores, c << Chunks.SHIFT, model.table.length(c));
        }
        return new ValuedRanking(
                model.table,
                scores,
                true,
                List.of(),
                List.of(),
                IntervalBounds.of(model.table, scores, 0, model::score),
                IntervalBounds.of(model.table, scores, 1, model::score));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeightedProduct that && normalization == that.normalization && epsilon == that.epsilon;
    }

    @Override
    public int hashCode() {
        return Objects.hash(normalization.id(), epsilon);
    }

    @Override
    public String toString() {
        return NAME + "[" + normalization.id() + ", epsilon " + epsilon + "]";
    }
}
