package dev.kam.decision.weighting;

import dev.kam.decision.internal.ScoreOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/** Ranks in which equals share the mean of their places, and how far such ranks agree. */
final class JudgeRanks {

    private JudgeRanks() {}

    /** A distance of two judges by their numbers. */
    interface Distance {
        double between(int judge, int other);
    }

    /** The mean ranks of numbers, 1 = best. */
    static double[] of(double[] numbers, boolean higherIsBetter) {
        int[] order = ScoreOrder.bestFirst(numbers, higherIsBetter);
        int[] ranks = ScoreOrder.ranks(numbers, order);
        return of(numbers.length, place -> order[place], row -> ranks[row]);
    }

    /** The mean ranks of n rows, from the row at each place, and from ranks that equals share. */
    static double[] of(int n, IntUnaryOperator rowAt, IntUnaryOperator rankOf) {
        double[] means = new double[n];
        int from = 0;
        while (from < n) {
            int rank = rankOf.applyAsInt(rowAt.applyAsInt(from));
            int to = from + 1;
            while (to < n && rankOf.applyAsInt(rowAt.applyAsInt(to)) == rank) {
                to++;
            }
            for (int place = from; place < to; place++) {
                means[rowAt.applyAsInt(place)] = (from + 1.0 + to) / 2;
            }
            from = to;
        }
        return means;
    }

    /**
     * Kendall's W: the sum of squares of the rank sums about their mean, over its largest possible value with these ties,
     * which is k times the sum of the squares of all judges' ranks about their mean.
     */
    static OptionalDouble kendallW(List<double[]> ranks) {
        if (ranks.size() < 2) {
            return OptionalDouble.empty();
        }
        int n = ranks.get(0).length;
        double mean = (n + 1.0) / 2;
        double between = 0;
        double within = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (double[] judge : ranks) {
                double deviation = judge[i] - mean;
                sum += deviation;
                within += deviation * deviation;
            }
            between += sum * sum;
        }
        return within == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, between / (ranks.size() * within)));
    }

    /** 1 - Spearman's correlation, in [0, 2]; where a judge ranks nothing above anything, 0 if both do and else 1. */
    static double spearmanDistance(double[] a, double[] b) {
        double mean = (a.length + 1.0) / 2;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int i = 0; i < a.length; i++) {
            aa += (a[i] - mean) * (a[i] - mean);
            bb += (b[i] - mean) * (b[i] - mean);
            ab += (a[i] - mean) * (b[i] - mean);
        }
        if (aa == 0 || bb == 0) {
            return aa == bb ? 0 : 1;
        }
        return Math.max(0, 1 - Math.max(-1, ab / Math.sqrt(aa * bb)));
    }

    /** Puts together what a panel agrees on; judge k = -1 is the panel itself. */
    static PanelAgreement agreement(List<double[]> ranks, Distance distance) {
        int judges = ranks.size();
        List<Double> distances = new ArrayList<>();
        double sum = 0;
        int farthest = -1;
        double largest = 0;
        for (int k = 0; k < judges; k++) {
            double fromPanel = distance.between(k, -1);
            distances.add(fromPanel);
            if (fromPanel > largest) {
                largest = fromPanel;
                farthest = k;
            }
            for (int l = 0; l < k; l++) {
                sum += distance.between(k, l);
            }
        }
        return new PanelAgreement(
                kendallW(ranks),
                judges < 2 ? 0 : sum / (judges * (judges - 1.0) / 2),
                distances,
                farthest < 0 ? OptionalInt.empty() : OptionalInt.of(farthest));
    }
}
