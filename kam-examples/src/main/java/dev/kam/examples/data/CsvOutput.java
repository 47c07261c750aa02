package dev.kam.examples.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes CSV rows as UTF-8 bytes, with numbers from scaled integers, so that ten million rows cost no garbage and look
 * the same in every locale. Lines end with a line feed.
 *
 * <p>Instances of this class are mutable and belong to one thread.
 */
final class CsvOutput implements Closeable {

    private static final int BUFFER_SIZE = 1 << 16;
    private static final int MAX_DIGITS = 20;

    private final OutputStream out;
    private final byte separator;
    private final byte decimalMark;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private final byte[] digits = new byte[MAX_DIGITS];
    private int length;
    private boolean rowStarted;

    private CsvOutput(OutputStream out, char separator, char decimalMark) {
        this.out = out;
        this.separator = (byte) separator;
        this.decimalMark = (byte) decimalMark;
    }

    /** Comma between the cells, point in the numbers. */
    static CsvOutput plain(Path file) throws IOException {
        return new CsvOutput(Files.newOutputStream(file), ',', '.');
    }

    /** Semicolon between the cells, comma in the numbers: what a spreadsheet writes in Spain and Portugal. */
    static CsvOutput iberian(Path file) throws IOException {
        return new CsvOutput(Files.newOutputStream(file), ';', ',');
    }

    CsvOutput header(String... names) throws IOException {
        for (String name : names) {
            text(name);
        }
        return endRow();
    }

    /** A cell of text, in quotes where it needs them. */
    CsvOutput text(String value) throws IOException {
        boolean quoted = needsQuotes(value);
        return bytes((quoted ? '"' + value.replace("\"", "\"\"") + '"' : value).getBytes(StandardCharsets.UTF_8));
    }

    /** A cell that is already encoded and needs no quotes. */
    CsvOutput bytes(byte[] value) throws IOException {
        startCell();
        if (value.length > BUFFER_SIZE - length) {
            flush();
        }
        if (value.length > BUFFER_SIZE) {
            out.write(value);
            return this;
        }
        System.arraycopy(value, 0, buffer, length, value.length);
        length += value.length;
        return this;
    }

    CsvOutput blank() throws IOException {
        startCell();
        return this;
    }

    CsvOutput number(long value) throws IOException {
        return decimal(value, 0);
    }

    /** A cell that holds {@code scaled} divided by 10 to the power of {@code decimals}, with all its decimals. */
    CsvOutput decimal(long scaled, int decimals) throws IOException {
        startCell();
        long rest = StrictMath.abs(scaled);
        int first = MAX_DIGITS;
        for (int place = 0; place <= decimals || rest != 0; place++) {
            if (place == decimals && decimals > 0) {
                digits[--first] = decimalMark;
            }
            digits[--first] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        if (scaled < 0) {
            put((byte) '-');
        }
        for (int i = first; i < MAX_DIGITS; i++) {
            put(digits[i]);
        }
        return this;
    }

    /** A cell that holds half of the given number, without a decimal where it is whole: 15 is {@code 7.5}, 16 is 8. */
    CsvOutput halves(int doubled) throws IOException {
        return doubled % 2 == 0 ? number(doubled / 2) : decimal(doubled * 5L, 1);
    }

    CsvOutput endRow() throws IOException {
        put((byte) '\n');
        rowStarted = false;
        return this;
    }

    @Override
    public void close() throws IOException {
        try (OutputStream closing = out) {
            closing.write(buffer, 0, length);
            length = 0;
        }
    }

    private void startCell() throws IOException {
        if (rowStarted) {
            put(separator);
        }
        rowStarted = true;
    }

    private void put(byte value) throws IOException {
        if (length == BUFFER_SIZE) {
            flush();
        }
        buffer[length++] = value;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    private boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == separator || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
