package dev.kam.decision.robustness;

import dev.kam.decision.internal.ScoreOrder;
import dev.kam.decision.internal.TopHeap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows that could be in the top k: those that fewer than k others are ahead of under all weights, whatever the missing
 * cells are worth.
 *
 * <p>Being ahead in this sense is transitive. So it is enough to compare each row with those kept, in descending order of the
 * greatest score at the center: whoever is always ahead of a row comes before it. With too many kept, or too much work, the
 * rest is kept unseen: more rows than necessary, never fewer.
 */
final class Skyband {
    private static final int MOST_KEPT = 20_000;
    private static final long MOST_LOOKS = 400_000_000L;
    private static final int MOST_STANDINGS = 200_000;
    private static final int MOST_PROGRAMS = 2_000;
    /** Bounds by a linear program for each row are for small tables only. */
    private static final int PROGRAM_ROWS = 1_000;

    private Skyband() {}

    /** The rows that are left, in the order of the table. */
    static int[] rows(Rivalry rivalry, int top) {
        return compared(rivalry, top, bounded(rivalry, top));
    }

    /** Leaves out rows whose greatest score is below the k-th greatest of the least scores. */
    private static int[] bounded(Rivalry rivalry, int top) {
        int n = rivalry.size();
        if (rivalry.needsPrograms() && n > PROGRAM_ROWS) {
            return IntStream.range(0, n).toArray();
        }
        TopHeap heap = new TopHeap(top);
        for (int i = 0; i < n; i++) {
            heap.offer(rivalry.space.minimum(rivalry.least.row(i)), i);
        }
        double bar = heap.bar();
        double slack = 4 * Rivalry.TIE * (1 + Math.abs(bar));
        return IntStream.range(0, n)
                .filter(i -> rivalry.space.maximum(rivalry.most.row(i)) >= bar - slack)
                .toArray();
    }

    private static int[] compared(Rivalry rivalry, int top, int[] rows) {
        int samples = rivalry.samples.size();
        double[] center = rivalry.samples.get(0);
        double[] scores = Arrays.stream(rows)
                .mapToDouble(i -> rivalry.most.score(i, center))
                .toArray();
        int[] order = ScoreOrder.bestFirst(scores, true);
        List<double[]> keptLeast = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        long looks = 0;
        int standings = 0;
        int mostStandings = rivalry.needsPrograms() ? MOST_PROGRAMS : MOST_STANDINGS;
        int[] left = new int[rows.length];
        int count = 0;
        double[] own = new double[samples];
        for (int place : order) {
            int row = rows[place];
            int ahead = 0;
            boolean working = kept.size() < MOST_KEPT && looks < MOST_LOOKS && standings < mostStandings;
            if (working) {
                for (int s = 0; s < samples; s++) {
                    own[s] = rivalry.most.score(row, rivalry.samples.get(s));
                }
                for (int k = 0; k < kept.size() && ahead < top; k++) {
                    looks++;
                    if (isAheadInAll(keptLeast.get(k), own)) {
                        standings++;
                        double[] lead = rivalry.lead(row, kept.get(k), true);
                        if (rivalry.standing(lead, threshold(kept.get(k), row)) == Rivalry.Standing.ALWAYS_AHEAD) {
                            ahead++;
                        }
                    }
                }
            }
            if (ahead < top) {
                left[count++] = row;
                if (working) {
                    kept.add(row);
                    double[] least = new double[samples];
                    for (int s = 0; s < samples; s++) {
                        least[s] = rivalry.least.score(row, rivalry.samples.get(s));
                    }
                    keptLeast.add(least);
                }
            }
        }
        return Arrays.stream(left, 0, count).sorted().toArray();
    }

    private static boolean isAheadInAll(double[] least, double[] own) {
        for (int s = own.length - 1; s >= 0; s--) {
            if (least[s] < own[s] - Rivalry.TIE) {
                return false;
            }
        }
        return true;
    }

    /** How far ahead a rival has to be to stand before a row: among equals, the earlier one does. */
    static double threshold(int rival, int row) {
        return rival < row ? -Rivalry.TIE : Rivalry.TIE;
    }
}
