package dev.kam.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.io.json.JsonDocument;
import dev.kam.io.json.JsonObject;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RobustCommandTest extends Cli {

    private static String problem(String more) {
        return ("{`id`: `x`, `method`: `weighted-sum`, `parameters`: {`normalization`: `none`},"
                        + " `alternatives`: [`Alder`, `Birch`, `Cedar`],"
                        + " `criteria`: [{`id`: `growth`, `preference`: `max`, `weight`: 0.7},"
                        + " {`id`: `margin`, `preference`: `max`, `weight`: 0.3}],"
                        + " `performances`: [[1, 0], [0.4, 0.9], [0.3, 0.2]]" + more + "}")
                .replace('`', '"');
    }

    private Run robust(String problem, Object... options) {
        Object[] all = Stream.concat(Stream.of("robust", "--in", file("case.json", problem)), Stream.of(options))
                .toArray();
        return kam(all);
    }

    @Test
    void saysHowSureAnAnswerIs() {
        Run run = robust(problem(""), "--top", "1", "--samples", "4000", "--seed", "5");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        JsonObject answer = JsonDocument.parse("answer", run.out()).object();
        assertThat(answer.required("samples").integer()).hasValue(4000);
        assertThat(answer.required("seed").integer()).hasValue(5);
        // Alder leads while w > 0.4 w + 0.9 (1 - w): for a weight of growth above 0.6.
        JsonObject stability = answer.required("stability").object().orElseThrow();
        assertThat(stability.required("growth").numbers()).containsExactly(new double[] {0.6, 1}, within(1e-12));
        double[] alder = answer.required("acceptability").elements().get(0).numbers();
        assertThat(alder[0]).isCloseTo(0.4, within(4 * Math.sqrt(0.24 / 4000)));
        assertThat(answer.required("necessary").texts()).isEmpty();
        assertThat(answer.required("possible").texts()).containsExactly("Alder", "Birch");
        assertThat(robust(problem(""), "--top", "1", "--samples", "4000", "--seed", "5"))
                .isEqualTo(run);
    }

    @Test
    void knowsUncertainPerformancesAndOrders() {
        String more = ", `weightKnowledge`: {`type`: `ordinal`, `order`: [`growth`, `margin`]}, `uncertain`:"
                + " [{`alternative`: `Birch`, `criterion`: `growth`, `type`: `interval`, `low`: 0.4, `high`: 1.4}]";
        String valued = problem(more)
                .replace(
                        "\"max\", \"weight\"",
                        "\"max\", \"value\": {\"type\": \"linear\", \"worst\": 0, \"best\": 2}, \"weight\"");
        Run run = robust(valued, "--top", "1");
        assertThat(run.err()).isEmpty();
        double[] birch = JsonDocument.parse("answer", run.out())
                .object()
                .required("acceptability")
                .elements()
                .get(1)
                .numbers();
        assertThat(birch[0]).isGreaterThan(0.4).isLessThan(1);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        ", `weightKnowledge`: {`type`: `intervals`, `intervals`: {`growth`: [0.5, 0.3]}}",
                        "case.json#/weightKnowledge/intervals/growth: interval must not be upside down but was [0.5, 0.3].\n"
                                + "Maybe its ends are swapped.\n"),
                Arguments.of(
                        ", `weightKnowledge`: {`type`: `constraints`, `constraints`: ["
                                + "{`weights`: {`growth`: 1}, `atLeast`: 0.7}, {`weights`: {`margin`: 1}, `atLeast`: 0.5}]}",
                        "case.json#/weightKnowledge: weight constraints must be possible together but 'growth >= 0.7' and"
                                + " 'margin >= 0.5' clash, as weights are at least 0 and sum to 1\n"),
                Arguments.of(
                        ", `weightKnowledge`: {`type`: `ordinal`, `order`: [`growth`]}",
                        "case.json#/weightKnowledge: order must name every criterion but leaves out 'margin'\n"),
                Arguments.of(
                        ", `weightKnowledge`: {`type`: `intervall`}",
                        "case.json#/weightKnowledge/type: expected one of \"constraints\", \"intervals\", \"ordinal\","
                                + " \"simplex\" but found the text \"intervall\". Maybe \"intervals\".\n"),
                Arguments.of(
                        ", `weightKnowledge`: {`type`: `intervals`, `intervals`: {`grow`: [0, 1]}}",
                        "case.json#/weightKnowledge/intervals/grow: expected the id of a criterion but found 'grow'. Maybe 'growth'.\n"),
                Arguments.of(
                        ", `weightKnowlege`: {`type`: `simplex`}",
                        "case.json#/weightKnowlege: unknown field. Maybe 'weightKnowledge'.\n"),
                Arguments.of(
                        ", `uncertain`: [{`alternative`: `Birch`, `criterion`: `growth`, `type`: `interval`, `low`: 2,"
                                + " `high`: 1}]",
                        "case.json#/uncertain/0: low must be <= high but they were 2.0 and 1.0\n"),
                Arguments.of(
                        ", `uncertain`: [{`alternative`: `Birc`, `criterion`: `growth`, `type`: `normal`, `mean`: 2,"
                                + " `standardDeviation`: -1}]",
                        "case.json#/uncertain/0/alternative: expected the name of an alternative but found 'Birc'. Maybe"
                                + " 'Birch'.\ncase.json#/uncertain/0: standard deviation must be finite and >= 0 but was"
                                + " -1.0\n"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysWhatIsWrong(String more, String message) {
        assertThat(robust(problem(more))).isEqualTo(new Run(1, "", message));
    }

    @Test
    void knowsTheWeightedSumOnly() {
        assertThat(robust(problem("").replace("weighted-sum", "topsis").replace("none", "vector")))
                .isEqualTo(new Run(
                        1,
                        "",
                        "case.json#/method: expected \"weighted-sum\", whose scores are sums, but found \"topsis\"\n"));
    }

    @Test
    void rejectsMoreRanksThanAlternativesAndNoSamples() {
        assertThat(robust(problem(""), "--top", "4"))
                .isEqualTo(new Run(1, "", "case.json: top must be in [1, 3], the number of alternatives, but was 4\n"));
        assertWrongUsage(robust(problem(""), "--samples", "0"), "--samples must be >= 1 but was 0");
        assertWrongUsage(robust(problem(""), "--top", "0"), "--top must be >= 1 but was 0");
        assertWrongUsage(kam("robust"), "Missing required option: '--in=FILE'");
        Path none = dir.resolve("none.json");
        assertThat(kam("robust", "--in", none))
                .isEqualTo(new Run(1, "", "none.json: expected a file but found none\n"));
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.api.Assertions.within(offset);
    }
}
