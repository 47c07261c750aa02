package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of published studies; each line of the resource says in {@code source} where its numbers come from. */
class PublishedCasesTest {
    private static final String EXPECTED = ",\"expected\":";

    static List<String> cases() throws IOException {
        try (InputStream in = PublishedCasesTest.class.getResourceAsStream("published-cases.jsonl")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatWasPublished(String line) {
        Map<?, ?> given = (Map<?, ?>) Lines.tree(line);
        double tolerance = ((Number) given.get("tolerance")).doubleValue();
        Map<?, ?> expected = (Map<?, ?>) given.get("expected");

        Map<?, ?> fields = Lines.fields(line.substring(0, line.indexOf(EXPECTED)) + "}");

        assertThat(fields.get("id")).isEqualTo(given.get("id"));
        assertThat(expected).isNotEmpty();
        expected.forEach((name, want) -> Lines.compare(
                given.get("id") + "." + name, fields.get(name), want, name.equals("ranks") ? 0 : tolerance));
    }

    @Test
    void namesTheSourceOfEveryCase() throws IOException {
        assertThat(cases())
                .hasSize(19)
                .allSatisfy(line -> assertThat(((Map<?, ?>) Lines.tree(line)).get("source"))
                        .asString()
                        .isNotBlank());
    }

    @Test
    void noticesWhatDiffers() throws IOException {
        String line = cases().stream()
                .filter(l -> l.startsWith("{\"id\":\"vikor_skc_compromise\""))
                .findFirst()
                .orElseThrow();

        Stream.of(
                        line.replace("\"ranks\":[3,2,1,4]", "\"ranks\":[2,3,1,4]"),
                        line.replace("\"S\":[0.6,", "\"S\":[0.60001,"),
                        line.replace("\"compromiseSet\":[\"A2\",\"A3\"]", "\"compromiseSet\":[\"A3\"]"))
                .forEach(changed -> assertThat(changed)
                        .isNotEqualTo(line)
                        .satisfies(l -> assertThat(catchThrowable(() -> findsWhatWasPublished(l)))
                                .isInstanceOf(AssertionError.class)));
    }
}
