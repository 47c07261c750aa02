package dev.kam.decision.weighting;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weights from nothing but the order of the criteria by importance.
 *
 * <p>The criterion at place k of m has the weight of its {@link Scheme}, divided by the sum of all.
 *
 * <p>Which scheme: the centroid is the mean of all weights that have this order; rank sum falls evenly; rank reciprocal lies
 * between them at the top and keeps more for the last.
 *
 * <p><b>Input.</b> The ids of all criteria of the table, the most important first, each once.
 *
 * <p><b>Output.</b> Weights in (0, 1] that sum to 1 and fall strictly along the order.
 *
 * <p><b>Edge cases.</b> One criterion has the weight 1. Ties cannot be said.
 *
 * <p><b>Complexity.</b> O(m).
 *
 * <p><b>Reference.</b> Stillwell, W. G., Seaver, D. A., and Edwards, W. (1981), A comparison of weight approximation
 * techniques in multiattribute utility decision making, Organizational Behavior and Human Performance 28(1), 62-77, doi
 * 10.1016/0030-5073(81)90015-5; Barron, F. H., and Barrett, B. E. (1996), Decision quality using ranked attribute weights,
 * Management Science 42(11), 1515-1523, doi 10.1287/mnsc.42.11.1515.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class RankOrderWeighting implements Weighting {

    /** How a place becomes a weight. */
    public enum Scheme {
        /** The mean of 1/k, ..., 1/m, taken as 0 before place k: {@code w_k = (1/m) sum_{i >= k} 1/i}. */
        RANK_ORDER_CENTROID,
        /** {@code w_k = 2 (m + 1 - k) / (m (m + 1))}. */
        RANK_SUM,
        /** {@code w_k = (1/k) / sum_i 1/i}. */
        RANK_RECIPROCAL;

        /** {@return the name in the program file: {@code rank-order-centroid}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Computes the weights by place.
         *
         * @param criteria how many there are, at least 1
         * @return the weights, the most important first
         * @throws IllegalArgumentException if there is no criterion
         */
        public Weights weights(int criteria) {
            double[] byPlace = new double[Math.max(0, criteria)];
            double tail = 0;
            for (int k = criteria; k >= 1; k--) {
                tail += 1.0 / k;
                byPlace[k - 1] = switch (this) {
                    case RANK_ORDER_CENTROID -> tail;
                    case RANK_SUM -> criteria + 1.0 - k;
                    case RANK_RECIPROCAL -> 1.0 / k;
                };
            }
            return Weights.of(byPlace);
        }
    }

    private final Scheme scheme;
    private final List<String> order;

    private RankOrderWeighting(Scheme scheme, List<String> order) {
        this.scheme = scheme;
        this.order = List.copyOf(order);
        if (this.order.isEmpty()) {
            throw new IllegalArgumentException("order of the criteria must not be empty");
        }
        Set<String> seen = new HashSet<>();
        for (String id : this.order) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(
                        "order of the criteria must name each once but names '" + id + "' twice");
            }
        }
    }

    /**
     * Creates the weighting.
     *
     * @param scheme how a place becomes a weight
     * @param order the ids of the criteria, the most important first
     * @return the weighting
     * @throws IllegalArgumentException if there is none, or if one stands twice
     */
    public static RankOrderWeighting of(Scheme scheme, List<String> order) {
        return new RankOrderWeighting(scheme, order);
    }

    /** {@return how a place becomes a weight} */
    public Scheme scheme() {
        return scheme;
    }

    /** {@return the ids of the criteria, the most important first} */
    public List<String> order() {
        return order;
    }

    @Override
    public String name() {
        return scheme.id();
    }

    @Override
    public boolean isFromData() {
        return false;
    }

    @Override
    public WeightingResult weigh(DecisionMatrix matrix) {
        List<String> ids = CriterionIds.of(matrix);
        CriterionIds.requireSame(ids, order, "place");
        Weights byPlace = scheme.weights(order.size());
        double[] weights = new double[order.size()];
        for (int k = 0; k < weights.length; k++) {
            weights[ids.indexOf(order.get(k))] = byPlace.at(k);
        }
        return WeightingResult.of(Weights.of(weights));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RankOrderWeighting that && scheme == that.scheme && order.equals(that.order);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + order.hashCode();
    }

    @Override
    public String toString() {
        return name() + order;
    }
}
