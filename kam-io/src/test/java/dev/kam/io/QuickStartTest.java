package dev.kam.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.account.AccountTable;
import dev.kam.criteria.KamCriteria;
import dev.kam.io.csv.CsvAccounts;
import dev.kam.selection.KeyAccountSelector;
import dev.kam.selection.ScoringModel;
import dev.kam.selection.Selection;
import dev.kam.selection.SelectionPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick start of README.md, run as a program in a folder that holds nothing but its accounts.csv. */
class QuickStartTest {
    private static final Markdown README = Markdown.page("README.md");

    /** The program. */
    static final class QuickStart {
        private QuickStart() {}

        public static void main(String[] arguments) {
            // begin: quick start
            AccountTable accounts = CsvAccounts.read(Path.of("accounts.csv"));
            ScoringModel model = ScoringModel.of(KamCriteria.defaults());
            Selection selection = KeyAccountSelector.builder(model)
                    .policy(SelectionPolicy.firstWave()) // at most 10
                    .build()
                    .select(accounts);
            selection.keyAccounts().forEach(k -> System.out.println(k.account().name() + "  " + k.reason()));
            // end
        }
    }

    @Test
    void isWhatTheReadmeShows() {
        assertThat(README.in("java")).isEqualTo(Markdown.regionsOf(QuickStartTest.class));
    }

    @Test
    void printsWhatTheReadmeShows(@TempDir Path folder) throws IOException, InterruptedException {
        README.writeFiles(folder);

        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        QuickStart.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).isZero();
        assertThat(printed.replace(System.lineSeparator(), "\n")).isEqualTo(README.titled("output"));
    }
}
