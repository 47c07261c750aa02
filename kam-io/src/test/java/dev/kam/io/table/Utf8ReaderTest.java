package dev.kam.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
    private static final int[] ALPHABET = {'a', ';', '\n', 0xF1, 0x20AC, 0x1F680, 0x10FFFF, 0x80, 0x7FF, 0x800, 0xFFFD};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 1000, 65_536})
    void readsWhatWasWrittenInPiecesOfAnySize(int piece) throws IOException {
        SplittableRandom random = new SplittableRandom(piece);
        for (int length : new int[] {0, 1, 2, 3, 10, 200_000}) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(random.nextInt(4) > 0 ? 'x' : ALPHABET[random.nextInt(ALPHABET.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(read(new InPieces(bytes, piece), piece)).isEqualTo(text.toString());
        }
    }

    @Test
    void leavesOutAByteOrderMark() throws IOException {
        assertThat(read(new ByteArrayInputStream("\uFEFFid;ñ".getBytes(StandardCharsets.UTF_8)), 100))
                .isEqualTo("id;ñ");
    }

    @Test
    void replacesWhatIsNoUtf8() throws IOException {
        byte[] bytes = {'a', (byte) 0x80, 'b', (byte) 0xC1, 'c', (byte) 0xE2, (byte) 0x82};
        assertThat(read(new ByteArrayInputStream(bytes), 100)).isEqualTo("a\uFFFDb\uFFFDc\uFFFD\uFFFD");
    }

    private static String read(InputStream bytes, int piece) throws IOException {
        StringWriter text = new StringWriter();
        char[] buffer = new char[piece];
        try (Reader reader = new Utf8Reader(bytes)) {
            for (int n = reader.read(buffer, 0, piece); n >= 0; n = reader.read(buffer, 0, piece)) {
                text.write(buffer, 0, n);
            }
        }
        return text.toString();
    }

    /** Hands out a few bytes at a time, as a pipe may. */
    private static final class InPieces extends InputStream {
        private final ByteArrayInputStream bytes;
        private final int piece;

        InPieces(byte[] bytes, int piece) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.piece = piece;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, Math.min(piece, length));
        }
    }
}
