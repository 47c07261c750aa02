package dev.kam.io.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kam.KamDataException;
import dev.kam.Notice;
import dev.kam.io.SelectionResult;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Writes small files and runs a job on them. */
abstract class Job {
    static final String ACCOUNTS = """
            account_id,name,new_products,alignment,revenue
            A1,Acme,7,8,100
            A2,Bolt,5,9,200
            A3,Core,9,3,50
            A4,Dyn,2,6,75.5
            """;

    @TempDir
    Path dir;

    Path file(String name, String content) {
        try {
            return Files.writeString(dir.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SelectionJob accounts(String content) {
        return SelectionJob.of(file("accounts.csv", content));
    }

    Path program(String criteria, String others) {
        return file("program.json", """
                {"kam": 1, "name": "Test", "version": "1", "criteria": [%s]%s}
                """.formatted(criteria, others));
    }

    static List<String> codes(SelectionResult result) {
        return result.notices().stream().map(Notice::code).toList();
    }

    static String notice(SelectionResult result, String code) {
        return result.notices().stream()
                .filter(n -> n.code().equals(code))
                .findFirst()
                .orElseThrow()
                .text()
                .english();
    }

    /** The messages, without the folder of the files. */
    void assertProblems(SelectionJob job, String... expected) {
        KamDataException problem = catchThrowableOfType(KamDataException.class, job::run);
        assertThat(problem).as("an exception").isNotNull();
        assertThat(problem.getMessage().replace(dir + File.separator, "").split("\n"))
                .containsExactly(expected);
    }
}
