package dev.kam.io.json;

import dev.kam.io.Problems;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses a document into a tree of {@code Map}, {@code List}, {@code String}, {@code Long}, {@code BigInteger}, {@code
 * Double}, {@code Boolean} and the two markers below.
 *
 * <p>What leaves a readable tree (a field that appears twice, a number too large for a double) is a problem with its
 * JSON Pointer; anything else ends the parse as a {@link SyntaxError}.
 */
final class JsonTree {
    /** The deepest nesting that is read and written. */
    static final int MAX_DEPTH = 100;

    /** JSON's null. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    /** No value at all, or one that was already reported: whoever reads it gets nothing, and nothing is reported. */
    static final Object NOTHING = new Object() {
        @Override
        public String toString() {
            return "nothing";
        }
    };

    private static final int LONGEST_NUMBER = 1000;

    /** The parser's own limits are lifted: the size of the file bounds texts, and the others are checked here. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Problems problems;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Parses a text, which has no byte order mark. */
    static Object parse(String json, Place root, Problems problems) throws SyntaxError {
        boolean afterRoot = false;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw SyntaxError.at(json, json.length(), SyntaxError.VALUE);
            }
            Object tree = new JsonTree(parser, problems).value(first, root, 0);
            afterRoot = true;
            if (parser.nextToken() != null) {
                throw SyntaxError.at(json, parser.currentTokenLocation().getCharOffset(), SyntaxError.END);
            }
            return tree;
        } catch (TooDeep e) {
            throw SyntaxError.at(json, e.offset, "at most " + MAX_DEPTH + " levels of nesting");
        } catch (JacksonException e) {
            throw SyntaxError.of(json, e, afterRoot);
        }
    }

    private Object value(JsonToken token, Place place, int depth) {
        return switch (token) {
            case START_OBJECT -> object(place, deeper(depth));
            case START_ARRAY -> array(place, deeper(depth));
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> NULL;
            default -> number(token, place);
        };
    }

    private Map<String, Object> object(Place place, int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place at = place.child(name);
            Object value = value(parser.nextToken(), at, depth);
            if (fields.putIfAbsent(name, value) != null) {
                problems.add(at.toString(), "field appears more than once");
            }
        }
        return fields;
    }

    private List<Object> array(Place place, int depth) {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, place.child(Integer.toString(elements.size())), depth));
        }
        return elements;
    }

    private Object number(JsonToken token, Place place) {
        if (parser.getStringLength() > LONGEST_NUMBER) {
            return refused("a number of at most " + LONGEST_NUMBER + " characters", place);
        }
        boolean whole = token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != NumberType.BIG_INTEGER;
        if (whole && !(parser.getLongValue() == 0 && parser.getString().startsWith("-"))) {
            return parser.getLongValue();
        }
        double number = parser.getDoubleValue();
        if (token == JsonToken.VALUE_NUMBER_INT && !whole && Double.isFinite(number) && number != 0) {
            return new BigInteger(parser.getString());
        }
        return Double.isFinite(number) ? number : refused("a number between -1.797E308 and 1.797E308", place);
    }

    private Object refused(String expected, Place place) {
        problems.add(place.toString(), "expected " + expected + " but found " + Found.cut(parser.getString()));
        return NOTHING;
    }

    private int deeper(int depth) {
        if (depth == MAX_DEPTH) {
            throw new TooDeep(parser.currentTokenLocation().getCharOffset());
        }
        return depth + 1;
    }

    /** Leaves the recursion; caught above. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long offset;

        TooDeep(long offset) {
            super(null, null, false, false);
            this.offset = offset;
        }
    }
}
