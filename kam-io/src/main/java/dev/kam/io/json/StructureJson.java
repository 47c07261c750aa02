package dev.kam.io.json;

import dev.kam.decision.Parameter;
import java.util.Optional;

/** Parameters of methods that are structures of their own, such as the profiles of categories. */
final class StructureJson {
    private StructureJson() {}

    static Optional<?> read(Parameter parameter, JsonValue value) {
        value.problem("cannot be read here");
        return Optional.empty();
    }

    static void write(JsonWriter json, Object value) {
        throw new IllegalArgumentException("value of a parameter must be known here but was " + value);
    }
}
