package dev.kam.decision.robustness;

import java.util.Arrays;

/**
 * The best k rows of each of some draws: by score descending, then by row ascending. Rows may be offered in any order, each
 * once.
 *
 * <p>Each draw has a heap of its own within two arrays; different threads may work on different draws.
 */
final class DrawTops {
    private final int k;
    private final double[] scores;
    private final int[] rows;

    DrawTops(int draws, int k) {
        this.k = k;
        this.scores = new double[Math.multiplyExact(draws, k)];
        this.rows = new int[scores.length];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        Arrays.fill(rows, Integer.MAX_VALUE);
    }

    /** {@return the worst score kept in a draw; -infinity until k rows were offered} */
    double bar(int draw) {
        return scores[draw * k];
    }

    /** Offers a row with its score in a draw. */
    void offer(int draw, double score, int row) {
        int root = draw * k;
        if (score > scores[root] || (score == scores[root] && row < rows[root])) {
            sink(root, k, score, row);
        }
    }

    /** Forgets the rows of a draw. */
    void clear(int draw) {
        Arrays.fill(scores, draw * k, draw * k + k, Double.NEGATIVE_INFINITY);
        Arrays.fill(rows, draw * k, draw * k + k, Integer.MAX_VALUE);
    }

    private void sink(int root, int size, double score, int row) {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isWorse(root + child + 1, scores[root + child], rows[root + child])) {
                child++;
            }
            if (!isWorse(root + child, score, row)) {
                break;
            }
            scores[root + at] = scores[root + child];
            rows[root + at] = rows[root + child];
            at = child;
        }
        scores[root + at] = score;
        rows[root + at] = row;
    }

    private boolean isWorse(int place, double score, int row) {
        return scores[place] < score || (scores[place] == score && rows[place] > row);
    }

    /** Puts the rows of a draw in order, the best first; nothing may be offered to it afterwards. */
    void sort(int draw) {
        int root = draw * k;
        for (int size = k - 1; size > 0; size--) {
            double worst = scores[root];
            int row = rows[root];
            sink(root, size, scores[root + size], rows[root + size]);
            scores[root + size] = worst;
            rows[root + size] = row;
        }
    }

    /** {@return the row at a place, from 0 = best, of a draw that was sorted} */
    int rowAt(int draw, int place) {
        return rows[draw * k + place];
    }
}
