package dev.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void isPrintedWithItsPlace() {
        assertThat(Problem.at("program.json#/criteria/1/weight", "expected a number but found 'x'"))
                .hasToString("program.json#/criteria/1/weight: expected a number but found 'x'")
                .isEqualTo(new Problem("program.json#/criteria/1/weight", "expected a number but found 'x'"));
    }

    @Test
    void isPrintedAloneWithoutOne() {
        assertThat(Problem.at("", "expected a file")).hasToString("expected a file");
    }

    @Test
    void rejectsABlankMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Problem.at("a", "\t"))
                .withMessage("message of a problem must not be blank");
    }

    @Test
    @SuppressWarnings("NullAway")
    void rejectsNoPlace() {
        assertThatNullPointerException()
                .isThrownBy(() -> Problem.at(null, "message"))
                .withMessage("place");
    }
}
