package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.value.Normalization;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * WASPAS, the weighted aggregated sum product assessment: a mean of the weighted sum and the weighted product.
 *
 * <p>{@code score_i = lambda sum_j w_j v_ij + (1 - lambda) prod_j v_ij^w_j}, with the values v_ij of the criteria's value
 * functions or of a {@link Normalization}, and the weights w_j summing to 1.
 *
 * <ol>
 *   <li>The weighted sum, as {@link AdditiveValue} has it.
 *   <li>The weighted product, as {@link WeightedProduct} has it, with its epsilon; the sum does not know epsilon.
 *   <li>Their mean, with the share lambda for the sum.
 * </ol>
 *
 * <p><b>Input.</b> As for {@link WeightedProduct}, whatever lambda is.
 *
 * <p><b>Output.</b> Scores in [0, 1] where all values are; higher is better. The intermediates {@code weightedSum} and
 * {@code weightedProduct}. Relative if some criterion with weight is normalized by the table, absolute otherwise.
 *
 * <p><b>Edge cases.</b> Those of {@link WeightedProduct}.
 *
 * <p><b>Complexity.</b> O(n m) time for scores, O(n log n) more for ranks; four doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Zavadskas, E. K., Turskis, Z., Antucheviciene, J., and Zakarevicius, A. (2012), Optimization of weighted
 * aggregated sum product assessment, Elektronika ir Elektrotechnika 122(6), 3-6, doi 10.5755/j01.eee.122.6.1810.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Waspas implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "waspas";

    /** The name of the parameter of the share of the sum: {@value}. */
    static final String LAMBDA = "lambda";

    static final double PRESET_LAMBDA = 0.5;

    private static final Waspas DEFAULT = new Waspas(PRESET_LAMBDA, Optional.empty(), WeightedProduct.PRESET_EPSILON);

    private final double lambda;
    private final Optional<Normalization> given;
    private final double epsilon;

    private Waspas(double lambda, Optional<Normalization> given, double epsilon) {
        if (!(lambda >= 0 && lambda <= 1)) {
            throw new IllegalArgumentException("lambda must be in [0, 1] but was " + lambda);
        }
        this.lambda = lambda + 0.0;
        this.given = given;
        this.epsilon = WeightedProduct.requireEpsilon(epsilon);
    }

    /** {@return the method with a lambda of 0.5, the normalization {@code max} and an epsilon of 1e-9} */
    public static Waspas withDefaults() {
        return DEFAULT;
    }

    static Waspas from(Arguments arguments) {
        return new Waspas(
                arguments.find(LAMBDA, Double.class).orElse(PRESET_LAMBDA),
                Normalization.find(arguments),
                arguments.find(WeightedProduct.EPSILON, Double.class).orElse(WeightedProduct.PRESET_EPSILON));
    }

    /**
     * Returns the method with another share of the sum.
     *
     * @param newLambda the share of the sum, in [0, 1]
     * @return the changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public Waspas withLambda(double newLambda) {
        return new Waspas(newLambda, given, epsilon);
    }

    /**
     * Returns the method with another normalization for the criteria without a value function.
     *
     * @param newNormalization what stands in for a value function
     * @return the changed copy
     */
    public Waspas withNormalization(Normalization newNormalization) {
        return new Waspas(lambda, Optional.of(newNormalization), epsilon);
    }

    /**
     * Returns the method with another smallest value.
     *
     * @param newEpsilon what a value counts as at least in the product where it may lawfully be 0; in (0, 1]
     * @return the changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public Waspas withEpsilon(double newEpsilon) {
        return new Waspas(lambda, given, newEpsilon);
    }

    /** {@return the share of the sum} */
    public double lambda() {
        return lambda;
    }

    /** {@return what stands in for a value function} */
    public Normalization normalization() {
        return given.orElse(WeightedProduct.PRESET_NORMALIZATION);
    }

    /** {@return what a value counts as at least in the product where it may lawfully be 0} */
    public double epsilon() {
        return epsilon;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        Arguments arguments = WeightedProduct.arguments(given, epsilon);
        return lambda == PRESET_LAMBDA ? arguments : arguments.with(LAMBDA, lambda);
    }

    @Override
    public ValuedRanking rank(DecisionMatrix matrix, Weights weights) {
        ProductModel product =
                ProductModel.of(WeightlessCriteria.disarm(matrix, weights), weights, normalization(), epsilon);
        AdditiveModel sum = new AdditiveModel(product.table);
        int n = product.table.rows();
        double[] sums = new double[n];
        double[] products = new double[n];
        double[] part = new double[Chunks.SIZE];
        double[] scratch = new double[Chunks.SIZE];
        for (int c = 0; c < product.table.chunks(); c++) {
            sum.score(c, part, scratch);
            System.arraycopy(part, 0, sums, c << Chunks.SHIFT, product.table.length(c));
            product.score(c, part, scratch);
            System.arraycopy(part, 0, products, c << Chunks.SHIFT, product.table.length(c));
        }
        double @Nullable [] slack = product.table.slack();
        return new ValuedRanking(
                product.table,
                mean(sums, products),
                true,
                List.of(),
                List.of(Detail.numbers("weightedSum", sums), Detail.numbers("weightedProduct", products)),
                bounds(sums, slack, -1, IntervalBounds.of(product.table, products, 0, product::score)),
                bounds(sums, slack, 1, IntervalBounds.of(product.table, products, 1, product::score)));
    }

    private double[] mean(double[] sums, double[] products) {
        double[] scores = new double[sums.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = lambda * sums[i] + (1 - lambda) * products[i] + 0.0;
        }
        return scores;
    }

    private double @Nullable [] bounds(
            double[] sums, double @Nullable [] slack, int sign, double @Nullable [] products) {
        if (slack == null || products == null) {
            return null;
        }
        double[] moved = new double[sums.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = sums[i] + sign * slack[i];
        }
        return mean(moved, products);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Waspas that
                && lambda == that.lambda
                && given.equals(that.given)
                && epsilon == that.epsilon;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lambda, given.map(Normalization::id), epsilon);
    }

    @Override
    public String toString() {
        return NAME + "[lambda " + lambda + ", " + normalization().id() + ", epsilon " + epsilon + "]";
    }
}
