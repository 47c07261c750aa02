package dev.kam.decision.weighting;

/**
 * The linear model of the best-worst method, solved in closed form.
 *
 * <p>Take w_W = 1 in place of the sum of the weights, and look for the smallest r = xi / w_W. Each criterion j between the
 * best and the worst asks for a w_j with {@code (w_B - r) / a_Bj <= w_j <= (w_B + r) / a_Bj} and
 * {@code a_jW - r <= w_j <= a_jW + r}. There is one exactly if {@code c_j - r t_j <= w_B <= c_j + r t_j} with
 * {@code c_j = a_Bj a_jW} and {@code t_j = a_Bj + 1}; the judgement of the best over the worst asks for the same with
 * {@code c = a_BW} and {@code t = 1}. So all intervals have to meet, which they do from
 * {@code r = max (c_q - c_p) / (t_q + t_p)} over all pairs on.
 *
 * <p>With xi fixed in place of the sum, a smaller xi for the sum 1 is a larger sum. Every bound on w_B and w_j rises with
 * w_W, so w_W is as large as it can be, which is the smallest r; then w_B, the smallest {@code c_p + r t_p}; then each w_j,
 * the smaller of its two upper bounds. That is the optimum, and no other weights reach it. All are positive.
 */
final class BestWorstModel {
    private final double[] weights;
    private final double xi;

    private BestWorstModel(double[] weights, double xi) {
        this.weights = weights;
        this.xi = xi;
    }

    static BestWorstModel of(double[] bestToOthers, double[] othersToWorst, int best, int worst) {
        int m = bestToOthers.length;
        double[] c = new double[m];
        double[] t = new double[m];
        for (int j = 0; j < m; j++) {
            boolean end = j == best || j == worst;
            c[j] = end ? bestToOthers[worst] : bestToOthers[j] * othersToWorst[j];
            t[j] = end ? 1 : bestToOthers[j] + 1;
        }
        double r = 0;
        for (int q = 0; q < m; q++) {
            for (int p = 0; p < m; p++) {
                r = Math.max(r, (c[q] - c[p]) / (t[q] + t[p]));
            }
        }
        double top = Double.POSITIVE_INFINITY;
        for (int p = 0; p < m; p++) {
            top = Math.min(top, c[p] + r * t[p]);
        }
        double[] weights = new double[m];
        double sum = 0;
        for (int j = 0; j < m; j++) {
            weights[j] = j == worst ? 1 : j == best ? top : Math.min((top + r) / bestToOthers[j], othersToWorst[j] + r);
            sum += weights[j];
        }
        for (int j = 0; j < m; j++) {
            weights[j] /= sum;
        }
        return new BestWorstModel(weights, r / sum);
    }

    /** The input-based consistency ratio of each criterion. */
    static double[] ratios(double[] bestToOthers, double[] othersToWorst, int worst) {
        double whole = bestToOthers[worst];
        double[] ratios = new double[bestToOthers.length];
        for (int j = 0; j < ratios.length; j++) {
            ratios[j] = whole == 1 ? 0 : Math.abs(bestToOthers[j] * othersToWorst[j] - whole) / (whole * whole - whole);
        }
        return ratios;
    }

    double[] weights() {
        return weights;
    }

    double xi() {
        return xi;
    }
}
