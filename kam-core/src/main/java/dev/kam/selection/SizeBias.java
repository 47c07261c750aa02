package dev.kam.selection;

import dev.kam.Text;
import dev.kam.decision.Column;
import dev.kam.decision.internal.ScoreOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far a choice merely follows size.
 *
 * <p>The correlation is Spearman's, with mean ranks for ties (Spearman 1904, doi 10.2307/1412159). The limits of the verdict
 * are this project's own.
 *
 * @param column the column that says how large an account is
 * @param spearman the rank correlation of score and size over the eligible accounts whose size is known, in [-1, 1]; empty
 *     with fewer than two, or when one of the two does not vary
 * @param overlapWithLargest the share of the chosen that are among as many largest eligible accounts, in [0, 1]; empty when
 *     nobody was chosen
 */
public record SizeBias(String column, OptionalDouble spearman, OptionalDouble overlapWithLargest) {

    private static final double MODERATE_FROM = 0.5;
    private static final double HIGH_FROM = 0.8;

    /** How far a choice follows size. */
    public enum Verdict {
        /** Correlation below 0.5. */
        LOW("The choice does not follow size.", "La elección no sigue al tamaño."),
        /** Correlation below 0.8. */
        MODERATE("The choice follows size in part.", "La elección sigue en parte al tamaño."),
        /** Correlation of 0.8 and more. */
        HIGH(
                "The choice follows size: the criteria add little to it.",
                "La elección sigue al tamaño: los criterios apenas aportan nada más.");

        private final Text words;

        Verdict(String english, String spanish) {
            words = Text.of(english, spanish);
        }

        /** {@return the verdict in words} */
        public Text words() {
            return words;
        }

        /** {@return the word for programs, in lower case} */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the verdict; empty without a correlation} */
    public Optional<Verdict> verdict() {
        return spearman.stream()
                .mapToObj(r -> r < MODERATE_FROM ? Verdict.LOW : r < HIGH_FROM ? Verdict.MODERATE : Verdict.HIGH)
                .findFirst();
    }

    /**
     * Measures the bias.
     *
     * @param column the name of the column
     * @param sizes the sizes by row
     * @param eligible the rows of the eligible accounts, best first
     * @param scores their scores, in the same order
     * @param chosen how many of them were chosen
     */
    static SizeBias of(String column, Column sizes, int[] eligible, double[] scores, int chosen) {
        int[] known = IntStream.range(0, eligible.length)
                .filter(p -> !sizes.isMissing(eligible[p]))
                .toArray();
        double[] size = Arrays.stream(known)
                .mapToDouble(p -> sizes.valueAt(eligible[p]))
                .toArray();
        double[] score = Arrays.stream(known).mapToDouble(p -> scores[p]).toArray();
        return new SizeBias(column, spearman(score, size), overlap(known, size, chosen, eligible));
    }

    private static OptionalDouble overlap(int[] known, double[] size, int chosen, int[] eligible) {
        if (chosen == 0) {
            return OptionalDouble.empty();
        }
        int[] byRow = Arrays.stream(rowsThenPlaces(known, eligible))
                .mapToInt(packed -> (int) packed)
                .toArray();
        double[] inInputOrder = Arrays.stream(byRow).mapToDouble(p -> size[p]).toArray();
        int[] largest = ScoreOrder.bestFirst(inInputOrder, true);
        long both = Arrays.stream(largest, 0, Math.min(chosen, largest.length))
                .filter(p -> known[byRow[p]] < chosen)
                .count();
        return OptionalDouble.of((double) both / chosen);
    }

    /** Row and place in one number, sorted: a million boxed ones would take longer than the whole choice. */
    private static long[] rowsThenPlaces(int[] known, int[] eligible) {
        long[] packed = new long[known.length];
        for (int p = 0; p < known.length; p++) {
            packed[p] = (long) eligible[known[p]] << Integer.SIZE | p;
        }
        Arrays.sort(packed);
        return packed;
    }

    private static OptionalDouble spearman(double[] x, double[] y) {
        return x.length < 2 ? OptionalDouble.empty() : correlation(meanRanks(x), meanRanks(y));
    }

    /** Ranks from 1, ties sharing the mean of theirs. */
    private static double[] meanRanks(double[] values) {
        int[] order = ScoreOrder.bestFirst(values, false);
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int p = from; p < to; p++) {
                ranks[order[p]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    private static OptionalDouble correlation(double[] x, double[] y) {
        double mean = (x.length + 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mean) * (y[i] - mean);
            xx += (x[i] - mean) * (x[i] - mean);
            yy += (y[i] - mean) * (y[i] - mean);
        }
        if (xx == 0 || yy == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))));
    }
}
