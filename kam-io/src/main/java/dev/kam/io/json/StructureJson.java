package dev.kam.io.json;

import dev.kam.decision.Parameter;
import dev.kam.decision.method.Capacity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Parameters of methods that are structures of their own, such as the profiles of categories. */
final class StructureJson {
    private static final Map<Class<?>, Function<JsonValue, Optional<?>>> READERS =
            Map.of(Capacity.class, StructureJson::capacity);

    private StructureJson() {}

    /** Reads a structure of the type that its parameter asks for. */
    static Optional<?> read(Parameter.Structured parameter, JsonValue value) {
        Function<JsonValue, Optional<?>> reader = READERS.get(parameter.type());
        if (reader == null) {
            throw new IllegalStateException("a " + parameter.type() + " must have a reader but has none");
        }
        return reader.apply(value);
    }

    private static Optional<Capacity> capacity(JsonValue value) {
        List<Capacity.Term> terms = new ArrayList<>();
        boolean complete = value.kind() == JsonValue.Kind.ARRAY;
        for (JsonObject object : value.objects()) {
            JsonValue set = object.required("criteria");
            List<String> ids = set.texts();
            OptionalDouble worth = object.required("value").number();
            object.rejectOthers();
            complete &= set.kind() == JsonValue.Kind.ARRAY && worth.isPresent();
            if (complete) {
                Optional<Capacity.Term> term =
                        ValueFunctionJson.attempt(set, () -> Capacity.Term.of(worth.getAsDouble(), ids));
                complete = term.isPresent();
                term.ifPresent(terms::add);
            }
        }
        return complete ? ValueFunctionJson.attempt(value, () -> Capacity.of(terms)) : Optional.empty();
    }

    /** Writes a structure. */
    static void write(JsonWriter json, Object value) {
        if (value instanceof Capacity capacity) {
            json.beginArray();
            for (Capacity.Term term : capacity.terms()) {
                json.beginObject()
                        .name("criteria")
                        .values(List.copyOf(new LinkedHashSet<>(term.criteria())))
                        .field("value", term.value())
                        .endObject();
            }
            json.endArray();
        } else {
            throw new IllegalStateException("a " + value.getClass() + " must have a writer but has none");
        }
    }
}
