package dev.kam.decision.internal;

/** Small dense systems of linear equations, by Gaussian elimination. */
public final class LinearSystem {

    private LinearSystem() {}

    /**
     * Solves a system with partial pivoting.
     *
     * @param matrix a square matrix; it is overwritten
     * @param right the right side; receives the solution
     * @param smallest stands in for a pivot of smaller magnitude, which makes an almost singular system solvable, as inverse
     *     iteration wants; at least 0
     * @throws ArithmeticException if the matrix is singular and {@code smallest} is 0
     */
    public static void solve(double[][] matrix, double[] right, double smallest) {
        int n = right.length;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(matrix[i][k]) > Math.abs(matrix[pivot][k]) ? i : pivot;
            }
            double[] row = matrix[pivot];
            matrix[pivot] = matrix[k];
            matrix[k] = row;
            double side = right[pivot];
            right[pivot] = right[k];
            right[k] = side;
            if (Math.abs(row[k]) <= smallest) {
                if (smallest == 0) {
                    throw new ArithmeticException("matrix must not be singular");
                }
                row[k] = smallest;
            }
            for (int i = k + 1; i < n; i++) {
                double factor = matrix[i][k] / row[k];
                if (factor != 0) {
                    for (int j = k + 1; j < n; j++) {
                        matrix[i][j] -= factor * row[j];
                    }
                    right[i] -= factor * side;
                }
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            double sum = right[k];
            for (int j = k + 1; j < n; j++) {
                sum -= matrix[k][j] * right[j];
            }
            right[k] = sum / matrix[k][k];
        }
    }
}
