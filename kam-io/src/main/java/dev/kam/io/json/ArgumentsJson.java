package dev.kam.io.json;

import dev.kam.decision.Arguments;
import dev.kam.decision.Parameter;
import dev.kam.decision.RankingMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of a method in JSON, by what its catalogue says of them. */
final class ArgumentsJson {
    private ArgumentsJson() {}

    /**
     * Reads the parameters of a method.
     *
     * @param name where the method's name stands
     * @param parameters what it may have
     * @param given where they stand, but for those beside the criteria
     * @param beside those beside the criteria
     * @return the parameters; empty when one is wrong and noted as a problem
     */
    static Optional<Arguments> read(
            JsonValue name, List<Parameter> parameters, JsonValue given, CriterionArguments beside) {
        String method = name.text().orElseThrow();
        Optional<JsonObject> object = given.object();
        if (given.isPresent() && object.isEmpty()) {
            return Optional.empty();
        }
        Arguments arguments = Arguments.none();
        boolean complete = true;
        for (Parameter parameter : parameters) {
            if (parameter instanceof Parameter.PerCriterion) {
                Optional<Map<String, Object>> values = beside.find(parameter.name());
                if (values.isPresent()) {
                    arguments = arguments.with(parameter.name(), values.get());
                }
                continue;
            }
            JsonValue value = object.map(o -> o.optional(parameter.name())).orElse(given);
            if (object.isEmpty() || !value.isPresent()) {
                complete &= !isRequired(method, parameter, name, object);
                continue;
            }
            Optional<?> read = read(parameter, value, beside);
            complete &= read.isPresent();
            if (read.isPresent()) {
                arguments = arguments.with(parameter.name(), read.get());
            }
        }
        object.ifPresent(JsonObject::rejectOthers);
        return complete ? Optional.of(arguments) : Optional.empty();
    }

    private static boolean isRequired(
            String method, Parameter parameter, JsonValue owner, Optional<JsonObject> object) {
        if (!(parameter instanceof Parameter.Structured structure && structure.required())) {
            return false;
        }
        if (object.isPresent()) {
            object.get().required(parameter.name());
        } else {
            owner.problem("method '" + method + "' needs the parameter '" + parameter.name() + "', which is missing");
        }
        return true;
    }

    private static Optional<?> read(Parameter parameter, JsonValue value, CriterionArguments beside) {
        if (parameter instanceof Parameter.Choice choice) {
            return value.oneOf(choice.choices().stream()
                    .collect(Collectors.toMap(
                            Function.identity(), Function.identity(), (a, b) -> a, LinkedHashMap::new)));
        }
        if (parameter instanceof Parameter.Number number) {
            return value.number(range(number)).stream().boxed().findFirst();
        }
        if (parameter instanceof Parameter.Flag) {
            return value.flag();
        }
        Parameter.Structured structured = (Parameter.Structured) parameter;
        return structured.type() == RankingMethod.class
                ? MethodJson.readNested(value, beside)
                : StructureJson.read(structured, value, beside.ids());
    }

    private static Range range(Parameter.Number number) {
        boolean below = number.least() > -Double.MAX_VALUE;
        boolean above = number.most() < Double.MAX_VALUE;
        if (!above) {
            return below ? Range.atLeast(number.least()) : Range.ANY;
        }
        if (number.least() == Double.MIN_VALUE) {
            return Range.aboveUpTo(0, number.most());
        }
        return below ? Range.between(number.least(), number.most()) : Range.atMost(number.most());
    }

    /** Writes the parameters that stand beside the method, as an object; nothing when there are none. */
    static void write(JsonWriter json, List<Parameter> parameters, Arguments arguments) {
        List<Parameter> given = parameters.stream()
                .filter(p -> !(p instanceof Parameter.PerCriterion)
                        && arguments.names().contains(p.name()))
                .toList();
        if (given.isEmpty()) {
            return;
        }
        json.name("parameters").beginObject();
        for (Parameter parameter : given) {
            Object value = arguments.get(parameter.name(), Object.class);
            json.name(parameter.name());
            if (value instanceof String word) {
                json.value(word);
            } else if (value instanceof Double number) {
                json.value(number.doubleValue());
            } else if (value instanceof Boolean flag) {
                json.value(flag.booleanValue());
            } else {
                StructureJson.write(json, value);
            }
        }
        json.endObject();
    }

    /** Writes the parameters of one criterion. */
    static void writeBeside(JsonWriter json, List<Parameter> parameters, Arguments arguments, String criterion) {
        for (Parameter parameter : parameters) {
            if (parameter instanceof Parameter.PerCriterion perCriterion) {
                Object value = arguments
                        .byCriterion(parameter.name(), perCriterion.type())
                        .get(criterion);
                if (value != null) {
                    CriterionArguments.write(json.name(parameter.name()), value);
                }
            }
        }
    }
}
