package dev.kam.decision.weighting;

import dev.kam.decision.Weights;
import java.util.List;

/** Makes one of the judges of a group, by geometric means. */
final class GroupJudgements {

    private GroupJudgements() {}

    /** The geometric mean of each judgement, over the judges who gave it; a single judge's are left as they are. */
    static JudgementMatrix geometricMean(List<JudgementMatrix> judges) {
        JudgementMatrix first = judges.get(0);
        if (judges.size() == 1) {
            return first;
        }
        double[][] means = first.toArray();
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < means.length; j++) {
                means[i][j] = i == j ? 1 : geometricMean(judges, i, j);
            }
        }
        return first.withEntries(means);
    }

    private static double geometricMean(List<JudgementMatrix> judges, int i, int j) {
        double sum = 0;
        int count = 0;
        for (JudgementMatrix judge : judges) {
            double entry = judge.at(i, j);
            if (!Double.isNaN(entry)) {
                sum += StrictMath.log(entry);
                count++;
            }
        }
        return StrictMath.exp(sum / count); // NaN where nobody judged
    }

    /** The geometric mean of positive weights, normalized. */
    static Weights geometricWeights(List<double[]> judges) {
        double[] logarithms = new double[judges.get(0).length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < logarithms.length; j++) {
            for (double[] weights : judges) {
                logarithms[j] += StrictMath.log(weights[j]);
            }
            logarithms[j] /= judges.size();
            largest = Math.max(largest, logarithms[j]);
        }
        double[] means = new double[logarithms.length];
        for (int j = 0; j < means.length; j++) {
            means[j] = StrictMath.exp(logarithms[j] - largest);
        }
        return Weights.of(means);
    }
}
