package dev.kam.io.json;

import dev.kam.Notice;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.method.RankingMethods;
import dev.kam.decision.sorting.SortingMethod;
import dev.kam.decision.sorting.SortingMethods;
import dev.kam.decision.weighting.Weighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plain decision problem, as one line of {@code kam decide} states it.
 *
 * @param id where its id stands
 * @param method the method that ranks, or empty where one sorts
 * @param sorter the method that sorts, or empty where one ranks
 * @param alternatives the names of the alternatives
 * @param matrix the performances
 * @param weights the weights that the line gives; empty where they are to be found
 * @param weighting finds the weights; empty where the line gives them
 * @param notices what is to be said of the line
 */
record DecisionProblem(
        JsonValue id,
        Optional<RankingMethod> method,
        Optional<SortingMethod> sorter,
        List<String> alternatives,
        DecisionMatrix matrix,
        Optional<Weights> weights,
        Optional<Weighting> weighting,
        List<Notice> notices) {
    private static final double ROUNDING = 1e-12;

    private static final Map<String, Object> METHODS = new LinkedHashMap<>();

    static {
        RankingMethods.all().forEach(entry -> METHODS.put(entry.name(), entry));
        SortingMethods.all().forEach(entry -> METHODS.put(entry.name(), entry));
    }

    /**
     * Reads a problem; all that is wrong with it is thrown at once.
     *
     * @param others fields beside those of a problem, which somebody else reads
     */
    static DecisionProblem read(JsonDocument document, String... others) {
        JsonObject root = document.object();
        root.allow(others);
        JsonValue id = root.optional("id");
        if (id.isPresent() && id.kind() != JsonValue.Kind.TEXT && id.kind() != JsonValue.Kind.NUMBER) {
            id.expected("a text or a number");
        }
        JsonValue name = root.required("method");
        JsonValue alternatives = root.required("alternatives");
        List<String> names = alternatives.texts();
        if (alternatives.kind() == JsonValue.Kind.ARRAY && names.isEmpty()) {
            alternatives.problem("expected at least one alternative but found none");
        }
        CriterionArguments beside = new CriterionArguments();
        List<Criterion> criteria = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        JsonValue weightingValue = root.optional("weighting");
        Optional<Weights> weights = readCriteria(root, weightingValue, criteria, beside, notices);
        Optional<Weighting> weighting = WeightingJson.read(
                weightingValue, criteria.stream().map(Criterion::id).toList());
        JsonValue parameters = root.optional("parameters");
        Optional<Object> entry = name.oneOf(METHODS);
        Optional<RankingMethod> method = entry.filter(RankingMethods.Entry.class::isInstance)
                .flatMap(e -> MethodJson.read(name, parameters, beside));
        Optional<SortingMethod> sorter = entry.filter(SortingMethods.Entry.class::isInstance)
                .flatMap(e -> SortingJson.read(name, parameters, beside));
        double[][] rows = readPerformances(root.required("performances"), alternatives, root.required("criteria"));
        root.rejectOthers();
        document.problems().throwIfAny();
        return new DecisionProblem(
                id,
                method,
                sorter,
                names,
                DecisionMatrix.ofRows(criteria, rows),
                weighting.isPresent() ? Optional.empty() : weights,
                weighting,
                notices);
    }

    /** Reads the criteria, and the weights that stand beside them. */
    private static Optional<Weights> readCriteria(
            JsonObject root,
            JsonValue weighting,
            List<Criterion> criteria,
            CriterionArguments beside,
            List<Notice> notices) {
        JsonValue array = root.required("criteria");
        List<JsonObject> objects = array.objects();
        if (array.isPresent()
                && array.kind() == JsonValue.Kind.ARRAY
                && array.elements().isEmpty()) {
            array.problem("expected at least one criterion but found none");
        }
        boolean weighed = objects.stream().anyMatch(c -> c.optional("weight").isPresent());
        boolean elsewhere = WeightingJson.findsWeights(weighting);
        List<Double> weights = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (JsonObject object : objects) {
            if (weighed) {
                object.required("weight").number(Range.atLeast(0)).ifPresent(weights::add);
            } else {
                weights.add(1.0);
            }
            readCriterion(object, beside).ifPresent(criterion -> {
                if (ids.contains(criterion.id())) {
                    object.problem("expected each criterion once but '" + criterion.id() + "' stands twice");
                }
                ids.add(criterion.id());
                criteria.add(criterion);
            });
        }
        if (elsewhere) {
            if (weighed) {
                notices.add(Notice.of(
                        "weights-replaced",
                        "The weights beside the criteria do not count: the weighting finds others.",
                        "Los pesos junto a los criterios no cuentan: la ponderación halla otros."));
            }
            return Optional.empty();
        }
        return weights(array, weighed, weights, objects.size(), notices);
    }

    private static Optional<Weights> weights(
            JsonValue array, boolean weighed, List<Double> weights, int criteria, List<Notice> notices) {
        if (!weighed) {
            notices.add(Notice.of(
                    "equal-weights",
                    "No criterion has a weight: all weigh the same.",
                    "Ningún criterio tiene peso: todos pesan lo mismo."));
        }
        if (weights.isEmpty() || weights.size() < criteria) {
            return Optional.empty();
        }
        if (weights.stream().allMatch(w -> w == 0)) {
            array.problem("expected a weight above 0 but all were 0");
            return Optional.empty();
        }
        Weights normalized = Weights.of(weights);
        if (weighed && !(Math.abs(normalized.givenSum() - 1) <= ROUNDING)) {
            notices.add(Notice.of(
                    "weights-normalized",
                    "The weights were divided by their sum.",
                    "Los pesos se han dividido por su suma."));
        }
        return Optional.of(normalized);
    }

    private static Optional<Criterion> readCriterion(JsonObject object, CriterionArguments beside) {
        Optional<String> id = object.required("id").nonBlank();
        Optional<Preference> preference = object.required("preference").oneOf(CriterionWords.PREFERENCES);
        Optional<MissingPolicy> missing = object.optional("missing").oneOf(CriterionWords.MISSING);
        JsonValue value = object.optional("value");
        Optional<ValueFunction> function = value.isPresent() && preference.isPresent()
                ? ValueFunctionJson.read(value, preference.get())
                : Optional.empty();
        object.allow("weight", "value");
        beside.read(object, id.orElse(""));
        object.rejectOthers();
        if (id.isEmpty() || preference.isEmpty()) {
            return Optional.empty();
        }
        return ValueFunctionJson.attempt(object, () -> new Criterion(id.get(), preference.get(), function, missing));
    }

    private static double[][] readPerformances(JsonValue array, JsonValue alternatives, JsonValue criteria) {
        List<JsonValue> lines = array.elements();
        int height = sizeOf(alternatives);
        int width = sizeOf(criteria);
        if (height > 0 && array.kind() == JsonValue.Kind.ARRAY && lines.size() != height) {
            array.problem("expected " + height + " rows, one for each alternative, but found " + lines.size());
        }
        double[][] rows = new double[lines.size()][];
        for (int i = 0; i < rows.length; i++) {
            JsonValue line = lines.get(i);
            rows[i] = line.numbersOrGaps();
            if (width > 0 && line.kind() == JsonValue.Kind.ARRAY && rows[i].length != width) {
                line.problem(
                        "expected " + width + " performances, one for each criterion, but found " + rows[i].length);
            }
        }
        return rows;
    }

    /** The number of elements; 0 when it is not an array, which has been noted as a problem. */
    private static int sizeOf(JsonValue array) {
        return array.kind() == JsonValue.Kind.ARRAY ? array.elements().size() : 0;
    }
}
