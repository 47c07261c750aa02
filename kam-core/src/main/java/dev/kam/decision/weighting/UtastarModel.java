package dev.kam.decision.weighting;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.internal.LinearProgram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    /** The least sum of errors with which all statements hold; 0 where none is needed. */
    double totalError(int alternatives) {
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
        double[] solution = program.solve().orElseThrow();
        double error = Arrays.stream(solution, pieces, solution.length).sum();
        return error > TOLERANCE ? error : 0;
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

    /** Without the statements of some places. */
    UtastarModel without(DecisionMatrix matrix, List<Integer> dropped) {
        List<PreferenceStatement> kept = new ArrayList<>();
        for (int s = 0; s < statements.size(); s++) {
            if (!dropped.contains(s)) {
                kept.add(statements.get(s));
            }
        }
        return new UtastarModel(matrix, scales, kept, delta);
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

    /**
     * The fewest statements without which the others can all hold. Of sets of that size, the one in which the first statement that is
     * not in all of them is kept, and so on: earlier statements are rather kept than later ones.
     */
    List<Integer> fewestToDrop(DecisionMatrix matrix) {
        int count = rows.length;
        boolean[] kept = new boolean[count];
        List<List<Integer>> refuted = new ArrayList<>();
        List<Integer> drop = drop(matrix, kept, count, refuted).orElseThrow();
        for (int s = 0; s < count; s++) {
            kept[s] = true;
            Optional<List<Integer>> instead =
                    drop.contains(s) ? drop(matrix, kept, drop.size(), refuted) : Optional.of(drop);
            kept[s] = instead.isPresent();
            drop = instead.orElse(drop);
        }
        return drop;
    }

    /** At most so many statements to drop, none of them one of those to keep; a set that proves too small is ruled out. */
    private Optional<List<Integer>> drop(DecisionMatrix matrix, boolean[] kept, int most, List<List<Integer>> refuted) {
        while (true) {
            Optional<List<Integer>> found = candidate(kept, most, refuted);
            if (found.isEmpty()
                    || without(matrix, found.get()).minimize(new double[pieces]).isPresent()) {
                return found;
            }
            refuted.add(found.get());
        }
    }

    private Optional<List<Integer>> candidate(boolean[] kept, int most, List<List<Integer>> refuted) {
        double[] costs = new double[pieces + rows.length];
        Arrays.fill(costs, pieces, costs.length, 1);
        LinearProgram program = program(costs);
        for (int s = 0; s < rows.length; s++) {
            program.binary(pieces + s);
            if (kept[s]) {
                program.bound(pieces + s, 0, 0);
            }
            double[] row = Arrays.copyOf(rows[s], costs.length);
            boolean strict = statements.get(s).isStrict();
            row[pieces + s] = strict ? 1 + delta : 1;
            program.atLeast(row, strict ? delta : 0);
            if (!strict) {
                row[pieces + s] = -1;
                program.atMost(row, 0);
            }
        }
        for (List<Integer> tooFew : refuted) {
            double[] others = new double[costs.length];
            Arrays.fill(others, pieces, costs.length, 1);
            tooFew.forEach(s -> others[pieces + s] = 0);
            program.atLeast(others, 1);
        }
        double[] all = new double[costs.length];
        Arrays.fill(all, pieces, costs.length, 1);
        program.atMost(all, most);
        return program.solve().map(this::dropped);
    }

    private List<Integer> dropped(double[] solution) {
        List<Integer> dropped = new ArrayList<>();
        for (int s = 0; s < rows.length; s++) {
            if (solution[pieces + s] > 1.0 / 2) {
                dropped.add(s);
            }
        }
        return dropped;
    }
}
