package dev.kam.decision.value;

import static dev.kam.decision.Preference.MAXIMIZE;
import static dev.kam.decision.Preference.MINIMIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Column;
import dev.kam.decision.Preference;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizationTest {
    private static final double ROUNDING = 1e-15;
    private static final double NaN = Double.NaN;

    @Test
    void followsTheFormulasForABenefit() {
        assertValues(Normalization.MIN_MAX, MAXIMIZE, new double[] {0, 0.5, 1});
        assertValues(Normalization.MAX, MAXIMIZE, new double[] {0.2, 0.6, 1});
        assertValues(Normalization.SUM, MAXIMIZE, new double[] {1.0 / 9, 3.0 / 9, 5.0 / 9});
        double length = Math.sqrt(35);
        assertValues(Normalization.VECTOR, MAXIMIZE, new double[] {1 / length, 3 / length, 5 / length});
        assertValues(Normalization.NONE, MAXIMIZE, new double[] {1, 3, 5});
    }

    @Test
    void followsTheFormulasForACost() {
        assertValues(Normalization.MIN_MAX, MINIMIZE, new double[] {1, 0.5, 0});
        assertValues(Normalization.MAX, MINIMIZE, new double[] {1, 1.0 / 3, 0.2});
        double reciprocals = 1 + 1.0 / 3 + 0.2;
        assertValues(
                Normalization.SUM, MINIMIZE, new double[] {1 / reciprocals, 1.0 / 3 / reciprocals, 0.2 / reciprocals});
        double length = Math.sqrt(35);
        assertValues(Normalization.VECTOR, MINIMIZE, new double[] {1 - 1 / length, 1 - 3 / length, 1 - 5 / length});
        assertValues(Normalization.NONE, MINIMIZE, new double[] {-1, -3, -5});
    }

    private static void assertValues(Normalization normalization, Preference preference, double[] expected) {
        double[] x = {1, 3, 5};
        Column withGap = Column.of(1, NaN, 3, 5);
        assertThat(Arrays.stream(x)
                        .map(normalization.fit("c", withGap, preference))
                        .toArray())
                .containsExactly(expected, within(ROUNDING));
        if (normalization != Normalization.NONE) {
            for (double unit : new double[] {1e-300, 1e300}) {
                Column scaled = Column.of(1 * unit, 3 * unit, 5 * unit);
                assertThat(Arrays.stream(x)
                                .map(c -> normalization
                                        .fit("c", scaled, preference)
                                        .applyAsDouble(c * unit))
                                .toArray())
                        .containsExactly(expected, within(ROUNDING));
            }
        }
    }

    @Test
    void valuesAConstantColumnAtOne() {
        Column constant = Column.of(7, 7);
        assertThat(Normalization.MIN_MAX.fit("c", constant, MAXIMIZE).applyAsDouble(7))
                .isEqualTo(1);
        assertThat(Normalization.MIN_MAX.fit("c", constant, MINIMIZE).applyAsDouble(7))
                .isEqualTo(1);
    }

    @Test
    void valuesAnAllZeroColumnUnderVector() {
        Column zeros = Column.of(0, 0);
        assertThat(Normalization.VECTOR.fit("c", zeros, MAXIMIZE).applyAsDouble(0))
                .isZero();
        assertThat(Normalization.VECTOR.fit("c", zeros, MINIMIZE).applyAsDouble(0))
                .isEqualTo(1);
    }

    @Test
    void spansTheWholeRangeOfDoubles() {
        Column wide = Column.of(-1.5e308, 0, 1.5e308);
        assertThat(Normalization.MIN_MAX.fit("c", wide, MAXIMIZE).applyAsDouble(0))
                .isEqualTo(0.5);
        assertThat(Normalization.VECTOR.fit("c", wide, MAXIMIZE).applyAsDouble(1.5e308))
                .isCloseTo(Math.sqrt(0.5), within(ROUNDING));
    }

    @ParameterizedTest
    @EnumSource(Normalization.class)
    void fitsAColumnWithoutAssessedCells(Normalization normalization) {
        for (Preference preference : new Preference[] {MAXIMIZE, MINIMIZE}) {
            assertThat(normalization.fit("c", Column.of(NaN), preference).applyAsDouble(0))
                    .isEqualTo(0, within(0.0));
        }
    }

    @ParameterizedTest
    @EnumSource(Normalization.class)
    void rejectsATarget(Normalization normalization) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> normalization.fit("c", Column.of(1), Preference.TARGET))
                .withMessage("criterion 'c' prefers a target and needs a value function of that shape, but has none");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -2})
    void rejectsADivisorThatIsNotPositive(double x) {
        Column column = Column.of(x, -5);
        Column cost = Column.of(x, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalization.MAX.fit("c", column, MAXIMIZE))
                .withMessage("largest performance on criterion 'c' must be > 0 but was " + x);
        for (Normalization normalization : new Normalization[] {Normalization.MAX, Normalization.SUM}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> normalization.fit("c", cost, MINIMIZE))
                    .withMessage("smallest performance on criterion 'c' must be > 0 but was " + x);
        }
    }

    @Test
    void rejectsASumThatIsNotPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalization.SUM.fit("c", Column.of(2, -8), MAXIMIZE))
                .withMessage("sum of the performances on criterion 'c' must be > 0 but was -6.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normalization.SUM.fit("c", Column.of(0, 0), MAXIMIZE))
                .withMessage("sum of the performances on criterion 'c' must be > 0 but was 0.0");
    }

    @Test
    void isNamedAsInTheProgramFile() {
        assertThat(Arrays.stream(Normalization.values()).map(Normalization::id))
                .containsExactly("min-max", "max", "sum", "vector", "none");
    }
}
