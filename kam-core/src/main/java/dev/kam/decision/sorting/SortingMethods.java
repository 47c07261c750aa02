package dev.kam.decision.sorting;

import dev.kam.decision.Arguments;
import dev.kam.decision.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The catalogue of all sorting methods, by the names that the {@code kam decide} command uses.
 *
 * <p>A method of the catalogue is made from its name and its {@link SortingMethod#arguments() arguments}, and the same again
 * from those.
 */
public final class SortingMethods {
    private static final List<Entry> ALL = List.of();

    private SortingMethods() {}

    /**
     * A method of the catalogue.
     *
     * @param name its name
     * @param parameters its parameters
     * @param factory makes the method from parameters that have been checked
     */
    public record Entry(String name, List<Parameter> parameters, Function<Arguments, SortingMethod> factory) {

        /**
         * Creates an entry.
         *
         * @param name its name
         * @param parameters its parameters
         * @param factory makes the method from parameters that have been checked
         */
        public Entry {
            parameters = List.copyOf(parameters);
        }

        /**
         * Makes the method.
         *
         * @param arguments the parameters that are not to have their default
         * @return the method
         * @throws IllegalArgumentException if a parameter is unknown, missing or not what it may be
         */
        public SortingMethod create(Arguments arguments) {
            Parameter.checkAll(name, parameters, arguments);
            return factory.apply(arguments);
        }
    }

    /** {@return all methods} */
    public static List<Entry> all() {
        return ALL;
    }

    /**
     * Finds a method.
     *
     * @param name its name
     * @return its entry; empty if there is none of that name
     */
    public static Optional<Entry> find(String name) {
        return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
    }
}
