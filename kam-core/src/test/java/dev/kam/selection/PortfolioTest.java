package dev.kam.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.KamDataException;
import dev.kam.Text;
import dev.kam.account.AccountTable;
import dev.kam.decision.Column;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import dev.kam.selection.PortfolioAxes.SuccessFactor;
import dev.kam.selection.PortfolioPosition.Quadrant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioTest {
    private static final double MISSING = Double.NaN;

    private static ModelCriterion scale(String id, double weight) {
        return ModelCriterion.of(id, weight).withValue(LinearValue.of(0, 10));
    }

    private static final ScoringModel MODEL =
            ScoringModel.ofCriteria(List.of(scale("a", 40), scale("b", 30), scale("c", 30)));

    private static final PortfolioAxes AXES = new PortfolioAxes(
            List.of("a", "b", "c"),
            6,
            List.of(new SuccessFactor("Our Price", "best_price", 70), new SuccessFactor("our_care", "best_care", 30)),
            1);

    private static AccountTable account(double a, double b, double c, double... judgements) {
        return AccountTable.of(List.of("x"), List.of("X"))
                .with("a", Column.of(a))
                .with("b", Column.of(b))
                .with("c", Column.of(c))
                .with("our_price", Column.of(judgements[0]))
                .with("best_price", Column.of(judgements[1]))
                .with("our_care", Column.of(judgements[2]))
                .with("best_care", Column.of(judgements[3]));
    }

    private static PortfolioPosition position(ScoringModel model, PortfolioAxes axes, AccountTable table) {
        List<PortfolioPosition> positions = KeyAccountSelector.builder(model)
                .axes(axes)
                .build()
                .select(table)
                .positions();
        assertThat(positions).hasSize(table.size());
        return positions.get(0);
    }

    private static PortfolioPosition position(double a, double b, double c, double... judgements) {
        return position(MODEL, AXES, account(a, b, c, judgements));
    }

    @Test
    void isAttractivenessOutOfTenAndStrengthAgainstTheBest() {
        PortfolioPosition position = position(10, 5, 0, 8, 4, 6, 10);

        assertThat(position.accountId()).isEqualTo("x");
        assertThat(position.attractiveness()).hasValue(5.5);
        assertThat(position.strength()).hasValue((70 * 8 + 30 * 6) / (70 * 4 + 30 * 10.0));
        assertThat(position.quadrant()).contains(Quadrant.STATUS);
    }

    @Test
    void hasItsQuadrantFromBothCutsOnwards() {
        assertThat(position(6, 6, 6, 5, 5, 5, 5).quadrant()).contains(Quadrant.STRATEGIC);
        assertThat(position(6, 6, 6, 5, 5, 5, 5.1).quadrant()).contains(Quadrant.STAR);
        assertThat(position(6, 6, 5.9, 5, 5, 5, 5).quadrant()).contains(Quadrant.STATUS);
        assertThat(position(6, 6, 5.9, 5, 5, 4.9, 5).quadrant()).contains(Quadrant.STREAMLINE);
    }

    @Test
    void isOnItsCutsWhateverTheRoundingOfItsWeights() {
        int on = 0;
        for (int a = 1; a < 20; a++) {
            for (int b = 1; b < 20 - a; b++) {
                ScoringModel model = ScoringModel.ofCriteria(
                        List.of(scale("a", a * 0.05), scale("b", b * 0.05), scale("c", (20 - a - b) * 0.05)));
                PortfolioAxes axes = new PortfolioAxes(
                        AXES.criteria(),
                        7,
                        List.of(
                                new SuccessFactor("our_price", "best_price", a * 0.1),
                                new SuccessFactor("our_care", "best_care", b * 0.1)),
                        0.3);
                assertThat(position(model, axes, account(7, 7, 7, 2.1, 7, 1.8, 6))
                                .quadrant())
                        .contains(Quadrant.STRATEGIC);
                on++;
            }
        }
        assertThat(on).isEqualTo(171);
    }

    @Test
    void hasNoQuadrantBelowSeventyPercentOfAnAxis() {
        assertThat(position(6, 6, MISSING, 5, 5, 5, 5).quadrant())
                .as("70 % of the attractiveness")
                .contains(Quadrant.STRATEGIC);
        assertThat(position(MISSING, 6, 6, 5, 5, 5, 5).quadrant())
                .as("60 % of the attractiveness")
                .isEmpty();
        assertThat(position(6, 6, 6, 5, 5, 5, MISSING).quadrant())
                .as("70 % of the strength")
                .contains(Quadrant.STRATEGIC);
        assertThat(position(6, 6, 6, MISSING, 5, 5, 5).quadrant())
                .as("30 % of the strength")
                .isEmpty();
    }

    @Test
    void keepsItsFiguresWithoutAQuadrant() {
        PortfolioPosition position = position(MISSING, 4, 8, MISSING, 5, 5, 4);

        assertThat(position.attractiveness()).hasValue(6);
        assertThat(position.strength()).hasValue(1.25);
        assertThat(position.quadrant()).isEmpty();
    }

    @Test
    void hasSeventyPercentWhateverTheRoundingOfItsWeights() {
        ScoringModel model = ScoringModel.ofCriteria(List.of(scale("a", 0.1), scale("b", 0.6), scale("c", 0.3)));
        PortfolioAxes axes = new PortfolioAxes(
                AXES.criteria(),
                6,
                List.of(
                        new SuccessFactor("our_price", "best_price", 0.7),
                        new SuccessFactor("our_care", "best_care", 0.1 + 0.2)),
                1);

        assertThat(position(model, axes, account(6, 6, MISSING, 5, 5, MISSING, 5))
                        .quadrant())
                .isPresent();
    }

    @Test
    void hasNoStrengthAgainstABestThatIsZeroOrNegative() {
        assertThat(position(6, 6, 6, 5, 0, 5, 0).strength()).isEmpty();
        assertThat(position(6, 6, 6, 5, -3, 5, 0).strength()).isEmpty();
        assertThat(position(6, 6, 6, 5, 0, 5, 0).quadrant()).isEmpty();
        assertThat(position(6, 6, 6, 5, 0, 5, 4).strength()).hasValue((70 * 5 + 30 * 5) / 120.0);
        assertThat(position(6, 6, 6, -5, 5, -5, 5).strength()).hasValue(-1);
        assertThat(position(6, 6, 6, 1e308, 5e-324, 1e308, 5e-324).strength()).isEmpty();
    }

    @Test
    void isEmptyWhereNothingIsKnown() {
        AccountTable table = AccountTable.of(List.of("x", "y"), List.of("X", "Y"))
                .with("a", Column.of(MISSING, 1))
                .with("b", Column.of(MISSING, 1))
                .with("c", Column.of(MISSING, 1))
                .with("our_price", Column.of(MISSING, 1))
                .with("best_price", Column.of(MISSING, 1))
                .with("our_care", Column.of(MISSING, 1))
                .with("best_care", Column.of(MISSING, 1));
        PortfolioPosition position = position(MODEL, AXES, table);

        assertThat(position)
                .isEqualTo(
                        new PortfolioPosition("x", OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty()));
    }

    @Test
    void isAttractiveByWeightsThatOverflowTogether() {
        ScoringModel model =
                ScoringModel.ofCriteria(List.of(scale("a", 1.7e308), scale("b", 1.7e308), scale("c", 1.7e308)));

        PortfolioPosition position = position(model, AXES, account(6, 9, 3, 5, 5, 5, 5));
        assertThat(position.attractiveness().orElseThrow()).isCloseTo(6, within(1e-12));
        assertThat(position.quadrant()).contains(Quadrant.STRATEGIC);
    }

    @Test
    void leavesOutWhatTheModelLeftOut() {
        ScoringModel model =
                ScoringModel.ofCriteria(List.of(scale("a", 40), scale("b", 30), ModelCriterion.of("c", 30)));

        assertThat(position(model, AXES, account(6, 9, 3, 5, 5, 5, 5))
                        .attractiveness()
                        .orElseThrow())
                .isCloseTo(10 * (0.4 * 0.6 + 0.3 * 0.9) / 0.7, within(1e-12));
    }

    @Test
    void rejectsACriterionThatTheModelDoesNotHave() {
        PortfolioAxes axes = new PortfolioAxes(List.of("a", "z"), 6, AXES.factors(), 1);

        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> position(MODEL, axes, account(1, 1, 1, 1, 1, 1, 1)))
                .withMessage(
                        "axes: expected criteria of the model on the attractiveness axis but found 'z', which is none"
                                + " of [a, b, c]");
    }

    @Test
    void rejectsAnAxisWithoutWeight() {
        ScoringModel model = ScoringModel.ofCriteria(List.of(scale("a", 0), scale("b", 30), scale("c", 30)));
        PortfolioAxes axes = new PortfolioAxes(List.of("a"), 6, AXES.factors(), 1);

        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> position(model, axes, account(1, 1, 1, 1, 1, 1, 1)))
                .withMessage(
                        "axes: expected criteria of the model with weight and a value on the attractiveness axis but"
                                + " found [a]");
    }

    @Test
    void rejectsACriterionThatANormalizationValues() {
        ScoringModel model = ScoringModel.ofCriteria(
                        List.of(ModelCriterion.of("a", 40), scale("b", 30), scale("c", 30)))
                .withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.MAX));

        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> position(model, AXES, account(1, 1, 1, 1, 1, 1, 1)))
                .withMessage(
                        "axes: expected a value of criterion 'a' on the attractiveness axis but the method takes it"
                                + " from the accounts");
    }

    @Test
    void rejectsAColumnThatIsNotThere() {
        PortfolioAxes axes = new PortfolioAxes(List.of("a"), 6, List.of(new SuccessFactor("ours", "best_care", 1)), 1);

        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> position(MODEL, axes, account(1, 1, 1, 1, 1, 1, 1)))
                .withMessage(
                        "axes: expected a column 'ours' but the accounts have only [a, b, c, our_price, best_price,"
                                + " our_care, best_care].");
    }

    @Test
    void rejectsEmptyAxesAndDoubledCriteria() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioAxes(List.of(), 6, AXES.factors(), 1))
                .withMessage("criteria of the attractiveness must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioAxes(List.of("a"), 6, List.of(), 1))
                .withMessage("factors of the strength must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioAxes(List.of("a", "b", "a"), 6, AXES.factors(), 1))
                .withMessage("criteria of the attractiveness must be distinct but 'a' stands twice");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsCutsThatAreNotFinite(double cut) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioAxes(List.of("a"), cut, AXES.factors(), 1))
                .withMessage("cuts must be finite but were " + cut + " and 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PortfolioAxes(List.of("a"), 6, AXES.factors(), cut))
                .withMessage("cuts must be finite but were 6.0 and " + cut);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsWeightsThatAreNotPositive(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SuccessFactor("ours", "best", weight))
                .withMessage("weight of success factor 'ours' must be finite and > 0 but was " + weight);
    }

    @Test
    void rejectsBlankColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SuccessFactor(" ", "best", 1))
                .withMessage("columns of a success factor must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SuccessFactor("ours", "", 1))
                .withMessage("columns of a success factor must not be blank");
    }

    @Test
    void namesItsQuadrantsForPeopleAndPrograms() {
        assertThat(Quadrant.values())
                .extracting(Quadrant::id)
                .containsExactly("strategic", "star", "status", "streamline");
        assertThat(Quadrant.values())
                .extracting(Quadrant::displayName)
                .containsExactly(
                        Text.of("Strategic", "Estratégica"),
                        Text.of("Star", "Estrella"),
                        Text.of("Status", "De estatus"),
                        Text.of("Streamline", "De gestión simplificada"));
    }

    @Test
    void isAViewInTheOrderOfTheInput() {
        AccountTable table = AccountTable.of(List.of("x", "y"), List.of("X", "Y"))
                .with("a", Column.of(1, 2))
                .with("ours", Column.of(1, 2))
                .with("best", Column.of(2, 2));
        List<PortfolioPosition> positions = KeyAccountSelector.builder(ScoringModel.ofCriteria(List.of(scale("a", 1))))
                .axes(new PortfolioAxes(List.of("a"), 6, List.of(new SuccessFactor("ours", "best", 1)), 1))
                .build()
                .select(table)
                .positions();

        assertThat(positions).extracting(PortfolioPosition::accountId).containsExactly("x", "y");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> positions.remove(0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> positions.get(2));
    }
}
