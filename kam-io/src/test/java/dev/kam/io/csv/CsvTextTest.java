package dev.kam.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    private static String written(String cell) throws IOException {
        StringWriter out = new StringWriter();
        CsvText.to(out).text(cell).close();
        return out.toString();
    }

    @Test
    void writesRowsWithByteOrderMarkAndCrLf(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("selection.csv");
        try (CsvText csv = CsvText.to(file)) {
            csv.text("id").text("score").text("rank").endRow();
            csv.text("Ñ1").number(-0.75).number(12L).endRow();
            csv.text(null).number(Double.NaN).number(1e7).endRow();
        }

        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFid,score,rank\r\nÑ1,-0.75,12\r\n,,1.0E7\r\n");
    }

    @Test
    void quotesWhereRfc4180AsksForIt() throws IOException {
        assertThat(written("plain text")).isEqualTo("plain text");
        assertThat(written("")).isEmpty();
        assertThat(written("a,b")).isEqualTo("\"a,b\"");
        assertThat(written("say \"x\" \"")).isEqualTo("\"say \"\"x\"\" \"\"\"");
        assertThat(written("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(written("two\rlines")).isEqualTo("\"two\rlines\"");
        assertThat(written(" space")).isEqualTo("\" space\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\rx",
                "\tx",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "  =1",
                "\u00A0=1",
                "\uFEFF=1"
            })
    void disarmsFormulas(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo("\"'" + cell + "\"");
    }

    @Test
    void disarmsFormulasWithQuotes() throws IOException {
        assertThat(written("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(written("a=1")).isEqualTo("a=1");
    }

    @Test
    void rejectsInfinity() {
        assertThatThrownBy(() -> CsvText.to(new StringWriter()).number(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cell must be finite or NaN but was Infinity");
    }
}
