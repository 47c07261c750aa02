package dev.kam.decision.robustness;

import dev.kam.decision.internal.Seeds;
import dev.kam.decision.table.ValuedTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** What is held possible of an open assessment: so many performances with their values, each as probable as any other. */
final class Belief {

    /** The most values of a belief; more are thinned out evenly. */
    static final int MOST = 512;

    private static final int LEAST_OBSERVED = 5;
    private static final int MOST_LOOKED_AT = 1 << 14;

    private final double[] values;
    private final double[] performances;
    private final double least;
    private final double most;
    private final double deviation;

    private Belief(double[] values, double[] performances) {
        this.values = values;
        this.performances = performances;
        double sum = 0;
        double low = values[0];
        double high = values[0];
        for (double value : values) {
            sum += value;
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        this.least = low;
        this.most = high;
        this.deviation = Math.sqrt(squares / values.length);
    }

    /** Tests a value and the performance behind it. */
    interface Test {
        boolean passes(double value, double performance);
    }

    /** What the assessed alternatives have on a criterion; any value in [0, 1] where there are fewer than five of them. */
    static Belief ofObserved(ValuedTable table, int criterion) {
        int[] rows = IntStream.range(0, table.rows())
                .filter(row -> !table.column(criterion).isMissing(row))
                .toArray();
        if (rows.length < LEAST_OBSERVED) {
            double[] even = new double[MOST];
            Arrays.setAll(even, i -> (i + 0.5) / MOST);
            double[] unknown = new double[MOST];
            Arrays.fill(unknown, Double.NaN);
            return new Belief(even, unknown);
        }
        int[] some = rows.length <= MOST ? rows : thinned(table, criterion, rows);
        return new Belief(
                Arrays.stream(some)
                        .mapToDouble(row -> table.valueAt(row, criterion))
                        .toArray(),
                Arrays.stream(some)
                        .mapToDouble(row -> table.column(criterion).at(row))
                        .toArray());
    }

    /** Rows evenly spread over the order of their values; of very many, over the order of some that lie evenly apart. */
    private static int[] thinned(ValuedTable table, int criterion, int[] rows) {
        int looked = Math.min(rows.length, MOST_LOOKED_AT);
        Integer[] order = new Integer[looked];
        Arrays.setAll(order, i -> rows[(int) ((long) i * rows.length / looked)]);
        Arrays.sort(order, Comparator.comparingDouble(row -> table.valueAt(row, criterion)));
        int[] thinned = new int[MOST];
        Arrays.setAll(thinned, i -> order[(int) ((2L * i + 1) * looked / (2L * MOST))]);
        return thinned;
    }

    /** What a performance is worth that is known as a distribution. */
    static Belief of(Distribution distribution, DoubleUnaryOperator value, long seed, int cell) {
        SplittableRandom random = Seeds.of(seed, -1, cell);
        double[] performances = new double[MOST];
        Arrays.setAll(performances, i -> distribution.sample(random));
        return new Belief(Arrays.stream(performances).map(value).toArray(), performances);
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }

    /** The standard deviation of the values. */
    double deviation() {
        return deviation;
    }

    double draw(SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    /** The share of what is held possible that passes a test. */
    double share(Test test) {
        int passed = 0;
        for (int i = 0; i < values.length; i++) {
            passed += test.passes(values[i], performances[i]) ? 1 : 0;
        }
        return (double) passed / values.length;
    }
}
