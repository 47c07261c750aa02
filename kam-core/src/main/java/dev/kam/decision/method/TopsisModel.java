package dev.kam.decision.method;

import dev.kam.Notice;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.ValuedTable;
import java.util.Arrays;
import java.util.List;

/** The distances of every row of a table from its ideal and its anti-ideal. */
final class TopsisModel {
    /** Sums of squares within these bounds have lost nothing that counts. */
    private static final double SAFE = 0x1p900;

    private final ValuedTable table;
    private final double[] weight;
    private final double[] best;
    private final double[] worst;
    private final double[] toIdeal;
    private final double[] toAntiIdeal;

    TopsisModel(ValuedTable table) {
        this.table = table;
        this.weight = table.weights().toArray();
        this.best = new double[weight.length];
        this.worst = new double[weight.length];
        this.toIdeal = new double[table.rows()];
        this.toAntiIdeal = new double[table.rows()];
        double[] scratch = new double[Chunks.SIZE];
        for (int j = 0; j < weight.length; j++) {
            if (table.function(j) != null) {
                best[j] = 1;
            } else if (weight[j] > 0) {
                requireBounded(j);
                findAnchors(j, scratch);
            }
        }
    }

    private void requireBounded(int j) {
        if (table.policy(j) == MissingPolicy.INTERVAL) {
            for (int i = 0; i < table.rows(); i++) {
                if (table.column(j).isMissing(i)) {
                    throw new IllegalArgumentException("missing policy of criterion '" + table.id(j)
                            + "' must be REJECT, RENORMALIZE, WORST or NEUTRAL for method '" + Topsis.NAME
                            + "' without a value function but was INTERVAL");
                }
            }
        }
    }

    private void findAnchors(int j, double[] scratch) {
        best[j] = Double.NEGATIVE_INFINITY;
        worst[j] = Double.POSITIVE_INFINITY;
        for (int c = 0; c < table.chunks(); c++) {
            table.fillCounted(c, j, scratch);
            for (int i = 0; i < table.length(c); i++) {
                if (Double.isInfinite(scratch[i])) {
                    throw table.noScore((c << Chunks.SHIFT) + i, scratch[i]);
                }
                best[j] = scratch[i] > best[j] ? scratch[i] : best[j];
                worst[j] = scratch[i] < worst[j] ? scratch[i] : worst[j];
            }
        }
    }

    TopsisRanking rank() {
        double[] plus = new double[Chunks.SIZE];
        double[] minus = new double[Chunks.SIZE];
        double[] scratch = new double[Chunks.SIZE];
        for (int c = 0; c < table.chunks(); c++) {
            measure(c, plus, minus, scratch);
        }
        double[] scores = new double[table.rows()];
        int undecided = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = closeness(toIdeal[i], toAntiIdeal[i]);
            undecided += toIdeal[i] == 0 && toAntiIdeal[i] == 0 ? 1 : 0;
        }
        return new TopsisRanking(
                table,
                scores,
                toIdeal,
                toAntiIdeal,
                undecided == 0 ? List.of() : List.of(notice(undecided)),
                IntervalBounds.of(table, scores, 0, this::score),
                IntervalBounds.of(table, scores, 1, this::score));
    }

    private static Notice notice(int undecided) {
        return Notice.of(
                "topsis-undecided",
                "Alternatives that are at once the best and the worst on all that counts for them: " + undecided
                        + ". Their closeness is 0.5.",
                "Alternativas que son a la vez la mejor y la peor en todo lo que cuenta para ellas: " + undecided
                        + ". Su cercanía es 0,5.");
    }

    /** All rows of a chunk: the complete ones column by column, the others, and those near the limits, one by one. */
    private void measure(int chunk, double[] plus, double[] minus, double[] scratch) {
        int from = chunk << Chunks.SHIFT;
        int length = table.length(chunk);
        Arrays.fill(plus, 0, length, 0);
        Arrays.fill(minus, 0, length, 0);
        for (int j = 0; j < weight.length; j++) {
            if (weight[j] > 0) {
                table.fill(chunk, j, scratch);
                addSquares(plus, scratch, weight[j], best[j], length);
                addSquares(minus, scratch, weight[j], worst[j], length);
            }
        }
        table.incomplete(chunk).forEach(i -> plus[i] = Double.NaN);
        for (int i = 0; i < length; i++) {
            int row = from + i;
            boolean plain = isSafe(plus[i]) && isSafe(minus[i]);
            toIdeal[row] = plain ? Math.sqrt(plus[i]) : distance(row, best, IntervalBounds.MIDDLE);
            toAntiIdeal[row] = plain ? Math.sqrt(minus[i]) : distance(row, worst, IntervalBounds.MIDDLE);
        }
    }

    private static void addSquares(double[] sums, double[] values, double weight, double anchor, int length) {
        for (int i = 0; i < length; i++) {
            double term = weight * (values[i] - anchor);
            sums[i] += term * term;
        }
    }

    private static boolean isSafe(double sum) {
        return sum >= 1 / SAFE && sum <= SAFE;
    }

    private double score(int row, double completion) {
        return closeness(distance(row, best, completion), distance(row, worst, completion));
    }

    static double closeness(double toIdeal, double toAntiIdeal) {
        double sum = toAntiIdeal + toIdeal;
        if (sum == 0) {
            return 0.5;
        }
        return sum == Double.POSITIVE_INFINITY ? toAntiIdeal / 2 / (toAntiIdeal / 2 + toIdeal / 2) : toAntiIdeal / sum;
    }

    /** The distance of one row, over what counts of it, by the literal formula; scaled where squares would not be. */
    private double distance(int row, double[] anchors, double completion) {
        double sum = 0;
        double largest = 0;
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < weight.length; j++) {
            double value = IntervalBounds.valueAt(table, row, j, completion);
            if (value == value) {
                double term = weight[j] * (value - anchors[j]);
                sum += term * term;
                largest = Math.max(largest, Math.abs(term));
                counted += weight[j];
            } else {
                complete = false;
            }
        }
        if (!(counted > 0)) {
            throw ValuedTable.nothingKnown(row);
        }
        double distance = isSafe(sum) || largest == 0
                ? Math.sqrt(sum)
                : scaled(row, anchors, completion, Math.getExponent(largest));
        distance = complete ? distance : distance / counted;
        if (!(distance < Double.POSITIVE_INFINITY)) {
            throw table.noScore(row, distance);
        }
        return distance;
    }

    private double scaled(int row, double[] anchors, double completion, int exponent) {
        double sum = 0;
        for (int j = 0; j < weight.length; j++) {
            double value = IntervalBounds.valueAt(table, row, j, completion);
            if (value == value) {
                double term = StrictMath.scalb(weight[j] * (value - anchors[j]), -exponent);
                sum += term * term;
            }
        }
        return StrictMath.scalb(Math.sqrt(sum), exponent);
    }
}
