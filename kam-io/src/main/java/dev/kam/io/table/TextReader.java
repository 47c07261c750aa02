package dev.kam.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a file behind its byte order mark. */
final class TextReader extends Reader {
    private static final int MARK_LENGTH = 3;

    private final Reader chars;

    TextReader(InputStream bytes, Charset charset) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, MARK_LENGTH);
        if (charset.equals(StandardCharsets.UTF_8)) {
            byte[] start = in.readNBytes(MARK_LENGTH);
            boolean mark = start.length == MARK_LENGTH
                    && start[0] == (byte) 0xEF
                    && start[1] == (byte) 0xBB
                    && start[2] == (byte) 0xBF;
            if (!mark) {
                in.unread(start);
            }
        }
        this.chars = new InputStreamReader(in, charset);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        return chars.read(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
        chars.close();
    }
}
