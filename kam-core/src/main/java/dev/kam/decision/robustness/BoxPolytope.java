package dev.kam.decision.robustness;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** All weights within an interval each. */
final class BoxPolytope implements Polytope {
    private final double[] low;
    private final double[] high;
    private final HitAndRun walk;

    /** Creates the set; some weights have to lie in it. */
    BoxPolytope(double[] low, double[] high) {
        this.low = low;
        this.high = high;
        int m = low.length;
        double[][] rows = new double[2 * m][m];
        double[] atLeast = new double[2 * m];
        for (int j = 0; j < m; j++) {
            rows[j][j] = 1;
            atLeast[j] = low[j];
            rows[m + j][j] = -1;
            atLeast[m + j] = -high[j];
        }
        this.walk = HitAndRun.in(rows, atLeast);
    }

    /** Begins with the least of each and fills the cheapest first. */
    @Override
    public double[] minimizer(double[] coefficients) {
        int[] cheapest = IntStream.range(0, low.length)
                .boxed()
                .sorted((a, b) -> Double.compare(coefficients[a], coefficients[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] weights = low.clone();
        double left = 1 - Arrays.stream(low).sum();
        for (int j : cheapest) {
            double more = Math.max(0, Math.min(left, high[j] - low[j]));
            weights[j] += more;
            left -= more;
        }
        return weights;
    }

    @Override
    public double[] center() {
        return walk.center();
    }

    @Override
    public Sampler sampler(SplittableRandom random) {
        return walk.sampler(random);
    }
}
