package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code kam decide} answers where a line as a whole, its criteria or its performances are wrong. */
class DecideBadInputTest {
    private static final String GOOD = Lines.two("vikor", "");

    /** What is replaced in the good line, by what, and what is said of it. */
    private static final String CHANGES = """
            `method`:`vikor` => `method`:null
                #/method: expected a value but found null
            `method`:`vikor` => `method`:`vikor`,`method`:`edas`
                #/method: field appears more than once
            `method`:`vikor` => `method`:`vikor`,`weigts`:[1,2]
                #/weigts: unknown field. Known fields: 'id', 'method', 'alternatives', 'weighting', 'criteria', \
                'parameters', 'performances'.
            `method`:`vikor` => `method`:`vikor`,`paramaters`:{}
                #/paramaters: unknown field. Maybe 'parameters'.
            [`A`,`B`] => [`A`,null]
                #/alternatives/1: expected a text but found null
            [`A`,`B`] => `A`
                #/alternatives: expected an array but found the text `A`
            [`A`,`B`] => [`A`,`B`,`C`]
                #/performances: expected 3 rows, one for each alternative, but found 2
            `id`:`price` => `id`:` `
                #/criteria/0/id: expected a text that is not blank but found the text ` `
            `id`:`price`, => ``:1,
                #/criteria/0: field 'id' is missing
                #/criteria/0/: unknown field. Known fields: 'weight', 'id', 'preference', 'missing', 'value', \
                'promethee', 'bounds', 'target', 'electre'.
            `id`:`price` => `id`:`quality`
                #/criteria/1: expected each criterion once but 'quality' stands twice
            `preference`:`min` => `preference`:`minimum`
                #/criteria/0/preference: expected one of `max`, `min`, `target` but found the text `minimum`
            `preference`:`min` => `preference`:`target`
                : criterion 'price' prefers a target and needs a value function of that shape, but has none
            `preference`:`min` => `preference`:`target`,`value`:{`type`:`linear`,`worst`:0,`best`:9}
                #/criteria/0/value: expected a value for the preference `target` but found one for `max`. \
                Maybe `preference`: `max`.
            `min`,`weight`:0.5 => `min`
                #/criteria/0: field 'weight' is missing
            `min`,`weight`:0.5 => `min`,`weight`:null
                #/criteria/0/weight: expected a value but found null
            `min`,`weight`:0.5 => `min`,`weight`:-0.5
                #/criteria/0/weight: expected a number >= 0 but found -0.5
            `min`,`weight`:0.5 => `min`,`weight`:`a half`
                #/criteria/0/weight: expected a number >= 0 but found the text `a half`
            `min`,`weight`:0.5 => `min`,`weight`:1e999
                #/criteria/0/weight: expected a number between -1.797E308 and 1.797E308 but found 1e999
            `weight`:0.5 => `weight`:0
                #/criteria: expected a weight above 0 but all were 0
            [3,4] => [3,`4`]
                #/performances/0/1: expected a number but found the text `4`
            [3,4] => [true,[4]]
                #/performances/0/0: expected a number but found true
                #/performances/0/1: expected a number but found an array
            [3,4] => [3]
                #/performances/0: expected 2 performances, one for each criterion, but found 1
            [3,4] => [3,4,5]
                #/performances/0: expected 2 performances, one for each criterion, but found 3
            [3,4] => {`price`:3}
                #/performances/0: expected an array but found an object
            [3,4], =>
                #/performances: expected 2 rows, one for each alternative, but found 1
            [[3,4],[1,2]] => {`A`:[3,4]}
                #/performances: expected an array but found an object
            [3,4] => [1e999,-1e999]
                #/performances/0/0: expected a number between -1.797E308 and 1.797E308 but found 1e999
                #/performances/0/1: expected a number between -1.797E308 and 1.797E308 but found -1e999
            [3,4] => [NaN,4]
                :179: expected a finite number but found 'NaN'
            [3,4] => [3,Infinity]
                :181: expected a finite number but found 'Infinity'
            [3,4] => [3,4,]
                :183: expected a JSON value but found ']'. Maybe there is a comma too many.
            """;

    static Stream<Lines.Bad> changes() {
        return Lines.bad(CHANGES);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void saysWhatIsWrong(Lines.Bad given) {
        String[] change = given.text().split(" => ?", -1);
        String line = GOOD.replace(change[0], change[1]);
        assertThat(line).isNotEqualTo(GOOD);

        String answer = Lines.answer(line);

        String id = given.error().matches("(?s):[0-9].*") ? "null" : "`x`";
        assertThat(answer).startsWith("{`id`:" + id + ",`error`:`cases.jsonl:7").endsWith("`}");
        assertThat(Lines.error(line)).isEqualTo(given.error());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weighted-sum",
                "weighted-product",
                "waspas",
                "topsis",
                "vikor",
                "promethee-ii",
                "electre-iii",
                "copras",
                "edas",
                "marcos",
                "mabac",
                "moora",
                "aras",
                "borda",
                "copeland",
                "mr-sort,{`profiles`:[[1,2]]}",
                "electre-tri-b,{`profiles`:[[1,2]]}",
                "glnf,{`profiles`:[[1,2],[2,1]]}",
                "two-dimension,{`axes`:[{`criteria`:[`price`]},{`criteria`:[`quality`]}]}"
            })
    void namesACellThatIsMissing(String method) {
        String[] parts = method.split(",", 2);
        String line = Lines.two(parts[0], parts.length > 1 ? parts[1] : "").replace(",[1,2]]}", ",[1,null]]}");

        assertThat(Lines.error(line))
                .isEqualTo(": performance of alternative 'B' on criterion 'quality' must be assessed but is missing."
                        + " Maybe choose another missing policy for the criterion.");
    }

    @Test
    void takesNoNoticeOfACellThatIsMissingOnACriterionWithoutWeight() {
        Map<?, ?> fields = Lines.fields(GOOD.replace("`max`,`weight`:0.5", "`max`,`weight`:0")
                .replace("`min`,`weight`:0.5", "`min`,`weight`:1")
                .replace(",[1,2]]}", ",[1,null]]}"));

        assertThat(fields.get("scores")).hasToString("[1.0, 0.0]");
    }

    @Test
    void namesARowOfWhichNothingIsKnown() {
        String value = "`value`:{`type`:`linear`,`worst`:%s,`best`:%s}";
        String line = Lines.two("weighted-sum", "", "," + value.formatted(5, 0), "," + value.formatted(0, 5));

        assertThat(Lines.fields(line.replace(",[1,2]]}", ",[1,null]]}")).get("coverage"))
                .hasToString("[1.0, 0.5]");
        assertThat(Lines.error(line.replace(",[1,2]]}", ",[null,null]]}")))
                .isEqualTo(
                        ": alternative 'B' must have an assessed performance on a criterion with weight but has none");
    }

    /** A method, a table, and what is said of it. */
    private static final String TABLES = """
            edas [[-1,1],[1,1]]
                : mean of the performances on criterion 'price' must be > 0, since it is divided by, but was 0.0
            copras [[1,1],[1,-2]]
                : performance of alternative 'B' on criterion 'quality' must be >= 0, since it is a share of a sum, \
                but was -2.0
            marcos [[0,1],[1,1]]
                : performance of alternative 'A' on criterion 'price' must be > 0, since it is divided by, but was 0.0
            weighted-product [[1,1],[1,0]]
                : performance of alternative 'B' on criterion 'quality' must be > 0, since it is raised to the power \
                of its weight, but was 0.0
            """;

    static Stream<Lines.Bad> tables() {
        return Lines.bad(TABLES);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void namesACellThatTheMethodCannotTake(Lines.Bad given) {
        String line = Lines.two(given.first(), "").replace("[[3,4],[1,2]]", given.rest());

        assertThat(Lines.error(line)).isEqualTo(given.error());
    }

    @Test
    void tellsAlternativesOfTheSameNameApartByTheirPlace() {
        Map<?, ?> fields = Lines.fields(GOOD.replace("[`A`,`B`]", "[`A`,`A`]").replace("[1,2]", "[1,9]"));

        assertThat(fields.get("ranks")).hasToString("[2, 1]");
        assertThat(fields.get("compromiseSet")).isEqualTo(List.of("A"));
    }

    @Test
    void countsWhatUnderflowsAsZero() {
        assertThat(Lines.answer(GOOD.replace("[3,4]", "[1e-999,4]")))
                .isEqualTo(Lines.answer(GOOD.replace("[3,4]", "[0,4]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`performances`:@|[|]",
                "`weighting`:{`type`:`tree`,`tree`:@}|{`children`:[|]}",
                "`parameters`:@|{`of`:|}",
                "`remark`:@|{`a`:[|]}"
            })
    void rejectsWhatIsNestedTooDeeply(String field) {
        String[] parts = field.split("\\|");
        String line = "{" + parts[0].replace("@", parts[1].repeat(10_000) + "1" + parts[2].repeat(10_000)) + "}";

        assertThat(Lines.answer(line))
                .matches("\\{`id`:null,`error`:`cases.jsonl:7:[0-9]+: expected at most 100 levels of nesting but found"
                        + " '[\\[{]'`}");
    }

    @Test
    void answersTheGoodLinesAmongBadOnes() throws IOException {
        String edas = Lines.two("edas", "");
        List<String> lines =
                List.of(GOOD, GOOD.replace("vikor", "viktor"), "{", "", edas, edas.replace("[3", "[-1"), GOOD);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        DecisionLines.of("cases.jsonl")
                .answer(
                        new ByteArrayInputStream(
                                String.join("\n", lines).replace('`', '"').getBytes(StandardCharsets.UTF_8)),
                        out);

        List<String> answers =
                out.toString(StandardCharsets.UTF_8).replace('"', '`').lines().toList();
        assertThat(answers).hasSize(7);
        assertThat(answers.get(0)).isEqualTo(Lines.answer(GOOD)).isEqualTo(answers.get(6));
        assertThat(answers.get(1)).contains("cases.jsonl:2#/method: ").endsWith(" Maybe \\`vikor\\`.`}");
        assertThat(answers.get(2)).startsWith("{`id`:null,`error`:`cases.jsonl:3:2: expected ");
        assertThat(answers.get(3))
                .isEqualTo("{`id`:null,`error`:`cases.jsonl:4:1: expected a JSON value but found nothing`}");
        assertThat(answers.get(4)).isEqualTo(Lines.answer(edas));
        assertThat(answers.get(5))
                .isEqualTo(
                        "{`id`:`x`,`error`:`cases.jsonl:6: mean of the performances on criterion 'price' must be > 0,"
                                + " since it is divided by, but was 0.0`}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topsis", "vikor", "promethee-ii", "copras", "edas", "marcos", "borda", "copeland"})
    void answersALineOfTenThousandAlternatives(String method) {
        int n = 10_000;
        String names = IntStream.range(0, n).mapToObj(i -> "`A" + i + "`").collect(Collectors.joining(","));
        String cells =
                IntStream.range(0, n).mapToObj(i -> "[1," + (n - i) + "]").collect(Collectors.joining(","));

        Map<?, ?> fields =
                Lines.fields(Lines.two(method, "").replace("`A`,`B`", names).replace("[3,4],[1,2]", cells));

        assertThat(Lines.numbers(fields.get("ranks")))
                .containsExactly(IntStream.rangeClosed(1, n).asDoubleStream().toArray());
    }
}
