package dev.kam.decision.robustness;

import dev.kam.decision.Execution;
import dev.kam.decision.internal.TopHeap;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the best k rows of each of many draws.
 *
 * <p>Draws that are alike are searched together. First, the rows that are best at the center of a group are scored in each of
 * its draws, which says what a row has to reach there at least. Then all rows go through the {@link GroupFilter} of the group,
 * which stops those that cannot reach it in any of its draws. What is left goes through the filters of smaller groups, then of
 * single draws; and what passes even these is scored by the literal formula. So the result has the literal formula's order.
 */
final class SmaaSearch {
    /** How many draws a group holds at most, level by level. */
    static final int[] SIZES = {256, 32};

    /** How many rows are scored first, at least. */
    private static final int ELITE = 256;

    /** The share of the rows that pass a filter from which on leaving out the others is not worth copying them. */
    private static final double MOST_KEPT = 0.7;

    private final DrawnTable table;
    private final BoundTable bounds;
    private final double[][] weights;
    private final long firstDraw;
    private final int k;
    private final DrawTops tops;

    /** For each draw, what a sum of columns has to reach, but for the margin. */
    private final double[] bars;

    /**
     * Prepares a search.
     *
     * @param weights the weights of each draw
     * @param firstDraw the number of the first draw, for values that are drawn
     * @param k how many
     * @param tops receives the best rows, unsorted
     */
    private SmaaSearch(DrawnTable table, BoundTable bounds, double[][] weights, long firstDraw, int k, DrawTops tops) {
        this.table = table;
        this.bounds = bounds;
        this.weights = weights;
        this.firstDraw = firstDraw;
        this.k = k;
        this.tops = tops;
        this.bars = new double[weights.length];
    }

    /**
     * Searches all draws.
     *
     * @return the best rows of each draw, sorted
     */
    static DrawTops tops(
            DrawnTable table, BoundTable bounds, double[][] weights, long firstDraw, int k, Execution execution) {
        DrawTops tops = new DrawTops(weights.length, k);
        SmaaSearch search = new SmaaSearch(table, bounds, weights, firstDraw, k, tops);
        List<DrawGroup> groups = DrawGroup.of(weights, SIZES);
        execution.run(groups.size(), g -> {
            search.search(groups.get(g));
            for (int draw : groups.get(g).draws()) {
                tops.sort(draw);
            }
        });
        return tops;
    }

    /** Searches the draws of a group; different threads may search different groups. */
    private void search(DrawGroup group) {
        new GroupSearch(group).run();
    }

    /** A group, its filter and those of its parts, or what the columns are multiplied with in its single draws. */
    private record Node(GroupFilter filter, Node[] parts, int[] draws, float[][] factors) {}

    /** The search of one group, with its working memory. */
    private final class GroupSearch {
        private final DrawGroup group;
        private final float[] sums = new float[bounds.longest()];
        private final int[] reaching = new int[bounds.longest()];
        private final float[][][] columns = new float[SIZES.length][bounds.padded() + 1][bounds.longest()];
        private final int[][] places = new int[SIZES.length][bounds.longest()];

        GroupSearch(DrawGroup group) {
            this.group = group;
        }

        void run() {
            int[] elite = elite(Math.min(bounds.size(), Math.max(ELITE, 4 * k)));
            float[][] cells = bounds.select(elite);
            raiseBars(elite, cells);
            Node node = node(group);
            int[] all = new int[bounds.longest()];
            Arrays.setAll(all, i -> i);
            for (int t = 0; t < bounds.tiles(); t++) {
                visit(node, bounds.first(t), bounds.columns(t), all, bounds.length(t), 0);
            }
        }

        /** The rows that are best at the center, the best first. */
        private int[] elite(int size) {
            TopHeap heap = new TopHeap(size);
            float[] factors = bounds.factors(group.center());
            for (int t = 0; t < bounds.tiles(); t++) {
                float[][] cells = bounds.columns(t);
                SmaaKernel.sum(sums, cells, factors, bounds.length(t));
                SmaaKernel.add(sums, cells[bounds.spread()], -1, bounds.length(t));
                int first = bounds.first(t);
                for (int i = 0; i < bounds.length(t); i++) {
                    if (sums[i] > heap.bar()) {
                        heap.offer(sums[i], first + i);
                    }
                }
            }
            return heap.rows();
        }

        /** Scores some rows: the k-th best of them in a draw is a bar for all. */
        private void raiseBars(int[] elite, float[][] cells) {
            float[] scores = new float[elite.length];
            for (int draw : group.draws()) {
                SmaaKernel.sum(scores, cells, bounds.factors(weights[draw]), elite.length);
                for (int e = 0; e < elite.length; e++) {
                    int row = bounds.rowAt(elite[e]);
                    double score = table.isIrregular(row)
                            ? bounds.scaled(table.score(row, weights[draw], firstDraw + draw), weights[draw])
                            : scores[e];
                    tops.offer(draw, score, row);
                }
                bars[draw] = tops.bar(draw) - bounds.margin();
                tops.clear(draw);
            }
        }

        private Node node(DrawGroup some) {
            boolean isLeaf = some.parts().isEmpty();
            return new Node(
                    new GroupFilter(some, bounds),
                    some.parts().stream().map(this::node).toArray(Node[]::new),
                    isLeaf ? some.draws() : new int[0],
                    isLeaf
                            ? Arrays.stream(some.draws())
                                    .mapToObj(draw -> bounds.factors(weights[draw]))
                                    .toArray(float[][]::new)
                            : new float[0][]);
        }

        /** Lets some rows of a tile through a filter, and what is left through those of its parts. */
        private void visit(Node node, int first, float[][] cells, int[] from, int count, int level) {
            node.filter.sum(cells, cells[bounds.distances()], count, sums);
            int left = SmaaKernel.reaching(sums, node.filter.bar(bars), count, reaching);
            if (left == 0) {
                return;
            }
            float[][] kept = cells;
            int[] where = from;
            if (left < MOST_KEPT * count) {
                kept = columns[level];
                where = places[level];
                for (int j = 0; j < kept.length; j++) {
                    SmaaKernel.gather(cells[j], reaching, left, kept[j]);
                }
                for (int p = 0; p < left; p++) {
                    where[p] = from[reaching[p]];
                }
            }
            int size = kept == cells ? count : left;
            for (Node part : node.parts) {
                visit(part, first, kept, where, size, level + 1);
            }
            for (int d = 0; d < node.draws.length; d++) {
                score(node.draws[d], node.factors[d], first, kept, where, size);
            }
        }

        private void score(int draw, float[] factors, int first, float[][] cells, int[] where, int count) {
            SmaaKernel.sum(sums, cells, factors, count);
            float bar = (float) (bars[draw] - bounds.margin());
            for (int i = SmaaKernel.firstReaching(sums, bar, 0, count); i < count; ) {
                offer(draw, bounds.rowAt(first + where[i]));
                bar = (float) (bars[draw] - bounds.margin());
                i = SmaaKernel.firstReaching(sums, bar, i + 1, count);
            }
        }

        private void offer(int draw, int row) {
            tops.offer(draw, table.score(row, weights[draw], firstDraw + draw), row);
            bars[draw] = Math.max(bars[draw], bounds.scaled(tops.bar(draw), weights[draw]));
        }
    }
}
