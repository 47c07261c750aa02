package dev.kam.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * The characters of a UTF-8 file that was found valid before, behind its byte order mark.
 *
 * <p>The JDK's decoder leaves its fast path at the first letter with an accent and is slow until its buffer ends; here such a
 * letter costs what it costs, and nothing more. What is no UTF-8 after all, since the file changed meanwhile, becomes U+FFFD.
 */
final class Utf8Reader extends Reader {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int LONGEST = 4;

    private final InputStream in;
    private final byte[] bytes = new byte[1 << 16];
    private int at;
    private int end;
    private boolean exhausted;
    private char pending;

    Utf8Reader(InputStream in) throws IOException {
        this.in = in;
        fill();
        if (end >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            at = 3;
        }
    }

    /** Moves what is left to the front and reads on, until a whole character is there or the file ends. */
    private void fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        while (!exhausted && end < LONGEST) {
            int n = in.read(bytes, end, bytes.length - end);
            exhausted = n < 0;
            end += Math.max(0, n);
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int out = offset;
        int limit = offset + length;
        if (pending != 0 && out < limit) {
            buffer[out++] = pending;
            pending = 0;
        }
        while (out < limit) {
            if (end - at < LONGEST) {
                fill();
                if (at == end) {
                    break;
                }
            }
            int run = Math.min(limit - out, end - at);
            int copied = ascii(bytes, at, buffer, out, run);
            at += copied;
            out += copied;
            if (out < limit && at < end && bytes[at] < 0 && (exhausted || end - at >= LONGEST)) {
                out = wide(buffer, out, limit);
            }
        }
        return out == offset && length > 0 ? -1 : out - offset;
    }

    /** Copies bytes as long as each is a character of its own. */
    private static int ascii(byte[] bytes, int from, char[] buffer, int to, int count) {
        int i = 0;
        while (i < count && bytes[from + i] >= 0) {
            buffer[to + i] = (char) bytes[from + i];
            i++;
        }
        return i;
    }

    /** Decodes one character of two to four bytes. */
    private int wide(char[] buffer, int out, int limit) {
        int first = bytes[at++] & 0xFF;
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : -1;
        if (more < 0 || more > end - at) {
            buffer[out] = REPLACEMENT;
            return out + 1;
        }
        int code = first & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            code = code << 6 | bytes[at++] & 0x3F;
        }
        if (code < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            buffer[out] = (char) code;
            return out + 1;
        }
        buffer[out] = Character.highSurrogate(code);
        if (out + 1 < limit) {
            buffer[out + 1] = Character.lowSurrogate(code);
            return out + 2;
        }
        pending = Character.lowSurrogate(code);
        return out + 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
