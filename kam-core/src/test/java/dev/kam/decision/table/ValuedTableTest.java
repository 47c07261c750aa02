package dev.kam.decision.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.value.TargetValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuedTableTest {
    private static final double NaN = Double.NaN;
    private static final double ROUNDING = 1e-15;
    private static final Criterion GAIN = Criterion.of("gain", Preference.MAXIMIZE);
    private static final Criterion VALUED = Criterion.of("valued", LinearValue.of(0, 10));

    private static ValuedTable of(Optional<Normalization> normalization, Criterion criterion, double... cells) {
        return ValuedTable.of(
                DecisionMatrix.of(List.of(criterion), List.of(Column.of(cells))), Weights.equal(1), normalization);
    }

    private static ValuedTable valued(MissingPolicy policy, double... cells) {
        return of(Optional.empty(), VALUED.withMissing(policy), cells);
    }

    @Test
    void describesTheTable() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(VALUED, GAIN), new double[] {5, 1}, new double[] {20, 3}, new double[] {-1, 2});
        ValuedTable table = ValuedTable.of(matrix, Weights.of(1, 3), Optional.of(Normalization.MIN_MAX));
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.criteria()).isEqualTo(2);
        assertThat(table.chunks()).isEqualTo(1);
        assertThat(table.length(0)).isEqualTo(3);
        assertThat(table.weights()).isEqualTo(Weights.of(1, 3));
        assertThat(table.weight(1)).isEqualTo(0.75);
        assertThat(table.id(1)).isEqualTo("gain");
        assertThat(table.function(0)).isEqualTo(LinearValue.of(0, 10));
        assertThat(table.function(1)).isNull();
        assertThat(table.column(1)).isSameAs(matrix.column(1).chunks());
        assertThat(table.policy(0)).isEqualTo(MissingPolicy.REJECT);
        assertThat(table.anyMissing()).isFalse();
        assertThat(table.isRelative()).isTrue();
        assertThat(table.notices()).isEmpty();
        assertThat(table.valueAt(0, 0)).isEqualTo(0.5);
        assertThat(table.valueAt(2, 1)).isEqualTo(0.5);
        assertThat(table.clipped()).containsExactly(2, 0);
        assertThat(table.coverage()).isNull();
        assertThat(table.slack()).isNull();
        assertThat(table.countedWeight(0)).isEqualTo(1);
        assertThat(table.incomplete(0)).isEmpty();
    }

    @Test
    void isRelativeWhereAValueComesFromTheTable() {
        assertThat(of(Optional.of(Normalization.MAX), VALUED, 1).isRelative()).isFalse();
        assertThat(of(Optional.of(Normalization.MAX), GAIN, 1).isRelative()).isTrue();
        assertThat(of(Optional.of(Normalization.NONE), GAIN, 1).isRelative()).isFalse();
        assertThat(of(Optional.empty(), VALUED, 1).isRelative()).isFalse();
    }

    @Test
    void renormalizesByDefaultWhereValuesAreAbsolute() {
        assertThat(of(Optional.empty(), VALUED, 1).policy(0)).isEqualTo(MissingPolicy.RENORMALIZE);
        assertThat(of(Optional.of(Normalization.NONE), GAIN, 1).policy(0)).isEqualTo(MissingPolicy.RENORMALIZE);
        assertThat(of(Optional.of(Normalization.MAX), GAIN, 1).policy(0)).isEqualTo(MissingPolicy.REJECT);
    }

    @Test
    void rejectsAMissingCell() {
        String message = "performance of alternative 1 on criterion '%s' must be assessed but is missing.\n"
                + "Maybe choose another missing policy for the criterion.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Optional.of(Normalization.MAX), GAIN, 1, NaN))
                .withMessage(String.format(message, "gain"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valued(MissingPolicy.REJECT, 1, NaN))
                .withMessage(String.format(message, "valued"));
    }

    @Test
    void rejectsWhatCannotBeValued() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Optional.empty(), GAIN, 1))
                .withMessage("criterion 'gain' must have a value function but has none.\n"
                        + "Maybe give it one, such as LinearValue.of(worst, best), or use withNormalization(..).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValuedTable.of(
                        DecisionMatrix.of(List.of(GAIN), List.of(Column.of(1))),
                        Weights.equal(2),
                        Optional.of(Normalization.MAX)))
                .withMessage("number of weights must be that of the criteria, 1, but was 2");
    }

    @Test
    void notesAConstantColumnThatIsNormalizedByItsRange() {
        assertThat(of(Optional.of(Normalization.MIN_MAX), GAIN, 2, 2).notices())
                .containsExactly(Notice.of(
                        "constant-column",
                        "All performances on 'gain' are equal: its value is 1 for all.",
                        "Todos los valores de 'gain' son iguales: vale 1 para todos."));
        assertThat(of(Optional.of(Normalization.MIN_MAX), GAIN, 2, 3).notices()).isEmpty();
        assertThat(of(Optional.of(Normalization.MAX), GAIN, 2, 2).notices()).isEmpty();
        assertThat(of(Optional.of(Normalization.MIN_MAX), VALUED, 2, 2).notices())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WORST, 0, 1", "NEUTRAL, 0.5, 1", "INTERVAL, 0.5, 1", "RENORMALIZE, NaN, 0"})
    void countsAMissingCellAsItsPolicySays(MissingPolicy policy, double value, double counted) {
        ValuedTable table = valued(policy, 5, NaN);
        assertThat(table.valueAt(1, 0)).isEqualTo(Double.valueOf(value));
        double[] filled = new double[Chunks.SIZE];
        table.fillCounted(0, 0, filled);
        assertThat(Arrays.copyOf(filled, 2)).containsExactly(0.5, value);
        assertThat(table.countedWeight(1)).isEqualTo(counted);
        assertThat(table.countedWeight(0)).isEqualTo(1);
        assertThat(table.anyMissing()).isTrue();
        assertThat(table.incomplete(0)).containsExactly(1);
        assertThat(table.coverage()).containsExactly(1, 0);
        assertThat(table.clipped()).containsExactly(0);
    }

    @Test
    void countsAMissingCellAsNoBetterThanAnyOtherWherePerformancesAreTheirOwnValues() {
        Criterion cost = Criterion.of("cost", Preference.MINIMIZE).withMissing(MissingPolicy.WORST);
        Criterion gain = GAIN.withMissing(MissingPolicy.WORST);
        assertThat(of(Optional.of(Normalization.NONE), cost, 2, NaN, 5).valueAt(1, 0))
                .isEqualTo(-5);
        assertThat(of(Optional.of(Normalization.NONE), gain, -3, NaN, 5).valueAt(1, 0))
                .isEqualTo(-3);
        assertThat(of(Optional.of(Normalization.NONE), gain, 2, NaN, 5).valueAt(1, 0))
                .isZero();
    }

    @Test
    void sharesOutTheWeightsAsTheyWereGiven() {
        Criterion a = Criterion.of("a", LinearValue.of(0, 1));
        Criterion b = Criterion.of("b", LinearValue.of(0, 1)).withMissing(MissingPolicy.INTERVAL);
        Criterion c = Criterion.of("c", LinearValue.of(0, 1));
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(a, b, c), new double[] {1, NaN, 1}, new double[] {NaN, NaN, 0}, new double[] {0, 0, 0});
        ValuedTable table = ValuedTable.of(matrix, Weights.of(5, 3, 2), Optional.empty());
        assertThat(table.coverage()).containsExactly(0.7, 0.2, 1);
        assertThat(table.countedWeight(0)).isEqualTo(1);
        assertThat(table.countedWeight(1)).isCloseTo(0.5, within(ROUNDING));
        assertThat(table.slack()).containsExactly(new double[] {0.15, 0.3, 0}, within(ROUNDING));
        ValuedTable huge = ValuedTable.of(matrix, Weights.of(1.5e308, 0.9e308, 0.6e308), Optional.empty());
        assertThat(huge.coverage()).containsExactly(new double[] {0.7, 0.2, 1}, within(ROUNDING));
    }

    @Test
    void valuesOfAnySlopeAreThoseOfTheirFunction() {
        SplittableRandom random = new SplittableRandom(11);
        double[] cells = random.doubles(2 * Chunks.SIZE + 3, -2, 12).toArray();
        for (Criterion criterion : List.of(
                VALUED,
                Criterion.of("falling", LinearValue.of(9, 1)),
                Criterion.of("wide", LinearValue.of(-1.7e308, 1.7e308)),
                Criterion.of("target", TargetValue.of(0, 4, 6, 10)))) {
            ValuedTable table = of(Optional.empty(), criterion, cells);
            double[] filled = new double[Chunks.SIZE];
            for (int c = 0; c < table.chunks(); c++) {
                table.fill(c, 0, filled);
                for (int i = 0; i < table.length(c); i++) {
                    double expected = criterion.value().orElseThrow().value(cells[(c << Chunks.SHIFT) + i]);
                    assertThat(filled[i]).isEqualTo(expected);
                }
            }
            assertThat(table.clipped())
                    .containsExactly(Arrays.stream(cells)
                            .filter(criterion.value().orElseThrow()::clips)
                            .count());
        }
    }

    @Test
    void findsIncompleteRowsOfEveryColumnAndChunk() {
        double[] first = new double[Chunks.SIZE + 100];
        double[] second = new double[Chunks.SIZE + 100];
        first[3] = NaN;
        second[63] = NaN;
        second[3] = NaN;
        second[Chunks.SIZE + 64] = NaN;
        ValuedTable table = ValuedTable.of(
                DecisionMatrix.of(
                        List.of(VALUED, Criterion.of("other", LinearValue.of(0, 1))),
                        List.of(Column.of(first), Column.of(second))),
                Weights.of(1, 3),
                Optional.empty());
        assertThat(table.incomplete(0)).containsExactly(3, 63);
        assertThat(table.incomplete(1)).containsExactly(64);
        double[] coverage = table.coverage();
        assertThat(IntStream.range(0, table.rows()).filter(i -> coverage[i] != 1))
                .containsExactly(3, 63, Chunks.SIZE + 64);
        assertThat(coverage[3]).isZero();
        assertThat(coverage[63]).isEqualTo(0.25);
        assertThat(coverage[Chunks.SIZE + 64]).isEqualTo(0.25);
    }

    @Test
    void saysWhyThereIsNoScore() {
        ValuedTable infinite = of(Optional.of(Normalization.MAX), GAIN, 1e-10, -1e308);
        assertThat(infinite.noScore(1, Double.NEGATIVE_INFINITY))
                .hasMessage("value of alternative 1 on criterion 'gain' must be finite but was -Infinity.\n"
                        + "Maybe its performance, -1.0E308, is mistyped, or the criterion needs a value function.");
        assertThat(infinite.noScore(0, Double.POSITIVE_INFINITY))
                .hasMessage("score of alternative 0 must be finite but was Infinity");
        assertThat(valued(MissingPolicy.RENORMALIZE, NaN, 1).noScore(0, NaN))
                .hasMessage("alternative 0 must have an assessed performance on a criterion with weight but has none");
        assertThat(ValuedTable.nothingKnown(7))
                .hasMessage("alternative 7 must have an assessed performance on a criterion with weight but has none");
    }
}
