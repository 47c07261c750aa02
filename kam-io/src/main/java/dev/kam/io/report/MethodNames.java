package dev.kam.io.report;

import java.util.Map;

/** Names of methods and weightings as people read them. */
final class MethodNames {
    /** Those that bear a proper name in their literature. All others are given as in the program file, in quotes. */
    private static final Map<String, String> PROPER = Map.ofEntries(
            Map.entry("ahp", "AHP"),
            Map.entry("aras", "ARAS"),
            Map.entry("borda", "Borda"),
            Map.entry("choquet", "Choquet"),
            Map.entry("copeland", "Copeland"),
            Map.entry("copras", "COPRAS"),
            Map.entry("critic", "CRITIC"),
            Map.entry("edas", "EDAS"),
            Map.entry("electre-iii", "ELECTRE III"),
            Map.entry("mabac", "MABAC"),
            Map.entry("marcos", "MARCOS"),
            Map.entry("merec", "MEREC"),
            Map.entry("moora", "MOORA"),
            Map.entry("promethee-ii", "PROMETHEE II"),
            Map.entry("spotis", "SPOTIS"),
            Map.entry("topsis", "TOPSIS"),
            Map.entry("vikor", "VIKOR"),
            Map.entry("waspas", "WASPAS"));

    private static final int LONGEST = 24;

    private MethodNames() {}

    static String of(String name, Words words) {
        String proper = PROPER.get(name);
        return proper != null ? proper : words.fill(MethodLabels.QUOTED, Words.shortened(name, LONGEST));
    }
}
