package dev.kam.io.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kam.KamDataException;
import dev.kam.io.ImportCounts;
import dev.kam.io.Mapping;
import dev.kam.io.RowFilter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest extends Reading {

    private RawTable read(String name, String content) {
        return read(name, content, Mapping.none());
    }

    private RawTable read(String name, String content, Mapping mapping) {
        return TableFiles.read(
                file(name, content.replace('`', '"'), UTF_8),
                TableSpec.accounts().numeric(List.of("revenue")),
                mapping);
    }

    @Test
    void readsAnArray() {
        RawTable table = read(
                "accounts.JSON",
                "[{`account_id`: 17, `name`: ` Núñez\\n`, `Revenue`: 1.5e3, `key`: true}, {`name`: `b`, `account_id`: `A2`,"
                        + " `Revenue`: null, `growth`: -2}]");

        assertThat(table.columns()).containsOnlyKeys("account_id", "name", "revenue", "key", "growth");
        assertThat(texts(table, "account_id")).containsExactly("17", "A2");
        assertThat(texts(table, "name")).containsExactly("Núñez", "b");
        assertThat(texts(table, "key")).containsExactly("true", "-");
        assertThat(numbers(table, "revenue")).containsExactly(1500, Double.NaN);
        assertThat(numbers(table, "growth")).containsExactly(Double.NaN, -2);
        assertThat(table.placeOf(1, "revenue")).isEqualTo(dir.resolve("accounts.JSON") + "#/1/Revenue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts.jsonl", "accounts.ndjson"})
    void readsOneObjectALine(String name) {
        RawTable table = read(
                name,
                "{`account_id`:`A1`,`name`:`a`,`x`:1}\n\n{`account_id`:`A2`,`name`:`b`,`x`:0}\n",
                Mapping.none().withFilter(RowFilter.equalTo("x", "0.0")));

        assertThat(texts(table, "account_id")).containsExactly("A2");
        assertThat(table.counts()).isEqualTo(new ImportCounts(2, 1));
        assertThat(table.placeOf(0, "x")).isEqualTo(dir.resolve(name) + ":3, column 'x'");
    }

    @Test
    void readsAgainWhenNamesOrTextsComeLate() {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            content.append("{`account_id`:`A")
                    .append(i)
                    .append("`,`name`:`n`,`code`:")
                    .append(i < 5000 ? "7" : "`8`");
            content.append(i < 5000 ? "}\n" : ",`late`:1}\n");
        }

        RawTable table = read("accounts.jsonl", content.toString());

        assertThat(table.text("code").distinct()).containsExactly("7", "8");
        assertThat(table.number("late").assessed()).isEqualTo(1000);
    }

    @Test
    void rejectsTextsAndObjectsInPlaceOfNumbers() {
        String row = "{`account_id`:`A1`,`name`:`a`,`revenue`:%s}";
        assertProblems(
                () -> read(
                        "accounts.json",
                        "[" + row.formatted("1") + "," + row.formatted("`12.5`") + "," + row.formatted("true") + ","
                                + row.formatted("[1]") + "," + row.formatted("1e999") + "]"),
                "accounts.json#/1/revenue: expected a number but found the text '12.5'",
                "accounts.json#/2/revenue: expected a number but found the text 'true'",
                "accounts.json#/3/revenue: expected a text or a number but found an array",
                "accounts.json#/4/revenue: expected a number below 1.8e308 but found '1e999'");
        assertProblems(
                () -> read("accounts.jsonl", row.formatted("1") + "\n" + row.formatted("`12.5`")),
                "accounts.jsonl:2, column 'revenue': expected a number but found the text '12.5'");
    }

    @Test
    void rejectsNamesThatComeTwice() {
        assertProblems(
                () -> read("accounts.json", "[{`account_id`:`A1`,`name`:`a`,`a/b~c`:1,`a/b~c`:2}]"),
                "accounts.json#/0/a~1b~0c: expected each name once but found 'a/b~c' twice");
    }

    @Test
    void rejectsMissingNamesAndValues() {
        assertProblems(
                () -> read("accounts.json", "[{`account_id`:`A1`},{`account_id`:null}]"),
                "accounts.json: expected a column 'name' but found [account_id]. Maybe it has another name:"
                        + " \"columns\": {\"accounts\": {\"name\": \"...\"}} in the program file.");
        assertProblems(
                () -> read("accounts.json", "[{`account_id`:`A1`,`name`:`a`},{`account_id`:null}]"),
                "accounts.json#/1/account_id: expected a value but the cell is blank",
                "accounts.json#/1/name: expected a value but the cell is blank");
    }

    @Test
    void rejectsElementsThatAreNoObjects() {
        assertProblems(
                () -> read("accounts.json", "[{`account_id`:`A1`,`name`:`a`}, [1], 2, `x`, null]"),
                "accounts.json#/1: expected an object but found an array",
                "accounts.json#/2: expected an object but found a number",
                "accounts.json#/3: expected an object but found a text",
                "accounts.json#/4: expected an object but found null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|expected an array of objects but found an object. Maybe there is one object a line: a file with the ending .jsonl.",
                "7|expected an array of objects but found a number",
                "''|expected objects but the file is empty",
                "'[{`account_id`:`A`,`name`:`a`}]\n[]'|expected nothing behind the array but found an array in line 2"
            })
    void rejectsOtherShapes(String content, String message) {
        assertProblems(() -> read("accounts.json", content), "accounts.json: " + message);
    }

    @Test
    void rejectsAnEmptyArray() {
        KamDataException problem = catchThrowableOfType(KamDataException.class, () -> read("accounts.json", "[]"));

        assertThat(problem).hasMessage(dir.resolve("accounts.json") + ": expected at least one object but found none");
    }

    @Test
    void locatesSyntaxErrors() {
        assertProblems(
                () -> read("accounts.json", "[{`account_id`:`A1`,\n `name`:`a`,,}]"),
                "accounts.json:2:13: expected JSON but this is none."
                        + " Maybe a comma, a quote or a bracket is missing just before.");
        assertProblems(
                () -> read("accounts.jsonl", "{`account_id`:`A1`,`name`:`a`}\n{`account_id`:`A2`"),
                "accounts.jsonl:2:19: expected more but the file ends. Maybe it was not saved or copied completely.");
        assertProblems(
                () -> TableFiles.read(
                        file("accounts.json", "[{\"account_id\":\"\u00f1\"}]".getBytes(ISO_8859_1)),
                        TableSpec.accounts(),
                        Mapping.none()),
                "accounts.json:1: expected UTF-8 but found other bytes."
                        + " Maybe the file was saved in another encoding.");
    }

    @Test
    void rejectsAMissingFile() {
        assertProblems(
                () -> TableFiles.read(dir.resolve("none.json"), TableSpec.accounts(), Mapping.none()),
                "none.json: expected a file but found none");
    }
}
