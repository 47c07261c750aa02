package dev.kam.io.report;

import dev.kam.decision.Column;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import java.util.List;

/**
 * A method whose lower scores are better and no sums: the largest weight times what is missing to the best value.
 *
 * @param name its name
 * @param relative whether it says that it compares the alternatives
 * @param factor what scores are multiplied by; negative where higher ones are to be better
 */
record Regret(String name, boolean relative, double factor) implements RankingMethod {

    static Regret likeVikor() {
        return new Regret("vikor", true, 1);
    }

    @Override
    public Ranking rank(DecisionMatrix matrix, Weights weights) {
        double[] scores = new double[matrix.alternatives()];
        for (int j = 0; j < weights.size(); j++) {
            Column column = matrix.column(j);
            for (int i = 0; i < scores.length; i++) {
                double value = column.isMissing(i)
                        ? 0.5
                        : matrix.criteria().get(j).value().orElseThrow().value(column.valueAt(i));
                double regret = Math.abs(factor) * weights.at(j) * (1 - value);
                scores[i] = factor > 0 ? Math.max(scores[i], regret) : Math.min(scores[i], -regret);
            }
        }
        return new Regrets(scores, factor > 0, relative, weights);
    }

    private static final class Regrets extends Ranking {
        Regrets(double[] scores, boolean higherIsWorse, boolean relative, Weights weights) {
            super(scores, !higherIsWorse, relative, weights, List.of());
        }
    }
}
