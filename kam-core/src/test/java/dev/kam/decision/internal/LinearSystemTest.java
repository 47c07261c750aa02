package dev.kam.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinearSystemTest {

    @Test
    void findsTheSolutionAgain() {
        SplittableRandom random = new SplittableRandom(3);
        for (int n = 0; n < 20; n++) {
            double[][] matrix = new double[n][n];
            double[] solution = random.doubles(n, -1, 1).toArray();
            double[] right = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    matrix[i][j] = random.nextDouble() - 0.5;
                    right[i] += matrix[i][j] * solution[j];
                }
            }
            LinearSystem.solve(matrix, right, 0);
            assertThat(right).containsExactly(solution, within(1e-10));
        }
    }

    @Test
    void exchangesRowsWhereAPivotIsZero() {
        double[] right = {3, 5};
        LinearSystem.solve(new double[][] {{0, 1}, {1, 0}}, right, 0);
        assertThat(right).containsExactly(5, 3);
    }

    @Test
    void rejectsSingularMatricesUnlessAPivotStandsIn() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> LinearSystem.solve(new double[][] {{1, 2}, {2, 4}}, new double[] {1, 1}, 0))
                .withMessage("matrix must not be singular");
        double[] right = {1, 1};
        LinearSystem.solve(new double[][] {{1, 2}, {2, 4}}, right, 1e-10);
        assertThat(right[0] / right[1]).isCloseTo(-2, within(1e-9));
    }
}
