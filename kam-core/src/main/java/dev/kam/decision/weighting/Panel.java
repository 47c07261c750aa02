package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rankings of several judges made one, each judge counting the same.
 *
 * <p>{@code score_i = mean over the judges of their score_i}.
 *
 * <p><b>Input.</b> A ranking for each judge of the same alternatives in the same order, by one method and on the same number
 * of criteria; the weights or the tables are the judges' own.
 *
 * <p><b>Output.</b> A {@link PanelRanking}: a ranking by the mean score, in the direction of the judges' scores, with the
 * mean ranks and a {@link PanelAgreement}. It is relative if one of the judges' is.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Equals share the mean of their places in the mean ranks, in Kendall's W and in distances.
 *   <li>A single judge is the panel; Kendall's W is empty, and so it is for a single alternative.
 *   <li>A distance is 1 less Spearman's correlation; to somebody who ranks nothing above anything it is 1, and 0 between two
 *       of those.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n K&sup2;) time for K judges; K + 2 doubles an alternative in memory.
 *
 * <p><b>Reference.</b> Kendall, M. G., and Babington Smith, B. (1939), The problem of m rankings, Annals of Mathematical
 * Statistics 10(3), 275-287, doi 10.1214/aoms/1177732186.
 */
public final class Panel {

    private Panel() {}

    /**
     * Pools the rankings of judges.
     *
     * @param judges the ranking of each judge, at least one
     * @return the ranking of the panel
     * @throws IllegalArgumentException if there is no judge, or if the rankings differ in their number of alternatives or
     *     criteria, or in their direction
     */
    public static PanelRanking pool(List<? extends Ranking> judges) {
        if (judges.isEmpty()) {
            throw new IllegalArgumentException("judges must not be empty");
        }
        Ranking first = judges.get(0);
        int n = first.size();
        boolean relative = false;
        double[] weights = new double[first.weights().size()];
        List<double[]> ranks = new ArrayList<>();
        Set<Notice> notices = new LinkedHashSet<>();
        for (int k = 0; k < judges.size(); k++) {
            Ranking judge = judges.get(k);
            requireLike(first, judge, k);
            relative |= judge.isRelative();
            notices.addAll(judge.notices());
            for (int j = 0; j < weights.length; j++) {
                weights[j] += judge.weights().at(j);
            }
            ranks.add(JudgeRanks.of(n, judge::alternativeAt, judge::rankOf));
        }
        double[] scores = new double[n];
        double[] meanRanks = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = meanScore(judges, i);
            for (double[] judge : ranks) {
                meanRanks[i] += judge[i];
            }
            meanRanks[i] /= judges.size();
        }
        double[] panel = JudgeRanks.of(scores, first.higherIsBetter());
        PanelAgreement agreement = JudgeRanks.agreement(
                ranks, (k, l) -> JudgeRanks.spearmanDistance(ranks.get(k), l < 0 ? panel : ranks.get(l)));
        return new PanelRanking(
                scores,
                first.higherIsBetter(),
                relative,
                Weights.of(weights),
                List.copyOf(notices),
                meanRanks,
                agreement);
    }

    /** The mean of the judges' scores of an alternative; divides first where the sum would overflow. */
    private static double meanScore(List<? extends Ranking> judges, int alternative) {
        double sum = 0;
        double parts = 0;
        for (Ranking judge : judges) {
            sum += judge.scoreOf(alternative);
            parts += judge.scoreOf(alternative) / judges.size();
        }
        return (Double.isFinite(sum) ? sum / judges.size() : parts) + 0.0;
    }

    private static void requireLike(Ranking first, Ranking judge, int k) {
        if (judge.size() != first.size()) {
            throw new IllegalArgumentException("judge " + (k + 1) + " must rank " + first.size()
                    + " alternatives like judge 1 but ranks " + judge.size());
        }
        if (judge.weights().size() != first.weights().size()) {
            throw new IllegalArgumentException("judge " + (k + 1) + " must use "
                    + first.weights().size() + " criteria like judge 1 but uses "
                    + judge.weights().size());
        }
        if (judge.higherIsBetter() != first.higherIsBetter()) {
            throw new IllegalArgumentException("scores of judge " + (k + 1) + " must be better the "
                    + (first.higherIsBetter() ? "higher" : "lower") + " they are, like those of judge 1");
        }
    }
}
