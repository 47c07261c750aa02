package dev.kam.io.json;

import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.KamCriterion;
import dev.kam.io.internal.Nearest;
import dev.kam.selection.Gate;
import dev.kam.selection.Screening;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The section {@code gates} of a program file. */
final class GateJson {
    private GateJson() {}

    /** The gates; empty when the section is not there. */
    static Optional<Screening> read(JsonValue section, List<String> criteria) {
        if (!section.isPresent()) {
            return Optional.empty();
        }
        List<Gate> gates = new ArrayList<>();
        section.objects().forEach(object -> gate(object, criteria).ifPresent(gates::add));
        return Optional.of(new Screening(gates));
    }

    private static Optional<Gate> gate(JsonObject object, List<String> criteria) {
        JsonValue onCriterion = object.optional("criterion");
        Optional<String> criterion = onCriterion.nonBlank();
        Optional<String> column = object.optional("column").nonBlank();
        OptionalDouble atLeast = object.optional("atLeast").number();
        OptionalDouble atMost = object.optional("atMost").number();
        JsonValue listed = object.optional("oneOf");
        List<String> oneOf = listed.isPresent() ? listed.texts() : List.of();
        object.rejectOthers();
        criterion.ifPresent(id -> requireKnown(onCriterion, id, criteria));
        if (listed.kind() == JsonValue.Kind.ARRAY && listed.elements().isEmpty()) {
            listed.problem("expected at least one text but found none");
        }
        boolean lawful = exactlyOne(object, "criterion", "column") & exactlyOne(object, "atLeast", "atMost", "oneOf");
        boolean readable = atLeast.isPresent() || atMost.isPresent() || !oneOf.isEmpty();
        if (!lawful || !readable) {
            return Optional.empty();
        }
        Optional<String> subject = criterion.or(() -> column);
        return subject.flatMap(s ->
                ValueFunctionJson.attempt(object, () -> new Gate(s, criterion.isPresent(), atLeast, atMost, oneOf)));
    }

    private static boolean exactlyOne(JsonObject object, String... names) {
        long given = Arrays.stream(names)
                .filter(name -> object.optional(name).isPresent())
                .count();
        if (given != 1) {
            object.problem("expected exactly one of '" + String.join("', '", names) + "' but found " + given);
        }
        return given == 1;
    }

    private static void requireKnown(JsonValue at, String id, List<String> criteria) {
        Set<String> known = new LinkedHashSet<>(criteria);
        KamCriteria.all().stream().map(KamCriterion::id).forEach(known::add);
        if (!known.contains(id)) {
            at.problem("expected the id of a criterion but found '" + id + "'."
                    + Nearest.to(id, known)
                            .map(near -> " Maybe '" + near + "'.")
                            .orElse(""));
        }
    }

    static void write(JsonWriter json, Screening screening) {
        json.beginArray();
        for (Gate gate : screening.gates()) {
            json.beginObject().field(gate.onCriterion() ? "criterion" : "column", gate.subject());
            gate.atLeast().ifPresent(bound -> json.field("atLeast", bound));
            gate.atMost().ifPresent(bound -> json.field("atMost", bound));
            if (!gate.oneOf().isEmpty()) {
                json.name("oneOf").values(gate.oneOf());
            }
            json.endObject();
        }
        json.endArray();
    }
}
