package dev.kam.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kam.KamDataException;
import dev.kam.Problem;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void throwsAllProblemsInTheirOrder() {
        Problems problems = new Problems();
        problems.add("b", "second letter");
        problems.add("a", "first letter");
        problems.add("b", "second letter");

        assertThat(problems.list()).containsExactly(Problem.at("b", "second letter"), Problem.at("a", "first letter"));
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(KamDataException.class)
                .hasMessage("b: second letter\na: first letter");
    }

    @Test
    void throwsNothingWhenNothingIsWrong() {
        Problems problems = new Problems();

        assertThat(problems.isEmpty()).isTrue();
        assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void keepsTheFirstHundred() {
        Problems problems = new Problems();
        for (int i = 0; i < 100; i++) {
            assertThat(problems.isFull()).isFalse();
            problems.add("row " + i, "wrong");
        }
        problems.add("row 99", "wrong");
        assertThatThrownBy(problems::throwIfAny).hasMessageEndingWith("\nrow 99: wrong");
        problems.add("row 100", "wrong");

        assertThat(problems.isFull()).isTrue();
        assertThat(problems.list()).hasSize(100).endsWith(Problem.at("row 99", "wrong"));
        assertThatThrownBy(problems::throwIfAny)
                .hasMessageEndingWith("\nrow 99: wrong\nreading stopped after 100 problems; there are more");
    }
}
