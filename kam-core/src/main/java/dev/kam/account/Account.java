package dev.kam.account;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One account and what is known of it.
 *
 * <p>Attributes are found by name; upper and lower case, {@code -}, {@code _} and space make no difference.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param id its id, unique in a table
 * @param name its name; two accounts may share one
 * @param numbers its numeric attributes, in order
 * @param texts its text attributes, in order
 */
public record Account(String id, String name, Map<String, Double> numbers, Map<String, String> texts) {

    /**
     * Creates an account.
     *
     * @param id its id, not blank
     * @param name its name, not blank
     * @param numbers its numeric attributes; finite
     * @param texts its text attributes; not blank
     * @throws IllegalArgumentException if id, name or a text is blank, if a number is not finite, or if two attributes have
     *     the same name
     */
    public Account {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of an account must not be blank");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of account '" + id + "' must not be blank");
        }
        numbers = canonical(id, numbers);
        texts = canonical(id, texts);
        for (String number : numbers.keySet()) {
            if (texts.containsKey(number)) {
                throw new IllegalArgumentException(
                        "attribute '" + number + "' of account '" + id + "' must be a number or a text but was both");
            }
        }
        for (Map.Entry<String, Double> number : numbers.entrySet()) {
            if (!Double.isFinite(number.getValue())) {
                throw new IllegalArgumentException("attribute '" + number.getKey() + "' of account '" + id
                        + "' must be finite but was " + number.getValue());
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            if (text.getValue().isBlank()) {
                throw new IllegalArgumentException(
                        "attribute '" + text.getKey() + "' of account '" + id + "' must not be blank");
            }
        }
    }

    /**
     * Creates an account without attributes.
     *
     * @param id its id, not blank
     * @param name its name, not blank
     * @return the account
     * @throws IllegalArgumentException if one is blank
     */
    public static Account of(String id, String name) {
        return new Account(id, name, Map.of(), Map.of());
    }

    /**
     * Returns this account with a numeric attribute, in place of one of the same name.
     *
     * @param attribute its name
     * @param value its value, finite
     * @return the changed copy
     * @throws IllegalArgumentException if the value is not finite
     */
    public Account with(String attribute, double value) {
        Map<String, Double> changed = new LinkedHashMap<>(numbers);
        changed.put(ColumnNames.canonical(attribute), value);
        Map<String, String> others = new LinkedHashMap<>(texts);
        others.remove(ColumnNames.canonical(attribute));
        return new Account(id, name, changed, others);
    }

    /**
     * Returns this account with a text attribute, in place of one of the same name.
     *
     * @param attribute its name
     * @param value its value, not blank
     * @return the changed copy
     * @throws IllegalArgumentException if the value is blank
     */
    public Account with(String attribute, String value) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(ColumnNames.canonical(attribute), value);
        Map<String, Double> others = new LinkedHashMap<>(numbers);
        others.remove(ColumnNames.canonical(attribute));
        return new Account(id, name, others, changed);
    }

    /**
     * Returns a numeric attribute.
     *
     * @param attribute its name
     * @return its value; empty if it is not known
     */
    public OptionalDouble number(String attribute) {
        Double value = numbers.get(ColumnNames.canonical(attribute));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Returns a text attribute.
     *
     * @param attribute its name
     * @return its value; empty if it is not known
     */
    public Optional<String> text(String attribute) {
        return Optional.ofNullable(texts.get(ColumnNames.canonical(attribute)));
    }

    private static <T> Map<String, T> canonical(String id, Map<String, T> attributes) {
        Map<String, T> canonical = new LinkedHashMap<>();
        attributes.forEach((name, value) -> {
            if (canonical.putIfAbsent(ColumnNames.canonical(name), value) != null) {
                throw new IllegalArgumentException("attributes of account '" + id + "' must be distinct but two are '"
                        + ColumnNames.canonical(name) + "'");
            }
        });
        return Collections.unmodifiableMap(canonical);
    }
}
