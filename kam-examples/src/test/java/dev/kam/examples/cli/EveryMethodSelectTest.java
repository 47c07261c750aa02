package dev.kam.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.method.RankingMethods;
import dev.kam.examples.data.BundledSample;
import dev.kam.io.json.JsonDocument;
import dev.kam.io.json.JsonObject;
import dev.kam.io.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another method or another weighting is another line in the program file, and nothing else. */
class EveryMethodSelectTest extends Cli {
    private static final int CHOSEN = 8;

    /** What each method needs beyond its name. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "weighted-sum", "`normalization`: `min-max`",
            "weighted-product", "`epsilon`: 0.001",
            "choquet",
                    "`moebius`: [{`criteria`: [`new-products`], `value`: 0.3}, {`criteria`: [`new-markets`], `value`: 0.2},"
                            + " {`criteria`: [`prescription`], `value`: 0.2}, {`criteria`: [`alignment`], `value`: 0.2},"
                            + " {`criteria`: [`new-products`, `prescription`], `value`: 0.1}]");

    /** A weighting of each type. */
    private static final Map<String, String> WEIGHTINGS = weightings();

    /** Those that ask for a positive number in every cell. */
    private static final Set<String> FROM_DATA = Set.of("entropy", "critic", "merec");

    private static String onCompleteColumns(String program) {
        return program.replace("\"id\": \"new-products\",", "\"id\": \"new-products\", \"column\": \"our_service\",")
                .replace("\"id\": \"new-markets\",", "\"id\": \"new-markets\", \"column\": \"our_price\",")
                .replace("\"id\": \"prescription\",", "\"id\": \"prescription\", \"column\": \"best_service\",")
                .replace("\"id\": \"alignment\",", "\"id\": \"alignment\", \"column\": \"best_price\",");
    }

    private static Map<String, String> weightings() {
        String points = "{`new-products`: 40, `new-markets`: 30, `prescription`: 20, `alignment`: 10}";
        String order = "`order`: [`prescription`, `new-products`, `new-markets`, `alignment`]";
        Map<String, String> byType = new TreeMap<>();
        byType.put("direct", "`points`: " + points);
        byType.put("swing", "`points`: " + points);
        byType.put("equal", "");
        byType.put("rank-order-centroid", order);
        byType.put("rank-sum", order);
        byType.put("rank-reciprocal", order);
        byType.put("ahp", "`matrix`: [[1, 2, 1, 3], [null, 1, null, 2], [null, null, 1, 3], [null, null, null, 1]]");
        byType.put(
                "best-worst",
                "`best`: `new-products`, `worst`: `alignment`, `bestToOthers`: {`new-products`: 1, `new-markets`: 2,"
                        + " `prescription`: 2, `alignment`: 5}, `othersToWorst`: {`new-products`: 5, `new-markets`: 3,"
                        + " `prescription`: 3, `alignment`: 1}");
        byType.put("entropy", "");
        byType.put("critic", "");
        byType.put("merec", "");
        byType.put(
                "tree",
                "`tree`: {`children`: [{`weight`: 3, `children`: [{`id`: `new-products`}, {`id`: `new-markets`}]},"
                        + " {`id`: `prescription`}, {`id`: `alignment`}]}");
        byType.put("pooled", "`judges`: [" + points + ", " + points.replace("40", "15") + "]");
        return byType;
    }

    @BeforeEach
    void copySample() throws IOException {
        BundledSample.copyTo(dir.resolve("sample"));
    }

    private static String program(String section) {
        String beside =
                "`missing`: `neutral`, `value`: {`type`: `linear`, `worst`: -1, `best`: 10}, `bounds`: [-1, 10],"
                        + " `promethee`: {`type`: `linear`, `q`: 0.5, `p`: 2}, `electre`: {`q`: 0.5, `p`: 2, `v`: 6}";
        String criteria = Stream.of("new-products", "new-markets", "prescription", "alignment")
                .map(id -> "{`id`: `" + id + "`, " + beside + "}")
                .collect(Collectors.joining(", "));
        return ("{`kam`: 1, `name`: `Every method`, `version`: `1`, `criteria`: [" + criteria
                        + "], `gates`: [{`criterion`: `alignment`, `atLeast`: 5}], `selection`: {`maxKeyAccounts`: "
                        + CHOSEN + ", `sizeColumn`: `revenue`}, " + section + "}")
                .replace('`', '"');
    }

    private static String section(String name, String type, String more) {
        return "`" + name + "`: {`type`: `" + type + "`" + more + "}";
    }

    private Run select(Path program, Path out) {
        return kam("select", "--accounts", dir.resolve("sample/accounts.csv"), "--program", program, "--out", out);
    }

    static List<String> methods() {
        return RankingMethods.all().stream().map(RankingMethods.Entry::name).toList();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aSelectionUsesAnyMethodByChangingTheProgramFile(String method) {
        String parameters = PARAMETERS.getOrDefault(method, "");
        String more = parameters.isEmpty() ? "" : ", `parameters`: {" + parameters + "}";
        JsonObject selection = selected(program(section("method", method, more)));

        assertThat(selection
                        .required("method")
                        .object()
                        .orElseThrow()
                        .required("type")
                        .text())
                .contains(method);
        for (JsonObject chosen : selection.required("keyAccounts").objects()) {
            boolean additive = method.equals("weighted-sum");
            assertThat(chosen.optional("contributions").isPresent()).isEqualTo(additive);
        }
    }

    static Iterable<String> types() {
        return WEIGHTINGS.keySet();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSelectionUsesAnyWeightingByChangingTheProgramFile(String type) {
        String more = WEIGHTINGS.get(type).isEmpty() ? "" : ", " + WEIGHTINGS.get(type);
        String program = program(section("weighting", type, more));
        JsonObject selection = selected(FROM_DATA.contains(type) ? onCompleteColumns(program) : program);

        assertThat(selection
                        .required("weighting")
                        .object()
                        .orElseThrow()
                        .required("type")
                        .text())
                .contains(type);
        assertThat(selection.required("keyAccounts").objects())
                .allSatisfy(chosen ->
                        assertThat(chosen.optional("contributions").isPresent()).isTrue());
    }

    /** Chooses, looks at what every selection has to hold, and chooses again by the program that was written. */
    private JsonObject selected(String program) {
        Path out = dir.resolve("out");
        Run run = select(file("p.json", program), out);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        JsonObject selection = JsonDocument.read(out.resolve("selection.json")).object();
        assertThat(selection.required("keyAccounts").objects()).hasSize(CHOSEN);
        JsonObject weights = selection.required("weights").object().orElseThrow();
        double sum = 0;
        for (String id : weights.names()) {
            sum += weights.required(id).number().orElseThrow();
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(read(out.resolve("report.html"))).contains("<h2>");

        Path again = dir.resolve("again");
        assertThat(select(out.resolve("program.json"), again).exitCode()).isZero();
        JsonObject second = JsonDocument.read(again.resolve("selection.json")).object();
        assertThat(scores(second)).isNotEmpty().isEqualTo(scores(selection));
        return selection;
    }

    private static Map<String, Double> scores(JsonObject selection) {
        JsonObject scores = selection.required("scores").object().orElseThrow();
        return scores.names().stream().collect(Collectors.toMap(id -> id, id -> {
            JsonValue score = scores.required(id);
            return score.number().orElseThrow();
        }));
    }

    @Test
    void merecNamesTheAccountAndTheCriterionThatItCannotTake() {
        Path accounts = file("a.csv", "account_id,name,new_products,alignment\nA1,Acme,7,8\nA2,Bolt,0,9\n");
        Path program = file(
                "p.json",
                ("{`kam`: 1, `name`: `Test`, `version`: `1`, `criteria`: [{`id`: `new-products`}, {`id`: `alignment`}],"
                                + " `weighting`: {`type`: `merec`}}")
                        .replace('`', '"'));
        assertBadData(
                List.of("select", "--accounts", accounts, "--program", program),
                "a.csv, weighting 'merec': performance of account 'A2' on criterion 'new-products' must be > 0, since it is"
                        + " divided by and its logarithm is taken, but was 0.0");
    }

    static Stream<List<String>> wrong() {
        return Stream.of(
                List.of(
                        "`method`: {`type`: `topsi`}",
                        "#/method/type: expected one of "
                                + methods().stream()
                                        .sorted()
                                        .map(m -> '"' + m + '"')
                                        .collect(Collectors.joining(", "))
                                + " but found the text \"topsi\". Maybe \"topsis\"."),
                List.of(
                        "`method`: {`type`: `vikor`, `parameters`: {`v`: 1.5}}",
                        "#/method/parameters/v: expected a number between 0 and 1 but found 1.5"),
                List.of(
                        "`weighting`: {`type`: `direct`, `points`: {`new-product`: 1}}",
                        "#/weighting/points/new-product: expected the id of a criterion but found 'new-product'."
                                + " Maybe 'new-products'."),
                List.of(
                        "`weighting`: {`type`: `direct`, `points`: {`new-products`: 0, `new-markets`: 0,"
                                + " `prescription`: 0, `alignment`: 0}}",
                        "#/weighting: points must not all be 0"),
                List.of(
                        "`weighting`: {`type`: `ahp`, `matrix`:"
                                + " [[1, 3, 1, 1], [3, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]]}",
                        "#/weighting/matrix: judgement of 'new-markets' over 'new-products' must be about 1/3, the"
                                + " reciprocal of 'new-products' over 'new-markets', but was 3.0"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysWhatIsWrongWithAMethodOrAWeighting(List<String> sectionAndMessage) {
        Path program = file("p.json", program(sectionAndMessage.get(0)));
        assertBadData(
                List.of("select", "--accounts", dir.resolve("sample/accounts.csv"), "--program", program),
                "p.json" + sectionAndMessage.get(1));
    }

    @Test
    void saysThatSpotisNeedsBoundsAndThatThresholdsHaveAnOrder() {
        Path spotis = file("s.json", program("`method`: {`type`: `spotis`}").replace(", \"bounds\": [-1, 10]", ""));
        Path crossed = file(
                "q.json",
                program("`method`: {`type`: `promethee-ii`}")
                        .replaceFirst("\"q\": 0.5, \"p\": 2", "\"q\": 3, \"p\": 2"));
        Path accounts = dir.resolve("sample/accounts.csv");
        assertBadData(
                List.of("select", "--accounts", accounts, "--program", spotis),
                "s.json, method 'spotis': parameter 'bounds' of criterion 'new-products' must be given but is missing");
        assertBadData(
                List.of("select", "--accounts", accounts, "--program", crossed),
                "q.json#/criteria/0/promethee: indifference threshold q must be <= the preference threshold p, 2.0, but"
                        + " was 3.0");
    }
}
