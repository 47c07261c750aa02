package dev.kam.decision.robustness;

import dev.kam.decision.Execution;
import dev.kam.decision.internal.Seeds;
import dev.kam.decision.internal.TopHeap;
import dev.kam.decision.table.ValuedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How much it is in doubt whether an alternative belongs to the top set once all is known: p (1 - p), with the share p of
 * random completions in which it does. Alternatives that cannot come near the top set take no part.
 */
final class Doubts {
    private static final long WORK = 20_000_000;
    private static final int LEAST_SAMPLES = 50;

    private final int top;

    /** The rows whose place is open. */
    private final List<OpenRow> able = new ArrayList<>();

    /** What the other rows score that could belong to the top set. */
    private final double[] fixed;

    Doubts(ValuedTable table, @Nullable OpenRow[] openRows, KnownEnough rule, int top) {
        this.top = top;
        TopHeap least = new TopHeap(top);
        double[] scores = new double[openRows.length];
        for (int row = 0; row < scores.length; row++) {
            OpenRow open = openRows[row];
            scores[row] = !rule.competes(row)
                    ? Double.NEGATIVE_INFINITY
                    : open == null ? OpenRow.scoreOf(table, row) : open.least();
            least.offer(scores[row], row);
        }
        double[] others = new double[scores.length];
        int count = 0;
        for (int row = 0; row < scores.length; row++) {
            OpenRow open = openRows[row];
            if (open == null && scores[row] > Double.NEGATIVE_INFINITY && scores[row] >= least.bar()) {
                others[count++] = scores[row];
            } else if (open != null && open.most() >= least.bar()) {
                able.add(open);
            }
        }
        this.fixed = Arrays.copyOf(others, count);
    }

    /** The doubt of each row; 0 for one that takes no part. */
    double[] of(List<OpenRow> rows, int samples, long seed, Execution execution) {
        int contenders = Math.max(1, able.size() + fixed.length);
        int draws = (int) Math.max(Math.min(samples, LEAST_SAMPLES), Math.min(samples, WORK / contenders));
        int blocks = (draws + Seeds.BLOCK - 1) / Seeds.BLOCK;
        int[][] counts = new int[blocks][];
        execution.run(blocks, b -> {
            int some = Math.min(Seeds.BLOCK, draws - b * Seeds.BLOCK);
            counts[b] = count(Seeds.of(seed, b), some);
        });
        double[] doubts = new double[rows.size()];
        int at = 0;
        for (int r = 0; r < doubts.length; r++) {
            if (at < able.size() && able.get(at) == rows.get(r)) {
                long in = 0;
                for (int[] count : counts) {
                    in += count[at];
                }
                double p = (double) in / draws;
                doubts[r] = p * (1 - p);
                at++;
            }
        }
        return doubts;
    }

    /** In how many completions each able row belongs to the top set. */
    private int[] count(SplittableRandom random, int draws) {
        int[] counts = new int[able.size()];
        double[] scores = new double[able.size() + fixed.length];
        System.arraycopy(fixed, 0, scores, counts.length, fixed.length);
        for (int d = 0; d < draws; d++) {
            for (int r = 0; r < counts.length; r++) {
                scores[r] = able.get(r).draw(random);
            }
            TopHeap heap = new TopHeap(Math.min(top, scores.length));
            for (int i = 0; i < scores.length; i++) {
                heap.offer(scores[i], i);
            }
            for (int r = 0; r < counts.length; r++) {
                counts[r] += scores[r] >= heap.bar() ? 1 : 0;
            }
        }
        return counts;
    }
}
