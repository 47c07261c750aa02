package dev.kam.io.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import dev.kam.KamDataException;
import dev.kam.io.Mapping;
import dev.kam.io.internal.InputFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file into a table. */
final class CsvRows {
    private static final String TOO_MANY = ". Maybe a text or a number with the separator in it lacks its quotes.";

    /** The longest field, in characters; a longer one is taken for a quote that nobody closed. */
    private static final int LONGEST_FIELD = 1 << 24;

    private CsvRows() {}

    static RawTable read(Path file, TableSpec spec, Mapping mapping, CsvFormat format) {
        char separator = mapping.separator().orElse(format.separator());
        // A separator that the settings name says nothing of the decimal sign that was found with another one.
        char found = separator == format.separator() ? format.decimal() : separator == ',' ? '.' : CsvFormat.PER_COLUMN;
        char decimal = mapping.decimal().orElse(found);
        Numerals numerals =
                new Numerals(decimal, separator == ',' && mapping.decimal().isEmpty() && decimal == '.');
        Set<String> asText = Set.of();
        while (true) {
            FileProblems problems = new FileProblems(new RowPlace(file.toString(), false));
            Handler handler = new Handler(spec, mapping, numerals, asText, problems);
            parse(file, format, separator, handler);
            TableBuilder table = handler.finish();
            Set<String> wantingText = table.wantingText();
            if (asText.containsAll(wantingText)) {
                return table.checked();
            }
            asText = wantingText;
        }
    }

    private static void parse(Path file, CsvFormat format, char separator, Handler handler) {
        try (Reader chars = format.open(file);
                CsvReader<Boolean> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_FIELD)
                        .build(handler, chars)) {
            // The handler takes every row itself and returns one only to stop.
            csv.iterator().hasNext();
        } catch (CsvParseException problem) {
            if (problem.getCause() instanceof KamDataException located) {
                throw located;
            }
            if (problem.getCause() != null) {
                throw problem;
            }
            handler.malformed(String.valueOf(problem.getMessage()));
        } catch (IOException | UncheckedIOException problem) {
            throw InputFiles.unreadable(file, problem);
        }
    }

    private static final char[] NOTHING = {};

    /** Takes the fields of each record from the parser's buffer. */
    private static final class Handler extends CsvCallbackHandler<Boolean> {
        private final TableSpec spec;
        private final Mapping mapping;
        private final Numerals numerals;
        private final Set<String> asText;
        private final FileProblems problems;
        private final List<String> names = new ArrayList<>();

        private @Nullable Header header;
        private @Nullable TableBuilder table;
        private @Nullable RowBuffer row;
        private int width;
        private int line;
        private int lineBreaks;
        private int field;
        private int problemsBefore;
        private boolean empty;
        private boolean stopped;

        Handler(TableSpec spec, Mapping mapping, Numerals numerals, Set<String> asText, FileProblems problems) {
            this.spec = spec;
            this.mapping = mapping;
            this.numerals = numerals;
            this.asText = asText;
            this.problems = problems;
        }

        @Override
        protected RecordType getRecordType() {
            return empty ? RecordType.EMPTY : RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return field;
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            line = (int) startingLineNumber;
            lineBreaks = 0;
            field = 0;
            empty = false;
            problemsBefore = problems.size();
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            if (quoted) {
                lineBreaks += lineBreaks(buffer, offset, length);
            }
            TableBuilder into = table;
            if (into == null) {
                names.add(new String(buffer, offset, length));
            } else if (field < width) {
                RowBuffer whole = row;
                if (whole == null) {
                    into.cell(field, buffer, offset, length, line);
                } else {
                    whole.setTrimmed(field, buffer, offset, length, false);
                }
            }
            field++;
        }

        private static int lineBreaks(char[] b, int offset, int length) {
            int breaks = 0;
            for (int i = offset; i < offset + length; i++) {
                if (b[i] == '\n' ? i == offset || b[i - 1] != '\r' : b[i] == '\r') {
                    breaks++;
                }
            }
            return breaks;
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            throw new IllegalStateException("comments must be off");
        }

        @Override
        protected void setEmpty() {
            empty = true;
        }

        /** Returns null to go on. */
        @Override
        @SuppressWarnings("NullAway")
        protected @Nullable Boolean buildRecord() {
            if (!empty) {
                if (table == null) {
                    endHeader();
                } else {
                    endRow(table);
                }
            }
            stopped = problems.full();
            return stopped ? Boolean.TRUE : null;
        }

        private void endHeader() {
            if (names.size() == 1 && names.get(0).isBlank()) {
                names.clear();
                return;
            }
            Header resolved = Header.of(names, spec, mapping, line, problems);
            problems.throwIfAny();
            header = resolved;
            width = resolved.width();
            table = new TableBuilder(spec, resolved, mapping, numerals, asText, problems);
            row = table.needsWholeRows() ? new RowBuffer(width) : null;
        }

        private void endRow(TableBuilder into) {
            if (field != width) {
                complete(into);
                problems.backTo(problemsBefore);
                problems.atRow(
                        line,
                        "expected " + width + " fields, as in the header, but found " + field
                                + (field > width ? TOO_MANY : ""));
            } else if (row == null) {
                into.endRow(line);
            } else {
                into.row(row, line);
            }
            if (row != null) {
                row.clear();
            }
        }

        /** Keeps the columns in step behind a row of another length, so that they can be checked all the same. */
        private void complete(TableBuilder into) {
            if (row == null) {
                for (int missing = field; missing < width; missing++) {
                    into.cell(missing, NOTHING, 0, 0, line);
                }
                into.endRow(line);
            }
        }

        /** Notes that the file cannot be read beyond the current field. */
        void malformed(String reason) {
            stopped = true;
            problems.backTo(problemsBefore);
            int at = line + lineBreaks;
            String message = reason.contains("after closing quote")
                    ? "expected the field to end behind its closing quote but found more."
                            + " Maybe a quote within the text is not doubled."
                    : "expected a closing quote but found none. Maybe a quote within the text is not doubled.";
            if (header != null && field < width) {
                problems.atCell(at, header.field(field), message);
            } else {
                problems.atRow(at, message);
            }
        }

        TableBuilder finish() {
            TableBuilder into = table;
            if (into == null) {
                problems.throwIfAny();
                throw new KamDataException(problems.place().file(), "expected a header and rows but the file is empty");
            }
            if (!stopped) {
                into.finish();
                if (into.read() == 0 && problems.size() == 0) {
                    problems.atFile("expected at least one row below the header but found none");
                }
            }
            return into;
        }
    }
}
