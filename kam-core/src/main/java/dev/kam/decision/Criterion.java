package dev.kam.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * A criterion of a decision: what is preferred, how a performance is valued, and what a missing cell means.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param id its id, unique in a table
 * @param preference what is preferred
 * @param value the value function; empty when the method normalizes by the table
 * @param missing what a missing cell means; empty for the method's default
 */
public record Criterion(
        String id, Preference preference, Optional<ValueFunction> value, Optional<MissingPolicy> missing) {

    /**
     * Creates a criterion.
     *
     * @param id its id, not blank
     * @param preference what is preferred
     * @param value the value function, if any
     * @param missing what a missing cell means, if not the method's default
     * @throws IllegalArgumentException if the id is blank or the value function contradicts the preference
     */
    public Criterion {
        Objects.requireNonNull(preference, "preference");
        Objects.requireNonNull(missing, "missing");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of a criterion must not be blank");
        }
        value.ifPresent(v -> {
            if (v.preference() != preference) {
                throw new IllegalArgumentException("value function of criterion '" + id
                        + "' must express the preference " + preference + " but expresses " + v.preference());
            }
        });
    }

    /**
     * Creates a criterion without a value function.
     *
     * @param id its id, not blank
     * @param preference what is preferred
     * @return the criterion
     */
    public static Criterion of(String id, Preference preference) {
        return new Criterion(id, preference, Optional.empty(), Optional.empty());
    }

    /**
     * Creates a criterion that takes its preference from its value function.
     *
     * @param id its id, not blank
     * @param value the value function
     * @return the criterion
     */
    public static Criterion of(String id, ValueFunction value) {
        return new Criterion(id, value.preference(), Optional.of(value), Optional.empty());
    }

    /**
     * Returns this criterion with a value function.
     *
     * @param newValue the value function
     * @return the changed copy
     * @throws IllegalArgumentException if it contradicts the preference
     */
    public Criterion withValue(ValueFunction newValue) {
        return new Criterion(id, preference, Optional.of(newValue), missing);
    }

    /**
     * Returns this criterion with a policy for missing cells.
     *
     * @param policy what a missing cell means
     * @return the changed copy
     */
    public Criterion withMissing(MissingPolicy policy) {
        return new Criterion(id, preference, value, Optional.of(policy));
    }
}
