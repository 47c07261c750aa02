package dev.kam.io.table;

import dev.kam.KamDataException;
import dev.kam.io.internal.InputFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a CSV file is written, as it was found or as somebody said.
 *
 * @param separator the character between two fields
 * @param decimal {@code '.'}, {@code ','}, or {@link #PER_COLUMN}
 * @param charset the encoding; a byte order mark is skipped
 */
public record CsvFormat(char separator, char decimal, Charset charset) {

    /** The decimal sign of a file in which each column shows its own. */
    public static final char PER_COLUMN = '?';

    /** The encoding of a file that is not in UTF-8. */
    public static final Charset WINDOWS_1252 = Encoding.WINDOWS_1252;

    /** The number of lines that show the separator. */
    static final int SAMPLE_LINES = 100;

    private static final int SAMPLE_CHARS = 1 << 20;

    /**
     * Finds the format of a file.
     *
     * @param file the file
     * @return its format
     * @throws KamDataException if it cannot be read or has another encoding
     */
    public static CsvFormat detect(Path file) {
        Charset charset = Encoding.of(file);
        char separator = Separators.mostRegular(sample(file, charset));
        return new CsvFormat(separator, separator == ',' ? '.' : PER_COLUMN, charset);
    }

    /** Opens a file behind a byte order mark, if there is one. */
    Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return charset.equals(StandardCharsets.UTF_8)
                    ? new Utf8Reader(bytes)
                    : new InputStreamReader(bytes, charset);
        } catch (IOException | RuntimeException problem) {
            bytes.close();
            throw problem;
        }
    }

    private static String sample(Path file, Charset charset) {
        StringBuilder sample = new StringBuilder();
        try (Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 14)) {
            int lines = 0;
            for (int c = reader.read(); c >= 0 && sample.length() < SAMPLE_CHARS; c = reader.read()) {
                sample.append((char) c);
                if (c == '\n' && ++lines == 4 * SAMPLE_LINES) {
                    break;
                }
            }
        } catch (IOException problem) {
            throw InputFiles.unreadable(file, problem);
        }
        return sample.toString();
    }
}
