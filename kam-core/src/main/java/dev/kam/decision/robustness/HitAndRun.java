package dev.kam.decision.robustness;

import dev.kam.decision.internal.LinearProgram;
import dev.kam.decision.internal.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws weights uniformly from a polytope by a random walk: from where it stands it looks in a random direction and jumps to a
 * uniform place on the stretch that lies inside.
 *
 * <p>The walk lives in the coordinates of the smallest flat that holds the polytope, so that constraints which together are
 * an equation do no harm; and these are stretched until the polytope is about as wide in every direction, so that a thin one
 * is walked as fast as a round one. Between two draws lie d^2 steps, before the first 20 d^2, for d dimensions. Draws of a
 * walk are uniform in the limit only, and neighbours are weakly dependent.
 *
 * <p><b>Reference.</b> Smith, R. L. (1984), Efficient Monte Carlo procedures for generating points uniformly distributed over
 * bounded regions, Operations Research 32(6), 1296-1308, doi 10.1287/opre.32.6.1296; Tervonen, T., van Valkenhoef, G.,
 * Basturk, N., and Postmus, D. (2013), Hit-And-Run enables efficient weight generation for simulation-based multiple criteria
 * decision analysis, European Journal of Operational Research 224(3), 552-559, doi 10.1016/j.ejor.2012.08.026.
 */
final class HitAndRun {
    private static final double FLAT = 1e-9;
    private static final int ROUNDS = 3;
    private static final int SEED = 1984;

    private final double[] center;
    /** The directions of the flat, one a row; the walk's coordinates count along them. */
    private double[][] basis;
    /** What each constraint says of the coordinates: faces[r] . y >= reach[r], with reach[r] < 0. */
    private double[][] faces;

    private final double[] reach;

    private HitAndRun(double[] center, double[][] basis, double[][] faces, double[] reach) {
        this.center = center;
        this.basis = basis;
        this.faces = faces;
        this.reach = reach;
    }

    /**
     * Prepares a walk.
     *
     * @param rows the constraints; those that keep weights from falling below 0 have to be among them
     * @param atLeast the least of each row times the weights
     */
    static HitAndRun in(double[][] rows, double[] atLeast) {
        int m = rows[0].length;
        List<double[]> equations = new ArrayList<>();
        double[] ones = new double[m];
        Arrays.fill(ones, 1);
        equations.add(ones);
        List<Integer> inequalities = new ArrayList<>();
        boolean solid = widest(rows, atLeast, equations, norms(rows))[m] > FLAT;
        for (int r = 0; r < rows.length; r++) {
            if (solid || canMove(rows, atLeast, r)) {
                inequalities.add(r);
            } else {
                equations.add(rows[r]);
            }
        }
        double[][] basis = nullSpace(equations, m);
        double[][] moving = inequalities.stream().map(r -> rows[r]).toArray(double[][]::new);
        double[] least = inequalities.stream().mapToDouble(r -> atLeast[r]).toArray();
        double[][] faces = times(moving, basis);
        double[] center = Arrays.copyOf(widest(rows, atLeast, equations, spread(rows, basis)), m);
        double[] reach = new double[least.length];
        for (int r = 0; r < reach.length; r++) {
            reach[r] = Math.min(0, least[r] - dot(moving[r], center));
        }
        HitAndRun walk = new HitAndRun(center, basis, faces, reach);
        walk.round();
        return walk;
    }

    /** The weights whose distance from the nearest face is largest, and that distance. Equations have the margin 0. */
    private static double[] widest(double[][] rows, double[] atLeast, List<double[]> equations, double[] margins) {
        int m = rows[0].length;
        double[] costs = new double[m + 1];
        costs[m] = -1;
        LinearProgram program = new LinearProgram(costs).bound(m, 0, 1);
        double[] sum = Arrays.copyOf(equations.get(0), m + 1);
        program.equal(sum, 1);
        for (int r = 0; r < rows.length; r++) {
            double[] row = Arrays.copyOf(rows[r], m + 1);
            row[m] = -margins[r];
            program.atLeast(row, atLeast[r]);
        }
        return program.solve().orElseThrow(() -> new ArithmeticException("weights must exist but none were found"));
    }

    private static boolean canMove(double[][] rows, double[] atLeast, int r) {
        int m = rows[r].length;
        double[] costs = new double[m];
        for (int j = 0; j < m; j++) {
            costs[j] = -rows[r][j];
        }
        LinearProgram program = new LinearProgram(costs);
        double[] ones = new double[m];
        Arrays.fill(ones, 1);
        program.equal(ones, 1);
        for (int k = 0; k < rows.length; k++) {
            program.atLeast(rows[k], atLeast[k]);
        }
        double[] farthest =
                program.solve().orElseThrow(() -> new ArithmeticException("weights must exist but none were found"));
        return dot(rows[r], farthest) - atLeast[r] > FLAT * Math.sqrt(dot(rows[r], rows[r]));
    }

    private static double[] norms(double[][] rows) {
        return Arrays.stream(rows).mapToDouble(row -> Math.sqrt(dot(row, row))).toArray();
    }

    /** How far each row moves for a step in the flat; 0 for an equation. */
    private static double[] spread(double[][] rows, double[][] basis) {
        double[] spread = norms(times(rows, basis));
        for (int r = 0; r < spread.length; r++) {
            spread[r] = spread[r] > FLAT ? spread[r] : 0;
        }
        return spread;
    }

    /** Orthonormal directions along which no equation changes, by Gram-Schmidt, each orthogonalized twice. */
    private static double[][] nullSpace(List<double[]> equations, int m) {
        List<double[]> orthonormal = new ArrayList<>();
        for (double[] equation : equations) {
            extend(orthonormal, equation.clone());
        }
        int rank = orthonormal.size();
        for (int j = 0; j < m; j++) {
            double[] unit = new double[m];
            unit[j] = 1;
            extend(orthonormal, unit);
        }
        return orthonormal.subList(rank, orthonormal.size()).toArray(double[][]::new);
    }

    private static void extend(List<double[]> orthonormal, double[] vector) {
        double before = Math.sqrt(dot(vector, vector));
        for (int pass = 0; pass < 2; pass++) {
            for (double[] direction : orthonormal) {
                add(-dot(direction, vector), direction, vector);
            }
        }
        double norm = Math.sqrt(dot(vector, vector));
        if (norm > 1e-7 * before) {
            for (int j = 0; j < vector.length; j++) {
                vector[j] /= norm;
            }
            orthonormal.add(vector);
        }
    }

    /** Walks for a while, and stretches the directions by the spread of the places met. */
    private void round() {
        int d = basis.length;
        if (d < 2) {
            return;
        }
        for (int round = 0; round < ROUNDS; round++) {
            Walk walk = new Walk(Seeds.of(SEED, round));
            double[][] covariance = new double[d][d];
            int places = 100 * d;
            for (int p = 0; p < places; p++) {
                walk.steps(d);
                for (int a = 0; a < d; a++) {
                    for (int b = 0; b <= a; b++) {
                        covariance[a][b] += walk.place[a] * walk.place[b] / places;
                    }
                }
            }
            double[][] root = cholesky(covariance);
            basis = stretch(root, basis);
            faces = times(faces, transposed(root));
        }
    }

    /** The lower triangle L with L L' = the matrix. */
    private static double[][] cholesky(double[][] matrix) {
        int d = matrix.length;
        double[][] root = new double[d][d];
        for (int a = 0; a < d; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = matrix[a][b];
                for (int k = 0; k < b; k++) {
                    sum -= root[a][k] * root[b][k];
                }
                if (a == b) {
                    root[a][a] = Math.sqrt(Math.max(sum, 1e-12 * matrix[a][a]));
                } else {
                    root[a][b] = sum / root[b][b];
                }
            }
        }
        return root;
    }

    /** The directions for coordinates z with y = L z. */
    private static double[][] stretch(double[][] root, double[][] basis) {
        int d = root.length;
        double[][] stretched = new double[d][basis[0].length];
        for (int b = 0; b < d; b++) {
            for (int a = b; a < d; a++) {
                add(root[a][b], basis[a], stretched[b]);
            }
        }
        return stretched;
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] turned = new double[matrix.length][matrix.length];
        for (int a = 0; a < matrix.length; a++) {
            for (int b = 0; b < matrix.length; b++) {
                turned[b][a] = matrix[a][b];
            }
        }
        return turned;
    }

    /** Each row times each direction. */
    private static double[][] times(double[][] rows, double[][] basis) {
        double[][] products = new double[rows.length][basis.length];
        for (int r = 0; r < rows.length; r++) {
            for (int a = 0; a < basis.length; a++) {
                products[r][a] = dot(rows[r], basis[a]);
            }
        }
        return products;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    private static void add(double factor, double[] what, double[] to) {
        for (int j = 0; j < to.length; j++) {
            to[j] += factor * what[j];
        }
    }

    /** The center of the largest ball inside. */
    double[] center() {
        return center.clone();
    }

    /** A walk of its own, which begins at the center. */
    Polytope.Sampler sampler(SplittableRandom random) {
        int d = basis.length;
        Walk walk = new Walk(random);
        walk.steps(20 * d * d);
        return weights -> {
            walk.steps(d * d);
            System.arraycopy(center, 0, weights, 0, weights.length);
            for (int a = 0; a < d; a++) {
                add(walk.place[a], basis[a], weights);
            }
            for (int j = 0; j < weights.length; j++) {
                weights[j] = Math.max(0, weights[j]);
            }
        };
    }

    /** One random walk. */
    private final class Walk {
        private final SplittableRandom random;
        private final double[] place = new double[basis.length];
        private final double[] direction = new double[basis.length];

        Walk(SplittableRandom random) {
            this.random = random;
        }

        void steps(int count) {
            for (int s = 0; s < count; s++) {
                step();
            }
        }

        private void step() {
            direct();
            double back = Double.NEGATIVE_INFINITY;
            double ahead = Double.POSITIVE_INFINITY;
            for (int r = 0; r < faces.length; r++) {
                double rise = dot(faces[r], direction);
                double room = reach[r] - dot(faces[r], place);
                if (rise > 0) {
                    back = Math.max(back, Math.min(0, room / rise));
                } else if (rise < 0) {
                    ahead = Math.min(ahead, Math.max(0, room / rise));
                }
            }
            if (ahead > back && ahead - back < Double.POSITIVE_INFINITY) {
                add(back + random.nextDouble() * (ahead - back), direction, place);
            }
        }

        /** A direction, each as likely as any other: normal numbers by the polar method. */
        private void direct() {
            for (int a = 0; a < direction.length; a += 2) {
                double u;
                double v;
                double square;
                do {
                    u = 2 * random.nextDouble() - 1;
                    v = 2 * random.nextDouble() - 1;
                    square = u * u + v * v;
                } while (square >= 1 || square == 0);
                double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
                direction[a] = u * factor;
                if (a + 1 < direction.length) {
                    direction[a + 1] = v * factor;
                }
            }
        }
    }
}
