package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * PROMETHEE II: ranks alternatives by how much they are preferred to the others, less how much the others are preferred to
 * them.
 *
 * <p>{@code pi(a, b) = sum_j w_j P_j(s_j (a_j - b_j))} with the {@link PreferenceFunction} P_j of criterion j and s_j = 1 for
 * a benefit, -1 for a cost; {@code phi+(a) = sum_b pi(a, b) / (n - 1)}, {@code phi-(a) = sum_b pi(b, a) / (n - 1)}, and
 * {@code phi = phi+ - phi-}.
 *
 * <ol>
 *   <li>Each criterion is sorted; its flows come from sums over sorted neighbors, not from pairs.
 *   <li>Weighted flows are added in the order of the criteria.
 * </ol>
 *
 * <p><b>Input.</b> Raw performances, since thresholds are in the unit of the criterion; only a target is valued by its value
 * function. A criterion without a preference function is {@link PreferenceFunction#usual() usual}.
 *
 * <p><b>Output.</b> Net flows in [-1, 1], higher is better, which sum to 0; {@link PrometheeRanking} has the two flows as
 * well. The result is relative: it holds for this table only.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>One alternative: all flows are 0. Equal alternatives have equal flows, to the last bit.
 *   <li>A criterion that is constant, or of weight 0, adds nothing.
 *   <li>Thresholds are compared with differences of doubles, {@code a - b > q}, as a pairwise program does. Along a
 *       straight line the differences are exact, so that flows differ from those of pairs by about p / (p - q) roundings.
 *   <li>A straight line with p = q is a U-shape.
 *   <li>A missing cell is rejected, unless its criterion says what it counts as.
 * </ul>
 *
 * <p>A Gaussian criterion is compared pair by pair up to 1,000 alternatives, in O(n&sup2;). Beyond, its flows come from a
 * series over cells of neighbors, and the result says so by the notice {@code gaussian-approximated}: no flow is further than
 * 1e-13 from the exact one, which is what rounding costs a pairwise computation of that size.
 *
 * <p><b>Complexity.</b> O(m n) time after a radix sort of each criterion, O(m n&sup2;) for Gaussian criteria up to 1,000
 * alternatives. Memory beyond the table, in doubles an alternative: two for the sums and three for each thread at work, so
 * five on one thread and eight on two; the result keeps four.
 *
 * <p><b>Reference.</b> Brans, J. P., and Vincke, Ph. (1985), A preference ranking organisation method, Management Science
 * 31(6), 647-656, doi 10.1287/mnsc.31.6.647. Calders, T., and Van Assche, D. (2016), PROMETHEE is not quadratic,
 * arXiv:1603.00091.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Promethee implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "promethee-ii";

    /** The name of what a criterion carries in the program file: {@value}. */
    static final String PARAMETER = "promethee";

    private static final Promethee DEFAULTS = new Promethee(Map.of(), Execution.sequential());

    private final Map<String, PreferenceFunction> functions;
    private final Execution execution;

    private Promethee(Map<String, PreferenceFunction> functions, Execution execution) {
        this.functions = functions;
        this.execution = execution;
    }

    /**
     * Returns the method with the usual preference function on every criterion.
     *
     * @return the method
     */
    public static Promethee withDefaults() {
        return DEFAULTS;
    }

    static Promethee from(Arguments arguments) {
        return DEFAULTS.withFunctions(arguments.byCriterion(PARAMETER, PreferenceFunction.class));
    }

    /**
     * Returns the method with preference functions.
     *
     * @param byCriterionId the functions by the ids of their criteria; a criterion without one is usual, and an id that is
     *     not in the table is ignored
     * @return the changed copy
     */
    public Promethee withFunctions(Map<String, PreferenceFunction> byCriterionId) {
        return new Promethee(Collections.unmodifiableMap(new LinkedHashMap<>(byCriterionId)), execution);
    }

    /**
     * Returns the method on other threads. The flows are the same, to the last bit.
     *
     * @param newExecution how the work is done
     * @return the changed copy
     */
    public Promethee withExecution(Execution newExecution) {
        return new Promethee(functions, newExecution);
    }

    /** {@return the preference functions by the ids of their criteria} */
    public Map<String, PreferenceFunction> functions() {
        return functions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        return functions.isEmpty() ? Arguments.none() : Arguments.none().with(PARAMETER, functions);
    }

    @Override
    public PrometheeRanking rank(DecisionMatrix matrix, Weights weights) {
        PrometheeModel model = new PrometheeModel(matrix, weights, functions);
        int n = matrix.alternatives();
        double[] plus = new double[n];
        double[] minus = new double[n];
        model.addFlows(execution, plus, minus);
        double whole = model.whole();
        double[] net = new double[n];
        for (int i = 0; i < n; i++) {
            net[i] = (plus[i] - minus[i]) / whole + 0.0;
            plus[i] /= whole;
            minus[i] /= whole;
        }
        return new PrometheeRanking(model, net, plus, minus);
    }

    /** Compares the preference functions; the execution does not matter. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Promethee that && functions.equals(that.functions);
    }

    @Override
    public int hashCode() {
        return functions.hashCode();
    }

    @Override
    public String toString() {
        return functions.isEmpty() ? NAME : NAME + functions;
    }
}
