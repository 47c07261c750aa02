package dev.kam.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {
    private static final Parameter CHOICE = new Parameter.Choice("shape", "flat", List.of("flat", "steep"));
    private static final Parameter NUMBER = new Parameter.Number("lambda", 0.5, 0, 1);
    private static final Parameter FLAG = new Parameter.Flag("credibility");
    private static final Parameter PER_CRITERION = new Parameter.PerCriterion("bounds", Double.class, true);
    private static final Parameter STRUCTURED = new Parameter.Structured("rankings", List.class, false);

    static List<Object> wrongNumbers() {
        return List.of(-Double.MIN_VALUE, Math.nextUp(1.0), Double.NaN, Double.POSITIVE_INFINITY, 1, "1.0");
    }

    @Test
    void acceptsOneOfTheChoices() {
        assertThatCode(() -> CHOICE.check("steep")).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHOICE.check("Steep"))
                .withMessage("parameter 'shape' must be one of [flat, steep] but was 'Steep'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHOICE.check(1))
                .withMessage("parameter 'shape' must be one of [flat, steep] but was '1'");
    }

    @Test
    void keepsItsOwnChoices() {
        List<String> choices = new ArrayList<>(List.of("a", "b"));
        Parameter.Choice choice = new Parameter.Choice("c", "a", choices);
        choices.add("d");
        assertThat(choice.choices()).containsExactly("a", "b");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> choice.choices().add("d"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, -0.0})
    void acceptsANumberWithinItsLimits(double number) {
        assertThatCode(() -> NUMBER.check(number)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("wrongNumbers")
    void rejectsAnyOtherNumber(Object number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NUMBER.check(number))
                .withMessage("parameter 'lambda' must be in [0.0, 1.0] but was " + number);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void rejectsAPresetBeyondTheLimits(double preset) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameter.Number("v", preset, 0, 1))
                .withMessage("preset of parameter 'v' must be in [0.0, 1.0] but was " + preset);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void acceptsAPresetAtALimit(double preset) {
        assertThat(new Parameter.Number("v", preset, 0, 1).preset()).isEqualTo(preset);
    }

    @Test
    void acceptsYesOrNo() {
        assertThatCode(() -> FLAG.check(true)).doesNotThrowAnyException();
        assertThatCode(() -> FLAG.check(false)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FLAG.check("true"))
                .withMessage("parameter 'credibility' must be true or false but was true");
    }

    @Test
    void acceptsAMapOfTheCriteria() {
        assertThatCode(() -> PER_CRITERION.check(Map.of("size", 1.0))).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PER_CRITERION.check(Map.of("size", "1")))
                .withMessage("parameter 'bounds' of criterion 'size' must be of type Double but was of type String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PER_CRITERION.check(1.0))
                .withMessage("parameter 'bounds' must be of type Map but was of type Double");
    }

    @Test
    void acceptsAStructureOfItsType() {
        assertThatCode(() -> STRUCTURED.check(List.of())).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STRUCTURED.check("x"))
                .withMessage("parameter 'rankings' must be of type List but was of type String");
    }

    @Test
    void checksAllThatAreGiven() {
        List<Parameter> parameters = List.of(CHOICE, NUMBER, FLAG);
        assertThatCode(() -> Parameter.checkAll("m", parameters, Arguments.none()))
                .doesNotThrowAnyException();
        Arguments right = Arguments.none().with("shape", "flat").with("lambda", 1.0);
        assertThatCode(() -> Parameter.checkAll("m", parameters, right)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.checkAll("m", parameters, right.with("v", 1.0)))
                .withMessage("method 'm' has no parameter 'v'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.checkAll("m", parameters, right.with("lambda", 2.0)))
                .withMessage("parameter 'lambda' must be in [0.0, 1.0] but was 2.0");
    }
}
