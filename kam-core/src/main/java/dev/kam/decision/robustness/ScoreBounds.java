package dev.kam.decision.robustness;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The least and the most that values can score under any possible weights, at the cost of a few operations a row.
 *
 * <p>Under an order of the criteria these are the least and the greatest mean of the first values in that order. Under all
 * other knowledge each weight is taken to lie where its own bounds are, whatever the others are: the weight that the lower
 * bounds leave is filled into the worst, or the best, values first. For intervals that is exact, for constraints a wider
 * bound.
 *
 * <p>Has working memory of its own, so each thread needs one.
 */
final class ScoreBounds {
    /** By how much a draw of a random walk may lie outside what is possible. */
    private static final double DRIFT = 1e-8;

    private final int @Nullable [] order;
    private final double[] low;
    private final double[] room;
    private final double left;

    /** Whether each weight may be anything, so that the bounds are the least and the greatest value. */
    private final boolean isFree;

    private final double drift;
    private final double[] sorted;
    private final double[] rooms;

    private ScoreBounds(int @Nullable [] order, double[] low, double[] high, double drift) {
        this.order = order;
        this.low = low;
        this.room = new double[low.length];
        this.drift = drift;
        this.sorted = new double[low.length];
        this.rooms = new double[low.length];
        double sum = 0;
        for (int j = 0; j < low.length; j++) {
            room[j] = high[j] - low[j];
            sum += low[j];
        }
        this.left = Math.max(0, 1 - sum);
        this.isFree = order == null && sum == 0 && Arrays.stream(high).allMatch(h -> h == 1);
    }

    /** Binds knowledge to the criteria of a weight space made of it. */
    static ScoreBounds of(WeightKnowledge knowledge, WeightSpace space) {
        int m = space.criteria().size();
        double[] low = new double[m];
        double[] high = mostWeights(space);
        if (knowledge instanceof WeightKnowledge.Ordinal ordinal) {
            int[] order =
                    ordinal.order().stream().mapToInt(space.criteria()::indexOf).toArray();
            return new ScoreBounds(order, low, high, 0);
        }
        for (int j = 0; j < m; j++) {
            low[j] = Math.max(0, space.minimum(unit(m, j)));
        }
        return new ScoreBounds(null, low, high, knowledge instanceof WeightKnowledge.Simplex ? 0 : DRIFT);
    }

    /** {@return the most that each criterion may weigh} */
    static double[] mostWeights(WeightSpace space) {
        double[] most = new double[space.criteria().size()];
        for (int j = 0; j < most.length; j++) {
            most[j] = Math.min(1, space.maximum(unit(most.length, j)));
        }
        return most;
    }

    private static double[] unit(int m, int j) {
        double[] unit = new double[m];
        unit[j] = 1;
        return unit;
    }

    /** The most that values, each at most so far from 0, may score beyond {@link #most}, or below {@link #least}. */
    double margin(double largest) {
        return largest * (low.length * 0x1p-49 + drift);
    }

    /** The most that values can score. */
    double most(double[] values) {
        return bound(values, 1);
    }

    /** The least that values can score. */
    double least(double[] values) {
        return -bound(values, -1);
    }

    private double bound(double[] values, double sign) {
        if (isFree) {
            double most = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                most = Math.max(most, sign * value);
            }
            return most;
        }
        return order == null ? filled(values, sign) : prefixMean(values, sign, order);
    }

    private static double prefixMean(double[] values, double sign, int[] order) {
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < order.length; k++) {
            sum += sign * values[order[k]];
            most = Math.max(most, sum / (k + 1));
        }
        return most;
    }

    private double filled(double[] values, double sign) {
        double sum = 0;
        for (int j = 0; j < low.length; j++) {
            double value = sign * values[j];
            sum += low[j] * value;
            int at = j;
            for (; at > 0 && sorted[at - 1] < value; at--) {
                sorted[at] = sorted[at - 1];
                rooms[at] = rooms[at - 1];
            }
            sorted[at] = value;
            rooms[at] = room[j];
        }
        double open = left;
        for (int p = 0; p < sorted.length && open > 0; p++) {
            double more = Math.min(open, rooms[p]);
            sum += more * sorted[p];
            open -= more;
        }
        return sum;
    }
}
