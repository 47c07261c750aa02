package dev.kam.decision.robustness;

import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.ValuedTable;
import java.util.Arrays;
import java.util.Comparator;

/**
 * One pass over rows outside the top set, which draws in the ends of every criterion's interval.
 *
 * <p>For end e of criterion j, a row with the score V and the value v scores a V + b v there, with a = (1-e)/(1-w) and
 * b = e - a w. Only a row above the lowest member there can matter, when scores are lines: then the end moves in to where the
 * two cross. So most rows cost one comparison of their score with the least score that could matter at any end.
 *
 * <p>Where curves are not lines, a row that never gets above the lowest score of any member on the way cannot matter.
 */
final class StabilityScan {
    private static final double HALF_ULP = 0x1p-53;
    private static final int NONE = -1;

    private final ValuedTable table;
    private final double[] weights;
    private final ScoreCurve[][] members;
    private final int[] sortedMembers;
    private final double[] low;
    private final double[] high;
    private final double size;
    private final boolean straight;
    private final double[][] values;
    private final double[] sums = new double[Chunks.SIZE];

    // Ends 2 j (below) and 2 j + 1 (above).
    final double[] end;
    final int[] leaves;
    final int[] enters;
    private final double[] a;
    private final double[] b;
    private final double[] bar;
    private final ScoreCurve[] lowest;
    private final double[] floor;
    /** The ends by the least score that could matter at each, and these scores. */
    private final Integer[] order;

    private final double[] least;

    /**
     * Starts with the widest intervals.
     *
     * @param table the values
     * @param weights the weights
     * @param members the curves of the members of the top set: members[j] are those for the weight of criterion j
     * @param low the least value of each criterion
     * @param high the greatest value of each criterion
     */
    StabilityScan(ValuedTable table, double[] weights, ScoreCurve[][] members, double[] low, double[] high) {
        int m = weights.length;
        this.table = table;
        this.weights = weights;
        this.members = members;
        this.low = low;
        this.high = high;
        this.values = new double[m][Chunks.SIZE];
        this.end = new double[2 * m];
        this.leaves = new int[2 * m];
        this.enters = new int[2 * m];
        this.a = new double[2 * m];
        this.b = new double[2 * m];
        this.bar = new double[2 * m];
        this.lowest = new ScoreCurve[2 * m];
        Arrays.fill(lowest, members[0][0]);
        this.floor = new double[2 * m];
        this.order = new Integer[2 * m];
        this.least = new double[2 * m];
        Arrays.setAll(order, e -> e);
        Arrays.fill(bar, Double.POSITIVE_INFINITY);
        this.sortedMembers =
                Arrays.stream(members[0]).mapToInt(ScoreCurve::row).sorted().toArray();
        double largest = 0;
        boolean lines = true;
        for (int j = 0; j < m; j++) {
            largest = Math.max(largest, Math.max(Math.abs(low[j]), Math.abs(high[j])));
            lines &= Arrays.stream(members[j]).allMatch(ScoreCurve::isLinear);
            end[2 * j + 1] = 1;
        }
        this.size = largest;
        this.straight = lines;
        Arrays.fill(leaves, NONE);
        Arrays.fill(enters, NONE);
        for (int j = 0; j < m; j++) {
            if (weights[j] == 1) {
                end[2 * j] = 1;
            }
            prepare(2 * j);
            prepare(2 * j + 1);
        }
    }

    /** Starts where another scan stands. */
    StabilityScan(StabilityScan other) {
        this(other.table, other.weights, other.members, other.low, other.high);
        for (int e = 0; e < end.length; e++) {
            take(other, e);
        }
    }

    private void take(StabilityScan other, int e) {
        end[e] = other.end[e];
        leaves[e] = other.leaves[e];
        enters[e] = other.enters[e];
        prepare(e);
    }

    /** Takes over the ends of a scan of later rows where they are nearer. */
    void merge(StabilityScan later) {
        for (int e = 0; e < end.length; e++) {
            if (isUpper(e) ? later.end[e] < end[e] : later.end[e] > end[e]) {
                take(later, e);
            }
        }
    }

    private static boolean isUpper(int e) {
        return (e & 1) == 1;
    }

    /** Works out what a row has to reach to matter at an end; infinite where the end cannot move any more. */
    private void prepare(int e) {
        int j = e >> 1;
        double w = weights[j];
        bar[e] = Double.POSITIVE_INFINITY;
        floor[e] = Double.POSITIVE_INFINITY;
        if (end[e] != w) {
            a[e] = (1 - end[e]) / (1 - w);
            b[e] = end[e] - a[e] * w;
            double there = Double.POSITIVE_INFINITY;
            double onTheWay = Double.POSITIVE_INFINITY;
            for (ScoreCurve member : members[j]) {
                if (member.at(end[e]) < there) {
                    there = member.at(end[e]);
                    lowest[e] = member;
                }
                onTheWay = Math.min(onTheWay, Math.min(member.at(w), member.at(end[e])));
            }
            // The score and the lowest member's take m + 6 roundings each, at most.
            double slack = (2 * weights.length + 12) * HALF_ULP * size * (a[e] + Math.abs(b[e]));
            bar[e] = (straight ? there + lowest[e].rounding(end[e], weights.length) : onTheWay) - slack;
            floor[e] = onTheWay - slack;
        }
        least[e] = leastFor(e);
        Arrays.sort(order, Comparator.comparingDouble(f -> least[f]));
    }

    /** The least score with which a row could matter at an end, whatever its value on the criterion. */
    private double leastFor(int e) {
        if (bar[e] == Double.POSITIVE_INFINITY) {
            return Double.POSITIVE_INFINITY;
        }
        double missing = bar[e] - Math.max(b[e] * low[e >> 1], b[e] * high[e >> 1]);
        missing -= 4 * HALF_ULP * (Math.abs(bar[e]) + Math.abs(b[e]) * size);
        double needed = a[e] > 0
                ? missing / a[e] - 4 * Math.ulp(missing / a[e])
                : missing > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        return straight ? needed : Math.min(needed, floor[e]);
    }

    /** Looks at all rows of a chunk. */
    void scan(int chunk) {
        int length = table.length(chunk);
        int first = chunk << Chunks.SHIFT;
        Arrays.fill(sums, 0, length, 0);
        for (int j = 0; j < weights.length; j++) {
            table.fillCounted(chunk, j, values[j]);
            addTimes(weights[j], values[j], sums, length);
        }
        for (int i = 0; i < length; i++) {
            if (sums[i] >= least[order[0]]) {
                complete(first + i, i);
            }
        }
        table.incomplete(chunk).filter(i -> sums[i] != sums[i]).forEach(i -> incomplete(first + i, i));
    }

    private static void addTimes(double weight, double[] values, double[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] += weight * values[i];
        }
    }

    private void complete(int row, int i) {
        double score = sums[i];
        for (int p = 0; p < order.length && score >= least[order[p]]; p++) {
            int e = order[p];
            if (a[e] * score + b[e] * values[e >> 1][i] > bar[e] || (!straight && score > floor[e])) {
                if (consider(row, i, e)) {
                    p = -1; // The order of the ends has changed.
                }
            }
        }
    }

    private void incomplete(int row, int i) {
        double sum = 0;
        double counted = 0;
        for (int j = 0; j < weights.length; j++) {
            double value = values[j][i];
            if (value == value) {
                sum += weights[j] * value;
                counted += weights[j];
            }
        }
        double score = sum / counted;
        for (int e = 0; e < end.length; e++) {
            if (floor[e] < Double.POSITIVE_INFINITY) {
                double value = values[e >> 1][i];
                double weightThere = a[e] * counted + b[e];
                double there = value == value ? (a[e] * sum + b[e] * value) / weightThere : score;
                if (weightThere < 1e-3 * (a[e] + Math.abs(b[e])) || Math.max(score, there) > floor[e] - 1e-9 * size) {
                    consider(row, i, e);
                }
            }
        }
    }

    private boolean consider(int row, int i, int e) {
        double[] of = new double[weights.length];
        for (int j = 0; j < of.length; j++) {
            of[j] = values[j][i];
        }
        return consider(row, of, e);
    }

    /** Looks at one row. */
    void consider(int row, double[] of) {
        for (int e = 0; e < end.length; e++) {
            consider(row, of, e);
        }
    }

    /** Moves an end in to where the row overtakes the first member; false when it overtakes none before the end. */
    private boolean consider(int row, double[] of, int e) {
        int j = e >> 1;
        if (bar[e] == Double.POSITIVE_INFINITY || Arrays.binarySearch(sortedMembers, row) >= 0) {
            return false;
        }
        ScoreCurve curve = ScoreCurve.of(row, of, weights, j);
        if (straight && curve.isLinear() && !curve.isAhead(lowest[e], end[e], weights.length)) {
            return false;
        }
        double nearest = end[e];
        int overtaken = NONE;
        for (ScoreCurve member : members[j]) {
            double crossing = curve.overtakes(member, weights[j], end[e], weights.length);
            boolean nearer = isUpper(e) ? crossing < nearest : crossing > nearest;
            if (nearer || (crossing == nearest && overtaken != NONE)) {
                nearest = crossing;
                overtaken = member.row();
            }
        }
        if (overtaken != NONE) {
            end[e] = nearest;
            leaves[e] = overtaken;
            enters[e] = row;
            prepare(e);
        }
        return overtaken != NONE;
    }
}
