package dev.kam.io.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.io.SelectionResult;
import dev.kam.io.csv.CsvText;
import dev.kam.io.csv.SelectionCsv;
import dev.kam.io.json.JsonDocument;
import dev.kam.io.json.JsonObject;
import dev.kam.io.json.JsonStyle;
import dev.kam.io.json.JsonValue;
import dev.kam.io.json.JsonWriter;
import dev.kam.io.json.SelectionJson;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.KeyAccountSelector;
import dev.kam.selection.NearMiss;
import dev.kam.selection.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands in selection.json and selection.csv. */
class SelectionOutputTest extends Job {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final String MANY = """
            account_id,name,new_products,growth,sector,revenue,our_service,best_service
            A1,=HYPERLINK("http://x"),9,30,Rail,100,8,4
            A2,+1,8,20,Rail,200,8,8
            A3,@x,7,10,Rail,300,,8
            A4,"-2;3, \"\"q\"\"\",6,10,Energy,50,2,8
            A5,Señal,5,0,Food,10,1,2
            A6,Blank,,,Rail,20,1,2
            """;

    private SelectionResult many() {
        Path program = program(
                "{\"id\": \"new-products\", \"weight\": 3, \"actionable\": true},"
                        + "{\"id\": \"growth\", \"weight\": 1, \"value\": {\"type\": \"linear\", \"worst\": 0, \"best\": 40}}",
                """
                , "gates": [{"column": "sector", "oneOf": ["Rail", "Energy"]}],
                "selection": {"maxKeyAccounts": 2, "incubate": 1, "sizeColumn": "revenue",
                              "override": {"by": "Board", "reason": "why"}},
                "axes": {"attractiveness": {"criteria": ["new-products"]},
                         "strength": {"criteria": [{"ours": "our_service", "best": "best_service", "weight": 1}]}}
                """);
        Path ratings = file("ratings.csv", """
                account_id,criterion,rater,score
                A1,alignment,Eva,9
                A1,alignment,Luis,7
                A2,alignment,Eva,2
                A2,alignment,Luis,3
                """);
        Path transactions = file("transactions.csv", "account_id,date,amount\nA1,2026-03-01,10\nZZ,2026-03-31,1\n");
        return accounts(MANY)
                .withProgram(program)
                .withRatings(ratings)
                .withTransactions(transactions)
                .run();
    }

    private static String json(SelectionResult result, Locale locale) {
        return JsonWriter.text(
                JsonStyle.PRETTY, json -> SelectionJson.in(locale).write(result, json));
    }

    private static JsonObject tree(SelectionResult result) {
        return JsonDocument.parse("selection.json", json(result, Locale.ENGLISH))
                .object();
    }

    private static JsonObject object(JsonObject in, String name) {
        return in.required(name).object().orElseThrow();
    }

    private String csv(SelectionResult result, Locale locale) throws IOException {
        Path file = dir.resolve("selection.csv");
        try (CsvText csv = CsvText.to(file)) {
            SelectionCsv.in(locale).write(result, csv);
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void writesEveryKeyInOneOrder() {
        assertThat(tree(many()).names())
                .containsExactly(
                        "program",
                        "asOf",
                        "keyAccounts",
                        "nearMisses",
                        "incubation",
                        "excluded",
                        "assessNext",
                        "sizeBias",
                        "weights",
                        "weighting",
                        "method",
                        "robustness",
                        "axes",
                        "agreement",
                        "import",
                        "notices",
                        "overrides",
                        "solver",
                        "groups",
                        "reach",
                        "waves",
                        "scores");
    }

    @Test
    void writesKeyAccountsUnroundedWithTheirReasons() {
        SelectionResult result = many();
        List<JsonObject> accounts = tree(result).required("keyAccounts").objects();
        KeyAccount second = result.selection().keyAccounts().get(1);

        assertThat(accounts).hasSize(2);
        JsonObject written = accounts.get(1);
        assertThat(written.names())
                .containsExactly(
                        "id", "name", "rank", "score", "contributions", "coverage", "reason", "robustness", "payoff");
        assertThat(written.required("id").text()).contains("A2");
        assertThat(written.required("name").text()).contains("+1");
        assertThat(written.required("rank").integer()).hasValue(2);
        assertThat(written.required("score").number()).hasValue(second.score());
        assertThat(second.score()).isEqualTo(0.75 * 0.8 + 0.25 * 0.5);
        JsonObject parts = object(written, "contributions");
        assertThat(parts.names()).containsExactly("new-products", "growth");
        assertThat(parts.required("growth").number()).hasValue(0.125);
        assertThat(written.required("reason").text()).contains(second.reason().in(Locale.ENGLISH));
        int row = result.selection().accounts().rowOf("A2").orElseThrow();
        assertThat(object(written, "robustness").required("chosenShare").number())
                .hasValue(result.robustness().orElseThrow().chosenShareOf(row));
        assertThat(written.optional("payoff").isPresent()).isFalse();
    }

    @Test
    void saysByWhichMethodTheAccountsWereRanked() {
        JsonObject method = object(tree(many()), "method");

        assertThat(method.names()).containsExactly("type", "higherIsBetter", "relative");
        assertThat(method.required("type").text()).contains("weighted-sum");
        assertThat(json(many(), SPANISH))
                .contains("\"method\": {\n    \"type\": \"weighted-sum\",\n    \"higherIsBetter\": true,\n"
                        + "    \"relative\": false\n  }");
    }

    @Test
    void writesAScoreThatIsNoSumUnroundedAndWithoutContributions() throws IOException {
        SelectionResult additive = many();
        Selection selection = KeyAccountSelector.builder(
                        additive.program().selector().model().withMethod(new Distance()))
                .policy(additive.program().selector().policy())
                .build()
                .select(additive.selection().accounts());
        SelectionResult result = new SelectionResult(
                additive.program(),
                Optional.empty(),
                selection,
                Optional.empty(),
                Map.of(),
                Map.of(),
                selection.notices());

        KeyAccount best = selection.keyAccounts().get(0);
        assertThat(best.score()).isLessThan(selection.nearMisses().get(0).score());
        String written = json(result, Locale.ENGLISH);
        assertThat(written)
                .contains("\"type\": \"distance\",\n    \"higherIsBetter\": false,\n    \"relative\": true")
                .contains("\"contributions\": null")
                .doesNotContain("\"contributions\": {");
        assertThat(tree(result)
                        .required("keyAccounts")
                        .objects()
                        .get(0)
                        .required("score")
                        .number())
                .hasValue(best.score());
        List<String> scores = new ArrayList<>();
        csv(result, Locale.ENGLISH)
                .lines()
                .skip(1)
                .filter(line -> line.contains(",chosen,") || line.contains(",incubation,"))
                .forEach(line -> scores.add(line.replaceAll(".*,(?:chosen|incubation),\\d+,([^,]*),.*", "$1")));
        assertThat(scores).hasSize(3).contains("-1237.6622776601685");
        assertThat(scores.stream().map(Double::valueOf))
                .containsExactlyInAnyOrder(
                        best.score(),
                        selection.keyAccounts().get(1).score(),
                        selection.nearMisses().get(0).score());
    }

    /** Negative, lower is better, and with all their digits. */
    private static final class Distance implements RankingMethod {
        @Override
        public String name() {
            return "distance";
        }

        @Override
        public Ranking rank(DecisionMatrix matrix, Weights weights) {
            double[] scores = new double[matrix.alternatives()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = -1234.5 - StrictMath.sqrt(1 + matrix.valueAt(i, 0));
            }
            return new Distances(scores, weights);
        }
    }

    private static final class Distances extends Ranking {
        Distances(double[] scores, Weights weights) {
            super(scores, false, true, weights, List.of());
        }
    }

    @Test
    void writesNearMissesAndIncubation() {
        SelectionResult result = many();
        JsonObject root = tree(result);
        NearMiss near = result.selection().nearMisses().get(0);

        JsonObject written = root.required("nearMisses").objects().get(0);
        assertThat(written.names()).contains("wouldNeed", "contributions", "reason", "robustness", "payoff");
        assertThat(object(written, "wouldNeed").names()).containsExactly("new-products");
        assertThat(object(written, "wouldNeed").required("new-products").number())
                .isEqualTo(near.wouldNeed().get("new-products"));
        assertThat(root.required("incubation").objects()).singleElement().satisfies(i -> {
            assertThat(i.names()).containsExactly("id", "rank", "score");
            assertThat(i.required("id").text()).contains("A3");
            assertThat(i.required("rank").integer()).hasValue(3);
        });
    }

    @Test
    void writesTheOtherSections() {
        JsonObject root = tree(many());

        assertThat(root.required("asOf").text()).contains("2026-03-31");
        assertThat(root.required("excluded").objects()).singleElement().satisfies(e -> {
            assertThat(e.names()).containsExactly("id", "gate", "reason");
            assertThat(e.required("gate").text()).contains("sector");
            assertThat(e.required("reason").text())
                    .contains("sector: Food, which is none of those admitted (Rail, Energy).");
        });
        assertThat(root.required("assessNext").objects()).singleElement().satisfies(a -> {
            assertThat(a.required("id").text()).contains("A6");
            assertThat(a.required("missing").texts()).containsExactly("new-products", "growth");
        });
        assertThat(object(root, "sizeBias").names())
                .containsExactly("spearman", "overlapWithLargest", "verdict", "column");
        assertThat(object(root, "weights").required("new-products").number()).hasValue(0.75);
        assertThat(root.required("axes").objects()).hasSize(6);
        JsonObject third = root.required("axes").objects().get(2);
        assertThat(third.names()).containsExactly("id", "attractiveness", "strength", "quadrant");
        assertThat(third.optional("strength").isPresent()).isFalse();
        assertThat(third.optional("quadrant").isPresent()).isFalse();
        JsonObject agreement = object(object(root, "agreement"), "alignment");
        assertThat(agreement.required("alpha").number()).isPresent();
        assertThat(agreement.required("widest").objects().get(0).names()).containsExactly("id", "scores");
        assertThat(object(root, "import").names()).containsExactly("accounts", "ratings", "transactions");
        JsonObject transactions = object(object(root, "import"), "transactions");
        assertThat(transactions.names())
                .containsExactly("read", "filtered", "unmatched", "unmatchedAfterFilters", "ignored", "used");
        assertThat(transactions.required("unmatched").integer()).hasValue(1);
        assertThat(root.required("overrides").objects()).singleElement().satisfies(o -> {
            assertThat(o.names()).containsExactly("by", "reason", "maxKeyAccounts");
            assertThat(o.required("maxKeyAccounts").integer()).hasValue(2);
        });
        for (String later : List.of("solver", "groups", "reach", "waves")) {
            assertThat(root.optional(later).kind()).as(later).isEqualTo(JsonValue.Kind.ABSENT);
            assertThat(root.names()).contains(later);
        }
        assertThat(object(root, "scores").names()).containsExactly("A1", "A2", "A3", "A4", "A5");
    }

    @Test
    void writesNullForWhatIsNotKnown() {
        SelectionResult result =
                accounts("account_id,name,new_products\nA1,Acme,5\n").run();
        JsonObject root = tree(result);

        assertThat(root.optional("asOf").isPresent()).isFalse();
        assertThat(root.optional("sizeBias").isPresent()).isFalse();
        assertThat(root.names()).contains("asOf", "sizeBias");
        assertThat(root.required("axes").elements()).isEmpty();
        assertThat(root.required("overrides").elements()).isEmpty();
    }

    @Test
    void speaksSpanish() throws IOException {
        SelectionResult result = many();

        assertThat(json(result, SPANISH))
                .contains("sector: Food, que no es ninguno de los admitidos (Rail, Energy).")
                .contains(result.selection().keyAccounts().get(0).reason().in(SPANISH))
                .doesNotContain("none of those admitted");
        assertThat(csv(result, SPANISH))
                .contains("0 % de los pesos evaluado; falta: new-products, growth.")
                .contains(result.selection()
                        .keyAccounts()
                        .get(0)
                        .reason()
                        .in(SPANISH)
                        .replace("\"", "\"\""));
    }

    @Test
    void writesOneRowForEachAccountSafeForSpreadsheets() throws IOException {
        String csv = csv(many(), Locale.ENGLISH);
        String[] rows = csv.split("\r\n", -1);

        assertThat(csv.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(rows).hasSize(8);
        assertThat(rows[0]).isEqualTo("\uFEFFid,name,status,rank,score,coverage,reason");
        assertThat(rows[1]).startsWith("A1,\"'=HYPERLINK(\"\"http://x\"\")\",chosen,1,0.8625,1.0,\"");
        assertThat(rows[2]).startsWith("A2,\"'+1\",chosen,2,0.7250000000000001,1.0,\"");
        assertThat(rows[3]).startsWith("A3,\"'@x\",incubation,3,0.5874999999999999,1.0,\"");
        assertThat(rows[4]).isEqualTo("A4,\"'-2;3, \"\"q\"\"\",eligible,4,0.5125,1.0,");
        assertThat(rows[5])
                .isEqualTo(
                        "A5,Señal,excluded,,0.375,1.0,\"sector: Food, which is none of those admitted (Rail, Energy).\"");
        assertThat(rows[6])
                .isEqualTo(
                        "A6,Blank,assess-next,,,0.0,\"0 % of the weights assessed; missing: new-products, growth.\"");
        assertThat(rows[7]).isEmpty();
    }

    @Test
    void streamsAsItGoes() {
        StringBuilder rows = new StringBuilder("account_id,name,new_products\n");
        for (int i = 0; i < 2_000; i++) {
            rows.append('A').append(i).append(",Name,").append(i % 11).append('\n');
        }
        SelectionResult result = accounts(rows.toString()).run();
        int[] largest = {0, 0};
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                largest[0] = Math.max(largest[0], length);
                largest[1] += length;
            }
        };
        try (JsonWriter json = JsonWriter.to(out, JsonStyle.COMPACT)) {
            SelectionJson.in(Locale.ENGLISH).write(result, json);
        }

        assertThat(largest[1]).isGreaterThan(20_000);
        assertThat(largest[0]).isLessThanOrEqualTo(8_000);
    }
}
