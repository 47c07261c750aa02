package dev.kam.benchmarks;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.ScoreOrder;
import dev.kam.decision.method.PreferenceFunction;
import dev.kam.decision.method.Promethee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a {@link ScoringTable} as criteria with preference functions, and the pairwise computation of a user. */
final class PrometheeTable {
    private static final PreferenceFunction LINEAR = PreferenceFunction.linear(0.5, 2);
    private static final PreferenceFunction GAUSSIAN = PreferenceFunction.gaussian(1);

    private final double[][] columns;
    private final Weights weights;
    private final DecisionMatrix matrix;
    private final Promethee linear;
    private final Promethee gaussian;

    /**
     * Makes a table.
     *
     * @param rows the number of alternatives
     * @param criteria the number of criteria
     */
    PrometheeTable(int rows, int criteria) {
        ScoringTable cells = new ScoringTable(rows, criteria, 0, 0);
        columns = cells.columns();
        weights = cells.weights();
        List<Criterion> list = new ArrayList<>();
        List<Column> stored = new ArrayList<>();
        for (int j = 0; j < criteria; j++) {
            list.add(Criterion.of("c" + j, j % 2 == 0 ? Preference.MAXIMIZE : Preference.MINIMIZE));
            stored.add(cells.matrix().column(j));
        }
        matrix = DecisionMatrix.of(list, stored);
        linear = Promethee.withDefaults().withFunctions(forAll(list, LINEAR));
        gaussian = Promethee.withDefaults().withFunctions(forAll(list, GAUSSIAN));
    }

    private static Map<String, PreferenceFunction> forAll(List<Criterion> criteria, PreferenceFunction function) {
        Map<String, PreferenceFunction> functions = new HashMap<>();
        criteria.forEach(c -> functions.put(c.id(), function));
        return functions;
    }

    double[][] columns() {
        return columns;
    }

    /** {@return the net flow of the first alternative, with straight lines} */
    double linear(Execution execution) {
        return linear.withExecution(execution).rank(matrix, weights).scoreOf(0);
    }

    /** {@return the net flow of the first alternative, with bell curves} */
    double gaussian(Execution execution) {
        return gaussian.withExecution(execution).rank(matrix, weights).scoreOf(0);
    }

    /** {@return one of the rows, after a plain radix sort of every column: what the sorted algorithm cannot do without} */
    double sortColumns() {
        double sink = 0;
        for (double[] column : columns) {
            sink += ScoreOrder.bestFirst(column, true)[0];
        }
        return sink;
    }

    /**
     * What a user would write without kam: every two alternatives on every criterion.
     *
     * @param rows how many of the alternatives
     * @return the net flow of the first one
     */
    double pairwise(int rows) {
        List<double[]> alternatives = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            double[] alternative = new double[columns.length];
            for (int j = 0; j < columns.length; j++) {
                alternative[j] = columns[j][i] * (j % 2 == 0 ? 1 : -1);
            }
            alternatives.add(alternative);
        }
        double[] net = new double[rows];
        for (int a = 0; a < rows; a++) {
            for (int b = 0; b < rows; b++) {
                double[] x = alternatives.get(a);
                double[] y = alternatives.get(b);
                double preference = 0;
                for (int j = 0; j < x.length; j++) {
                    preference += weights.at(j) * LINEAR.of(x[j] - y[j]);
                }
                net[a] += preference / (rows - 1);
                net[b] -= preference / (rows - 1);
            }
        }
        return net[0];
    }
}
