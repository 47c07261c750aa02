package dev.kam.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvOutputTest {

    @TempDir
    Path directory;

    @Test
    void writesPlainCells() throws IOException {
        Path file = directory.resolve("plain.csv");
        try (CsvOutput out = CsvOutput.plain(file)) {
            out.text("Año").text("a,b").text("say \"x\"").text("a;b").blank().endRow();
            out.number(0)
                    .number(-12)
                    .decimal(5, 2)
                    .decimal(-1230, 2)
                    .decimal(0, 1)
                    .decimal(Long.MAX_VALUE, 2);
            out.endRow();
        }

        assertThat(file).hasContent("""
                        Año,"a,b","say ""x""\",a;b,
                        0,-12,0.05,-12.30,0.0,92233720368547758.07
                        """);
    }

    @Test
    void writesDecimalCommasBetweenSemicolons() throws IOException {
        Path file = directory.resolve("iberian.csv");
        try (CsvOutput out = CsvOutput.iberian(file)) {
            out.text("a,b")
                    .text("a;b")
                    .decimal(-75, 1)
                    .halves(15)
                    .halves(16)
                    .halves(1)
                    .endRow();
        }

        assertThat(file).hasContent("a,b;\"a;b\";-7,5;7,5;8;0,5\n");
    }

    @Test
    void writesRowsLongerThanItsBuffer() throws IOException {
        String longText = "x".repeat(200_000);
        Path file = directory.resolve("long.csv");
        try (CsvOutput out = CsvOutput.plain(file)) {
            out.text("a").text(longText).text("b").endRow();
        }

        assertThat(file).hasContent("a," + longText + ",b\n");
    }
}
