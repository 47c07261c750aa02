package dev.kam.decision.weighting;

import dev.kam.Figures;
import dev.kam.Notice;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.weighting.BestWorstResult.Repair;
import dev.kam.decision.weighting.BestWorstResult.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The best-worst method in its linear model: the best criterion B is compared with all, and all with the worst criterion W.
 *
 * <p>{@code minimize xi} subject to {@code |w_B - a_Bj w_j| <= xi}, {@code |w_j - a_jW w_W| <= xi}, {@code sum w_j = 1},
 * {@code w_j >= 0}.
 *
 * <p>The linear program is solved exactly, in closed form; {@link BestWorstModel} says how. Its solution is unique.
 *
 * <p><b>Input.</b> For each criterion a_Bj, how many times as important the best is, and a_jW, how many times as important it
 * is as the worst; each from 1 to {@value #MOST}. A criterion compared with itself may be given as 1. The judgement of the
 * best over the worst may stand in one map or in both, and is the same.
 *
 * <p><b>Output.</b> Weights in (0, 1] that sum to 1; xi &ge; 0, the largest deviation that is left, 0 for consistent
 * judgements; and the input-based consistency ratio of each criterion,
 * {@code |a_Bj a_jW - a_BW| / (a_BW^2 - a_BW)}, 0 where a_BW is 1.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>One criterion is both best and worst and has the weight 1; two have xi = 0.
 *   <li>A ratio above {@value #LARGEST_RATIO} is a notice that names the judgement to mend. This limit is our own: the
 *       published thresholds differ by the number of criteria and the scale.
 *   <li>A judgement by which a criterion is better than the best or worse than the worst, larger than a_BW, is a notice.
 * </ul>
 *
 * <p><b>Complexity.</b> O(m&sup2;).
 *
 * <p><b>Reference.</b> Rezaei, J. (2015), Best-worst multi-criteria decision-making method, Omega 53, 49-57, doi
 * 10.1016/j.omega.2014.11.009; Rezaei, J. (2016), Best-worst multi-criteria decision-making method: some properties and a
 * linear model, Omega 64, 126-130, doi 10.1016/j.omega.2015.12.001; Liang, F., Brunelli, M., and Rezaei, J. (2020),
 * Consistency issues in the best worst method: measurements and thresholds, Omega 96, 102175, doi
 * 10.1016/j.omega.2019.102175.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class BestWorst implements Weighting {

    /** The name in the program file: {@value}. */
    public static final String NAME = "best-worst";

    /** The largest judgement: {@value}. */
    public static final double MOST = 1e9;

    /** The input-based consistency ratio above which judgements are reported as inconsistent; our own: {@value}. */
    public static final double LARGEST_RATIO = 0.2;

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final int DECIMALS = 3;

    /** Below this, a contradiction is a rounding error. */
    private static final double ROUNDING = 1e-12;

    private final String best;
    private final String worst;
    private final Map<String, Double> bestToOthers;
    private final Map<String, Double> othersToWorst;

    private BestWorst(String best, String worst, Map<String, Double> bestToOthers, Map<String, Double> othersToWorst) {
        this.best = best;
        this.worst = worst;
        this.bestToOthers = Collections.unmodifiableMap(new LinkedHashMap<>(bestToOthers));
        this.othersToWorst = Collections.unmodifiableMap(new LinkedHashMap<>(othersToWorst));
    }

    /**
     * Creates the weighting.
     *
     * @param best the id of the best criterion, that is the most important
     * @param worst the id of the worst; that of the best for a single criterion
     * @param bestToOthers how many times as important the best is as each
     * @param othersToWorst how many times as important each is as the worst
     * @return the weighting
     * @throws IllegalArgumentException if a judgement is missing or out of its range, if a criterion compared with itself is
     *     not 1, or if the maps differ in the judgement of the best over the worst
     */
    public static BestWorst of(
            String best, String worst, Map<String, Double> bestToOthers, Map<String, Double> othersToWorst) {
        Map<String, Double> byBest = new LinkedHashMap<>(bestToOthers);
        Map<String, Double> toWorst = new LinkedHashMap<>(othersToWorst);
        byBest.forEach((id, a) -> requireInRange(best, id, a));
        toWorst.forEach((id, a) -> requireInRange(id, worst, a));
        byBest.putIfAbsent(best, 1.0);
        toWorst.putIfAbsent(worst, 1.0);
        if (byBest.containsKey(worst)) {
            toWorst.putIfAbsent(best, byBest.get(worst));
        } else if (toWorst.containsKey(best)) {
            byBest.put(worst, toWorst.get(best));
        }
        Set<String> ids = new LinkedHashSet<>(byBest.keySet());
        ids.addAll(toWorst.keySet());
        ids.add(worst);
        if (best.equals(worst) && ids.size() > 1) {
            throw new IllegalArgumentException(
                    "best and worst must be two criteria where there are several but both were '" + best + "'");
        }
        for (String id : ids) {
            requireJudged(best, id, byBest.get(id));
            requireJudged(id, worst, toWorst.get(id));
        }
        if (!byBest.get(worst).equals(toWorst.get(best))) {
            throw new IllegalArgumentException("judgement of the best, '" + best + "', over the worst, '" + worst
                    + "', must be the same in bestToOthers and othersToWorst but was " + byBest.get(worst) + " and "
                    + toWorst.get(best));
        }
        return new BestWorst(best, worst, byBest, toWorst);
    }

    private static void requireJudged(String row, String column, @Nullable Double judgement) {
        if (judgement == null) {
            throw new IllegalArgumentException(
                    "judgement of '" + row + "' over '" + column + "' must be given but is missing");
        }
    }

    private static void requireInRange(String row, String column, double judgement) {
        if (row.equals(column) && judgement != 1) {
            throw new IllegalArgumentException("judgement of '" + row + "' over itself must be 1 but was " + judgement);
        }
        if (!(judgement >= 1 && judgement <= MOST)) {
            throw new IllegalArgumentException(
                    "judgement of '" + row + "' over '" + column + "' must be in [1, 1e9] but was " + judgement);
        }
    }

    /** {@return the id of the best criterion} */
    public String best() {
        return best;
    }

    /** {@return the id of the worst criterion} */
    public String worst() {
        return worst;
    }

    /** {@return how many times as important the best is as each criterion, itself included} */
    public Map<String, Double> bestToOthers() {
        return bestToOthers;
    }

    /** {@return how many times as important each criterion is as the worst, which is included} */
    public Map<String, Double> othersToWorst() {
        return othersToWorst;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isFromData() {
        return false;
    }

    @Override
    public BestWorstResult weigh(DecisionMatrix matrix) {
        List<String> ids = CriterionIds.of(matrix);
        double[] byBest = CriterionIds.inOrder(ids, bestToOthers, "judgements");
        double[] toWorst = CriterionIds.inOrder(ids, othersToWorst, "judgements");
        int b = ids.indexOf(best);
        int w = ids.indexOf(worst);
        BestWorstModel model = BestWorstModel.of(byBest, toWorst, b, w);
        double[] ratios = BestWorstModel.ratios(byBest, toWorst, w);
        int most = 0;
        for (int j = 1; j < ratios.length; j++) {
            most = ratios[j] > ratios[most] ? j : most;
        }
        Optional<Repair> repair =
                ratios[most] > ROUNDING ? Optional.of(repair(ids, most, byBest, toWorst, b, w)) : Optional.empty();
        List<Notice> notices = new ArrayList<>();
        repair.filter(r -> ratios[r.place()] > LARGEST_RATIO)
                .ifPresent(r -> notices.add(inconsistent(r, ratios[r.place()])));
        for (int j = 0; j < ratios.length; j++) {
            if (byBest[j] > byBest[w] || toWorst[j] > byBest[w]) {
                notices.add(outOfOrder(ids.get(j), byBest[j] > byBest[w]));
            }
        }
        return new BestWorstResult(Weights.of(model.weights()), model.xi(), ratios, repair, notices);
    }

    /** Changes whichever of the two judgements of a criterion leaves the smaller xi; of equals, that of the best over it. */
    private static Repair repair(List<String> ids, int j, double[] byBest, double[] toWorst, int b, int w) {
        double[] mendedBest = byBest.clone();
        mendedBest[j] = Math.max(1, byBest[w] / toWorst[j]);
        double[] mendedWorst = toWorst.clone();
        mendedWorst[j] = Math.max(1, byBest[w] / byBest[j]);
        double xiBest = BestWorstModel.of(mendedBest, toWorst, b, w).xi();
        double xiWorst = BestWorstModel.of(byBest, mendedWorst, b, w).xi();
        return xiBest <= xiWorst
                ? new Repair(j, ids.get(j), Side.BEST_TO_OTHER, byBest[j], mendedBest[j], xiBest)
                : new Repair(j, ids.get(j), Side.OTHER_TO_WORST, toWorst[j], mendedWorst[j], xiWorst);
    }

    private Notice inconsistent(Repair r, double ratio) {
        boolean ofBest = r.side() == Side.BEST_TO_OTHER;
        String row = ofBest ? best : r.criterion();
        String column = ofBest ? r.criterion() : worst;
        return Notice.of(
                "inconsistent",
                "The judgements contradict each other most on '" + r.criterion() + "': its consistency ratio is "
                        + Figures.of(ratio, DECIMALS, Locale.ENGLISH) + ", above 0.2. '" + row + "' over '" + column
                        + "' at " + AhpNotices.judgement(r.suggested(), Locale.ENGLISH) + " instead of "
                        + AhpNotices.judgement(r.given(), Locale.ENGLISH) + " would mend it.",
                "Los juicios se contradicen sobre todo en '" + r.criterion() + "': su razón de consistencia es "
                        + Figures.of(ratio, DECIMALS, SPANISH) + ", mayor que 0,2. Se arreglaría con '" + row
                        + "' frente a '" + column + "' en " + AhpNotices.judgement(r.suggested(), SPANISH)
                        + " en vez de " + AhpNotices.judgement(r.given(), SPANISH) + ".");
    }

    private Notice outOfOrder(String id, boolean belowWorst) {
        return belowWorst
                ? Notice.of(
                        "order-contradicted",
                        "By its judgement against '" + best + "', '" + id + "' is worse than the worst criterion, '"
                                + worst + "'.",
                        "Según su juicio frente a '" + best + "', '" + id + "' es peor que el peor criterio, '" + worst
                                + "'.")
                : Notice.of(
                        "order-contradicted",
                        "By its judgement against '" + worst + "', '" + id + "' is better than the best criterion, '"
                                + best + "'.",
                        "Según su juicio frente a '" + worst + "', '" + id + "' es mejor que el mejor criterio, '"
                                + best + "'.");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BestWorst that
                && best.equals(that.best)
                && worst.equals(that.worst)
                && bestToOthers.equals(that.bestToOthers)
                && othersToWorst.equals(that.othersToWorst);
    }

    @Override
    public int hashCode() {
        return Objects.hash(best, worst, bestToOthers, othersToWorst);
    }

    @Override
    public String toString() {
        return NAME + "[" + best + ", " + worst + "]";
    }
}
