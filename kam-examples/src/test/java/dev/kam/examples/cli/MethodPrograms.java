package dev.kam.examples.cli;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A program file for the bundled sample by every ranking method and every weighting; only their own fields differ. */
final class MethodPrograms {
    /** How many accounts the programs choose. */
    static final int CHOSEN = 6;

    /** How many accounts the programs keep next in line. */
    static final int NEXT = 3;

    /** The criteria, in the order of the file. */
    static final List<String> CRITERIA =
            List.of("new-products", "new-markets", "prescription", "alignment", "willingness-to-partner", "revenue");

    /** The weights beside the criteria; several weightings below are made to find the same. */
    static final List<Double> WEIGHTS = List.of(0.25, 0.20, 0.25, 0.20, 0.05, 0.05);

    private static final String POINTS = points(25, 20, 25, 20, 5, 5);

    private static final String ORDER =
            "`order`: " + CRITERIA.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", ", "[", "]"));

    /**
     * A ranking method.
     *
     * @param parameters its parameters, as in the file; empty for none
     * @param higherIsBetter whether its best score is the highest
     * @param relative whether its scores hold for the accounts of the table only
     * @param called its name in the report; empty where scores are sums of contributions
     */
    record Method(String parameters, boolean higherIsBetter, boolean relative, String called) {}

    /**
     * A weighting.
     *
     * @param fields its fields but for the type, as in the file; empty for none
     * @param others other fields of the program; empty for none
     * @param said what the report says of it; empty where the weights stand beside the criteria
     * @param weights what it has to find; empty where that depends on the data
     */
    record Weighting(String fields, String others, String said, List<Double> weights) {}

    static final Map<String, Method> METHODS = Map.ofEntries(
            entry("weighted-sum", new Method("", true, false, "")),
            entry("weighted-product", new Method("", true, false, "“weighted-product”")),
            entry("waspas", new Method("`lambda`: 0.25", true, false, "WASPAS")),
            entry("topsis", new Method("", true, false, "TOPSIS")),
            entry("vikor", new Method("`v`: 0.75", false, true, "VIKOR")),
            entry("promethee-ii", new Method("", true, true, "PROMETHEE II")),
            entry("electre-iii", new Method("`alpha`: 0.2", false, true, "ELECTRE III")),
            entry("copras", new Method("", true, true, "COPRAS")),
            entry("edas", new Method("", true, true, "EDAS")),
            entry("marcos", new Method("", true, true, "MARCOS")),
            entry("spotis", new Method("", false, false, "SPOTIS")),
            entry("mabac", new Method("", true, true, "MABAC")),
            entry("moora", new Method("", true, true, "MOORA")),
            entry("aras", new Method("", true, true, "ARAS")),
            entry("choquet", new Method("`moebius`: " + additiveCapacity(), true, false, "Choquet")),
            entry("borda", new Method("", true, true, "Borda")),
            entry("copeland", new Method("", true, true, "Copeland")));

    static final Map<String, Weighting> WEIGHTINGS = Map.ofEntries(
            entry("direct", new Weighting("", "", "", WEIGHTS)),
            entry("equal", new Weighting("", "", "All criteria weigh the same.", shares(1, 1, 1, 1, 1, 1))),
            entry(
                    "swing",
                    new Weighting("`points`: " + points(100, 80, 100, 80, 20, 20), "", found("“swing”"), WEIGHTS)),
            entry("rank-sum", new Weighting(ORDER, "", found("“rank-sum”"), shares(6, 5, 4, 3, 2, 1))),
            entry(
                    "rank-reciprocal",
                    new Weighting(ORDER, "", found("“rank-reciprocal”"), shares(60, 30, 20, 15, 12, 10))),
            // 60 times the sums 1/k + ... + 1/6 of the six places.
            entry(
                    "rank-order-centroid",
                    new Weighting(ORDER, "", found("“rank-order-centroid”"), shares(147, 87, 57, 37, 22, 10))),
            entry(
                    "ahp",
                    new Weighting(
                            "`matrix`: [[1, 1.25, 1, 1.25, 5, 5], [1, 0.8, 1, 4, 4], [1, 1.25, 5, 5], [1, 4, 4], [1, 1],"
                                    + " [1]]",
                            "",
                            found("AHP"),
                            WEIGHTS)),
            entry(
                    "best-worst",
                    new Weighting(
                            "`best`: `new-products`, `worst`: `revenue`, `bestToOthers`: "
                                    + points(1, 1.25, 1, 1.25, 5, 5) + ", `othersToWorst`: "
                                    + points(5, 4, 5, 4, 1, 1),
                            "",
                            found("“best-worst”"),
                            WEIGHTS)),
            entry(
                    "tree",
                    new Weighting(
                            "`tree`: {`children`: [{`weight`: 70, `children`: [{`id`: `new-products`, `weight`: 5},"
                                    + " {`id`: `new-markets`, `weight`: 4}, {`id`: `prescription`, `weight`: 5}]},"
                                    + " {`weight`: 25, `children`: [{`id`: `alignment`, `weight`: 4},"
                                    + " {`id`: `willingness-to-partner`, `weight`: 1}]}, {`id`: `revenue`, `weight`: 5}]}",
                            "",
                            found("“tree”"),
                            WEIGHTS)),
            entry(
                    "pooled",
                    new Weighting(
                            "`judges`: [" + POINTS + ", " + points(0, 0, 0, 0, 1, 1) + "]",
                            "",
                            found("“pooled”"),
                            shares(25, 20, 25, 20, 55, 55))),
            entry("entropy", new Weighting("", "", found("“entropy”"), List.of())),
            entry("critic", new Weighting("", "", found("CRITIC"), List.of())),
            entry(
                    "merec",
                    new Weighting(
                            "",
                            "`filters`: {`ratings`: [{`column`: `score`, `atLeast`: 0.5}]}, ",
                            found("MEREC"),
                            List.of())));

    private MethodPrograms() {}

    private static String found(String by) {
        return "The weights were found by " + by + ", ";
    }

    /** The program by one method. */
    static String byMethod(String name, Method method) {
        String parameters = method.parameters().isEmpty() ? "" : ", `parameters`: {" + method.parameters() + "}";
        return program("`method`: {`type`: `" + name + "`" + parameters + "}");
    }

    /** The program by one weighting. */
    static String byWeighting(String type, Weighting weighting) {
        String fields = weighting.fields().isEmpty() ? "" : ", " + weighting.fields();
        return program(weighting.others() + "`weighting`: {`type`: `" + type + "`" + fields + "}");
    }

    /** What a method or a weighting needs beside a criterion stands there whichever of them it is. */
    static String program(String fields) {
        return ("""
                {
                  `kam`: 1,
                  `name`: `Every method`,
                  `version`: `1`,
                  `criteria`: [
                    {`id`: `new-products`, `weight`: 25, `promethee`: {`type`: `linear`, `q`: 0.5, `p`: 2}, RATED},
                    {`id`: `new-markets`, `weight`: 20, `promethee`: {`type`: `level`, `q`: 0.5, `p`: 2}, RATED},
                    {`id`: `prescription`, `weight`: 25, `promethee`: {`type`: `gaussian`, `s`: 2}, RATED},
                    {`id`: `alignment`, `weight`: 20, `promethee`: {`type`: `v-shape`, `p`: 3}, RATED},
                    {`id`: `willingness-to-partner`, `weight`: 5, `promethee`: {`type`: `u-shape`, `q`: 1}, RATED},
                    {`id`: `revenue`, `weight`: 5, `missing`: `neutral`, `promethee`: {`type`: `usual`},
                     `electre`: {`q`: 1e6, `p`: 5e6}, `bounds`: [0, 1e10]}
                  ],
                  `gates`: [{`criterion`: `alignment`, `atLeast`: 5}],
                  `selection`: {`maxKeyAccounts`: %d, `incubate`: %d, `minCoverage`: 0.7, `sizeColumn`: `revenue`},
                  %s
                }
                """.formatted(CHOSEN, NEXT, fields))
                .replace("RATED", "`missing`: `neutral`, `electre`: {`q`: 0.5, `p`: 1.5, `v`: 6}, `bounds`: [0, 10]")
                .replace('`', '"');
    }

    /** A capacity without any interaction, with which the Choquet integral is the weighted sum. */
    private static String additiveCapacity() {
        return IntStream.range(0, CRITERIA.size())
                .mapToObj(j -> "{`criteria`: [`" + CRITERIA.get(j) + "`], `value`: " + WEIGHTS.get(j) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Numbers by the ids of the criteria. */
    private static String points(double... points) {
        Map<String, Double> byId = new LinkedHashMap<>();
        for (int j = 0; j < points.length; j++) {
            byId.put(CRITERIA.get(j), points[j]);
        }
        return byId.entrySet().stream()
                .map(e -> "`" + e.getKey() + "`: " + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Numbers divided by their sum. */
    private static List<Double> shares(double... parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        double all = sum;
        return Arrays.stream(parts).mapToObj(part -> part / all).toList();
    }
}
