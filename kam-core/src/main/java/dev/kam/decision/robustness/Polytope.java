package dev.kam.decision.robustness;

import java.util.SplittableRandom;

/** All weights that some knowledge allows: a convex set of vectors that are at least 0 and sum to 1. */
interface Polytope {

    /** Weights at which the sum of coefficients times weights is least. */
    double[] minimizer(double[] coefficients);

    /** Weights well inside. */
    double[] center();

    /** A stream of weights, each as likely as any other. */
    Sampler sampler(SplittableRandom random);

    /** Draws weights one after the other. */
    interface Sampler {

        /** Writes the next weights. */
        void next(double[] weights);
    }
}
