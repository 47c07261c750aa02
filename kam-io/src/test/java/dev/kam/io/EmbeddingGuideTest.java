package dev.kam.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.KamDataException;
import dev.kam.Notice;
import dev.kam.Problem;
import dev.kam.account.Account;
import dev.kam.account.AccountTable;
import dev.kam.account.TextColumn;
import dev.kam.account.Transactions;
import dev.kam.criteria.Agreement;
import dev.kam.criteria.Ratings;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.TopAlternatives;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.method.PreferenceFunction;
import dev.kam.decision.method.Promethee;
import dev.kam.decision.method.PrometheeRanking;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.weighting.Ahp;
import dev.kam.decision.weighting.AhpResult;
import dev.kam.decision.weighting.JudgementMatrix;
import dev.kam.io.csv.CsvAccounts;
import dev.kam.io.csv.CsvText;
import dev.kam.io.csv.SelectionCsv;
import dev.kam.io.job.SelectionJob;
import dev.kam.io.json.JsonStyle;
import dev.kam.io.json.JsonWriter;
import dev.kam.io.json.SelectionJson;
import dev.kam.io.report.HtmlReport;
import dev.kam.selection.Gate;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.KeyAccountSelector;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.NearMiss;
import dev.kam.selection.ScoringModel;
import dev.kam.selection.Screening;
import dev.kam.selection.Selection;
import dev.kam.selection.SelectionPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of docs/embedding.md, run. */
class EmbeddingGuideTest {

    // begin: own value function
    /** Each doubling of a performance is worth the same, from {@code worst} (0) to {@code best} (1). */
    record LogValue(double worst, double best) implements ValueFunction {
        LogValue {
            if (!(worst > 0 && worst < best && best <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("0 < worst < best must hold but they were " + worst + ", " + best);
            }
        }

        @Override
        public double value(double performance) {
            return performance <= worst
                    ? 0
                    : Math.min(1, StrictMath.log(performance / worst) / StrictMath.log(best / worst));
        }

        @Override
        public boolean clips(double performance) {
            return performance < worst || performance > best;
        }

        @Override
        public Preference preference() {
            return Preference.MAXIMIZE;
        }

        @Override
        public OptionalDouble nearestReaching(double value, double from) {
            if (value(from) >= value) {
                return OptionalDouble.of(from);
            }
            double reached = worst * StrictMath.pow(best / worst, value);
            while (value(reached) < value && reached < best) {
                reached = Math.nextUp(reached);
            }
            return value(reached) >= value ? OptionalDouble.of(reached) : OptionalDouble.empty();
        }
    }
    // end

    @Test
    void holdsEveryBlockOfThePage() {
        assertThat(Markdown.page("docs/embedding.md").in("java"))
                .containsExactlyInAnyOrderElementsOf(Markdown.regionsOf(EmbeddingGuideTest.class));
    }

    @Test
    void buildsTablesFromObjects() {
        // begin: objects
        AccountTable accounts = AccountTable.of(List.of(
                Account.of("A1", "Astilleros Brisaluna")
                        .with("new-products", 8.5)
                        .with("alignment", 8)
                        .with("country", "ES"),
                Account.of("A2", "Bodegas Ardoluna").with("new-products", 4).with("country", "PT")));
        // end
        assertThat(accounts.number("alignment").orElseThrow().isMissing(1)).isTrue();
    }

    private static AccountTable columns() {
        // begin: columns
        AccountTable accounts = AccountTable.of(
                        List.of("A1", "A2", "A3"),
                        List.of("Astilleros Brisaluna", "Bodegas Ardoluna", "Conservas Trelmar"))
                .with("new-products", Column.of(8.5, 4, 7))
                .with("new-markets", Column.of(8, 3, Double.NaN)) // NaN: not assessed
                .with("revenue", Column.of(46e6, 9e6, 12e6))
                .with("country", TextColumn.of("ES", "PT", "PT"));
        // end
        return accounts;
    }

    private static AccountTable rated() {
        AccountTable accounts = columns();
        // begin: ratings
        Ratings ratings = Ratings.builder()
                .add("A1", "alignment", "Ana", 8.5)
                .add("A1", "alignment", "Luis", 7.5)
                .add("A2", "alignment", "Ana", 6)
                .add("A2", "alignment", "Luis", 5)
                .add("A3", "alignment", "Ana", 2)
                .build();
        AccountTable rated = accounts.with(ratings);
        Agreement agreement = ratings.agreement("alignment");
        // end
        assertThat(agreement.alpha()).hasValueCloseTo(23 / 29.0, within(1e-12));
        assertThat(rated.number("ratings.alignment").orElseThrow().valueAt(0)).isEqualTo(8);
        return rated;
    }

    @Test
    void addsTransactions() {
        AccountTable accounts = columns();
        // begin: transactions
        Transactions transactions = Transactions.builder()
                .add("A1", LocalDate.of(2025, 3, 10), 1000)
                .add("A1", LocalDate.of(2026, 6, 30), 1500.5)
                .add("A3", LocalDate.of(2026, 2, 1), 400)
                .build();
        AccountTable enriched = accounts.with(transactions, LocalDate.of(2026, 6, 30));
        double spend = enriched.number("transactions.lastYear").orElseThrow().valueAt(0); // 1500.5
        // end
        assertThat(spend).isEqualTo(1500.5);
    }

    @Test
    void choosesWithAnOwnModel() {
        AccountTable rated = rated();
        // begin: model
        ScoringModel model = ScoringModel.ofCriteria(List.of(
                ModelCriterion.of("new-products", 40), // of the catalogue
                ModelCriterion.of("new-markets", 20).withMissing(MissingPolicy.NEUTRAL),
                ModelCriterion.of("alignment", 30),
                ModelCriterion.of("revenue", 10).withValue(new LogValue(1e6, 1e8)))); // our own
        // end
        // begin: selector
        KeyAccountSelector selector = KeyAccountSelector.builder(model)
                .screening(Screening.of(Gate.atLeast("alignment", 5), Gate.oneOf("country", List.of("ES", "PT"))))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(1).withIncubate(2))
                .build();
        Selection selection = selector.select(rated);
        // end
        // begin: override
        SelectionPolicy twelve = SelectionPolicy.firstWave()
                .withMaxKeyAccounts(12, "Sales board, January 12, 2027", "Two regions start together");
        // end
        assertThat(twelve.override()).isPresent();
        List<String> lines = new ArrayList<>();
        // begin: results
        Locale spanish = Locale.forLanguageTag("es");
        for (KeyAccount k : selection.keyAccounts()) {
            lines.add(k.rank() + " " + k.account().name() + " " + k.score() + " " + k.contributions());
            lines.add(k.reason().in(spanish));
        }
        for (NearMiss n : selection.nearMisses()) {
            n.wouldNeed().forEach((criterion, change) -> change.ifPresent(c -> lines.add(criterion + " " + c)));
        }
        selection.excluded().forEach(e -> lines.add(e.id() + " " + e.reason().in(spanish)));
        selection.assessNext().forEach(a -> lines.add(a.id() + " " + a.missing()));
        selection
                .sizeBias()
                .flatMap(bias -> bias.verdict())
                .ifPresent(v -> lines.add(v.words().in(spanish)));
        for (Notice notice : selection.notices()) {
            lines.add(notice.code() + ": " + notice.text().in(spanish));
        }
        // end
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).startsWith("1 Astilleros Brisaluna 0.8"))
                .anySatisfy(line -> assertThat(line).startsWith("Supera a Bodegas Ardoluna, la primera"))
                .anySatisfy(line -> assertThat(line).startsWith("A3 Alineación con nuestra estrategia de valor: 2,"));
    }

    @Test
    void valuesLogarithmically() {
        LogValue value = new LogValue(1, 1024);

        assertThat(value.value(32)).isCloseTo(0.5, within(1e-12));
        assertThat(value.value(0)).isZero();
        assertThat(value.value(1e9)).isEqualTo(1);
        for (double wanted : new double[] {0.1, 0.5, 0.9, 1}) {
            assertThat(value.value(value.nearestReaching(wanted, 0).orElseThrow()))
                    .isGreaterThanOrEqualTo(wanted);
        }
    }

    @Test
    void ranksWithoutAccounts() {
        // begin: decision
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(
                        Criterion.of("price", LinearValue.of(30_000, 10_000)), // less is better
                        Criterion.of("safety", LinearValue.of(0, 5))),
                new double[] {20_000, 5},
                new double[] {15_000, 3});
        TopAlternatives best = AdditiveValue.withDefaults().top(matrix, Weights.of(60, 40), 1);
        int row = best.alternativeAt(0); // 0
        double score = best.scoreAt(0); // 0.6 * 0.5 + 0.4 * 1.0
        // end
        assertThat(row).isZero();
        assertThat(score).isEqualTo(0.7);
    }

    @Test
    void ranksByAnotherMethodWithOtherWeights() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(
                        Criterion.of("price", LinearValue.of(30_000, 10_000)),
                        Criterion.of("safety", LinearValue.of(0, 5))),
                new double[] {20_000, 5},
                new double[] {15_000, 3});
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            // begin: method
            Ahp judgements = Ahp.of(
                    JudgementMatrix.ofUpperTriangle(List.of("price", "safety"), 0.5)); // safety counts twice as much
            AhpResult weighing = judgements.weigh(matrix);
            PrometheeRanking ranking = Promethee.withDefaults()
                    .withFunctions(Map.of(
                            "price", PreferenceFunction.linear(500, 4_000), "safety", PreferenceFunction.usual()))
                    .withExecution(Execution.on(executor, 2))
                    .rank(matrix, weighing.weights());
            double flow = ranking.scoreOf(0); // 2/3 for safety, against 1/3 for price
            double against = ranking.phiMinus(0);
            // end
            assertThat(flow).isCloseTo(1.0 / 3, within(1e-12));
            assertThat(against).isCloseTo(1.0 / 3, within(1e-12));
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void runsAJobFromFiles(@TempDir Path folder) throws IOException {
        Markdown.page("docs/data-formats.md").writeFiles(folder);
        // begin: job
        SelectionResult result = SelectionJob.of(folder.resolve("accounts.csv"))
                .withTransactions(folder.resolve("transactions.csv"))
                .withRatings(folder.resolve("ratings.csv"))
                .withProgram(folder.resolve("program.json"))
                .withAsOf(LocalDate.of(2026, 6, 30))
                .run();
        try (JsonWriter json = JsonWriter.to(folder.resolve("selection.json"), JsonStyle.PRETTY)) {
            SelectionJson.in(Locale.ENGLISH).write(result, json);
        }
        try (CsvText csv = CsvText.to(folder.resolve("selection.csv"))) {
            SelectionCsv.in(Locale.ENGLISH).write(result, csv);
        }
        HtmlReport.in(Locale.ENGLISH).write(result, folder.resolve("report.html"));
        // end
        assertThat(folder.resolve("selection.json")).isNotEmptyFile();
        assertThat(folder.resolve("selection.csv")).isNotEmptyFile();
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void readsForeignHeaders(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("crm.csv"), "Customer;Active;New products\nUno;yes;7,5\nDos;no;3\n");
        // begin: mapping
        Mapping mapping = Mapping.none()
                .withColumn("account_id", "Customer")
                .withColumn("name", "Customer")
                .withFilter(RowFilter.equalTo("Active", "yes"));
        AccountTable accounts = CsvAccounts.read(folder.resolve("crm.csv"), mapping);
        // end
        assertThat(accounts.ids()).containsExactly("Uno");
        assertThat(accounts.number("new_products").orElseThrow().valueAt(0)).isEqualTo(7.5);
    }

    @Test
    void reportsProblems(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("accounts.csv"), "account_id,name\nA1,\n,Dos\n");
        List<String> shown = new ArrayList<>();
        // begin: problems
        Optional<AccountTable> accounts = Optional.empty();
        try {
            accounts = Optional.of(CsvAccounts.read(file));
        } catch (KamDataException e) {
            for (Problem problem : e.problems()) {
                shown.add(problem.place() + " | " + problem.message());
            }
        }
        // end
        assertThat(accounts).isEmpty();
        assertThat(shown)
                .containsExactly(
                        file + ":2, column 'name' | expected a value but the cell is blank",
                        file + ":3, column 'account_id' | expected a value but the cell is blank");
    }
}
