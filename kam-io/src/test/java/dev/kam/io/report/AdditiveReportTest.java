package dev.kam.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the report of the additive method with one that was kept, but for its styles. Where a change is meant, the page
 * left in the folder target takes the place of the one that was kept.
 */
class AdditiveReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void isWhatItWas(String language) throws IOException {
        String name = "additive-" + language + ".html";
        String page =
                Cases.html(Cases.small(), Locale.forLanguageTag(language)).replaceAll("(?s)<style>.*</style>", "");

        Files.writeString(Files.createDirectories(Path.of("target")).resolve(name), page);

        try (InputStream kept = AdditiveReportTest.class.getResourceAsStream(name)) {
            assertThat(kept).isNotNull();
            assertThat(page).isEqualTo(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
