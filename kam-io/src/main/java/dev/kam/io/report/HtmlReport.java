package dev.kam.io.report;

import dev.kam.io.SelectionResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes a selection as one self-contained HTML page: who was chosen and why, who was near, whom to assess, who was stopped,
 * how far the choice follows size, how far the raters agree, by what model, and what to do next.
 *
 * <ul>
 *   <li>No script, no fonts, images or styles from elsewhere; the page forbids them.
 *   <li>At most {@value #MAX_POINTS} points a figure (all accounts chosen and near misses, the rest a seeded sample) and
 *       {@value #MAX_ROWS} rows a table; the page says what it leaves out.
 *   <li>The same result gives the same bytes on every machine.
 * </ul>
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class HtmlReport {

    /** The most rows of a table: {@value}. */
    public static final int MAX_ROWS = 50;

    /** The most points of a figure, unless more accounts were chosen: {@value}. */
    public static final int MAX_POINTS = 2_000;

    private final Locale locale;

    private HtmlReport(Locale locale) {
        this.locale = locale;
    }

    /**
     * Creates a writer for a reader's language.
     *
     * @param locale the reader's locale; Spanish for every Spanish locale, English for all others
     * @return the writer
     */
    public static HtmlReport in(Locale locale) {
        return new HtmlReport(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes a report in UTF-8. The stream stays open.
     *
     * @param result the selection, with where it came from
     * @param out takes the bytes
     * @throws IOException if the stream fails
     */
    public void write(SelectionResult result, OutputStream out) throws IOException {
        out.write(bytes(result));
        out.flush();
    }

    /**
     * Writes a report to a file, and overwrites one that is there. The file is touched only when the report is complete.
     *
     * @param result the selection, with where it came from
     * @param file the file
     * @throws IOException if the file cannot be written
     */
    public void write(SelectionResult result, Path file) throws IOException {
        Files.write(file, bytes(result));
    }

    private byte[] bytes(SelectionResult result) {
        Page page = new Page(result, new Words(locale));
        PageFrame.write(page);
        return page.html().toString().getBytes(StandardCharsets.UTF_8);
    }
}
