package dev.kam.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.value.LinearValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriterionTest {

    @Test
    void takesItsPreferenceFromItsValueFunction() {
        Criterion price = Criterion.of("price", LinearValue.of(10, 0));
        assertThat(price.preference()).isEqualTo(Preference.MINIMIZE);
        assertThat(price.value()).contains(LinearValue.of(10, 0));
        assertThat(price.missing()).isEmpty();
    }

    @Test
    void changesByCopies() {
        Criterion bare = Criterion.of("size", Preference.MAXIMIZE);
        Criterion changed = bare.withValue(LinearValue.of(0, 1)).withMissing(MissingPolicy.WORST);
        assertThat(changed)
                .isEqualTo(new Criterion(
                        "size",
                        Preference.MAXIMIZE,
                        Optional.of(LinearValue.of(0, 1)),
                        Optional.of(MissingPolicy.WORST)));
        assertThat(bare.value()).isEmpty();
        assertThat(bare.missing()).isEmpty();
    }

    @Test
    void rejectsABlankId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.of(" ", Preference.MAXIMIZE))
                .withMessage("id of a criterion must not be blank");
    }

    @Test
    void rejectsAValueFunctionThatContradictsThePreference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.of("size", Preference.MAXIMIZE).withValue(LinearValue.of(1, 0)))
                .withMessage(
                        "value function of criterion 'size' must express the preference MAXIMIZE but expresses MINIMIZE");
    }
}
