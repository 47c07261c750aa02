package dev.kam.io.json;

import dev.kam.decision.Arguments;
import dev.kam.decision.Parameter;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.method.RankingMethods;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Methods and their parameters in JSON, by the catalogue of {@link RankingMethods}. */
final class MethodJson {
    private static final Map<String, RankingMethods.Entry> METHODS = RankingMethods.all().stream()
            .collect(
                    Collectors.toMap(RankingMethods.Entry::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private MethodJson() {}

    /**
     * Reads a method.
     *
     * @param name where its name stands
     * @param parameters where its parameters stand
     * @return the method; empty when it is wrong and noted as a problem
     */
    static Optional<RankingMethod> read(JsonValue name, JsonValue parameters) {
        Optional<RankingMethods.Entry> entry = name.oneOf(METHODS);
        Optional<JsonObject> given = parameters.object();
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Arguments arguments =
                given.map(object -> arguments(object, entry.get())).orElse(Arguments.none());
        return Optional.of(entry.get().create(arguments));
    }

    private static Arguments arguments(JsonObject object, RankingMethods.Entry entry) {
        Arguments arguments = Arguments.none();
        for (Parameter parameter : entry.parameters()) {
            if (parameter instanceof Parameter.Choice choice) {
                Map<String, String> words = choice.choices().stream()
                        .collect(Collectors.toMap(
                                Function.identity(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
                Optional<String> chosen = object.optional(choice.name()).oneOf(words);
                if (chosen.isPresent()) {
                    arguments = arguments.with(choice.name(), chosen.get());
                }
            }
        }
        object.rejectOthers();
        return arguments;
    }

    static void write(JsonWriter json, RankingMethod method) {
        json.beginObject().field("type", method.name());
        if (method instanceof AdditiveValue additive && additive.normalization().isPresent()) {
            json.name("parameters")
                    .beginObject()
                    .field("normalization", additive.normalization().get().id())
                    .endObject();
        }
        json.endObject();
    }
}
