package dev.kam.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacobiEigenTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void putsTheMatrixTogetherAgain(int m) {
        SplittableRandom random = new SplittableRandom(m);
        for (double unit : new double[] {1e-60, 1, 1e60}) {
            double[][] matrix = new double[m][m];
            for (int j = 0; j < m; j++) {
                for (int k = 0; k <= j; k++) {
                    matrix[j][k] = unit * random.nextDouble(-1, 1);
                    matrix[k][j] = matrix[j][k];
                }
            }
            double[][] copy = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
            JacobiEigen eigen = JacobiEigen.of(copy);
            for (int j = 0; j < m; j++) {
                for (int k = 0; k < m; k++) {
                    double sum = 0;
                    double product = 0;
                    for (int e = 0; e < m; e++) {
                        sum += eigen.value(e) * eigen.vector(e)[j] * eigen.vector(e)[k];
                        product += eigen.vector(j)[e] * eigen.vector(k)[e];
                    }
                    assertThat(sum).isCloseTo(matrix[j][k], within(unit * m * 1e-14));
                    assertThat(product).isCloseTo(j == k ? 1 : 0, within(1e-14));
                }
                assertThat(j == 0 || eigen.value(j - 1) >= eigen.value(j)).isTrue();
            }
        }
    }

    /** Eigenvalues 3 and 1 with (1, 1) and (1, -1), by hand. */
    @Test
    void findsTheAxesOfAnEllipse() {
        JacobiEigen eigen = JacobiEigen.of(new double[][] {{2, 1}, {1, 2}});
        assertThat(eigen.value(0)).isCloseTo(3, within(1e-15));
        assertThat(eigen.value(1)).isCloseTo(1, within(1e-15));
        double half = Math.sqrt(0.5);
        assertThat(eigen.vector(0)).containsExactly(new double[] {half, half}, within(1e-15));
        assertThat(eigen.vector(1)).containsExactly(new double[] {half, -half}, within(1e-15));
    }

    @Test
    void keepsTheOrderOfEqualEigenvalues() {
        JacobiEigen eigen = JacobiEigen.of(new double[][] {{1, 0, 0}, {0, 2, 0}, {0, 0, 1}});
        assertThat(eigen.vector(0)).containsExactly(0, 1, 0);
        assertThat(eigen.vector(1)).containsExactly(1, 0, 0);
        assertThat(eigen.vector(2)).containsExactly(0, 0, 1);
    }
}
