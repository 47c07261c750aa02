package dev.kam.io.json;

import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a criterion in JSON. */
final class CriterionWords {
    static final Map<String, Preference> PREFERENCES =
            Map.of("max", Preference.MAXIMIZE, "min", Preference.MINIMIZE, "target", Preference.TARGET);

    static final Map<String, MissingPolicy> MISSING = missing();

    private CriterionWords() {}

    private static Map<String, MissingPolicy> missing() {
        Map<String, MissingPolicy> words = new LinkedHashMap<>();
        for (MissingPolicy policy : MissingPolicy.values()) {
            words.put(word(policy), policy);
        }
        return Collections.unmodifiableMap(words);
    }

    static String word(MissingPolicy policy) {
        return policy.name().toLowerCase(Locale.ROOT);
    }

    static String word(Preference preference) {
        return switch (preference) {
            case MAXIMIZE -> "max";
            case MINIMIZE -> "min";
            case TARGET -> "target";
        };
    }
}
