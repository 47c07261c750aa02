package dev.kam.decision;

import java.util.List;

/**
 * A parameter of a method, as a catalogue lists it.
 *
 * <p>Instances are immutable and thread-safe.
 */
public sealed interface Parameter {

    /** {@return its name in the program file} */
    String name();

    /**
     * Tells whether a value given for this parameter is one that it may have.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is not, saying what is allowed
     */
    void check(Object value);

    /**
     * One of several words; its value is a {@link String}.
     *
     * @param name its name in the program file
     * @param preset what it is when it is not given
     * @param choices what it may be
     */
    record Choice(String name, String preset, List<String> choices) implements Parameter {

        /**
         * Creates a choice.
         *
         * @param name its name in the program file
         * @param preset what it is when it is not given
         * @param choices what it may be
         */
        public Choice {
            choices = List.copyOf(choices);
        }

        @Override
        public void check(Object value) {
            if (!choices.contains(value)) {
                throw new IllegalArgumentException(
                        "parameter '" + name + "' must be one of " + choices + " but was '" + value + "'");
            }
        }
    }

    /**
     * A number; its value is a {@link Double}.
     *
     * @param name its name in the program file
     * @param preset what it is when it is not given
     * @param least the smallest that it may be
     * @param most the largest that it may be
     */
    record Number(String name, double preset, double least, double most) implements Parameter {

        /**
         * Creates a number.
         *
         * @param name its name in the program file
         * @param preset what it is when it is not given
         * @param least the smallest that it may be
         * @param most the largest that it may be
         */
        public Number {
            if (!(least <= preset && preset <= most)) {
                throw new IllegalArgumentException("preset of parameter '" + name + "' must be in [" + least + ", "
                        + most + "] but was " + preset);
            }
        }

        @Override
        public void check(Object value) {
            if (!(value instanceof Double number && number >= least && number <= most)) {
                throw new IllegalArgumentException(
                        "parameter '" + name + "' must be in [" + least + ", " + most + "] but was " + value);
            }
        }
    }

    /**
     * Yes or no, no when it is not given; its value is a {@link Boolean}.
     *
     * @param name its name in the program file
     */
    record Flag(String name) implements Parameter {
        @Override
        public void check(Object value) {
            if (!(value instanceof Boolean)) {
                throw new IllegalArgumentException("parameter '" + name + "' must be true or false but was " + value);
            }
        }
    }

    /**
     * A value for each criterion, which stands beside the criterion in the program file; its value is a map by the ids of the
     * criteria.
     *
     * @param name its name in the program file
     * @param type the type of a criterion's value
     * @param required whether every criterion has to have one
     */
    record PerCriterion(String name, Class<?> type, boolean required) implements Parameter {
        @Override
        public void check(Object value) {
            Arguments.none().with(name, value).byCriterion(name, type);
        }
    }

    /**
     * A structure of its own.
     *
     * @param name its name in the program file
     * @param type the type of its value
     * @param required whether it has to be given
     */
    record Structured(String name, Class<?> type, boolean required) implements Parameter {
        @Override
        public void check(Object value) {
            Arguments.none().with(name, value).get(name, type);
        }
    }

    /**
     * Checks all parameters given to a method.
     *
     * @param method the method's name
     * @param parameters the parameters that it has
     * @param arguments those that are given
     * @throws IllegalArgumentException if one is unknown, missing or not what it may be
     */
    static void checkAll(String method, List<Parameter> parameters, Arguments arguments) {
        for (String given : arguments.names()) {
            Parameter parameter = parameters.stream()
                    .filter(p -> p.name().equals(given))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("method '" + method + "' has no parameter '" + given + "'"));
            parameter.check(arguments.get(given, Object.class));
        }
    }
}
