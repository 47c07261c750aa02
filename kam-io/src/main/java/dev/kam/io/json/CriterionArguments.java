package dev.kam.io.json;

import dev.kam.decision.method.Bounds;
import dev.kam.decision.method.OutrankingThresholds;
import dev.kam.decision.method.PreferenceFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands beside a criterion for some methods only: {@code promethee}, {@code electre}, {@code bounds} and {@code target}.
 * All of it is read and checked whichever the method is; the method takes what it knows.
 */
final class CriterionArguments {
    private static final Map<String, PreferenceFunction.Type> TYPES = Arrays.stream(PreferenceFunction.Type.values())
            .collect(Collectors.toMap(
                    PreferenceFunction.Type::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private final Map<String, Map<String, Object>> byName = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();

    /** Reads what stands beside one criterion. */
    void read(JsonObject criterion, String id) {
        ids.add(id);
        put("promethee", id, criterion.optional("promethee").object().flatMap(CriterionArguments::preferenceFunction));
        put("bounds", id, bounds(criterion.optional("bounds")));
        put("target", id, criterion.optional("target").number().stream().boxed().findFirst());
        put("electre", id, criterion.optional("electre").object().flatMap(CriterionArguments::thresholds));
    }

    private void put(String name, String id, Optional<?> value) {
        value.ifPresent(
                v -> byName.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(id, v));
    }

    /** The ids of all criteria, in their order. */
    List<String> ids() {
        return Collections.unmodifiableList(ids);
    }

    /** The values of a parameter by the ids of the criteria; empty where no criterion has one. */
    Optional<Map<String, Object>> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(Collections::unmodifiableMap);
    }

    private static Optional<PreferenceFunction> preferenceFunction(JsonObject object) {
        Optional<PreferenceFunction.Type> type = object.required("type").oneOf(TYPES);
        JsonValue q = object.optional("q");
        JsonValue p = object.optional("p");
        JsonValue s = object.optional("s");
        object.rejectOthers();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        PreferenceFunction.Type shape = type.get();
        OptionalDouble qs = threshold(object, "q", q, shape.hasQ(), shape == PreferenceFunction.Type.U_SHAPE);
        OptionalDouble ps = threshold(object, "p", p, shape.hasP(), true);
        OptionalDouble ss = threshold(object, "s", s, shape.hasS(), true);
        if (qs.isEmpty() || ps.isEmpty() || ss.isEmpty()) {
            return Optional.empty();
        }
        return ValueFunctionJson.attempt(
                object, () -> new PreferenceFunction(shape, qs.getAsDouble(), ps.getAsDouble(), ss.getAsDouble()));
    }

    /** A threshold; 0 where the shape has none, even if one is given. */
    private static OptionalDouble threshold(
            JsonObject object, String name, JsonValue value, boolean used, boolean required) {
        OptionalDouble read = value.number(Range.atLeast(0));
        if (!used) {
            return OptionalDouble.of(0);
        }
        if (value.isPresent()) {
            return read;
        }
        if (required) {
            object.required(name);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(0);
    }

    private static Optional<OutrankingThresholds> thresholds(JsonObject object) {
        JsonValue q = object.optional("q");
        JsonValue p = object.optional("p");
        JsonValue v = object.optional("v");
        OptionalDouble qs = threshold(object, "q", q, true, false);
        OptionalDouble ps = threshold(object, "p", p, true, qs.orElse(0) > 0 || v.isPresent());
        OptionalDouble vs = v.number(Range.atLeast(0));
        object.rejectOthers();
        if (qs.isEmpty() || ps.isEmpty() || v.isPresent() && vs.isEmpty()) {
            return Optional.empty();
        }
        return ValueFunctionJson.attempt(
                object, () -> new OutrankingThresholds(qs.getAsDouble(), ps.getAsDouble(), vs));
    }

    private static Optional<Bounds> bounds(JsonValue value) {
        double[] numbers = value.numbers();
        if (value.kind() != JsonValue.Kind.ARRAY || !ValueFunctionJson.isComplete(numbers)) {
            return Optional.empty();
        }
        if (numbers.length != 2) {
            value.problem("expected two numbers [low, high] but found " + numbers.length);
            return Optional.empty();
        }
        return ValueFunctionJson.attempt(value, () -> Bounds.of(numbers[0], numbers[1]));
    }

    /** Writes one value of a parameter. */
    static void write(JsonWriter json, Object value) {
        if (value instanceof PreferenceFunction function) {
            json.beginObject().field("type", function.type().id());
            if (function.type().hasQ()) {
                json.field("q", function.q());
            }
            if (function.type().hasP()) {
                json.field("p", function.p());
            }
            if (function.type().hasS()) {
                json.field("s", function.s());
            }
            json.endObject();
        } else if (value instanceof OutrankingThresholds thresholds) {
            json.beginObject().field("q", thresholds.q()).field("p", thresholds.p());
            if (thresholds.v().isPresent()) {
                json.field("v", thresholds.v().getAsDouble());
            }
            json.endObject();
        } else if (value instanceof Bounds bounds) {
            json.values(new double[] {bounds.lo(), bounds.hi()});
        } else if (value instanceof Double number) {
            json.value(number.doubleValue());
        } else {
            throw new IllegalArgumentException("value of a criterion's parameter must be known here but was " + value);
        }
    }
}
