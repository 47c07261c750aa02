package dev.kam.io.json;

import dev.kam.selection.SelectionPolicy;
import dev.kam.selection.SelectionPolicy.CapOverride;
import java.util.Optional;

/** The section {@code selection} of a program file. */
final class PolicyJson {
    private PolicyJson() {}

    static SelectionPolicy read(JsonValue section) {
        SelectionPolicy defaults = SelectionPolicy.firstWave();
        Optional<JsonObject> given = section.object();
        if (given.isEmpty()) {
            return defaults;
        }
        JsonObject object = given.get();
        JsonValue most = object.optional("maxKeyAccounts");
        int maxKeyAccounts = most.integer(Range.atLeast(1)).orElse(defaults.maxKeyAccounts());
        int incubate = object.optional("incubate").integer(Range.atLeast(0)).orElse(defaults.incubate());
        double minCoverage =
                object.optional("minCoverage").number(Range.between(0, 1)).orElse(defaults.minCoverage());
        Optional<String> sizeColumn = object.optional("sizeColumn").nonBlank();
        JsonValue overriding = object.optional("override");
        Optional<CapOverride> override = overriding.object().flatMap(PolicyJson::override);
        if (maxKeyAccounts > SelectionPolicy.MOST_WITHOUT_OVERRIDE && !overriding.isPresent()) {
            most.problem("expected at most " + SelectionPolicy.MOST_WITHOUT_OVERRIDE + " key accounts but found "
                    + maxKeyAccounts
                    + ". Maybe record the decision: \"override\": {\"by\": \"...\", \"reason\": \"...\"}.");
        }
        ProgramFile.rejectLater(
                object, "level", "rollUp", "prescriptionWeight", "synergies", "constraints", "enterAt", "leaveAt");
        object.rejectOthers();
        boolean lawful = maxKeyAccounts <= SelectionPolicy.MOST_WITHOUT_OVERRIDE || override.isPresent();
        return lawful ? new SelectionPolicy(maxKeyAccounts, incubate, minCoverage, sizeColumn, override) : defaults;
    }

    private static Optional<CapOverride> override(JsonObject object) {
        Optional<String> by = object.required("by").nonBlank();
        Optional<String> reason = object.required("reason").nonBlank();
        object.rejectOthers();
        return by.isPresent() && reason.isPresent()
                ? Optional.of(new CapOverride(by.get(), reason.get()))
                : Optional.empty();
    }

    static void write(JsonWriter json, SelectionPolicy policy) {
        json.beginObject()
                .field("maxKeyAccounts", policy.maxKeyAccounts())
                .field("incubate", policy.incubate())
                .field("minCoverage", policy.minCoverage());
        policy.sizeColumn().ifPresent(column -> json.field("sizeColumn", column));
        policy.override()
                .ifPresent(o -> json.name("override")
                        .beginObject()
                        .field("by", o.by())
                        .field("reason", o.reason())
                        .endObject());
        json.endObject();
    }
}
