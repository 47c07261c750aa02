package dev.kam.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The import settings of one kind of file.
 *
 * <ul>
 *   <li>{@link #columns()}: kam's name to the file's header. One header may feed several names. Names and headers are
 *       compared trimmed, without case, and with {@code -}, {@code _} and space alike.
 *   <li>{@link #filters()}: conditions that a row has to meet, all of them; they are applied before the row's other
 *       cells are looked at.
 *   <li>{@link #separator()} and {@link #decimal()}: only where a CSV file does not show them itself.
 * </ul>
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Mapping {
    private static final Mapping NONE = new Mapping(Map.of(), List.of(), null, null);

    private final Map<String, String> columns;
    private final List<RowFilter> filters;
    private final @Nullable Character separator;
    private final @Nullable Character decimal;

    private Mapping(
            Map<String, String> columns,
            List<RowFilter> filters,
            @Nullable Character separator,
            @Nullable Character decimal) {
        this.columns = columns;
        this.filters = filters;
        this.separator = separator;
        this.decimal = decimal;
    }

    /** {@return the settings of a file that needs none} */
    public static Mapping none() {
        return NONE;
    }

    /**
     * Returns these settings with other columns.
     *
     * @param newColumns kam's name to the file's header, in any order that shall be kept
     * @return the changed copy
     */
    public Mapping withColumns(Map<String, String> newColumns) {
        return new Mapping(Collections.unmodifiableMap(new LinkedHashMap<>(newColumns)), filters, separator, decimal);
    }

    /**
     * Returns these settings with one more column.
     *
     * @param name kam's name
     * @param header the file's header
     * @return the changed copy
     */
    public Mapping withColumn(String name, String header) {
        Map<String, String> more = new LinkedHashMap<>(columns);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(header, "header"));
        return withColumns(more);
    }

    /**
     * Returns these settings with other filters.
     *
     * @param newFilters the filters
     * @return the changed copy
     */
    public Mapping withFilters(List<RowFilter> newFilters) {
        return new Mapping(columns, List.copyOf(newFilters), separator, decimal);
    }

    /**
     * Returns these settings with one more filter.
     *
     * @param filter the filter
     * @return the changed copy
     */
    public Mapping withFilter(RowFilter filter) {
        List<RowFilter> more = new ArrayList<>(filters);
        more.add(filter);
        return withFilters(more);
    }

    /**
     * Returns these settings with a separator.
     *
     * @param newSeparator the character between two fields of a CSV file
     * @return the changed copy
     * @throws IllegalArgumentException if it is a quote, a line end, a letter or a digit
     */
    public Mapping withSeparator(char newSeparator) {
        if (newSeparator == '"'
                || newSeparator == '\n'
                || newSeparator == '\r'
                || Character.isLetterOrDigit(newSeparator)) {
            throw new IllegalArgumentException(
                    "separator must not be a quote, a line end, a letter or a digit but was '" + newSeparator + "'");
        }
        return new Mapping(columns, filters, newSeparator, decimal);
    }

    /**
     * Returns these settings with a decimal sign for all columns.
     *
     * @param newDecimal {@code '.'} or {@code ','}
     * @return the changed copy
     * @throws IllegalArgumentException if it is neither
     */
    public Mapping withDecimal(char newDecimal) {
        if (newDecimal != '.' && newDecimal != ',') {
            throw new IllegalArgumentException("decimal must be '.' or ',' but was '" + newDecimal + "'");
        }
        return new Mapping(columns, filters, separator, newDecimal);
    }

    /** {@return kam's name to the file's header} */
    public Map<String, String> columns() {
        return columns;
    }

    /** {@return the conditions that a row has to meet} */
    public List<RowFilter> filters() {
        return filters;
    }

    /** {@return the separator; empty when the file shows it} */
    public Optional<Character> separator() {
        return Optional.ofNullable(separator);
    }

    /** {@return the decimal sign; empty when the file shows it} */
    public Optional<Character> decimal() {
        return Optional.ofNullable(decimal);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mapping that
                && columns.equals(that.columns)
                && filters.equals(that.filters)
                && Objects.equals(separator, that.separator)
                && Objects.equals(decimal, that.decimal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(columns, filters, separator, decimal);
    }

    @Override
    public String toString() {
        return "Mapping[columns=" + columns + ", filters=" + filters + ", separator=" + separator + ", decimal="
                + decimal + "]";
    }
}
