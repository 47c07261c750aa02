package dev.kam.decision.method;

import dev.kam.decision.MissingPolicy;
import dev.kam.decision.TopAlternatives;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.internal.TopHeap;
import dev.kam.decision.value.LinearValue;
import java.util.Arrays;

/**
 * The best k rows of an additive model whose values are all linear, at the speed of reading its columns.
 *
 * <p>A row passes a filter first, the affine form {@code b + sum_j a_j x_ij} with a_j = w_j / (best_j - worst_j), which
 * differs from the literal score by less than a bound of a few units in the last place. Only rows that could be among the
 * best by that bound are scored by the literal formula. So the result has the literal formula's bits.
 *
 * <p>Cells outside the anchors are clipped, and missing ones replaced, in a copy of the chunk; a chunk that lies within its
 * anchors and has no missing cells, as its cached minimum and maximum tell, is read as it is.
 */
final class AdditiveTop {
    /** Rows in a block: the accumulator and the copies stay in the innermost cache. */
    private static final int BLOCK = 1024;

    /** Columns in one loop; more than five do not fit the compiler's unrolling limit. */
    private static final int GROUP = 5;

    private static final double ULP = 0x1p-53;

    private final AdditiveModel model;
    private final TopHeap heap;
    private final double[] slope;
    private final double[] worst;
    private final double[] low;
    private final double[] high;
    private final double base;
    private final double slack;
    private final long[] clipped;
    private final double[] sums = new double[Chunks.SIZE];
    private final double[] missingWeight = new double[Chunks.SIZE];
    private final double[][] copies;
    private final double[][] inputs;
    private final double[] coefficients;
    private final double[] zeros = new double[Chunks.SIZE];

    private AdditiveTop(AdditiveModel model, int k) {
        int m = model.criteria;
        this.model = model;
        this.heap = new TopHeap(Math.min(k, model.rows));
        this.slope = new double[m];
        this.worst = new double[m];
        this.low = new double[m];
        this.high = new double[m];
        this.clipped = new long[m];
        this.copies = new double[m][];
        int padded = (m + GROUP - 1) / GROUP * GROUP;
        this.inputs = new double[padded][];
        this.coefficients = new double[padded];
        double constant = 0;
        double reach = 1;
        for (int j = 0; j < m; j++) {
            LinearValue linear = (LinearValue) model.functions[j];
            worst[j] = linear.worst();
            low[j] = Math.min(linear.worst(), linear.best());
            high[j] = Math.max(linear.worst(), linear.best());
            slope[j] = model.weight[j] / (linear.best() - linear.worst());
            constant -= slope[j] * worst[j];
            reach += 3 * Math.abs(slope[j]) * Math.max(Math.abs(low[j]), Math.abs(high[j]));
        }
        this.base = constant;
        this.slack = 8 * (m + 4) * ULP * reach;
    }

    /** Whether the filter applies: linear values whose affine form does not overflow. */
    static boolean isFor(AdditiveModel model) {
        double reach = 0;
        for (int j = 0; j < model.criteria; j++) {
            if (!(model.functions[j] instanceof LinearValue linear)) {
                return false;
            }
            double range = linear.best() - linear.worst();
            reach += Math.abs(model.weight[j] / range) * Math.max(Math.abs(linear.worst()), Math.abs(linear.best()));
        }
        return reach < 1e6;
    }

    static TopAlternatives search(AdditiveModel model, int k) {
        AdditiveTop top = new AdditiveTop(model, k);
        for (int c = 0; c < model.columns[0].count(); c++) {
            top.scan(c);
        }
        return TopAlternatives.of(top.heap.rows(), top.heap.scores(), top.clipped);
    }

    private void scan(int chunk) {
        boolean incomplete = prepare(chunk);
        int length = model.columns[0].length(chunk);
        int from = chunk << Chunks.SHIFT;
        for (int block = 0; block < length; block += BLOCK) {
            int end = Math.min(length, block + BLOCK);
            weightedSums(block, end);
            if (incomplete) {
                offerIncomplete(from, block, end);
            } else {
                offer(from, block, end);
            }
        }
    }

    /** Chooses the chunk itself or a mended copy of it for each column; true when weights have to be renormalized. */
    private boolean prepare(int chunk) {
        boolean incomplete = false;
        int used = 0;
        for (int j = 0; j < model.criteria; j++) {
            Chunks column = model.columns[j];
            boolean within = !(column.min(chunk) < low[j]) && !(column.max(chunk) > high[j]);
            double[] cells = column.values(chunk);
            if (!within || column.missing(chunk) != null) {
                clipped[j] += within ? 0 : model.clippedIn(j, chunk);
                cells = copy(j);
                AdditiveKernel.clip(column.values(chunk), cells, column.length(chunk), low[j], high[j]);
                incomplete |= replaceMissing(j, column, chunk, cells, incomplete);
            }
            if (model.weight[j] > 0) {
                coefficients[used] = slope[j];
                inputs[used++] = cells;
            }
        }
        while (used % GROUP != 0) {
            coefficients[used] = 0;
            inputs[used++] = zeros;
        }
        Arrays.fill(inputs, used, inputs.length, null);
        return incomplete;
    }

    private double[] copy(int j) {
        if (copies[j] == null) {
            copies[j] = new double[Chunks.SIZE];
        }
        return copies[j];
    }

    private boolean replaceMissing(int j, Chunks column, int chunk, double[] cells, boolean started) {
        long[] gaps = column.missing(chunk);
        if (gaps == null) {
            return false;
        }
        boolean leavesOut = model.policies[j] == MissingPolicy.RENORMALIZE;
        if (leavesOut && !started) {
            Arrays.fill(missingWeight, 0);
        }
        double stand = model.policies[j] == MissingPolicy.NEUTRAL || model.policies[j] == MissingPolicy.INTERVAL
                ? low[j] / 2 + high[j] / 2
                : worst[j];
        for (int word = 0; word < gaps.length; word++) {
            for (long bits = gaps[word]; bits != 0; bits &= bits - 1) {
                int i = (word << 6) + Long.numberOfTrailingZeros(bits);
                cells[i] = stand;
                if (leavesOut) {
                    missingWeight[i] += model.weight[j];
                }
            }
        }
        return leavesOut;
    }

    private void weightedSums(int from, int to) {
        Arrays.fill(sums, from, to, base);
        for (int g = 0; g < inputs.length && inputs[g] != null; g += GROUP) {
            AdditiveKernel.addFive(
                    sums,
                    inputs[g],
                    inputs[g + 1],
                    inputs[g + 2],
                    inputs[g + 3],
                    inputs[g + 4],
                    coefficients,
                    g,
                    from,
                    to);
        }
    }

    private void offer(int chunkStart, int from, int to) {
        double bar = heap.bar() - slack;
        for (int i = from; i < to; i++) {
            if (sums[i] >= bar) {
                heap.offer(model.score(chunkStart + i), chunkStart + i);
                bar = heap.bar() - slack;
            }
        }
    }

    private void offerIncomplete(int chunkStart, int from, int to) {
        for (int i = from; i < to; i++) {
            double known = 1 - missingWeight[i];
            if (known < 1e-9 || sums[i] + 2 * slack >= heap.bar() * known) {
                double score = model.score(chunkStart + i);
                if (Double.isNaN(score)) {
                    throw AdditiveModel.nothingKnown(chunkStart + i);
                }
                heap.offer(score, chunkStart + i);
            }
        }
    }
}
