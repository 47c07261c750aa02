package dev.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KamDataExceptionTest {
    private static final Problem FIRST = Problem.at("accounts.csv:17, column 'revenue'", "expected a number");
    private static final Problem SECOND = Problem.at("", "expected a name");

    @Test
    void saysAllProblemsOneALine() {
        KamDataException exception = new KamDataException(List.of(FIRST, SECOND));

        assertThat(exception)
                .hasMessage("accounts.csv:17, column 'revenue': expected a number\nexpected a name")
                .hasNoCause();
        assertThat(exception.problems()).containsExactly(FIRST, SECOND);
    }

    @Test
    void isMadeOfOneProblemToo() {
        assertThat(new KamDataException("axes", "expected weights").problems())
                .containsExactly(new Problem("axes", "expected weights"));
    }

    @Test
    void keepsItsProblemsWhateverBecomesOfTheList() {
        List<Problem> problems = new ArrayList<>(List.of(FIRST));
        KamDataException exception = new KamDataException(problems);
        problems.add(SECOND);

        assertThat(exception.problems()).containsExactly(FIRST);
    }

    @Test
    void keepsItsMessageWhenItIsSentElsewhere() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new KamDataException(List.of(FIRST)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            KamDataException received = (KamDataException) in.readObject();

            assertThat(received).hasMessage("accounts.csv:17, column 'revenue': expected a number");
            assertThat(received.problems()).isEmpty();
        }
    }

    @Test
    void rejectsNoProblems() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KamDataException(List.of()))
                .withMessage("problems must not be empty");
    }
}
