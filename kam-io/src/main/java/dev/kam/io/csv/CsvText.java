package dev.kam.io.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.NumberOutput;

/**
 * Writes CSV row by row: comma, decimal point, CRLF, and quotes as in RFC 4180.
 *
 * <ul>
 *   <li>A text that a spreadsheet would run as a formula gets a leading apostrophe and quotes: its first character that
 *       is no space is one of {@code = + - @} or their full-width variants, or it begins with a tab or a line end.
 *   <li>Numbers are written in the shortest form that reads back equal, the same on every version of Java; a missing
 *       one (NaN) is blank.
 * </ul>
 *
 * <p>Not thread-safe.
 */
public final class CsvText implements Closeable {
    private final Writer out;
    private boolean rowStarted;

    private CsvText(Writer out) {
        this.out = out;
    }

    /**
     * Creates a file in UTF-8 with a byte order mark, by which Excel knows the encoding. A file that is there is
     * replaced.
     *
     * @param file the file
     * @return its writer
     * @throws IOException if it cannot be written
     */
    public static CsvText to(Path file) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        return new CsvText(out);
    }

    /**
     * Writes to a writer, without a byte order mark.
     *
     * @param out where the text goes; buffered, if that is wanted, by the caller
     * @return the writer
     */
    public static CsvText to(Writer out) {
        return new CsvText(out);
    }

    /**
     * Appends a text to the row.
     *
     * @param cell the text; null = a blank cell
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public CsvText text(@Nullable String cell) throws IOException {
        separate();
        if (cell == null) {
            return this;
        }
        boolean formula = isFormula(cell);
        if (!formula && !needsQuotes(cell)) {
            out.write(cell);
            return this;
        }
        out.write('"');
        if (formula) {
            out.write('\'');
        }
        int from = 0;
        for (int quote = cell.indexOf('"'); quote >= 0; quote = cell.indexOf('"', from)) {
            out.write(cell, from, quote + 1 - from);
            out.write('"');
            from = quote + 1;
        }
        out.write(cell, from, cell.length() - from);
        out.write('"');
        return this;
    }

    /**
     * Appends a number to the row.
     *
     * @param cell the number; NaN = a blank cell
     * @return this writer
     * @throws IllegalArgumentException if it is infinite
     * @throws IOException if it cannot be written
     */
    public CsvText number(double cell) throws IOException {
        if (Double.isInfinite(cell)) {
            throw new IllegalArgumentException("cell must be finite or NaN but was " + cell);
        }
        separate();
        if (!Double.isNaN(cell)) {
            out.write(NumberOutput.toString(cell, true));
        }
        return this;
    }

    /**
     * Appends a whole number to the row.
     *
     * @param cell the number
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public CsvText number(long cell) throws IOException {
        separate();
        out.write(Long.toString(cell));
        return this;
    }

    /**
     * Ends the row.
     *
     * @return this writer
     * @throws IOException if it cannot be written
     */
    public CsvText endRow() throws IOException {
        out.write("\r\n");
        rowStarted = false;
        return this;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void separate() throws IOException {
        if (rowStarted) {
            out.write(',');
        }
        rowStarted = true;
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t') {
                return true;
            }
        }
        return !cell.isEmpty() && (cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ');
    }

    private static boolean isFormula(String cell) {
        int i = 0;
        while (i < cell.length() && isSpace(cell.charAt(i))) {
            char c = cell.charAt(i++);
            if (c == '\t' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return i < cell.length() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(i)) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
