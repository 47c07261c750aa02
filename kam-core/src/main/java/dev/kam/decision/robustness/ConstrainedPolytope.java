package dev.kam.decision.robustness;

import dev.kam.decision.internal.LinearProgram;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/** All weights that satisfy linear constraints. */
final class ConstrainedPolytope implements Polytope {
    private final double[][] rows;
    private final double[] atLeast;
    private final HitAndRun walk;

    /** Creates the set; some weights have to lie in it. That no weight is below 0 goes without saying. */
    ConstrainedPolytope(double[][] rows, double[] atLeast) {
        int m = rows[0].length;
        this.rows = rows;
        this.atLeast = atLeast;
        double[][] all = Arrays.copyOf(rows, rows.length + m);
        double[] bounds = Arrays.copyOf(atLeast, all.length);
        for (int j = 0; j < m; j++) {
            all[rows.length + j] = new double[m];
            all[rows.length + j][j] = 1;
        }
        this.walk = HitAndRun.in(all, bounds);
    }

    /** Tells whether some weights satisfy all constraints. */
    static boolean isPossible(double[][] rows, double[] atLeast, int criteria) {
        return solve(rows, atLeast, new double[criteria]).isPresent();
    }

    private static Optional<double[]> solve(double[][] rows, double[] atLeast, double[] costs) {
        LinearProgram program = new LinearProgram(costs);
        double[] ones = new double[costs.length];
        Arrays.fill(ones, 1);
        program.equal(ones, 1);
        for (int r = 0; r < rows.length; r++) {
            program.atLeast(rows[r], atLeast[r]);
        }
        return program.solve();
    }

    @Override
    public double[] minimizer(double[] coefficients) {
        return solve(rows, atLeast, coefficients)
                .orElseThrow(() -> new ArithmeticException("weights must exist but none were found"));
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
