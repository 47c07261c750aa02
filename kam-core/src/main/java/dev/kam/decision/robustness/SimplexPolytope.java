package dev.kam.decision.robustness;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * All weights there are.
 *
 * <p>Draws are the gaps between sorted uniform numbers, which are uniform on the simplex. Reference: Devroye, L. (1986),
 * Non-Uniform Random Variate Generation, chapter V.2.
 */
record SimplexPolytope(int criteria) implements Polytope {

    @Override
    public double[] minimizer(double[] coefficients) {
        int least = 0;
        for (int j = 1; j < criteria; j++) {
            least = coefficients[j] < coefficients[least] ? j : least;
        }
        double[] weights = new double[criteria];
        weights[least] = 1;
        return weights;
    }

    @Override
    public double[] center() {
        double[] weights = new double[criteria];
        Arrays.fill(weights, 1.0 / criteria);
        return weights;
    }

    @Override
    public Sampler sampler(SplittableRandom random) {
        return weights -> draw(random, weights);
    }

    static void draw(SplittableRandom random, double[] weights) {
        int last = weights.length - 1;
        for (int j = 0; j < last; j++) {
            double cut = random.nextDouble();
            int at = j;
            while (at > 0 && weights[at - 1] > cut) {
                weights[at] = weights[at - 1];
                at--;
            }
            weights[at] = cut;
        }
        weights[last] = 1;
        for (int j = last; j > 0; j--) {
            weights[j] = weights[j] - weights[j - 1];
        }
    }
}
