package dev.kam.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.KamDataException;
import dev.kam.Notice;
import dev.kam.account.AccountTable;
import dev.kam.account.TextColumn;
import dev.kam.criteria.Family;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.KamCriterion;
import dev.kam.criteria.Ratings;
import dev.kam.criteria.WeightedCriterion;
import dev.kam.decision.Column;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringModelTest {
    private static final ScoringModel DEFAULTS = ScoringModel.of(KamCriteria.defaults());

    private static AccountTable table(String column, double... cells) {
        List<String> ids =
                IntStream.range(0, cells.length).mapToObj(i -> "A" + i).toList();
        return AccountTable.of(ids, ids).with(column, Column.of(cells));
    }

    private static Selection select(AccountTable table, ModelCriterion... criteria) {
        return KeyAccountSelector.builder(ScoringModel.ofCriteria(List.of(criteria)))
                .policy(SelectionPolicy.firstWave().withMinCoverage(0))
                .build()
                .select(table);
    }

    private static void assertRejects(AccountTable table, String message, ModelCriterion... criteria) {
        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> select(table, criteria))
                .withMessage(message);
    }

    // ---- the model

    @Test
    void weighsTheDefaultsOfTheCatalogue() {
        assertThat(DEFAULTS.criteria())
                .extracting(ModelCriterion::id)
                .containsExactly("new-products", "new-markets", "prescription", "alignment", "willingness-to-partner");
        assertThat(DEFAULTS.weights()).isEqualTo(Weights.of(25, 20, 25, 20, 10));
        assertThat(DEFAULTS.speaksOfCapacity()).isTrue();
        assertThat(DEFAULTS.missingDefaults()).isEmpty();
        assertThat(DEFAULTS.method()).isEqualTo(AdditiveValue.withDefaults());
    }

    @Test
    void knowsWhichDefaultsItLacks() {
        ScoringModel model = ScoringModel.ofCriteria(List.of(
                ModelCriterion.of("new-products", 0), ModelCriterion.of("alignment", 1), ModelCriterion.of("x", 1)));

        assertThat(model.missingDefaults())
                .extracting(KamCriterion::id)
                .containsExactly("new-markets", "prescription", "willingness-to-partner");
        assertThat(model.speaksOfCapacity()).as("a weight of 0 says nothing").isFalse();
        assertThat(model.criterion("x")).isPresent();
        assertThat(model.criterion("y")).isEmpty();
    }

    @Test
    void rejectsNoCriteriaDoubledIdsAndNoWeight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringModel.ofCriteria(List.of()))
                .withMessage("criteria must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringModel.ofCriteria(
                        List.of(ModelCriterion.of("a", 1), ModelCriterion.of("b", 1), ModelCriterion.of("a", 2))))
                .withMessage("id of a criterion must be unique but 'a' stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ScoringModel.ofCriteria(List.of(ModelCriterion.of("a", 0), ModelCriterion.of("b", -0.0))))
                .withMessage("weights must not all be 0");
    }

    @Test
    void isFoundInColumnsAndRatings() {
        AccountTable table = table("New Products", 1, 2)
                .with("alignment", TextColumn.of("5", "6"))
                .with(Ratings.builder().add("A0", "prescription", "Ana", 4).build());

        assertThat(ScoringModel.foundIn(table).criteria())
                .extracting(ModelCriterion::id)
                .containsExactly("new-products", "prescription");
    }

    @Test
    void isNotFoundInATableWithoutAnyDefault() {
        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> ScoringModel.foundIn(table("revenue", 1)))
                .withMessage("accounts: expected a column or ratings for at least one of the criteria [new-products,"
                        + " new-markets, prescription, alignment, willingness-to-partner] but found none."
                        + "\nMaybe a program file says which columns to choose by.");
    }

    @Test
    void isEqualByValueAndPrintsItsCriteria() {
        ScoringModel relative = DEFAULTS.withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.MAX));

        assertThat(ScoringModel.of(KamCriteria.defaults())).isEqualTo(DEFAULTS).hasSameHashCodeAs(DEFAULTS);
        assertThat(relative).isNotEqualTo(DEFAULTS);
        assertThat(relative.withMethod(AdditiveValue.withDefaults())).isEqualTo(DEFAULTS);
        assertThat(DEFAULTS.map(c -> c.withWeight(1))).isNotEqualTo(DEFAULTS);
        assertThat(DEFAULTS)
                .hasToString(
                        "ScoringModel[new-products, new-markets, prescription, alignment, willingness-to-partner]");
    }

    // ---- its criteria

    @Test
    void inheritsFromTheCatalogue() {
        ModelCriterion risk = ModelCriterion.of("risk", 5);

        assertThat(risk)
                .isEqualTo(new ModelCriterion(
                        "risk",
                        KamCriteria.find("risk"),
                        "risk",
                        Preference.MINIMIZE,
                        Optional.of(LinearValue.of(10, 0)),
                        false,
                        5,
                        Optional.empty(),
                        false,
                        0,
                        10));
        assertThat(risk.name().spanish()).isEqualTo("Riesgo");
        assertThat(risk.family()).contains(Family.RISK);
        assertThat(ModelCriterion.of("willingness-to-partner", 1).column()).isEqualTo("willingness_to_partner");
        assertThat(risk.withScale(1, 5).value()).contains(LinearValue.of(5, 1));
    }

    @Test
    void isABenefitWithDerivedAnchorsIfItIsNotInTheCatalogue() {
        ModelCriterion own = ModelCriterion.of("q-x", 5);

        assertThat(own)
                .isEqualTo(new ModelCriterion(
                        "q-x",
                        Optional.empty(),
                        "q_x",
                        Preference.MAXIMIZE,
                        Optional.empty(),
                        false,
                        5,
                        Optional.empty(),
                        false,
                        0,
                        10));
        assertThat(own.name().english()).isEqualTo("q x");
        assertThat(own.family()).isEmpty();
        assertThat(own.withScale(1, 5).value()).isEmpty();
    }

    @Test
    void isNoLongerDerivedOnceItsValueIsGone() {
        ModelCriterion derived = ModelCriterion.of("x", 1).withDerivedValue(LinearValue.of(0, 1));

        assertThat(derived.derived()).isTrue();
        assertThat(derived.withValue(LinearValue.of(0, 1)).derived()).isFalse();
        assertThat(derived.withPreference(Preference.MAXIMIZE)).isEqualTo(derived);
        assertThat(derived.withPreference(Preference.MINIMIZE).value()).isEmpty();
        assertThat(derived.withPreference(Preference.MINIMIZE).derived()).isFalse();
    }

    @Test
    void weighsNothingWithEitherZero() {
        assertThat(ModelCriterion.of("x", -0.0)).isEqualTo(ModelCriterion.of("x", 0.0));
    }

    @Test
    void rejectsWhatIsNoCriterion() {
        ModelCriterion x = ModelCriterion.of("x", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> x.withColumn(" "))
                .withMessage("column of criterion 'x' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelCriterion(
                        " ",
                        Optional.empty(),
                        "c",
                        Preference.MAXIMIZE,
                        Optional.empty(),
                        false,
                        1,
                        Optional.empty(),
                        false,
                        0,
                        10))
                .withMessage("id of a criterion must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> x.withValue(LinearValue.of(1, 0)))
                .withMessage(
                        "value function of criterion 'x' must express the preference MAXIMIZE but expresses MINIMIZE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelCriterion(
                        "x",
                        Optional.empty(),
                        "c",
                        Preference.MAXIMIZE,
                        Optional.empty(),
                        true,
                        1,
                        Optional.empty(),
                        false,
                        0,
                        10))
                .withMessage("criterion 'x' must have a value where derived but has none");
        for (double[] scale : new double[][] {{5, 5}, {6, 5}, {Double.NaN, 1}, {0, Double.POSITIVE_INFINITY}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> x.withScale(scale[0], scale[1]))
                    .withMessage("scale of criterion 'x' must ascend but was [" + scale[0] + ", " + scale[1] + "]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ModelCriterion.of("risk", 1).withScale(scale[0], scale[1]))
                    .withMessage("scale of criterion 'risk' must ascend but was [" + scale[0] + ", " + scale[1] + "]");
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsWeightsThatAreNotFiniteOrNegative(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelCriterion.of("revenue", weight))
                .withMessage("weight of criterion 'revenue' must be finite and >= 0 but was " + weight);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightedCriterion(KamCriteria.all().get(0), weight))
                .withMessage("weight of criterion 'new-products' must be finite and >= 0 but was " + weight);
    }

    // ---- anchors from the data

    @Test
    void derivesAnchorsFromTheFifthAndNinetyFifthPercentile() {
        AccountTable table = table("spend", 10, 40, 20, Double.NaN, 30);
        LinearValue line = (LinearValue) select(table, ModelCriterion.of("spend", 1))
                .model()
                .criteria()
                .get(0)
                .value()
                .orElseThrow();

        assertThat(line.worst()).isCloseTo(11.5, within(1e-12));
        assertThat(line.best()).isCloseTo(38.5, within(1e-12));
        assertThat(select(table, ModelCriterion.of("spend", 1).withPreference(Preference.MINIMIZE))
                        .model()
                        .criteria()
                        .get(0)
                        .value())
                .contains(LinearValue.of(line.best(), line.worst()));
    }

    @Test
    void meetsItsPercentilesWhereTheyAreCells() {
        double[] cells = IntStream.range(0, 21).mapToDouble(i -> i * i).toArray();

        assertThat(select(table("x", cells), ModelCriterion.of("x", 1))
                        .model()
                        .criteria()
                        .get(0)
                        .value())
                .contains(LinearValue.of(1, 361));
    }

    @Test
    void derivesAnchorsFromHugeAndTinyCells() {
        for (double scale : new double[] {1e300, Double.MAX_VALUE, 1e-300, Double.MIN_VALUE}) {
            Selection selection = select(table("x", -scale, scale, 0, scale, -scale, 0), ModelCriterion.of("x", 1));

            assertThat(selection.scoreOf(0)).as("scale %s", scale).hasValue(0);
            assertThat(selection.scoreOf(1)).as("scale %s", scale).hasValue(1);
            assertThat(selection.scoreOf(2).orElseThrow()).as("scale %s", scale).isCloseTo(0.5, within(1e-12));
        }
    }

    @Test
    void frozenAnchorsChooseAlikeAgain() {
        AccountTable table = table("x", 3, 9, 27, 4, 1);
        Selection first = select(table, ModelCriterion.of("x", 1));
        Selection again = KeyAccountSelector.builder(first.model()).build().select(table);

        assertThat(again.model()).isEqualTo(first.model());
        assertThat(again.model().criteria().get(0).derived()).isTrue();
        assertThat(again.keyAccounts()).isEqualTo(first.keyAccounts());
    }

    @Test
    void leavesOutWhatTellsNobodyApart() {
        AccountTable table = table("x", 1, 2, 3)
                .with("same", Column.of(7, 7, 7))
                .with("unknown", Column.of(Double.NaN, Double.NaN, Double.NaN));
        Selection selection = select(
                table, ModelCriterion.of("same", 50), ModelCriterion.of("x", 1), ModelCriterion.of("unknown", 3));

        assertThat(selection.model().criteria()).extracting(ModelCriterion::id).containsExactly("x");
        assertThat(selection.assessment().coverageOf(0)).isEqualTo(1);
        assertThat(selection.notices())
                .contains(
                        Notice.of(
                                "left-out",
                                "Criterion 'same' hardly tells one account from another, since its 5th and 95th percentile"
                                        + " are equal, and was left out.",
                                "El criterio «same» apenas distingue unas cuentas de otras, pues sus percentiles 5 y 95"
                                        + " son iguales, y se ha dejado fuera."),
                        Notice.of(
                                "left-out",
                                "Criterion 'unknown' is not known for any account and was left out.",
                                "El criterio «unknown» no se conoce para ninguna cuenta y se ha dejado fuera."));
    }

    @Test
    void rejectsATableInWhichNothingIsLeftToChooseBy() {
        assertRejects(
                table("x", 7, 7),
                "criteria: expected at least one criterion that tells accounts apart but all were left out",
                ModelCriterion.of("x", 1));
        assertRejects(
                table("x", 7, 7).with("y", Column.of(1, 2)),
                "criteria: expected a criterion with weight that tells accounts apart but those were left out",
                ModelCriterion.of("x", 1),
                ModelCriterion.of("y", 0));
        assertRejects(
                table("risk", Double.NaN, Double.NaN),
                "accounts: expected an assessment of at least one account on a criterion with weight but found none",
                ModelCriterion.of("risk", 1));
        assertRejects(
                AccountTable.of(List.of(), List.of()),
                "accounts: expected at least one account but found none",
                ModelCriterion.of("risk", 1));
    }

    @Test
    void rejectsATargetWithoutAValue() {
        assertRejects(
                table("x", 1, 2),
                "criterion 'x': expected a value of type 'target', since a target is preferred, but found none",
                ModelCriterion.of("x", 1).withPreference(Preference.TARGET));
    }

    @Test
    void rejectsColumnsThatAreNotThereOrHoldTexts() {
        assertRejects(
                table("x", 1, 2).with("sector", TextColumn.of("a", "b")),
                "criterion 'sector': expected numbers in column 'sector' of the accounts but found texts",
                ModelCriterion.of("sector", 1));
        assertRejects(
                table("x", 1, 2),
                "criterion 'new-products': expected a column 'new_products' or ratings but the accounts have only [x]."
                        + "\nMaybe 'column' in the program file names the one that is meant.",
                ModelCriterion.of("new-products", 1));
        assertRejects(
                AccountTable.of(List.of("a"), List.of("A")),
                "criterion 'y': expected a column 'y' or ratings but the accounts have none."
                        + "\nMaybe 'column' in the program file names the one that is meant.",
                ModelCriterion.of("y", 1).withValue(LinearValue.of(0, 1)));
    }

    @Test
    void rejectsASizeColumnThatIsNotThereOrHoldsTexts() {
        AccountTable table = table("risk", 1, 2).with("sector", TextColumn.of("a", "b"));
        KeyAccountSelector.Builder builder =
                KeyAccountSelector.builder(ScoringModel.ofCriteria(List.of(ModelCriterion.of("risk", 1))));

        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> builder.policy(SelectionPolicy.firstWave().withSizeColumn("turnover"))
                        .build()
                        .select(table))
                .withMessage("sizeColumn: expected a column 'turnover' but the accounts have only [risk].");
        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> builder.policy(SelectionPolicy.firstWave().withSizeColumn("sector"))
                        .build()
                        .select(table))
                .withMessage("sizeColumn: expected numbers in column 'sector' of the accounts but found texts");
    }

    // ---- methods and missing cells

    private static final ScoringModel RELATIVE = ScoringModel.ofCriteria(
                    List.of(ModelCriterion.of("x", 1), ModelCriterion.of("risk", 1)))
            .withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.MIN_MAX));

    @Test
    void doesNotDeriveAnchorsForAMethodThatNormalizes() {
        Selection selection = KeyAccountSelector.builder(RELATIVE)
                .build()
                .select(table("x", 5, 10, 7.5).with("risk", Column.of(10, 0, 5)));

        assertThat(selection.model()).isEqualTo(RELATIVE);
        assertThat(selection.scoreOf(0)).hasValue(0);
        assertThat(selection.scoreOf(1)).hasValue(1);
        assertThat(selection.scoreOf(2)).hasValue(0.5);
        assertThat(selection.keyAccounts()).extracting(k -> k.account().id()).containsExactly("A1", "A2", "A0");
    }

    @Test
    void rejectsMissingCellsByNameWhereAccountsAreComparedWithEachOther() {
        AccountTable table =
                table("x", Double.NaN, 1, 2, Double.NaN).with("risk", Column.of(Double.NaN, 4, Double.NaN, 1));

        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> KeyAccountSelector.builder(RELATIVE).build().select(table))
                .withMessage(
                        "account 'A3': expected an assessment on criterion 'x', since method 'weighted-sum[min-max]'"
                                + " compares the accounts with each other, but found none.\nMaybe choose another missing policy"
                                + " for the criterion.\naccount 'A2': expected an assessment on criterion 'risk', since method"
                                + " 'weighted-sum[min-max]' compares the accounts with each other, but found none.\nMaybe choose"
                                + " another missing policy for the criterion.");
        ScoringModel patient = RELATIVE.map(c -> c.withMissing(MissingPolicy.RENORMALIZE));
        assertThat(KeyAccountSelector.builder(patient).build().select(table).count(Selection.Status.ASSESS_NEXT))
                .isEqualTo(3);
    }

    @Test
    void keepsToMissingCellsThatAreLawfulUnderRawValues() {
        ScoringModel raw = RELATIVE.withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.NONE));
        AccountTable table = table("x", Double.NaN, 1, 2).with("risk", Column.of(1, 4, 3));

        assertThat(KeyAccountSelector.builder(raw)
                        .policy(SelectionPolicy.firstWave().withMinCoverage(0))
                        .build()
                        .select(table)
                        .keyAccounts())
                .hasSize(3);
    }

    @Test
    void rejectsMissingCellsOfACriterionThatSaysSo() {
        assertRejects(
                table("risk", 1, Double.NaN, 2, Double.NaN),
                "account 'A1': expected an assessment on criterion 'risk', which rejects missing ones, but found none"
                        + "\naccount 'A3': expected an assessment on criterion 'risk', which rejects missing ones, but found"
                        + " none",
                ModelCriterion.of("risk", 1).withMissing(MissingPolicy.REJECT));
    }

    @Test
    void stopsNamingMissingCellsAtAHundred() {
        double[] cells = new double[500];
        java.util.Arrays.fill(cells, Double.NaN);
        cells[3] = 1;

        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> select(
                        table("risk", cells).with("size", Column.of(cells)),
                        ModelCriterion.of("risk", 1).withMissing(MissingPolicy.REJECT),
                        ModelCriterion.of("size", 1).withMissing(MissingPolicy.REJECT)))
                .satisfies(e -> assertThat(e.problems()).hasSize(KamDataException.MAX_PROBLEMS));
    }

    @Test
    void rejectsWhatAMethodCannotDoWithTheAccounts() {
        ScoringModel model = RELATIVE.withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.MAX));

        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> KeyAccountSelector.builder(model)
                        .build()
                        .select(table("x", -1, -2).with("risk", Column.of(1, 2))))
                .withMessage("method 'weighted-sum': largest performance on criterion 'x' must be > 0 but was -1.0");
    }

    /** Ranks by how far the first column lies below 10: the nearer, the better. */
    private static final class Distance implements RankingMethod {
        @Override
        public String name() {
            return "distance";
        }

        @Override
        public Ranking rank(DecisionMatrix matrix, Weights weights) {
            double[] distances = new double[matrix.alternatives()];
            for (int i = 0; i < distances.length; i++) {
                if (matrix.valueAt(i, 0) == 7) {
                    throw new IllegalArgumentException(
                            "performance of alternative " + i + " must not be 7 but was 7.0");
                }
                distances[i] = 10 - matrix.valueAt(i, 0);
            }
            return new Ranking(distances, false, false, weights, List.of()) {};
        }
    }

    private static AccountTable fiveColumns(double... newProducts) {
        double[] other = new double[newProducts.length];
        Arrays.fill(other, 5);
        return table("new_products", newProducts)
                .with("new_markets", Column.of(other))
                .with("prescription", Column.of(other))
                .with("alignment", Column.of(other))
                .with("willingness_to_partner", Column.of(other));
    }

    private static KeyAccountSelector byDistance(int most) {
        return KeyAccountSelector.builder(DEFAULTS.withMethod(new Distance()))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(most))
                .build();
    }

    @Test
    void takesAMethodWhoseScoresAreNoSums() {
        Selection selection = byDistance(1).select(fiveColumns(1, 8, 4));

        KeyAccount chosen = selection.keyAccounts().get(0);
        assertThat(chosen.account().id()).isEqualTo("A1");
        assertThat(chosen.score()).isEqualTo(2);
        assertThat(chosen.contributions()).isEmpty();
        assertThat(chosen.reason().gap()).isEmpty();
        assertThat(chosen.reason().in(Locale.ENGLISH))
                .isEqualTo("Ahead of A2, the first account left out, mainly on new products (8).");
        assertThat(selection.assessment().weightedValuesOf(1)[0]).isEqualTo(0.25 * 0.8);
        assertThat(selection.notices())
                .extracting(Notice::code)
                .contains("not-additive")
                .doesNotContain("relative");
    }

    @Test
    void findsWhatWouldBeNeededByTheMethodItself() {
        NearMiss near = byDistance(1).select(fiveColumns(1, 8, 4)).nearMisses().get(0);

        assertThat(near.account().id()).isEqualTo("A2");
        assertThat(near.wouldNeed().get("new-products").getAsDouble()).isCloseTo(4, within(1e-12));
        assertThat(near.wouldNeed().get("new-markets")).isEmpty();
    }

    @Test
    void measuresSizeBiasTheRightWayRoundWhereLessIsBetter() {
        AccountTable accounts = fiveColumns(1, 8, 4).with("size", Column.of(10, 30, 20));

        assertThat(byDistance(1).select(accounts).sizeBias().orElseThrow().spearman())
                .hasValue(1);
    }

    @Test
    void namesTheAccountThatAMethodRejects() {
        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> byDistance(1).select(fiveColumns(1, 7, 4)))
                .withMessage("method 'distance': performance of account 'A1' must not be 7 but was 7.0");
    }
}
