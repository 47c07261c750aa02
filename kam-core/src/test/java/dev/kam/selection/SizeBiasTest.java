package dev.kam.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Text;
import dev.kam.account.AccountTable;
import dev.kam.decision.Column;
import dev.kam.decision.value.LinearValue;
import dev.kam.selection.SizeBias.Verdict;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeBiasTest {

    private static SizeBias bias(int most, double[] scores, double... sizes) {
        List<String> ids =
                IntStream.range(0, scores.length).mapToObj(i -> "A" + i).toList();
        return KeyAccountSelector.builder(ScoringModel.ofCriteria(
                        List.of(ModelCriterion.of("grade", 1).withValue(LinearValue.of(0, 16)))))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(most).withSizeColumn("Staff"))
                .build()
                .select(AccountTable.of(ids, ids)
                        .with("grade", Column.of(scores))
                        .with("staff", Column.of(sizes)))
                .sizeBias()
                .orElseThrow();
    }

    private static final double[] FOUR = {1, 2, 3, 4};

    @Test
    void isHighAtExactlyEightTenths() {
        SizeBias bias = bias(1, FOUR, 10, 20, 40, 30);

        assertThat(bias.spearman()).hasValue(0.8);
        assertThat(bias.verdict()).contains(Verdict.HIGH);
    }

    @Test
    void isModerateAtExactlyAHalf() {
        SizeBias bias = bias(1, new double[] {1, 2, 3}, 10, 30, 20);

        assertThat(bias.spearman()).hasValue(0.5);
        assertThat(bias.verdict()).contains(Verdict.MODERATE);
    }

    @Test
    void isLowBelowAHalf() {
        SizeBias bias = bias(1, FOUR, 20, 10, 40, 30);
        assertThat(bias.spearman()).hasValue(0.6);
        assertThat(bias.verdict()).contains(Verdict.MODERATE);
        assertThat(bias(1, FOUR, 40, 30, 20, 10).spearman()).hasValue(-1);
        assertThat(bias(1, FOUR, 40, 30, 20, 10).verdict()).contains(Verdict.LOW);
        assertThat(bias(1, FOUR, 30, 10, 40, 20).verdict()).contains(Verdict.LOW);
    }

    @Test
    void givesTiesTheirMeanRank() {
        // ranks 1, 2.5, 2.5, 4 against 1.5, 1.5, 3, 4: sums of squares 4.5 and 4.5, of products 3.75
        assertThat(bias(1, new double[] {1, 2, 2, 4}, 5, 5, 6, 7).spearman().orElseThrow())
                .isCloseTo(3.75 / 4.5, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0.5", "3, 0.6666666666666666", "4, 1"})
    void countsTheChosenAmongAsManyLargest(int most, double expected) {
        assertThat(bias(most, FOUR, 3, 4, 2, 1).overlapWithLargest())
                .hasValue(expected == 0.6666666666666666 ? 2.0 / 3 : most == 2 ? 0 : expected);
    }

    @Test
    void takesTheFirstInTheInputOfEquallyLarge() {
        assertThat(bias(1, new double[] {2, 1}, 5, 5).overlapWithLargest()).hasValue(1);
        assertThat(bias(1, new double[] {1, 2}, 5, 5).overlapWithLargest()).hasValue(0);
    }

    @Test
    void doesNotGuessSizesThatAreNotKnown() {
        double missing = Double.NaN;

        assertThat(bias(2, FOUR, 4, missing, 2, 3).spearman()).hasValue(-0.5);
        assertThat(bias(2, FOUR, 4, missing, 2, 3).overlapWithLargest()).hasValue(0.5);
        assertThat(bias(2, FOUR, missing, missing, 2, missing).spearman()).isEmpty();
        assertThat(bias(2, FOUR, missing, missing, 2, missing).verdict()).isEmpty();
        assertThat(bias(2, FOUR, missing, missing, missing, missing).overlapWithLargest())
                .hasValue(0);
    }

    @Test
    void isUnknownWhereNothingVaries() {
        assertThat(bias(1, new double[] {2, 2, 2}, 1, 2, 3).spearman()).isEmpty();
        assertThat(bias(1, new double[] {1, 2, 3}, 7, 7, 7).spearman()).isEmpty();
        assertThat(bias(1, new double[] {1}, 7).spearman()).isEmpty();
    }

    @Test
    void staysWithinOneForManyAccounts() {
        double[] same = IntStream.range(0, 3000).mapToDouble(i -> i / 200.0).toArray();

        assertThat(bias(10, same, same).spearman()).hasValue(1);
        assertThat(bias(10, same, same).overlapWithLargest()).hasValue(1);
    }

    @Test
    void isTakenOverTheEligibleAccountsOnly() {
        Selection selection = KeyAccountSelector.builder(ScoringModel.ofCriteria(
                        List.of(ModelCriterion.of("grade", 1).withValue(LinearValue.of(0, 10)))))
                .screening(Screening.of(Gate.atLeast("grade", 2)))
                .build()
                .select(AccountTable.of(List.of("a", "b", "c"), List.of("A", "B", "C"))
                        .with("grade", Column.of(1, 5, 6))
                        .with("revenue", Column.of(1000, 1, 2)));

        assertThat(selection.sizeBias()).contains(new SizeBias("revenue", OptionalDouble.of(1), OptionalDouble.of(1)));
    }

    @Test
    void looksForSizeThenRevenueThenTransactions() {
        AccountTable table = AccountTable.of(List.of("a"), List.of("A")).with("grade", Column.of(1));
        KeyAccountSelector selector = KeyAccountSelector.builder(ScoringModel.ofCriteria(
                        List.of(ModelCriterion.of("grade", 1).withValue(LinearValue.of(0, 10)))))
                .build();
        AccountTable counted = table.with("transactions.total", Column.of(3));
        AccountTable earning = counted.with("revenue", Column.of(3));

        assertThat(selector.select(table).sizeBias()).isEmpty();
        assertThat(selector.select(counted).sizeBias().orElseThrow().column()).isEqualTo("transactions.total");
        assertThat(selector.select(earning).sizeBias().orElseThrow().column()).isEqualTo("revenue");
        assertThat(selector.select(earning.with("size", Column.of(3)))
                        .sizeBias()
                        .orElseThrow()
                        .column())
                .isEqualTo("size");
    }

    @Test
    void saysItsVerdictInBothLanguages() {
        assertThat(Verdict.LOW.words())
                .isEqualTo(Text.of("The choice does not follow size.", "La elección no sigue al tamaño."));
        assertThat(Verdict.MODERATE.words())
                .isEqualTo(Text.of("The choice follows size in part.", "La elección sigue en parte al tamaño."));
        assertThat(Verdict.HIGH.words())
                .isEqualTo(Text.of(
                        "The choice follows size: the criteria add little to it.",
                        "La elección sigue al tamaño: los criterios apenas aportan nada más."));
        assertThat(Verdict.HIGH.id()).isEqualTo("high");
    }
}
