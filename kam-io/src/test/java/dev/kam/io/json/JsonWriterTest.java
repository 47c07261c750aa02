package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    @Test
    void writesPretty() {
        assertThat(JsonWriter.text(JsonStyle.PRETTY, JsonWriterTest::example)).isEqualTo("""
                {
                  "id": "x",
                  "scores": [0.5, 1.0],
                  "ranks": [2, 1],
                  "performances": [
                    [1.0, 2.0],
                    []
                  ],
                  "mixed": [1,
                    {
                      "a": 1
                    },
                    2
                  ],
                  "objects": [
                    {
                      "texts": ["a", "b"],
                      "payoff": null
                    },
                    {}
                  ],
                  "empty": {},
                  "done": true
                }
                """);
    }

    @Test
    void writesCompact() {
        assertThat(JsonWriter.text(JsonStyle.COMPACT, JsonWriterTest::example))
                .isEqualTo("{\"id\":\"x\",\"scores\":[0.5,1.0],\"ranks\":[2,1],\"performances\":[[1.0,2.0],[]],"
                        + "\"mixed\":[1,{\"a\":1},2],\"objects\":[{\"texts\":[\"a\",\"b\"],\"payoff\":null},{}],"
                        + "\"empty\":{},\"done\":true}\n");
    }

    private static void example(JsonWriter json) {
        json.beginObject().field("id", "x");
        json.name("scores").values(new double[] {0.5, 1});
        json.name("ranks").values(new int[] {2, 1});
        json.name("performances").beginArray();
        json.values(new double[] {1, 2}).values(new double[0]).endArray();
        json.name("mixed").beginArray().value(1);
        json.beginObject().field("a", 1).endObject().value(2).endArray();
        json.name("objects").beginArray().beginObject();
        json.name("texts").values(List.of("a", "b"));
        json.field("payoff", OptionalDouble.empty()).endObject();
        json.beginObject().endObject().endArray();
        json.name("empty").beginObject().endObject();
        json.field("done", true).endObject();
    }

    @Test
    void writesLinesOfJson() {
        assertThat(JsonWriter.text(
                        JsonStyle.COMPACT,
                        json -> json.value("a").beginObject().endObject().value(1)))
                .isEqualTo("\"a\"\n{}\n1\n");
    }

    @Test
    void writesOptionalValues() {
        assertThat(JsonWriter.text(
                        JsonStyle.COMPACT,
                        json -> json.beginObject()
                                .field("a", OptionalDouble.of(0.1))
                                .field("b", OptionalInt.of(1))
                                .field("c", Optional.of("x"))
                                .field("d", OptionalDouble.empty())
                                .field("e", OptionalInt.empty())
                                .field("f", Optional.empty())
                                .endObject()))
                .isEqualTo("{\"a\":0.1,\"b\":1,\"c\":\"x\",\"d\":null,\"e\":null,\"f\":null}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0",
        "-0.0, -0.0",
        "0.1, 0.1",
        "1e21, 1.0E21",
        "2e-3, 0.002",
        "2.0E-4, 2.0E-4",
        // JDK 17 writes one digit more than needed here.
        "2e23, 2.0E23",
        "4.9e-324, 4.9E-324",
        "1.7976931348623157e308, 1.7976931348623157E308"
    })
    void writesTheShortestDecimal(double number, String written) {
        assertThat(JsonWriter.text(JsonStyle.HTML, json -> json.value(number))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesNumbersThatAreNotFinite(double number) {
        assertRefused(number, "#", json -> json.value(number));
        assertRefused(number, "#/2", json -> json.values(new double[] {1, 2, number}));
        assertRefused(
                number,
                "#/a~1b/1/~0",
                json -> json.beginObject()
                        .name("a/b")
                        .beginArray()
                        .value(1)
                        .beginObject()
                        .field("x", 1)
                        .field("~", number));
        assertRefused(number, "#/y", json -> json.beginObject().field("y", OptionalDouble.of(number)));
    }

    private static void assertRefused(double number, String pointer, Consumer<JsonWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> {
                    try (JsonWriter json = JsonWriter.to(out, JsonStyle.PRETTY)) {
                        content.accept(json);
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number at " + pointer + " must be finite but was " + number);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("NaN", "Infinity");
    }

    @Test
    void refusesAnImpossibleOrder() {
        assertMisuse("there must be no value at #", json -> json.beginObject().value(1));
        assertMisuse("there must be no value at #", json -> json.beginObject().beginArray());
        assertMisuse(
                "there must be no value at #/a",
                json -> json.beginObject().field("a", 1).value(1));
        assertMisuse("there must be no name 'a' at #", json -> json.name("a"));
        assertMisuse(
                "there must be no name 'a' at #/0", json -> json.beginArray().name("a"));
        assertMisuse(
                "there must be no name 'b' at #/a",
                json -> json.beginObject().name("a").name("b"));
        assertMisuse("there must be no end of an object at #", JsonWriter::endObject);
        assertMisuse(
                "there must be no end of an object at #/0",
                json -> json.beginArray().endObject());
        assertMisuse(
                "there must be no end of an object at #/a",
                json -> json.beginObject().name("a").endObject());
        assertMisuse(
                "there must be no end of an array at #",
                json -> json.beginObject().endArray());
        assertMisuse("nesting must be at most 100 levels", json -> {
            for (int i = 0; i < 101; i++) {
                json.beginArray();
            }
        });
    }

    @Test
    void refusesASecondValueWithinHtml() {
        assertThatThrownBy(() ->
                        JsonWriter.text(JsonStyle.HTML, json -> json.value(1).value(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there must be no value at #");
    }

    private static void assertMisuse(String message, Consumer<JsonWriter> content) {
        assertThatThrownBy(() -> JsonWriter.text(JsonStyle.COMPACT, content))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void escapesWhatHtmlWouldRead() {
        String text = "</script>&\u2028\u2029<!--ñ\ud83d\ude00";

        String html = JsonWriter.text(
                JsonStyle.HTML, json -> json.beginObject().field(text, text).endObject());

        String escaped = "\"\\u003C/script\\u003E\\u0026\\u2028\\u2029\\u003C!--ñ\ud83d\ude00\"";
        assertThat(html).isEqualTo("{" + escaped + ":" + escaped + "}");
        assertThat(JsonDocument.parse("x", html).object().required(text).text()).contains(text);
    }

    @Test
    void escapesControlCharactersAndMendsLoneSurrogates() {
        assertThat(JsonWriter.text(JsonStyle.COMPACT, json -> json.value("\"\\/\b\f\n\r\t\0\u001f\u007f")))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\u007f\"\n");
        assertThat(JsonWriter.text(
                        JsonStyle.COMPACT,
                        json -> json.value("a\ud83d")
                                .value("\ude00b")
                                .value("\ude00\ud83d")
                                .value("\ud83d\ud83d\ude00")
                                .beginObject()
                                .field("x\ud83d", 1)
                                .endObject()))
                .isEqualTo("\"a\ufffd\"\n\"\ufffdb\"\n\"\ufffd\ufffd\"\n\"\ufffd\ud83d\ude00\"\n{\"x\ufffd\":1}\n");
    }

    @Test
    void writesLongTextsOfSurrogatePairs() {
        for (JsonStyle style : JsonStyle.values()) {
            for (int before = 0; before < 4; before++) {
                String text = "x".repeat(before) + "\ud83d\ude00".repeat(20_000);
                String json = JsonWriter.text(style, writer -> writer.value(text));
                assertThat(json.strip()).isEqualTo('"' + text + '"');
            }
        }
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(JsonWriter.text(JsonStyle.HTML, json -> json.values(new double[] {1.5, 1e7})))
                    .isEqualTo("[1.5,1.0E7]");
            assertThat(JsonWriter.text(JsonStyle.HTML, json -> json.value(1234567)))
                    .isEqualTo("1234567");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesAFileAsAStream(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("scores.json");
        try (JsonWriter json = JsonWriter.to(file, JsonStyle.PRETTY)) {
            json.beginObject().name("scores").beginArray();
            for (int i = 0; i < 1_000_000; i++) {
                json.value(i);
                if (i == 500_000) {
                    json.flush();
                    assertThat(Files.size(file)).isGreaterThan(3_000_000);
                }
            }
            json.endArray().endObject();
        }

        assertThat(JsonDocument.read(file).object().required("scores").numbers())
                .hasSize(1_000_000);
    }

    @Test
    void failsUncheckedWhenTheOutputFails(@TempDir Path dir) {
        AtomicBoolean closed = new AtomicBoolean();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk is full");
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        JsonWriter json = JsonWriter.to(full, JsonStyle.COMPACT);
        json.value(1);

        assertThatThrownBy(json::flush).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("disk is full");
        json.value(2);
        assertThatThrownBy(json::close).isInstanceOf(UncheckedIOException.class).hasRootCauseMessage("disk is full");
        assertThat(closed).isTrue();
        assertThatThrownBy(() -> JsonWriter.to(dir, JsonStyle.PRETTY)).isInstanceOf(UncheckedIOException.class);
    }
}
