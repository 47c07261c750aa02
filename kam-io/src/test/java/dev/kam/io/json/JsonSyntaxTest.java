package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.kam.KamDataException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSyntaxTest {

    static Stream<Arguments> badTexts() {
        String quotes = ". Maybe other quotes: JSON has only the straight double ones.";
        String comma = ". Maybe there is a comma too many.";
        String comment = ". Maybe a comment: JSON has none.";
        return Stream.of(
                arguments("", "1:1: expected a JSON value but found nothing"),
                arguments(" \n ", "2:2: expected a JSON value but found nothing"),
                arguments("{\"a\":1,}", "1:8: expected a field name in double quotes but found '}'" + comma),
                arguments("[1, ]", "1:5: expected a JSON value but found ']'" + comma),
                arguments("{\"a\" 1}", "1:6: expected ':' but found '1'"),
                arguments("{\"a\":1 \"b\":2}", "1:8: expected ',' or '}' but found '\"'"),
                arguments("[1 2]", "1:4: expected ',' or ']' but found '2'"),
                arguments("[1}", "1:3: expected ',' or ']' but found '}'"),
                arguments("{\"a\":1]", "1:7: expected ',' or '}' but found ']'"),
                arguments("{a:1}", "1:2: expected a field name in double quotes but found 'a'"),
                arguments("{true:1}", "1:2: expected a field name in double quotes but found 'true'"),
                arguments("{'a':1}", "1:2: expected a field name in double quotes but found '''" + quotes),
                arguments("[\u201ca\u201d]", "1:2: expected a JSON value but found '\u201c'" + quotes),
                arguments("{\n  \"a\": abc\n}", "2:8: expected a JSON value but found 'abc'"),
                arguments("[True]", "1:2: expected a JSON value but found 'True'. Maybe true."),
                arguments("nul", "1:1: expected a JSON value but found 'nul'. Maybe null."),
                arguments("{\"a\":NaN}", "1:6: expected a finite number but found 'NaN'"),
                arguments("[-Infinity]", "1:2: expected a finite number but found '-Infinity'"),
                arguments("[+1]", "1:2: expected a number without '+' but found '+1'"),
                arguments("[012]", "1:2: expected a number without leading zeros but found '012'"),
                arguments("[1e]", "1:2: expected a digit in the exponent but found '1e'"),
                arguments("[1.]", "1:2: expected a digit after the decimal point but found '1.'"),
                arguments("[-a]", "1:3: expected a digit but found 'a'"),
                arguments("-", "1:2: expected a digit but found the end of the document"),
                arguments("1e", "1:3: expected a digit but found the end of the document"),
                arguments("[.5]", "1:2: expected a JSON value but found '.5'"),
                arguments("{\"a\":\"x", "1:8: expected '\"' but found the end of the document"),
                arguments("{\"a", "1:4: expected '\"' but found the end of the document"),
                arguments("{\"a\":1", "1:7: expected '}' but found the end of the document"),
                arguments("[1", "1:3: expected ']' but found the end of the document"),
                arguments("{\"a\":", "1:6: expected the rest of the object but found the end of the document"),
                arguments("[\"a\nb\"]", "1:4: expected an escape such as \\n or \\t but found a line break"),
                arguments("[\"a\tb\"]", "1:4: expected an escape such as \\n or \\t but found a tab"),
                arguments("[\"\\x\"]", "1:4: expected \" \\ / b f n r t or u after the backslash but found 'x'"),
                arguments("[\"\\u12g4\"]", "1:7: expected four hexadecimal digits after \\u but found 'g4'"),
                arguments("[\"\\u12", "1:7: expected the rest of the escape but found the end of the document"),
                arguments("// x\n1", "1:1: expected a JSON value but found '/'" + comment),
                arguments("[1, /* x */ 2]", "1:5: expected a JSON value but found '/'" + comment),
                arguments("# x", "1:1: expected a JSON value but found '#'" + comment),
                arguments("\0", "1:1: expected a JSON value but found the control character U+0000"),
                arguments("]", "1:1: expected a JSON value but found ']'"),
                arguments("{\"a\":1}}", "1:8: expected the end of the document but found '}'"),
                arguments("{\"a\":1}\r\n tail", "2:2: expected the end of the document but found 'tail'"),
                arguments("1 2", "1:3: expected the end of the document but found '2'"),
                arguments("1.5.6", "1:4: expected the end of the document but found '.6'"),
                arguments("[\r1\r\n,\n\nx]", "5:1: expected a JSON value but found 'x'"),
                arguments("\ufeff[x]", "1:2: expected a JSON value but found 'x'"),
                arguments("[".repeat(101), "1:101: expected at most 100 levels of nesting but found '['"),
                arguments("{\"a\":".repeat(101), "1:501: expected at most 100 levels of nesting but found '{'"));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void saysWhereATextCeasesToBeJson(String json, String message) {
        assertThatThrownBy(() -> JsonDocument.parse("program.json", json))
                .isInstanceOf(KamDataException.class)
                .hasMessage("program.json:" + message);
        assertThatThrownBy(() -> JsonDocument.parse("program.json", json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(KamDataException.class)
                .hasMessage("program.json:" + message);
    }

    @Test
    void survivesNestingOfAMillionLevels() {
        assertThatThrownBy(() -> JsonDocument.parse("a.json", "[".repeat(1_000_000)))
                .hasMessage("a.json:1:101: expected at most 100 levels of nesting but found '['");
    }

    @Test
    void readsNestingOfHundredLevels() {
        JsonDocument document = JsonDocument.parse("a.json", "[".repeat(100) + "]".repeat(100));

        assertThat(document.root().elements()).hasSize(1);
    }

    @Test
    void placesALineOfJsonLines() {
        assertThatThrownBy(() -> JsonDocument.parseLine("cases.jsonl", 17, "{\"id\" 1}"))
                .hasMessage("cases.jsonl:17:7: expected ':' but found '1'");
        JsonDocument line = JsonDocument.parseLine("cases.jsonl", 17, "{\"criteria\": [1]}");
        assertThat(line.object().required("criteria").texts()).isEmpty();
        assertThatThrownBy(line.problems()::throwIfAny)
                .hasMessage("cases.jsonl:17#/criteria/0: expected a text but found 1");
    }

    @Test
    void acceptsAByteOrderMark(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("a.json"), "\ufeff{\"a\": \"ñ\"}");

        assertThat(JsonDocument.read(file).object().required("a").text()).contains("ñ");
    }

    @Test
    void refusesOtherEncodings(@TempDir Path dir) throws IOException {
        String message = ": expected UTF-8 but found other bytes. Maybe the file was saved in another encoding.";
        Path latin = Files.writeString(dir.resolve("a.json"), "{\n\"a\": \"ñ\"}", StandardCharsets.ISO_8859_1);
        Path utf16 = Files.writeString(dir.resolve("b.json"), "\ufeff{}", StandardCharsets.UTF_16LE);
        Path cut = Files.write(dir.resolve("c.json"), new byte[] {'"', (byte) 0xc3});

        assertThatThrownBy(() -> JsonDocument.read(latin)).hasMessage(latin + ":2:7" + message);
        assertThatThrownBy(() -> JsonDocument.read(utf16)).hasMessage(utf16 + ":1:1" + message);
        assertThatThrownBy(() -> JsonDocument.read(cut)).hasMessage(cut + ":1:2" + message);
    }

    @Test
    void saysWhyAFileCannotBeRead(@TempDir Path dir) throws IOException {
        Path missing = dir.resolve("missing.json");
        Path huge = dir.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength((1L << 30) + 1);
        }

        assertThatThrownBy(() -> JsonDocument.read(missing))
                .isInstanceOf(KamDataException.class)
                .hasMessage(missing + ": expected a file but found none");
        assertThatThrownBy(() -> JsonDocument.read(dir))
                .isInstanceOf(KamDataException.class)
                .hasMessage(dir + ": expected a file but found a directory");
        assertThatThrownBy(() -> JsonDocument.read(huge))
                .isInstanceOf(KamDataException.class)
                .hasMessage(huge + ": expected at most 1 GiB but found 1073741825 bytes");
    }
}
