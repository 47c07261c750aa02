package dev.kam.io.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes markup that is HTML and well-formed XML at once. All text and attribute values are escaped.
 *
 * <p>Characters that no such page may hold become U+FFFD; invisible characters that turn the direction of the text after
 * them are dropped, so that a name cannot reorder a sentence.
 */
final class Html {
    private static final int REPLACEMENT = 0xFFFD;
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "head",
            "body",
            "title",
            "style",
            "header",
            "main",
            "footer",
            "nav",
            "section",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "figure",
            "figcaption",
            "svg");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. Attributes are pairs of name and value. */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last, which must have this tag. */
    Html close(String tag) {
        String last = open.pop();
        if (!last.equals(tag)) {
            throw new IllegalStateException("element to close must be '" + last + "' but was '" + tag + "'");
        }
        out.append("</").append(tag).append('>');
        return breakAfter(tag);
    }

    /** Writes an element without content. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append(" />");
        return breakAfter(tag.equals("meta") ? "head" : tag);
    }

    /** Writes an element that holds a text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Writes a text. */
    Html text(String text) {
        escape(text, out);
        return this;
    }

    /** Writes markup of our own as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int a = 0; a < attributes.length; a += 2) {
            out.append(' ').append(attributes[a]).append("=\"");
            escape(attributes[a + 1], out);
            out.append('"');
        }
    }

    private Html breakAfter(String tag) {
        if (BLOCKS.contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r', 0x85, 0x2028, 0x2029 -> out.append(' ');
                default -> {
                    if (!turnsDirection(c)) {
                        out.appendCodePoint(isLawful(c) ? c : REPLACEMENT);
                    }
                }
            }
        });
    }

    /** The characters of Unicode that embed, override or isolate a direction until it is ended. */
    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isLawful(int c) {
        boolean control = c < 0x20 || c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !control && !surrogate && !nonCharacter;
    }

    /** The page, complete once every element is closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements must be closed but " + open + " were open");
        }
        return out.toString();
    }
}
