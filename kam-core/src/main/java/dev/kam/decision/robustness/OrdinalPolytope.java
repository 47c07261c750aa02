package dev.kam.decision.robustness;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * All weights that fall along an order of the criteria. Its corners share the weight equally among the first k; its center of
 * gravity is the rank-order centroid.
 */
final class OrdinalPolytope implements Polytope {
    private final int[] order;

    /** Creates the set for an order given as the places of the criteria, the most important first. */
    OrdinalPolytope(int[] order) {
        this.order = order;
    }

    @Override
    public double[] minimizer(double[] coefficients) {
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        int best = 0;
        for (int k = 0; k < order.length; k++) {
            sum += coefficients[order[k]];
            double mean = sum / (k + 1);
            if (mean < least) {
                least = mean;
                best = k;
            }
        }
        double[] weights = new double[order.length];
        for (int k = 0; k <= best; k++) {
            weights[order[k]] = 1.0 / (best + 1);
        }
        return weights;
    }

    @Override
    public double[] center() {
        double[] weights = new double[order.length];
        double tail = 0;
        for (int k = order.length - 1; k >= 0; k--) {
            tail += 1.0 / (k + 1);
            weights[order[k]] = tail / order.length;
        }
        return weights;
    }

    @Override
    public Sampler sampler(SplittableRandom random) {
        double[] ascending = new double[order.length];
        return weights -> {
            SimplexPolytope.draw(random, ascending);
            Arrays.sort(ascending);
            for (int k = 0; k < order.length; k++) {
                weights[order[k]] = ascending[order.length - 1 - k];
            }
        };
    }
}
