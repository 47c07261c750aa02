package dev.kam.selection;

import java.util.List;

/**
 * The first stage of the funnel: the gates that every account has to pass, in order.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param gates the gates; an account is stopped by the first that it fails
 */
public record Screening(List<Gate> gates) {

    /** The lowest strategic alignment that passes by default: {@value}. */
    public static final double DEFAULT_ALIGNMENT = 5;

    /**
     * Creates a screening.
     *
     * @param gates the gates
     */
    public Screening {
        gates = List.copyOf(gates);
    }

    /**
     * Creates a screening.
     *
     * @param gates the gates
     * @return the screening
     */
    public static Screening of(Gate... gates) {
        return new Screening(List.of(gates));
    }

    /**
     * Returns the default screening of a model: strategic alignment of at least {@value #DEFAULT_ALIGNMENT}, where the
     * model has that criterion.
     *
     * @param model the model
     * @return the screening
     */
    public static Screening defaultsFor(ScoringModel model) {
        return model.criterion("alignment").isPresent() ? of(Gate.atLeast("alignment", DEFAULT_ALIGNMENT)) : of();
    }
}
