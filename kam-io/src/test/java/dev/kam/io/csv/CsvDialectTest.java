package dev.kam.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDialectTest {
    @TempDir
    Path dir;

    private CsvDialect detect(byte[] content) {
        try {
            return CsvDialect.detect(Files.write(dir.resolve("x.csv"), content));
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'a,b\n1,2\n', 44",
        "'a;b\n1;2\n', 59",
        "'a\tb\n1\t2\n', 9",
        "'a;b;c\n1,5;2,5;3\n4,5;5,5;6', 59",
        "'a;b\n\"x,y\";1\n\"z,\n,\";2', 59",
        "'a;b\nx, y;1\nz, w;2', 59",
        "'a\tb\tc,d\n1\t2\t3\n1\t2\t3', 9",
        "'a,b\n\"x \"\"y;;;\"\"\",1\n', 44",
        "'name\nAcme, SA\nBolt, SL\n', 44",
        "'name\nAcme\n', 44",
        "'', 44",
        "'\n\n;a;b\r\n\r\n;1;2', 59"
    })
    void findsTheSeparator(String content, int separator) {
        assertThat((int) detect(content.getBytes(StandardCharsets.UTF_8)).separator())
                .isEqualTo(separator);
    }

    @Test
    void findsTheDecimalSignOfACommaFileOnly() {
        assertThat(detect("a,b\n".getBytes(StandardCharsets.UTF_8)).decimal()).isEqualTo('.');
        assertThat(detect("a;b\n".getBytes(StandardCharsets.UTF_8)).decimal()).isEqualTo(CsvDialect.PER_COLUMN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ñ", "€uro", "\uD83D\uDE00", "12345678ñ", "\uFFFD\uE000", "\u0800"})
    void takesValidUtf8ForUtf8(String text) {
        assertThat(detect(text.getBytes(StandardCharsets.UTF_8)).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xE0, 0xF1, 0xF5, 0xFF})
    void takesAllElseForWindows1252(int odd) {
        assertThat(detect(new byte[] {'a', (byte) odd, 'b'}).charset()).isEqualTo(Charset.forName("windows-1252"));
        assertThat(detect(new byte[] {'a', (byte) odd}).charset()).isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void takesOverlongFormsAndSurrogatesForWindows1252() {
        byte[][] wrong = {
            {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF0, (byte) 0x80, (byte) 0x80, (byte) 0x80},
            {(byte) 0xF4, (byte) 0xA0, (byte) 0x80, (byte) 0x80}
        };
        for (byte[] each : wrong) {
            assertThat(detect(each).charset()).isEqualTo(Charset.forName("windows-1252"));
        }
    }

    @Test
    void knowsAlsoCharactersAcrossTheBuffersEnd() {
        byte[] content = ("x".repeat((1 << 16) - 1) + "ñ" + "y".repeat(100)).getBytes(StandardCharsets.UTF_8);

        assertThat(detect(content).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void rejectsDialectsThatCannotBe() {
        assertThatThrownBy(() -> new CsvDialect('"', '.', StandardCharsets.UTF_8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("separator must not be a quote or a line end");
        assertThatThrownBy(() -> new CsvDialect(';', 'x', StandardCharsets.UTF_8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimal must be '.', ',' or '?' but was 'x'");
    }
}
