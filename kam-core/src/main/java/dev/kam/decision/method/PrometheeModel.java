package dev.kam.decision.method;

import dev.kam.Notice;
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
    private static final Notice GAUSSIAN_APPROXIMATED = Notice.of(
            "gaussian-approximated",
            "Flows of Gaussian criteria come from a series, since there are more than " + GaussianFlows.EXACT_UP_TO
                    + " alternatives; no plus or minus flow is further than " + GaussianSeries.BOUND
                    + " from the exact one.",
            "Los flujos de los criterios gaussianos proceden de una serie, porque hay más de "
                    + GaussianFlows.EXACT_UP_TO + " alternativas; ningún flujo positivo o negativo se aparta más de "
                    + GaussianSeries.BOUND + " del exacto.");

    private static final double WORK_BEFORE_ADDING = 0.9;

    private final DecisionMatrix matrix;
    private final Performances table;
    private final PreferenceFunction[] functions;
    private final double[] proportions;

    PrometheeModel(DecisionMatrix matrix, Weights weights, Map<String, PreferenceFunction> byCriterionId) {
        this.matrix = matrix;
        this.table = Performances.raw(matrix, weights, Promethee.NAME);
        this.proportions = WholeWeights.inProportion(weights);
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

    /** What the sums of {@link #addFlows} are to be divided by: all weights, times the number of the others. */
    double whole() {
        return Arrays.stream(proportions).sum() * Math.max(1, table.rows() - 1);
    }

    /**
     * Adds up the flows of all criteria, in their order, still undivided: as far as preferences are counts, and weights
     * decimals, the sums are whole numbers and exact, so that equal flows are equal to the last bit.
     *
     * <p>As many criteria as there are threads are worked out side by side; then they are added, one after the other. So no
     * sum depends on the number of threads.
     */
    void addFlows(Execution execution, double[] plus, double[] minus) {
        if (table.rows() == 1) {
            return;
        }
        int[] counted = IntStream.range(0, functions.length)
                .filter(j -> table.weight(j) > 0)
                .toArray();
        PrometheeFlows[] workers = new PrometheeFlows[Math.min(execution.parallelism(), counted.length)];
        Arrays.setAll(workers, t -> new PrometheeFlows(table.rows()));
        for (int from = 0; from < counted.length; from += workers.length) {
            int first = from;
            int count = Math.min(workers.length, counted.length - first);
            double before = (double) first / counted.length;
            double after = (double) (first + count) / counted.length;
            double between = before + WORK_BEFORE_ADDING * (after - before);
            execution.withProgressBetween(before, between).run(count, t -> {
                int j = counted[first + t];
                workers[t].compute(table, j, functions[j]);
            });
            execution.withProgressBetween(between, after).run(2, side -> {
                for (int t = 0; t < count; t++) {
                    double weight = proportions[counted[first + t]];
                    if (side == 0) {
                        workers[t].addPlus(weight, plus);
                    } else {
                        workers[t].addMinus(weight, minus);
                    }
                }
            });
        }
    }

    /** What the reader of the flows should know. */
    List<Notice> notices() {
        boolean series = IntStream.range(0, functions.length)
                .anyMatch(j -> table.weight(j) > 0
                        && functions[j].type() == PreferenceFunction.Type.GAUSSIAN
                        && GaussianFlows.isApproximated(table.rows()));
        return series ? List.of(GAUSSIAN_APPROXIMATED) : List.of();
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
                net[i] = net[i] / (n - 1) + 0.0;
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
