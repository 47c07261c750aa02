package dev.kam.io.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kam.account.Account;
import dev.kam.io.ImportCounts;
import dev.kam.io.SelectionResult;
import dev.kam.io.json.JsonStyle;
import dev.kam.io.json.JsonWriter;
import dev.kam.io.json.ProgramFile;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.ModelCriterion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionJobTest extends Job {
    private static final String TRANSACTIONS = """
            account_id,date,amount,stage
            A1,2024-05-01,100,Won
            A1,2026-01-31,50,Won
            A2,2026-02-28,70,Won
            ZZ,2025-01-01,5,Won
            ZZ,2025-01-01,5,Lost
            ,2025-01-01,5,Won
            A3,2026-03-01,9,Lost
            A3,2025-07-01,9,Lost
            """;
    private static final String TOTAL =
            "{\"id\": \"spend\", \"column\": \"transactions.total\", \"weight\": 5}, {\"id\": \"new-products\", \"weight\": 5}";

    private static List<String> chosen(SelectionResult result) {
        return result.selection().keyAccounts().stream()
                .map(KeyAccount::account)
                .map(Account::id)
                .toList();
    }

    private static List<Double> scores(SelectionResult result) {
        List<Double> scores = new ArrayList<>();
        for (int row = 0; row < result.selection().accounts().size(); row++) {
            scores.add(result.selection().scoreOf(row).orElse(Double.NaN));
        }
        return scores;
    }

    @Test
    void usesTheDefaultCriteriaThatItFindsAndSaysSo() {
        SelectionResult result = accounts(ACCOUNTS).run();

        assertThat(chosen(result)).containsExactly("A1", "A2", "A4");
        assertThat(result.asOf()).isEmpty();
        assertThat(notice(result, "default-criteria"))
                .isEqualTo(
                        "Without a program file, the criteria found in the data were used: new-products, alignment.");
        assertThat(result.imports()).containsExactly(java.util.Map.entry("accounts", new ImportCounts(4, 0)));
        assertThat(result.selection().sizeBias().orElseThrow().column()).isEqualTo("revenue");
    }

    @Test
    void findsDefaultCriteriaAmongTheRatings() {
        Path ratings =
                file("ratings.csv", "account_id,criterion,rater,score\nA1,prescription,Eva,8\nA2,prescription,Eva,5\n");

        SelectionResult result = accounts("account_id,name\nA1,Acme\nA2,Bolt\n")
                .withRatings(ratings)
                .run();

        assertThat(chosen(result)).containsExactly("A1", "A2");
        assertThat(result.imports().get("ratings")).isEqualTo(new ImportCounts(2, 0));
        assertThat(result.agreement()).containsOnlyKeys("prescription");
    }

    @Test
    void listsTheDefaultCriteriaWhenNoneIsThere() {
        assertProblems(
                accounts("account_id,name,revenue,risk\nA1,Acme,5,low\n"),
                "accounts.csv: expected a column or ratings for at least one of the criteria [new-products, new-markets,"
                        + " prescription, alignment, willingness-to-partner] but found none.",
                "Maybe a program file says which columns to choose by.");
    }

    @Test
    void countsWhatBecameOfTheTransactions() {
        Path program =
                program(TOTAL, ", \"filters\": {\"transactions\": [{\"column\": \"stage\", \"equals\": \"Won\"}]}");

        SelectionResult result = accounts(ACCOUNTS)
                .withTransactions(file("transactions.csv", TRANSACTIONS))
                .withProgram(program)
                .withAsOf(LocalDate.of(2026, 1, 31))
                .run();

        ImportCounts counts = result.imports().get("transactions");
        // Read 8; 3 lost; without account ZZ, ZZ, blank, one of them lost; one of A2 after the date.
        assertThat(counts).isEqualTo(new ImportCounts(8, 3, 3, 2, 1));
        assertThat(counts.used()).isEqualTo(2);
        assertThat(result.asOf()).contains(LocalDate.of(2026, 1, 31));
        assertThat(result.selection()
                        .accounts()
                        .number("transactions.total")
                        .orElseThrow()
                        .valueAt(0))
                .isEqualTo(150);
    }

    @Test
    void takesTheLatestDateOfWhatTheFiltersLeave() {
        Path transactions = file("transactions.csv", TRANSACTIONS);
        Path filtered =
                program(TOTAL, ", \"filters\": {\"transactions\": [{\"column\": \"stage\", \"equals\": \"Won\"}]}");
        SelectionJob job = accounts(ACCOUNTS).withTransactions(transactions);

        assertThat(job.run().asOf()).contains(LocalDate.of(2026, 3, 1));
        assertThat(job.withProgram(filtered).run().asOf()).contains(LocalDate.of(2026, 2, 28));
    }

    @Test
    void warnsOfALatestDateThatLiesFarAhead() {
        SelectionJob near = accounts(ACCOUNTS)
                .withTransactions(file("near.csv", "account_id,date,amount\nA1,2026-01-01,1\nA1,2027-01-02,1\n"));
        SelectionJob far = accounts(ACCOUNTS)
                .withTransactions(file("far.csv", "account_id,date,amount\nA1,2026-01-01,1\nA1,2027-01-03,1\n"));

        assertThat(codes(near.run())).doesNotContain("far-date");
        assertThat(notice(far.run(), "far-date"))
                .isEqualTo(
                        "The as-of date is the latest in the data, 2027-01-03, but the one before is 2026-01-01: maybe it"
                                + " is a mistyped year.");
        assertThat(codes(far.withAsOf(LocalDate.of(2027, 1, 3)).run())).doesNotContain("far-date");
    }

    @Test
    void saysThatAllTransactionsLieAfterTheDate() {
        SelectionResult result = accounts(ACCOUNTS)
                .withTransactions(file("t.csv", "account_id,date,amount\nA1,2026-01-01,1\n"))
                .withAsOf(LocalDate.of(2000, 1, 1))
                .run();

        assertThat(result.imports().get("transactions")).isEqualTo(new ImportCounts(1, 0, 0, 0, 1));
        assertThat(notice(result, "no-transactions"))
                .isEqualTo("All transactions lie after the as-of date, 2000-01-01, and were ignored.");
        assertThat(result.selection()
                        .accounts()
                        .number("transactions.total")
                        .orElseThrow()
                        .valueAt(0))
                .isZero();
        assertThat(result.selection()
                        .accounts()
                        .number("transactions.recencyDays")
                        .orElseThrow()
                        .isMissing(0))
                .isTrue();
    }

    @Test
    void needsADateWhenTransactionsAreThere() {
        Path program =
                program(TOTAL, ", \"filters\": {\"transactions\": [{\"column\": \"amount\", \"atLeast\": 1000}]}");
        SelectionJob job = accounts(ACCOUNTS)
                .withTransactions(file("transactions.csv", TRANSACTIONS))
                .withProgram(program);

        assertThatThrownBy(job::run)
                .isInstanceOf(SelectionJob.NoDateException.class)
                .hasMessage("no transaction is left to take the as-of date from.\nMaybe give it: --as-of YYYY-MM-DD.");
    }

    @Test
    void letsRatingsWinOverTheWholeColumnAndSaysSo() {
        Path ratings =
                file("ratings.csv", "account_id,criterion,rater,score\nA2,alignment,Eva,2\nA2,alignment,Luis,4\n");

        SelectionResult result = accounts(ACCOUNTS).withRatings(ratings).run();

        assertThat(notice(result, "ratings-win"))
                .isEqualTo(
                        "Ratings were used in place of the columns of the accounts for the same criteria: alignment.");
        assertThat(result.selection().excluded())
                .singleElement()
                .satisfies(e -> assertThat(e.reason().in(java.util.Locale.ENGLISH))
                        .isEqualTo("Alignment with our value strategy: 3, below the 5 that is required."));
        // The column says 8 for A1, but nobody rated it.
        assertThat(result.selection().assessNext()).extracting("id").contains("A1", "A3", "A4");
    }

    @Test
    void rejectsRatingsOfUnknownAccountsAndCriteriaBeyondTheScaleAndTwice() {
        Path ratings = file("ratings.csv", """
                account_id,criterion,rater,score
                a-01,new_product,Eva,7
                A9,alignment,Eva,11
                Bolt,alignment,Eva,-0.5
                A1,alignment,Eva,3
                A1,alignment,Eva,4
                A1,alignment,Luis,4
                """);

        assertProblems(
                accounts(ACCOUNTS).withRatings(ratings),
                "ratings.csv:2, column 'account_id': expected a known account but found 'a-01'. Maybe 'A1'.",
                "ratings.csv:2, column 'criterion': expected one of the criteria [new-products, new-markets, prescription,"
                        + " alignment, willingness-to-partner, growth-potential, profitability, size, risk] but found"
                        + " 'new_product'. Maybe 'new-products'.",
                "ratings.csv:3, column 'account_id': expected a known account but found 'A9'",
                "ratings.csv:3, column 'score': expected a score between 0 and 10 on 'alignment' but found 11",
                "ratings.csv:4, column 'account_id': expected a known account but found 'Bolt'. Maybe 'A2'.",
                "ratings.csv:4, column 'score': expected a score between 0 and 10 on 'alignment' but found -0.5",
                "ratings.csv:6: expected one rating of 'A1' on 'alignment' by 'Eva' but there is another at ratings.csv:5");
    }

    @Test
    void saysThatThereAreMoreProblemsThanItKeeps() {
        StringBuilder rows = new StringBuilder("account_id,criterion,rater,score\n");
        for (int i = 0; i < 150; i++) {
            rows.append("A1,alignment,R").append(i).append(",11\n");
        }
        SelectionJob job = accounts(ACCOUNTS).withRatings(file("ratings.csv", rows.toString()));

        assertThatThrownBy(job::run)
                .hasMessageEndingWith("ratings.csv: reading stopped after 100 problems; there are more")
                .hasMessageContaining("ratings.csv:101, column 'score'");
    }

    @Test
    void boundsRatingsByTheScaleOfTheProgram() {
        Path ratings = file("ratings.csv", "account_id,criterion,rater,score\nA1,alignment,Eva,5.5\nA1,fit,Eva,5.5\n");
        Path program = program("{\"id\": \"alignment\", \"scale\": [1, 5]}, {\"id\": \"fit\"}", "");

        assertProblems(
                accounts(ACCOUNTS).withRatings(ratings).withProgram(program),
                "ratings.csv:2, column 'score': expected a score between 1 and 5 on 'alignment' but found 5.5");
    }

    @Test
    void givesTheSameScoresBitForBitFromTheProgramThatItWrote() {
        Path program = program(
                "{\"id\": \"revenue\", \"weight\": 3}, {\"id\": \"new-products\", \"weight\": 2},"
                        + "{\"id\": \"spend\", \"column\": \"transactions.total\", \"preference\": \"min\", \"weight\": 0.7},"
                        + "{\"id\": \"one\", \"weight\": 9}",
                "");
        SelectionJob job = accounts(ACCOUNTS.replace("\n", ",1\n").replace("revenue,1", "revenue,one"))
                .withTransactions(file("transactions.csv", TRANSACTIONS));
        SelectionResult first = job.withProgram(program).run();
        String written = JsonWriter.text(JsonStyle.PRETTY, json -> ProgramFile.write(first.program(), json));

        SelectionResult second = job.withProgram(file("written.json", written)).run();

        assertThat(first.program().selector().model().criteria())
                .extracting(ModelCriterion::id, ModelCriterion::derived)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("revenue", true),
                        org.assertj.core.groups.Tuple.tuple("new-products", false),
                        org.assertj.core.groups.Tuple.tuple("spend", true),
                        org.assertj.core.groups.Tuple.tuple("one", false));
        assertThat(codes(first)).contains("left-out");
        assertThat(scores(second)).isEqualTo(scores(first));
        assertThat(chosen(second)).isEqualTo(chosen(first));
        assertThat(second.program()).isEqualTo(first.program());
    }

    @Test
    void keepsDerivedAnchorsWhenTheDataChange() {
        Path program = program("{\"id\": \"revenue\"}", "");
        SelectionResult first = accounts(ACCOUNTS).withProgram(program).run();
        Path written = file(
                "written.json", JsonWriter.text(JsonStyle.PRETTY, json -> ProgramFile.write(first.program(), json)));

        SelectionResult second =
                accounts(ACCOUNTS + "A5,Eel,5,5,100000\n").withProgram(written).run();

        assertThat(scores(second).subList(0, 4)).isEqualTo(scores(first));
    }

    @Test
    void locatesWhatDoesNotFitIntoTheAccounts() {
        assertProblems(
                accounts(ACCOUNTS).withProgram(program("{\"id\": \"growth\"}", "")),
                "accounts.csv, criterion 'growth': expected a column 'growth' or ratings but the accounts have only"
                        + " [new_products, alignment, revenue].",
                "Maybe 'column' in the program file names the one that is meant.");
        assertProblems(
                accounts(ACCOUNTS).withProgram(program(TOTAL, "")),
                "accounts.csv, criterion 'spend': expected a column 'transactions.total' or ratings but the accounts have"
                        + " only [new_products, alignment, revenue].",
                "Maybe the transactions are missing, which bring the columns 'transactions.*'.");
        assertProblems(
                accounts(ACCOUNTS.replace("5,9,200", "5,9,"))
                        .withProgram(
                                program(
                                        "{\"id\": \"revenue\"}, {\"id\": \"new-products\"}",
                                        ", \"method\": {\"type\": \"weighted-sum\", \"parameters\": {\"normalization\": \"max\"}}")),
                "accounts.csv, account 'A2': expected an assessment on criterion 'revenue', since method 'weighted-sum[max]'"
                        + " compares the accounts with each other, but found none.",
                "Maybe choose another missing policy for the criterion.");
    }

    @Test
    void rejectsTextsOnlyInColumnsThatDecide() {
        String accounts = ACCOUNTS.replace("revenue", "revenue,risk,fit").replaceAll("(?m)(^A.*)$", "$1,high,good");

        assertThat(chosen(accounts(accounts)
                        .withProgram(program("{\"id\": \"new-products\"}", ""))
                        .run()))
                .hasSize(4);
        assertProblems(
                accounts(accounts.replaceAll("(?m)(^A[34].*)high", "$18"))
                        .withProgram(program(
                                "{\"id\": \"new-products\"}",
                                ", \"gates\": [{\"criterion\": \"risk\", \"atMost\": 7}]")),
                "accounts.csv:2, column 'risk': expected a number but found 'high'",
                "accounts.csv:3, column 'risk': expected a number but found 'high'");
    }

    @Test
    void tellsEachStageAsItBegins() {
        List<String> stages = new ArrayList<>();

        accounts(ACCOUNTS)
                .withTransactions(file("transactions.csv", TRANSACTIONS))
                .withRatings(file("ratings.csv", "account_id,criterion,rater,score\nA1,alignment,Eva,5\n"))
                .withProgress(stages::add)
                .run();

        assertThat(stages)
                .containsExactly(
                        "reading accounts",
                        "reading ratings",
                        "reading transactions",
                        "computing features",
                        "choosing",
                        "asking how sure the choice is");
    }
}
