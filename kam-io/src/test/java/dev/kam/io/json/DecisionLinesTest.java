package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionLinesTest {
    private static final String CRITERIA =
            "[{`id`:`C1`,`preference`:`max`,`weight`:0.75}," + "{`id`:`C2`,`preference`:`min`,`weight`:0.25}]";
    private static final String EQUAL =
            "`notices`:[{`code`:`equal-weights`,`text`:`No criterion has a weight: all weigh the same.`}]";

    private static String answer(String problem) {
        return DecisionLines.of("cases.jsonl")
                .answer(7, problem.replace('`', '"'))
                .replace('"', '`');
    }

    private static String problem(String parameters, String criteria, String performances) {
        int rows = performances.split("\\],").length;
        return "{`id`:`x`,`method`:`weighted-sum`" + parameters + ",`alternatives`:["
                + "`A`,`B`,`C`,`D`".substring(0, 4 * rows - 1) + "],`criteria`:" + criteria + ",`performances`:"
                + performances + "}";
    }

    private static String error(String... problems) {
        return "{`id`:`x`,`error`:`" + String.join("; ", problems).replace("\"", "\\`") + "`}";
    }

    private static String scores(String answer) {
        assertThat(answer).contains("`scores`:");
        return answer.substring(answer.indexOf("`scores`:") + 9, answer.indexOf(",`higherIsBetter`"));
    }

    private static List<String> answers(String lines, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DecisionLines.of("cases.jsonl")
                    .answer(new ByteArrayInputStream(lines.replace('`', '"').getBytes(charset)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = out.toString(StandardCharsets.UTF_8).replace('"', '`');
        assertThat(text).endsWith("\n").doesNotContain("\r");
        return List.of(text.split("\n"));
    }

    @Test
    void answersAProblemOnOneLine() {
        assertThat(answer(problem("", CRITERIA, "[[1,2],[3,4]]")))
                .isEqualTo("{`id`:`x`,`method`:`weighted-sum`,`scores`:[0.25,0.75],`ranks`:[2,1],"
                        + "`higherIsBetter`:true,`relative`:true,`weights`:[0.75,0.25],`clipped`:[0,0]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // C1 (max): 1, 3, 5; C2 (min): 2, 4, 8; weights 3/4 and 1/4.
                "min-max| [0.25,0.5416666666666666,0.75]| [3,2,1]",
                "max    | [0.4,0.575,0.8125]| [3,2,1]",
                "sum    | [0.2261904761904762,0.3214285714285714,0.4523809523809524]| [3,2,1]",
                "none   | [0.25,1.25,1.75]| [3,2,1]"
            })
    void knowsEveryNormalization(String name, String scores, String ranks) {
        String answer =
                answer(problem(",`parameters`:{`normalization`:`" + name + "`}", CRITERIA, "[[1,2],[3,4],[5,8]]"));

        assertThat(scores(answer)).isEqualTo(scores + ",`ranks`:" + ranks);
        assertThat(answer).contains("`relative`:" + !name.equals("none"));
    }

    @Test
    void normalizesByTheLengthOfTheVector() {
        assertThat(scores(answer(problem(
                        ",`parameters`:{`normalization`:`vector`}",
                        "[{`id`:`C`,`preference`:`max`,`weight`:1}]",
                        "[[3],[4]]"))))
                .isEqualTo("[0.6,0.8],`ranks`:[2,1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max| {`type`:`linear`,`worst`:0,`best`:4}| [0.25,0.5,1.0],`ranks`:[3,2,1]| 1",
                "min| {`type`:`linear`,`worst`:4,`best`:0}| [0.75,0.5,0.0],`ranks`:[1,2,3]| 1",
                "max| {`type`:`piecewise`,`points`:[[0,0],[2,0.9],[9,1]]}|"
                        + " [0.45,0.9,0.9571428571428572],`ranks`:[3,2,1]| 0",
                "target| {`type`:`target`,`zeroBelow`:0,`from`:2,`to`:3,`zeroAbove`:4}| [0.5,1.0,0.0],`ranks`:[2,1,3]| 1",
                "min| {`type`:`quantiles`,`of`:[0,1,2]}| [0.5,0.0,0.0],`ranks`:[1,2,2]| 1"
            })
    void knowsEveryValueFunction(String preference, String value, String scores, int clipped) {
        String answer = answer(problem(
                "",
                "[{`id`:`C`,`preference`:`" + preference + "`,`weight`:2,`value`:" + value + "}]",
                "[[1],[2],[6]]"));

        assertThat(scores(answer)).isEqualTo(scores);
        assertThat(answer)
                .contains("`relative`:false,`weights`:[1.0],`clipped`:[" + clipped + "]")
                .contains("`code`:`weights-normalized`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "renormalize| [0.25,0.625]| ",
                "worst      | [0.125,0.625]| ",
                "neutral    | [0.375,0.625]| ",
                "interval   | [0.375,0.625]| ,`scoreBounds`:[[0.125,0.625],[0.625,0.625]]"
            })
    void knowsEveryMissingPolicyAndTheCoverage(String policy, String scores, String bounds) {
        String linear = "`preference`:`max`,`value`:{`type`:`linear`,`worst`:0,`best`:4}";
        String answer = answer(problem(
                "",
                "[{`id`:`C1`," + linear + ",`missing`:`" + policy + "`},{`id`:`C2`," + linear + "}]",
                "[[null,1],[2,3]]"));

        assertThat(scores(answer)).isEqualTo(scores + ",`ranks`:[2,1]");
        assertThat(answer).contains("`coverage`:[0.5,1.0]" + (bounds == null ? "" : bounds) + "," + EQUAL);
    }

    @Test
    void rejectsMissingCellsWhereItMust() {
        String linear = "`preference`:`max`,`value`:{`type`:`linear`,`worst`:0,`best`:4}";
        String rejected = error("cases.jsonl:7: performance of alternative 'B' on criterion 'C' must be assessed but is"
                + " missing. Maybe choose another missing policy for the criterion.");
        assertThat(answer(problem("", "[{`id`:`C`," + linear + ",`missing`:`reject`}]", "[[1],[null]]")))
                .isEqualTo(rejected);
        assertThat(answer(problem("", "[{`id`:`C`,`preference`:`max`}]", "[[1],[null]]")))
                .isEqualTo(rejected);
        assertThat(answer(problem("", "[{`id`:`C`," + linear + "}]", "[[1],[null]]")))
                .isEqualTo(error("cases.jsonl:7: alternative 'B' must have an assessed performance on a criterion with"
                        + " weight but has none"));
    }

    @Test
    void sharesTheSmallerRankAmongTies() {
        assertThat(scores(answer(problem("", "[{`id`:`C`,`preference`:`max`}]", "[[1],[2],[2],[0]]"))))
                .isEqualTo("[0.5,1.0,1.0,0.0],`ranks`:[3,1,1,4]");
    }

    @Test
    void answersForOneAlternativeAndForAConstantColumn() {
        assertThat(answer(problem("", "[{`id`:`C`,`preference`:`min`,`weight`:1}]", "[[5]]")))
                .isEqualTo("{`id`:`x`,`method`:`weighted-sum`,`scores`:[1.0],`ranks`:[1],`higherIsBetter`:true,"
                        + "`relative`:true,`weights`:[1.0],`clipped`:[0],`notices`:[{`code`:`constant-column`,"
                        + "`text`:`All performances on 'C' are equal: its value is 1 for all.`}]}");
    }

    @Test
    void weighsAllTheSameWithoutWeightsAndSaysSo() {
        assertThat(answer(
                        problem("", "[{`id`:`C`,`preference`:`max`},{`id`:`D`,`preference`:`max`}]", "[[1,1],[2,2]]")))
                .contains("`weights`:[0.5,0.5],")
                .endsWith(EQUAL + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|  |: field 'weight' is missing|1",
                "-1|2|/weight: expected a number >= 0 but found -1|0",
                "`1`|2|/weight: expected a number >= 0 but found the text \"1\"|0",
                "true|2|/weight: expected a number >= 0 but found true|0"
            })
    void rejectsWeightsOnSomeCriteriaAndNegativeOnes(String first, String second, String message, int at) {
        String criteria = "[{`id`:`C`,`preference`:`max`,`weight`:" + first + "},{`id`:`D`,`preference`:`max`"
                + (second == null ? "" : ",`weight`:" + second) + "}]";

        assertThat(answer(problem("", criteria, "[[1,2]]")))
                .isEqualTo(error("cases.jsonl:7#/criteria/" + at + message));
    }

    @Test
    void rejectsWeightsThatAreAllZero() {
        assertThat(answer(problem("", "[{`id`:`C`,`preference`:`max`,`weight`:0}]", "[[1]]")))
                .isEqualTo(error("cases.jsonl:7#/criteria: expected a weight above 0 but all were 0"));
    }

    @Test
    void namesTheNearestMethodAndField() {
        assertThat(answer(problem(",`weigthing`:{`type`:`direct`}", CRITERIA, "[[1,2]]")
                        .replace("weighted-sum", "wieghted-sum")))
                .isEqualTo(error(
                        "cases.jsonl:7#/method: expected one of \"aras\", \"borda\", \"choquet\", \"copeland\", \"copras\","
                                + " \"edas\", \"electre-iii\", \"electre-tri-b\", \"glnf\", \"mabac\", \"marcos\","
                                + " \"matrix\", \"moora\", \"mr-sort\", \"promethee-ii\", \"spotis\", \"thresholds\","
                                + " \"topsis\", \"two-dimension\", \"vikor\", \"waspas\", \"weighted-product\","
                                + " \"weighted-sum\" but found the text \"wieghted-sum\". Maybe \"weighted-sum\".",
                        "cases.jsonl:7#/weigthing: unknown field. Maybe 'weighting'."));
    }

    @Test
    void rejectsRaggedRowsAndWhatIsNoNumber() {
        assertThat(answer(problem("", CRITERIA, "[[1],[2,`3`],[1,2,3]]")))
                .isEqualTo(error(
                        "cases.jsonl:7#/performances/0: expected 2 performances, one for each criterion, but found 1",
                        "cases.jsonl:7#/performances/1/1: expected a number but found the text \"3\"",
                        "cases.jsonl:7#/performances/2: expected 2 performances, one for each criterion, but found 3"));
        assertThat(answer(problem("", CRITERIA, "[[1,2],[3,4]]").replace("`A`,`B`", "`A`")))
                .isEqualTo(
                        error("cases.jsonl:7#/performances: expected 1 rows, one for each alternative, but found 2"));
        assertThat(answer(problem("", CRITERIA, "[[1,NaN]]")))
                .startsWith("{`id`:null,`error`:`cases.jsonl:7:")
                .endsWith(": expected a finite number but found 'NaN'`}");
        assertThat(answer(problem("", CRITERIA, "[[1,1e999]]")))
                .isEqualTo(error("cases.jsonl:7#/performances/0/1: expected a number between -1.797E308 and 1.797E308"
                        + " but found 1e999"));
    }

    @Test
    void blamesOnlyWhatIsWrong() {
        assertThat(answer(problem("", "[{`id`:`C`},{`id`:`D`,`preference`:`max`}]", "[[1,2],[3,4]]")
                        .replace("`B`", "2")))
                .isEqualTo(error(
                        "cases.jsonl:7#/alternatives/1: expected a text but found 2",
                        "cases.jsonl:7#/criteria/0: field 'preference' is missing"));
    }

    @Test
    void rejectsAnEmptyProblem() {
        assertThat(answer("{`id`:`x`,`method`:`weighted-sum`,`alternatives`:[],`criteria`:[],`performances`:[]}"))
                .isEqualTo(error(
                        "cases.jsonl:7#/alternatives: expected at least one alternative but found none",
                        "cases.jsonl:7#/criteria: expected at least one criterion but found none"));
        assertThat(answer("{`id`:`x`}"))
                .isEqualTo(error(
                        "cases.jsonl:7: field 'method' is missing",
                        "cases.jsonl:7: field 'alternatives' is missing",
                        "cases.jsonl:7: field 'criteria' is missing",
                        "cases.jsonl:7: field 'performances' is missing"));
    }

    @Test
    void rejectsATargetWithoutItsValueFunction() {
        assertThat(answer(problem("", "[{`id`:`C`,`preference`:`target`}]", "[[1]]")))
                .isEqualTo(error("cases.jsonl:7: criterion 'C' prefers a target and needs a value function of that"
                        + " shape, but has none"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"`a \u00f1`", "``", "0", "-7", "1.5", "9007199254740993", "12345678901234567890123", "null"})
    void echoesTheIdAsItIs(String id) {
        assertThat(answer(problem("", CRITERIA, "[[1,2]]").replace("`id`:`x`", "`id`:" + id)))
                .startsWith("{`id`:" + id + ",`method`:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"true|true", "{`a`:1}|an object", "[1]|an array"})
    void rejectsAnIdThatIsNeitherTextNorNumber(String id, String found) {
        assertThat(answer(problem("", CRITERIA, "[[1,2]]").replace("`id`:`x`", "`id`:" + id)))
                .isEqualTo(
                        "{`id`:null,`error`:`cases.jsonl:7#/id: expected a text or a number but found " + found + "`}");
    }

    @Test
    void answersWithoutAnId() {
        assertThat(answer(problem("", CRITERIA, "[[1,2]]").replace("`id`:`x`,", "")))
                .startsWith("{`id`:null,`method`:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void answersEveryLineInOrder(String end) {
        String good = problem("", CRITERIA, "[[1,2]]");
        List<String> answers = answers(
                "\uFEFF" + String.join(end, good, "[1]", "", "nonsense", good.replace("`x`", "`y`")) + end,
                StandardCharsets.UTF_8);

        assertThat(answers).hasSize(5);
        assertThat(answers.get(0)).startsWith("{`id`:`x`,`method`");
        assertThat(answers.get(1))
                .isEqualTo("{`id`:null,`error`:`cases.jsonl:2: expected an object but found an array`}");
        assertThat(answers.get(2))
                .isEqualTo("{`id`:null,`error`:`cases.jsonl:3:1: expected a JSON value but found nothing`}");
        assertThat(answers.get(3))
                .isEqualTo("{`id`:null,`error`:`cases.jsonl:4:1: expected a JSON value but found 'nonsense'`}");
        assertThat(answers.get(4)).startsWith("{`id`:`y`,`method`");
    }

    @Test
    void answersALineThatIsNotInUtf8ByItsOwnError() {
        String good = problem("", CRITERIA, "[[1,2]]");
        List<String> answers = answers(good.replace("`x`", "`\u00f1`") + "\n" + good, StandardCharsets.ISO_8859_1);

        assertThat(answers.get(0))
                .isEqualTo("{`id`:null,`error`:`cases.jsonl:1:8: expected UTF-8 but found other bytes."
                        + " Maybe the file was saved in another encoding.`}");
        assertThat(answers.get(1)).startsWith("{`id`:`x`,`method`");
    }

    @Test
    void answersAHugeLine() {
        int rows = 50_000;
        StringBuilder names = new StringBuilder("`A`");
        StringBuilder cells = new StringBuilder("[0,0]");
        for (int i = 1; i < rows; i++) {
            names.append(",`A`");
            cells.append(",[").append(i).append(",").append(i).append("]");
        }
        String answer = answer("{`id`:`x`,`method`:`weighted-sum`,`alternatives`:[" + names + "],`criteria`:" + CRITERIA
                + ",`performances`:[" + cells + "]}");

        assertThat(scores(answer))
                .startsWith("[0.25,")
                .contains("`ranks`:[50000,49999,")
                .endsWith(",1]");
    }
}
