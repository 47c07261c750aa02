package dev.kam.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.io.Mapping;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalSignTest extends Reading {

    private RawTable column(char separator, Mapping mapping, String... cells) {
        StringBuilder content = new StringBuilder("account_id,name,revenue\n".replace(',', separator));
        for (String cell : cells) {
            content.append("A").append(separator).append('n').append(separator);
            content.append(separator == ',' ? '"' + cell + '"' : cell).append('\n');
        }
        return TableFiles.read(
                file("accounts.csv", content.toString(), StandardCharsets.UTF_8),
                TableSpec.accounts().numeric(List.of("revenue")),
                mapping);
    }

    private double[] semicolons(String... cells) {
        return numbers(column(';', Mapping.none(), cells), "revenue");
    }

    @Test
    void readsACommaFollowedByOtherThanThreeDigitsAsDecimal() {
        assertThat(semicolons("1,5", "1,234", "2.345", "7")).containsExactly(1.5, 1.234, 2345, 7);
    }

    @Test
    void settlesCellsThatCameBeforeTheEvidence() {
        assertThat(semicolons("1.234", "", "3", "1,234", "1.5")).containsExactly(1.234, Double.NaN, 3, 1234, 1.5);
        assertThat(semicolons("1.234", "", "3", "1,234", "1,5")).containsExactly(1234, Double.NaN, 3, 1.234, 1.5);
    }

    @Test
    void readsGroupsOfThree() {
        assertThat(semicolons("1.234,56", "-12.345.678,9", "1.234.567")).containsExactly(1234.56, -12345678.9, 1234567);
        assertThat(semicolons("1,234.56", "1,234,567")).containsExactly(1234.56, 1234567);
    }

    @Test
    void takesWhatCanBeNoGroupForDecimal() {
        assertThat(semicolons("0,125", "0,250")).containsExactly(0.125, 0.25);
        assertThat(semicolons("1234,567")).containsExactly(1234.567);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.23,4", "1.2345,6", "1,2,3", "1.234.56", "1,5,", "12.34.567", ".123,4", "1.234,5e2", "1.234,"})
    void rejectsGroupsThatAreNotOfThree(String cell) {
        assertProblems(
                () -> semicolons(cell), "accounts.csv:2, column 'revenue': expected a number but found '" + cell + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "-999.000"})
    void rejectsAColumnThatFitsBothReadings(String cell) {
        assertProblems(
                () -> semicolons("7", cell, "12"),
                "accounts.csv:3, column 'revenue': expected a column that shows its decimal sign but found '" + cell
                        + "', which can be read with a decimal point and with a decimal comma, as can all others."
                        + " Maybe csv.decimal in the program file should say which.");
    }

    @Test
    void rejectsTheRarerKindAndCommasInATie() {
        assertProblems(
                () -> semicolons("1.5", "12,5", "2.5"),
                "accounts.csv:3, column 'revenue': expected a number with a decimal point, as elsewhere in the column,"
                        + " but found '12,5'");
        assertProblems(
                () -> semicolons("1,5", "12.5", "2,5"),
                "accounts.csv:3, column 'revenue': expected a number with a decimal comma, as elsewhere in the column,"
                        + " but found '12.5'");
        assertProblems(
                () -> semicolons("1,5", "12.5"),
                "accounts.csv:2, column 'revenue': expected a number with a decimal point, as elsewhere in the column,"
                        + " but found '1,5'");
    }

    @Test
    void rejectsDecimalCommasInACommaFile() {
        assertProblems(
                () -> column(',', Mapping.none(), "1.5", "12,5", "1,234"),
                "accounts.csv:3, column 'revenue': expected a number but found '12,5'."
                        + " Maybe the file uses a decimal comma: CsvDialect.SPANISH_EXCEL."
                        + " In the program file: \"csv\": {\"decimal\": \",\"}.",
                "accounts.csv:4, column 'revenue': expected a number but found '1,234'."
                        + " Maybe the file uses a decimal comma: CsvDialect.SPANISH_EXCEL."
                        + " In the program file: \"csv\": {\"decimal\": \",\"}.");
    }

    @Test
    void takesTheSignFromTheSettings() {
        Mapping comma = Mapping.none().withDecimal(',');
        Mapping point = Mapping.none().withDecimal('.');

        assertThat(numbers(column(';', comma, "1.234", "1,234"), "revenue")).containsExactly(1234, 1.234);
        assertThat(numbers(column(';', point, "1.234", "1,234"), "revenue")).containsExactly(1.234, 1234);
        assertThat(numbers(column(',', comma, "12,5"), "revenue")).containsExactly(12.5);
        assertProblems(
                () -> column(';', comma, "12.5"),
                "accounts.csv:2, column 'revenue': expected a number with a decimal comma but found '12.5'");
        assertProblems(
                () -> column(';', point, "12,5"),
                "accounts.csv:2, column 'revenue': expected a number with a decimal point but found '12,5'");
    }

    @ParameterizedTest
    @CsvSource({
        "1e5, 1e5",
        "-3, -3",
        "+3, 3",
        ".5, .5",
        "5., 5",
        "1E-2, .01",
        "0.1, 0.1",
        "123456789012345678901234567890, 123456789012345678901234567890",
        "0.1234567890123456789, 0.1234567890123456789",
        "9007199254740993, 9007199254740993",
        "1.5e+3, 1500",
        "-.5e1, -5"
    })
    void readsNumbers(String cell, double expected) {
        assertThat(numbers(column(',', Mapping.none(), cell), "revenue")).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "0x1p3",
                "1d",
                "1f",
                "1e",
                "e5",
                "-",
                "+",
                ".",
                "1e5.5",
                "--1",
                "1 000",
                "1e+",
                "5%",
                "٣"
            })
    void rejectsWhatIsNoNumber(String cell) {
        assertProblems(
                () -> column(',', Mapping.none(), cell),
                "accounts.csv:2, column 'revenue': expected a number but found '" + cell + "'");
    }

    @Test
    void rejectsNumbersThatAreTooLarge() {
        assertProblems(
                () -> column(',', Mapping.none(), "1e999"),
                "accounts.csv:2, column 'revenue': expected a number below 1.8e308 but found '1e999'");
    }
}
