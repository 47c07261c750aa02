package dev.kam.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kam.io.ImportCounts;
import dev.kam.io.Mapping;
import dev.kam.io.RowFilter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest extends Reading {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String ACCENTS = "account_id;name;revenue\nA1;Núñez España;1.234,5\nA2;Müller €;7\n";

    @Test
    void readsTextsNumbersAndMissingCells() {
        RawTable table =
                accounts("account_id,name,Growth Pct,sector\n A1 , Acme SA ,12.5,\nA2,\"Bolt, \"\"B\"\"\",,Steel\n");

        assertThat(table.columns())
                .containsExactly(
                        Map.entry("account_id", ColumnType.TEXT),
                        Map.entry("name", ColumnType.TEXT),
                        Map.entry("growth_pct", ColumnType.NUMBER),
                        Map.entry("sector", ColumnType.TEXT));
        assertThat(texts(table, "account_id")).containsExactly("A1", "A2");
        assertThat(texts(table, "name")).containsExactly("Acme SA", "Bolt, \"B\"");
        assertThat(texts(table, "sector")).containsExactly("-", "Steel");
        assertThat(numbers(table, "growth_pct")).containsExactly(12.5, Double.NaN);
        assertThat(table.counts()).isEqualTo(new ImportCounts(2, 0));
        assertThat(table.has("country")).isFalse();
    }

    @Test
    void readsTransactions() {
        RawTable table = transactions(
                "account_id,date,amount,product,note\nA1,2026-03-31,10,P,x\n,1969-12-31,-2.5,,\n", Mapping.none());

        assertThat(table.columns()).containsOnlyKeys("account_id", "date", "amount", "product");
        assertThat(texts(table, "account_id")).containsExactly("A1", "-");
        assertThat(table.days("date"))
                .containsExactly((int) LocalDate.of(2026, 3, 31).toEpochDay(), -1);
        assertThat(numbers(table, "amount")).containsExactly(10, -2.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryLineEndAndKnowsTheLines(String end) {
        String content = "account_id,name,note|A1,\"one|two\",x||A2,b,y|A3,c,z".replace("|", end);

        RawTable table = accounts(content);

        assertThat(table.rows()).isEqualTo(3);
        assertThat(List.of(table.lineOf(0), table.lineOf(1), table.lineOf(2))).containsExactly(2, 5, 6);
        assertThat(table.placeOf(1)).isEqualTo(dir.resolve("accounts.csv") + ":5");
        assertThat(table.placeOf(2, "note")).isEqualTo(dir.resolve("accounts.csv") + ":6, column 'note'");
        assertThat(table.text("name").textAt(0)).hasValue("one" + end + "two");
    }

    @Test
    void skipsTheByteOrderMark() {
        assertThat(accounts("\uFEFFaccount_id,name\nA1,Acme\n").columns()).containsOnlyKeys("account_id", "name");
        assertThat(accounts("\uFEFF\"account_id\",name\nA1,Acme\n").columns()).containsOnlyKeys("account_id", "name");
    }

    @Test
    void readsSemicolonsWithDecimalCommasInBothEncodings() {
        for (Charset charset : List.of(UTF_8, WINDOWS_1252)) {
            RawTable table =
                    TableFiles.read(file("accounts.csv", ACCENTS, charset), TableSpec.accounts(), Mapping.none());

            assertThat(texts(table, "name")).containsExactly("Núñez España", "Müller €");
            assertThat(numbers(table, "revenue")).containsExactly(1234.5, 7);
        }
    }

    @Test
    void readsAnEncodingThatChangesFarFromTheStart() {
        String content = "account_id,name\n" + "A1,plain\n".repeat(20_000) + "A2,Señor\n";
        RawTable table =
                TableFiles.read(file("accounts.csv", content, WINDOWS_1252), TableSpec.accounts(), Mapping.none());

        assertThat(table.text("name").distinct()).containsExactly("plain", "Señor");
    }

    @Test
    void readsTabs() {
        RawTable table = accounts("account_id\tname\trevenue\nA1\tAcme, SA\t1,5\nA2\tB; C\t1,234\n");

        assertThat(texts(table, "name")).containsExactly("Acme, SA", "B; C");
        assertThat(numbers(table, "revenue")).containsExactly(1.5, 1.234);
    }

    @Test
    void readsWithADialectAndSettingsWinOverIt() {
        var file = file("accounts.csv", "account_id|name|revenue\nA1|Acme|1.234\n", UTF_8);

        RawTable table = TableFiles.read(
                file,
                TableSpec.accounts(),
                Mapping.none().withSeparator('|').withDecimal(','),
                new CsvFormat(';', ',', CsvFormat.WINDOWS_1252));

        assertThat(numbers(table, "revenue")).containsExactly(1234);
    }

    @Test
    void keepsTextThatLooksLikeNumbersOnlyAtFirst() {
        StringBuilder content = new StringBuilder("account_id,name,code,late\n");
        for (int i = 0; i < 6000; i++) {
            content.append("A")
                    .append(i)
                    .append(",n,007,")
                    .append(i == 5999 ? "x" : "1.50")
                    .append('\n');
        }

        RawTable table = accounts(content.toString());

        assertThat(table.columns()).containsEntry("code", ColumnType.NUMBER).containsEntry("late", ColumnType.TEXT);
        assertThat(table.text("late").distinct()).containsExactly("1.50", "x");
        assertThat(table.text("late").size()).isEqualTo(6000);
    }

    @Test
    void keepsExactTextOfAColumnThatIsNotAllNumbers() {
        RawTable table = accounts("account_id,name,code\nA1,a,007\nA2,b,\nA3,c,0x1F\n");

        assertThat(texts(table, "code")).containsExactly("007", "-", "0x1F");
    }

    @Test
    void takesAColumnWithoutAnyCellForText() {
        assertThat(accounts("account_id,name,x\nA1,a,\n").columns()).containsEntry("x", ColumnType.TEXT);
    }

    @Test
    void ignoresColumnsWithoutNameAndCells() {
        assertThat(accounts("account_id,name,,\nA1,a,,\n").columns()).containsOnlyKeys("account_id", "name");
    }

    @Test
    void feedsTwoNamesFromOneHeader() {
        Mapping mapping = Mapping.none().withColumn("account_id", "Account").withColumn("name", "ACCOUNT");

        RawTable table = accounts("account,revenue\nAcme,1\n", mapping);

        assertThat(table.columns()).containsOnlyKeys("account_id", "name", "revenue");
        assertThat(texts(table, "account_id")).isEqualTo(texts(table, "name")).containsExactly("Acme");
        assertThat(table.placeOf(0, "name")).isEqualTo(dir.resolve("accounts.csv") + ":2, column 'account'");
    }

    @Test
    void filtersBeforeItLooksAtOtherCells() {
        Mapping mapping = Mapping.none()
                .withFilter(RowFilter.equalTo("Deal Stage", "Won"))
                .withFilter(RowFilter.atLeast("amount", 1));

        RawTable table = transactions(
                "account_id,date,amount,deal_stage\nA1,2026-01-01,5,Won\nA2,bad,5,Lost\n,bad,5,Lost\nA2,bad,0.5,Won\n"
                        + "A3,2026-01-02,1,Won\n",
                mapping);

        assertThat(texts(table, "account_id")).containsExactly("A1", "A3");
        assertThat(table.counts()).isEqualTo(new ImportCounts(5, 3));
        assertThat(table.counts().left()).isEqualTo(2);
        assertThat(table.lineOf(1)).isEqualTo(6);
        TextCounts left = table.filteredBy("account_id");
        assertThat(left.texts()).containsExactly("A2");
        assertThat(left.countAt(0)).isEqualTo(2);
        assertThat(left.blank()).isEqualTo(1);
    }

    @Test
    void filtersByNumbersDatesAndSeveralValues() {
        String content =
                "account_id;date;amount;product\nA1;2026-01-01;5,0;a\nA2;2026-02-01;7;b\nA3;2026-03-01;9,5;c\n";

        assertThat(idsWith(content, RowFilter.equalTo("amount", "5"))).containsExactly("A1");
        assertThat(idsWith(content, RowFilter.equalTo("product", "A"))).isEmpty();
        assertThat(idsWith(content, RowFilter.oneOf("product", List.of("a", "c"))))
                .containsExactly("A1", "A3");
        assertThat(idsWith(content, RowFilter.atMost("amount", 7))).containsExactly("A1", "A2");
        assertThat(idsWith(content, RowFilter.atLeast("date", LocalDate.of(2026, 2, 1))))
                .containsExactly("A2", "A3");
        assertThat(idsWith(content, RowFilter.atMost("date", LocalDate.of(2026, 1, 31))))
                .containsExactly("A1");
    }

    private List<String> idsWith(String content, RowFilter filter) {
        return texts(transactions(content, Mapping.none().withFilter(filter)), "account_id");
    }

    @Test
    void keepsTheLeftOverRowsWhenFiltersLeaveNone() {
        assertThat(transactions(
                                "account_id,date,amount\nA1,2026-01-01,1\n",
                                Mapping.none().withFilter(RowFilter.equalTo("amount", "2")))
                        .rows())
                .isZero();
    }

    @Test
    void rejectsAccessToAColumnOfAnotherType() {
        RawTable table = accounts("account_id,name\nA1,a\n");

        assertThatThrownBy(() -> table.number("name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column 'name' must be a NUMBER among {account_id=TEXT, name=TEXT} but was TEXT");
        assertThatThrownBy(() -> table.filteredBy("name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values of column 'name' must be asked for in the TableSpec");
    }
}
