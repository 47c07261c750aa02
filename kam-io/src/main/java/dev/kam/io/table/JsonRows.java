package dev.kam.io.table;

import dev.kam.KamDataException;
import dev.kam.io.Mapping;
import dev.kam.io.internal.InputFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads rows that are JSON objects into a table: an array of them, or one a line.
 *
 * <p>Which names there are is taken from the first objects; a later object with a new name makes the file be read again.
 */
final class JsonRows {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();
    private static final int SAMPLE_ROWS = 1000;

    private final Path file;
    private final boolean lines;
    private final TableSpec spec;
    private final Mapping mapping;

    private JsonRows(Path file, boolean lines, TableSpec spec, Mapping mapping) {
        this.file = file;
        this.lines = lines;
        this.spec = spec;
        this.mapping = mapping;
    }

    static RawTable read(Path file, boolean lines, TableSpec spec, Mapping mapping) {
        return new JsonRows(file, lines, spec, mapping).read();
    }

    private RawTable read() {
        Set<String> names = names(SAMPLE_ROWS);
        FileProblems probe = problems();
        Header.of(new ArrayList<>(names), spec, mapping, RowPlace.WHOLE_FILE, probe);
        if (probe.size() > 0) {
            names = names(Integer.MAX_VALUE);
        }
        Set<String> asText = Set.of();
        while (true) {
            FileProblems problems = problems();
            Header header = Header.of(new ArrayList<>(names), spec, mapping, RowPlace.WHOLE_FILE, problems);
            problems.throwIfAny();
            TableBuilder table = new TableBuilder(spec, header, mapping, Numerals.PLAIN, asText, problems);
            Set<String> unknown = new LinkedHashSet<>();
            Rows rows = new Rows(header, table, problems, unknown);
            forEach(rows);
            if (!unknown.isEmpty()) {
                names.addAll(unknown);
                continue;
            }
            table.finish();
            Set<String> wantingText = table.wantingText();
            if (asText.containsAll(wantingText)) {
                return table.checked();
            }
            asText = wantingText;
        }
    }

    private FileProblems problems() {
        return new FileProblems(new RowPlace(file.toString(), !lines));
    }

    /** Returns the names in the first objects, in order of first appearance. */
    private Set<String> names(int rows) {
        Set<String> names = new LinkedHashSet<>();
        int[] left = {rows};
        boolean[] any = {false};
        forEach((parser, position) -> {
            any[0] = true;
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return true;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                names.add(name);
                parser.nextToken();
                parser.skipChildren();
            }
            return --left[0] > 0;
        });
        if (!any[0]) {
            throw new KamDataException(file.toString(), "expected at least one object but found none");
        }
        return names;
    }

    /** Takes one element, whose first token is the current one, and tells whether to go on. */
    private interface Element {
        boolean take(JsonParser parser, int position);
    }

    private void forEach(Element element) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new KamDataException(file.toString(), "expected objects but the file is empty");
            }
            if (lines) {
                for (; token != null; token = parser.nextToken()) {
                    if (!element.take(parser, parser.currentTokenLocation().getLineNr())) {
                        return;
                    }
                }
                return;
            }
            if (token != JsonToken.START_ARRAY) {
                throw new KamDataException(
                        file.toString(),
                        "expected an array of objects but found " + shown(token)
                                + (token == JsonToken.START_OBJECT
                                        ? ". Maybe there is one object a line: a file with the ending .jsonl."
                                        : ""));
            }
            int position = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (!element.take(parser, position++)) {
                    return;
                }
            }
            if (parser.nextToken() != null) {
                throw new KamDataException(
                        file.toString(),
                        "expected nothing behind the array but found " + shown(parser.currentToken()) + " in line "
                                + parser.currentTokenLocation().getLineNr());
            }
        } catch (JacksonException problem) {
            throw malformed(problem);
        } catch (IOException problem) {
            throw InputFiles.unreadable(file, problem);
        }
    }

    /** The parser's own words are for programmers; where it stopped is what helps. */
    private KamDataException malformed(JacksonException problem) {
        String said = String.valueOf(problem.getOriginalMessage());
        String line = file + ":" + problem.getLocation().getLineNr();
        if (said.contains("UTF-8")) {
            return new KamDataException(
                    line, "expected UTF-8 but found other bytes. Maybe the file was saved in another encoding.");
        }
        return new KamDataException(
                line + ":" + problem.getLocation().getColumnNr(),
                said.contains("end-of-input")
                        ? "expected more but the file ends. Maybe it was not saved or copied completely."
                        : "expected JSON but this is none. Maybe a comma, a quote or a bracket is missing just before.");
    }

    private static String shown(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_STRING -> "a text";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> token.name();
        };
    }

    /** Puts each object into the table. */
    private static final class Rows implements Element {
        private final TableBuilder table;
        private final FileProblems problems;
        private final Set<String> unknown;
        private final Map<String, Integer> fieldOf = new HashMap<>();
        private final RowBuffer row;
        private final boolean[] met;

        Rows(Header header, TableBuilder table, FileProblems problems, Set<String> unknown) {
            this.table = table;
            this.problems = problems;
            this.unknown = unknown;
            for (int i = 0; i < header.width(); i++) {
                fieldOf.put(header.spelled(i), i);
            }
            this.row = new RowBuffer(header.width());
            this.met = new boolean[header.width()];
        }

        @Override
        public boolean take(JsonParser parser, int position) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                problems.atRow(position, "expected an object but found " + shown(parser.currentToken()));
                parser.skipChildren();
                return !problems.full();
            }
            row.clear();
            Arrays.fill(met, false);
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken token = parser.nextToken();
                Integer field = fieldOf.get(name);
                if (field == null) {
                    unknown.add(name);
                    parser.skipChildren();
                } else {
                    set(parser, token, field, name, position);
                }
            }
            table.row(row, position);
            return !problems.full();
        }

        private void set(JsonParser parser, @Nullable JsonToken token, int field, String name, int position) {
            if (met[field]) {
                problems.atCell(position, name, "expected each name once but found '" + name + "' twice");
            }
            met[field] = true;
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                problems.atCell(position, name, "expected a text or a number but found " + shown(token));
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                boolean isText = token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT;
                row.setTrimmed(
                        field,
                        parser.getStringCharacters(),
                        parser.getStringOffset(),
                        parser.getStringLength(),
                        isText);
            }
        }
    }
}
