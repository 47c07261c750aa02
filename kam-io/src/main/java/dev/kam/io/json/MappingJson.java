package dev.kam.io.json;

import dev.kam.io.Mapping;
import dev.kam.io.RowFilter;
import dev.kam.io.internal.Plain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The sections {@code columns}, {@code filters} and {@code csv} of a program file. */
final class MappingJson {
    private static final List<String> KINDS = List.of("accounts", "transactions", "ratings");
    private static final int DATE_LENGTH = 10;
    private static final Map<String, Character> DECIMALS = Map.of(",", ',', "comma", ',', ".", '.', "point", '.');
    private static final Map<String, Character> SEPARATORS =
            Map.of(",", ',', "comma", ',', ";", ';', "semicolon", ';', "\t", '\t', "tab", '\t');

    private MappingJson() {}

    static Map<String, Mapping> read(JsonObject root) {
        Map<String, Mapping> mappings = new LinkedHashMap<>();
        KINDS.forEach(kind -> mappings.put(kind, Mapping.none()));
        eachKind(root.optional("columns"), mappings, MappingJson::columns);
        eachKind(root.optional("filters"), mappings, MappingJson::filters);
        root.optional("csv").object().ifPresent(csv -> {
            mappings.replaceAll((kind, mapping) -> dialect(csv, mapping));
            for (String kind : KINDS) {
                csv.optional(kind).object().ifPresent(own -> {
                    mappings.put(kind, dialect(own, mappings.getOrDefault(kind, Mapping.none())));
                    own.rejectOthers();
                });
            }
            csv.rejectOthers();
        });
        mappings.values().removeIf(mapping -> mapping.equals(Mapping.none()));
        return mappings;
    }

    private static void eachKind(
            JsonValue section, Map<String, Mapping> mappings, BiFunction<JsonValue, Mapping, Mapping> change) {
        section.object().ifPresent(object -> {
            for (String kind : KINDS) {
                JsonValue own = object.optional(kind);
                if (own.isPresent()) {
                    mappings.compute(
                            kind, (k, mapping) -> change.apply(own, mapping == null ? Mapping.none() : mapping));
                }
            }
            object.rejectOthers();
        });
    }

    private static Mapping columns(JsonValue section, Mapping mapping) {
        Map<String, String> columns = new LinkedHashMap<>();
        section.object()
                .ifPresent(object -> object.names()
                        .forEach(name ->
                                object.optional(name).nonBlank().ifPresent(header -> columns.put(name, header))));
        return mapping.withColumns(columns);
    }

    private static Mapping filters(JsonValue section, Mapping mapping) {
        List<RowFilter> filters = new ArrayList<>();
        section.objects().forEach(object -> filter(object).ifPresent(filters::add));
        return mapping.withFilters(filters);
    }

    private static Optional<RowFilter> filter(JsonObject object) {
        Optional<String> column = object.required("column").nonBlank();
        JsonValue equals = object.optional("equals");
        JsonValue oneOf = object.optional("oneOf");
        JsonValue atLeast = object.optional("atLeast");
        JsonValue atMost = object.optional("atMost");
        object.rejectOthers();
        List<JsonValue> given = List.of(equals, oneOf, atLeast, atMost).stream()
                .filter(JsonValue::isPresent)
                .toList();
        if (given.size() != 1) {
            object.problem("expected exactly one of 'equals', 'oneOf', 'atLeast', 'atMost' but found " + given.size());
            return Optional.empty();
        }
        RowFilter.Condition condition = equals.isPresent()
                ? RowFilter.Condition.EQUALS
                : oneOf.isPresent()
                        ? RowFilter.Condition.ONE_OF
                        : atLeast.isPresent() ? RowFilter.Condition.AT_LEAST : RowFilter.Condition.AT_MOST;
        boolean bound = atLeast.isPresent() || atMost.isPresent();
        List<JsonValue> cells = oneOf.isPresent() ? oneOf.elements() : given;
        if (oneOf.kind() == JsonValue.Kind.ARRAY && cells.isEmpty()) {
            oneOf.problem("expected at least one value but found none");
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        cells.forEach(cell -> (bound ? bound(cell) : scalar(cell)).ifPresent(values::add));
        if (values.isEmpty() || column.isEmpty() || values.size() < cells.size()) {
            return Optional.empty();
        }
        return ValueFunctionJson.attempt(object, () -> new RowFilter(column.get(), condition, values));
    }

    /** A text or a number. */
    private static Optional<String> scalar(JsonValue value) {
        return switch (value.kind()) {
            case NUMBER -> value.number().stream().mapToObj(Plain::of).findFirst();
            case TEXT -> value.nonBlank();
            default -> {
                value.expected("a text or a number");
                yield Optional.empty();
            }
        };
    }

    /** A number or a date. */
    private static Optional<String> bound(JsonValue value) {
        if (value.kind() == JsonValue.Kind.NUMBER) {
            return scalar(value);
        }
        Optional<String> date =
                value.kind() == JsonValue.Kind.TEXT ? value.text().filter(MappingJson::isDate) : Optional.empty();
        if (date.isEmpty()) {
            value.expected("a number or a date such as \"2027-01-31\"");
        }
        return date;
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().length() == DATE_LENGTH;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Mapping dialect(JsonObject object, Mapping mapping) {
        Mapping changed = mapping;
        Optional<Character> decimal = object.optional("decimal").oneOf(DECIMALS);
        if (decimal.isPresent()) {
            changed = changed.withDecimal(decimal.get());
        }
        Optional<Character> separator = object.optional("separator").oneOf(SEPARATORS);
        return separator.isPresent() ? changed.withSeparator(separator.get()) : changed;
    }

    static void write(JsonWriter json, Map<String, Mapping> mappings) {
        section(json, "columns", mappings, mapping -> !mapping.columns().isEmpty(), mapping -> {
            json.beginObject();
            mapping.columns().forEach(json::field);
            json.endObject();
        });
        section(json, "filters", mappings, mapping -> !mapping.filters().isEmpty(), mapping -> {
            json.beginArray();
            mapping.filters().forEach(filter -> write(json, filter));
            json.endArray();
        });
        section(
                json,
                "csv",
                mappings,
                mapping -> mapping.decimal().isPresent() || mapping.separator().isPresent(),
                mapping -> {
                    json.beginObject();
                    mapping.decimal().ifPresent(c -> json.field("decimal", String.valueOf(c)));
                    mapping.separator().ifPresent(c -> json.field("separator", String.valueOf(c)));
                    json.endObject();
                });
    }

    private static void section(
            JsonWriter json,
            String name,
            Map<String, Mapping> mappings,
            Predicate<Mapping> has,
            Consumer<Mapping> write) {
        if (mappings.values().stream().noneMatch(has)) {
            return;
        }
        json.name(name).beginObject();
        mappings.forEach((kind, mapping) -> {
            if (has.test(mapping)) {
                json.name(kind);
                write.accept(mapping);
            }
        });
        json.endObject();
    }

    private static void write(JsonWriter json, RowFilter filter) {
        json.beginObject().field("column", filter.column());
        switch (filter.condition()) {
            case EQUALS -> json.field("equals", filter.values().get(0));
            case ONE_OF -> json.name("oneOf").values(filter.values());
            case AT_LEAST -> bound(json.name("atLeast"), filter.values().get(0));
            case AT_MOST -> bound(json.name("atMost"), filter.values().get(0));
        }
        json.endObject();
    }

    /** A bound is a number or a date. */
    private static void bound(JsonWriter json, String bound) {
        try {
            json.value(Double.parseDouble(bound));
        } catch (NumberFormatException e) {
            json.value(bound);
        }
    }
}
