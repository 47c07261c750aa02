package dev.kam.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.account.AccountTable;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.Ratings;
import dev.kam.decision.Column;
import dev.kam.decision.value.LinearValue;
import dev.kam.selection.Selection.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Selections from tables that nobody hopes for. */
class HostileShapesTest {

    private static ModelCriterion grade(String id, double weight) {
        return ModelCriterion.of(id, weight).withValue(LinearValue.of(0, 10));
    }

    private static AccountTable table(double... grades) {
        List<String> ids =
                IntStream.range(0, grades.length).mapToObj(i -> "A" + i).toList();
        return AccountTable.of(ids, ids).with("grade", Column.of(grades));
    }

    private static KeyAccountSelector.Builder byGrade() {
        return KeyAccountSelector.builder(ScoringModel.ofCriteria(List.of(grade("grade", 1))));
    }

    private static double sum(KeyAccount key) {
        return key.contributions().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    @Test
    void oneAccountIsChosen() {
        Selection selection = byGrade().build().select(table(3).with("revenue", Column.of(5)));
        KeyAccount only = selection.keyAccounts().get(0);

        assertThat(only.rank()).isEqualTo(1);
        assertThat(only.score()).isEqualTo(0.3);
        assertThat(only.contributions()).containsExactly(org.assertj.core.api.Assertions.entry("grade", 0.3));
        assertThat(only.reason()).hasToString("Strongest on grade (3); no eligible account was left out.");
        assertThat(selection.nearMisses()).isEmpty();
        assertThat(selection.sizeBias())
                .contains(new SizeBias("revenue", OptionalDouble.empty(), OptionalDouble.of(1)));
    }

    @Test
    void noEligibleAccountIsAResult() {
        Selection selection = byGrade()
                .screening(Screening.of(Gate.atLeast("grade", 11)))
                .build()
                .select(table(3, 4).with("revenue", Column.of(5, 6)));

        assertThat(selection.keyAccounts()).isEmpty();
        assertThat(selection.nearMisses()).isEmpty();
        assertThat(selection.excluded()).hasSize(2);
        assertThat(selection.rankOf(0)).isEmpty();
        assertThat(selection.scoreOf(0)).hasValue(0.3);
        assertThat(selection.sizeBias())
                .contains(new SizeBias("revenue", OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(selection.notices())
                .containsExactly(
                        Notice.of(
                                "pre-selection",
                                "No criterion speaks of the capacity to create business: this is a pre-selection.",
                                "Ningún criterio habla de la capacidad de crear negocio: esto es una preselección."),
                        Notice.of(
                                "nobody-eligible",
                                "No account passes all gates and is known well enough: nobody was chosen.",
                                "Ninguna cuenta cumple todas las condiciones y se conoce lo suficiente: no se ha"
                                        + " elegido ninguna."));
        assertThat(selection.isPreselection()).isTrue();
    }

    @Test
    void allTiedAreChosenInTheOrderOfTheInput() {
        double[] same = new double[2000];
        Arrays.fill(same, 4);
        Selection selection = byGrade().build().select(table(same).with("revenue", Column.of(same)));

        assertThat(selection.keyAccounts())
                .extracting(k -> k.account().id())
                .containsExactly("A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9");
        assertThat(IntStream.range(0, 2000).map(row -> selection.rankOf(row).orElseThrow()))
                .containsOnly(1);
        assertThat(selection.nearMisses())
                .extracting(k -> k.account().id())
                .containsExactly("A10", "A11", "A12", "A13", "A14");
        assertThat(selection.sizeBias().orElseThrow().spearman()).isEmpty();
        assertThat(selection.sizeBias().orElseThrow().overlapWithLargest()).hasValue(1);
    }

    @Test
    void equalScoresShareTheSmallerRankAmongTheEligible() {
        Selection selection = byGrade()
                .screening(Screening.of(Gate.atMost("grade", 8)))
                .build()
                .select(table(9, 5, 7, 5, 7, Double.NaN, 1));

        assertThat(IntStream.range(0, 7).map(row -> selection.rankOf(row).orElse(0)))
                .containsExactly(0, 3, 1, 3, 1, 0, 5);
    }

    @Test
    void coverageMayLieExactlyOnItsBorder() {
        AccountTable table = AccountTable.of(List.of("a", "b", "c"), List.of("A", "B", "C"))
                .with("new_products", Column.of(5, 5, 5))
                .with("new_markets", Column.of(5, Double.NaN, Double.NaN))
                .with("prescription", Column.of(5, 5, 5))
                .with("alignment", Column.of(5, 5, 5))
                .with("willingness_to_partner", Column.of(5, Double.NaN, 5));
        Selection selection = KeyAccountSelector.builder(ScoringModel.of(KamCriteria.defaults()))
                .build()
                .select(table);

        assertThat(selection.assessment().coverageOf(1)).isEqualTo(0.7);
        assertThat(selection.count(Status.CHOSEN)).isEqualTo(3);
        assertThat(KeyAccountSelector.builder(ScoringModel.of(KamCriteria.defaults()))
                        .policy(SelectionPolicy.firstWave().withMinCoverage(0.71))
                        .build()
                        .select(table)
                        .assessNext())
                .containsExactly(new AssessNext("b", "B", 0.7, List.of("new-markets", "willingness-to-partner")));
    }

    @Test
    void coverageIsOnItsBorderWhateverTheRoundingOfTheWeights() {
        // 0.2 + 0.15 + 0.15 + 0.15 + 0.1 of 1 and 0.05 more: in doubles less than 0.8
        double[] weights = {0.2, 0.15, 0.15, 0.15, 0.1, 0.25};
        int below = 0;
        for (int left = 0; left < 6; left++) {
            List<ModelCriterion> criteria = new ArrayList<>();
            AccountTable table = AccountTable.of(List.of("a"), List.of("A"));
            double known = 0;
            double all = 0;
            int units = 0;
            for (int j = 0; j < 6; j++) {
                criteria.add(grade("c" + j, weights[j]));
                table = table.with("c" + j, Column.of(j == left ? Double.NaN : 5));
                all += weights[j];
                known += j == left ? 0 : weights[j];
                units += j == left ? 0 : (int) Math.round(weights[j] * 20);
            }
            below += known / all < units / 20.0 ? 1 : 0;
            assertThat(KeyAccountSelector.builder(ScoringModel.ofCriteria(criteria))
                            .policy(SelectionPolicy.firstWave().withMinCoverage(units / 20.0))
                            .build()
                            .select(table)
                            .count(Status.CHOSEN))
                    .as("without %s", weights[left])
                    .isEqualTo(1);
        }
        assertThat(below).as("cases that rounding would decide").isPositive();
    }

    @Test
    void aWeightOfZeroIsThereAndDoesNotCount() {
        AccountTable table = table(3, 9).with("idle", Column.of(10, Double.NaN));
        Selection selection = KeyAccountSelector.builder(
                        ScoringModel.ofCriteria(List.of(grade("idle", 0), grade("grade", 2))))
                .build()
                .select(table);

        assertThat(selection.keyAccounts()).extracting(KeyAccount::score).containsExactly(0.9, 0.3);
        assertThat(selection.keyAccounts()).extracting(KeyAccount::coverage).containsExactly(1.0, 1.0);
        assertThat(selection.keyAccounts().get(1).contributions()).containsEntry("idle", 0.0);
    }

    @Test
    void anAccountKnownOnlyOnAWeightOfZeroHasNoScore() {
        AccountTable table = table(Double.NaN, 9).with("idle", Column.of(10, 1));
        Selection selection = KeyAccountSelector.builder(
                        ScoringModel.ofCriteria(List.of(grade("idle", 0), grade("grade", 2))))
                .policy(SelectionPolicy.firstWave().withMinCoverage(0))
                .build()
                .select(table);

        assertThat(selection.scoreOf(0)).isEmpty();
        assertThat(selection.statusOf(0)).isEqualTo(Status.ASSESS_NEXT);
        assertThat(selection.assessment().coverageOf(0)).isZero();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> selection.assessment().weightedValuesOf(0));
    }

    @Test
    void namesWithoutLettersAndWithEmojiStandInReasons() {
        AccountTable table = AccountTable.of(List.of("1", "2"), List.of("\uD83C\uDFE2 & Söhne", "…"))
                .with("\uD83D\uDCC8", Column.of(9, 4));
        Selection selection = KeyAccountSelector.builder(
                        ScoringModel.ofCriteria(List.of(grade("\uD83D\uDCC8", 1).withActionable(true))))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(1))
                .build()
                .select(table);

        assertThat(selection.keyAccounts().get(0).reason())
                .hasToString(
                        "Ahead of …, the first account left out, by 50 points out of 100, mainly on \uD83D\uDCC8 (9).");
        assertThat(selection.nearMisses().get(0).reason().text().spanish())
                .isEqualTo(
                        "Queda por debajo de \uD83C\uDFE2 & Söhne, la última cuenta elegida, por 50 puntos sobre 100,"
                                + " principalmente en \uD83D\uDCC8 (4).");
    }

    @Test
    void idsOfOneLetterDo() {
        Selection selection = KeyAccountSelector.builder(ScoringModel.ofCriteria(List.of(ModelCriterion.of("Q", 1))))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(1))
                .build()
                .select(AccountTable.of(List.of("a", "b"), List.of("A", "B")).with("q", Column.of(1, 2)));

        assertThat(selection.keyAccounts().get(0).reason())
                .hasToString("Ahead of A, the first account left out, by 100 points out of 100, mainly on Q (2).");
    }

    @Test
    void hugeAndTinyCellsHaveScores() {
        for (double scale : new double[] {1e300, 1e-300, Double.MAX_VALUE, 3e-320}) {
            Selection selection = KeyAccountSelector.builder(ScoringModel.ofCriteria(List.of(
                            ModelCriterion.of("grade", 1).withValue(LinearValue.of(-scale, scale)),
                            ModelCriterion.of("own", 1))))
                    .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(1))
                    .build()
                    .select(table(-scale, scale, 0).with("own", Column.of(scale, -scale, 0)));

            assertThat(selection.keyAccounts().get(0).score()).isCloseTo(0.5, within(1e-12));
            assertThat(selection.nearMisses())
                    .allSatisfy(n -> assertThat(n.score()).isCloseTo(0.5, within(1e-12)))
                    .allSatisfy(n ->
                            assertThat(n.reason().in(java.util.Locale.ENGLISH)).endsWith("."));
        }
    }

    @Test
    void hugeAndTinyWeightsAreNormalized() {
        for (double unit : new double[] {1.7e308, 1e300, 1e-300, Double.MIN_VALUE}) {
            Selection selection = KeyAccountSelector.builder(ScoringModel.ofCriteria(
                            List.of(grade("grade", unit), grade("own", unit), grade("other", unit))))
                    .policy(SelectionPolicy.firstWave().withMinCoverage(0.6))
                    .build()
                    .select(table(10, 2, Double.NaN)
                            .with("own", Column.of(0, Double.NaN, Double.NaN))
                            .with("other", Column.of(5, 2, 9)));

            assertThat(selection.assessment().coverageOf(1)).as("unit %s", unit).isCloseTo(2.0 / 3, within(1e-12));
            assertThat(selection.scoreOf(0).orElseThrow()).as("unit %s", unit).isCloseTo(0.5, within(1e-12));
            assertThat(selection.statusOf(1)).isEqualTo(Status.CHOSEN);
            assertThat(selection.statusOf(2)).isEqualTo(Status.ASSESS_NEXT);
        }
    }

    @Test
    void fiftyCriteriaSumToTheScore() {
        List<ModelCriterion> criteria = new ArrayList<>();
        AccountTable table = table(0, 0, 0);
        for (int j = 0; j < 50; j++) {
            criteria.add(grade("c" + j, 1 + j % 7).withActionable(true));
            table = table.with("c" + j, Column.of(j % 11, (j * 7) % 11, j % 3 == 0 ? Double.NaN : (j * 3) % 11));
        }
        Selection selection = KeyAccountSelector.builder(ScoringModel.ofCriteria(criteria))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(1).withMinCoverage(0.5))
                .build()
                .select(table);

        assertThat(selection.keyAccounts())
                .allSatisfy(k -> assertThat(sum(k)).isCloseTo(k.score(), within(1e-12)))
                .allSatisfy(k -> assertThat(k.contributions()).hasSize(50));
        assertThat(selection.nearMisses().get(1).wouldNeed()).hasSize(50);
    }

    @Test
    void cellsOutsideTheAnchorsCountAsTheNearestAndAreCounted() {
        assertThat(byGrade().build().select(table(-5, 4, 10, 0)).notices())
                .contains(Notice.of(
                        "clipped",
                        "1 performance on 'grade' lies outside its anchors and counts as the nearest anchor.",
                        "1 valor de «grade» cae fuera de sus anclas y cuenta como el ancla más próxima."));
        assertThat(byGrade().build().select(table(-5, 4, 12)).notices())
                .contains(Notice.of(
                        "clipped",
                        "2 performances on 'grade' lie outside its anchors and count as the nearest anchor.",
                        "2 valores de «grade» caen fuera de sus anclas y cuentan como el ancla más próxima."));
        assertThat(byGrade().build().select(table(0, 4, 10)).notices())
                .extracting(Notice::code)
                .doesNotContain("clipped");
    }

    @Test
    void ratingsWinOverTheWholeColumn() {
        AccountTable table =
                table(9, 9).with(Ratings.builder().add("A1", "grade", "Ana", 4).build());
        Selection selection = byGrade().build().select(table);

        assertThat(selection.scoreOf(0)).isEmpty();
        assertThat(selection.scoreOf(1)).hasValue(0.4);
        assertThat(selection.notices())
                .contains(Notice.of(
                        "ratings-win",
                        "Ratings were used in place of the columns of the accounts for the same criteria: grade.",
                        "Se han usado las valoraciones en lugar de las columnas de las cuentas para los mismos criterios:"
                                + " grade."));
    }

    @Test
    void listsCannotBeChangedFromOutside() {
        Selection selection = byGrade()
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(1))
                .build()
                .select(table(1, 2, Double.NaN));

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> selection.keyAccounts().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> selection.nearMisses().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> selection.assessNext().remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> selection.nearMisses().get(0).wouldNeed().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> selection.keyAccounts().get(0).contributions().clear());
        selection.assessment().weightedValuesOf(0)[0] = 7;
        assertThat(selection.assessment().weightedValuesOf(0)).containsExactly(0.1);
    }

    @Test
    void rowsThatAreNotThereAreRejected() {
        Selection selection = byGrade().build().select(table(1, 2));

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> selection.statusOf(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> selection.scoreOf(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> selection.rankOf(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> selection.assessment().coverageOf(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> selection.assessment().performanceOf(0, 1));
    }

    @Test
    void selectionsAreEqualByWhatWasChosenFromAndHow() {
        Selection selection = byGrade().build().select(table(1, 2));

        assertThat(byGrade().build())
                .isEqualTo(byGrade().build())
                .hasSameHashCodeAs(byGrade().build());
        assertThat(byGrade().build().select(table(1, 2))).isEqualTo(selection).hasSameHashCodeAs(selection);
        assertThat(byGrade().build().select(table(1, 3))).isNotEqualTo(selection);
        assertThat(byGrade()
                        .policy(SelectionPolicy.firstWave().withIncubate(0))
                        .build()
                        .select(table(1, 2)))
                .isNotEqualTo(selection);
        assertThat(byGrade().build().select(table(1, 2)).assessment())
                .isEqualTo(selection.assessment())
                .hasSameHashCodeAs(selection.assessment());
        assertThat(byGrade().screening(Screening.of(Gate.atLeast("grade", 0))).build())
                .isNotEqualTo(byGrade().build());
    }

    @Test
    void printsWhatItIs() {
        Selection selection = byGrade().build().select(table(1, 2, Double.NaN));

        assertThat(selection).hasToString("Selection[2 of 3 accounts]");
        assertThat(selection.assessment()).hasToString("Assessment[2 of 3 accounts, ScoringModel[grade]]");
        assertThat(selection.selector())
                .hasToString(
                        "KeyAccountSelector[ScoringModel[grade], SelectionPolicy[maxKeyAccounts=10, incubate=5,"
                                + " minCoverage=0.7, sizeColumn=Optional.empty, override=Optional.empty], Screening[gates=[]]]");
        assertThat(Status.values())
                .extracting(Status::id)
                .containsExactly("chosen", "incubation", "eligible", "assess-next", "excluded");
    }
}
