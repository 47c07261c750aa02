package dev.kam.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that a method is made from, by their names in the program file.
 *
 * <p>What stands under a name is an immutable value of the type that the {@link Parameter} of that name asks for.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Arguments {
    private static final Arguments NONE = new Arguments(Map.of());

    private final Map<String, Object> values;

    private Arguments(Map<String, Object> values) {
        this.values = values;
    }

    /** {@return no parameters: all have their default} */
    public static Arguments none() {
        return NONE;
    }

    /**
     * Returns these parameters with one more, or with one changed.
     *
     * @param name its name
     * @param value its value, immutable
     * @return the changed copy
     */
    public Arguments with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Arguments(Collections.unmodifiableMap(changed));
    }

    /** {@return the names of the parameters that are given, in the order in which they were} */
    public Set<String> names() {
        return values.keySet();
    }

    /** {@return the parameters by name} */
    public Map<String, Object> asMap() {
        return values;
    }

    /**
     * Returns a parameter.
     *
     * @param <T> its type
     * @param name its name
     * @param type its type
     * @return its value; empty when it is not given
     * @throws IllegalArgumentException if it is of another type
     */
    public <T> Optional<T> find(String name, Class<T> type) {
        Object value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("parameter '" + name + "' must be of type " + type.getSimpleName()
                    + " but was of type " + value.getClass().getSimpleName());
        }
        return Optional.ofNullable(type.cast(value));
    }

    /**
     * Returns a parameter that has to be there.
     *
     * @param <T> its type
     * @param name its name
     * @param type its type
     * @return its value
     * @throws IllegalArgumentException if it is not given, or is of another type
     */
    public <T> T get(String name, Class<T> type) {
        return find(name, type)
                .orElseThrow(
                        () -> new IllegalArgumentException("parameter '" + name + "' must be given but is missing"));
    }

    /**
     * Returns a parameter that each criterion has a value of.
     *
     * @param <T> the type of a value
     * @param name its name
     * @param type the type of a value
     * @return the values by the ids of the criteria, in the order given; empty when it is not given
     * @throws IllegalArgumentException if a value is of another type
     */
    public <T> Map<String, T> byCriterion(String name, Class<T> type) {
        Map<String, T> typed = new LinkedHashMap<>();
        find(name, Map.class).ifPresent(map -> {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
                if (!type.isInstance(entry.getValue())) {
                    throw new IllegalArgumentException("parameter '" + name + "' of criterion '" + entry.getKey()
                            + "' must be of type " + type.getSimpleName() + " but was of type "
                            + entry.getValue().getClass().getSimpleName());
                }
                typed.put(String.valueOf(entry.getKey()), type.cast(entry.getValue()));
            }
        });
        return Collections.unmodifiableMap(typed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Arguments that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
