package dev.kam.decision.method;

import dev.kam.decision.RankingMethod;
import dev.kam.decision.value.Normalization;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The catalogue of all ranking methods, by the names that the program file and the {@code kam decide} command use.
 */
public final class RankingMethods {
    private static final List<Entry> ALL = List.of(new Entry(
            AdditiveValue.NAME,
            List.of(Parameter.choice(
                    "normalization",
                    Normalization.MIN_MAX.id(),
                    Arrays.stream(Normalization.values()).map(Normalization::id).toList())),
            chosen -> AdditiveValue.withDefaults().withNormalization(normalization(chosen.get("normalization")))));

    private RankingMethods() {}

    /**
     * A parameter of a method.
     *
     * @param name its name in the program file
     * @param defaultChoice what it is when it is not given
     * @param choices what it may be
     */
    public record Parameter(String name, String defaultChoice, List<String> choices) {

        /**
         * Creates a parameter.
         *
         * @param name its name in the program file
         * @param defaultChoice what it is when it is not given
         * @param choices what it may be
         */
        public Parameter {
            choices = List.copyOf(choices);
        }

        static Parameter choice(String name, String defaultChoice, List<String> choices) {
            return new Parameter(name, defaultChoice, choices);
        }
    }

    /**
     * A method of the catalogue.
     *
     * @param name its name in the program file
     * @param parameters its parameters
     * @param factory makes the method from one choice for each parameter, by name
     */
    public record Entry(String name, List<Parameter> parameters, Function<Map<String, String>, RankingMethod> factory) {

        /**
         * Creates an entry.
         *
         * @param name its name in the program file
         * @param parameters its parameters
         * @param factory makes the method from one choice for each parameter, by name
         */
        public Entry {
            parameters = List.copyOf(parameters);
        }

        /**
         * Makes the method.
         *
         * @param choices the parameters that are not to have their default, by name
         * @return the method
         * @throws IllegalArgumentException if a parameter or a choice is unknown
         */
        public RankingMethod create(Map<String, String> choices) {
            for (Map.Entry<String, String> choice : choices.entrySet()) {
                Parameter parameter = parameters.stream()
                        .filter(p -> p.name().equals(choice.getKey()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "method '" + name + "' has no parameter '" + choice.getKey() + "'"));
                if (!parameter.choices().contains(choice.getValue())) {
                    throw new IllegalArgumentException("parameter '" + parameter.name() + "' of method '" + name
                            + "' must be one of " + parameter.choices() + " but was '" + choice.getValue() + "'");
                }
            }
            Map<String, String> complete = new HashMap<>();
            parameters.forEach(p -> complete.put(p.name(), choices.getOrDefault(p.name(), p.defaultChoice())));
            return factory.apply(complete);
        }
    }

    /** {@return all methods} */
    public static List<Entry> all() {
        return ALL;
    }

    /**
     * Finds a method.
     *
     * @param name its name in the program file
     * @return its entry; empty if there is none of that name
     */
    public static Optional<Entry> find(String name) {
        return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    private static Normalization normalization(String id) {
        return Arrays.stream(Normalization.values())
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
