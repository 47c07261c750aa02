package dev.kam.io.json;

import dev.kam.io.Problems;
import dev.kam.io.internal.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A value of a document, which knows its place.
 *
 * <p>Each reading method says what is expected. When the value is something else, that is a problem of the document,
 * such as {@code program.json#/criteria/1/weight: expected a number >= 0 but found the text "abc"}, and nothing is
 * returned, so that the caller can go on. An absent value yields nothing either, without a problem: whether it may be
 * absent was settled by {@link JsonObject#required} or {@link JsonObject#optional}. A null within an array is not absent;
 * it is read as the wrong type.
 *
 * <p>Instances of this class are not thread-safe.
 */
public final class JsonValue {

    /** What a value is. */
    public enum Kind {
        /** An object. */
        OBJECT,
        /** An array. */
        ARRAY,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True or false. */
        FLAG,
        /** A null that is an element of an array or the whole document. */
        NULL,
        /** No value: the field is missing or null, or its value was reported as a problem by the parser. */
        ABSENT
    }

    private final Object node;
    private final Place place;
    private final Problems problems;

    JsonValue(Object node, Place place, Problems problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
    }

    /** {@return what this value is; a way to read a field of several types} */
    public Kind kind() {
        if (node instanceof Map) {
            return Kind.OBJECT;
        }
        if (node instanceof List) {
            return Kind.ARRAY;
        }
        if (node instanceof String) {
            return Kind.TEXT;
        }
        if (node instanceof Number) {
            return Kind.NUMBER;
        }
        if (node instanceof Boolean) {
            return Kind.FLAG;
        }
        return node == JsonTree.NULL ? Kind.NULL : Kind.ABSENT;
    }

    /** {@return whether there is a value} */
    public boolean isPresent() {
        return node != JsonTree.NOTHING;
    }

    /** {@return the number; always finite} */
    public OptionalDouble number() {
        return number(Range.ANY);
    }

    /**
     * Reads a number.
     *
     * @param range the numbers that are allowed
     * @return the number; always finite
     */
    public OptionalDouble number(Range range) {
        if (node instanceof Number number && range.contains(number.doubleValue())) {
            return OptionalDouble.of(number.doubleValue());
        }
        expected(range.expected("a number"));
        return OptionalDouble.empty();
    }

    /** {@return the whole number; {@code 3.0} is one} */
    public OptionalInt integer() {
        return integer(Range.ANY);
    }

    /**
     * Reads a whole number.
     *
     * @param range the numbers that are allowed
     * @return the whole number; {@code 3.0} is one
     */
    public OptionalInt integer(Range range) {
        double number = node instanceof Number n ? n.doubleValue() : Double.NaN;
        boolean tooLarge = Math.abs(number) >= 1L << 31 && number != Integer.MIN_VALUE;
        if (number == Math.rint(number) && range.contains(number) && !tooLarge) {
            return OptionalInt.of((int) number);
        }
        expected((tooLarge ? range.ofInts() : range).expected("a whole number"));
        return OptionalInt.empty();
    }

    /** {@return the text, which may be empty} */
    public Optional<String> text() {
        if (node instanceof String text) {
            return Optional.of(text);
        }
        expected("a text");
        return Optional.empty();
    }

    /** {@return the text, which has at least one character that is not white space} */
    public Optional<String> nonBlank() {
        if (node instanceof String text && !text.isBlank()) {
            return Optional.of(text);
        }
        expected("a text that is not blank");
        return Optional.empty();
    }

    /** {@return the value that is true or false} */
    public Optional<Boolean> flag() {
        if (node instanceof Boolean flag) {
            return Optional.of(flag);
        }
        expected("true or false");
        return Optional.empty();
    }

    /** {@return the date, which is written as {@code 2027-01-31}} */
    public Optional<LocalDate> date() {
        if (node instanceof String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                // Falls through to the problem.
            }
        }
        expected("a date such as \"2027-01-31\"");
        return Optional.empty();
    }

    /**
     * Reads one of several words. A problem names all of them in alphabetical order, and the one that is nearest to what
     * was found.
     *
     * @param <T> the type of the result
     * @param words what each word stands for
     * @return what the word stands for
     */
    public <T> Optional<T> oneOf(Map<String, T> words) {
        T meant = node instanceof String word ? words.get(word) : null;
        if (meant != null) {
            return Optional.of(meant);
        }
        TreeSet<String> sorted = new TreeSet<>(words.keySet());
        if (isPresent()) {
            String all = sorted.stream().map(Found::quoted).collect(Collectors.joining(", "));
            String nearest = Optional.of(node)
                    .filter(String.class::isInstance)
                    .flatMap(word -> Nearest.to((String) word, sorted))
                    .map(word -> ". Maybe " + Found.quoted(word) + ".")
                    .orElse("");
            problem("expected " + (sorted.size() == 1 ? "" : "one of ") + all + " but found " + Found.value(node)
                    + nearest);
        }
        return Optional.empty();
    }

    /** {@return the object; each call returns a view that has not been asked for any field} */
    public Optional<JsonObject> object() {
        if (node instanceof Map<?, ?> fields) {
            return Optional.of(new JsonObject(fields, place, problems));
        }
        expected("an object");
        return Optional.empty();
    }

    /** {@return the elements of the array; none when there is no array} */
    public List<JsonValue> elements() {
        if (!(node instanceof List<?> nodes)) {
            expected("an array");
            return List.of();
        }
        List<JsonValue> elements = new ArrayList<>(nodes.size());
        for (Object element : nodes) {
            Place at = place.child(Integer.toString(elements.size()));
            elements.add(new JsonValue(Objects.requireNonNull(element), at, problems));
        }
        return elements;
    }

    /** {@return the objects of an array of objects; elements that are none are problems and left out} */
    public List<JsonObject> objects() {
        return elements().stream().flatMap(element -> element.object().stream()).toList();
    }

    /** {@return the texts of an array of texts; elements that are none are problems and left out} */
    public List<String> texts() {
        return elements().stream().flatMap(element -> element.text().stream()).toList();
    }

    /** {@return the numbers of an array of numbers; elements that are none are problems and NaN} */
    public double[] numbers() {
        return elements().stream()
                .mapToDouble(element -> element.number().orElse(Double.NaN))
                .toArray();
    }

    /** {@return the numbers of an array of numbers and nulls, which are NaN; other elements are problems and NaN} */
    public double[] numbersOrGaps() {
        return elements().stream()
                .mapToDouble(element -> element.node == JsonTree.NULL
                        ? Double.NaN
                        : element.number().orElse(Double.NaN))
                .toArray();
    }

    /**
     * Adds a problem of this value.
     *
     * @param message what was expected and what was found
     */
    public void problem(String message) {
        problems.add(place.toString(), message);
    }

    /** {@return the place of this value, such as {@code program.json#/criteria/1/weight}} */
    public String place() {
        return place.toString();
    }

    /** Adds the problem that this value is something else; nothing happens when it is absent. */
    void expected(String what) {
        expected(what, "");
    }

    /** Adds the problem that this value is something else, with advice. */
    void expected(String what, String advice) {
        if (isPresent()) {
            problem("expected " + what + " but found " + Found.value(node) + advice);
        }
    }
}
