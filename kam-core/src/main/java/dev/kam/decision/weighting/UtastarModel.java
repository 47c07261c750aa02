package dev.kam.decision.weighting;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.internal.LinearProgram;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The linear programs of UTASTAR. A variable for each piece of each criterion is what the value of an alternative gains along it, times
 * the weight; the variables of a criterion sum to its weight, and all to 1.
 */
final class UtastarModel {
    /** Linear programs are solved to about this. */
    private static final double TOLERANCE = 1e-8;

    private final List<ValueScale> scales;
    private final int pieces;
    private final double[][] rows;
    private final List<PreferenceStatement> statements;
    private final double delta;

    UtastarModel(DecisionMatrix matrix, List<ValueScale> scales, List<PreferenceStatement> statements, double delta) {
        this.scales = scales;
        this.pieces = scales.stream().mapToInt(ValueScale::pieces).sum();
        this.statements = statements;
        this.delta = delta;
        this.rows = new double[statements.size()][];
        for (int s = 0; s < rows.length; s++) {
            rows[s] = shares(matrix, statements.get(s).first());
            double[] other = shares(matrix, statements.get(s).second());
            for (int p = 0; p < pieces; p++) {
                rows[s][p] -= other[p];
            }
        }
    }

    /** How far an alternative has come along each piece, from 0 to 1. */
    private double[] shares(DecisionMatrix matrix, int row) {
        double[] shares = new double[pieces];
        int first = 0;
        for (int j = 0; j < scales.size(); j++) {
            double below = scales.get(j).piecesBelow(matrix.valueAt(row, j));
            for (int p = 0; p < scales.get(j).pieces(); p++) {
                shares[first + p] = Math.min(1, Math.max(0, below - p));
            }
            first += scales.get(j).pieces();
        }
        return shares;
    }

    /** The least sum of errors with which all statements hold; 0 where none is needed, empty where no errors are enough. */
    OptionalDouble totalError(int alternatives) {
        double[] costs = new double[pieces + 2 * alternatives];
        Arrays.fill(costs, pieces, costs.length, 1);
        LinearProgram program = program(costs);
        for (int s = 0; s < rows.length; s++) {
            PreferenceStatement statement = statements.get(s);
            double[] row = Arrays.copyOf(rows[s], costs.length);
            row[pieces + 2 * statement.first()] = -1;
            row[pieces + 2 * statement.first() + 1] = 1;
            row[pieces + 2 * statement.second()] = 1;
            row[pieces + 2 * statement.second() + 1] = -1;
            hold(program, statement, row);
        }
        return program.solve().stream()
                .mapToDouble(solution ->
                        Arrays.stream(solution, pieces, solution.length).sum())
                .map(error -> error > TOLERANCE ? error : 0)
                .findFirst();
    }

    private LinearProgram program(double[] costs) {
        LinearProgram program = new LinearProgram(costs);
        double[] sum = new double[costs.length];
        Arrays.fill(sum, 0, pieces, 1);
        return program.equal(sum, 1);
    }

    private void hold(LinearProgram program, PreferenceStatement statement, double[] row) {
        if (statement.isStrict()) {
            program.atLeast(row, delta);
        } else {
            program.equal(row, 0);
        }
    }

    /** With the statements of some places only. */
    private UtastarModel of(DecisionMatrix matrix, BitSet kept) {
        return new UtastarModel(
                matrix, scales, kept.stream().mapToObj(statements::get).toList(), delta);
    }

    /** Without the statements of some places. */
    UtastarModel without(DecisionMatrix matrix, BitSet dropped) {
        BitSet kept = new BitSet();
        kept.set(0, rows.length);
        kept.andNot(dropped);
        return of(matrix, kept);
    }

    /** What the pieces gain where a sum of them is least and all statements hold; empty where they cannot. */
    Optional<double[]> minimize(double[] costs) {
        LinearProgram program = program(costs);
        for (int s = 0; s < rows.length; s++) {
            hold(program, statements.get(s), rows[s]);
        }
        return program.solve().map(UtastarModel::cleaned);
    }

    /** Takes back what the solver leaves below 0. */
    private static double[] cleaned(double[] solution) {
        double sum = 0;
        for (int p = 0; p < solution.length; p++) {
            solution[p] = solution[p] > 0 ? solution[p] : 0;
            sum += solution[p];
        }
        for (int p = 0; p < solution.length; p++) {
            solution[p] /= sum;
        }
        return solution;
    }

    /** The costs by which a criterion weighs as little (1) or as much (-1) as it can. */
    double[] weightOf(int criterion, double sign) {
        double[] costs = new double[pieces];
        int first = scales.subList(0, criterion).stream()
                .mapToInt(ValueScale::pieces)
                .sum();
        Arrays.fill(costs, first, first + scales.get(criterion).pieces(), sign);
        return costs;
    }

    /** The places of the fewest statements without which the others can all hold. */
    BitSet fewestToDrop(DecisionMatrix matrix) {
        double[] nothing = new double[pieces];
        return new FewestDropped(
                        rows.length, kept -> of(matrix, kept).minimize(nothing).isPresent())
                .search();
    }
}
