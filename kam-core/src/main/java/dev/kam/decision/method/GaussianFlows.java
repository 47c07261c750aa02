package dev.kam.decision.method;

/** The flows of all alternatives on one criterion with a Gaussian preference function, from its sorted performances. */
final class GaussianFlows {

    /** Up to this many alternatives every two are compared. */
    static final int EXACT_UP_TO = 1_000;

    /** From this s on, differences that count could overflow. */
    private static final double HUGE = 0x1p960;

    private static final double SHRINK = 0x1p-64;

    private GaussianFlows() {}

    /** Whether flows of so many alternatives come from a series. */
    static boolean isApproximated(int alternatives) {
        return alternatives > EXACT_UP_TO;
    }

    /**
     * Works out the flows, not yet divided by the number of others.
     *
     * @param s the sorted performances; they are overwritten by the minus flows
     * @param function the Gaussian
     * @param plus receives the plus flows
     */
    static void flows(double[] s, PreferenceFunction function, double[] plus) {
        PreferenceFunction scaled = function;
        if (function.s() > HUGE) {
            for (int i = 0; i < s.length; i++) {
                s[i] = s[i] * SHRINK;
            }
            scaled = PreferenceFunction.gaussian(function.s() * SHRINK);
        }
        if (isApproximated(s.length)) {
            GaussianSeries.flows(s, scaled, plus);
        } else {
            pairwise(s, scaled, plus);
        }
    }

    /** Compares every two alternatives. */
    private static void pairwise(double[] s, PreferenceFunction function, double[] plus) {
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
