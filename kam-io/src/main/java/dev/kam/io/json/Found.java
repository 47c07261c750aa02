package dev.kam.io.json;

import dev.kam.io.internal.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts into words what stands in a document where something else was expected. */
final class Found {
    private static final int LONGEST = 40;

    private Found() {}

    /** Describes a value of the tree. */
    static String value(Object node) {
        if (node instanceof String text) {
            return "the text " + quoted(text);
        }
        if (node instanceof Double number) {
            return Plain.of(number);
        }
        if (node instanceof Map) {
            return "an object";
        }
        return node instanceof List ? "an array" : node.toString();
    }

    /** A text in double quotes, cut when it is long. */
    static String quoted(String text) {
        return '"' + cut(text) + '"';
    }

    /** A text without control characters, cut when it is long. */
    static String cut(String text) {
        return cut(text, LONGEST);
    }

    /** A text without control characters, cut after a number of characters. */
    static String cut(String text, int longest) {
        StringBuilder cut = new StringBuilder();
        int end = Math.min(text.length(), longest);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean readable = !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
            cut.append(
                    readable ? String.valueOf(c) : c == '\t' ? "\\t" : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return end < text.length() ? cut + "..." : cut.toString();
    }
}
