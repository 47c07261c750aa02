package dev.kam.io.table;

import dev.kam.KamDataException;
import dev.kam.io.internal.InputFiles;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Finds the encoding of a text file: UTF-8 if all of it is valid UTF-8, else Windows-1252.
 *
 * <p>One pass over the bytes, eight at a time where they are ASCII.
 */
final class Encoding {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;

    /** Continuation bytes that are still to come, and the range of the next one. */
    private int pending;

    private int low = 0x80;
    private int high = 0xBF;

    private boolean utf8 = true;
    private long undefinedAt = -1;
    private int undefined;

    private Encoding() {}

    static Charset of(Path file) {
        try (InputStream in = InputFiles.open(file)) {
            return new Encoding().of(file.toString(), in);
        } catch (IOException problem) {
            throw InputFiles.unreadable(file, problem);
        }
    }

    private Charset of(String name, InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long at = 0;
        for (int n = in.readNBytes(buffer, 0, buffer.length); n > 0; n = in.readNBytes(buffer, 0, buffer.length)) {
            if (at == 0 && n >= 2 && isUtf16Mark(buffer)) {
                throw wrong(name, "UTF-16", 1);
            }
            scan(name, buffer, n, at);
            at += n;
        }
        if (utf8 && pending == 0) {
            return StandardCharsets.UTF_8;
        }
        if (undefinedAt >= 0) {
            throw wrong(name, String.format(Locale.ROOT, "byte 0x%02X", undefined), undefinedAt + 1);
        }
        return WINDOWS_1252;
    }

    private static boolean isUtf16Mark(byte[] b) {
        return (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) || (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF);
    }

    private void scan(String name, byte[] buffer, int n, long at) {
        int i = 0;
        while (i < n) {
            if (pending == 0) {
                while (i + 8 <= n && isAscii((long) LONGS.get(buffer, i))) {
                    i += 8;
                }
                if (i == n) {
                    return;
                }
            }
            int b = buffer[i] & 0xFF;
            if (b == 0) {
                throw wrong(name, "a NUL byte", at + i + 1);
            }
            if (b >= 0x80 && undefinedAt < 0 && isUndefined(b)) {
                undefinedAt = at + i;
                undefined = b;
            }
            if (utf8) {
                step(b);
            }
            i++;
        }
    }

    /** Tells whether none of eight bytes is NUL or above 127. */
    private static boolean isAscii(long eight) {
        return ((eight | (eight - ONES)) & HIGH_BITS) == 0;
    }

    private static boolean isUndefined(int b) {
        return b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
    }

    private void step(int b) {
        if (pending > 0) {
            utf8 = b >= low && b <= high;
            pending = utf8 ? pending - 1 : 0;
            low = 0x80;
            high = 0xBF;
        } else if (b >= 0x80) {
            pending = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
            utf8 = b >= 0xC2 && b <= 0xF4;
            if (!utf8) {
                pending = 0;
            }
            // Overlong forms, surrogates and what lies beyond U+10FFFF.
            low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        }
    }

    private static KamDataException wrong(String name, String found, long position) {
        return new KamDataException(
                name,
                "expected UTF-8 or Windows-1252 but found " + found + " at byte " + position
                        + ": wrong encoding. Maybe the program that wrote the file can save it as UTF-8.");
    }
}
