package dev.kam.io.table;

import dev.kam.Problem;
import dev.kam.io.ImportCounts;
import dev.kam.io.Mapping;
import dev.kam.io.RowFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the rows of a file and makes a table of those that pass the filters.
 *
 * <p>A row arrives either cell by cell through {@link #cell}, when there is nothing to decide about it, or as a whole
 * through {@link #row}.
 */
final class TableBuilder {
    private final TableSpec spec;
    private final FileProblems problems;
    private final CellSink[][] sinks;
    private final RowCondition[] tests;
    private final int countedField;
    private final TextCounts.Builder counted = new TextCounts.Builder();
    private final LineIndex lines = new LineIndex();
    private long read;
    private long filtered;

    TableBuilder(
            TableSpec spec,
            Header header,
            Mapping mapping,
            Numerals numerals,
            Set<String> asText,
            FileProblems problems) {
        this.spec = spec;
        this.problems = problems;
        this.sinks = sinks(spec, header, numerals, asText, problems);
        List<RowFilter> filters = mapping.filters();
        this.tests = new RowCondition[filters.size()];
        for (int i = 0; i < tests.length; i++) {
            RowFilter filter = filters.get(i);
            int field = header.fieldOf(filter.column());
            tests[i] = new RowCondition(
                    filter, field, header.field(field), numerals.decimal(), numerals.commaIsForeign(), problems);
        }
        this.countedField = spec.countedWhenFiltered().map(header::fieldOf).orElse(-1);
    }

    private static CellSink[][] sinks(
            TableSpec spec, Header header, Numerals numerals, Set<String> asText, FileProblems problems) {
        List<List<CellSink>> all = new ArrayList<>();
        for (int i = 0; i < header.width(); i++) {
            all.add(new ArrayList<>());
            if (header.field(i).isEmpty()) {
                all.get(i).add(new NamelessSink(problems));
            }
        }
        for (Header.Target target : header.targets()) {
            String field = header.field(target.field());
            boolean text = asText.contains(target.name());
            all.get(target.field()).add(sink(spec, target, field, numerals, text, problems));
        }
        return all.stream().map(each -> each.toArray(CellSink[]::new)).toArray(CellSink[][]::new);
    }

    private static CellSink sink(
            TableSpec spec,
            Header.Target target,
            String header,
            Numerals numerals,
            boolean asText,
            FileProblems problems) {
        String name = target.name();
        Optional<TableSpec.Known> known = target.known();
        boolean blankAllowed = known.map(TableSpec.Known::blankAllowed).orElse(true);
        boolean numeric = spec.numeric().contains(name);
        ColumnType type =
                numeric ? ColumnType.NUMBER : known.map(TableSpec.Known::type).orElse(null);
        if (type == ColumnType.DATE) {
            return new DateSink(name, header, blankAllowed, problems);
        }
        if (type == ColumnType.TEXT || asText) {
            return new TextSink(name, header, blankAllowed, problems);
        }
        NumberCells cells = new NumberCells(numerals.decimal(), numerals.commaIsForeign());
        return type == ColumnType.NUMBER
                ? new NumberSink(name, header, blankAllowed, problems, cells)
                : new InferredSink(name, header, problems, cells);
    }

    /** Tells whether there is something to decide about a row before its cells are looked at. */
    boolean needsWholeRows() {
        return tests.length > 0;
    }

    /** Appends a cell of a row that counts; it is trimmed here. */
    void cell(int field, char[] buffer, int offset, int length, int position) {
        int to = RowBuffer.trimEnd(buffer, offset, offset + length);
        int from = RowBuffer.trimStart(buffer, offset, to);
        for (CellSink sink : sinks[field]) {
            if (from == to) {
                sink.appendBlank(position);
            } else {
                sink.append(buffer, from, to - from, position);
            }
        }
    }

    /** Ends a row that came cell by cell. */
    void endRow(int position) {
        read++;
        lines.append(position);
    }

    /** Appends a row if it passes the filters. */
    void row(RowBuffer row, int position) {
        read++;
        if (!passes(row, position)) {
            filtered++;
            if (countedField >= 0) {
                counted.add(row.chars(), row.start(countedField), row.length(countedField));
            }
            return;
        }
        for (int field = 0; field < sinks.length; field++) {
            int length = row.length(field);
            for (CellSink sink : sinks[field]) {
                if (length == 0) {
                    sink.appendBlank(position);
                } else if (row.isText(field)) {
                    sink.appendText(row.chars(), row.start(field), length, position);
                } else {
                    sink.append(row.chars(), row.start(field), length, position);
                }
            }
        }
        lines.append(position);
    }

    private boolean passes(RowBuffer row, int position) {
        for (RowCondition test : tests) {
            if (!test.passes(row, position)) {
                return false;
            }
        }
        return true;
    }

    long read() {
        return read;
    }

    /** Adds the problems that only whole columns show. */
    void finish() {
        for (CellSink[] each : sinks) {
            for (CellSink sink : each) {
                sink.finish();
            }
        }
    }

    /** Returns the columns as which the file has to be read again as text; empty when all is well. */
    Set<String> wantingText() {
        Set<String> names = new HashSet<>();
        for (CellSink[] each : sinks) {
            for (CellSink sink : each) {
                if (sink.wantsText()) {
                    names.add(sink.name);
                }
            }
        }
        return names;
    }

    /** Makes the table, has it checked, and hands it over if nothing at all was wrong. */
    RawTable checked() {
        RawTable table = build();
        spec.check()
                .ifPresent(check -> check.check(
                        table,
                        (row, name, message) -> problems.add(
                                table.lineOf(row),
                                Problem.at(name.isEmpty() ? table.placeOf(row) : table.placeOf(row, name), message))));
        problems.throwIfAny();
        return table;
    }

    private RawTable build() {
        RawTable.Builder table = new RawTable.Builder(problems.place(), lines);
        for (CellSink[] each : sinks) {
            for (CellSink sink : each) {
                sink.addTo(table);
            }
        }
        spec.countedWhenFiltered().ifPresent(name -> table.filtered(name, counted.build()));
        return table.build(new ImportCounts(read, filtered));
    }
}
