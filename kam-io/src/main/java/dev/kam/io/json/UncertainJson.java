package dev.kam.io.json;

import dev.kam.decision.robustness.Distribution;
import dev.kam.decision.robustness.UncertainPerformances;
import dev.kam.io.internal.Nearest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;

/** Performances that are known as a distribution, in JSON: a list of cells, each with its {@code type}. */
final class UncertainJson {

    /** Reads the distribution of one type from the object of a cell. */
    private interface Reader {
        Optional<Distribution> read(JsonObject cell);
    }

    private static final Map<String, Reader> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(
                "interval",
                cell -> of(
                        cell, () -> Distribution.interval(number(cell, "low"), number(cell, "high")), "low", "high"));
        TYPES.put(
                "triangular",
                cell -> of(
                        cell,
                        () -> Distribution.triangular(number(cell, "low"), number(cell, "mode"), number(cell, "high")),
                        "low",
                        "mode",
                        "high"));
        TYPES.put(
                "normal",
                cell -> of(
                        cell,
                        () -> Distribution.normal(number(cell, "mean"), number(cell, "standardDeviation")),
                        "mean",
                        "standardDeviation"));
    }

    private UncertainJson() {}

    /**
     * Reads uncertain performances.
     *
     * @param value where they stand
     * @param alternatives the names of the alternatives
     * @param ids the ids of the criteria
     * @return the performances; none when there is no value; what is wrong is noted as a problem
     */
    static UncertainPerformances read(JsonValue value, List<String> alternatives, List<String> ids) {
        UncertainPerformances.Builder uncertain = UncertainPerformances.builder();
        Set<List<String>> seen = new HashSet<>();
        for (JsonObject cell : value.elements().stream()
                .flatMap(element -> element.object().stream())
                .toList()) {
            JsonValue name = cell.required("alternative");
            JsonValue id = cell.required("criterion");
            Optional<String> alternative = name.text().filter(n -> isKnown(name, n, alternatives));
            Optional<String> criterion = id.text().filter(i -> WeightingJson.isKnown(id, i, ids));
            Optional<Reader> reader = cell.required("type").oneOf(TYPES);
            Optional<Distribution> distribution = reader.flatMap(r -> r.read(cell));
            if (reader.isPresent()) {
                cell.rejectOthers();
            }
            if (alternative.isEmpty() || criterion.isEmpty() || distribution.isEmpty()) {
                continue;
            }
            if (seen.add(List.of(alternative.get(), criterion.get()))) {
                uncertain.put(alternatives.indexOf(alternative.get()), criterion.get(), distribution.get());
            } else {
                cell.problem("expected each cell once but '" + alternative.get() + "' on '" + criterion.get()
                        + "' stands twice");
            }
        }
        return uncertain.build();
    }

    private static boolean isKnown(JsonValue at, String name, List<String> alternatives) {
        if (!alternatives.contains(name)) {
            at.problem("expected the name of an alternative but found '" + name + "'"
                    + Nearest.to(name, alternatives)
                            .map(nearest -> ". Maybe '" + nearest + "'.")
                            .orElse(""));
        }
        return alternatives.contains(name);
    }

    private static Optional<Distribution> of(JsonObject cell, Supplier<Distribution> distribution, String... names) {
        boolean complete = true;
        for (String name : names) {
            OptionalDouble number = cell.required(name).number();
            complete &= number.isPresent();
        }
        return complete ? ValueFunctionJson.attempt(cell, distribution) : Optional.empty();
    }

    /** A number that is known to be there. */
    private static double number(JsonObject cell, String name) {
        return cell.optional(name).number().orElseThrow();
    }
}
