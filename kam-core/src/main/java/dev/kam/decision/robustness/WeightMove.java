package dev.kam.decision.robustness;

import dev.kam.decision.internal.LinearProgram;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The smallest move of weights with which one row is no longer behind some others.
 *
 * @param weights the weights after the move
 * @param distance the sum of the absolute changes
 */
record WeightMove(double[] weights, double distance) {

    /**
     * Moves weight from where the row trails most to where it leads most: the exact solution for one rival.
     *
     * @param from the weights
     * @param lead how far the row is ahead on each criterion
     * @param strictly whether the row has to get ahead, rather than to draw level
     * @return the move; empty when no weights do
     */
    static Optional<WeightMove> past(double[] from, double[] lead, boolean strictly) {
        int to = 0;
        for (int j = 1; j < lead.length; j++) {
            to = lead[j] > lead[to] ? j : to;
        }
        if (lead[to] < 0 || (strictly && lead[to] == 0)) {
            return Optional.empty();
        }
        double[] weights = from.clone();
        double behind = -ValueRows.dot(from, lead);
        double moved = 0;
        int[] worstFirst = IntStream.range(0, lead.length)
                .boxed()
                .sorted((a, b) -> Double.compare(lead[a], lead[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int j : worstFirst) {
            double gain = lead[to] - lead[j];
            if (behind > 0 && gain > 0) {
                double part = Math.min(from[j], behind / gain);
                weights[j] -= part;
                weights[to] += part;
                moved += part;
                behind = part < from[j] ? 0 : behind - part * gain;
            }
        }
        return Optional.of(new WeightMove(weights, 2 * moved));
    }

    /** Finds the smallest move past several rivals at once to possible weights; empty when no weights do. */
    static Optional<WeightMove> past(double[] from, List<double[]> leads, WeightRows possible) {
        int m = from.length;
        double[] costs = new double[2 * m];
        double[] balance = new double[2 * m];
        Arrays.fill(costs, 1);
        LinearProgram program = new LinearProgram(costs);
        for (int j = 0; j < m; j++) {
            balance[j] = 1;
            balance[m + j] = -1;
            program.bound(m + j, 0, from[j]);
        }
        program.equal(balance, 0);
        leads.forEach(lead -> program.atLeast(change(lead), -ValueRows.dot(from, lead)));
        for (int r = 0; r < possible.size(); r++) {
            program.atLeast(change(possible.row(r)), possible.atLeast(r) - ValueRows.dot(from, possible.row(r)));
        }
        return program.solve().map(solution -> {
            double[] weights = new double[m];
            double distance = 0;
            for (int j = 0; j < m; j++) {
                double change = solution[j] - solution[m + j];
                weights[j] = Math.max(0, from[j] + change);
                distance += Math.abs(weights[j] - from[j]);
            }
            return new WeightMove(weights, distance);
        });
    }

    /** What a sum of weights changes by, for what is added to each weight and what is taken from it. */
    private static double[] change(double[] coefficients) {
        int m = coefficients.length;
        double[] row = Arrays.copyOf(coefficients, 2 * m);
        for (int j = 0; j < m; j++) {
            row[m + j] = -coefficients[j];
        }
        return row;
    }

    /** Tells whether some possible weights put the row ahead of all rivals that it has to get ahead of, and level with the others. */
    static boolean isPossible(List<double[]> leads, List<Boolean> strictly, WeightRows possible) {
        int criteria = leads.get(0).length;
        double[] costs = new double[criteria + 1];
        costs[criteria] = -1;
        LinearProgram program = new LinearProgram(costs).bound(criteria, 0, 1);
        double[] ones = new double[criteria + 1];
        Arrays.fill(ones, 0, criteria, 1);
        program.equal(ones, 1);
        for (int r = 0; r < leads.size(); r++) {
            double[] row = Arrays.copyOf(leads.get(r), criteria + 1);
            row[criteria] = strictly.get(r) ? -1 : 0;
            program.atLeast(row, 0);
        }
        for (int r = 0; r < possible.size(); r++) {
            program.atLeast(Arrays.copyOf(possible.row(r), criteria + 1), possible.atLeast(r));
        }
        return program.solve().map(s -> s[criteria] > 1e-8).orElse(false);
    }
}
