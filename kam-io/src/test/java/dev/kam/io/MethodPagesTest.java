package dev.kam.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.decision.method.RankingMethods;
import dev.kam.decision.sorting.SortingMethods;
import dev.kam.io.json.DecisionLines;
import dev.kam.io.json.JsonDocument;
import dev.kam.io.json.JsonObject;
import dev.kam.io.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Works through the examples of docs/methods: in each page, JSON blocks come in pairs, a problem and the figures that it is
 * answered with, rounded to four decimals.
 */
class MethodPagesTest {
    private static final Path FOLDER = Markdown.root().resolve("docs/methods");
    private static final double HALF_OF_THE_LAST_DECIMAL = 0.500001e-4;

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(p -> p.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void answersTheExamplesOfThePage(String page) {
        List<String> blocks = Markdown.page("docs/methods/" + page).in("json");
        assertThat(blocks).as("pairs of a problem and its answer").hasSizeGreaterThanOrEqualTo(2);
        assertThat(blocks.size() % 2).isZero();
        for (int b = 0; b < blocks.size(); b += 2) {
            String problem = blocks.get(b).replace('\n', ' ');
            String answer = DecisionLines.of(page).answer(1, problem);
            JsonObject shown = JsonDocument.parse(page, blocks.get(b + 1)).object();
            JsonObject found = JsonDocument.parse("answer", answer).object();
            for (String name : shown.names()) {
                assertSame(name + " of " + answer, found.optional(name), shown.optional(name));
            }
        }
    }

    /** Every field that the page shows is in the answer; numbers agree to four decimals. */
    private static void assertSame(String what, JsonValue found, JsonValue shown) {
        assertThat(found.kind()).as(what).isEqualTo(shown.kind());
        switch (shown.kind()) {
            case NUMBER -> {
                double difference =
                        Math.abs(found.number().getAsDouble() - shown.number().getAsDouble());
                assertThat(difference).as(what).isLessThanOrEqualTo(HALF_OF_THE_LAST_DECIMAL);
            }
            case TEXT -> assertThat(found.text()).as(what).isEqualTo(shown.text());
            case FLAG -> assertThat(found.flag()).as(what).isEqualTo(shown.flag());
            case ARRAY -> {
                List<JsonValue> foundElements = found.elements();
                List<JsonValue> shownElements = shown.elements();
                assertThat(foundElements).as(what).hasSameSizeAs(shownElements);
                for (int i = 0; i < shownElements.size(); i++) {
                    assertSame(what + "[" + i + "]", foundElements.get(i), shownElements.get(i));
                }
            }
            case OBJECT -> {
                JsonObject foundObject = found.object().orElseThrow();
                JsonObject shownObject = shown.object().orElseThrow();
                for (String name : shownObject.names()) {
                    assertSame(what + "." + name, foundObject.optional(name), shownObject.optional(name));
                }
            }
            default -> assertThat(found.kind()).as(what).isEqualTo(shown.kind());
        }
    }

    @Test
    void hasAPageForEveryMethodThatTheIndexLinks() throws IOException {
        TreeSet<String> pages = new TreeSet<>(pages());
        TreeSet<String> expected = Stream.concat(
                        RankingMethods.all().stream().map(RankingMethods.Entry::name),
                        SortingMethods.all().stream().map(SortingMethods.Entry::name))
                .map(name -> name + ".md")
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(pages).containsAll(expected);
        String index = Markdown.page("docs/methods/README.md").text();
        assertThat(pages).allSatisfy(page -> assertThat(index).contains("(" + page + ")"));
    }

    /** The variants that the pages speak of: those of {@code kam decide} without parameters. */
    private static final Map<String, String> PRESETS = Map.of(
            "weighted-sum", "min-max",
            "weighted-product", "max",
            "waspas", "max lambda 0.5",
            "topsis", "vector",
            "vikor", "v 0.5",
            "promethee-ii", "usual",
            "electre-iii", "no thresholds",
            "spotis", "bounds",
            "choquet", "none");

    @ParameterizedTest
    @MethodSource("rankingMethods")
    void saysHowOftenTheWinnerChanged(String method) throws IOException {
        Path measured =
                Markdown.root().resolve("kam-core/src/test/resources/dev/kam/decision/method/rank-reversal.csv");
        String row = method + "," + PRESETS.getOrDefault(method, "default") + ",";
        String changed = Files.readAllLines(measured).stream()
                .filter(line -> line.startsWith(row))
                .map(line -> line.substring(row.length(), line.lastIndexOf(',')))
                .findFirst()
                .orElseThrow();

        assertThat(Markdown.page("docs/methods/" + method + ".md").text())
                .contains("Measured: adding an alternative that every other one dominates changed the winner in **"
                        + changed + " of 400** random problems of 20 alternatives and 6 criteria.");
        assertThat(Markdown.page("docs/methods/README.md").text().lines())
                .anyMatch(line -> line.startsWith("| [`" + method + "`]") && line.endsWith("| " + changed + " |"));
    }

    static List<String> rankingMethods() {
        return RankingMethods.all().stream().map(RankingMethods.Entry::name).toList();
    }
}
