package dev.kam.decision.internal;

import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix, by cyclic Jacobi rotations.
 *
 * <p>Rotations come in a fixed order, so that the same matrix gives the same bits. Eigenvalues fall; among equal ones the
 * order is that of the columns. Each eigenvector has length 1, and its largest component, the first among equals, is positive.
 */
public final class JacobiEigen {

    /** Jacobi's method converges quadratically; ten sweeps are rarely needed. */
    private static final int SWEEPS = 64;

    private final double[] values;
    private final double[][] vectors;

    private JacobiEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * Finds them.
     *
     * @param symmetric the matrix, finite and far from overflow; it is overwritten
     * @return its eigenvalues and eigenvectors
     */
    public static JacobiEigen of(double[][] symmetric) {
        int m = symmetric.length;
        double[][] vectors = new double[m][m];
        for (int j = 0; j < m; j++) {
            vectors[j][j] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && sweep(symmetric, vectors); sweep++) {}
        int[] order = IntStream.range(0, m)
                .boxed()
                .sorted((a, b) -> Double.compare(symmetric[b][b] + 0.0, symmetric[a][a] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[m];
        double[][] ordered = new double[m][m];
        for (int k = 0; k < m; k++) {
            values[k] = symmetric[order[k]][order[k]];
            int largest = 0;
            for (int j = 0; j < m; j++) {
                ordered[k][j] = vectors[j][order[k]];
                largest = Math.abs(ordered[k][j]) > Math.abs(ordered[k][largest]) ? j : largest;
            }
            if (ordered[k][largest] < 0) {
                for (int j = 0; j < m; j++) {
                    ordered[k][j] = -ordered[k][j];
                }
            }
        }
        return new JacobiEigen(values, ordered);
    }

    /** Rotates each pair of axes once; tells whether any was rotated. */
    private static boolean sweep(double[][] a, double[][] vectors) {
        boolean rotated = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                double off = Math.abs(a[p][q]);
                if (off <= Math.ulp(Math.sqrt(Math.abs(a[p][p])) * Math.sqrt(Math.abs(a[q][q]))) / 2) {
                    a[p][q] = 0;
                    a[q][p] = 0;
                } else {
                    rotate(a, vectors, p, q);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double root = Math.abs(theta) > 1e150 ? Math.abs(theta) : Math.sqrt(theta * theta + 1);
        double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + root);
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        double change = t * a[p][q];
        a[p][p] -= change;
        a[q][q] += change;
        a[p][q] = 0;
        a[q][p] = 0;
        for (int k = 0; k < a.length; k++) {
            if (k != p && k != q) {
                double akp = a[k][p];
                double akq = a[k][q];
                a[k][p] = c * akp - s * akq;
                a[p][k] = a[k][p];
                a[k][q] = s * akp + c * akq;
                a[q][k] = a[k][q];
            }
            double vkp = vectors[k][p];
            double vkq = vectors[k][q];
            vectors[k][p] = c * vkp - s * vkq;
            vectors[k][q] = s * vkp + c * vkq;
        }
    }

    /**
     * Returns an eigenvalue.
     *
     * @param place its place, from 0 = largest
     * @return the eigenvalue
     */
    public double value(int place) {
        return values[place];
    }

    /**
     * Returns an eigenvector.
     *
     * @param place the place of its eigenvalue, from 0 = largest
     * @return a copy, of length 1
     */
    public double[] vector(int place) {
        return vectors[place].clone();
    }
}
