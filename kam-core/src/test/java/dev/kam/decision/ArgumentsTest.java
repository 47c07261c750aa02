package dev.kam.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final Arguments TWO = Arguments.none().with("lambda", 0.5).with("shape", "linear");

    @Test
    void holdsNothingAtFirst() {
        assertThat(Arguments.none().names()).isEmpty();
        assertThat(Arguments.none().find("lambda", Double.class)).isEmpty();
        assertThat(Arguments.none().byCriterion("bounds", Double.class)).isEmpty();
    }

    @Test
    void findsWhatItWasGiven() {
        assertThat(TWO.names()).containsExactly("lambda", "shape");
        assertThat(TWO.asMap()).containsExactly(entry("lambda", 0.5), entry("shape", "linear"));
        assertThat(TWO.find("lambda", Double.class)).contains(0.5);
        assertThat(TWO.get("shape", String.class)).isEqualTo("linear");
    }

    @Test
    void changesACopy() {
        Arguments changed = TWO.with("lambda", 1.0);
        assertThat(changed.get("lambda", Double.class)).isEqualTo(1.0);
        assertThat(changed.names()).containsExactly("lambda", "shape");
        assertThat(TWO.get("lambda", Double.class)).isEqualTo(0.5);
        assertThat(Arguments.none().names()).isEmpty();
    }

    @Test
    void cannotBeChangedThroughItsViews() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> TWO.asMap().put("v", 1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> TWO.names().remove("shape"));
        Map<String, Double> byCriterion =
                Arguments.none().with("p", Map.of("size", 1.0)).byCriterion("p", Double.class);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> byCriterion.put("fit", 2.0));
    }

    @Test
    void givesTheValuesOfCriteriaInTheirOrder() {
        Map<String, Double> given = new LinkedHashMap<>();
        given.put("size", 3.0);
        given.put("fit", 1.0);
        given.put("age", 2.0);
        assertThat(Arguments.none().with("p", given).byCriterion("p", Double.class))
                .containsExactly(entry("size", 3.0), entry("fit", 1.0), entry("age", 2.0));
    }

    @Test
    void rejectsAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.find("lambda", String.class))
                .withMessage("parameter 'lambda' must be of type String but was of type Double");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.byCriterion("lambda", Double.class))
                .withMessage("parameter 'lambda' must be of type Map but was of type Double");
        Arguments mixed = Arguments.none().with("p", Map.of("size", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mixed.byCriterion("p", Double.class))
                .withMessage("parameter 'p' of criterion 'size' must be of type Double but was of type Integer");
    }

    @Test
    void rejectsThatARequiredOneIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.get("v", Double.class))
                .withMessage("parameter 'v' must be given but is missing");
    }

    @Test
    void isAValue() {
        assertThat(TWO)
                .isEqualTo(Arguments.none().with("shape", "linear").with("lambda", 0.5))
                .hasSameHashCodeAs(Arguments.none().with("shape", "linear").with("lambda", 0.5))
                .isNotEqualTo(TWO.with("lambda", 0.6))
                .isNotEqualTo(List.of())
                .hasToString("{lambda=0.5, shape=linear}");
        assertThat(TWO.hashCode()).isNotZero();
    }
}
