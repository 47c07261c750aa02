package dev.kam.io.table;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;

/**
 * Reads a number that may be written with a decimal point or a decimal comma.
 *
 * <p>A number of at most 15 digits, which is nearly every one, is an exact integer divided by an exact power of ten, and
 * one division rounds correctly. All others go to the general parser, once their form is known.
 */
final class NumberText {
    /** Not a number under either reading. */
    static final int NOT = 0;

    /** The same number under both readings. */
    static final int EITHER = 1;

    /** A number under the reading with a decimal point only. */
    static final int POINT = 2;

    /** A number under the reading with a decimal comma only. */
    static final int COMMA = 3;

    /** A different number under each reading, such as 1.234. */
    static final int BOTH = 4;

    /** A number beyond the range of a double. */
    static final int TOO_LARGE = 5;

    private static final long EXACT = 1L << 53;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    /** The number under the reading with a decimal point. */
    double point;

    /** The number under the reading with a decimal comma. */
    double comma;

    /** Whether the last text held a comma. */
    boolean hasComma;

    private char[] scratch = new char[64];

    /** Reads a text that is not empty and returns which readings it has. */
    int read(char[] b, int from, int to) {
        hasComma = false;
        int start = b[from] == '-' || b[from] == '+' ? from + 1 : from;
        long digits = 0;
        int dot = -1;
        for (int i = start; i < to; i++) {
            int digit = b[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (digit == '.' - '0' && dot < 0) {
                dot = i;
            } else {
                return readGeneral(b, from, to);
            }
        }
        int decimals = dot < 0 ? 0 : to - dot - 1;
        int count = to - start - (dot < 0 ? 0 : 1);
        if (count == 0) {
            return NOT;
        }
        if (count > 18 || digits >= EXACT) {
            return readGeneral(b, from, to);
        }
        double value = decimals == 0 ? digits : digits / POWERS[decimals];
        boolean negative = b[from] == '-';
        point = negative ? -value : value;
        if (dot < 0) {
            comma = point;
            return EITHER;
        }
        if (decimals == 3 && isGroupHead(b, start, dot)) {
            comma = negative ? -digits : digits;
            return BOTH;
        }
        return POINT;
    }

    private static boolean isGroupHead(char[] b, int from, int to) {
        return to > from && to - from <= 3 && b[from] != '0';
    }

    private int readGeneral(char[] b, int from, int to) {
        int start = b[from] == '-' || b[from] == '+' ? from + 1 : from;
        int end = start;
        int digits = 0;
        int points = 0;
        int commas = 0;
        for (; end < to && (b[end] | 0x20) != 'e'; end++) {
            char c = b[end];
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (c == ',') {
                commas++;
                hasComma = true;
            } else {
                return NOT;
            }
        }
        if (digits == 0 || !isExponent(b, end, to)) {
            return NOT;
        }
        boolean isPoint = points + commas == 0 || fits(b, start, end, '.', ',', end < to);
        if (isPoint) {
            point = value(b, from, to, '.', ',');
        }
        if (points + commas == 0) {
            comma = point;
            return Double.isInfinite(point) ? TOO_LARGE : EITHER;
        }
        boolean isComma = fits(b, start, end, ',', '.', end < to);
        if (isComma) {
            comma = value(b, from, to, ',', '.');
        }
        if ((isPoint && Double.isInfinite(point)) || (isComma && Double.isInfinite(comma))) {
            return TOO_LARGE;
        }
        return isPoint ? (isComma ? BOTH : POINT) : isComma ? COMMA : NOT;
    }

    private static boolean isExponent(char[] b, int from, int to) {
        if (from == to) {
            return true;
        }
        int i = from + 1;
        if (i < to && (b[i] == '-' || b[i] == '+')) {
            i++;
        }
        boolean any = i < to;
        for (; i < to; i++) {
            any &= b[i] >= '0' && b[i] <= '9';
        }
        return any;
    }

    /** Tells whether digits with separators make a number, given which sign is decimal and which makes groups of three. */
    private static boolean fits(char[] b, int from, int to, char decimal, char group, boolean exponent) {
        int whole = from;
        while (whole < to && b[whole] != decimal) {
            whole++;
        }
        for (int i = whole + 1; i < to; i++) {
            if (b[i] == decimal || b[i] == group) {
                return false;
            }
        }
        int head = from;
        while (head < whole && b[head] != group) {
            head++;
        }
        if (head == whole) {
            return true;
        }
        if (exponent || !isGroupHead(b, from, head) || (whole - head) % 4 != 0 || whole + 1 == to) {
            return false;
        }
        for (int i = head; i < whole; i++) {
            if ((b[i] == group) != ((i - head) % 4 == 0)) {
                return false;
            }
        }
        return true;
    }

    private double value(char[] b, int from, int to, char decimal, char group) {
        if (scratch.length < to - from) {
            scratch = new char[to - from];
        }
        int n = 0;
        for (int i = from; i < to; i++) {
            if (b[i] != group) {
                scratch[n++] = b[i] == decimal ? '.' : b[i];
            }
        }
        return JavaDoubleParser.parseDouble(scratch, 0, n);
    }
}
