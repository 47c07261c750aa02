package dev.kam.io.table;

import java.util.Arrays;

/** The cells of one row, trimmed, held until it is known whether the row counts. */
final class RowBuffer {
    private char[] chars = new char[1024];
    private final int[] starts;
    private final int[] lengths;
    private final boolean[] marked;
    private int used;

    RowBuffer(int width) {
        this.starts = new int[width];
        this.lengths = new int[width];
        this.marked = new boolean[width];
    }

    void clear() {
        used = 0;
        Arrays.fill(lengths, 0);
        Arrays.fill(marked, false);
    }

    private void set(int field, char[] buffer, int offset, int length, boolean isText) {
        if (used + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, used + length));
        }
        System.arraycopy(buffer, offset, chars, used, length);
        starts[field] = used;
        lengths[field] = length;
        marked[field] = isText;
        used += length;
    }

    /**
     * Sets a cell, which is trimmed here.
     *
     * @param isText whether the file marks the cell as a text
     */
    void setTrimmed(int field, char[] buffer, int offset, int length, boolean isText) {
        int to = trimEnd(buffer, offset, offset + length);
        int from = trimStart(buffer, offset, to);
        set(field, buffer, from, to - from, isText);
    }

    static int trimStart(char[] buffer, int from, int to) {
        int start = from;
        while (start < to && isSpace(buffer[start])) {
            start++;
        }
        return start;
    }

    static int trimEnd(char[] buffer, int from, int to) {
        int end = to;
        while (end > from && isSpace(buffer[end - 1])) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    char[] chars() {
        return chars;
    }

    int start(int field) {
        return starts[field];
    }

    int length(int field) {
        return lengths[field];
    }

    boolean isText(int field) {
        return marked[field];
    }
}
