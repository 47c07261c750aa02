package dev.kam.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.KamDataException;
import dev.kam.Text;
import dev.kam.account.AccountTable;
import dev.kam.account.TextColumn;
import dev.kam.criteria.Ratings;
import dev.kam.decision.Column;
import dev.kam.decision.value.LinearValue;
import dev.kam.selection.Selection.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final AccountTable TABLE = AccountTable.of(List.of("1", "2", "3"), List.of("Alfa", "Beta", "Gamma"))
            .with("grade", Column.of(1, 2, 3))
            .with("Staff Count", Column.of(10, 20, Double.NaN))
            .with("sector", TextColumn.of("Food", "Energy", ""));

    private static Selection select(AccountTable table, Gate... gates) {
        return KeyAccountSelector.builder(ScoringModel.ofCriteria(
                        List.of(ModelCriterion.of("grade", 1).withValue(LinearValue.of(0, 10)))))
                .screening(Screening.of(gates))
                .build()
                .select(table);
    }

    private static String statuses(AccountTable table, Gate... gates) {
        Selection selection = select(table, gates);
        return String.join(
                " ",
                IntStream.range(0, table.size())
                        .mapToObj(row -> selection.statusOf(row).id())
                        .toList());
    }

    private static Gate onColumn(String column, OptionalDouble atLeast, OptionalDouble atMost, String... oneOf) {
        return new Gate(column, false, atLeast, atMost, List.of(oneOf));
    }

    private static void assertRejects(String message, Gate... gates) {
        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> select(TABLE, gates))
                .withMessage(message);
    }

    @Test
    void stopsBelowALowestAndAboveAHighestNumberButNotOnIt() {
        assertThat(statuses(TABLE, Gate.atLeast("grade", 2))).isEqualTo("excluded chosen chosen");
        assertThat(statuses(TABLE, Gate.atLeast("grade", Math.nextUp(2)))).isEqualTo("excluded excluded chosen");
        assertThat(statuses(TABLE, Gate.atMost("grade", 2))).isEqualTo("chosen chosen excluded");
        assertThat(statuses(TABLE, Gate.atMost("grade", Math.nextDown(2)))).isEqualTo("chosen excluded excluded");
    }

    @Test
    void looksAtColumnsInAnySpelling() {
        Gate gate = onColumn(" staff-count", OptionalDouble.of(15), OptionalDouble.empty());

        assertThat(statuses(TABLE, gate)).isEqualTo("excluded chosen assess-next");
    }

    @Test
    void letsTextsThroughThatAreListed() {
        assertThat(statuses(TABLE, Gate.oneOf("Sector", List.of("Food", "Retail"))))
                .isEqualTo("chosen excluded assess-next");
        assertThat(statuses(TABLE, Gate.oneOf("sector", List.of("food"))))
                .as("texts are compared as they are")
                .isEqualTo("excluded excluded assess-next");
    }

    @Test
    void letsNumbersThroughThatAreListed() {
        assertThat(statuses(TABLE, Gate.oneOf("staff_count", List.of("10.0", "2e1"))))
                .isEqualTo("chosen chosen assess-next");
        assertThat(statuses(
                        TABLE, new Gate("grade", true, OptionalDouble.empty(), OptionalDouble.empty(), List.of("3"))))
                .isEqualTo("excluded excluded chosen");
    }

    @Test
    void stopsAnAccountAtTheFirstThatItFailsEvenIfAnEarlierCellIsMissing() {
        Selection selection = select(
                TABLE, Gate.oneOf("sector", List.of("Food")), Gate.atMost("grade", 2.5), Gate.atMost("grade", 1.5));

        assertThat(selection.excluded())
                .extracting(e -> String.join(
                        " | ",
                        e.id(),
                        e.name(),
                        e.gate(),
                        e.reason().in(Locale.ENGLISH),
                        e.reason().in(SPANISH)))
                .containsExactly(
                        "2 | Beta | sector | sector: Energy, which is none of those admitted (Food). | sector: Energy, que no"
                                + " es ninguno de los admitidos (Food).",
                        "3 | Gamma | grade | grade: 3, above the 2.5 that is allowed. | grade: 3, por encima del máximo"
                                + " admitido de 2,5.");
    }

    @Test
    void asksForItsMissingCellsBeforeTheCriteriaByWeight() {
        AccountTable table = TABLE.with("a", Column.of(1, 1, Double.NaN))
                .with("b", Column.of(1, 1, Double.NaN))
                .with("c", Column.of(1, 1, Double.NaN))
                .with("d", Column.of(1, 2, 3));
        Selection selection = KeyAccountSelector.builder(ScoringModel.ofCriteria(List.of(
                        ModelCriterion.of("a", 1).withValue(LinearValue.of(0, 10)),
                        ModelCriterion.of("b", 5).withValue(LinearValue.of(0, 10)),
                        ModelCriterion.of("c", 0).withValue(LinearValue.of(0, 10)),
                        ModelCriterion.of("d", 1))))
                .screening(Screening.of(
                        Gate.atLeast("c", 0), Gate.oneOf("sector", List.of("Food", "Energy")), Gate.atLeast("a", 0)))
                .build()
                .select(table);

        assertThat(selection.assessNext())
                .containsExactly(new AssessNext("3", "Gamma", 1.0 / 7, List.of("c", "sector", "a", "b")));
    }

    @Test
    void neverStandsInBothLists() {
        Selection selection = select(TABLE, Gate.oneOf("sector", List.of("Food")));

        assertThat(selection.count(Status.EXCLUDED)).isEqualTo(1);
        assertThat(selection.excluded()).extracting(Excluded::id).containsExactly("2");
        assertThat(selection.assessNext()).extracting(AssessNext::id).containsExactly("3");
    }

    private static Text inBoth(GateFailure reason) {
        return Text.of(reason.in(Locale.ENGLISH), reason.in(SPANISH));
    }

    @Test
    void namesCriteriaOfTheCatalogueInWords() {
        AccountTable table = AccountTable.of(List.of("1", "2"), List.of("A", "B"))
                .with("grade", Column.of(1, 2))
                .with("alignment", Column.of(4.5, 5))
                .with("risk", Column.of(1, 12345.678));

        assertThat(select(table, Gate.atLeast("alignment", 5)).excluded().get(0).reason())
                .extracting(GateTest::inBoth)
                .isEqualTo(Text.of(
                        "Alignment with our value strategy: 4.5, below the 5 that is required.",
                        "Alineación con nuestra estrategia de valor: 4,5, por debajo del mínimo exigido de 5."));
        assertThat(select(table, Gate.atMost("risk", 7)).excluded().get(0).reason())
                .extracting(GateTest::inBoth)
                .isEqualTo(Text.of(
                        "Risk: 12,345.68, above the 7 that is allowed.",
                        "Riesgo: 12.345,68, por encima del máximo admitido de 7."));
    }

    @Test
    void showsEnoughDecimalsToTellTheCellFromTheBound() {
        AccountTable table =
                AccountTable.of(List.of("1", "2"), List.of("A", "B")).with("grade", Column.of(4.9996, 6));

        assertThat(select(table, Gate.atLeast("grade", 5)).excluded().get(0).reason())
                .extracting(GateTest::inBoth)
                .isEqualTo(Text.of(
                        "grade: 4.9996, below the 5 that is required.",
                        "grade: 4,9996, por debajo del mínimo exigido de 5."));
        assertThat(select(
                                AccountTable.of(List.of("1", "2"), List.of("A", "B"))
                                        .with("grade", Column.of(-1e-300, 6)),
                                Gate.atLeast("grade", 0))
                        .excluded()
                        .get(0)
                        .reason()
                        .in(Locale.ENGLISH))
                .as("there is an end to it")
                .isEqualTo("grade: 0, below the 0 that is required.");
    }

    @Test
    void looksWhereTheModelLooksEvenIfTheCriterionTellsNobodyApart() {
        AccountTable table = AccountTable.of(List.of("1", "2", "3"), List.of("A", "B", "C"))
                .with("growth_pct", Column.of(7, 7, 7))
                .with("grade", Column.of(1, 2, 3));
        KeyAccountSelector.Builder builder = KeyAccountSelector.builder(ScoringModel.ofCriteria(
                List.of(ModelCriterion.of("growth", 1).withColumn("growth_pct"), ModelCriterion.of("grade", 1))));

        assertThat(builder.screening(Screening.of(Gate.atLeast("growth", 7)))
                        .build()
                        .select(table)
                        .count(Status.EXCLUDED))
                .isZero();
        assertThat(builder.screening(Screening.of(Gate.atLeast("growth", 8)))
                        .build()
                        .select(table)
                        .excluded())
                .extracting(e -> e.reason().in(Locale.ENGLISH))
                .containsOnly("growth: 7, below the 8 that is required.");
    }

    @Test
    void takesTheMeanOfRatingsOverAColumn() {
        AccountTable table = AccountTable.of(List.of("1", "2"), List.of("A", "B"))
                .with("alignment", Column.of(9, 9))
                .with("grade", Column.of(1, 2))
                .with(Ratings.builder()
                        .add("1", "alignment", "Ana", 4)
                        .add("1", "alignment", "Luis", 5)
                        .build());

        assertThat(statuses(table, Gate.atLeast("alignment", 5))).isEqualTo("excluded assess-next");
        assertThat(statuses(table, onColumn("alignment", OptionalDouble.of(5), OptionalDouble.empty())))
                .as("the column itself was not rated")
                .isEqualTo("chosen chosen");
    }

    @Test
    void doesNotStopAMeanOfRatingsForARoundingError() {
        List<String> ids = new ArrayList<>();
        Ratings.Builder ratings = Ratings.builder();
        int below = 0;
        for (int a = 30; a <= 60; a++) {
            for (int b = 30; b <= 60; b++) {
                String id = a + "/" + b;
                double[] scores = {a / 10.0, b / 10.0, (150 - a - b) / 10.0};
                ids.add(id);
                for (int r = 0; r < 3; r++) {
                    ratings.add(id, "alignment", "R" + r, scores[r]);
                }
                below += (scores[0] + scores[1] + scores[2]) / 3 < 5 ? 1 : 0;
            }
        }
        double[] grades = ids.stream().mapToDouble(id -> 1).toArray();
        AccountTable table =
                AccountTable.of(ids, ids).with("grade", Column.of(grades)).with(ratings.build());

        assertThat(below).as("sums that fall below 15").isPositive();
        assertThat(select(table, Gate.atLeast("alignment", 5)).count(Status.EXCLUDED))
                .isZero();
    }

    @Test
    void rejectsColumnsThatAreNotThere() {
        assertRejects(
                "gate on 'turnover': expected a column 'turnover' but the accounts have only [grade, staff_count].",
                onColumn("turnover", OptionalDouble.of(1), OptionalDouble.empty()));
        assertRejects(
                "gate on 'region': expected a column 'region' but the accounts have only [grade, staff_count, sector].",
                Gate.oneOf("region", List.of("Norte")));
        assertRejects(
                "criterion 'alignment': expected a column 'alignment' or ratings but the accounts have only [grade,"
                        + " staff_count].\nMaybe 'column' in the program file names the one that is meant.",
                Gate.atLeast("alignment", 5));
        assertRejects(
                "criterion 'nothing': expected a column 'nothing' or ratings but the accounts have only [grade,"
                        + " staff_count].\nMaybe 'column' in the program file names the one that is meant.",
                Gate.atLeast("nothing", 5));
    }

    @Test
    void rejectsTextsWhereNumbersAreCompared() {
        assertRejects(
                "gate on 'sector': expected numbers in column 'sector' of the accounts but found texts",
                onColumn("sector", OptionalDouble.of(1), OptionalDouble.empty()));
        assertRejects(
                "criterion 'sector': expected numbers in column 'sector' of the accounts but found texts",
                Gate.atMost("sector", 3));
        assertRejects(
                "gate on 'staff_count': expected numbers in oneOf, as in the column, but found 'ten'",
                Gate.oneOf("staff_count", List.of("10", "ten")));
    }

    @Test
    void rejectsABlankSubject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.atLeast(" ", 1))
                .withMessage("subject of a gate must not be blank");
    }

    @Test
    void rejectsNoConditionAndMoreThanOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.oneOf("sector", List.of()))
                .withMessage("gate on 'sector' must have exactly one of atLeast, atMost and oneOf but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onColumn("x", OptionalDouble.of(1), OptionalDouble.of(2)))
                .withMessage("gate on 'x' must have exactly one of atLeast, atMost and oneOf but had 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onColumn("x", OptionalDouble.of(1), OptionalDouble.of(2), "a"))
                .withMessage("gate on 'x' must have exactly one of atLeast, atMost and oneOf but had 3");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsBoundsThatAreNotFinite(double bound) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.atLeast("grade", bound))
                .withMessage("atLeast of the gate on 'grade' must be finite but was " + bound);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gate.atMost("grade", bound))
                .withMessage("atMost of the gate on 'grade' must be finite but was " + bound);
    }

    @Test
    void isThereForAlignmentByDefault() {
        ScoringModel with = ScoringModel.ofCriteria(List.of(ModelCriterion.of("alignment", 1)));
        ScoringModel without = ScoringModel.ofCriteria(List.of(ModelCriterion.of("risk", 1)));

        assertThat(Screening.defaultsFor(with)).isEqualTo(Screening.of(Gate.atLeast("alignment", 5)));
        assertThat(Screening.defaultsFor(without)).isEqualTo(new Screening(List.of()));
        assertThat(KeyAccountSelector.builder(with).build().screening()).isEqualTo(Screening.defaultsFor(with));
    }
}
