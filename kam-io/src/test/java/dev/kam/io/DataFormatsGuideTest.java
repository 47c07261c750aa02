package dev.kam.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kam.KamDataException;
import dev.kam.account.AccountTable;
import dev.kam.io.csv.CsvAccounts;
import dev.kam.io.csv.CsvText;
import dev.kam.io.csv.SelectionCsv;
import dev.kam.io.job.SelectionJob;
import dev.kam.io.json.DecisionLines;
import dev.kam.io.json.JsonDocument;
import dev.kam.io.json.JsonStyle;
import dev.kam.io.json.JsonWriter;
import dev.kam.io.json.ProgramFile;
import dev.kam.io.json.SelectionJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of docs/data-formats.md. */
class DataFormatsGuideTest {
    private static final Markdown PAGE = Markdown.page("docs/data-formats.md");

    @TempDir
    Path dir;

    @BeforeEach
    void writeFiles() {
        PAGE.writeFiles(dir);
    }

    private SelectionResult result() {
        return SelectionJob.of(dir.resolve("accounts.csv"))
                .withTransactions(dir.resolve("transactions.csv"))
                .withRatings(dir.resolve("ratings.csv"))
                .withProgram(dir.resolve("program.json"))
                .withAsOf(LocalDate.of(2026, 6, 30))
                .run();
    }

    private String selectionJson() {
        return JsonWriter.text(
                JsonStyle.PRETTY, json -> SelectionJson.in(Locale.ENGLISH).write(result(), json));
    }

    @Test
    void selectionJsonHoldsTheExcerpts() {
        String whole = withoutIndent(selectionJson());

        assertThat(PAGE.all("excerpt"))
                .hasSize(4)
                .allSatisfy((title, excerpt) -> assertThat(whole).contains(withoutIndent(excerpt)));
    }

    private static String withoutIndent(String json) {
        return json.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @Test
    void everyKeyOfSelectionJsonIsExplained() {
        List<String> keys =
                JsonDocument.parse("selection.json", selectionJson()).object().names();

        assertThat(keys)
                .hasSizeGreaterThan(15)
                .allSatisfy(key -> assertThat(PAGE.text()).contains("`" + key + "`"));
    }

    @Test
    void selectionCsvIsWhatThePageShows() throws IOException {
        StringWriter written = new StringWriter();
        try (CsvText csv = CsvText.to(written)) {
            SelectionCsv.in(Locale.ENGLISH).write(result(), csv);
        }

        assertThat(written.toString().replace("\r\n", "\n")).isEqualTo(PAGE.titled("output: selection.csv"));
    }

    @Test
    void jsonAndJsonLinesHoldTheFirstRowsOfTheCsvFile() {
        AccountTable json = CsvAccounts.read(dir.resolve("accounts.json"));
        AccountTable lines = CsvAccounts.read(dir.resolve("accounts.jsonl"));
        AccountTable csv = CsvAccounts.read(dir.resolve("accounts.csv"));

        assertThat(lines).isEqualTo(json);
        assertThat(json.size()).isEqualTo(3);
        for (int row = 0; row < json.size(); row++) {
            assertThat(json.accountAt(row)).isEqualTo(csv.accountAt(row));
        }
    }

    @Test
    void programsAreReadAndWrittenWithoutLoss() {
        for (String file : List.of("program.json", "criteria.json")) {
            Program program = ProgramFile.read(dir.resolve(file));
            String written = JsonWriter.text(JsonStyle.PRETTY, json -> ProgramFile.write(program, json));

            assertThat(ProgramFile.parse(file, written))
                    .usingRecursiveComparison()
                    .isEqualTo(program);
        }
    }

    @Test
    void sectionsOnTheirOwnAreReadToo() {
        List<String> sections = PAGE.in("json").stream()
                .filter(block -> block.matches("(?s)\"(columns|filters|csv|method|selection)\": .*"))
                .toList();

        assertThat(sections)
                .hasSize(5)
                .allSatisfy(section -> assertThat(ProgramFile.parse(
                                        "program.json",
                                        "{\"kam\": 1, \"name\": \"n\", \"version\": \"1\", \"criteria\": [{\"id\": \"size\"}], "
                                                + section + "}")
                                .name())
                        .isEqualTo("n"));
    }

    @Test
    void problemsAreReportedAsThePageSays() {
        assertThat(problems(() -> SelectionJob.of(dir.resolve("broken.csv")).run()))
                .isEqualTo(PAGE.titled("problems: broken.csv"));
        assertThat(problems(() -> ProgramFile.read(dir.resolve("broken.json"))))
                .isEqualTo(PAGE.titled("problems: broken.json"));
    }

    private String problems(Runnable reading) {
        KamDataException problems = catchThrowableOfType(KamDataException.class, reading::run);
        return problems.getMessage().replace(dir + "/", "") + "\n";
    }

    @Test
    void decisionLinesAreAnsweredAsThePageSays() throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        byte[] problems = PAGE.titled("file: cases.jsonl").getBytes(StandardCharsets.UTF_8);
        DecisionLines.of("cases.jsonl").answer(new ByteArrayInputStream(problems), answers);

        assertThat(answers.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(PAGE.titled("answers").lines().toList());
    }
}
