package dev.kam.io.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kam.KamDataException;
import dev.kam.io.Mapping;
import dev.kam.io.RowFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadCsvTest extends Reading {
    private static final String NO_END =
            "expected a closing quote but found none. Maybe a quote within the text is not doubled.";

    private void read(Path file) {
        TableFiles.read(file, TableSpec.accounts(), Mapping.none());
    }

    @Test
    void rejectsAMissingFileAndADirectory() throws IOException {
        assertProblems(() -> read(dir.resolve("none.csv")), "none.csv: expected a file but found none");
        Path directory = Files.createDirectory(dir.resolve("folder.csv"));
        assertProblems(() -> read(directory), "folder.csv: expected a file but found a directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "  \n\n", "\uFEFF"})
    void rejectsAnEmptyFile(String content) {
        assertProblems(() -> accounts(content), "accounts.csv: expected a header and rows but the file is empty");
    }

    @Test
    void rejectsAHeaderWithoutRows() {
        assertProblems(
                () -> accounts("account_id,name\n\n"),
                "accounts.csv: expected at least one row below the header but found none");
    }

    @Test
    void rejectsWrongEncodings() {
        String content = "account_id,name\nA1,Acme\n";
        String end = ": wrong encoding. Maybe the program that wrote the file can save it as UTF-8.";
        String start = "accounts.csv: expected UTF-8 or Windows-1252 but found ";
        assertProblems(
                () -> read(file("accounts.csv", "\uFEFF" + content, UTF_16LE)), start + "UTF-16 at byte 1" + end);
        assertProblems(() -> read(file("accounts.csv", content, UTF_16LE)), start + "a NUL byte at byte 2" + end);
        assertProblems(
                () -> read(file("accounts.csv", content.replace("Acme", "Ac\0me"), UTF_8)),
                start + "a NUL byte at byte 22" + end);
        byte[] undefined = content.getBytes(UTF_8);
        undefined[19] = (byte) 0x81;
        assertProblems(() -> read(file("accounts.csv", undefined)), start + "byte 0x81 at byte 20" + end);
    }

    @Test
    void rejectsAnUnterminatedQuoteWhereItOpens() {
        assertProblems(
                () -> accounts("account_id,name\nA1,\"a\nb\"\nA2,\"open\nA3,c\n"),
                "accounts.csv:4, column 'name': " + NO_END);
        assertProblems(
                () -> accounts("account_id,name,note\n\"A\n1\",\"b\n\nc\",\"open\n"),
                "accounts.csv:5, column 'note': " + NO_END);
        assertProblems(() -> accounts("account_id,\"name\nA1,b\n"), "accounts.csv:1: " + NO_END);
    }

    @Test
    void rejectsAnUnterminatedQuoteInALargeFile() {
        String content = "account_id,name\nA1,\"open\n" + "A2,some other name\n".repeat(1_000_000);
        assertProblems(() -> accounts(content), "accounts.csv:2, column 'name': " + NO_END);
    }

    @Test
    void rejectsTextBehindAClosingQuote() {
        assertProblems(
                () -> accounts("account_id,name\nA1,\"a\" b\n"),
                "accounts.csv:2, column 'name': expected the field to end behind its closing quote but found more."
                        + " Maybe a quote within the text is not doubled.");
    }

    @Test
    void rejectsRaggedRowsWithoutComplainingOfTheirCells() {
        assertProblems(
                () -> transactions(
                        "account_id,date,amount\nA1,bad\nA2,2026-01-01,1,2\nA3,2026-01-01,x\n", Mapping.none()),
                "transactions.csv:2: expected 3 fields, as in the header, but found 2",
                "transactions.csv:3: expected 3 fields, as in the header, but found 4."
                        + " Maybe a text or a number with the separator in it lacks its quotes.",
                "transactions.csv:4, column 'amount': expected a number but found 'x'");
    }

    @Test
    void rejectsRaggedRowsBeforeTheFilters() {
        assertProblems(
                () -> accounts("account_id,name\nA1\n", Mapping.none().withFilter(RowFilter.equalTo("name", "x"))),
                "accounts.csv:2: expected 2 fields, as in the header, but found 1");
    }

    @Test
    void rejectsBlankRequiredCells() {
        assertProblems(
                () -> accounts("account_id,name\n,Acme\nA2,  \n"),
                "accounts.csv:2, column 'account_id': expected a value but the cell is blank",
                "accounts.csv:3, column 'name': expected a value but the cell is blank");
        assertProblems(
                () -> transactions("account_id,Date,amount\n,,\n", Mapping.none()),
                "transactions.csv:2, column 'Date': expected a value but the cell is blank",
                "transactions.csv:2, column 'amount': expected a value but the cell is blank");
        assertProblems(
                () -> TableFiles.read(
                        file("ratings.csv", "account_id,criterion,rater,score\n,,,\n", UTF_8),
                        TableSpec.ratings(),
                        Mapping.none()),
                "ratings.csv:2, column 'account_id': expected a value but the cell is blank",
                "ratings.csv:2, column 'criterion': expected a value but the cell is blank",
                "ratings.csv:2, column 'rater': expected a value but the cell is blank",
                "ratings.csv:2, column 'score': expected a value but the cell is blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/03/2026",
                "2026-3-31",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-01-01T00:00",
                "2026-04-31",
                "20x6-01-01"
            })
    void rejectsWhatIsNoDate(String cell) {
        assertProblems(
                () -> transactions("account_id,date,amount\nA1," + cell + ",1\n", Mapping.none()),
                "transactions.csv:2, column 'date': expected a date like 2026-03-31 but found '" + cell + "'");
    }

    @Test
    void rejectsNumbersThatAreNoneInColumnsThatMustBeNumeric() {
        TableSpec spec = TableSpec.accounts().numeric(List.of("Growth-Pct", "volume"));
        assertProblems(
                () -> TableFiles.read(
                        file("accounts.csv", "account_id,name,growth pct,volume\nA1,a,many,0.5\nA2,b,1,half\n", UTF_8),
                        spec,
                        Mapping.none()),
                "accounts.csv:2, column 'growth pct': expected a number but found 'many'",
                "accounts.csv:3, column 'volume': expected a number but found 'half'");
    }

    @Test
    void rejectsMissingColumnsAndSuggestsAMapping() {
        assertProblems(
                () -> accounts("account,sector,employees,office,founded\nA,b,c,d,e\n"),
                "accounts.csv:1: expected a column 'account_id' but found [account, sector, employees, office, founded]."
                        + " Maybe it has another name: \"columns\": {\"accounts\": {\"account_id\": \"account\"}} in the"
                        + " program file.",
                "accounts.csv:1: expected a column 'name' but found [account, sector, employees, office, founded]."
                        + " Maybe it has another name: \"columns\": {\"accounts\": {\"name\": \"...\"}} in the program"
                        + " file.");
    }

    @Test
    void showsNoMoreThanTenHeaders() {
        assertProblems(
                () -> accounts("name,a,b,c,d,e,f,g,h,i,j\n1,2,3,4,5,6,7,8,9,10,11\n"),
                "accounts.csv:1: expected a column 'account_id' but found [name, a, b, c, d, e, f, g, h, i, ...]."
                        + " Maybe it has another name: \"columns\": {\"accounts\": {\"account_id\": \"...\"}} in the"
                        + " program file.");
    }

    @Test
    void rejectsHeadersThatAreAlike() {
        assertProblems(
                () -> accounts("account_id,Account-ID,name\nA1,A1,a\n"),
                "accounts.csv:1, column 'Account-ID': expected each column once but found 'account_id' as column 1 and"
                        + " 'Account-ID' as column 2");
    }

    @Test
    void rejectsSettingsThatNameNoColumn() {
        Mapping mapping =
                Mapping.none().withColumn("parent_id", "Subsidary of").withFilter(RowFilter.equalTo("sectr", "x"));
        assertProblems(
                () -> accounts("account_id,name,subsidiary_of,sector\nA1,a,b,c\n", mapping),
                "accounts.csv:1: expected a column 'Subsidary of', which columns.accounts names for 'parent_id', but found"
                        + " [account_id, name, subsidiary_of, sector]. Maybe 'subsidiary_of' is meant.",
                "accounts.csv:1: expected a column 'sectr', which filters.accounts names, but found"
                        + " [account_id, name, subsidiary_of, sector]. Maybe 'sector' is meant.");
        assertProblems(
                () -> transactions("account_id,date,amount\n", Mapping.none().withColumn("value", "amount")),
                "transactions.csv: expected columns.transactions to name some of [account_id, date, amount, product,"
                        + " margin] but found 'value'");
    }

    @Test
    void rejectsCellsThatCannotBeComparedWithABound() {
        assertProblems(
                () -> transactions(
                        "account_id,date,amount\nA1,2026-01-01,many\n",
                        Mapping.none().withFilter(RowFilter.atLeast("amount", 1))),
                "transactions.csv:2, column 'amount': expected a number to filter by but found 'many'");
    }

    @Test
    void rejectsCellsBelowABlankHeader() {
        assertProblems(
                () -> accounts("account_id,name,\nA1,a,lost\n"),
                "accounts.csv:2: expected nothing below a blank header but found 'lost'");
    }

    @Test
    void stopsAfterAHundredProblems() {
        KamDataException problem = catchThrowableOfType(
                KamDataException.class,
                () -> transactions("account_id,date,amount\n" + "A1,2026-01-01,x\n".repeat(101), Mapping.none()));

        assertThat(problem.problems()).hasSize(101);
        assertThat(problem.problems().get(99))
                .hasToString(
                        dir.resolve("transactions.csv") + ":101, column 'amount': expected a number but found 'x'");
        assertThat(problem.problems().get(100))
                .hasToString(dir.resolve("transactions.csv") + ": reading stopped after 100 problems; there are more");
    }

    @Test
    void saysNothingOfStoppingWhenThereAreNoMore() {
        KamDataException problem = catchThrowableOfType(
                KamDataException.class,
                () -> transactions("account_id,date,amount\n" + "A1,2026-01-01,x\n".repeat(100), Mapping.none()));

        assertThat(problem.problems()).hasSize(100);
    }

    @Test
    void showsLongCellsCutAndOnOneLine() {
        assertProblems(
                () -> transactions(
                        "account_id,date,amount\nA1,2026-01-01,\"x\n" + "y".repeat(99) + "\"\n", Mapping.none()),
                "transactions.csv:2, column 'amount': expected a number but found 'x " + "y".repeat(58) + "...'");
    }
}
