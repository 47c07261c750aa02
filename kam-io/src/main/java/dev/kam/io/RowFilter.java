package dev.kam.io;

import dev.kam.io.internal.Plain;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

/**
 * A condition on one column that a row has to meet in order to be read at all.
 *
 * <ul>
 *   <li>{@link Condition#EQUALS} and {@link Condition#ONE_OF} compare texts exactly, and as numbers where both are numbers.
 *   <li>{@link Condition#AT_LEAST} and {@link Condition#AT_MOST} compare numbers, or dates where the bound is a date.
 *   <li>A blank cell meets no condition.
 * </ul>
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param column the column: kam's name for it, or the file's header
 * @param condition how the cell is compared
 * @param values what it is compared with; exactly one but for {@link Condition#ONE_OF}
 */
public record RowFilter(String column, Condition condition, List<String> values) {

    private static final int DATE_LENGTH = 10;

    /** How a cell is compared. */
    public enum Condition {
        /** The cell equals the value. */
        EQUALS,
        /** The cell equals one of the values. */
        ONE_OF,
        /** The cell is the bound or above. */
        AT_LEAST,
        /** The cell is the bound or below. */
        AT_MOST
    }

    /**
     * Creates a filter.
     *
     * @param column the column: kam's name for it, or the file's header
     * @param condition how the cell is compared
     * @param values what it is compared with; exactly one but for {@link Condition#ONE_OF}
     * @throws IllegalArgumentException if the column is blank, there are too few or too many values, or a bound is
     *     neither a finite number nor a date
     */
    public RowFilter {
        Objects.requireNonNull(condition, "condition");
        values = List.copyOf(values);
        if (column.isBlank()) {
            throw new IllegalArgumentException("column of a filter must not be blank");
        }
        if (values.isEmpty() || (condition != Condition.ONE_OF && values.size() > 1)) {
            throw new IllegalArgumentException("values of the filter on '" + column + "' must be "
                    + (condition == Condition.ONE_OF ? "at least one" : "exactly one") + " but were " + values.size());
        }
        if (condition == Condition.AT_LEAST || condition == Condition.AT_MOST) {
            values = List.of(bound(column, values.get(0)));
        }
    }

    /** A bound in its one spelling, so that filters with the same meaning are equal. */
    private static String bound(String column, String text) {
        if (isDate(text)) {
            return text;
        }
        double number = number(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("bound of the filter on '" + column
                    + "' must be a finite number or a date like 2026-03-31 but was '" + text + "'");
        }
        return Plain.of(number);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().length() == DATE_LENGTH;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    /**
     * Creates a filter that lets rows pass whose cell equals a value.
     *
     * @param column the column
     * @param value the value
     * @return the filter
     */
    public static RowFilter equalTo(String column, String value) {
        return new RowFilter(column, Condition.EQUALS, List.of(value));
    }

    /**
     * Creates a filter that lets rows pass whose cell equals one of several values.
     *
     * @param column the column
     * @param values the values; at least one
     * @return the filter
     */
    public static RowFilter oneOf(String column, List<String> values) {
        return new RowFilter(column, Condition.ONE_OF, values);
    }

    /**
     * Creates a filter that lets rows pass whose cell is a bound or above.
     *
     * @param column the column
     * @param bound the bound; finite
     * @return the filter
     */
    public static RowFilter atLeast(String column, double bound) {
        return new RowFilter(column, Condition.AT_LEAST, List.of(Double.toString(bound)));
    }

    /**
     * Creates a filter that lets rows pass whose date is a day or later.
     *
     * @param column the column
     * @param day the first day that passes
     * @return the filter
     */
    public static RowFilter atLeast(String column, LocalDate day) {
        return new RowFilter(column, Condition.AT_LEAST, List.of(day.toString()));
    }

    /**
     * Creates a filter that lets rows pass whose cell is a bound or below.
     *
     * @param column the column
     * @param bound the bound; finite
     * @return the filter
     */
    public static RowFilter atMost(String column, double bound) {
        return new RowFilter(column, Condition.AT_MOST, List.of(Double.toString(bound)));
    }

    /**
     * Creates a filter that lets rows pass whose date is a day or earlier.
     *
     * @param column the column
     * @param day the last day that passes
     * @return the filter
     */
    public static RowFilter atMost(String column, LocalDate day) {
        return new RowFilter(column, Condition.AT_MOST, List.of(day.toString()));
    }
}
