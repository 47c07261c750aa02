package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.kam.KamDataException;
import dev.kam.Problem;
import dev.kam.decision.Preference;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.io.Program;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.SelectionPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramFileTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProgramFile.schema());
    private static final String LATER = "is not supported by this version of kam";

    private static List<com.networknt.schema.Error> complaints(String program) {
        return SCHEMA.validate(program, InputFormat.JSON);
    }

    private static Program parse(String program) {
        return ProgramFile.parse("p.json", program);
    }

    private static String written(Program program) {
        return JsonWriter.text(JsonStyle.PRETTY, json -> ProgramFile.write(program, json));
    }

    private static List<String> problems(String program) {
        KamDataException problem = catchThrowableOfType(KamDataException.class, () -> parse(program));
        assertThat(problem).as("an exception for " + program).isNotNull();
        return problem.problems().stream().map(Problem::toString).toList();
    }

    static Stream<String> goodPrograms() {
        return Stream.of(
                Programs.LEAST,
                Programs.EVERYTHING,
                // Null counts as absent, and a whole number may be written with decimals.
                Programs.changed(
                        Programs.LEAST,
                        "\\}\\]",
                        ", \"column\": null, \"weight\": null, \"value\": null, \"promethee\": null}],"
                                + "\"currency\": null, \"columns\": null, \"filters\": {\"accounts\": null},"
                                + "\"csv\": {\"decimal\": null, \"ratings\": null}, \"weighting\": null,"
                                + "\"method\": {\"type\": \"weighted-sum\", \"parameters\": null},"
                                + "\"gates\": null, \"selection\": {\"override\": null, \"maxKeyAccounts\": 3.0,"
                                + "\"level\": null}, \"axes\": null, \"economics\": null"),
                Programs.with("\"parameters\": .*?\\}", "\"parameters\": {}"),
                Programs.with("\"gates\": \\[[^\\]]*\\]\\}\\s*\\]", "\"gates\": []"),
                Programs.with("\"atLeast\": 5", "\"atMost\": null, \"atLeast\": -1"),
                Programs.with("\"separator\": \"semicolon\"", "\"separator\": \"\\t\""));
    }

    @ParameterizedTest
    @MethodSource("goodPrograms")
    void readsBackWhatItWroteAndWritesTheSameBytes(String text) {
        Program program = parse(text);
        String written = written(program);

        Program again = ProgramFile.parse("written.json", written);

        assertThat(again).isEqualTo(program).hasSameHashCodeAs(program);
        assertThat(written(again)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("goodPrograms")
    void acceptsBySchemaWhatItReadsAndWhatItWrites(String text) {
        assertThat(complaints(text)).isEmpty();
        assertThat(complaints(written(parse(text)))).isEmpty();
    }

    @Test
    void readsEverythingThatAProgramCanSay() {
        Program program = parse(Programs.EVERYTHING);

        assertThat(program.currency()).contains("EUR");
        assertThat(program.mapping("accounts").columns())
                .containsEntry("account_id", "account")
                .containsEntry("name", "account");
        assertThat(program.mapping("accounts").decimal()).contains(',');
        assertThat(program.mapping("ratings").separator()).contains(';');
        assertThat(program.mapping("ratings").decimal()).contains('.');
        assertThat(program.mapping("transactions").filters()).hasSize(4);
        assertThat(program.selector().policy())
                .isEqualTo(SelectionPolicy.firstWave()
                        .withIncubate(0)
                        .withMinCoverage(0.55)
                        .withSizeColumn("revenue")
                        .withMaxKeyAccounts(12, "Board", "Two regions"));
        assertThat(program.selector().screening().gates()).hasSize(3);
        assertThat(program.selector().axes().orElseThrow().attractiveCut()).isEqualTo(5.5);
        assertThat(program.selector().model().method()).isInstanceOf(AdditiveValue.class);
        ModelCriterion risk = program.selector().model().criterion("risk").orElseThrow();
        assertThat(risk.preference()).isEqualTo(Preference.MINIMIZE);
    }

    @Test
    void keepsDerivedAnchorsMarked() {
        String written = written(parse(Programs.EVERYTHING));

        assertThat(written).contains("\"derived\": true").doesNotContain("\"derived\": false");
        assertThat(parse(written)
                        .selector()
                        .model()
                        .criterion("spend")
                        .orElseThrow()
                        .derived())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "hi-IN-u-nu-deva", "es"})
    void writesTheSameBytesInEveryLocale(String tag) {
        String expected = written(parse(Programs.EVERYTHING));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(written(parse(Programs.EVERYTHING))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<Arguments> badShapes() {
        return Stream.of(
                bad(
                        "\"kam\": 1",
                        "\"kam\": 2",
                        "#/kam: expected 1 but found 2. Maybe the file is for another version of kam."),
                bad("\"kam\": 1,", "", ": field 'kam' is missing"),
                bad("\"version\": \"3\"", "\"version\": 3", "#/version: expected a text that is not blank but found 3"),
                bad("\"version\": \"3\"", "\"version\": null", "#/version: expected a value but found null"),
                bad("\"name\": \"Iberia", "\"nmae\": \"\", \"name\": \"Iberia", "#/nmae: unknown field. Maybe 'name'."),
                bad(
                        "\"currency\": \"EUR\"",
                        "\"currency\": \" \"",
                        "#/currency: expected a text that is not blank but found the text \" \""),
                bad(
                        "\"accounts\": \\{\"account_id\": \"account\"",
                        "\"account\": {\"account_id\": \"a\"}, \"accounts\": {\"account_id\": \"account\"",
                        "#/columns/account: unknown field. Maybe 'accounts'."),
                bad(
                        "\"rater\": \"who\"",
                        "\"rater\": 7",
                        "#/columns/ratings/rater: expected a text that is not blank but found 7"),
                bad(
                        "\"equals\": \"Won\"",
                        "\"equals\": true",
                        "#/filters/transactions/0/equals: expected a text or a number but found true"),
                bad(
                        "\"equals\": \"Won\"",
                        "\"equals\": \"Won\", \"atMost\": 3",
                        "#/filters/transactions/0: expected exactly one of 'equals', 'oneOf', 'atLeast', 'atMost' but found 2"),
                bad(
                        "\\[2025, \"2026\"\\]",
                        "[]",
                        "#/filters/transactions/1/oneOf: expected at least one value but found none"),
                bad(
                        "\"2026-12-31\"",
                        "\"31/12/2026\"",
                        "#/filters/transactions/3/atMost: expected a number or a date such as \"2027-01-31\""
                                + " but found the text \"31/12/2026\""),
                bad(
                        "\"deal_stage\"",
                        "\"\"",
                        "#/filters/transactions/0/column: expected a text that is not blank but found the text \"\""),
                bad(
                        "\"csv\": \\{\"decimal\": \",\"",
                        "\"csv\": {\"decimal\": \"komma\"",
                        "#/csv/decimal: expected one of \",\", \".\", \"comma\", \"point\" but found the text \"komma\"."
                                + " Maybe \"comma\"."),
                bad(
                        "\"semicolon\"",
                        "\"|\"",
                        "#/csv/ratings/separator: expected one of \"\\t\", \",\", \";\", \"comma\", \"semicolon\","
                                + " \"tab\" but found the text \"|\""),
                bad("\"weight\": 25", "\"weight\": -25", "#/criteria/0/weight: expected a number >= 0 but found -25"),
                bad(", \"weight\": 25", "", "#/criteria/0: field 'weight' is missing"),
                bad(
                        "\"weight\": 25",
                        "\"weight\": \"25\"",
                        "#/criteria/0/weight: expected a number >= 0 but found the text \"25\""),
                bad("\"id\": \"risk\"", "\"id\": 9", "#/criteria/7/id: expected a text that is not blank but found 9"),
                bad("\\[1, 5\\]", "[1, 5, 9]", "#/criteria/1/scale: expected two numbers [low, high] but found 3"),
                bad("\\[1, 5\\]", "[1, \"5\"]", "#/criteria/1/scale/1: expected a number but found the text \"5\""),
                bad(
                        "\"actionable\": false",
                        "\"actionable\": \"no\"",
                        "#/criteria/1/actionable: expected true or false but found the text \"no\""),
                bad(
                        "\"preference\": \"max\"",
                        "\"preference\": \"maximum\"",
                        "#/criteria/2/preference: expected one of \"max\", \"min\", \"target\" but found the text \"maximum\""),
                bad(
                        "\"missing\": \"neutral\"",
                        "\"missing\": \"nuetral\"",
                        "#/criteria/4/missing: expected one of \"interval\", \"neutral\", \"reject\", \"renormalize\","
                                + " \"worst\" but found the text \"nuetral\". Maybe \"neutral\"."),
                bad(
                        "\"type\": \"linear\"",
                        "\"type\": \"log\"",
                        "#/criteria/2/value/type: expected one of \"linear\", \"piecewise\", \"quantiles\", \"target\""
                                + " but found the text \"log\""),
                bad("\"worst\": -10, ", "", "#/criteria/2/value: field 'worst' is missing"),
                bad(
                        "\"best\": 30",
                        "\"best\": 30, \"from\": 3",
                        "#/criteria/2/value/from: unknown field. Known fields: 'type', 'worst', 'best', 'derived'."),
                bad("\\[5, 0.25\\]", "5", "#/criteria/3/value/points/1: expected an array but found 5"),
                bad(
                        "\\[5, 0.25\\]",
                        "[5]",
                        "#/criteria/3/value: point 1 must be a pair [performance, value] but had 1 numbers"),
                bad(
                        "\\[5, 0.25\\]",
                        "[5, \"\"]",
                        "#/criteria/3/value/points/1/1: expected a number but found the text \"\""),
                bad("\\[0, 2, 2, 9\\]", "[0]", "#/criteria/5/value: quantiles must be at least 2 but were 1"),
                bad(
                        "\"derived\": true",
                        "\"derived\": 1",
                        "#/criteria/6/value/derived: expected true or false but found 1"),
                bad(
                        "\"weighting\": \\{\"type\": \"direct\"\\}",
                        "\"weighting\": {\"type\": \"entorpy\"}",
                        "#/weighting/type: expected one of \"ahp\", \"best-worst\", \"critic\", \"direct\", \"entropy\","
                                + " \"equal\", \"merec\", \"pooled\", \"rank-order-centroid\", \"rank-reciprocal\","
                                + " \"rank-sum\", \"swing\", \"tree\" but found the text \"entorpy\". Maybe \"entropy\"."),
                bad(
                        "\"weighted-sum\"",
                        "\"weighted-sums\"",
                        "#/method/type: expected one of \"aras\", \"borda\", \"choquet\", \"copeland\", \"copras\", \"edas\", \"electre-iii\", \"mabac\","
                                + " \"marcos\", \"moora\", \"promethee-ii\", \"spotis\", \"topsis\", \"vikor\", \"waspas\","
                                + " \"weighted-product\", \"weighted-sum\" but found the text \"weighted-sums\"."
                                + " Maybe \"weighted-sum\"."),
                bad(
                        "\"vector\"",
                        "\"vektor\"",
                        "#/method/parameters/normalization: expected one of \"max\", \"min-max\", \"none\", \"sum\","
                                + " \"vector\" but found the text \"vektor\". Maybe \"vector\"."),
                bad(
                        "\"normalization\"",
                        "\"normalisation\"",
                        "#/method/parameters/normalisation: unknown field. Maybe 'normalization'."),
                bad(
                        "\"criterion\": \"alignment\", \"atLeast\": 5",
                        "\"criterion\": \"alignment\"",
                        "#/gates/0: expected exactly one of 'atLeast', 'atMost', 'oneOf' but found 0"),
                bad(
                        "\"criterion\": \"alignment\", \"atLeast\": 5",
                        "\"criterion\": \"alignment\", \"atLeast\": \"5\"",
                        "#/gates/0/atLeast: expected a number but found the text \"5\""),
                bad(
                        "\"column\": \"sector\", ",
                        "\"column\": \"sector\", \"criterion\": \"growth\", ",
                        "#/gates/2: expected exactly one of 'criterion', 'column' but found 2"),
                bad("\\[\"Energy\", \"Rail\"\\]", "[]", "#/gates/2/oneOf: expected at least one text but found none"),
                bad("\\[\"Energy\", \"Rail\"\\]", "[1]", "#/gates/2/oneOf/0: expected a text but found 1"),
                bad(
                        "\"maxKeyAccounts\": 12",
                        "\"maxKeyAccounts\": 0",
                        "#/selection/maxKeyAccounts: expected a whole number >= 1 but found 0"),
                bad(
                        "\"maxKeyAccounts\": 12",
                        "\"maxKeyAccounts\": 7.5",
                        "#/selection/maxKeyAccounts: expected a whole number >= 1 but found 7.5"),
                bad(
                        ",\\s*\"override\": \\{.*?\\}",
                        "",
                        "#/selection/maxKeyAccounts: expected at most 10 key accounts but found 12."
                                + " Maybe record the decision: \"override\": {\"by\": \"...\", \"reason\": \"...\"}."),
                bad(
                        "\"by\": \"Board\"",
                        "\"by\": \"\"",
                        "#/selection/override/by: expected a text that is not blank but found the text \"\""),
                bad(
                        "\"minCoverage\": 0.55",
                        "\"minCoverage\": 55",
                        "#/selection/minCoverage: expected a number between 0 and 1 but found 55"),
                bad(
                        "\"incubate\": 0",
                        "\"incubate\": -1",
                        "#/selection/incubate: expected a whole number >= 0 but found -1"),
                bad(
                        "\"strength\": \\{\"criteria\": \\[\\{.*?\\}\\]",
                        "\"strength\": {\"criteria\": []",
                        "#/axes/strength/criteria: expected at least one criterion but found none"),
                bad(
                        "\"weight\": 60",
                        "\"weight\": 0",
                        "#/axes/strength/criteria/0/weight: expected a number > 0 but found 0"),
                bad("\"attractiveness\": .*", "", "#/axes: field 'attractiveness' is missing"),
                bad(
                        "\"cut\": 5.5",
                        "\"cut\": \"high\"",
                        "#/axes/attractiveness/cut: expected a number but found the text \"high\""),
                bad("\"axes\"", "\"economics\": {\"discountRate\": 0.1}, \"axes\"", "#/economics: " + LATER),
                bad("\"axes\"", "\"referrals\": {}, \"axes\"", "#/referrals: " + LATER),
                bad("\"axes\"", "\"contacts\": {}, \"axes\"", "#/contacts: " + LATER),
                bad("\"axes\"", "\"review\": {}, \"axes\"", "#/review: " + LATER),
                bad("\"incubate\": 0", "\"incubate\": 0, \"level\": \"group\"", "#/selection/level: " + LATER),
                bad("\"incubate\": 0", "\"incubate\": 0, \"rollUp\": {}", "#/selection/rollUp: " + LATER),
                bad(
                        "\"incubate\": 0",
                        "\"incubate\": 0, \"prescriptionWeight\": 1",
                        "#/selection/prescriptionWeight: " + LATER),
                bad("\"incubate\": 0", "\"incubate\": 0, \"synergies\": []", "#/selection/synergies: " + LATER),
                bad("\"incubate\": 0", "\"incubate\": 0, \"constraints\": {}", "#/selection/constraints: " + LATER),
                bad("\"incubate\": 0", "\"incubate\": 0, \"enterAt\": 1", "#/selection/enterAt: " + LATER),
                bad("\"incubate\": 0", "\"incubate\": 0, \"leaveAt\": 1", "#/selection/leaveAt: " + LATER),
                beside("\"promethee\": {}", "/promethee: field 'type' is missing"),
                beside(
                        "\"promethee\": {\"type\": \"liner\"}",
                        "/promethee/type: expected one of \"gaussian\", \"level\", \"linear\", \"u-shape\", \"usual\","
                                + " \"v-shape\" but found the text \"liner\". Maybe \"linear\"."),
                beside(
                        "\"promethee\": {\"type\": \"linear\", \"q\": -1, \"p\": 2}",
                        "/promethee/q: expected a number >= 0 but found -1"),
                beside("\"electre\": {\"r\": 1}", "/electre/r: unknown field. Known fields: 'q', 'p', 'v'."),
                beside("\"bounds\": [0]", "/bounds: expected two numbers [low, high] but found 1"),
                beside("\"bounds\": [0, null]", "/bounds/1: expected a number but found null"),
                beside("\"target\": \"1\"", "/target: expected a number but found the text \"1\""),
                weighing("\"swing\"", "#/weighting: field 'points' is missing"),
                weighing(
                        "\"direct\", \"points\": {\"risk\": \"x\"}",
                        "#/weighting/points/risk: expected a number but found the text \"x\""),
                weighing(
                        "\"rank-sum\", \"order\": \"risk\"",
                        "#/weighting/order: expected an array but found the text \"risk\""),
                weighing(
                        "\"ahp\", \"matrix\": [[1, \"2\"]]",
                        "#/weighting/matrix/0/1: expected a number but found the text \"2\""),
                weighing(
                        "\"tree\", \"tree\": {\"id\": \"risk\", \"children\": []}",
                        "#/weighting/tree: expected exactly one of 'id', 'children' but found 2"),
                weighing("\"pooled\", \"judges\": 1", "#/weighting/judges: expected an array but found 1"),
                methodIs(
                        "\"vikor\", \"parameters\": {\"v\": 1.5}",
                        "#/method/parameters/v: expected a number between 0 and 1 but found 1.5"),
                methodIs(
                        "\"topsis\", \"parameters\": {\"normalization\": \"none\"}",
                        "#/method/parameters/normalization: expected one of \"max\", \"min-max\", \"sum\", \"vector\" but"
                                + " found the text \"none\""),
                methodIs(
                        "\"choquet\"",
                        "#/method/type: method 'choquet' needs the parameter 'moebius', which is missing"),
                methodIs(
                        "\"edas\", \"parameters\": {\"v\": 1}",
                        "#/method/parameters/v: unknown field. No field is known here."));
    }

    private static Arguments beside(String field, String problem) {
        return bad("\"id\": \"risk\"", "\"id\": \"risk\", " + field, "#/criteria/7" + problem);
    }

    private static Arguments weighing(String type, String problem) {
        return bad("\"weighting\": \\{\"type\": \"direct\"\\}", "\"weighting\": {\"type\": " + type + "}", problem);
    }

    private static Arguments methodIs(String type, String problem) {
        return bad(
                "\\{\"type\": \"weighted-sum\", \"parameters\": \\{\"normalization\": \"vector\"\\}\\}",
                "{\"type\": " + type + "}",
                problem);
    }

    private static Arguments bad(String pattern, String replacement, String... problems) {
        return Arguments.of(Programs.with(pattern, replacement), problems);
    }

    @ParameterizedTest
    @MethodSource("badShapes")
    void rejectsAWrongShapeAndSoDoesTheSchema(String program, String[] expected) {
        assertThat(problems(program))
                .containsExactly(Stream.of(expected).map(p -> "p.json" + p).toArray(String[]::new));
        assertThat(complaints(program)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "\"program\""})
    void rejectsWhatIsNoObject(String program) {
        assertThat(problems(program)).singleElement().asString().startsWith("p.json: expected an object but found ");
        assertThat(complaints(program)).isNotEmpty();
    }

    static Stream<Arguments> badMeanings() {
        return Stream.of(
                bad(
                        "\"id\": \"age\"",
                        "\"id\": \"growth\"",
                        "#/criteria/3: expected each criterion once but 'growth' stands twice"),
                bad(
                        "\"worst\": -10, \"best\": 30",
                        "\"worst\": 30, \"best\": -10",
                        "#/criteria/2/value: expected a value for the preference \"max\" but found one for \"min\"."
                                + " Maybe \"preference\": \"min\"."),
                bad(
                        "\"worst\": -10, \"best\": 30",
                        "\"worst\": 30, \"best\": 30",
                        "#/criteria/2/value: best must differ from worst but both were 30.0"),
                bad(
                        "\\[1, 5\\]",
                        "[5, 1]",
                        "#/criteria/1: scale of criterion 'alignment' must ascend but was [5.0, 1.0]"),
                bad("\\[0, 2, 2, 9\\]", "[0, 3, 2, 9]", "#/criteria/5/value: quantile 2 must be >= 3.0 but was 2.0"),
                bad(
                        "\\[5, 0.25\\]",
                        "[5, 1.5]",
                        "#/criteria/3/value: value of point 1 must be between 0 and 1 but was 1.5"),
                bad(
                        "\\{\"criterion\": \"alignment\"",
                        "{\"criterion\": \"alingment\"",
                        "#/gates/0/criterion: expected the id of a criterion but found 'alingment'. Maybe 'alignment'."),
                bad(
                        "\\[\"new-products\", \"growth\"\\]",
                        "[\"new-products\", \"growht\"]",
                        "#/axes/attractiveness/criteria/1: expected one of the criteria [new-products, alignment, growth,"
                                + " age, distance, visits, spend, risk] but found 'growht'. Maybe 'growth'."),
                bad(
                        "\"name\": \"Iberia",
                        "\"version\": \"4\", \"name\": \"Iberia",
                        "#/version: field appears more than once"));
    }

    @ParameterizedTest
    @MethodSource("badMeanings")
    void rejectsWhatNoSchemaCanSay(String program, String[] expected) {
        assertThat(problems(program))
                .containsExactly(Stream.of(expected).map(p -> "p.json" + p).toArray(String[]::new));
    }

    @Test
    void rejectsWeightsThatAreAllZero() {
        String program = Programs.EVERYTHING
                .replaceAll("\"weight\": [0-9.]+(,|\\})", "\"weight\": 0$1")
                .replace("\"best\": \"best_service\", \"weight\": 0", "\"best\": \"best_service\", \"weight\": 1");

        assertThat(problems(program)).contains("p.json#/criteria: expected a weight above 0 but all were 0");
        assertThat(complaints(program)).isNotEmpty();
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThat(problems("""
                {"kam": 1, "name": "", "criteria": [{"id": "a", "weight": -1}, {"weight": 1, "colum": "x"}, 5],
                 "selection": {"maxKeyAccounts": 11, "minCovrage": 1}, "gates": {}}
                """))
                .containsExactly(
                        "p.json#/name: expected a text that is not blank but found the text \"\"",
                        "p.json: field 'version' is missing",
                        "p.json#/criteria/2: expected an object but found 5",
                        "p.json#/criteria/0/weight: expected a number >= 0 but found -1",
                        "p.json#/criteria/1: field 'id' is missing",
                        "p.json#/criteria/1/colum: unknown field. Maybe 'column'.",
                        "p.json#/selection/maxKeyAccounts: expected at most 10 key accounts but found 11."
                                + " Maybe record the decision: \"override\": {\"by\": \"...\", \"reason\": \"...\"}.",
                        "p.json#/selection/minCovrage: unknown field. Maybe 'minCoverage'.",
                        "p.json#/gates: expected an array but found an object");
    }

    @Test
    void givesTheSchemaAsAResourceBesideTheClass() throws IOException {
        try (var in = ProgramFile.class.getResourceAsStream(ProgramFile.SCHEMA)) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(ProgramFile.schema());
        }
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(ofSchemas.validate(ProgramFile.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void callsTheFileAsItWasGiven(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("p.json"), "{\"kam\": 1}");

        KamDataException problem = catchThrowableOfType(KamDataException.class, () -> ProgramFile.read(file));

        assertThat(problem.problems()).extracting(Problem::place).containsOnly(file.toString());
    }
}
