package dev.kam.decision.method;

/** The flows of all alternatives on one criterion with a Gaussian preference function, from its sorted performances. */
final class GaussianFlows {

    private GaussianFlows() {}

    /**
     * Compares every two alternatives.
     *
     * @param s the sorted performances; they are overwritten by the minus flows
     * @param plus receives the plus flows
     */
    static void pairwise(double[] s, PreferenceFunction function, double[] plus) {
        double[] minus = new double[s.length];
        for (int i = 0; i < s.length; i++) {
            double sum = 0;
            for (int k = 0; k < i; k++) {
                double preference = function.of(s[i] - s[k]);
                sum += preference;
                minus[k] += preference;
            }
            plus[i] = sum;
        }
        System.arraycopy(minus, 0, s, 0, s.length);
    }
}
