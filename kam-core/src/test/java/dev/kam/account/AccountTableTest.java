package dev.kam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTableTest {
    private static final AccountTable TABLE = AccountTable.of(List.of("A1", "A2"), List.of("Acme", "Acme"));

    @Test
    void findsAccountsById() {
        assertThat(TABLE.size()).isEqualTo(2);
        assertThat(TABLE.ids()).containsExactly("A1", "A2");
        assertThat(TABLE.idAt(1)).isEqualTo("A2");
        assertThat(TABLE.nameAt(1)).isEqualTo("Acme");
        assertThat(TABLE.rowOf("A2")).hasValue(1);
        assertThat(TABLE.rowOf("a2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new_products", "New Products", "NEW-PRODUCTS", " new-products "})
    void findsColumnsHoweverTheyAreWritten(String name) {
        AccountTable numeric = TABLE.with("New-products", Column.of(1, 2));
        assertThat(numeric.number(name)).contains(Column.of(1, 2));
        assertThat(numeric.numericColumns()).containsExactly("new_products");
        AccountTable textual = TABLE.with(name, TextColumn.of("x", ""));
        assertThat(textual.text("new products")).contains(TextColumn.of("x", ""));
        assertThat(textual.textColumns()).containsExactly("new_products");
        Account account = Account.of("A1", "Acme").with("New-Products", 3).with("Sector X", "steel");
        assertThat(account.number(name)).hasValue(3);
        assertThat(account.text("sector_x")).contains("steel");
    }

    @Test
    void replacesAColumnOfTheSameName() {
        AccountTable first = TABLE.with("size", Column.of(1, 2)).with("Size", Column.of(3, 4));
        assertThat(first.number("size")).contains(Column.of(3, 4));
        AccountTable textual = first.with("SIZE", TextColumn.of("big", "small"));
        assertThat(textual.number("size")).isEmpty();
        assertThat(textual.text("size")).contains(TextColumn.of("big", "small"));
        assertThat(textual.with("size", Column.of(3, 4))).isEqualTo(first);
        assertThat(TABLE.numericColumns()).isEmpty();
    }

    @Test
    void sharesColumnsWithTheTableItCameFrom() {
        Column size = Column.of(1, 2);
        AccountTable table = TABLE.with("size", size).with("sector", TextColumn.of("a", "b"));
        assertThat(table.number("size").orElseThrow()).isSameAs(size);
    }

    @Test
    void takesColumnsFromAnEnrichment() {
        assertThat(TABLE.with(accounts -> accounts.with("rows", Column.of(0, 1)))
                        .number("rows"))
                .contains(Column.of(0, 1));
    }

    @Test
    void givesBackTheAccountsItWasMadeOf() {
        List<Account> accounts = List.of(
                Account.of("A1", "Acme").with("size", 3).with("sector", "steel"),
                Account.of("A2", "Bolt").with("growth", -0.5),
                Account.of("A3", "Acme"));
        AccountTable table = AccountTable.of(accounts);
        assertThat(List.of(table.accountAt(0), table.accountAt(1), table.accountAt(2)))
                .isEqualTo(accounts);
        assertThat(table.number("size").orElseThrow()).isEqualTo(Column.of(3, Double.NaN, Double.NaN));
        assertThat(table.numericColumns()).containsExactly("size", "growth");
        assertThat(AccountTable.of(List.of()).size()).isZero();
    }

    @Test
    void isAValue() {
        AccountTable table = TABLE.with("size", Column.of(1, 2)).with("sector", TextColumn.of("a", "b"));
        AccountTable same = AccountTable.of(List.of("A1", "A2"), List.of("Acme", "Acme"))
                .with("sector", TextColumn.of("a", "b"))
                .with("size", Column.of(1, 2));
        assertThat(table)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(TABLE)
                .isNotEqualTo(same.with("size", Column.of(1, 3)))
                .isNotEqualTo(same.with("sector", TextColumn.of("a", "c")))
                .hasToString("AccountTable[2 accounts, columns [size, sector]]");
        assertThat(TABLE).isNotEqualTo(AccountTable.of(List.of("A1", "A2"), List.of("Acme", "Bolt")));
    }

    @Test
    void isNotChangedFromOutside() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() ->
                        TABLE.with("size", Column.of(1, 2)).numericColumns().remove("size"));
    }

    @Test
    void rejectsIdsThatStandTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountTable.of(List.of("A", "B", "A"), List.of("x", "y", "z")))
                .withMessage("id of an account must be unique but 'A' stands at 0 and 2");
    }

    @Test
    void rejectsBlankIdsAndNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountTable.of(List.of("A", " "), List.of("x", "y")))
                .withMessage("id of account 1 must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountTable.of(List.of("A", "B"), List.of("x", " ")))
                .withMessage("name of account 'B' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.of("", "x"))
                .withMessage("id of an account must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.of("A", " "))
                .withMessage("name of account 'A' must not be blank");
    }

    @Test
    void rejectsAnotherNumberOfNamesOrCells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountTable.of(List.of("A"), List.of()))
                .withMessage("number of names must be that of the ids, 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.with("size", Column.of(1)))
                .withMessage("column 'size' must have 2 cells, one for each account, but had 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.with("sector", TextColumn.of("a", "b", "c")))
                .withMessage("column 'sector' must have 2 cells, one for each account, but had 3");
    }

    @Test
    void rejectsAnAttributeThatIsANumberHereAndATextThere() {
        List<Account> accounts = List.of(
                Account.of("A", "x").with("size", 3), Account.of("B", "y").with("Size", "big"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountTable.of(accounts))
                .withMessage("attribute 'size' must be a number or a text for all accounts but was both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account("A", "x", Map.of("size", 3.0), Map.of("SIZE", "big")))
                .withMessage("attribute 'size' of account 'A' must be a number or a text but was both");
    }

    @Test
    void rejectsAttributesOfTheSameName() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("new-products", 1.0);
        numbers.put("New Products", 2.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account("A", "x", numbers, Map.of()))
                .withMessage("attributes of account 'A' must be distinct but two are 'new_products'");
    }

    @Test
    void replacesAnAttributeOfTheSameName() {
        Account account = Account.of("A", "x").with("size", 1).with("Size", "big");
        assertThat(account.number("size")).isEqualTo(OptionalDouble.empty());
        assertThat(account.text("size")).contains("big");
        assertThat(account.with("SIZE", 2)).isEqualTo(Account.of("A", "x").with("size", 2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsAnAttributeThatIsNotFinite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.of("A", "x").with("Size", value))
                .withMessage("attribute 'size' of account 'A' must be finite but was " + value);
    }

    @Test
    void rejectsABlankAttribute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.of("A", "x").with("Sector", " "))
                .withMessage("attribute 'sector' of account 'A' must not be blank");
    }
}
