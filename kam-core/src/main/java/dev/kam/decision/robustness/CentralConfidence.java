package dev.kam.decision.robustness;

import dev.kam.decision.Execution;
import dev.kam.decision.internal.ScoreOrder;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * In what share of the draws of performances a row is first under its central weights.
 *
 * <p>The best of the rows that are known for sure is found once for each central weights. Then, draw by draw, the row is held
 * against it, and against those drawn rows whose best could be above it, the most dangerous first; the first that stands before
 * it ends the draw.
 */
final class CentralConfidence {
    private final DrawnTable table;
    private final int[] rowsLeft;
    private final int samples;
    private final Execution execution;

    CentralConfidence(DrawnTable table, int[] rowsLeft, int samples, Execution execution) {
        this.table = table;
        this.rowsLeft = rowsLeft;
        this.samples = samples;
        this.execution = execution;
    }

    /**
     * Computes the share of each row.
     *
     * @param rows rows
     * @param weights the central weights of each; empty for a row without, whose share is 0
     */
    double[] of(int[] rows, double[][] weights) {
        int[] with = IntStream.range(0, rows.length)
                .filter(r -> weights[r].length > 0)
                .toArray();
        double[][] central = Arrays.stream(with).mapToObj(r -> weights[r]).toArray(double[][]::new);
        int[] drawn = Arrays.stream(rowsLeft)
                .filter(row -> Arrays.binarySearch(table.drawnRows(), row) >= 0)
                .toArray();
        int[] best = bestCertain(central, drawn);
        double[] shares = new double[rows.length];
        if (drawn.length == 0) {
            for (int c = 0; c < with.length; c++) {
                shares[with[c]] = best[c] == rows[with[c]] ? 1 : 0;
            }
            return shares;
        }
        execution.run(
                with.length,
                c -> shares[with[c]] = (double) new Contest(rows[with[c]], central[c], best[c], drawn).won() / samples);
        return shares;
    }

    /** The best of the rows that are known for sure under each weights; -1 when there is none. */
    private int[] bestCertain(double[][] weights, int[] drawn) {
        int[] certain = Arrays.stream(rowsLeft)
                .filter(row -> Arrays.binarySearch(drawn, row) < 0)
                .toArray();
        int[] best = new int[weights.length];
        Arrays.fill(best, -1);
        if (certain.length > 0) {
            DrawTops tops = SmaaSearch.tops(table, BoundTable.of(table, certain), weights, 0, 1, execution);
            Arrays.setAll(best, c -> tops.rowAt(c, 0));
        }
        return best;
    }

    /** One row, under its central weights, against the others. */
    private final class Contest {
        private final int row;
        private final double[] weights;
        private final int certain;
        private final double certainScore;

        /** The drawn rows, the one that can score most first, and what each can. */
        private final int[] rivals;

        private final double[] most;

        Contest(int row, double[] weights, int certain, int[] drawn) {
            this.row = row;
            this.weights = weights;
            this.certain = certain;
            this.certainScore = certain < 0 ? Double.NEGATIVE_INFINITY : table.score(certain, weights, 0);
            double[] upper = new double[drawn.length];
            for (int d = 0; d < drawn.length; d++) {
                upper[d] = mostOf(drawn[d]);
            }
            int[] order = ScoreOrder.bestFirst(upper, true);
            this.rivals = Arrays.stream(order).map(d -> drawn[d]).toArray();
            this.most = Arrays.stream(order).mapToDouble(d -> upper[d]).toArray();
        }

        private double mostOf(int other) {
            double[] values = new double[weights.length];
            table.upper(other, values);
            double sum = 0;
            double size = 0;
            for (int j = 0; j < values.length; j++) {
                sum += weights[j] * values[j];
                size = Math.max(size, Math.abs(values[j]));
            }
            return sum + size * values.length * 0x1p-49;
        }

        int won() {
            int won = 0;
            for (int draw = 0; draw < samples; draw++) {
                won += isFirst(draw) ? 1 : 0;
            }
            return won;
        }

        private boolean isFirst(int draw) {
            double score = table.score(row, weights, draw);
            if (certain >= 0 && certain != row && isBefore(certainScore, certain, score)) {
                return false;
            }
            for (int r = 0; r < rivals.length && most[r] >= score; r++) {
                if (rivals[r] != row && isBefore(table.score(rivals[r], weights, draw), rivals[r], score)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isBefore(double otherScore, int other, double score) {
            return otherScore > score || (otherScore == score && other < row);
        }
    }
}
