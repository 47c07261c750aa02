package dev.kam.decision.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * A small linear program, with whole-numbered variables where asked for: minimize a sum of costs under linear constraints.
 * Variables are at least 0 unless said otherwise.
 *
 * <p>Solutions hold to about 1e-9; whoever needs more computes again from what the solution says binds. With whole-numbered
 * variables the solver has been seen to miss solutions that there are, so an empty answer then proves nothing.
 */
public final class LinearProgram {
    private final List<double[]> rows = new ArrayList<>();
    private final List<double[]> bounds = new ArrayList<>();
    private final double[] costs;
    private final double[] lower;
    private final double[] upper;
    private final boolean[] whole;

    /**
     * Starts a program.
     *
     * @param costs what each variable costs; their number is that of the variables
     */
    public LinearProgram(double... costs) {
        this.costs = costs.clone();
        this.lower = new double[costs.length];
        this.upper = new double[costs.length];
        this.whole = new boolean[costs.length];
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
    }

    /**
     * Sets what a variable may be.
     *
     * @param variable its place
     * @param low the least; may be -infinity
     * @param high the most; may be infinity
     * @return this
     */
    public LinearProgram bound(int variable, double low, double high) {
        lower[variable] = low;
        upper[variable] = high;
        return this;
    }

    /**
     * Makes a variable 0 or 1.
     *
     * @param variable its place
     * @return this
     */
    public LinearProgram binary(int variable) {
        whole[variable] = true;
        return bound(variable, 0, 1);
    }

    /**
     * Requires that a sum of the variables is at least a number.
     *
     * @param coefficients one for each variable
     * @param number the least that the sum may be
     * @return this
     */
    public LinearProgram atLeast(double[] coefficients, double number) {
        return between(coefficients, number, Double.POSITIVE_INFINITY);
    }

    /**
     * Requires that a sum of the variables is at most a number.
     *
     * @param coefficients one for each variable
     * @param number the most that the sum may be
     * @return this
     */
    public LinearProgram atMost(double[] coefficients, double number) {
        return between(coefficients, Double.NEGATIVE_INFINITY, number);
    }

    /**
     * Requires that a sum of the variables is a number.
     *
     * @param coefficients one for each variable
     * @param number what the sum must be
     * @return this
     */
    public LinearProgram equal(double[] coefficients, double number) {
        return between(coefficients, number, number);
    }

    private LinearProgram between(double[] coefficients, double low, double high) {
        rows.add(coefficients.clone());
        bounds.add(new double[] {low, high});
        return this;
    }

    /**
     * Finds the variables of least cost.
     *
     * @return the variables; empty when no variables satisfy the constraints
     * @throws ArithmeticException if the costs can fall without end, or if the solver gives up
     */
    public Optional<double[]> solve() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.integer(IntegerStrategy.newConfigurable().withGapTolerance(NumberContext.of(14, 10)));
        List<Variable> variables = new ArrayList<>();
        for (int v = 0; v < costs.length; v++) {
            Variable variable = model.newVariable("x" + v).weight(costs[v]).integer(whole[v]);
            if (lower[v] != Double.NEGATIVE_INFINITY) {
                variable.lower(lower[v]);
            }
            if (upper[v] != Double.POSITIVE_INFINITY) {
                variable.upper(upper[v]);
            }
            variables.add(variable);
        }
        for (int r = 0; r < rows.size(); r++) {
            Expression expression = model.newExpression("row" + r);
            double[] row = rows.get(r);
            for (int v = 0; v < row.length; v++) {
                if (row[v] != 0) {
                    expression.set(variables.get(v), row[v]);
                }
            }
            double[] bound = bounds.get(r);
            if (bound[0] != Double.NEGATIVE_INFINITY) {
                expression.lower(bound[0]);
            }
            if (bound[1] != Double.POSITIVE_INFINITY) {
                expression.upper(bound[1]);
            }
        }
        Optimisation.Result result = model.minimise();
        if (result.getState().isFeasible() && !result.getState().isUnexplored()) {
            double[] solution = new double[costs.length];
            for (int v = 0; v < solution.length; v++) {
                solution[v] = result.doubleValue(v);
            }
            return Optional.of(solution);
        }
        if (result.getState() == Optimisation.State.INFEASIBLE) {
            return Optional.empty();
        }
        throw new ArithmeticException("linear program must have a solution but ended " + result.getState());
    }
}
