package dev.kam.io.json;

import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;

/** Value functions in JSON: {@code {"type": "linear", "worst": 0, "best": 10}} and its siblings. */
final class ValueFunctionJson {
    private static final Map<String, Type> TYPES = Map.of(
            "linear", ValueFunctionJson::linear,
            "piecewise", ValueFunctionJson::piecewise,
            "target", ValueFunctionJson::target,
            "quantiles", ValueFunctionJson::quantiles);

    private ValueFunctionJson() {}

    @FunctionalInterface
    private interface Type {
        Optional<ValueFunction> read(JsonObject value, Preference preference);
    }

    /**
     * Reads a value function.
     *
     * @param value where it stands
     * @param preference what is preferred, for quantiles
     * @return the function; empty when it is not there, or wrong and noted as a problem
     */
    static Optional<ValueFunction> read(JsonValue value, Preference preference) {
        return readAny(value, preference).filter(function -> {
            boolean fits = function.preference() == preference;
            if (!fits) {
                value.problem("expected a value for the preference \"" + CriterionWords.word(preference)
                        + "\" but found one for \"" + CriterionWords.word(function.preference())
                        + "\". Maybe \"preference\": \"" + CriterionWords.word(function.preference()) + "\".");
            }
            return fits;
        });
    }

    /** Reads a value function for any preference. */
    static Optional<ValueFunction> readAny(JsonValue value, Preference preference) {
        return value.object().flatMap(object -> {
            Optional<Type> type = object.required("type").oneOf(TYPES);
            Optional<ValueFunction> function = type.flatMap(t -> t.read(object, preference));
            object.allow("derived");
            if (type.isPresent()) {
                object.rejectOthers();
            }
            return function;
        });
    }

    private static Optional<ValueFunction> linear(JsonObject value, Preference preference) {
        OptionalDouble worst = value.required("worst").number();
        OptionalDouble best = value.required("best").number();
        return worst.isEmpty() || best.isEmpty()
                ? Optional.empty()
                : attempt(value, () -> LinearValue.of(worst.getAsDouble(), best.getAsDouble()));
    }

    private static Optional<ValueFunction> piecewise(JsonObject value, Preference preference) {
        List<JsonValue> points = value.required("points").elements();
        double[][] pairs = points.stream().map(JsonValue::numbers).toArray(double[][]::new);
        boolean readable = value.optional("points").kind() == JsonValue.Kind.ARRAY
                && points.stream().allMatch(point -> point.kind() == JsonValue.Kind.ARRAY)
                && Arrays.stream(pairs).allMatch(ValueFunctionJson::isComplete);
        return readable ? attempt(value, () -> PiecewiseValue.of(pairs)) : Optional.empty();
    }

    private static Optional<ValueFunction> target(JsonObject value, Preference preference) {
        OptionalDouble zeroBelow = value.required("zeroBelow").number();
        OptionalDouble from = value.required("from").number();
        OptionalDouble to = value.required("to").number();
        OptionalDouble zeroAbove = value.required("zeroAbove").number();
        if (zeroBelow.isEmpty() || from.isEmpty() || to.isEmpty() || zeroAbove.isEmpty()) {
            return Optional.empty();
        }
        return attempt(
                value,
                () -> TargetValue.of(
                        zeroBelow.getAsDouble(), from.getAsDouble(), to.getAsDouble(), zeroAbove.getAsDouble()));
    }

    private static Optional<ValueFunction> quantiles(JsonObject value, Preference preference) {
        JsonValue of = value.required("of");
        double[] quantiles = of.numbers();
        return of.kind() == JsonValue.Kind.ARRAY && isComplete(quantiles)
                ? attempt(value, () -> QuantileValue.of(preference, quantiles))
                : Optional.empty();
    }

    /** Whether all elements were numbers; the others have been noted as problems. */
    static boolean isComplete(double[] numbers) {
        return Arrays.stream(numbers).noneMatch(Double::isNaN);
    }

    /** Makes something, or notes why it cannot be made. */
    static <T> Optional<T> attempt(JsonObject at, Supplier<T> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (IllegalArgumentException e) {
            at.problem(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Makes something, or notes why it cannot be made. */
    static <T> Optional<T> attempt(JsonValue at, Supplier<T> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (IllegalArgumentException e) {
            at.problem(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Changes something, or notes why it cannot be changed and leaves it as it is. */
    static <T> T changed(JsonObject at, T value, Function<T, T> change) {
        return attempt(at, () -> change.apply(value)).orElse(value);
    }

    static void write(JsonWriter json, ValueFunction function, boolean derived) {
        json.beginObject();
        if (function instanceof LinearValue linear) {
            json.field("type", "linear").field("worst", linear.worst()).field("best", linear.best());
        } else if (function instanceof PiecewiseValue piecewise) {
            json.field("type", "piecewise").name("points").beginArray();
            for (double[] point : piecewise.points()) {
                json.values(point);
            }
            json.endArray();
        } else if (function instanceof TargetValue target) {
            json.field("type", "target")
                    .field("zeroBelow", target.zeroBelow())
                    .field("from", target.from())
                    .field("to", target.to())
                    .field("zeroAbove", target.zeroAbove());
        } else if (function instanceof QuantileValue quantiles) {
            json.field("type", "quantiles").name("of").values(quantiles.quantiles());
        } else {
            throw new IllegalArgumentException("value function must be one of the program file's types "
                    + TYPES.keySet().stream().sorted().toList() + " but was "
                    + function.getClass().getSimpleName());
        }
        if (derived) {
            json.field("derived", true);
        }
        json.endObject();
    }
}
