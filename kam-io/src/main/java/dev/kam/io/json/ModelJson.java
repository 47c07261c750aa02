package dev.kam.io.json;

import dev.kam.criteria.KamCriteria;
import dev.kam.decision.Preference;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.weighting.Weighting;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.ScoringModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The criteria, weighting and method of a program file. */
final class ModelJson {
    private ModelJson() {}

    static Optional<ScoringModel> read(JsonObject root) {
        JsonValue array = root.required("criteria");
        List<JsonObject> objects = array.objects();
        if (array.isPresent()
                && array.kind() == JsonValue.Kind.ARRAY
                && array.elements().isEmpty()) {
            array.problem("expected at least one criterion but found none");
        }
        JsonValue weighting = root.optional("weighting");
        boolean weighed = objects.stream().anyMatch(c -> c.optional("weight").isPresent());
        Map<String, ModelCriterion> criteria = new LinkedHashMap<>();
        CriterionArguments beside = new CriterionArguments();
        boolean complete = !objects.isEmpty();
        for (JsonObject object : objects) {
            Optional<ModelCriterion> criterion = criterion(object, weighed, beside);
            complete &= criterion.isPresent();
            criterion.ifPresent(c -> {
                if (criteria.putIfAbsent(c.id(), c) != null) {
                    object.problem("expected each criterion once but '" + c.id() + "' stands twice");
                }
            });
        }
        if (complete && criteria.values().stream().allMatch(c -> c.weight() == 0)) {
            array.problem("expected a weight above 0 but all were 0");
            complete = false;
        }
        Optional<Weighting> finder = WeightingJson.read(weighting, ids(root));
        Optional<RankingMethod> method = readMethod(root.optional("method"), beside);
        if (!complete) {
            return Optional.empty();
        }
        ScoringModel model = ScoringModel.ofCriteria(new ArrayList<>(criteria.values()));
        model = finder.map(model::withWeighting).orElse(model);
        return Optional.of(method.map(model::withMethod).orElse(model));
    }

    /** The ids of the criteria, as far as they are texts. */
    static List<String> ids(JsonObject root) {
        return root.required("criteria").objects().stream()
                .flatMap(c -> c.required("id").nonBlank().stream())
                .toList();
    }

    private static Optional<ModelCriterion> criterion(JsonObject object, boolean weighed, CriterionArguments beside) {
        Optional<String> id = object.required("id").nonBlank();
        OptionalDouble weight = weighed ? object.required("weight").number(Range.atLeast(0)) : OptionalDouble.of(1);
        Optional<String> column = object.optional("column").nonBlank();
        Optional<Preference> preference = object.optional("preference").oneOf(CriterionWords.PREFERENCES);
        JsonValue scale = object.optional("scale");
        var missing = object.optional("missing").oneOf(CriterionWords.MISSING);
        Optional<Boolean> actionable = object.optional("actionable").flag();
        JsonValue value = object.optional("value");
        boolean derived = value.isPresent()
                && value.object().flatMap(v -> v.optional("derived").flag()).orElse(false);
        Preference direction = preference
                .or(() -> id.flatMap(KamCriteria::find).map(c -> c.preference()))
                .orElse(Preference.MAXIMIZE);
        Optional<ValueFunction> function =
                preference.isPresent() || id.flatMap(KamCriteria::find).isPresent()
                        ? ValueFunctionJson.read(value, direction)
                        : ValueFunctionJson.readAny(value, direction);
        beside.read(object, id.orElse(""));
        object.rejectOthers();
        if (id.isEmpty() || weight.isEmpty()) {
            return Optional.empty();
        }
        ModelCriterion criterion = ModelCriterion.of(id.get(), weight.getAsDouble());
        if (column.isPresent()) {
            criterion = criterion.withColumn(column.get());
        }
        if (preference.isPresent()) {
            criterion = criterion.withPreference(preference.get());
        } else if (function.isPresent() && KamCriteria.find(id.get()).isEmpty()) {
            criterion = criterion.withPreference(function.get().preference());
        }
        if (scale.isPresent()) {
            double[] bounds = scale.numbers();
            boolean readable = scale.kind() == JsonValue.Kind.ARRAY && ValueFunctionJson.isComplete(bounds);
            if (readable && bounds.length == 2) {
                criterion = ValueFunctionJson.changed(object, criterion, c -> c.withScale(bounds[0], bounds[1]));
            } else if (readable) {
                scale.problem("expected two numbers [low, high] but found " + bounds.length);
            }
        }
        if (function.isPresent()) {
            ValueFunction read = function.get();
            criterion = ValueFunctionJson.changed(
                    object, criterion, c -> derived ? c.withDerivedValue(read) : c.withValue(read));
        }
        if (missing.isPresent()) {
            criterion = criterion.withMissing(missing.get());
        }
        return Optional.of(actionable.isPresent() ? criterion.withActionable(actionable.get()) : criterion);
    }

    /** The method; empty for a weighted sum without a normalization, which takes values by anchors. */
    private static Optional<RankingMethod> readMethod(JsonValue method, CriterionArguments beside) {
        return method.object().flatMap(object -> {
            JsonValue parameters = object.optional("parameters");
            Optional<RankingMethod> read = MethodJson.read(object.required("type"), parameters, beside);
            object.rejectOthers();
            boolean normalizes = parameters.isPresent()
                    && parameters
                            .object()
                            .map(p -> p.optional(Normalization.PARAMETER).isPresent())
                            .orElse(false);
            return read.filter(m -> normalizes || !(m instanceof AdditiveValue));
        });
    }

    static void write(JsonWriter json, ScoringModel model) {
        json.name("criteria").beginArray();
        model.criteria().forEach(c -> write(json, c, model));
        json.endArray();
        json.name("weighting");
        model.weighting()
                .ifPresentOrElse(
                        weighting -> WeightingJson.write(json, weighting),
                        () -> json.beginObject().field("type", "direct").endObject());
        MethodJson.write(json.name("method"), model.method());
    }

    private static void write(JsonWriter json, ModelCriterion criterion, ScoringModel model) {
        ModelCriterion inherited = ModelCriterion.of(criterion.id(), criterion.weight());
        json.beginObject().field("id", criterion.id());
        if (!criterion.column().equals(inherited.column())) {
            json.field("column", criterion.column());
        }
        if (criterion.preference() != inherited.preference()) {
            json.field("preference", CriterionWords.word(criterion.preference()));
        }
        if (model.weighting().isEmpty() || model.criteria().stream().anyMatch(c -> c.weight() != 1)) {
            json.field("weight", criterion.weight());
        }
        if (criterion.scaleLow() != inherited.scaleLow() || criterion.scaleHigh() != inherited.scaleHigh()) {
            json.name("scale").values(new double[] {criterion.scaleLow(), criterion.scaleHigh()});
        }
        if (!criterion.value().equals(inherited.value()) || criterion.derived()) {
            criterion.value().ifPresent(v -> ValueFunctionJson.write(json.name("value"), v, criterion.derived()));
        }
        criterion.missing().ifPresent(m -> json.field("missing", CriterionWords.word(m)));
        if (criterion.actionable() != inherited.actionable()) {
            json.field("actionable", criterion.actionable());
        }
        MethodJson.writeBeside(json, model.method(), criterion.id());
        json.endObject();
    }
}
