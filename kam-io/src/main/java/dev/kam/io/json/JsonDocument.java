package dev.kam.io.json;

import dev.kam.KamDataException;
import dev.kam.io.Problems;
import dev.kam.io.internal.InputFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A parsed JSON document and the problems that were found in it.
 *
 * <p>The parse is strict (RFC 8259): no comments, no trailing commas or text, no NaN, UTF-8 only (with or without a byte
 * order mark), at most 100 levels of nesting. What breaks a rule of the syntax is thrown at once, as {@code
 * program.json:3:14: expected ':' but found '1'} with line and column from 1.
 *
 * <p>All else is gathered in {@link #problems()}, and the place is a JSON Pointer (RFC 6901): a field that appears twice
 * (the first one counts), a number that no double can hold, and whatever the reader of the tree misses or refuses. Call
 * {@code problems().throwIfAny()} when everything was read.
 *
 * <p>Instances of this class are not thread-safe: reading them may add problems.
 */
public final class JsonDocument {
    private static final long MAX_BYTES = 1 << 30;

    private final Problems problems;
    private final JsonValue root;

    private JsonDocument(String name, String json, String syntaxPlace, long firstLine) {
        this.problems = new Problems();
        Place place = Place.root(name);
        String text = json.startsWith("\ufeff") ? json.substring(1) : json;
        try {
            this.root = new JsonValue(JsonTree.parse(text, place, problems), place, problems);
        } catch (SyntaxError e) {
            throw syntaxError(syntaxPlace, firstLine, e);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file, at most 1 GiB; its path, as it is given here, begins the place of every problem
     * @return the document
     * @throws KamDataException if the file cannot be read or is not JSON in UTF-8
     */
    public static JsonDocument read(Path file) {
        String name = file.toString();
        InputFiles.rejectDirectory(file);
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new KamDataException(name, "expected at most 1 GiB but found " + Files.size(file) + " bytes");
            }
            return parse(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw InputFiles.unreadable(file, e);
        }
    }

    /**
     * Parses bytes.
     *
     * @param name the name of the document, which begins the place of every problem
     * @param json the document in UTF-8
     * @return the document
     * @throws KamDataException if it is not JSON in UTF-8
     */
    public static JsonDocument parse(String name, byte[] json) {
        CharBuffer decoded = CharBuffer.allocate(json.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(json), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            String message = "expected UTF-8 but found other bytes. Maybe the file was saved in another encoding.";
            throw syntaxError(name, 1, SyntaxError.afterDecoding(text, message));
        }
        return parse(name, text);
    }

    /**
     * Parses a text.
     *
     * @param name the name of the document, which begins the place of every problem
     * @param json the document
     * @return the document
     * @throws KamDataException if it is not JSON
     */
    public static JsonDocument parse(String name, String json) {
        return new JsonDocument(name, json, name, 1);
    }

    /**
     * Parses one line of JSON Lines; problems are placed as {@code cases.jsonl:17#/criteria/1}, syntax errors as {@code
     * cases.jsonl:17:14}.
     *
     * @param name the name of the file
     * @param line the number of the line, from 1
     * @param json the line
     * @return the document
     * @throws KamDataException if it is not JSON
     */
    public static JsonDocument parseLine(String name, long line, String json) {
        return new JsonDocument(name + ":" + line, json, name, line);
    }

    /** {@return the value that the document consists of} */
    public JsonValue root() {
        return root;
    }

    /**
     * Returns the object that the document consists of.
     *
     * @return the object
     * @throws KamDataException if it is something else
     */
    public JsonObject object() {
        return root.object().orElseThrow(() -> new KamDataException(problems.list()));
    }

    /** {@return what was found to be wrong so far; views of this document add to it} */
    public Problems problems() {
        return problems;
    }

    private static KamDataException syntaxError(String name, long firstLine, SyntaxError e) {
        String place = name + ":" + (firstLine + e.line() - 1) + ":" + e.column();
        return new KamDataException(place, Objects.toString(e.getMessage()));
    }
}
