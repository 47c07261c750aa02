package dev.kam.decision.method;

import dev.kam.decision.internal.JacobiEigen;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The GAIA plane of a PROMETHEE ranking: the picture of alternatives and criteria that keeps as much of the conflicts among
 * the criteria as two dimensions can.
 *
 * <p>Each alternative is a point in as many dimensions as there are criteria: its net flow on each criterion alone. The plane
 * is spanned by the two principal components of these points, the unit eigenvectors u and v of the two largest eigenvalues of
 * their covariance {@code C = (1/n) sum_i phi(i) phi(i)'}; the flows have mean 0. An alternative stands at
 * {@code (phi(i) u, phi(i) v)}, a criterion at {@code (u_j, v_j)}, and the decision axis, the direction in which the weights
 * point, ends at {@code (w u, w v)}. The share of the variance that the plane keeps is
 * {@code delta = (lambda_1 + lambda_2) / sum_j lambda_j}.
 *
 * <p>Criteria that point the same way agree; opposite ones conflict; long ones tell the alternatives apart. Where delta is
 * small, what lies outside the plane is not seen.
 *
 * <p><b>Input.</b> A ranking; the criterion flows do not depend on the weights, so that criteria of weight 0 count here.
 *
 * <p><b>Output.</b> Coordinates in units of flow. The sign of an axis is free; the largest component of its eigenvector is
 * positive, the first among equals.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>One criterion: the second coordinates are 0, and delta is 1.
 *   <li>Criteria that tell nothing apart: all alternatives stand at the origin, and delta is 1.
 *   <li>Equal eigenvalues: the plane is not unique; the one returned is always the same for the same table.
 * </ul>
 *
 * <p><b>Complexity.</b> O(m&sup2; n) time, with about 2 m to 3 m criterion flows worked out for up to 24 criteria and O(m&sup2;)
 * for more; O(n) memory, 12 doubles an alternative at most.
 *
 * <p><b>Reference.</b> Brans, J. P., and Mareschal, B. (1994), The PROMCALC and GAIA decision support system for
 * multicriteria decision aid, Decision Support Systems 12(4-5), 297-310, doi 10.1016/0167-9236(94)90048-5.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class GaiaPlane {

    /** So many columns of flows are held at once. */
    private static final int BLOCK = 8;

    private final double[][] alternatives;
    private final double[][] criteria;
    private final double[] decision;
    private final double delta;

    private GaiaPlane(double[][] alternatives, double[][] criteria, double[] decision, double delta) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        this.decision = decision;
        this.delta = delta;
    }

    /**
     * Finds the plane of a ranking.
     *
     * @param ranking the ranking
     * @return the plane
     */
    public static GaiaPlane of(PrometheeRanking ranking) {
        int m = ranking.criteria();
        JacobiEigen eigen = JacobiEigen.of(covariance(ranking));
        double[][] axes = {eigen.vector(0), m > 1 ? eigen.vector(1) : new double[m]};
        double[][] points = new double[2][ranking.size()];
        double[] decision = new double[2];
        for (int j = 0; j < m; j++) {
            double[] flows = ranking.criterionFlows(j);
            for (int axis = 0; axis < 2; axis++) {
                double direction = axes[axis][j];
                for (int i = 0; i < flows.length; i++) {
                    points[axis][i] += direction * flows[i];
                }
                decision[axis] += direction * ranking.weights().at(j);
            }
        }
        double total = 0;
        for (int k = 0; k < m; k++) {
            total += Math.max(0, eigen.value(k));
        }
        double kept = Math.max(0, eigen.value(0)) + (m > 1 ? Math.max(0, eigen.value(1)) : 0);
        return new GaiaPlane(points, axes, decision, total > 0 ? Math.min(1, kept / total) : 1);
    }

    private static double[][] covariance(PrometheeRanking ranking) {
        int m = ranking.criteria();
        double[][] covariance = new double[m][m];
        double[][] held = new double[Math.min(BLOCK, m)][];
        for (int from = 0; from < m; from += BLOCK) {
            int to = Math.min(from + BLOCK, m);
            for (int j = from; j < to; j++) {
                held[j - from] = ranking.criterionFlows(j);
                for (int k = from; k <= j; k++) {
                    enter(covariance, j, k, held[j - from], held[k - from]);
                }
            }
            for (int j = to; j < m; j++) {
                double[] flows = ranking.criterionFlows(j);
                for (int k = from; k < to; k++) {
                    enter(covariance, j, k, flows, held[k - from]);
                }
            }
        }
        return covariance;
    }

    private static void enter(double[][] covariance, int j, int k, double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        covariance[j][k] = sum / a.length;
        covariance[k][j] = covariance[j][k];
    }

    /** {@return the number of alternatives} */
    public int alternatives() {
        return alternatives[0].length;
    }

    /** {@return the number of criteria} */
    public int criteria() {
        return criteria[0].length;
    }

    /**
     * Returns where an alternative stands.
     *
     * @param alternative the row, from 0
     * @return its two coordinates
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double[] alternative(int alternative) {
        return new double[] {alternatives[0][alternative] + 0.0, alternatives[1][alternative] + 0.0};
    }

    /**
     * Returns where the arrow of a criterion ends, which begins at the origin.
     *
     * @param criterion its place, from 0
     * @return its two coordinates
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public double[] criterion(int criterion) {
        return new double[] {criteria[0][criterion] + 0.0, criteria[1][criterion] + 0.0};
    }

    /**
     * Returns where the decision axis ends, which begins at the origin. When it is short, the weights point out of the plane.
     *
     * @return its two coordinates
     */
    public double[] decisionAxis() {
        return new double[] {decision[0] + 0.0, decision[1] + 0.0};
    }

    /** {@return the share of the variance that the plane keeps, delta, in [0, 1]} */
    public double delta() {
        return delta;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GaiaPlane that
                && Arrays.deepEquals(alternatives, that.alternatives)
                && Arrays.deepEquals(criteria, that.criteria)
                && Arrays.equals(decision, that.decision)
                && delta == that.delta;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(criteria) + Arrays.deepHashCode(alternatives);
    }

    @Override
    public String toString() {
        return "GaiaPlane[" + alternatives() + " alternatives, " + criteria() + " criteria, delta " + delta + "]";
    }
}
