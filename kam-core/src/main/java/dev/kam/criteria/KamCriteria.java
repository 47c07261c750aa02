package dev.kam.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The catalogue of criteria for key accounts.
 *
 * <table>
 * <caption>The criteria, in order; all scales are 0 to 10, higher is better but for risk</caption>
 * <tr><th>id</th><th>family</th><th>origin</th><th>actionable</th><th>default weight</th></tr>
 * <tr><td>{@code new-products}</td><td>capacity</td><td>customer</td><td>yes</td><td>25</td></tr>
 * <tr><td>{@code new-markets}</td><td>capacity</td><td>customer</td><td>yes</td><td>20</td></tr>
 * <tr><td>{@code prescription}</td><td>capacity</td><td>customer</td><td>yes</td><td>25</td></tr>
 * <tr><td>{@code alignment}</td><td>strategic fit</td><td>customer</td><td>no</td><td>20</td></tr>
 * <tr><td>{@code willingness-to-partner}</td><td>strategic fit</td><td>customer</td><td>yes</td><td>10</td></tr>
 * <tr><td>{@code growth-potential}</td><td>economics</td><td>customer</td><td>no</td><td></td></tr>
 * <tr><td>{@code profitability}</td><td>economics</td><td>our activity</td><td>yes</td><td></td></tr>
 * <tr><td>{@code size}</td><td>size</td><td>customer</td><td>no</td><td></td></tr>
 * <tr><td>{@code risk}</td><td>risk</td><td>customer</td><td>no</td><td></td></tr>
 * </table>
 *
 * <p>Most anchors speak of the customer's suppliers, ourselves or others, so that a customer to whom we hardly sell can
 * still score high: it is rated for what it can create, not for what our sales force did with it. Alignment is not
 * actionable because how a customer awards its purchases follows from its own strategy.
 *
 * <p>The weights and the anchors are this project's proposal, not published research. Both can be replaced.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class KamCriteria {

    private static final List<KamCriterion> ALL = List.of(
            CapacityCriteria.NEW_PRODUCTS,
            CapacityCriteria.NEW_MARKETS,
            CapacityCriteria.PRESCRIPTION,
            FitCriteria.ALIGNMENT,
            FitCriteria.WILLINGNESS_TO_PARTNER,
            CompanionCriteria.GROWTH_POTENTIAL,
            CompanionCriteria.PROFITABILITY,
            CompanionCriteria.SIZE,
            CompanionCriteria.RISK);

    private static final Map<String, KamCriterion> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(KamCriterion::id, criterion -> criterion));

    private static final List<WeightedCriterion> DEFAULTS = List.of(
            new WeightedCriterion(CapacityCriteria.NEW_PRODUCTS, 25),
            new WeightedCriterion(CapacityCriteria.NEW_MARKETS, 20),
            new WeightedCriterion(CapacityCriteria.PRESCRIPTION, 25),
            new WeightedCriterion(FitCriteria.ALIGNMENT, 20),
            new WeightedCriterion(FitCriteria.WILLINGNESS_TO_PARTNER, 10));

    private KamCriteria() {}

    /**
     * Returns the whole catalogue.
     *
     * @return the criteria, in the order of the table above
     */
    public static List<KamCriterion> all() {
        return ALL;
    }

    /**
     * Looks up a criterion.
     *
     * @param id its id, such as {@code new-products}
     * @return the criterion; empty if the catalogue has none of this id
     */
    public static Optional<KamCriterion> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * Returns the criteria by which key accounts are chosen unless a program says otherwise: the capacity to create
     * business and the strategic fit. Size is not among them.
     *
     * @return five criteria whose weights sum to 100
     */
    public static List<WeightedCriterion> defaults() {
        return DEFAULTS;
    }
}
