package dev.kam.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command within this process, on files in a folder of its own. */
abstract class Cli {
    static final String ACCOUNTS = """
            account_id,name,new_products,alignment,revenue
            A1,Señal,7,8,100.5
            A2,Bolt,5.5,9,200
            A3,Core,9,3,50
            A4,Dyn,2,6,75.5
            """;

    @TempDir
    Path dir;

    /**
     * What a run left behind.
     *
     * @param exitCode the exit code
     * @param out standard output
     * @param err standard error, without the folder of the files
     */
    record Run(int exitCode, String out, String err) {}

    Path file(String name, String content) {
        return file(name, content, StandardCharsets.UTF_8);
    }

    Path file(String name, String content, Charset charset) {
        return file(name, content.getBytes(charset));
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(dir.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run kam(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outText = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errText = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exitCode = Kam.run(
                outText, errText, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        outText.flush();
        return new Run(
                exitCode,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8).replace(dir + File.separator, ""));
    }

    /** All files and folders in a folder; none if it is not there. */
    static List<String> content(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bad data: the exact messages, nothing on standard output, and not one file, in an old folder or a new one. */
    void assertBadData(List<Object> arguments, String... expected) {
        Path before = dir.resolve("before");
        file("keep.txt", "kept");
        try {
            Files.createDirectories(before);
            Files.writeString(before.resolve("selection.json"), "old");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Path out : List.of(before, dir.resolve("new"))) {
            List<Object> all = new ArrayList<>(arguments);
            all.add("--out");
            all.add(out);
            Run run = kam(all.toArray());
            assertThat(run.err().split("\n")).containsExactly(expected);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
        }
        assertThat(content(before)).containsExactly("selection.json");
        assertThat(read(before.resolve("selection.json"))).isEqualTo("old");
        assertThat(dir.resolve("new")).doesNotExist();
    }

    static void assertWrongUsage(Run run, String firstLine) {
        assertThat(run.err()).startsWith(firstLine + "\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
