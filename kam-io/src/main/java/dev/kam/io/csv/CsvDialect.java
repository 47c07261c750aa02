package dev.kam.io.csv;

import dev.kam.KamDataException;
import dev.kam.io.table.CsvFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * How a CSV file is written: the character between two fields, the decimal sign, and the encoding.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param separator the character between two fields
 * @param decimal {@code '.'}, {@code ','}, or {@link #PER_COLUMN}
 * @param charset the encoding; a byte order mark is skipped
 */
public record CsvDialect(char separator, char decimal, Charset charset) {

    /** The decimal sign of a file in which each column shows its own. */
    public static final char PER_COLUMN = CsvFormat.PER_COLUMN;

    /** Comma, decimal point, UTF-8. */
    public static final CsvDialect STANDARD = new CsvDialect(',', '.', StandardCharsets.UTF_8);

    /** Semicolon, decimal comma, Windows-1252: what Excel saves as CSV in Spain. */
    public static final CsvDialect SPANISH_EXCEL = new CsvDialect(';', ',', CsvFormat.WINDOWS_1252);

    /** Tab, decimal point, UTF-8. */
    public static final CsvDialect TAB = new CsvDialect('\t', '.', StandardCharsets.UTF_8);

    /**
     * Creates a dialect.
     *
     * @param separator the character between two fields
     * @param decimal {@code '.'}, {@code ','}, or {@link #PER_COLUMN}
     * @param charset the encoding; a byte order mark is skipped
     * @throws IllegalArgumentException if the separator is a quote or a line end, or the decimal sign is another
     */
    public CsvDialect {
        Objects.requireNonNull(charset, "charset");
        if (separator == '"' || separator == '\n' || separator == '\r') {
            throw new IllegalArgumentException("separator must not be a quote or a line end");
        }
        if (decimal != '.' && decimal != ',' && decimal != PER_COLUMN) {
            throw new IllegalArgumentException("decimal must be '.', ',' or '?' but was '" + decimal + "'");
        }
    }

    /**
     * Finds the dialect of a file.
     *
     * <ul>
     *   <li>Encoding: UTF-8 if the whole file is valid UTF-8, else Windows-1252.
     *   <li>Separator: that of comma, semicolon and tab with which the first 100 lines have the most regular number of
     *       fields; a comma for a file of one column.
     *   <li>Decimal sign: a point in a file with commas, else {@link #PER_COLUMN}.
     * </ul>
     *
     * @param file the file
     * @return its dialect
     * @throws KamDataException if it cannot be read or has another encoding
     */
    public static CsvDialect detect(Path file) {
        CsvFormat found = CsvFormat.detect(file);
        return new CsvDialect(found.separator(), found.decimal(), found.charset());
    }

    CsvFormat format() {
        return new CsvFormat(separator, decimal, charset);
    }
}
