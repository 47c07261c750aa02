package dev.kam.decision.method;

import dev.kam.decision.MissingPolicy;
import dev.kam.decision.TopAlternatives;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.internal.TopHeap;
import dev.kam.decision.value.LinearValue;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best k rows of an additive model whose values are all linear, at the speed of reading its columns.
 *
 * <p>A row passes a filter first, the affine form {@code b + sum_j a_j x_ij} with a_j = w_j / (best_j - worst_j), which
 * differs from the literal score by less than a bound of a few units in the last place. Only rows that could be among the
 * best by that bound are scored by the literal formula. So the result has the literal formula's bits.
 *
 * <p>Cells outside the anchors are clipped, and missing ones replaced, in a copy; a chunk that lies within its anchors and
 * has no missing cells, as its cached minimum and maximum tell, is read as it is.
 */
final class AdditiveTop {
    /** Rows in a block: the sums and the copies of a group of columns stay in the innermost cache. */
    private static final int BLOCK = 1024;

    /** Columns in one loop; more than five do not fit the compiler's unrolling limit. */
    private static final int GROUP = 5;

    /** Half a unit in the last place of 1. */
    private static final double HALF_ULP = 0x1p-53;

    /** Beyond this the affine form cancels so much that it filters nothing. */
    private static final double MAX_REACH = 1e6;

    private final AdditiveModel model;
    private final TopHeap heap;
    private final Term[] terms;
    private final double base;
    private final double slack;
    private final double[] sums = new double[Chunks.SIZE];
    private final double[] bars = new double[Chunks.SIZE];
    private final double[] missingWeight = new double[Chunks.SIZE];
    private final double[][] inputs;
    private final double[] slopes;

    private AdditiveTop(AdditiveModel model, int k) {
        this.model = model;
        this.heap = new TopHeap(Math.min(k, model.rows));
        this.terms = IntStream.range(0, model.criteria)
                .mapToObj(j -> new Term(model, j))
                .toArray(Term[]::new);
        this.base = -Arrays.stream(terms).mapToDouble(t -> t.slope * t.worst).sum();
        this.slack = 8 * (model.criteria + 4) * HALF_ULP * (1 + 3 * reach(model));
        int padded = (model.criteria + GROUP - 1) / GROUP * GROUP;
        this.inputs = new double[padded][];
        this.slopes = new double[padded];
        Arrays.fill(inputs, new double[Chunks.SIZE]);
        for (int j = 0; j < terms.length; j++) {
            slopes[j] = terms[j].slope;
        }
    }

    /** How a criterion enters the affine form. */
    private static final class Term {
        final int criterion;
        final double weight;
        final double worst;
        final double slope;
        final double low;
        final double high;
        final double standIn;
        final boolean leftOut;
        final double[] copy = new double[Chunks.SIZE];
        final double[] clipped = new double[Chunks.SIZE];

        Term(AdditiveModel model, int criterion) {
            LinearValue linear = (LinearValue) model.functions[criterion];
            MissingPolicy policy = model.policies[criterion];
            this.criterion = criterion;
            this.weight = model.weight[criterion];
            this.worst = linear.worst();
            this.slope = weight / (linear.best() - worst);
            this.low = Math.min(worst, linear.best());
            this.high = Math.max(worst, linear.best());
            this.leftOut = policy == MissingPolicy.RENORMALIZE;
            this.standIn =
                    policy == MissingPolicy.NEUTRAL || policy == MissingPolicy.INTERVAL ? low / 2 + high / 2 : worst;
        }

        boolean isWithin(Chunks column, int chunk) {
            return !(column.min(chunk) < low) && !(column.max(chunk) > high);
        }
    }

    private static double reach(AdditiveModel model) {
        double reach = 0;
        for (int j = 0; j < model.criteria; j++) {
            LinearValue linear = (LinearValue) model.functions[j];
            double largest = Math.max(Math.abs(linear.worst()), Math.abs(linear.best()));
            reach += model.weight[j] * (largest / Math.abs(linear.best() - linear.worst()));
        }
        return reach;
    }

    /** Whether the filter applies: all values linear, and the affine form neither overflows nor cancels. */
    static boolean isFor(AdditiveModel model) {
        return Arrays.stream(model.functions).allMatch(LinearValue.class::isInstance) && reach(model) < MAX_REACH;
    }

    static TopAlternatives search(AdditiveModel model, int k) {
        AdditiveTop top = new AdditiveTop(model, k);
        for (int c = 0; c < model.columns[0].count(); c++) {
            top.scan(c);
        }
        long[] clipped = Arrays.stream(top.terms)
                .mapToLong(t -> (long) Arrays.stream(t.clipped).sum())
                .toArray();
        return TopAlternatives.of(top.heap.rows(), top.heap.scores(), clipped);
    }

    private void scan(int chunk) {
        boolean renormalized = noteMissing(chunk);
        int length = model.columns[0].length(chunk);
        for (int from = 0; from < length; from += BLOCK) {
            int to = Math.min(length, from + BLOCK);
            for (int g = 0; g < inputs.length; g += GROUP) {
                for (int j = g; j < Math.min(g + GROUP, terms.length); j++) {
                    inputs[j] = cells(terms[j], chunk, from, to);
                }
                if (g == 0) {
                    AdditiveKernel.setFive(sums, base, inputs, slopes, g, from, to);
                } else {
                    AdditiveKernel.addFive(sums, inputs, slopes, g, from, to);
                }
            }
            offer(chunk << Chunks.SHIFT, from, to, renormalized);
        }
    }

    /** Adds up the weight that each row of a chunk misses; false when no row has to be renormalized. */
    private boolean noteMissing(int chunk) {
        boolean any = false;
        for (Term term : terms) {
            long[] gaps = model.columns[term.criterion].missing(chunk);
            if (gaps == null || !term.leftOut) {
                continue;
            }
            if (!any) {
                Arrays.fill(missingWeight, 0);
                any = true;
            }
            for (int word = 0; word < gaps.length; word++) {
                for (long bits = gaps[word]; bits != 0; bits &= bits - 1) {
                    missingWeight[(word << 6) + Long.numberOfTrailingZeros(bits)] += term.weight;
                }
            }
        }
        return any;
    }

    /** The cells of a block: the chunk itself, or a copy that is clipped and filled. */
    private double[] cells(Term term, int chunk, int from, int to) {
        Chunks column = model.columns[term.criterion];
        double[] cells = column.values(chunk);
        long[] gaps = column.missing(chunk);
        boolean within = term.isWithin(column, chunk);
        if (within && gaps == null) {
            return cells;
        }
        if (within) {
            System.arraycopy(cells, from, term.copy, from, to - from);
        } else {
            AdditiveKernel.clip(cells, term.copy, term.low, term.high, from, to);
            AdditiveKernel.tally(cells, term.copy, term.clipped, from, to);
        }
        if (gaps != null) {
            fill(term, cells, gaps, within, from, to);
        }
        return term.copy;
    }

    private static void fill(Term term, double[] cells, long[] gaps, boolean within, int from, int to) {
        for (int word = from >>> 6; word < (to + 63) >>> 6; word++) {
            for (long bits = gaps[word]; bits != 0; bits &= bits - 1) {
                int i = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (!within && term.copy[i] != cells[i]) {
                    term.clipped[i]--;
                }
                term.copy[i] = term.standIn;
            }
        }
    }

    private void offer(int chunkStart, int from, int to, boolean renormalized) {
        double bar = heap.bar();
        double[] tested = sums;
        if (renormalized && bar != Double.NEGATIVE_INFINITY) {
            AdditiveKernel.addTimes(bar, missingWeight, sums, bars, from, to);
            tested = bars;
        }
        for (int i = from; i < to; i++) {
            i = AdditiveKernel.firstReaching(tested, (renormalized ? bar : heap.bar()) - 2 * slack, i, to);
            if (i < to) {
                double score = model.score(chunkStart + i);
                if (Double.isNaN(score)) {
                    throw AdditiveModel.nothingKnown(chunkStart + i);
                }
                heap.offer(score, chunkStart + i);
            }
        }
    }
}
