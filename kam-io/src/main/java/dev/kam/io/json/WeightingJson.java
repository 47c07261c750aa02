package dev.kam.io.json;

import dev.kam.decision.weighting.Weighting;
import dev.kam.decision.weighting.WeightingResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weightings in JSON. */
final class WeightingJson {
    private WeightingJson() {}

    /** Whether a weighting finds the weights itself, so that they must not stand beside the criteria. */
    static boolean findsWeights(JsonValue weighting) {
        return false;
    }

    static Optional<Weighting> read(JsonValue value, List<String> ids) {
        value.object().ifPresent(object -> {
            object.required("type").oneOf(Map.of("direct", true));
            object.rejectOthers();
        });
        return Optional.empty();
    }

    static void writeEvidence(JsonWriter json, WeightingResult result) {}
}
