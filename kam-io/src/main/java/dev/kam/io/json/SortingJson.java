package dev.kam.io.json;

import dev.kam.decision.sorting.SortingMethod;
import dev.kam.decision.sorting.SortingMethods;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorting methods and their parameters in JSON, by the catalogue of {@link SortingMethods}. */
final class SortingJson {
    private static final Map<String, SortingMethods.Entry> METHODS = SortingMethods.all().stream()
            .collect(
                    Collectors.toMap(SortingMethods.Entry::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private SortingJson() {}

    /**
     * Reads a method.
     *
     * @param name where its name stands
     * @param parameters where its parameters stand
     * @param beside the parameters that stand beside the criteria
     * @return the method; empty when it is wrong and noted as a problem
     */
    static Optional<SortingMethod> read(JsonValue name, JsonValue parameters, CriterionArguments beside) {
        return name.oneOf(METHODS)
                .flatMap(entry -> ArgumentsJson.read(name, entry.parameters(), parameters, beside)
                        .flatMap(arguments -> ValueFunctionJson.attempt(parameters, () -> entry.create(arguments))));
    }
}
