package dev.kam.io.json;

import dev.kam.decision.RankingMethod;
import dev.kam.decision.method.RankingMethods;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ranking methods and their parameters in JSON, by the catalogue of {@link RankingMethods}. */
final class MethodJson {
    static final Map<String, RankingMethods.Entry> METHODS = RankingMethods.all().stream()
            .collect(
                    Collectors.toMap(RankingMethods.Entry::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private MethodJson() {}

    /**
     * Reads a method.
     *
     * @param name where its name stands
     * @param parameters where its parameters stand
     * @param beside the parameters that stand beside the criteria
     * @return the method; empty when it is wrong and noted as a problem
     */
    static Optional<RankingMethod> read(JsonValue name, JsonValue parameters, CriterionArguments beside) {
        return name.oneOf(METHODS)
                .flatMap(entry -> ArgumentsJson.read(name, entry.parameters(), parameters, beside)
                        .flatMap(arguments -> ValueFunctionJson.attempt(parameters, () -> entry.create(arguments))));
    }

    /** Reads a method that is a parameter of another one, by its {@code method} and {@code parameters}. */
    static Optional<RankingMethod> readNested(JsonValue value, CriterionArguments beside) {
        return value.object().flatMap(object -> {
            Optional<RankingMethod> read = read(object.required("method"), object.optional("parameters"), beside);
            object.rejectOthers();
            return read;
        });
    }

    /** Writes the name and the parameters of a method, but for those that stand beside the criteria. */
    static void write(JsonWriter json, RankingMethod method) {
        json.beginObject().field("type", method.name());
        RankingMethods.find(method.name())
                .ifPresent(entry -> ArgumentsJson.write(json, entry.parameters(), method.arguments()));
        json.endObject();
    }

    /** Writes the parameters of a method that stand beside one criterion. */
    static void writeBeside(JsonWriter json, RankingMethod method, String criterion) {
        RankingMethods.find(method.name())
                .ifPresent(entry -> ArgumentsJson.writeBeside(json, entry.parameters(), method.arguments(), criterion));
    }
}
