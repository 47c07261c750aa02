package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.method.PreferenceFunction.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceFunctionTest {
    private static final double ROUNDING = 1e-15;

    static List<PreferenceFunction> all() {
        return List.of(
                PreferenceFunction.usual(),
                PreferenceFunction.uShape(0),
                PreferenceFunction.uShape(2),
                PreferenceFunction.vShape(4),
                PreferenceFunction.level(2, 4),
                PreferenceFunction.level(2, 2),
                PreferenceFunction.linear(2, 4),
                PreferenceFunction.linear(2, 2),
                PreferenceFunction.linear(0, 0),
                PreferenceFunction.gaussian(3));
    }

    /** Brans and Vincke (1985), table 1, at and beside each threshold. */
    @ParameterizedTest
    @CsvSource({
        "usual, 0, 0",
        "usual, 4.9e-324, 1",
        "usual, 7, 1",
        "u-shape, 1.9, 0",
        "u-shape, 2, 0",
        "u-shape, 2.0000000000000004, 1",
        "u-shape, 9, 1",
        "v-shape, 1, 0.25",
        "v-shape, 3, 0.75",
        "v-shape, 4, 1",
        "v-shape, 9, 1",
        "level, 2, 0",
        "level, 2.0000000000000004, 0.5",
        "level, 4, 0.5",
        "level, 4.000000000000001, 1",
        "linear, 2, 0",
        "linear, 2.5, 0.25",
        "linear, 3, 0.5",
        "linear, 4, 1",
        "linear, 5, 1",
    })
    void followsTheTable(String type, double d, double preference) {
        PreferenceFunction function = switch (Type.of(type)) {
            case USUAL -> PreferenceFunction.usual();
            case U_SHAPE -> PreferenceFunction.uShape(2);
            case V_SHAPE -> PreferenceFunction.vShape(4);
            case LEVEL -> PreferenceFunction.level(2, 4);
            case LINEAR -> PreferenceFunction.linear(2, 4);
            case GAUSSIAN -> throw new AssertionError("has a test of its own");
        };
        assertThat(function.of(d)).isEqualTo(preference);
    }

    @Test
    void followsTheBellCurve() {
        PreferenceFunction function = PreferenceFunction.gaussian(3);
        assertThat(function.of(3)).isCloseTo(1 - Math.exp(-0.5), within(ROUNDING));
        assertThat(function.of(6)).isCloseTo(1 - Math.exp(-2), within(ROUNDING));
        assertThat(function.of(300)).isEqualTo(1);
        assertThat(function.of(3e-9)).isCloseTo(0.5e-18, within(1e-32));
    }

    @ParameterizedTest
    @MethodSource("all")
    void prefersNothingThatIsNotBetter(PreferenceFunction function) {
        for (double d : new double[] {0, -0.0, -Double.MIN_VALUE, -3, Double.NEGATIVE_INFINITY, Double.NaN}) {
            assertThat(Double.doubleToRawLongBits(function.of(d))).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void growsWithTheDifferenceUpToOne(PreferenceFunction function) {
        double before = 0;
        for (int step = 0; step <= 4000; step++) {
            double preference = function.of(step * 0.01);
            assertThat(preference).isBetween(before, 1.0);
            before = preference;
        }
        assertThat(before).isEqualTo(1);
        assertThat(function.of(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void takesALinearWithoutWidthForAUShape() {
        for (double d : new double[] {0, 1.9, 2, 2.1, 4}) {
            assertThat(PreferenceFunction.linear(2, 2).of(d))
                    .isEqualTo(PreferenceFunction.uShape(2).of(d));
        }
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void findsATypeByItsName(Type type) {
        assertThat(Type.of(type.id())).isEqualTo(type);
    }

    @Test
    void namesItsTypesAsInTheProgramFile() {
        assertThat(Type.values())
                .extracting(Type::id)
                .containsExactly("usual", "u-shape", "v-shape", "level", "linear", "gaussian");
        assertThat(Type.values()).filteredOn(Type::hasQ).containsExactly(Type.U_SHAPE, Type.LEVEL, Type.LINEAR);
        assertThat(Type.values()).filteredOn(Type::hasP).containsExactly(Type.V_SHAPE, Type.LEVEL, Type.LINEAR);
        assertThat(Type.values()).filteredOn(Type::hasS).containsExactly(Type.GAUSSIAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Type.of("U_SHAPE"))
                .withMessage("type of a preference function must be one of"
                        + " [usual, u-shape, v-shape, level, linear, gaussian] but was 'U_SHAPE'");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsAThresholdOutOfRange(double threshold) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreferenceFunction.uShape(threshold))
                .withMessage("threshold q must be finite and >= 0 but was " + threshold);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreferenceFunction.vShape(threshold))
                .withMessage("threshold p must be finite and > 0 but was " + threshold);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreferenceFunction.level(0, threshold))
                .withMessage("threshold p must be finite and >= 0 but was " + threshold);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreferenceFunction.gaussian(threshold))
                .withMessage("threshold s must be finite and > 0 but was " + threshold);
    }

    @Test
    void rejectsAWidthOfZeroWhereItIsDividedBy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreferenceFunction.vShape(0))
                .withMessage("threshold p must be finite and > 0 but was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreferenceFunction.gaussian(0))
                .withMessage("threshold s must be finite and > 0 but was 0.0");
    }

    @Test
    void rejectsAThresholdThatTheShapeHasNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreferenceFunction(Type.USUAL, 1, 0, 0))
                .withMessage("threshold q must be 0 for a shape without it but was 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreferenceFunction(Type.U_SHAPE, 1, 2, 0))
                .withMessage("threshold p must be 0 for a shape without it but was 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreferenceFunction(Type.LINEAR, 1, 2, Double.NaN))
                .withMessage("threshold s must be 0 for a shape without it but was NaN");
    }

    @Test
    void rejectsThresholdsThatDescend() {
        for (Type type : List.of(Type.LEVEL, Type.LINEAR)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PreferenceFunction(type, 3, 2, 0))
                    .withMessage("indifference threshold q must be <= the preference threshold p, 2.0, but was 3.0");
        }
    }

    @Test
    void makesTheTwoZerosOne() {
        assertThat(new PreferenceFunction(Type.USUAL, -0.0, -0.0, -0.0)).isEqualTo(PreferenceFunction.usual());
        assertThat(PreferenceFunction.level(-0.0, 1)).isEqualTo(PreferenceFunction.level(0, 1));
    }
}
