package dev.kam.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The two axes of the selection matrix: how attractive an account is to us, and how strong we are with it, as the customer
 * sees it, against our best competitor.
 *
 * <p>The cuts are fixed beforehand, never taken from the accounts themselves, or half of any portfolio would be attractive.
 *
 * <p>Source: the key account selection matrix of McDonald and Woodburn, Key Account Management: The Definitive Guide, after
 * the directional policy matrix. The default cut of 6.0 and the rule that less than 70 % of an axis gives no quadrant are this
 * project's own.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param criteria the ids of the criteria that make an account attractive, with the weights of the model
 * @param attractiveCut the attractiveness, 0 to 10, from which an account is attractive
 * @param factors what the customer judges us by
 * @param strongCut the strength from which we are strong; 1 is par with the best competitor
 */
public record PortfolioAxes(
        List<String> criteria, double attractiveCut, List<SuccessFactor> factors, double strongCut) {

    /**
     * A factor by which a customer judges its suppliers.
     *
     * @param ours the column with its judgement of us
     * @param best the column with its judgement of our best competitor
     * @param weight its weight in any unit, finite and above 0
     */
    public record SuccessFactor(String ours, String best, double weight) {

        /**
         * Creates a factor.
         *
         * @param ours the column with its judgement of us
         * @param best the column with its judgement of our best competitor
         * @param weight its weight
         * @throws IllegalArgumentException if a column is blank, or the weight is not finite and above 0
         */
        public SuccessFactor {
            if (ours.isBlank() || best.isBlank()) {
                throw new IllegalArgumentException("columns of a success factor must not be blank");
            }
            if (!(weight > 0) || weight == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "weight of success factor '" + ours + "' must be finite and > 0 but was " + weight);
            }
        }
    }

    /**
     * Creates the axes.
     *
     * @param criteria the ids of the criteria that make an account attractive
     * @param attractiveCut the attractiveness from which an account is attractive
     * @param factors what the customer judges us by
     * @param strongCut the strength from which we are strong
     * @throws IllegalArgumentException if an axis is empty, a criterion stands twice or a cut is not finite
     */
    public PortfolioAxes {
        criteria = List.copyOf(criteria);
        factors = List.copyOf(factors);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("criteria of the attractiveness must not be empty");
        }
        Set<String> distinct = new HashSet<>();
        for (String id : criteria) {
            if (!distinct.add(id)) {
                throw new IllegalArgumentException(
                        "criteria of the attractiveness must be distinct but '" + id + "' stands twice");
            }
        }
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("factors of the strength must not be empty");
        }
        if (!Double.isFinite(attractiveCut) || !Double.isFinite(strongCut)) {
            throw new IllegalArgumentException("cuts must be finite but were " + attractiveCut + " and " + strongCut);
        }
    }
}
