package dev.kam.io.json;

import dev.kam.decision.Parameter;
import dev.kam.decision.method.Capacity;
import dev.kam.decision.method.Rankings;
import dev.kam.decision.sorting.Axes;
import dev.kam.decision.sorting.Axis;
import dev.kam.decision.sorting.Cuts;
import dev.kam.decision.sorting.FormerCategories;
import dev.kam.decision.sorting.Profiles;
import dev.kam.decision.sorting.Vetoes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** Parameters of methods that are structures of their own, such as the profiles of categories. */
final class StructureJson {
    private static final Map<Class<?>, Function<JsonValue, Optional<?>>> READERS = Map.of(
            Rankings.class,
                    value -> rows(value).flatMap(rows -> ValueFunctionJson.attempt(value, () -> Rankings.of(rows))),
            Profiles.class,
                    value -> rows(value).flatMap(rows -> ValueFunctionJson.attempt(value, () -> Profiles.ofRows(rows))),
            Vetoes.class, StructureJson::vetoes,
            Cuts.class, StructureJson::cuts,
            FormerCategories.class, StructureJson::formerCategories);

    private StructureJson() {}

    /** Reads a structure of the type that its parameter asks for; the ids are those of the criteria. */
    static Optional<?> read(Parameter.Structured parameter, JsonValue value, List<String> ids) {
        if (parameter.type() == Capacity.class) {
            return capacity(value, ids);
        }
        if (parameter.type() == Axes.class) {
            return axes(value, ids);
        }
        Function<JsonValue, Optional<?>> reader = READERS.get(parameter.type());
        if (reader == null) {
            throw new IllegalStateException("a " + parameter.type() + " must have a reader but has none");
        }
        return reader.apply(value);
    }

    private static Optional<Capacity> capacity(JsonValue value, List<String> criteria) {
        List<Capacity.Term> terms = new ArrayList<>();
        boolean complete = value.kind() == JsonValue.Kind.ARRAY;
        for (JsonObject object : value.objects()) {
            JsonValue set = object.required("criteria");
            List<String> ids = set.texts();
            OptionalDouble worth = object.required("value").number();
            object.rejectOthers();
            complete &= set.kind() == JsonValue.Kind.ARRAY && worth.isPresent() && areKnown(set, criteria);
            if (complete) {
                Optional<Capacity.Term> term =
                        ValueFunctionJson.attempt(set, () -> Capacity.Term.of(worth.getAsDouble(), ids));
                complete = term.isPresent();
                term.ifPresent(terms::add);
            }
        }
        return complete ? ValueFunctionJson.attempt(value, () -> Capacity.of(terms)) : Optional.empty();
    }

    /** Whether all texts of an array are ids of criteria; what is not has been noted as a problem. */
    private static boolean areKnown(JsonValue array, List<String> criteria) {
        boolean known = true;
        for (JsonValue element : array.elements()) {
            known &= element.kind() == JsonValue.Kind.TEXT
                    && WeightingJson.isKnown(element, element.text().orElseThrow(), criteria);
        }
        return known;
    }

    /** Rows of numbers; what is wrong has been noted as a problem. */
    private static Optional<double[][]> rows(JsonValue value) {
        List<JsonValue> lines = value.elements();
        double[][] rows = lines.stream().map(JsonValue::numbers).toArray(double[][]::new);
        boolean readable = value.kind() == JsonValue.Kind.ARRAY
                && lines.stream().allMatch(line -> line.kind() == JsonValue.Kind.ARRAY && isReadable(line, false));
        return readable ? Optional.of(rows) : Optional.empty();
    }

    /** Levels of veto, null for none; a row may be null as a whole. */
    private static Optional<Vetoes> vetoes(JsonValue value) {
        List<JsonValue> lines = value.elements();
        int width = lines.stream()
                .filter(line -> line.kind() == JsonValue.Kind.ARRAY)
                .mapToInt(line -> line.elements().size())
                .max()
                .orElse(0);
        List<double[]> rows = new ArrayList<>();
        boolean complete = value.kind() == JsonValue.Kind.ARRAY;
        for (JsonValue line : lines) {
            double[] none = new double[width];
            Arrays.fill(none, Double.NaN);
            boolean isNull = line.kind() == JsonValue.Kind.NULL;
            rows.add(isNull ? none : line.numbersOrGaps());
            complete &= isNull || line.kind() == JsonValue.Kind.ARRAY && isReadable(line, true);
        }
        if (complete && !rows.isEmpty() && width == 0) {
            value.problem("expected a veto on at least one criterion but found none");
            return Optional.empty();
        }
        return complete
                ? ValueFunctionJson.attempt(value, () -> Vetoes.ofRows(rows.toArray(double[][]::new)))
                : Optional.empty();
    }

    private static boolean isReadable(JsonValue line, boolean gaps) {
        return line.elements().stream()
                .allMatch(e -> e.kind() == JsonValue.Kind.NUMBER || gaps && e.kind() == JsonValue.Kind.NULL);
    }

    private static Optional<Cuts> cuts(JsonValue value) {
        double[] cuts = value.numbers();
        return value.kind() == JsonValue.Kind.ARRAY && ValueFunctionJson.isComplete(cuts)
                ? ValueFunctionJson.attempt(value, () -> Cuts.of(cuts))
                : Optional.empty();
    }

    /** The former category of each alternative; null for one that had none. */
    private static Optional<FormerCategories> formerCategories(JsonValue value) {
        List<JsonValue> elements = value.elements();
        int[] categories = new int[elements.size()];
        boolean complete = value.kind() == JsonValue.Kind.ARRAY;
        for (int i = 0; i < categories.length; i++) {
            JsonValue element = elements.get(i);
            if (element.kind() != JsonValue.Kind.NULL) {
                OptionalInt category = element.integer(Range.atLeast(1));
                complete &= category.isPresent();
                categories[i] = category.orElse(0);
            }
        }
        return complete ? ValueFunctionJson.attempt(value, () -> FormerCategories.of(categories)) : Optional.empty();
    }

    private static Optional<Axes> axes(JsonValue value, List<String> ids) {
        List<JsonValue> elements = value.elements();
        if (value.kind() == JsonValue.Kind.ARRAY && elements.size() != 2) {
            value.problem("expected two axes but found " + elements.size());
            return Optional.empty();
        }
        List<Axis> axes = new ArrayList<>();
        for (JsonValue element : elements) {
            element.object().flatMap(axis -> axis(axis, ids)).ifPresent(axes::add);
        }
        return axes.size() == 2
                ? ValueFunctionJson.attempt(value, () -> new Axes(axes.get(0), axes.get(1)))
                : Optional.empty();
    }

    /** An axis; its cut is 0 where none is given, as for net flows. */
    private static Optional<Axis> axis(JsonObject object, List<String> known) {
        JsonValue criteria = object.required("criteria");
        List<String> ids = criteria.texts();
        JsonValue cut = object.optional("cut");
        OptionalDouble read = cut.number();
        object.rejectOthers();
        boolean complete = criteria.kind() == JsonValue.Kind.ARRAY
                && areKnown(criteria, known)
                && cut.isPresent() == read.isPresent();
        return complete ? ValueFunctionJson.attempt(object, () -> new Axis(ids, read.orElse(0))) : Optional.empty();
    }

    /** Writes a structure. */
    static void write(JsonWriter json, Object value) {
        if (value instanceof Capacity capacity) {
            json.beginArray();
            for (Capacity.Term term : capacity.terms()) {
                json.beginObject()
                        .name("criteria")
                        .values(List.copyOf(new LinkedHashSet<>(term.criteria())))
                        .field("value", term.value())
                        .endObject();
            }
            json.endArray();
        } else if (value instanceof Rankings rankings) {
            json.beginArray();
            for (int voter = 0; voter < rankings.voters(); voter++) {
                json.values(rankings.ranksOf(voter));
            }
            json.endArray();
        } else {
            throw new IllegalStateException("a " + value.getClass() + " must have a writer but has none");
        }
    }
}
