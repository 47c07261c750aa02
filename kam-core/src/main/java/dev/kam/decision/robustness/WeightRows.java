package dev.kam.decision.robustness;

import java.util.ArrayList;
import java.util.List;

/** What knowledge says of the weights, as linear rows, beyond that they are at least 0 and sum to 1. */
final class WeightRows {
    private static final WeightRows NONE = new WeightRows(List.of(), List.of());

    private final List<double[]> rows;
    private final List<Double> atLeast;

    private WeightRows(List<double[]> rows, List<Double> atLeast) {
        this.rows = rows;
        this.atLeast = atLeast;
    }

    static WeightRows none() {
        return NONE;
    }

    /**
     * Writes knowledge as rows.
     *
     * @param knowledge what is known, and suits the criteria
     * @param criteria the ids of the criteria
     */
    static WeightRows of(WeightKnowledge knowledge, List<String> criteria) {
        WeightRows rows = new WeightRows(new ArrayList<>(), new ArrayList<>());
        if (knowledge instanceof WeightKnowledge.Ordinal ordinal) {
            for (int r = 1; r < ordinal.order().size(); r++) {
                double[] row = new double[criteria.size()];
                row[criteria.indexOf(ordinal.order().get(r - 1))] = 1;
                row[criteria.indexOf(ordinal.order().get(r))] = -1;
                rows.add(row, 0);
            }
        } else if (knowledge instanceof WeightKnowledge.Intervals intervals) {
            intervals.intervals().forEach((id, interval) -> {
                double[] low = new double[criteria.size()];
                low[criteria.indexOf(id)] = 1;
                rows.add(low, interval.low());
                double[] high = new double[criteria.size()];
                high[criteria.indexOf(id)] = -1;
                rows.add(high, -interval.high());
            });
        } else if (knowledge instanceof WeightKnowledge.Constraints constraints) {
            constraints.constraints().forEach(constraint -> {
                double[] row = new double[criteria.size()];
                constraint.weights().forEach((id, coefficient) -> row[criteria.indexOf(id)] = coefficient);
                rows.add(row, constraint.atLeast());
            });
        }
        return rows;
    }

    private void add(double[] row, double number) {
        rows.add(row);
        atLeast.add(number);
    }

    int size() {
        return rows.size();
    }

    double[] row(int r) {
        return rows.get(r);
    }

    double atLeast(int r) {
        return atLeast.get(r);
    }
}
