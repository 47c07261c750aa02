package dev.kam.io.json;

/** How a {@link JsonWriter} lays out what it writes. */
public enum JsonStyle {
    /**
     * For files that people read: two spaces of indentation, one field a line, arrays of plain values on one line, a
     * line feed at the end.
     */
    PRETTY,

    /** For JSON Lines: each document on one line without spaces, which ends with a line feed. */
    COMPACT,

    /**
     * For data within an HTML page: one line without spaces and without a line feed at its end, {@code <}, {@code >},
     * {@code &}, U+2028 and U+2029 escaped, so that nothing in it ends a script element.
     */
    HTML
}
