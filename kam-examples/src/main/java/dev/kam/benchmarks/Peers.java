package dev.kam.benchmarks;

import com.google.common.collect.Comparators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a user would write without kam: alternatives as objects, scored one by one and sorted by the standard means. */
final class Peers {
    private static final Comparator<Scored> BY_SCORE = Comparator.comparingDouble(Scored::score);

    private final List<double[]> alternatives = new ArrayList<>();
    private final double[] worst;
    private final double[] range;
    private final double[] weights;

    private record Scored(double[] alternative, double score) {}

    /**
     * Copies a table into objects, one for each row.
     *
     * @param table the table
     */
    Peers(ScoringTable table) {
        double[][] columns = table.columns();
        for (int i = 0; i < columns[0].length; i++) {
            double[] alternative = new double[columns.length];
            for (int j = 0; j < columns.length; j++) {
                alternative[j] = columns[j][i];
            }
            alternatives.add(alternative);
        }
        worst = table.worst();
        range = table.range();
        weights = table.weights().toArray();
    }

    private Scored score(double[] alternative) {
        double score = 0;
        for (int j = 0; j < alternative.length; j++) {
            score += weights[j] * Math.min(1, Math.max(0, (alternative[j] - worst[j]) / range[j]));
        }
        return new Scored(alternative, score);
    }

    /** {@return the best score, by a sorted stream that is cut after k} */
    double sortedStream(int k) {
        return alternatives.stream()
                .map(this::score)
                .sorted(BY_SCORE.reversed())
                .limit(k)
                .toList()
                .get(0)
                .score();
    }

    /** {@return the best score, by Guava's selection of the k greatest} */
    double guavaGreatest(int k) {
        return alternatives.stream()
                .map(this::score)
                .collect(Comparators.greatest(k, BY_SCORE))
                .get(0)
                .score();
    }
}
