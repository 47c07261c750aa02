package dev.kam.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kam.KamDataException;
import dev.kam.io.Mapping;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Writes a small file and reads it. */
abstract class Reading {
    @TempDir
    Path dir;

    Path file(String name, String content, Charset charset) {
        return file(name, content.getBytes(charset));
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(dir.resolve(name), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    RawTable accounts(String content) {
        return accounts(content, Mapping.none());
    }

    RawTable accounts(String content, Mapping mapping) {
        return TableFiles.read(file("accounts.csv", content, StandardCharsets.UTF_8), TableSpec.accounts(), mapping);
    }

    RawTable transactions(String content, Mapping mapping) {
        return TableFiles.read(
                file("transactions.csv", content, StandardCharsets.UTF_8), TableSpec.transactions(), mapping);
    }

    /** Each problem begins with the path of the file as it was given; the expected texts leave its folder out. */
    void assertProblems(Runnable reading, String... expected) {
        KamDataException problem = catchThrowableOfType(KamDataException.class, reading::run);
        assertThat(problem).as("an exception").isNotNull();
        assertThat(problem.problems())
                .allSatisfy(each -> assertThat(each.place()).startsWith(dir.toString()));
        assertThat(problem.getMessage().replace(dir + File.separator, "").split("\n"))
                .containsExactly(expected);
    }

    static List<String> texts(RawTable table, String name) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            texts.add(table.text(name).textAt(row).orElse("-"));
        }
        return texts;
    }

    static double[] numbers(RawTable table, String name) {
        double[] numbers = new double[table.rows()];
        table.number(name).copyInto(numbers);
        return numbers;
    }
}
