package dev.kam.io.table;

import dev.kam.account.TextColumn;
import dev.kam.decision.Column;
import dev.kam.io.ImportCounts;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file held, by column, after the filters.
 *
 * <p>Every row still knows its place in the file, so that a later check can name it.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class RawTable {

    /** Stands for a blank cell in a column of days. */
    public static final int NO_DAY = IsoDate.NONE;

    private final RowPlace place;
    private final LineIndex lines;
    private final ImportCounts counts;
    private final Map<String, ColumnType> types;
    private final Map<String, Object> columns;
    private final Map<String, String> headers;
    private final Optional<TextCounts> filtered;
    private final Optional<String> filteredName;

    private RawTable(Builder from, ImportCounts counts) {
        this.place = from.place;
        this.lines = from.lines;
        this.counts = counts;
        this.types = Collections.unmodifiableMap(from.types);
        this.columns = from.columns;
        this.headers = from.headers;
        this.filtered = Optional.ofNullable(from.filtered);
        this.filteredName = Optional.ofNullable(from.filteredName);
    }

    /** {@return the number of rows that the filters left} */
    public int rows() {
        return lines.rows();
    }

    /** {@return how many rows were read and how many the filters left out} */
    public ImportCounts counts() {
        return counts;
    }

    /** {@return kam's names of the columns, in the order of the file, with their types} */
    public Map<String, ColumnType> columns() {
        return types;
    }

    /**
     * Tells whether the file has a column.
     *
     * @param name kam's name
     * @return true if it has it
     */
    public boolean has(String name) {
        return types.containsKey(name);
    }

    /**
     * Returns a column of texts.
     *
     * @param name kam's name
     * @return the column
     * @throws IllegalArgumentException if there is no such column of texts
     */
    public TextColumn text(String name) {
        return (TextColumn) column(name, ColumnType.TEXT);
    }

    /**
     * Returns a column of numbers.
     *
     * @param name kam's name
     * @return the column
     * @throws IllegalArgumentException if there is no such column of numbers
     */
    public Column number(String name) {
        return (Column) column(name, ColumnType.NUMBER);
    }

    /**
     * Returns a column of days.
     *
     * @param name kam's name
     * @return the epoch day of each row, {@link #NO_DAY} where the cell is blank; not to be changed
     * @throws IllegalArgumentException if there is no such column of days
     */
    public int[] days(String name) {
        return (int[]) column(name, ColumnType.DATE);
    }

    private Object column(String name, ColumnType type) {
        if (types.get(name) != type) {
            throw new IllegalArgumentException(
                    "column '" + name + "' must be a " + type + " among " + types + " but was " + types.get(name));
        }
        return Objects.requireNonNull(columns.get(name));
    }

    /**
     * Returns the line on which a row starts, or its number from 0 in a JSON array.
     *
     * @param row the row, from 0
     * @return the line; the first line is 1
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int lineOf(int row) {
        return lines.lineOf(Objects.checkIndex(row, rows()));
    }

    /**
     * Names the place of a row, such as {@code accounts.csv:17} or {@code accounts.json#/3}.
     *
     * @param row the row, from 0
     * @return the place
     */
    public String placeOf(int row) {
        return place.of(lineOf(row));
    }

    /**
     * Names the place of a cell, such as {@code accounts.csv:17, column 'Revenue'} or {@code accounts.json#/3/revenue}.
     *
     * @param row the row, from 0
     * @param name kam's name of the column; the place shows the file's own
     * @return the place
     */
    public String placeOf(int row, String name) {
        return place.of(lineOf(row), headers.getOrDefault(name, name));
    }

    /** {@return the file's name, the place of what is wrong with all of it} */
    public String file() {
        return place.file();
    }

    /**
     * Returns how often each value of a column stood in the rows that the filters left out.
     *
     * @param name kam's name
     * @return the counts
     * @throws IllegalArgumentException if they were not asked for in the {@link TableSpec}
     */
    public TextCounts filteredBy(String name) {
        if (!filteredName.equals(Optional.of(name))) {
            throw new IllegalArgumentException("values of column '" + name + "' must be asked for in the TableSpec");
        }
        return filtered.orElseThrow();
    }

    @Override
    public String toString() {
        return "RawTable[" + place.file() + ", " + rows() + " rows, " + types + "]";
    }

    /** Gathers the columns of a table. */
    static final class Builder {
        private final RowPlace place;
        private final LineIndex lines;
        private final Map<String, ColumnType> types = new LinkedHashMap<>();
        private final Map<String, Object> columns = new HashMap<>();
        private final Map<String, String> headers = new HashMap<>();
        private @Nullable TextCounts filtered;
        private @Nullable String filteredName;

        Builder(RowPlace place, LineIndex lines) {
            this.place = place;
            this.lines = lines;
        }

        void text(String name, String header, TextColumn column) {
            add(name, header, ColumnType.TEXT, column);
        }

        void number(String name, String header, Column column) {
            add(name, header, ColumnType.NUMBER, column);
        }

        void days(String name, String header, int[] column) {
            add(name, header, ColumnType.DATE, column);
        }

        private void add(String name, String header, ColumnType type, Object column) {
            types.put(name, type);
            columns.put(name, column);
            headers.put(name, header);
        }

        void filtered(String name, TextCounts counts) {
            filteredName = name;
            filtered = counts;
        }

        RawTable build(ImportCounts counts) {
            return new RawTable(this, counts);
        }
    }
}
