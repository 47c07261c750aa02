package dev.kam.benchmarks;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.robustness.Smaa;
import dev.kam.decision.robustness.WeightKnowledge;
import dev.kam.decision.robustness.WeightSpace;
import dev.kam.decision.value.LinearValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A seeded table of performances between 0 and 10, and the simulation of weights on it. */
final class SmaaTable {

    /** How the performances of a row go together. */
    enum Kind {
        /** Each for itself. */
        INDEPENDENT,
        /** A row is good, or bad, on all criteria; so few rows are worth looking at. */
        CORRELATED,
        /** All rows have the same sum, so that each is good at something, and nobody can be left out. */
        ANTI_CORRELATED
    }

    private static final int TOP = 10;

    private final DecisionMatrix matrix;

    /** The values, row by row. */
    private final double[] values;

    /**
     * Makes a table.
     *
     * @param rows the number of alternatives
     * @param criteria the number of criteria
     * @param kind how the performances of a row go together
     */
    SmaaTable(int rows, int criteria, Kind kind) {
        SplittableRandom random = new SplittableRandom(20_260_630);
        List<Criterion> list = new ArrayList<>();
        List<Column.Builder> columns = new ArrayList<>();
        values = new double[rows * criteria];
        for (int j = 0; j < criteria; j++) {
            list.add(Criterion.of("c" + j, LinearValue.of(0, 10)));
            columns.add(Column.builder());
        }
        for (int i = 0; i < rows; i++) {
            double[] row = row(random, criteria, kind);
            for (int j = 0; j < criteria; j++) {
                columns.get(j).append(row[j]);
                values[i * criteria + j] = Math.min(1, Math.max(0, row[j] / 10));
            }
        }
        matrix = DecisionMatrix.of(
                list, columns.stream().map(Column.Builder::build).toList());
    }

    private static double[] row(SplittableRandom random, int criteria, Kind kind) {
        double[] row = new double[criteria];
        double common = random.nextDouble() * 10;
        double sum = 0;
        for (int j = 0; j < criteria; j++) {
            double own = random.nextDouble() * 10;
            row[j] = kind == Kind.CORRELATED ? 0.8 * common + 0.2 * own : own;
            sum += row[j];
        }
        for (int j = 0; kind == Kind.ANTI_CORRELATED && j < criteria; j++) {
            row[j] += 5 - sum / criteria;
        }
        return row;
    }

    /** {@return the sum of all values, read once} */
    double readAll() {
        return ScoringTable.readAll(new double[][] {values});
    }

    /** {@return a figure of a simulation} */
    double simulate(int samples, Execution execution) {
        return Smaa.withDefaults()
                .withSamples(samples)
                .withExecution(execution)
                .run(matrix, TOP)
                .rowsLeft();
    }

    /** {@return a figure of what one would write: score all rows in every draw, and keep the best ten} */
    double plain(int samples) {
        List<String> ids = matrix.criteria().stream().map(Criterion::id).toList();
        WeightSpace space = WeightSpace.of(WeightKnowledge.simplex(), ids);
        int rows = matrix.alternatives();
        double[] best = new double[TOP];
        int[] bestRows = new int[TOP];
        long[] counts = new long[rows];
        for (int s = 0; s < samples; s += WeightSpace.BLOCK) {
            for (double[] w : space.draws(1, s / WeightSpace.BLOCK, Math.min(WeightSpace.BLOCK, samples - s))) {
                Arrays.fill(best, -1);
                for (int i = 0; i < rows; i++) {
                    double score = 0;
                    for (int j = 0; j < w.length; j++) {
                        score += w[j] * values[i * w.length + j];
                    }
                    if (score > best[TOP - 1]) {
                        int at = TOP - 1;
                        for (; at > 0 && score > best[at - 1]; at--) {
                            best[at] = best[at - 1];
                            bestRows[at] = bestRows[at - 1];
                        }
                        best[at] = score;
                        bestRows[at] = i;
                    }
                }
                for (int row : bestRows) {
                    counts[row]++;
                }
            }
        }
        return counts[0];
    }
}
