package dev.kam.criteria;

import dev.kam.Text;

/**
 * What a criterion speaks of. A choice of key accounts in which no criterion is of the family {@link #CAPACITY} is a
 * pre-selection, whatever its other criteria say.
 *
 * <p>Willingness to partner is of the family {@link #STRATEGIC_FIT}. Capacity is what a customer can bring: products,
 * markets, and other customers. Willingness says whether it will bring them together with us, as alignment says whether
 * we both want the same; neither creates business where there is nothing to bring, so neither counts as capacity.
 */
public enum Family {

    /** What the customer can create with us: new products, new markets, and prescriptive power over other customers. */
    CAPACITY("Capacity to create business", "Capacidad de crear negocio"),

    /** Whether both sides want the same and want it together: alignment and willingness to partner. */
    STRATEGIC_FIT("Strategic fit", "Encaje estratégico"),

    /** What the account leaves us, or may leave us: growth potential and profitability. */
    ECONOMICS("Economics", "Aspectos económicos"),

    /** How much the customer buys. Reported beside a choice; no reason of its own to be a key account. */
    SIZE("Size", "Tamaño"),

    /** What may go wrong with the customer. */
    RISK("Risk", "Riesgo");

    private final Text displayName;

    Family(String english, String spanish) {
        displayName = Text.of(english, spanish);
    }

    /**
     * Returns the name of this family as people read it.
     *
     * @return the name in English and Spanish
     */
    public Text displayName() {
        return displayName;
    }
}
