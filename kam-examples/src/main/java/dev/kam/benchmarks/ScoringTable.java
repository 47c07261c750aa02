package dev.kam.benchmarks;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A seeded table of performances between 0 and 10 for the scoring benchmarks, with plain copies of its columns for the read
 * limit and the peers.
 */
final class ScoringTable {
    private final DecisionMatrix matrix;
    private final Weights weights;
    private final double[][] columns;
    private final double margin;

    /**
     * Makes a table.
     *
     * @param rows the number of alternatives
     * @param criteria the number of criteria
     * @param clippedShare the share of cells that lie outside their anchors
     * @param missingShare the share of cells that are missing
     */
    ScoringTable(int rows, int criteria, double clippedShare, double missingShare) {
        SplittableRandom random = new SplittableRandom(20_260_630);
        margin = 10 * clippedShare / 2;
        List<Criterion> list = new ArrayList<>();
        List<Column> stored = new ArrayList<>();
        columns = new double[criteria][rows];
        double[] given = new double[criteria];
        for (int j = 0; j < criteria; j++) {
            Column.Builder column = Column.builder();
            for (int i = 0; i < rows; i++) {
                double cell = random.nextDouble() * 10;
                columns[j][i] = cell;
                column.append(missingShare > 0 && random.nextDouble() < missingShare ? Double.NaN : cell);
            }
            stored.add(column.build());
            list.add(Criterion.of("c" + j, LinearValue.of(margin, 10 - margin)));
            given[j] = 1 + random.nextDouble();
        }
        matrix = DecisionMatrix.of(list, stored);
        weights = Weights.of(given);
    }

    DecisionMatrix matrix() {
        return matrix;
    }

    Weights weights() {
        return weights;
    }

    double[][] columns() {
        return columns;
    }

    /** {@return for each criterion the performance with value 0} */
    double[] worst() {
        double[] worst = new double[columns.length];
        Arrays.fill(worst, margin);
        return worst;
    }

    /** {@return for each criterion how far the performance with value 1 lies from that with value 0} */
    double[] range() {
        double[] range = new double[columns.length];
        Arrays.fill(range, 10 - margin - margin);
        return range;
    }

    /** The read limit R: the sum of all cells, column by column, with eight accumulators. */
    static double readAll(double[][] columns) {
        double total = 0;
        for (double[] x : columns) {
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            double e = 0;
            double f = 0;
            double g = 0;
            double h = 0;
            int i = 0;
            for (; i + 7 < x.length; i += 8) {
                a += x[i];
                b += x[i + 1];
                c += x[i + 2];
                d += x[i + 3];
                e += x[i + 4];
                f += x[i + 5];
                g += x[i + 6];
                h += x[i + 7];
            }
            for (; i < x.length; i++) {
                a += x[i];
            }
            total += (a + b) + (c + d) + ((e + f) + (g + h));
        }
        return total;
    }
}
