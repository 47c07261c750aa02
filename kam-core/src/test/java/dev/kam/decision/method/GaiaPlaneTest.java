package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaiaPlaneTest {
    private static final double ROUNDING = 1e-14;

    private static PrometheeRanking rank(Weights weights, double[]... columns) {
        List<Criterion> criteria = new ArrayList<>();
        List<Column> stored = new ArrayList<>();
        for (double[] column : columns) {
            criteria.add(Criterion.of("c" + criteria.size(), Preference.MAXIMIZE));
            stored.add(Column.of(column));
        }
        return Promethee.withDefaults()
                .withFunctions(Map.of("c1", PreferenceFunction.linear(0.1, 0.4)))
                .rank(DecisionMatrix.of(criteria, stored), weights);
    }

    /** Flows 1, 0, -1 against -1, 0, 1: the first axis is (1, -1) / sqrt(2), and nothing is left for the second. */
    @Test
    void showsTwoCriteriaThatConflict() {
        GaiaPlane plane = GaiaPlane.of(rank(Weights.equal(2), new double[] {3, 2, 1}, new double[] {1, 2, 3}));
        double half = Math.sqrt(0.5);
        assertThat(plane.criterion(0)).containsExactly(new double[] {half, half}, within(ROUNDING));
        assertThat(plane.criterion(1)).containsExactly(new double[] {-half, half}, within(ROUNDING));
        assertThat(plane.alternative(0)).containsExactly(new double[] {2 * half, 0}, within(ROUNDING));
        assertThat(plane.alternative(1)).containsExactly(new double[] {0, 0}, within(ROUNDING));
        assertThat(plane.alternative(2)).containsExactly(new double[] {-2 * half, 0}, within(ROUNDING));
        assertThat(plane.decisionAxis()).containsExactly(new double[] {0, half}, within(ROUNDING));
        assertThat(plane.delta()).isCloseTo(1, within(ROUNDING));
        assertThat(plane.alternatives()).isEqualTo(3);
        assertThat(plane.criteria()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1,2", "2,3", "3,8", "4,9", "5,10", "6,17", "7,24"})
    void spansThePrincipalComponentsOfTheCriterionFlows(long seed, int m) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 40;
        double[] common = random.doubles(n).toArray();
        double[][] columns = new double[m][n];
        for (double[] column : columns) {
            double share = random.nextDouble(-1, 1);
            for (int i = 0; i < n; i++) {
                column[i] = share * common[i] + 0.3 * random.nextDouble();
            }
        }
        PrometheeRanking ranking = rank(Weights.of(random.doubles(m, 0.1, 1).toArray()), columns);
        GaiaPlane plane = GaiaPlane.of(ranking);
        double[][] covariance = covariance(ranking);
        double[] eigenvalues = new double[2];
        double trace = 0;
        for (int j = 0; j < m; j++) {
            trace += covariance[j][j];
        }
        for (int axis = 0; axis < 2; axis++) {
            double length = 0;
            for (int j = 0; j < m; j++) {
                for (int k = 0; k < m; k++) {
                    eigenvalues[axis] += plane.criterion(j)[axis] * covariance[j][k] * plane.criterion(k)[axis];
                }
                length += plane.criterion(j)[axis] * plane.criterion(j)[axis];
            }
            assertThat(length).isCloseTo(1, within(ROUNDING));
            double decision = 0;
            for (int j = 0; j < m; j++) {
                double product = 0;
                for (int k = 0; k < m; k++) {
                    product += covariance[j][k] * plane.criterion(k)[axis];
                }
                assertThat(product).isCloseTo(eigenvalues[axis] * plane.criterion(j)[axis], within(ROUNDING));
                decision += ranking.weights().at(j) * plane.criterion(j)[axis];
            }
            assertThat(plane.decisionAxis()[axis]).isCloseTo(decision, within(ROUNDING));
            assertThat(largest(plane, axis)).isPositive();
            for (int i = 0; i < n; i++) {
                double coordinate = 0;
                for (int j = 0; j < m; j++) {
                    coordinate += ranking.criterionFlows(j)[i] * plane.criterion(j)[axis];
                }
                assertThat(plane.alternative(i)[axis]).isCloseTo(coordinate, within(ROUNDING));
            }
        }
        assertThat(plane.delta()).isCloseTo((eigenvalues[0] + eigenvalues[1]) / trace, within(ROUNDING));
        assertThat(eigenvalues[0]).isGreaterThanOrEqualTo(eigenvalues[1]);
        for (int trial = 0; trial < 200; trial++) {
            assertThat(spread(covariance, random)).isLessThanOrEqualTo(eigenvalues[0] + ROUNDING);
        }
        assertThat(GaiaPlane.of(ranking)).isEqualTo(plane).hasSameHashCodeAs(plane);
    }

    /** The variance along a random direction that is orthogonal to nothing. */
    private static double spread(double[][] covariance, SplittableRandom random) {
        double[] direction = random.doubles(covariance.length, -1, 1).toArray();
        double length = 0;
        double variance = 0;
        for (int j = 0; j < direction.length; j++) {
            length += direction[j] * direction[j];
            for (int k = 0; k < direction.length; k++) {
                variance += direction[j] * covariance[j][k] * direction[k];
            }
        }
        return variance / length;
    }

    private static double largest(GaiaPlane plane, int axis) {
        double largest = 0;
        for (int j = 0; j < plane.criteria(); j++) {
            double component = plane.criterion(j)[axis];
            largest = Math.abs(component) > Math.abs(largest) ? component : largest;
        }
        return largest;
    }

    private static double[][] covariance(PrometheeRanking ranking) {
        int m = ranking.criteria();
        double[][] covariance = new double[m][m];
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < m; k++) {
                for (int i = 0; i < ranking.size(); i++) {
                    covariance[j][k] += ranking.criterionFlows(j)[i] * ranking.criterionFlows(k)[i] / ranking.size();
                }
            }
        }
        return covariance;
    }

    @Test
    void liesFlatWithOneCriterion() {
        GaiaPlane plane = GaiaPlane.of(rank(Weights.equal(1), new double[] {1, 3, 2}));
        assertThat(plane.criterion(0)).containsExactly(1, 0);
        assertThat(plane.alternative(0)).containsExactly(-1, 0);
        assertThat(plane.alternative(1)).containsExactly(1, 0);
        assertThat(plane.decisionAxis()).containsExactly(1, 0);
        assertThat(plane.delta()).isEqualTo(1);
        assertThat(plane).hasToString("GaiaPlane[3 alternatives, 1 criteria, delta 1.0]");
    }

    @Test
    void putsAllAtTheOriginWhenNothingTellsThemApart() {
        GaiaPlane plane = GaiaPlane.of(rank(Weights.of(1, 2, 3), new double[4], new double[4], new double[4]));
        for (int i = 0; i < 4; i++) {
            assertThat(plane.alternative(i)).containsExactly(0, 0);
        }
        assertThat(plane.delta()).isEqualTo(1);
        assertThat(GaiaPlane.of(rank(Weights.equal(2), new double[1], new double[1]))
                        .delta())
                .isEqualTo(1);
    }

    @Test
    void countsACriterionWithoutWeight() {
        GaiaPlane plane = GaiaPlane.of(rank(Weights.of(1, 0), new double[] {5, 5, 5}, new double[] {1, 2, 3}));
        assertThat(plane.criterion(1)).containsExactly(1, 0);
        assertThat(plane.decisionAxis()).containsExactly(0, 1);
    }
}
