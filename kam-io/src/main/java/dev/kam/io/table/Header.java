package dev.kam.io.table;

import dev.kam.Problem;
import dev.kam.account.ColumnNames;
import dev.kam.io.Mapping;
import dev.kam.io.RowFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a file's fields, and which column of the table each of them feeds. */
final class Header {
    private static final int SHOWN_NAMES = 10;

    private final List<String> fields;
    private final Map<String, Integer> fieldOf = new HashMap<>();
    private final Map<String, Integer> fieldOfName = new HashMap<>();
    private final List<Target> targets = new ArrayList<>();

    /** A column of the table, and the field that feeds it. */
    record Target(int field, String name, Optional<TableSpec.Known> known) {}

    private Header(List<String> fields) {
        this.fields = List.copyOf(fields);
    }

    /** Finds out which field feeds which column, and adds what is wrong to the problems. */
    static Header of(List<String> fields, TableSpec spec, Mapping mapping, int position, FileProblems problems) {
        Header header = new Header(fields);
        header.index(position, problems);
        header.map(spec, mapping, position, problems);
        header.require(spec, position, problems);
        for (RowFilter filter : mapping.filters()) {
            if (header.fieldOf(filter.column()) < 0) {
                problems.atRow(
                        position,
                        "expected a column '" + filter.column() + "', which filters." + spec.kind()
                                + " names, but found " + header.shownFields() + header.maybe(filter.column()));
            }
        }
        header.targets.sort(Comparator.comparingInt(Target::field));
        return header;
    }

    int width() {
        return fields.size();
    }

    /** Returns the name of a field as the file spells it. */
    String field(int field) {
        return fields.get(field).strip();
    }

    /** Returns the name of a field with the space around it. */
    String spelled(int field) {
        return fields.get(field);
    }

    List<Target> targets() {
        return targets;
    }

    /** Returns the field that feeds a column of the table or else has this name in the file; -1 if there is none. */
    int fieldOf(String name) {
        String canonical = ColumnNames.canonical(name);
        return fieldOfName.getOrDefault(canonical, fieldOf.getOrDefault(canonical, -1));
    }

    private void index(int position, FileProblems problems) {
        for (int i = 0; i < fields.size(); i++) {
            String canonical = ColumnNames.canonical(fields.get(i));
            Integer first = canonical.isEmpty() ? null : fieldOf.putIfAbsent(canonical, i);
            if (first != null) {
                problems.add(
                        position,
                        Problem.at(
                                problems.place().of(position, field(i)),
                                "expected each column once but found '" + field(first) + "' as column " + (first + 1)
                                        + " and '" + field(i) + "' as column " + (i + 1)));
            }
        }
    }

    private void map(TableSpec spec, Mapping mapping, int position, FileProblems problems) {
        Map<String, TableSpec.Known> known = new LinkedHashMap<>();
        for (TableSpec.Known column : spec.columns()) {
            known.put(column.name(), column);
        }
        Set<Integer> mapped = new HashSet<>();
        for (Map.Entry<String, String> entry : mapping.columns().entrySet()) {
            String name = ColumnNames.canonical(entry.getKey());
            Integer field = fieldOf.get(ColumnNames.canonical(entry.getValue()));
            if (!spec.keepsOthers() && !known.containsKey(name)) {
                problems.atFile("expected columns." + spec.kind() + " to name some of " + known.keySet()
                        + " but found '" + entry.getKey() + "'");
            } else if (field == null) {
                problems.atRow(
                        position,
                        "expected a column '" + entry.getValue() + "', which columns." + spec.kind() + " names for '"
                                + name + "', but found " + shownFields() + maybe(entry.getValue()));
                fieldOfName.put(name, -1);
            } else {
                mapped.add(field);
                add(field, name, known);
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            String name = ColumnNames.canonical(fields.get(i));
            boolean wanted = spec.keepsOthers() ? !mapped.contains(i) : known.containsKey(name);
            if (wanted && !name.isEmpty() && !fieldOfName.containsKey(name)) {
                add(i, name, known);
            }
        }
    }

    private void add(int field, String name, Map<String, TableSpec.Known> known) {
        fieldOfName.put(name, field);
        targets.add(new Target(field, name, Optional.ofNullable(known.get(name))));
    }

    private void require(TableSpec spec, int position, FileProblems problems) {
        for (TableSpec.Known column : spec.columns()) {
            if (column.required() && !fieldOfName.containsKey(column.name())) {
                String found =
                        Names.nearest(column.name(), fields).map(String::strip).orElse("...");
                problems.atRow(
                        position,
                        "expected a column '" + column.name() + "' but found " + shownFields()
                                + ". Maybe it has another name: \"columns\": {\"" + spec.kind() + "\": {\""
                                + column.name()
                                + "\": \"" + found + "\"}} in the program file.");
            }
        }
    }

    private String shownFields() {
        StringBuilder shown = new StringBuilder("[");
        for (int i = 0; i < fields.size() && i < SHOWN_NAMES; i++) {
            shown.append(i == 0 ? "" : ", ").append(FileProblems.shown(field(i)));
        }
        return shown.append(fields.size() > SHOWN_NAMES ? ", ...]" : "]").toString();
    }

    private String maybe(String wanted) {
        return Names.nearest(wanted, fields)
                .map(name -> ". Maybe '" + name.strip() + "' is meant.")
                .orElse("");
    }
}
