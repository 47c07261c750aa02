package dev.kam.decision.method;

import dev.kam.decision.MissingPolicy;
import dev.kam.decision.TopAlternatives;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.internal.TopHeap;
import dev.kam.decision.table.ValuedTable;
import dev.kam.decision.value.LinearValue;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best k rows of an additive model, without sorting the rest, and at the speed of reading its columns where all values
 * are linear.
 *
 * <p>A row passes a filter first, the affine form {@code b + sum_j a_j x_ij} with a_j = w_j / (best_j - worst_j), which
 * differs from the literal score by less than a bound of a few units in the last place. Only rows that could be among the
 * best by that bound are scored by the literal formula. So the result has the literal formula's bits.
 *
 * <p>The sums take all columns as they are, five at a time, because memory answers several streams at once faster than one
 * after another. Then, from the cache, cells outside their anchors are taken back to them, in chunks whose cached minimum or
 * maximum lies outside, and missing cells, which are few, are put right one by one.
 *
 * <p>A chunk that the filter does not suit is scored by the literal formula as a whole: with another value function, with
 * anchors or cells so far off that the sums would cancel, or with ranges near the limits of a double.
 */
final class AdditiveTop {
    /** Columns in one loop; more than five do not fit the compiler's unrolling limit. */
    private static final int GROUP = 5;

    /** Half a unit in the last place of 1. */
    private static final double HALF_ULP = 0x1p-53;

    /** The largest |x| / |best - worst| with which the affine form still filters well. */
    private static final double MAX_REACH = 1e6;

    /** Ranges from 1 / this to this: slopes neither overflow nor vanish. */
    private static final double MAX_RANGE = 0x1p900;

    private final AdditiveModel model;
    private final TopHeap heap;
    private final Line[] lines;
    private final boolean allLinear;
    private final double base;
    private final double[] sums = new double[Chunks.SIZE];
    private final double[] scratch = new double[Chunks.SIZE];
    private final double[][] cells;
    private final double[] slopes;
    private final long[] clipped;

    private AdditiveTop(AdditiveModel model, int k) {
        int m = model.table.criteria();
        int padded = (m + GROUP - 1) / GROUP * GROUP;
        this.model = model;
        this.heap = new TopHeap(Math.min(k, model.table.rows()));
        this.allLinear = IntStream.range(0, m).allMatch(j -> model.table.function(j) instanceof LinearValue);
        this.lines = new Line[allLinear ? m : 0];
        this.cells = new double[padded][];
        this.slopes = new double[padded];
        this.clipped = new long[m];
        Arrays.fill(cells, new double[Chunks.SIZE]);
        double sum = 0;
        for (int j = 0; j < lines.length; j++) {
            lines[j] = new Line((LinearValue) model.table.function(j), model.table.weight(j), model.table.policy(j));
            slopes[j] = lines[j].slope;
            sum -= lines[j].slope * lines[j].worst;
        }
        this.base = sum;
    }

    static TopAlternatives search(AdditiveModel model, int k) {
        AdditiveTop top = new AdditiveTop(model, k);
        for (int c = 0; c < model.table.chunks(); c++) {
            double reach = top.reach(c);
            if (reach < MAX_REACH) {
                top.filter(c, reach);
            } else {
                top.scoreAll(c);
            }
        }
        for (int j = 0; j < top.lines.length; j++) {
            top.clipped[j] += (long) Arrays.stream(top.lines[j].outside).sum();
        }
        return TopAlternatives.of(top.heap.rows(), top.heap.scores(), top.clipped);
    }

    /** How a criterion with a linear value enters the affine form. */
    private static final class Line {
        final double weight;
        final double worst;
        final double slope;
        final double low;
        final double high;
        final double standIn;
        final boolean leftOut;
        /** The number of cells outside the anchors, by their place in a chunk. */
        final double[] outside = new double[Chunks.SIZE];

        Line(LinearValue linear, double weight, MissingPolicy policy) {
            this.weight = weight;
            this.worst = linear.worst();
            this.slope = weight / (linear.best() - worst);
            this.low = Math.min(worst, linear.best());
            this.high = Math.max(worst, linear.best());
            this.leftOut = policy == MissingPolicy.RENORMALIZE;
            this.standIn =
                    policy == MissingPolicy.NEUTRAL || policy == MissingPolicy.INTERVAL ? low / 2 + high / 2 : worst;
        }

        /** How far cells and anchors lie from 0, in ranges; infinite where the affine form is of no use. */
        double reach(Chunks column, int chunk) {
            double range = high - low;
            double largest = Math.max(Math.max(-low, high), Math.max(-column.min(chunk), column.max(chunk)));
            double reach = largest / range;
            return range * MAX_RANGE >= 1 && range <= MAX_RANGE && reach < MAX_REACH ? reach : Double.POSITIVE_INFINITY;
        }

        boolean isWithin(Chunks column, int chunk) {
            return !(column.min(chunk) < low) && !(column.max(chunk) > high);
        }

        /** The anchor nearest to 0, the number that a missing cell holds. */
        double nearestToZero() {
            return Math.min(high, Math.max(low, 0));
        }
    }

    /** The weighted mean of the criteria's reach. */
    private double reach(int chunk) {
        if (!allLinear) {
            return Double.POSITIVE_INFINITY;
        }
        double reach = 0;
        for (int j = 0; j < lines.length; j++) {
            double each = lines[j].reach(model.table.column(j), chunk);
            if (each == Double.POSITIVE_INFINITY) {
                return each;
            }
            reach += lines[j].weight * each;
        }
        return reach;
    }

    private void scoreAll(int chunk) {
        int first = chunk << Chunks.SHIFT;
        model.score(chunk, sums, scratch);
        model.table.countClipped(chunk, clipped);
        for (int i = 0; i < model.table.length(chunk); i++) {
            heap.offer(sums[i], first + i);
        }
    }

    private void filter(int chunk, double reach) {
        int length = model.table.length(chunk);
        for (int j = 0; j < lines.length; j++) {
            cells[j] = model.table.column(j).values(chunk);
        }
        AdditiveKernel.setFive(sums, base, cells, slopes, 0, length);
        for (int g = GROUP; g < cells.length; g += GROUP) {
            AdditiveKernel.addFive(sums, cells, slopes, g, length);
        }
        double bar = heap.bar();
        boolean lifted = false;
        for (int j = 0; j < lines.length; j++) {
            boolean taken = takeBack(lines[j], model.table.column(j), chunk);
            lifted |= putRight(lines[j], model.table.column(j), chunk, taken, bar);
        }
        // Each criterion takes at most 8 roundings, each of a number that is at most 1 + 4 reach.
        double slack = 8 * (lines.length + 4) * HALF_ULP * (1 + 4 * reach);
        offer(chunk << Chunks.SHIFT, length, lifted, bar, slack);
    }

    /** Takes the cells outside the anchors of a criterion back to them; false when none lies there. */
    private boolean takeBack(Line line, Chunks column, int chunk) {
        if (line.isWithin(column, chunk)) {
            return false;
        }
        boolean anyMissing = column.missing(chunk) != null;
        double min = anyMissing ? Math.min(0, column.min(chunk)) : column.min(chunk);
        double max = anyMissing ? Math.max(0, column.max(chunk)) : column.max(chunk);
        double farthest = Math.max(line.low - min, max - line.high);
        AdditiveKernel.takeBack(
                sums,
                line.outside,
                column.values(chunk),
                line.slope / 2,
                line.low,
                line.high,
                0.5 / (1 + 2 * farthest),
                column.length(chunk));
        return true;
    }

    /**
     * Gives missing cells of a criterion the value that they count with. Where the row is to be divided by the weight of what
     * is known of it, the bar times the missing weight is added instead: that leaves the comparison with the bar as it is.
     *
     * @return whether sums of this chunk hold only against this bar
     */
    private boolean putRight(Line line, Chunks column, int chunk, boolean taken, double bar) {
        long[] gaps = column.missing(chunk);
        if (gaps == null) {
            return false;
        }
        double held = taken ? line.nearestToZero() : 0;
        double lift = line.leftOut && bar != Double.NEGATIVE_INFINITY ? line.weight * bar : 0;
        double change = line.slope * (line.standIn - held) + lift;
        for (int word = 0; word < gaps.length; word++) {
            for (long bits = gaps[word]; bits != 0; bits &= bits - 1) {
                int i = (word << 6) + Long.numberOfTrailingZeros(bits);
                sums[i] += change;
                if (held != 0) {
                    line.outside[i]--;
                }
            }
        }
        return line.leftOut;
    }

    private void offer(int first, int length, boolean lifted, double bar, double slack) {
        for (int i = 0; i < length; i++) {
            i = AdditiveKernel.firstReaching(sums, (lifted ? bar : heap.bar()) - 2 * slack, i, length);
            if (i < length) {
                double score = model.score(first + i);
                if (Double.isNaN(score)) {
                    throw ValuedTable.nothingKnown(first + i);
                }
                heap.offer(score, first + i);
            }
        }
    }
}
