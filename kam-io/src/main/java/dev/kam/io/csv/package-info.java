/**
 * CSV files: the dialect that a file is written in, and a writer that is safe to open in a spreadsheet.
 *
 * <p>A {@link dev.kam.io.csv.CsvDialect} is found from the file itself; name one only where the file leaves a choice.
 * {@link dev.kam.io.csv.CsvText} writes row by row, so that a million rows need no memory.
 *
 * <pre>{@code
 * try (CsvText csv = CsvText.to(Path.of("selection.csv"))) {
 *     csv.text("id").text("score").endRow();
 *     csv.text("A1").number(0.75).endRow();
 * }
 * }</pre>
 */
@NullMarked
package dev.kam.io.csv;

import org.jspecify.annotations.NullMarked;
