package dev.kam.io.json;

import dev.kam.decision.robustness.WeightConstraint;
import dev.kam.decision.robustness.WeightInterval;
import dev.kam.decision.robustness.WeightKnowledge;
import dev.kam.decision.robustness.WeightSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is known of the weights, in JSON, by its {@code type}. */
final class WeightKnowledgeJson {

    /** Reads what one type needs from its object and the ids of the criteria. */
    private interface Reader {
        Optional<WeightKnowledge> read(JsonObject object, List<String> ids);
    }

    private static final Map<String, Reader> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("simplex", (object, ids) -> Optional.of(WeightKnowledge.simplex()));
        TYPES.put("ordinal", WeightKnowledgeJson::ordinal);
        TYPES.put("intervals", WeightKnowledgeJson::intervals);
        TYPES.put("constraints", WeightKnowledgeJson::constraints);
    }

    private WeightKnowledgeJson() {}

    /**
     * Reads what is known.
     *
     * @param value where it stands
     * @param ids the ids of the criteria
     * @return the knowledge, which suits the criteria and does not contradict itself; that nothing is known when there is no
     *     value; empty when it is wrong and noted as a problem
     */
    static Optional<WeightKnowledge> read(JsonValue value, List<String> ids) {
        if (!value.isPresent()) {
            return Optional.of(WeightKnowledge.simplex());
        }
        return value.object()
                .flatMap(object -> {
                    Optional<Reader> reader = object.required("type").oneOf(TYPES);
                    Optional<WeightKnowledge> read = reader.flatMap(r -> r.read(object, ids));
                    if (reader.isPresent()) {
                        object.rejectOthers();
                    }
                    return read;
                })
                .filter(knowledge -> ids.isEmpty()
                        || ValueFunctionJson.attempt(value, () -> WeightSpace.of(knowledge, ids))
                                .isPresent());
    }

    private static Optional<WeightKnowledge> ordinal(JsonObject object, List<String> ids) {
        JsonValue order = object.required("order");
        List<String> read = new ArrayList<>();
        boolean complete = order.kind() == JsonValue.Kind.ARRAY;
        for (JsonValue element : order.elements()) {
            Optional<String> id = element.text();
            complete &= id.filter(i -> WeightingJson.isKnown(element, i, ids)).isPresent();
            id.ifPresent(read::add);
        }
        return complete ? ValueFunctionJson.attempt(order, () -> WeightKnowledge.ordinal(read)) : Optional.empty();
    }

    private static Optional<WeightKnowledge> intervals(JsonObject object, List<String> ids) {
        return object.required("intervals").object().flatMap(byId -> {
            Map<String, WeightInterval> intervals = new LinkedHashMap<>();
            boolean complete = true;
            for (String id : byId.names()) {
                JsonValue ends = byId.optional(id);
                Optional<WeightInterval> interval =
                        WeightingJson.isKnown(ends, id, ids) ? interval(ends) : Optional.empty();
                complete &= interval.isPresent();
                interval.ifPresent(i -> intervals.put(id, i));
            }
            return complete ? Optional.of(WeightKnowledge.intervals(intervals)) : Optional.empty();
        });
    }

    private static Optional<WeightInterval> interval(JsonValue ends) {
        double[] read = ends.numbers();
        if (ends.kind() != JsonValue.Kind.ARRAY) {
            if (!ends.isPresent()) {
                ends.problem("expected an array of two numbers but found null");
            }
            return Optional.empty();
        }
        if (read.length != 2) {
            ends.problem("expected the low and the high end of an interval but found " + read.length + " elements");
            return Optional.empty();
        }
        return read[0] == read[0] && read[1] == read[1]
                ? ValueFunctionJson.attempt(ends, () -> WeightInterval.of(read[0], read[1]))
                : Optional.empty();
    }

    private static Optional<WeightKnowledge> constraints(JsonObject object, List<String> ids) {
        JsonValue array = object.required("constraints");
        List<JsonValue> elements = array.elements();
        List<WeightConstraint> read = elements.stream()
                .flatMap(element -> element.object().flatMap(c -> constraint(c, ids)).stream())
                .toList();
        return array.kind() == JsonValue.Kind.ARRAY && read.size() == elements.size()
                ? Optional.of(WeightKnowledge.constraints(read))
                : Optional.empty();
    }

    private static Optional<WeightConstraint> constraint(JsonObject object, List<String> ids) {
        Optional<Map<String, Double>> coefficients = WeightingJson.points(object.required("weights"), ids);
        OptionalDouble atLeast = object.required("atLeast").number();
        object.rejectOthers();
        return coefficients.isEmpty() || atLeast.isEmpty()
                ? Optional.empty()
                : ValueFunctionJson.attempt(
                        object, () -> new WeightConstraint(coefficients.get(), atLeast.getAsDouble()));
    }
}
