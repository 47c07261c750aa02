package dev.kam.io;

import static java.util.Map.entry;
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
import java.util.regex.Pattern;
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

    /** What every page has, in this order; a page may have more. */
    private static final List<String> SECTIONS = List.of(
            "Formula",
            "Parameters",
            "Worked example",
            "When to use it",
            "When not to use it",
            "Rank reversal",
            "In Java",
            "References");

    @ParameterizedTest
    @MethodSource("pages")
    void hasAllSections(String page) {
        Markdown markdown = Markdown.page("docs/methods/" + page);
        assertThat(markdown.text()
                        .lines()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.substring(3)))
                .containsSubsequence(SECTIONS);
        assertThat(markdown.section("Formula")).contains("=");
        assertThat(markdown.section("Worked example")).contains("```json\n");
        assertThat(markdown.section("When to use it")).contains("\n- ");
        assertThat(markdown.section("When not to use it")).contains("\n- ");
        assertThat(markdown.section("Rank reversal")).contains("Measured").contains(" of 400** random problems");
    }

    /** The examples are those of the method or of the weightings that the page is about, and their answers show numbers. */
    @ParameterizedTest
    @MethodSource("pages")
    void worksThroughNumbersOfItsOwn(String page) {
        Markdown markdown = Markdown.page("docs/methods/" + page);
        List<String> blocks = markdown.in("json");
        boolean weighting = page.startsWith("weighting-");
        for (int b = 0; b < blocks.size(); b += 2) {
            JsonObject problem = JsonDocument.parse(page, blocks.get(b)).object();
            String name = weighting
                    ? problem.optional("weighting")
                            .object()
                            .orElseThrow()
                            .optional("type")
                            .text()
                            .orElseThrow()
                    : problem.optional("method").text().orElseThrow();
            assertThat(markdown.names()).contains(name);
            assertThat(weighting || page.equals(name + ".md")).as(name).isTrue();
            assertThat(markdown.section("Worked example")).contains(blocks.get(b), blocks.get(b + 1));
            assertThat(JsonDocument.parse(page, blocks.get(b + 1)).object().names())
                    .containsAnyOf(weighting ? new String[] {"weights"} : new String[] {"scores", "categories"});
        }
    }

    /**
     * In the indented lines of a worked example, what stands on one side of {@code =} has the value of the other, to the last
     * decimal shown; a label stands in front of two spaces.
     */
    @ParameterizedTest
    @MethodSource("pages")
    void computesByHandWhatItSays(String page) {
        String section = Markdown.page("docs/methods/" + page).section("Worked example");
        String[] textAndBlocks = section.split("(?m)^```.*$");
        int lines = 0;
        for (int t = 0; t < textAndBlocks.length; t += 2) {
            for (String line : textAndBlocks[t]
                    .lines()
                    .filter(l -> l.startsWith("    ") && l.contains(" = "))
                    .toList()) {
                String[] sides =
                        line.strip().replaceFirst("^\\S.*?\\s{2,}+(?!=)", "").split(" = ");
                String last = sides[sides.length - 1].strip();
                double decimals = last.contains(".") ? last.length() - last.indexOf('.') - 1 : 9;
                for (String side : sides) {
                    double difference = Math.abs(Arithmetic.valueOf(side) - Arithmetic.valueOf(last));
                    assertThat(difference).as(line).isLessThanOrEqualTo(0.500001 * Math.pow(10, -decimals));
                }
                lines++;
            }
        }
        assertThat(lines).as("computed lines of " + page).isPositive();
    }

    @Test
    void hasAPageForEveryWeighting() throws IOException {
        String problem = """
                {"id": "a", "method": "weighted-sum", "weighting": {"type": "guess"}, "alternatives": ["A"], "performances": [[1]],
                 "criteria": [{"id": "c", "preference": "max"}]}""".replace('\n', ' ');
        String answer = DecisionLines.of("types").answer(1, problem);
        String error = JsonDocument.parse("answer", answer)
                .object()
                .optional("error")
                .text()
                .orElseThrow();
        List<String> types = Pattern.compile("(?<=one of |, )\"([a-z-]+)\"")
                .matcher(error)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(types).contains("direct", "merec");
        assertThat(weightingPages().stream().flatMap(page -> Markdown.page("docs/methods/" + page).names().stream()))
                .containsExactlyInAnyOrderElementsOf(types);
        assertThat(types).containsExactlyInAnyOrderElementsOf(ReversalCounts.WEIGHTINGS.names());
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

    /** The variants that the pages speak of first: those of {@code kam decide} without parameters. */
    private static final Map<String, String> PRESETS = Map.ofEntries(
            entry("weighted-sum", "min-max"),
            entry("weighted-product", "max"),
            entry("waspas", "max lambda 0.5"),
            entry("topsis", "vector"),
            entry("vikor", "v 0.5"),
            entry("promethee-ii", "usual"),
            entry("electre-iii", "no thresholds"),
            entry("spotis", "bounds"),
            entry("choquet", "none"),
            entry("mr-sort", "majority 0.5"),
            entry("electre-tri-b", "pessimistic no thresholds"),
            entry("glnf", "usual"),
            entry("thresholds", "weighted-sum min-max"),
            entry("matrix", "valued"),
            entry("two-dimension", "usual"));

    private static final String ADDING = "adding an alternative that every other one dominates changed ";
    private static final String PROBLEMS = " of 400** random problems of 20 alternatives and 6 criteria.";

    private static Markdown page(String method) {
        return Markdown.page("docs/methods/" + method + ".md");
    }

    private static List<String> figures(ReversalCounts counts, String method) {
        String preset = PRESETS.getOrDefault(method, "default");
        return counts.ofVariants(method).get(ReversalCounts.label(preset));
    }

    @ParameterizedTest
    @MethodSource("rankingMethods")
    void saysHowOftenTheWinnerChanged(String method) {
        List<String> figures = figures(ReversalCounts.RANKING, method);
        String changed = figures.get(0);
        String section = page(method).section("Rank reversal");

        assertThat(section).contains("Measured: " + ADDING + "the winner in **" + changed + PROBLEMS);
        assertThat(Markdown.page("docs/methods/README.md").text().lines())
                .anyMatch(line -> line.startsWith("| [`" + method + "`]") && line.endsWith("| " + changed + " |"));
        if (section.contains("|")) {
            Map<String, List<String>> shown =
                    ReversalCounts.shown(section, "| variant | winner changed | order of the others changed |");
            assertThat(shown).hasSizeGreaterThan(1).containsEntry(preset(method), figures);
            assertThat(ReversalCounts.RANKING.ofVariants(method)).containsAllEntriesOf(shown);
        } else {
            assertThat(section).contains("\n\nThe order of the others changed in " + figures.get(1) + " of 400.\n");
        }
    }

    private static String preset(String method) {
        return ReversalCounts.label(PRESETS.getOrDefault(method, "default"));
    }

    static List<String> rankingMethods() {
        return RankingMethods.all().stream().map(RankingMethods.Entry::name).toList();
    }

    @ParameterizedTest
    @MethodSource("sortingMethods")
    void saysHowOftenCategoriesChanged(String method) {
        String section = page(method).section("Rank reversal");
        String changed = figures(ReversalCounts.SORTING, method).get(0);

        assertThat(section).contains("Measured: " + ADDING + "the category of another in **" + changed + PROBLEMS);
        assertThat(ReversalCounts.shown(
                        section,
                        "| variant | added: any category | added: best category"
                                + " | left out: any category | left out: best category |"))
                .isEqualTo(ReversalCounts.SORTING.ofVariants(method));
    }

    static List<String> sortingMethods() {
        return SortingMethods.all().stream().map(SortingMethods.Entry::name).toList();
    }

    /** The sentence has the figures of all weightings of the page, or one where they are the same. */
    @ParameterizedTest
    @MethodSource("weightingPages")
    void saysHowOftenTheWinnerChangedWithTheWeights(String page) {
        Markdown markdown = Markdown.page("docs/methods/" + page);
        String section = markdown.section("Rank reversal");
        Map<String, List<String>> measured = ReversalCounts.WEIGHTINGS.of(markdown.names());
        String winners =
                measured.values().stream().map(f -> f.get(1)).distinct().collect(Collectors.joining(", "));
        String listed = winners.replaceFirst(", (\\d+)$", " and $1");

        assertThat(section)
                .contains("Measured with a [weighted sum](weighted-sum.md) of fixed anchors: " + ADDING
                        + "the winner in **" + listed + PROBLEMS);
        if (measured.values().stream().flatMap(List::stream).allMatch("0"::equals)) {
            assertThat(section)
                    .contains("\n\nNeither that nor leaving out one, drawn at random, changed a weight or the order of"
                            + " the others in any of them.\n");
        } else {
            assertThat(ReversalCounts.shown(
                            section,
                            "| weighting | added: weights | added: winner | added: order"
                                    + " | left out: weights | left out: winner | left out: order |"))
                    .isEqualTo(measured);
        }
    }

    static List<String> weightingPages() throws IOException {
        return pages().stream().filter(page -> page.startsWith("weighting-")).toList();
    }
}
