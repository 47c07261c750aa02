package dev.kam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.Column;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final TextColumn TWO = TextColumn.of("a", "b");

    @Test
    void takesOneTransactionAfterAnother() {
        Transactions.Builder builder = Transactions.builder();
        for (int t = 0; t < 100; t++) {
            builder.add("A" + t % 7, DAY.plusDays(t), t);
        }
        Transactions transactions = builder.build();
        assertThat(transactions.size()).isEqualTo(100);
        assertThat(transactions.accounts().textAt(99)).contains("A1");
        assertThat(transactions.dateAt(99)).isEqualTo(DAY.plusDays(99));
        assertThat(transactions.amounts().valueAt(99)).isEqualTo(99);
        assertThat(transactions.products()).isEmpty();
        assertThat(transactions.margins()).isEmpty();
        assertThat(transactions).hasToString("Transactions[100]");
    }

    @Test
    void knowsTheLatestDatesWhateverTheOrder() {
        Transactions transactions = Transactions.builder()
                .add("a", DAY, 1)
                .add("a", DAY.plusYears(80), 1)
                .add("a", DAY.minusDays(1), 1)
                .add("a", DAY.plusYears(80), 1)
                .build();
        assertThat(transactions.latest()).contains(DAY.plusYears(80));
        assertThat(transactions.secondLatest()).contains(DAY);
    }

    @Test
    void hasNoSecondLatestDateWithFewerThanTwo() {
        Transactions once =
                Transactions.builder().add("a", DAY, 1).add("b", DAY, 1).build();
        assertThat(once.latest()).contains(DAY);
        assertThat(once.secondLatest()).isEmpty();
        assertThat(Transactions.builder().build().latest()).isEmpty();
        assertThat(Transactions.builder().build().secondLatest()).isEmpty();
    }

    @Test
    void isAValue() {
        Transactions transactions = Transactions.builder().add("a", DAY, 1).build();
        assertThat(transactions)
                .isEqualTo(Transactions.builder().add("a", DAY, 1).build())
                .hasSameHashCodeAs(Transactions.builder().add("a", DAY, 1).build())
                .isNotEqualTo(Transactions.builder().add("b", DAY, 1).build())
                .isNotEqualTo(
                        Transactions.builder().add("a", DAY.plusDays(1), 1).build())
                .isNotEqualTo(Transactions.builder().add("a", DAY, 2).build());
    }

    @Test
    void staysAsItIsWhenTheDaysChange() {
        int[] days = {1, 2};
        Transactions transactions =
                Transactions.of(TWO, days, Column.of(1, 2), Optional.empty(), Optional.of(Column.of(1, 1)));
        days[0] = 9;
        assertThat(transactions.dateAt(0)).isEqualTo(LocalDate.ofEpochDay(1));
        assertThat(transactions.margins()).contains(Column.of(1, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsAnAmountThatIsNotFinite(double amount) {
        Transactions.Builder builder = Transactions.builder().add("a", DAY, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add("a", DAY, amount))
                .withMessage("amount of transaction 1 must be finite but was " + amount);
        assertThat(builder.build().size()).isEqualTo(1);
    }

    @Test
    void rejectsAMissingAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Transactions.of(TWO, new int[2], Column.of(1, Double.NaN), Optional.empty(), Optional.empty()))
                .withMessage("amounts must all be known but 1 were missing");
    }

    @Test
    void rejectsColumnsOfAnotherSize() {
        Column two = Column.of(1, 2);
        Optional<TextColumn> noProducts = Optional.empty();
        Optional<Column> noMargins = Optional.empty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transactions.of(TWO, new int[3], two, noProducts, noMargins))
                .withMessage("number of days must be that of the accounts, 2, but was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transactions.of(TWO, new int[2], Column.of(1), noProducts, noMargins))
                .withMessage("number of amounts must be that of the accounts, 2, but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transactions.of(TWO, new int[2], two, Optional.of(TextColumn.of("x")), noMargins))
                .withMessage("number of products must be that of the accounts, 2, but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transactions.of(TWO, new int[2], two, noProducts, Optional.of(Column.of())))
                .withMessage("number of margins must be that of the accounts, 2, but was 0");
    }
}
