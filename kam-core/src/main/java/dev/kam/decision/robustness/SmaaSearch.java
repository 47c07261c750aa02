package dev.kam.decision.robustness;

import dev.kam.decision.Execution;
import dev.kam.decision.internal.TopHeap;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the best k rows of each of many draws.
 *
 * <p>Draws that are alike are searched together. First, the rows that are best at the center of a group are scored in each of
 * its draws, which says what a row has to reach at least. Then all rows go through the filter of the group: no draw of it
 * scores a row above its score at the center plus the radius of the group times the distance of its values from their mean.
 * What is left goes through the filters of smaller groups, then of single draws; and what passes even these is scored by the
 * literal formula. So the result has the literal formula's order.
 */
final class SmaaSearch {
    /** How many draws a group holds at most, level by level. */
    static final int[] SIZES = {256, 64, 16};

    private static final int MOST_ELITE = 256;

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

    /** A group with what its filter multiplies the columns with. */
    private record Filter(DrawGroup group, float[] factors, Filter[] parts, float[][] single) {}

    private Filter filter(DrawGroup group) {
        boolean isLeaf = group.parts().isEmpty();
        return new Filter(
                group,
                bounds.factors(group.center(), group.radius() * (1 + 1e-6), 0),
                group.parts().stream().map(this::filter).toArray(Filter[]::new),
                isLeaf
                        ? Arrays.stream(group.draws())
                                .mapToObj(draw -> bounds.factors(weights[draw], 0, 0))
                                .toArray(float[][]::new)
                        : new float[0][]);
    }

    /** The search of one group, with its working memory. */
    private final class GroupSearch {
        private final DrawGroup group;
        private final float[] sums = new float[bounds.longest()];
        private final int[] reaching = new int[bounds.longest()];
        private final float[][][] columns = new float[SIZES.length][bounds.padded()][bounds.longest()];
        private final int[][] places = new int[SIZES.length][bounds.longest()];

        GroupSearch(DrawGroup group) {
            this.group = group;
        }

        void run() {
            for (int draw : group.draws()) {
                bars[draw] = Double.NEGATIVE_INFINITY;
            }
            if (bounds.size() > k) {
                raiseBars();
            }
            Filter filter = filter(group);
            int[] all = new int[bounds.longest()];
            Arrays.setAll(all, i -> i);
            for (int t = 0; t < bounds.tiles(); t++) {
                visit(filter, t, bounds.columns(t), all, bounds.length(t), 0);
            }
        }

        /** Scores the rows that are best at the center: the k-th best of them in a draw is a bar for all. */
        private void raiseBars() {
            int[] elite = elite(Math.min(bounds.size(), Math.max(MOST_ELITE, 4 * k)));
            float[][] cells = bounds.select(elite);
            float[] scores = new float[elite.length];
            for (int draw : group.draws()) {
                SmaaKernel.sum(scores, cells, bounds.factors(weights[draw], 0, 0), elite.length);
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

        private int[] elite(int size) {
            TopHeap heap = new TopHeap(size);
            float[] factors = bounds.factors(group.center(), 0, -1);
            for (int t = 0; t < bounds.tiles(); t++) {
                SmaaKernel.sum(sums, bounds.columns(t), factors, bounds.length(t));
                int first = bounds.first(t);
                for (int i = 0; i < bounds.length(t); i++) {
                    if (sums[i] > heap.bar()) {
                        heap.offer(sums[i], first + i);
                    }
                }
            }
            return heap.rows();
        }

        /** Lets some rows of a tile through a filter, and what is left through those of its parts. */
        private void visit(Filter filter, int tile, float[][] cells, int[] from, int count, int level) {
            SmaaKernel.sum(sums, cells, filter.factors, count);
            int left = SmaaKernel.reaching(sums, (float) (leastBar(filter.group) - bounds.margin()), count, reaching);
            if (left == 0) {
                return;
            }
            float[][] kept = cells;
            int[] where = from;
            if (left < count) {
                kept = columns[level];
                where = places[level];
                for (int j = 0; j < kept.length; j++) {
                    SmaaKernel.gather(cells[j], reaching, left, kept[j]);
                }
                for (int p = 0; p < left; p++) {
                    where[p] = from[reaching[p]];
                }
            }
            for (Filter part : filter.parts) {
                visit(part, tile, kept, where, left, level + 1);
            }
            for (int d = 0; d < filter.single.length; d++) {
                score(filter.group.draws()[d], filter.single[d], bounds.first(tile), kept, where, left);
            }
        }

        private double leastBar(DrawGroup some) {
            double least = Double.POSITIVE_INFINITY;
            for (int draw : some.draws()) {
                least = Math.min(least, bars[draw]);
            }
            return least;
        }

        private void score(int draw, float[] factors, int first, float[][] cells, int[] where, int count) {
            SmaaKernel.sum(sums, cells, factors, count);
            float bar = (float) (bars[draw] - bounds.margin());
            for (int i = 0; i < count; i++) {
                if (sums[i] >= bar) {
                    int row = bounds.rowAt(first + where[i]);
                    tops.offer(draw, table.score(row, weights[draw], firstDraw + draw), row);
                    bars[draw] = Math.max(bars[draw], bounds.scaled(tops.bar(draw), weights[draw]));
                    bar = (float) (bars[draw] - bounds.margin());
                }
            }
        }
    }
}
