package dev.kam.io.json;

import dev.kam.io.internal.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * A text that is not JSON: where it ceases to be, and a short sentence in kam's own words.
 *
 * <p>The parser's own message tells only which rule was broken; what was found is read from the text itself.
 */
final class SyntaxError extends Exception {
    static final String END = "the end of the document";
    static final String VALUE = "a JSON value";

    private static final long serialVersionUID = 1L;

    /**
     * A phrase of the parser's message, and what was expected when it says so.
     *
     * @param phrase a part of the parser's message
     * @param expected what to say instead
     */
    private record Rule(String phrase, String expected) {}

    /** The rules that are broken by a whole word, at whose end the parser stands. */
    private static final List<Rule> WORDS = List.of(
            new Rule("Non-standard token", "a finite number"),
            new Rule("plus signs", "a number without '+'"),
            new Rule("Leading zeroes", "a number without leading zeros"),
            new Rule("Decimal point not", "a digit after the decimal point"),
            new Rule("Exponent indicator", "a digit in the exponent"));

    private static final List<Rule> CHARACTERS = List.of(
            new Rule("start property name", "a field name in double quotes"),
            new Rule("a colon to separate", "':'"),
            new Rule("separate Object entries", "',' or '}'"),
            new Rule("separate Array entries", "',' or ']'"),
            new Rule("expected '}'", "',' or '}'"),
            new Rule("expected ']'", "',' or ']'"),
            new Rule("closing quote", "'\"'"),
            new Rule("end-of-input in property name", "'\"'"),
            new Rule("close marker for Object", "'}'"),
            new Rule("close marker for Array", "']'"),
            new Rule("within/between Object entries", "the rest of the object"),
            new Rule("minus sign", "a digit"),
            new Rule("a digit", "a digit"),
            new Rule("No digit", "a digit"),
            new Rule("escaped using backslash", "an escape such as \\n or \\t"),
            new Rule("Unrecognized character escape", "\" \\ / b f n r t or u after the backslash"),
            new Rule("separating root-level", END),
            new Rule("hex-digit", "four hexadecimal digits after \\u"),
            new Rule("in character escape sequence", "the rest of the escape"));

    private static final List<String> LITERALS = List.of("true", "false", "null");

    private final int line;
    private final int column;

    private SyntaxError(String message, int line, int column) {
        super(message, null, false, false);
        this.line = line;
        this.column = column;
    }

    /** Translates what the parser says. */
    static SyntaxError of(String json, JacksonException e, boolean afterRoot) {
        String said = e.getOriginalMessage();
        long offset = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharOffset());
        if (afterRoot) {
            return at(json, startOfWord(json, offset), END);
        }
        for (Rule rule : WORDS) {
            if (said.contains(rule.phrase)) {
                return at(json, startOfWord(json, offset), rule.expected);
            }
        }
        for (Rule rule : CHARACTERS) {
            if (said.contains(rule.phrase)) {
                return at(json, offset, rule.expected);
            }
        }
        return at(json, offset, VALUE);
    }

    /** Creates an error from the offset of the first character that is wrong and from what should stand there. */
    static SyntaxError at(String json, long offset, String expected) {
        int at = (int) Math.min(offset, json.length());
        return located(json, at, "expected " + expected + " but found " + found(json, at) + hint(json, at, expected));
    }

    /** Creates an error at the end of a text that could be decoded, with its message. */
    static SyntaxError afterDecoding(String decoded, String message) {
        return located(decoded, decoded.length(), message);
    }

    private static SyntaxError located(String json, int offset, String message) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = json.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < json.length() && json.charAt(i + 1) == '\n')) {
                line++;
                start = i + 1;
            }
        }
        return new SyntaxError(message, line, offset - start + 1);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    private static String found(String json, int at) {
        if (at == json.length()) {
            return json.isBlank() ? "nothing" : END;
        }
        char c = json.charAt(at);
        if (c == '\n' || c == '\r') {
            return "a line break";
        }
        if (c == '\t') {
            return "a tab";
        }
        if (Character.isISOControl(c)) {
            return String.format(Locale.ROOT, "the control character U+%04X", (int) c);
        }
        String word = word(json, at);
        return "'" + (word.isEmpty() ? Character.toString(json.codePointAt(at)) : Found.cut(word)) + "'";
    }

    private static String hint(String json, int at, String expected) {
        if (at == json.length()) {
            return "";
        }
        char c = json.charAt(at);
        String before = json.substring(0, at).stripTrailing();
        if ((c == '}' || c == ']') && before.endsWith(",")) {
            return ". Maybe there is a comma too many.";
        }
        if (c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u201c' || c == '\u201d') {
            return ". Maybe other quotes: JSON has only the straight double ones.";
        }
        if (c == '#' || c == '/') {
            return ". Maybe a comment: JSON has none.";
        }
        return Optional.of(word(json, at))
                .filter(word -> expected.equals(VALUE))
                .flatMap(word -> Nearest.to(word, LITERALS))
                .map(literal -> ". Maybe " + literal + ".")
                .orElse("");
    }

    private static String word(String json, int at) {
        int end = at;
        while (end < json.length() && isWord(json.charAt(end))) {
            end++;
        }
        return json.substring(at, end);
    }

    private static long startOfWord(String json, long offset) {
        int at = (int) Math.min(offset, json.length());
        while (at > 0 && isWord(json.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.' || c == '_';
    }
}
