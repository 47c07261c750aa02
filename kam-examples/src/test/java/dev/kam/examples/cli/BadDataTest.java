package dev.kam.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of bad data: located on standard error, exit code 1, and nothing written. */
class BadDataTest extends Cli {
    private static final String PROGRAM = """
            {"kam": 1, "name": "Test", "version": "1", "criteria": [
              {"id": "new-products", "weight": 2}, {"id": "alignment", "weight": 1}]}
            """;

    private void assertBadAccounts(String content, String... expected) {
        assertBadData(List.of("select", "--accounts", file("accounts.csv", content)), expected);
    }

    private void assertBadProgram(String content, String... expected) {
        assertBadData(
                List.of(
                        "select",
                        "--accounts",
                        file("accounts.csv", ACCOUNTS),
                        "--program",
                        file("program.json", content)),
                expected);
    }

    private void assertBadRatings(String content, String... expected) {
        assertBadData(
                List.of(
                        "select",
                        "--accounts",
                        file("accounts.csv", ACCOUNTS),
                        "--ratings",
                        file("ratings.csv", content)),
                expected);
    }

    @Test
    void missingColumn() {
        assertBadAccounts(
                "account_id,company_name,new_products\nA1,Acme,7\n",
                "accounts.csv:1: expected a column 'name' but found [account_id, company_name, new_products]. Maybe it has"
                        + " another name: \"columns\": {\"accounts\": {\"name\": \"company_name\"}} in the program file.");
    }

    @Test
    void wrongNumber() {
        assertBadAccounts(
                ACCOUNTS.replace("100.5", "1x0").replace("9,3,50", "nine,3,50"),
                "accounts.csv:2, column 'revenue': expected a number but found '1x0'",
                "accounts.csv:4, column 'new_products': expected a number but found 'nine'");
    }

    @Test
    void decimalCommaAmongDecimalPoints() {
        assertBadAccounts(
                ACCOUNTS.replace("100.5", "\"100,5\""),
                "accounts.csv:2, column 'revenue': expected a number but found '100,5'. Maybe the file uses a decimal"
                        + " comma: CsvDialect.SPANISH_EXCEL. In the program file: \"csv\": {\"decimal\": \",\"}.");
        assertBadAccounts(
                ACCOUNTS.replace("100.5", "100,5"),
                "accounts.csv:2: expected 5 fields, as in the header, but found 6. Maybe a text or a number with the"
                        + " separator in it lacks its quotes.");
        assertBadAccounts(
                ACCOUNTS.replace(',', ';').replace("50\n", "50,25\n"),
                "accounts.csv:4, column 'revenue': expected a number with a decimal point, as elsewhere in the column, but"
                        + " found '50,25'");
    }

    @Test
    void duplicateAccount() {
        assertBadAccounts(
                ACCOUNTS.replace("A3", "A1"),
                "accounts.csv:4, column 'account_id': expected each account once but 'A1' stands at accounts.csv:2"
                        + " already");
    }

    @Test
    void unknownCriterionInRatings() {
        assertBadRatings(
                "account_id,criterion,rater,score\nA1,alignment,Eva,7\nA1,alignement,Eva,7\n",
                "ratings.csv:3, column 'criterion': expected one of the criteria [new-products, new-markets, prescription,"
                        + " alignment, willingness-to-partner, growth-potential, profitability, size, risk] but found"
                        + " 'alignement'. Maybe 'alignment'.");
    }

    @Test
    void unknownAccountInRatings() {
        assertBadRatings(
                "account_id,criterion,rater,score\nA01,alignment,Eva,7\n",
                "ratings.csv:2, column 'account_id': expected a known account but found 'A01'. Maybe 'A1'.");
    }

    @Test
    void scoreOutsideTheScale() {
        assertBadRatings(
                "account_id;criterion;rater;score\nA1;alignment;Eva;10,5\n",
                "ratings.csv:2, column 'score': expected a score between 0 and 10 on 'alignment' but found 10.5");
    }

    @Test
    void negativeWeight() {
        assertBadProgram(
                PROGRAM.replace("\"weight\": 2", "\"weight\": -2"),
                "program.json#/criteria/0/weight: expected a number >= 0 but found -2");
    }

    @Test
    void weightsThatSumToZero() {
        assertBadProgram(
                PROGRAM.replace("\"weight\": 2", "\"weight\": 0").replace("\"weight\": 1", "\"weight\": 0.0"),
                "program.json#/criteria: expected a weight above 0 but all were 0");
    }

    @Test
    void unterminatedQuote() {
        assertBadAccounts(
                ACCOUNTS.replace("Bolt", "\"Bolt"),
                "accounts.csv:3, column 'name': expected a closing quote but found none."
                        + " Maybe a quote within the text is not doubled.");
    }

    @Test
    void wrongEncoding() {
        assertBadData(
                List.of("select", "--accounts", file("accounts.csv", "\uFEFF" + ACCOUNTS, StandardCharsets.UTF_16LE)),
                "accounts.csv: expected UTF-8 or Windows-1252 but found UTF-16 at byte 1: wrong encoding."
                        + " Maybe the program that wrote the file can save it as UTF-8.");
        assertBadData(
                List.of(
                        "select",
                        "--accounts",
                        file("accounts.csv", ACCOUNTS),
                        "--program",
                        file("program.json", PROGRAM.replace("Test", "Señal"), StandardCharsets.ISO_8859_1)),
                "program.json:1:23: expected UTF-8 but found other bytes. Maybe the file was saved in another encoding.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "transactions", "ratings"})
    void emptyFileAndHeadersOnly(String kind) {
        Path accounts = file("a.csv", ACCOUNTS);
        Path other = file("b.csv", "");
        List<Object> arguments = kind.equals("accounts")
                ? List.of("select", "--accounts", other)
                : List.of("select", "--accounts", accounts, "--" + kind, other);

        assertBadData(arguments, "b.csv: expected a header and rows but the file is empty");
        file("b.csv", "account_id,name,criterion,rater,score,date,amount\r\n");
        assertBadData(arguments, "b.csv: expected at least one row below the header but found none");
    }

    @Test
    void emptyProgram() {
        assertBadProgram("", "program.json:1:1: expected a JSON value but found nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--accounts", "--transactions", "--ratings", "--program"})
    void directoryInPlaceOfAFileAndMissingFile(String option) {
        Path accounts = file("a.csv", ACCOUNTS);
        Path missing = dir.resolve("none.csv");
        boolean only = option.equals("--accounts");

        assertBadData(
                only ? List.of("select", option, missing) : List.of("select", "--accounts", accounts, option, missing),
                "none.csv: expected a file but found none");
        Path folder = dir.resolve("folder");
        assertThat(folder.toFile().mkdir()).isTrue();
        assertBadData(
                only ? List.of("select", option, folder) : List.of("select", "--accounts", accounts, option, folder),
                "folder: expected a file but found a directory");
    }

    @Test
    void unreadableDate() {
        Path transactions =
                file("t.csv", "account_id,date,amount\nA1,31/12/2025,7\nA1,2025-02-30,3\nA1,2025-02-28,3\n");

        assertBadData(
                List.of("select", "--accounts", file("accounts.csv", ACCOUNTS), "--transactions", transactions),
                "t.csv:2, column 'date': expected a date like 2026-03-31 but found '31/12/2025'",
                "t.csv:3, column 'date': expected a date like 2026-03-31 but found '2025-02-30'");
    }

    @Test
    void programWithUnknownFields() {
        assertBadProgram(
                PROGRAM.replace("\"weight\": 2", "\"wieght\": 2")
                        .replace("\"version\"", "\"economics\": {}, \"gate\": [], \"version\""),
                "program.json#/criteria/0: field 'weight' is missing",
                "program.json#/criteria/0/wieght: unknown field. Maybe 'weight'.",
                "program.json#/economics: is not supported by this version of kam",
                "program.json#/gate: unknown field. Maybe 'gates'.");
    }

    @Test
    void programThatIsNoJson() {
        assertBadProgram("{\"kam\": 1,\n \"name\" \"x\"}", "program.json:2:9: expected ':' but found '\"'");
    }

    @Test
    void tooManyKeyAccountsWithoutOverride() {
        assertBadProgram(
                PROGRAM.replace("\"criteria\"", "\"selection\": {\"maxKeyAccounts\": 11}, \"criteria\""),
                "program.json#/selection/maxKeyAccounts: expected at most 10 key accounts but found 11."
                        + " Maybe record the decision: \"override\": {\"by\": \"...\", \"reason\": \"...\"}.");
    }

    @Test
    void noCriterionInTheData() {
        assertBadAccounts(
                "account_id,name,revenue\nA1,Acme,7\n",
                "accounts.csv: expected a column or ratings for at least one of the criteria [new-products, new-markets,"
                        + " prescription, alignment, willingness-to-partner] but found none.",
                "Maybe a program file says which columns to choose by.");
    }

    @Test
    void fileInPlaceOfTheFolderForTheResults() {
        Path out = file("out", "text");

        Run run = kam("select", "--accounts", file("accounts.csv", ACCOUNTS), "--out", out);

        assertThat(run).isEqualTo(new Run(1, "", "out: expected a folder to write to but found a file\n"));
        assertThat(kam("demo", "--out", out)).isEqualTo(run);
        assertThat(read(out)).isEqualTo("text");
    }
}
