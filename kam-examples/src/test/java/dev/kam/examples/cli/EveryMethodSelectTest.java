package dev.kam.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.method.RankingMethods;
import dev.kam.examples.data.BundledSample;
import dev.kam.io.json.JsonDocument;
import dev.kam.io.json.JsonObject;
import dev.kam.io.json.JsonValue;
import dev.kam.io.json.ProgramFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job on the bundled sample by every ranking method and every weighting; only the program file changes. */
class EveryMethodSelectTest extends Cli {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final List<String> FILES = List.of("program.json", "report.html", "selection.csv", "selection.json");

    @BeforeEach
    void copyTheSample() throws IOException {
        BundledSample.copyTo(dir);
    }

    static List<String> methods() {
        return RankingMethods.all().stream().map(RankingMethods.Entry::name).toList();
    }

    /** The weightings that a program file may have, as the answer to another one lists them. */
    static List<String> weightings() {
        String problem = problem(MethodPrograms.program("`weighting`: {`type`: `?`}"));
        return Pattern.compile("\"([a-z-]+)\"")
                .matcher(problem)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String problem(String program) {
        List<String> message = new ArrayList<>();
        assertThatThrownBy(() -> ProgramFile.parse("program.json", program))
                .satisfies(e -> message.add(String.valueOf(e.getMessage())));
        return message.get(0);
    }

    @Test
    void coversTheCatalogues() {
        assertThat(methods()).containsExactlyInAnyOrderElementsOf(MethodPrograms.METHODS.keySet());
        assertThat(weightings()).containsExactlyInAnyOrderElementsOf(MethodPrograms.WEIGHTINGS.keySet());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void choosesByEveryMethod(String name) {
        MethodPrograms.Method method = MethodPrograms.METHODS.get(name);
        assertThat(method).as("a program for method " + name).isNotNull();

        Path out = select(MethodPrograms.byMethod(name, method));

        JsonObject selection = selection(out);
        JsonObject said = object(selection, "method");
        assertThat(said.required("type").text()).contains(name);
        assertThat(said.required("higherIsBetter").flag()).contains(method.higherIsBetter());
        assertThat(said.required("relative").flag()).contains(method.relative());
        assertThat(object(selection, "weighting").required("type").text()).contains("direct");
        assertWeights(selection, MethodPrograms.WEIGHTS);
        assertChoice(out, method.higherIsBetter(), name.equals("weighted-sum"));
        String report = words(out);
        if (method.called().isEmpty()) {
            assertThat(report).contains("The score is the sum of those values times their weights.", " points ");
        } else {
            assertThat(report)
                    .contains("The accounts were ranked by the method " + method.called() + ". The "
                            + (method.higherIsBetter() ? "higher" : "lower") + " a score, the better.")
                    .contains("The method " + method.called() + " ranks the accounts by what is known of them")
                    .doesNotContain("points");
        }
        assertThat(report.contains("It compares the accounts with each other")).isEqualTo(method.relative());
        assertSameAgain(out);
    }

    @ParameterizedTest
    @MethodSource("weightings")
    void choosesByEveryWeighting(String type) {
        MethodPrograms.Weighting weighting = MethodPrograms.WEIGHTINGS.get(type);
        assertThat(weighting).as("a program for weighting " + type).isNotNull();

        Path out = select(MethodPrograms.byWeighting(type, weighting));

        JsonObject selection = selection(out);
        assertThat(object(selection, "weighting").required("type").text()).contains(type);
        assertThat(object(selection, "method").required("type").text()).contains("weighted-sum");
        assertWeights(selection, weighting.weights());
        assertChoice(out, true, true);
        if (weighting.said().isEmpty()) {
            assertThat(words(out)).doesNotContain("The weights were found by ", "All criteria weigh the same.");
        } else {
            assertThat(words(out)).contains(weighting.said());
        }
        assertSameAgain(out);
    }

    @Test
    void weighsAsMerecOnlyByPerformancesAboveZero() {
        Path program = file("p.json", MethodPrograms.program("`weighting`: {`type`: `merec`}"));

        assertBadData(
                arguments(program),
                "accounts.csv, weighting 'merec': performance of account 'C0085' on criterion 'new-products' must be > 0,"
                        + " since it is divided by and its logarithm is taken, but was 0.0");
    }

    @Test
    void choosesByAnAdditiveCapacityAsByTheWeightedSum() {
        Map<String, Double> sum = scores("weighted-sum");
        Map<String, Double> integral = scores("choquet");

        assertThat(integral.keySet()).isEqualTo(sum.keySet());
        integral.forEach((id, score) -> assertThat(score).as(id).isCloseTo(sum.get(id), ROUNDING));
    }

    private Map<String, Double> scores(String method) {
        Path out = select(MethodPrograms.byMethod(method, MethodPrograms.METHODS.get(method)));
        return numbers(object(selection(out), "scores"));
    }

    private List<Object> arguments(Path program) {
        return List.of(
                "select",
                "--accounts",
                dir.resolve("accounts.csv"),
                "--transactions",
                dir.resolve("transactions.csv"),
                "--ratings",
                dir.resolve("ratings.csv"),
                "--program",
                program);
    }

    private Path select(String program) {
        return select(file("given.json", program), dir.resolve("out-" + program.hashCode()));
    }

    private Path select(Path program, Path out) {
        List<Object> arguments = new ArrayList<>(arguments(program));
        arguments.addAll(List.of("--out", out));
        Run run = kam(arguments.toArray());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(content(out)).isEqualTo(FILES);
        return out;
    }

    /** With the program that was written, every file has the same bytes. */
    private void assertSameAgain(Path out) {
        Path again = select(out.resolve("program.json"), dir.resolve("again"));
        for (String file : FILES) {
            assertThat(again.resolve(file)).as(file).hasSameBinaryContentAs(out.resolve(file));
        }
    }

    private static void assertWeights(JsonObject selection, List<Double> expected) {
        Map<String, Double> weights = numbers(object(selection, "weights"));
        assertThat(weights.keySet()).containsExactlyElementsOf(MethodPrograms.CRITERIA);
        assertThat(weights.values()).allMatch(weight -> weight > 0 && weight < 1);
        assertThat(weights.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, ROUNDING);
        List<Double> found = List.copyOf(weights.values());
        for (int j = 0; j < expected.size(); j++) {
            assertThat(found.get(j)).as(MethodPrograms.CRITERIA.get(j)).isCloseTo(expected.get(j), ROUNDING);
        }
        if (expected.isEmpty()) {
            assertThat(weights.values()).as("found in the data").doesNotHaveDuplicates();
        }
    }

    /** As many as the program says, best first, each with the score of the whole list and its parts. */
    private static void assertChoice(Path out, boolean higherIsBetter, boolean additive) {
        JsonObject selection = selection(out);
        List<JsonObject> chosen = selection.required("keyAccounts").objects();
        List<JsonObject> next = selection.required("nearMisses").objects();
        assertThat(chosen).hasSize(MethodPrograms.CHOSEN);
        assertThat(next).hasSize(MethodPrograms.NEXT);
        List<JsonObject> best = new ArrayList<>(chosen);
        best.addAll(next);
        Map<String, Double> all = numbers(object(selection, "scores"));
        assertThat(all).hasSize(BundledSample.ACCOUNTS);
        double sign = higherIsBetter ? 1 : -1;
        double before = Double.POSITIVE_INFINITY;
        int rank = 0;
        for (int place = 1; place <= best.size(); place++) {
            JsonObject account = best.get(place - 1);
            double score = account.required("score").number().orElseThrow();
            String id = account.required("id").text().orElseThrow();
            assertThat(sign * score).as(id).isFinite().isLessThanOrEqualTo(before);
            rank = sign * score == before ? rank : place;
            before = sign * score;
            assertThat(account.required("rank").integer()).as(id).hasValue(rank);
            assertThat(all.get(id)).isEqualTo(score);
            assertThat(account.required("reason").text().orElseThrow()).as(id).endsWith(".");
            assertParts(account.optional("contributions"), score, additive);
        }
        double last = before;
        List<Double> leftOut = scoresOfEligible(out);
        assertThat(leftOut).hasSizeGreaterThan(100).allMatch(score -> sign * score <= last);
    }

    /** The scores of the accounts that were eligible and are neither chosen nor next in line. */
    private static List<Double> scoresOfEligible(Path out) {
        return Pattern.compile("(?m)^C\\d+,.*,eligible,\\d+,([^,]+),")
                .matcher(read(out.resolve("selection.csv")))
                .results()
                .map(match -> Double.valueOf(match.group(1)))
                .toList();
    }

    /** What each criterion adds to a score: null exactly where a score is no sum. */
    private static void assertParts(JsonValue parts, double score, boolean additive) {
        assertThat(parts.isPresent()).isEqualTo(additive);
        if (additive) {
            Map<String, Double> byId = numbers(parts.object().orElseThrow());
            assertThat(byId.keySet()).containsExactlyElementsOf(MethodPrograms.CRITERIA);
            assertThat(byId.values().stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(score, ROUNDING);
        }
    }

    private static JsonObject selection(Path out) {
        return JsonDocument.read(out.resolve("selection.json")).root().object().orElseThrow();
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.required(name).object().orElseThrow();
    }

    private static Map<String, Double> numbers(JsonObject object) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String name : object.names()) {
            numbers.put(name, object.required(name).number().orElseThrow());
        }
        return numbers;
    }

    /** The report without its markup. */
    private static String words(Path out) {
        return read(out.resolve("report.html"))
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", "");
    }
}
