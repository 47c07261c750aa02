package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.Criterion;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.method.ContractTables.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What each method of the catalogue needs to rank a table, in the variants that the contract tests, and what it promises. */
final class Methods {

    /** What a variant promises beyond what every method does. */
    enum Promise {
        /** A better performance never worsens the rank of its alternative. */
        MONOTONE,
        /** A criterion in another unit, its parameters with it, leaves the scores. */
        UNIT,
        /** A criterion measured from another origin, its parameters with it, leaves the scores. */
        ORIGIN,
        /** Another alternative in the table leaves the scores, to the last bit. */
        ABSOLUTE,
        /** A missing cell takes the weight of its criterion with it. */
        RENORMALIZES
    }

    /**
     * A method with parameters.
     *
     * @param method its name in the catalogue
     * @param label what tells the variant from others of the method
     * @param valued whether the criteria have value functions
     * @param parameters the parameters that suit a table
     * @param promises what it promises
     */
    record Variant(
            String method, String label, boolean valued, Function<Table, Arguments> parameters, Set<Promise> promises) {

        boolean promises(Promise promise) {
            return promises.contains(promise);
        }

        /**
         * The table as the variant wants it: with value functions, or with performances of costs below 0 where their opposites
         * are raised to a power.
         */
        Table dress(Table table) {
            boolean powersOfRaw = label.startsWith("none")
                    && Set.of("weighted-product", "waspas").contains(method);
            return valued ? table.valued() : powersOfRaw ? table.withCostsBelowZero() : table;
        }

        RankingMethod make(Table table) {
            return entry().create(parameters.apply(table));
        }

        Ranking rank(Table table) {
            return make(table).rank(table.matrix(), table.weightsOf());
        }

        RankingMethods.Entry entry() {
            return RankingMethods.find(method).orElseThrow();
        }

        @Override
        public String toString() {
            return method + "[" + label + "]";
        }
    }

    private static final Promise MONOTONE = Promise.MONOTONE;
    private static final Promise UNIT = Promise.UNIT;
    private static final Promise ORIGIN = Promise.ORIGIN;
    private static final Promise ABSOLUTE = Promise.ABSOLUTE;
    private static final Promise RENORMALIZES = Promise.RENORMALIZES;
    private static final List<String> ALL_NORMALIZATIONS = List.of("min-max", "max", "sum", "vector", "none");

    private final List<Variant> variants = new ArrayList<>();

    private Methods() {
        addValueMethods();
        addTopsisAndVikor();
        addOutranking();
        addPublishedForms();
        addAnchored();
        addVotes();
    }

    /** {@return the variants of all methods that are in the catalogue} */
    static List<Variant> variants() {
        return new Methods()
                .variants.stream()
                        .filter(v -> RankingMethods.find(v.method()).isPresent())
                        .toList();
    }

    private void add(String method, String label, Function<Table, Arguments> parameters, Promise... promises) {
        variants.add(new Variant(method, label, label.startsWith("valued"), parameters, setOf(promises)));
    }

    private static Set<Promise> setOf(Promise... promises) {
        Set<Promise> set = EnumSet.noneOf(Promise.class);
        set.addAll(List.of(promises));
        return set;
    }

    private static Function<Table, Arguments> always(Arguments arguments) {
        return table -> arguments;
    }

    private static Function<Table, Arguments> defaults() {
        return always(Arguments.none());
    }

    /** What of scales and origins a normalization takes away: min-max both, raw performances neither, the others the unit. */
    private static Promise[] promisesOf(String normalization) {
        return switch (normalization) {
            case "min-max" -> new Promise[] {MONOTONE, UNIT, ORIGIN};
            case "none" -> new Promise[] {MONOTONE, ABSOLUTE, RENORMALIZES};
            default -> new Promise[] {MONOTONE, UNIT};
        };
    }

    private void addValueMethods() {
        for (String normalization : ALL_NORMALIZATIONS) {
            Arguments arguments = Arguments.none().with("normalization", normalization);
            add("weighted-sum", normalization, always(arguments), promisesOf(normalization));
            add("weighted-product", normalization, always(arguments), promisesOf(normalization));
            for (double lambda : List.of(0.0, 0.5, 1.0)) {
                String label = normalization + " lambda " + lambda;
                add("waspas", label, always(arguments.with("lambda", lambda)), promisesOf(normalization));
            }
        }
        Promise[] all = {MONOTONE, UNIT, ORIGIN, ABSOLUTE, RENORMALIZES};
        add("weighted-sum", "valued", defaults(), all);
        add("weighted-product", "valued", defaults(), all);
        add("weighted-product", "valued epsilon 0.1", always(Arguments.none().with("epsilon", 0.1)), all);
        add("waspas", "valued", defaults(), all);
        add("choquet", "valued additive", table -> capacity(table, false), MONOTONE, UNIT, ORIGIN, ABSOLUTE);
        add("choquet", "valued interacting", table -> capacity(table, true), MONOTONE, UNIT, ORIGIN, ABSOLUTE);
        add("choquet", "none", table -> capacity(table, false), MONOTONE, ABSOLUTE);
    }

    private void addTopsisAndVikor() {
        // Not monotone with vector, max and sum: a better performance makes the column longer, and with it the
        // differences of
        // all others on it shorter, which serves those that stood worst there. Min-max and fixed anchors do not stretch
        // so.
        add("topsis", "vector", always(Arguments.none().with("normalization", "vector")), UNIT);
        add("topsis", "sum", always(Arguments.none().with("normalization", "sum")), UNIT);
        add("topsis", "max", always(Arguments.none().with("normalization", "max")), MONOTONE, UNIT);
        add("topsis", "min-max", always(Arguments.none().with("normalization", "min-max")), MONOTONE, UNIT, ORIGIN);
        add("topsis", "valued", defaults(), MONOTONE, UNIT, ORIGIN, ABSOLUTE, RENORMALIZES);
        // Q weighs the ranges of S and R against each other, and a new best or worst moves both: monotone at the ends
        // of v only.
        for (double v : List.of(0.0, 0.5, 1.0)) {
            Function<Table, Arguments> parameters = always(Arguments.none().with("v", v));
            if (v == 0.5) {
                add("vikor", "v " + v, parameters, UNIT, ORIGIN);
            } else {
                add("vikor", "v " + v, parameters, MONOTONE, UNIT, ORIGIN);
            }
        }
        add("vikor", "valued", defaults(), UNIT, ORIGIN);
    }

    private void addOutranking() {
        Map<String, BiFunction<Double, Double, PreferenceFunction>> shapes = new LinkedHashMap<>();
        shapes.put("u-shape", (q, p) -> PreferenceFunction.uShape(q));
        shapes.put("v-shape", (q, p) -> PreferenceFunction.vShape(p));
        shapes.put("level", PreferenceFunction::level);
        shapes.put("linear", PreferenceFunction::linear);
        shapes.put("gaussian", (q, p) -> PreferenceFunction.gaussian(p));
        add("promethee-ii", "usual", defaults(), MONOTONE, UNIT, ORIGIN);
        shapes.forEach((shape, function) -> add(
                "promethee-ii",
                shape,
                table -> Arguments.none()
                        .with("promethee", byCriterion(table, range -> function.apply(range / 16, range / 4))),
                MONOTONE,
                UNIT,
                ORIGIN));
        // Not monotone: a distillation cuts at credibilities that any pair of the set may move.
        add("electre-iii", "no thresholds", defaults(), UNIT, ORIGIN);
        add("electre-iii", "q p", table -> electre(table, r -> OutrankingThresholds.of(r / 16, r / 4)), UNIT, ORIGIN);
        add("electre-iii", "q p v", Methods::electreWithVeto, UNIT, ORIGIN);
        add("electre-iii", "credibility", table -> electreWithVeto(table).with("credibility", true), UNIT, ORIGIN);
    }

    private void addPublishedForms() {
        // Not monotone: a lower cost changes how all others share the costs, which may serve one more than it serves
        // itself.
        add("copras", "default", defaults(), UNIT);
        // Monotone as measured: the average moves too, but no table out of 180,000 was found in which that weighs more.
        add("edas", "default", defaults(), MONOTONE, UNIT);
        add("marcos", "default", defaults(), MONOTONE, UNIT);
        add("mabac", "default", defaults(), MONOTONE, UNIT, ORIGIN);
        add("moora", "default", defaults(), MONOTONE, UNIT);
        add("aras", "default", defaults(), MONOTONE, UNIT);
    }

    private void addAnchored() {
        add("spotis", "bounds", Methods::bounds, MONOTONE, UNIT, ORIGIN, ABSOLUTE, RENORMALIZES);
        // Not monotone: beyond the expected performance, more is farther from it.
        add(
                "spotis",
                "bounds and target",
                table -> bounds(table).with("target", targets(table)),
                UNIT,
                ORIGIN,
                ABSOLUTE,
                RENORMALIZES);
    }

    private void addVotes() {
        add("borda", "default", defaults(), MONOTONE, UNIT, ORIGIN);
        add("copeland", "default", defaults(), MONOTONE, UNIT, ORIGIN);
    }

    private static Arguments bounds(Table table) {
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        for (int j = 0; j < table.criteriaCount(); j++) {
            bounds.put(table.criteria().get(j).id(), Bounds.of(table.lo()[j], table.hi()[j]));
        }
        return Arguments.none().with("bounds", bounds);
    }

    private static Map<String, Double> targets(Table table) {
        Map<String, Double> targets = new LinkedHashMap<>();
        for (int j = 0; j < table.criteriaCount(); j++) {
            boolean benefit = table.criteria().get(j).preference() == Preference.MAXIMIZE;
            double share = benefit ? 0.625 : 0.375;
            targets.put(table.criteria().get(j).id(), table.lo()[j] + share * (table.hi()[j] - table.lo()[j]));
        }
        return targets;
    }

    /** One value for each criterion, from the width of its range. */
    private static <T> Map<String, T> byCriterion(Table table, Function<Double, T> ofRange) {
        Map<String, T> values = new LinkedHashMap<>();
        for (int j = 0; j < table.criteriaCount(); j++) {
            values.put(table.criteria().get(j).id(), ofRange.apply(table.hi()[j] - table.lo()[j]));
        }
        return values;
    }

    private static Arguments electre(Table table, Function<Double, OutrankingThresholds> ofRange) {
        return Arguments.none().with("electre", byCriterion(table, ofRange));
    }

    private static Arguments electreWithVeto(Table table) {
        return electre(table, r -> OutrankingThresholds.of(r / 16, r / 4, r / 2));
    }

    /** The weights as an additive capacity, or with a fifth of it for c0 and c1 together. */
    private static Arguments capacity(Table table, boolean interacting) {
        List<String> ids = table.criteria().stream().map(Criterion::id).toList();
        int first = ids.indexOf("c0");
        int second = ids.indexOf("c1");
        boolean pair = interacting && first >= 0 && second >= 0 && table.weights()[first] * table.weights()[second] > 0;
        List<Capacity.Term> terms = new ArrayList<>();
        for (int j = 0; j < ids.size(); j++) {
            double weight = table.weightsOf().at(j);
            if (weight > 0) {
                terms.add(Capacity.Term.of(pair ? 0.8 * weight : weight, ids.get(j)));
            }
        }
        if (pair) {
            terms.add(Capacity.Term.of(0.2, "c0", "c1"));
        }
        return Arguments.none().with("moebius", Capacity.of(terms));
    }
}
