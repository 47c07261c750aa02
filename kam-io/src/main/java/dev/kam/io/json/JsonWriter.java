package dev.kam.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;

/**
 * Writes JSON as a stream: in UTF-8, with line feeds, and the same bytes for the same calls on every machine.
 *
 * <ul>
 *   <li>A {@code double} is the shortest decimal that reads back as the same number, with a point or an exponent:
 *       {@code 1.0}, {@code 0.1}, {@code 1.0E21}. One that is not finite is refused.
 *   <li>An empty {@code Optional} is null.
 *   <li>A lone surrogate in a text becomes U+FFFD.
 *   <li>Several values may follow each other outside of arrays, for JSON Lines; not in {@link JsonStyle#HTML}.
 * </ul>
 *
 * <p>Calls in an impossible order, such as a value without a name within an object, are an {@link
 * IllegalStateException}; a failure to write is an {@link UncheckedIOException}. Memory is constant.
 *
 * <p>Instances of this class are not thread-safe.
 */
public final class JsonWriter implements AutoCloseable {
    private final PrettyLayout layout = new PrettyLayout();
    private final JsonStyle style;
    private final JsonOutput.Unchecked out;
    private final JsonGenerator json;
    private boolean named;
    private boolean complete;

    private JsonWriter(OutputStream out, JsonStyle style) {
        this.style = style;
        this.out = JsonOutput.unchecked(out);
        this.json = JsonOutput.generator(this.out, style, layout);
    }

    /**
     * Opens a writer.
     *
     * @param out where to write; closed with this writer
     * @param style the layout
     * @return the writer
     */
    public static JsonWriter to(OutputStream out, JsonStyle style) {
        return new JsonWriter(out, style);
    }

    /**
     * Opens a writer that creates or replaces a file. The file grows as the writer goes on; it is whole only when the
     * writer was closed.
     *
     * @param file the file
     * @param style the layout
     * @return the writer
     * @throws UncheckedIOException if the file cannot be written
     */
    public static JsonWriter to(Path file, JsonStyle style) {
        try {
            return new JsonWriter(Files.newOutputStream(file), style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns as a text what is written.
     *
     * @param style the layout
     * @param content writes it
     * @return the text
     */
    public static String text(JsonStyle style, Consumer<JsonWriter> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = to(bytes, style)) {
            content.accept(writer);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** {@return this writer, after it began an object} */
    public JsonWriter beginObject() {
        beforeContainer();
        json.writeStartObject();
        return this;
    }

    /** {@return this writer, after it ended the object} */
    public JsonWriter endObject() {
        check(json.streamWriteContext().inObject() && !named, "end of an object");
        json.writeEndObject();
        return afterValue();
    }

    /** {@return this writer, after it began an array} */
    public JsonWriter beginArray() {
        beforeContainer();
        json.writeStartArray();
        return this;
    }

    /** {@return this writer, after it ended the array} */
    public JsonWriter endArray() {
        check(json.streamWriteContext().inArray(), "end of an array");
        json.writeEndArray();
        return afterValue();
    }

    /**
     * Writes the name of a field; its value follows.
     *
     * @param name the name; the caller sees to it that an object has it only once
     * @return this writer
     */
    public JsonWriter name(String name) {
        check(json.streamWriteContext().inObject() && !named, "name '" + name + "'");
        json.writeName(JsonOutput.wellFormed(name));
        named = true;
        return this;
    }

    /** Writes a whole number with all its digits. */
    JsonWriter value(BigInteger number) {
        beforeValue();
        json.writeNumber(number);
        return afterValue();
    }

    /**
     * Writes a number.
     *
     * @param number the number
     * @return this writer
     * @throws IllegalArgumentException if it is not finite
     */
    public JsonWriter value(double number) {
        beforeValue();
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("number at " + pointer() + " must be finite but was " + number);
        }
        json.writeNumber(number);
        return afterValue();
    }

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @return this writer
     */
    public JsonWriter value(long number) {
        beforeValue();
        json.writeNumber(number);
        return afterValue();
    }

    /**
     * Writes true or false.
     *
     * @param flag which one
     * @return this writer
     */
    public JsonWriter value(boolean flag) {
        beforeValue();
        json.writeBoolean(flag);
        return afterValue();
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @return this writer
     */
    public JsonWriter value(String text) {
        beforeValue();
        json.writeString(JsonOutput.wellFormed(text));
        return afterValue();
    }

    /**
     * Writes a number or null.
     *
     * @param number the number
     * @return this writer
     * @throws IllegalArgumentException if it is present and not finite
     */
    public JsonWriter value(OptionalDouble number) {
        return number.isPresent() ? value(number.getAsDouble()) : nullValue();
    }

    /**
     * Writes a whole number or null.
     *
     * @param number the number
     * @return this writer
     */
    public JsonWriter value(OptionalInt number) {
        return number.isPresent() ? value(number.getAsInt()) : nullValue();
    }

    /**
     * Writes a text or null.
     *
     * @param text the text
     * @return this writer
     */
    public JsonWriter value(Optional<String> text) {
        return text.isPresent() ? value(text.get()) : nullValue();
    }

    /** {@return this writer, after it wrote null} */
    public JsonWriter nullValue() {
        beforeValue();
        json.writeNull();
        return afterValue();
    }

    /**
     * Writes an array of numbers.
     *
     * @param numbers the numbers
     * @return this writer
     * @throws IllegalArgumentException if one of them is not finite
     */
    public JsonWriter values(double[] numbers) {
        beginArray();
        for (double number : numbers) {
            value(number);
        }
        return endArray();
    }

    /**
     * Writes an array of whole numbers.
     *
     * @param numbers the numbers
     * @return this writer
     */
    public JsonWriter values(int[] numbers) {
        beginArray();
        for (int number : numbers) {
            value(number);
        }
        return endArray();
    }

    /**
     * Writes an array of texts.
     *
     * @param texts the texts, in the order of the collection
     * @return this writer
     */
    public JsonWriter values(Collection<String> texts) {
        beginArray();
        texts.forEach(this::value);
        return endArray();
    }

    /**
     * Writes a field with a number.
     *
     * @param name the name
     * @param number the number
     * @return this writer
     * @throws IllegalArgumentException if it is not finite
     */
    public JsonWriter field(String name, double number) {
        return name(name).value(number);
    }

    /**
     * Writes a field with a whole number.
     *
     * @param name the name
     * @param number the number
     * @return this writer
     */
    public JsonWriter field(String name, long number) {
        return name(name).value(number);
    }

    /**
     * Writes a field that is true or false.
     *
     * @param name the name
     * @param flag which one
     * @return this writer
     */
    public JsonWriter field(String name, boolean flag) {
        return name(name).value(flag);
    }

    /**
     * Writes a field with a text.
     *
     * @param name the name
     * @param text the text
     * @return this writer
     */
    public JsonWriter field(String name, String text) {
        return name(name).value(text);
    }

    /**
     * Writes a field with a number or null.
     *
     * @param name the name
     * @param number the number
     * @return this writer
     * @throws IllegalArgumentException if it is present and not finite
     */
    public JsonWriter field(String name, OptionalDouble number) {
        return name(name).value(number);
    }

    /**
     * Writes a field with a whole number or null.
     *
     * @param name the name
     * @param number the number
     * @return this writer
     */
    public JsonWriter field(String name, OptionalInt number) {
        return name(name).value(number);
    }

    /**
     * Writes a field with a text or null.
     *
     * @param name the name
     * @param text the text
     * @return this writer
     */
    public JsonWriter field(String name, Optional<String> text) {
        return name(name).value(text);
    }

    /** Hands everything that was written so far to the output. */
    public void flush() {
        json.flush();
    }

    /**
     * Closes the output. What was begun and not ended stays so. For an output that must stay open, such as the standard
     * output, call {@link #flush()} instead.
     *
     * @throws UncheckedIOException if the output fails
     */
    @Override
    public void close() {
        try {
            json.close();
        } finally {
            out.close();
        }
    }

    private void beforeContainer() {
        beforeValue();
        TokenStreamContext around = json.streamWriteContext();
        if (around.getNestingDepth() == JsonTree.MAX_DEPTH) {
            throw new IllegalStateException("nesting must be at most " + JsonTree.MAX_DEPTH + " levels");
        }
        layout.containerFollows();
    }

    private void beforeValue() {
        TokenStreamContext around = json.streamWriteContext();
        boolean second = complete && style == JsonStyle.HTML && around.inRoot();
        check((named || !around.inObject()) && !second, "value");
        named = false;
    }

    private JsonWriter afterValue() {
        if (json.streamWriteContext().inRoot()) {
            complete = true;
            if (style != JsonStyle.HTML) {
                json.writeRaw('\n');
            }
        }
        return this;
    }

    private void check(boolean possible, String what) {
        if (!possible) {
            throw new IllegalStateException("there must be no " + what + " at " + pointer());
        }
    }

    /** The JSON Pointer of the value that is being written. */
    private String pointer() {
        TokenStreamContext at = json.streamWriteContext();
        return "#" + pointer(at, at.getEntryCount());
    }

    private static String pointer(TokenStreamContext at, int index) {
        if (at.inRoot()) {
            return "";
        }
        TokenStreamContext around = at.getParent();
        String step = at.inArray() ? "/" + index : at.hasCurrentName() ? "/" + Place.escaped(at.currentName()) : "";
        return pointer(around, around.getCurrentIndex()) + step;
    }
}
