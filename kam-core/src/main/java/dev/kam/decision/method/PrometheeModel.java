package dev.kam.decision.method;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.Weights;
import dev.kam.decision.table.Performances;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table that has been checked, with the preference function of each criterion. */
final class PrometheeModel {
    private final DecisionMatrix matrix;
    private final Performances table;
    private final PreferenceFunction[] functions;

    PrometheeModel(DecisionMatrix matrix, Weights weights, Map<String, PreferenceFunction> byCriterionId) {
        this.matrix = matrix;
        this.table = Performances.raw(matrix, weights, Promethee.NAME);
        List<Criterion> criteria = matrix.criteria();
        this.functions = new PreferenceFunction[criteria.size()];
        for (int j = 0; j < functions.length; j++) {
            functions[j] = byCriterionId.getOrDefault(criteria.get(j).id(), PreferenceFunction.usual());
        }
    }

    Performances table() {
        return table;
    }

    int criteria() {
        return functions.length;
    }

    /**
     * Adds up the flows of all criteria, in their order.
     *
     * <p>As many criteria as there are threads are worked out side by side; then they are added, one after the other. So no
     * sum depends on the number of threads.
     */
    void addFlows(Execution execution, double[] plus, double[] minus) {
        int[] counted = IntStream.range(0, functions.length)
                .filter(j -> table.weight(j) > 0)
                .toArray();
        if (table.rows() == 1) {
            return;
        }
        @Nullable PrometheeFlows[] workers = new PrometheeFlows[Math.min(execution.parallelism(), counted.length)];
        for (int from = 0; from < counted.length; from += workers.length) {
            int first = from;
            int count = Math.min(workers.length, counted.length - first);
            execution.run(count, t -> {
                PrometheeFlows worker = workers[t];
                if (worker == null) {
                    worker = new PrometheeFlows(table.rows());
                    workers[t] = worker;
                }
                int j = counted[first + t];
                worker.compute(table, j, functions[j]);
            });
            execution.run(2, side -> {
                for (int t = 0; t < count; t++) {
                    PrometheeFlows worker = workers[t];
                    double weight = table.weight(counted[first + t]);
                    if (worker != null && side == 0) {
                        worker.addPlus(weight, plus);
                    } else if (worker != null) {
                        worker.addMinus(weight, minus);
                    }
                }
            });
        }
    }

    /** The net flow of each alternative on one criterion alone. */
    double[] criterionFlows(int j) {
        int n = table.rows();
        double[] net = new double[n];
        if (n > 1) {
            PrometheeFlows flows = new PrometheeFlows(n);
            flows.compute(table, j, functions[j]);
            flows.addPlus(1, net);
            flows.addMinus(-1, net);
            for (int i = 0; i < n; i++) {
                net[i] += 0.0;
            }
        }
        return net;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrometheeModel that
                && Arrays.equals(functions, that.functions)
                && matrix.equals(that.matrix);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(functions);
    }
}
