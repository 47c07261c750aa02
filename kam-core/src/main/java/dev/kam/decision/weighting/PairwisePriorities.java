package dev.kam.decision.weighting;

import dev.kam.decision.internal.LinearSystem;
import java.util.Arrays;

/** The weights and the principal eigenvalue of judgements in pairs, which are connected. */
final class PairwisePriorities {
    private static final int MAX_STEPS = 200;
    private static final double EPSILON = 4e-16;

    /** How often the matrix is scaled: the second time by what the first found, which mends extreme judgements. */
    private static final int PASSES = 2;

    private final double lambdaMax;
    private final double[] eigenvector;
    private final double[] logarithms;

    private PairwisePriorities(double lambdaMax, double[] eigenvector, double[] logarithms) {
        this.lambdaMax = lambdaMax;
        this.eigenvector = eigenvector;
        this.logarithms = logarithms;
    }

    /** Finds the weights of judgements. */
    static PairwisePriorities of(JudgementMatrix judgements) {
        int m = judgements.size();
        double[] logarithms = judgements.missing() == 0 ? rowMeans(judgements) : leastSquares(judgements);
        double[] x = exponentials(logarithms);
        double[] factors = new double[m];
        double lambdaMax = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            lambdaMax = iterate(scaled(judgements, x), factors);
            for (int i = 0; i < m; i++) {
                x[i] *= factors[i];
            }
        }
        return new PairwisePriorities(lambdaMax, x, logarithms);
    }

    /** The largest eigenvalue. */
    double lambdaMax() {
        return lambdaMax;
    }

    /** The weights, not normalized. */
    double[] weights(Prioritization prioritization) {
        return prioritization == Prioritization.EIGENVECTOR ? eigenvector.clone() : exponentials(logarithms);
    }

    /** The weight of one criterion over that of another, from the eigenvector. */
    double ratio(int i, int j) {
        return eigenvector[i] / eigenvector[j];
    }

    /** The difference of the logarithms of the geometric weights of two criteria. */
    double logRatio(int i, int j) {
        return logarithms[i] - logarithms[j];
    }

    /** The matrix of Harker, scaled so that its eigenvector is (1, ..., 1) if x is that of the judgements. */
    private static double[][] scaled(JudgementMatrix judgements, double[] x) {
        int m = x.length;
        double[][] scaled = new double[m][m];
        for (int i = 0; i < m; i++) {
            scaled[i][i]++;
            for (int j = 0; j < m; j++) {
                if (Double.isNaN(judgements.at(i, j))) {
                    scaled[i][i]++;
                } else if (i != j) {
                    scaled[i][j] = judgements.at(i, j) * (x[j] / x[i]);
                }
            }
        }
        return scaled;
    }

    private static double[] exponentials(double[] logarithms) {
        double largest = Arrays.stream(logarithms).max().orElseThrow();
        double[] exponentials = new double[logarithms.length];
        for (int i = 0; i < exponentials.length; i++) {
            exponentials[i] = StrictMath.exp(logarithms[i] - largest);
        }
        return exponentials;
    }

    private static double[] rowMeans(JudgementMatrix judgements) {
        int m = judgements.size();
        double[] means = new double[m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                means[i] += StrictMath.log(judgements.at(i, j));
            }
            means[i] /= m;
        }
        return means;
    }

    /** Minimizes the sum of squares of ln a_ij - (y_i - y_j) over the given judgements, with y_1 = 0. */
    private static double[] leastSquares(JudgementMatrix judgements) {
        int m = judgements.size();
        double[][] laplacian = new double[m - 1][m - 1];
        double[] right = new double[m - 1];
        for (int i = 1; i < m; i++) {
            for (int j = 0; j < m; j++) {
                if (j == i || Double.isNaN(judgements.at(i, j))) {
                    continue;
                }
                laplacian[i - 1][i - 1]++;
                right[i - 1] += (StrictMath.log(judgements.at(i, j)) - StrictMath.log(judgements.at(j, i))) / 2;
                if (j > 0) {
                    laplacian[i - 1][j - 1]--;
                }
            }
        }
        LinearSystem.solve(laplacian, right, 0);
        double[] y = new double[m];
        System.arraycopy(right, 0, y, 1, m - 1);
        return y;
    }

    /**
     * Noda's inverse iteration: from x > 0 the shift s is the largest (C x)_i / x_i, which is never below the eigenvalue, and
     * (s I - C) y = x gives the next x = y. It converges from any start, and quadratically in the end. The matrix has been
     * scaled so that its eigenvector is near (1, ..., 1).
     */
    private static double iterate(double[][] c, double[] x) {
        int m = x.length;
        double[] best = new double[m];
        double bestSpread = Double.POSITIVE_INFINITY;
        double lambda = 1;
        int stalled = 0;
        double[] y = new double[m];
        Arrays.fill(x, 1);
        for (int step = 0; step < MAX_STEPS && stalled < 3; step++) {
            double high = 0;
            double low = Double.POSITIVE_INFINITY;
            double sum = 0;
            double sumX = 0;
            for (int i = 0; i < m; i++) {
                double product = 0;
                for (int j = 0; j < m; j++) {
                    product += c[i][j] * x[j];
                }
                high = Math.max(high, product / x[i]);
                low = Math.min(low, product / x[i]);
                sum += product;
                sumX += x[i];
            }
            double spread = (high - low) / high;
            if (spread < bestSpread) {
                bestSpread = spread;
                lambda = sum / sumX;
                System.arraycopy(x, 0, best, 0, m);
                stalled = 0;
            } else {
                stalled++;
            }
            if (spread <= EPSILON) {
                break;
            }
            double[][] shifted = new double[m][m];
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    shifted[i][j] = (i == j ? high : 0) - c[i][j];
                }
                y[i] = x[i];
            }
            LinearSystem.solve(shifted, y, high * EPSILON);
            normalize(y, x);
        }
        System.arraycopy(best, 0, x, 0, m);
        return lambda;
    }

    /** Divides by the entry of largest magnitude, whose sign rounding may have turned together with all others. */
    private static void normalize(double[] from, double[] into) {
        double largest = 0;
        for (double entry : from) {
            largest = Math.abs(entry) > Math.abs(largest) ? entry : largest;
        }
        for (int i = 0; i < from.length; i++) {
            into[i] = Math.max(from[i] / largest, Double.MIN_NORMAL);
        }
    }
}
