package dev.kam.decision.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The k best scores seen so far, and their rows.
 *
 * <p>Ties: score descending, then row ascending; rows have to be offered in ascending order. The heap starts full of
 * sentinels, so that {@link #bar()} is one field and a caller's hot loop one comparison.
 */
public final class TopHeap {
    private final double[] scores;
    private final int[] rows;

    /**
     * Creates a heap.
     *
     * @param k how many to keep, at least 1
     */
    public TopHeap(int k) {
        this.scores = new double[k];
        this.rows = new int[k];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        Arrays.fill(rows, Integer.MAX_VALUE);
    }

    /** {@return the worst score kept; a score has to be above it to enter, -infinity until k were offered} */
    public double bar() {
        return scores[0];
    }

    /**
     * Offers a row; it enters when its score is above the bar.
     *
     * @param score its score, finite
     * @param row its number, above all offered before
     */
    public void offer(double score, int row) {
        if (score > scores[0]) {
            sink(score, row);
        }
    }

    private void sink(double score, int row) {
        int k = scores.length;
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= k) {
                break;
            }
            if (child + 1 < k && worse(child + 1, child)) {
                child++;
            }
            if (score < scores[child] || (score == scores[child] && row > rows[child])) {
                break;
            }
            scores[at] = scores[child];
            rows[at] = rows[child];
            at = child;
        }
        scores[at] = score;
        rows[at] = row;
    }

    private boolean worse(int a, int b) {
        return scores[a] < scores[b] || (scores[a] == scores[b] && rows[a] > rows[b]);
    }

    /** {@return the rows, best first} */
    public int[] rows() {
        return Arrays.stream(bestFirst()).map(p -> rows[p]).toArray();
    }

    /** {@return the scores, best first} */
    public double[] scores() {
        return Arrays.stream(bestFirst()).mapToDouble(p -> scores[p]).toArray();
    }

    private int[] bestFirst() {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> worse(a, b) ? 1 : worse(b, a) ? -1 : 0)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
