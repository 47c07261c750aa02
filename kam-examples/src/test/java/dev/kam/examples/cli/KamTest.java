package dev.kam.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KamTest extends Cli {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String IBERIAN = ACCOUNTS.replace(',', ';').replace('.', ',');

    @Test
    void rejectsWrongUsage() {
        Path accounts = file("a.csv", ACCOUNTS);

        assertWrongUsage(
                kam("select", "--accounts", accounts, "--acount", accounts), "Unknown options: '--acount', 'a.csv'");
        assertWrongUsage(kam("select"), "Missing required option: '--accounts=FILE'");
        assertWrongUsage(
                kam("select", "--accounts", accounts, "--as-of", "31/12/2026"),
                "Invalid value for option '--as-of': expected a date like 2026-03-31 but found '31/12/2026'");
        assertWrongUsage(
                kam("select", "--accounts", accounts, "--as-of", "+999999999-12-31"),
                "Invalid value for option '--as-of': expected a date like 2026-03-31 but found '+999999999-12-31'");
        assertWrongUsage(
                kam("select", "--accounts", accounts, "--lang", "fr"),
                "Invalid value for option '--lang': expected 'en' or 'es' but found 'fr'");
        assertWrongUsage(kam(), "expected a command");
        assertWrongUsage(kam("choose"), "Unmatched argument at index 0: 'choose'");
        assertWrongUsage(
                kam("generate", "--accounts", "0", "--out", dir), "accounts must be between 1 and 10000000 but was 0");
    }

    @Test
    void needsADateWhenNoTransactionIsLeft() {
        Path accounts = file("a.csv", ACCOUNTS);
        Path transactions = file("t.csv", "account_id,date,amount\nA1,2026-01-01,7\n");
        Path program = file("p.json", """
                {"kam": 1, "name": "Test", "version": "1", "criteria": [{"id": "new-products"}],
                 "filters": {"transactions": [{"column": "amount", "atLeast": 8}]}}
                """);
        Path out = dir.resolve("out");

        Run run = kam(
                "select", "--accounts", accounts, "--transactions", transactions, "--program", program, "--out", out);

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "no transaction is left to take the as-of date from.\nMaybe give it: --as-of YYYY-MM-DD.\n"));
        assertThat(out).doesNotExist();
        assertThat(kam(
                                "select",
                                "--accounts",
                                accounts,
                                "--transactions",
                                transactions,
                                "--program",
                                program,
                                "--as-of",
                                "2026-01-01")
                        .exitCode())
                .isZero();
    }

    static Stream<byte[]> spellings() {
        return Stream.of(
                ("\uFEFF" + ACCOUNTS).getBytes(StandardCharsets.UTF_8),
                ACCOUNTS.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                ACCOUNTS.getBytes(WINDOWS_1252),
                IBERIAN.getBytes(StandardCharsets.UTF_8),
                IBERIAN.replace("\n", "\r\n").getBytes(WINDOWS_1252),
                ("\uFEFF" + ACCOUNTS.replace(',', '\t').replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8),
                ACCOUNTS.replace("account_id,name,new_products", "Account-ID, NAME ,New Products")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void readsTheSameFromEverySpelling(byte[] accounts) {
        Run expected = kam("select", "--accounts", file("a.csv", ACCOUNTS), "--json");

        assertThat(expected.out()).contains("Señal");
        assertThat(kam("select", "--accounts", file("b.csv", accounts), "--json"))
                .isEqualTo(expected);
    }

    @Test
    void printsOnlyJsonAndTheSameThatItWrites() {
        Path out = dir.resolve("some/new/folder");

        Run run = kam("select", "--accounts", file("a.csv", ACCOUNTS), "--json", "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n").endsWith("}\n").isEqualTo(read(out.resolve("selection.json")));
        assertThat(content(out))
                .contains("program.json", "selection.csv", "selection.json")
                .noneMatch(f -> f.startsWith("."));
    }

    @Test
    void writesNothingWithoutOut() {
        Path accounts = file("a.csv", ACCOUNTS);

        Run run = kam("select", "--accounts", accounts);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("kam (version 1)\n4 accounts: 3 chosen, ")
                .doesNotContain("Written");
        assertThat(content(dir)).containsExactly("a.csv");
    }

    @Test
    void choosesTheSameAgainByTheProgramThatItWrote() throws IOException {
        Path accounts = file("a.csv", ACCOUNTS);
        Path program = file("p.json", """
                {"kam": 1, "name": "Test", "version": "1", "criteria": [{"id": "revenue"}, {"id": "new-products"}]}
                """);
        Path first = dir.resolve("first");
        Path second = dir.resolve("second");

        assertThat(kam("select", "--accounts", accounts, "--program", program, "--out", first)
                        .exitCode())
                .isZero();
        assertThat(kam("select", "--accounts", accounts, "--program", first.resolve("program.json"), "--out", second)
                        .exitCode())
                .isZero();

        assertThat(read(first.resolve("program.json"))).contains("\"derived\": true");
        for (String file : content(first)) {
            assertThat(Files.readAllBytes(second.resolve(file)))
                    .as(file)
                    .isEqualTo(Files.readAllBytes(first.resolve(file)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
    void givesTheSameBytesInEveryLocale(String tag) {
        Path accounts = file("a.csv", IBERIAN);
        Path bad = file("b.csv", IBERIAN.replace("A3", "A1"));
        Object[] select = {"select", "--accounts", accounts, "--lang", "ES", "--json", "--out", dir.resolve("out")};
        Run expected = kam(select);
        String csv = read(dir.resolve("out/selection.csv"));
        Run summary = kam("select", "--accounts", accounts);
        Run error = kam("select", "--accounts", bad);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(kam(select)).isEqualTo(expected);
            assertThat(read(dir.resolve("out/selection.csv"))).isEqualTo(csv);
            assertThat(kam("select", "--accounts", accounts)).isEqualTo(summary);
            assertThat(kam("select", "--accounts", bad)).isEqualTo(error);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(expected.exitCode()).isZero();
        assertThat(error.exitCode()).isEqualTo(1);
    }

    @Test
    void showsTheWholeWayOnTheBundledSample() {
        Path out = dir.resolve("demo");

        Run run = kam("demo", "--out", out);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(
                        "Forja Atlántica 2027 (version 1), as of 2026-06-30\n240 accounts: 8 chosen, 5 in incubation, ")
                .contains("\nWritten:\n");
        assertThat(content(out)).contains("program.json", "selection.csv", "selection.json");
        assertThat(read(out.resolve("selection.csv")).split("\r\n")).hasSize(241);
    }

    @Test
    void demonstratesInSpanish() {
        assertThat(kam("demo", "--lang", "es", "--out", dir.resolve("demo")).out())
                .startsWith("Forja Atlántica 2027 (versión 1), fecha de corte 2026-06-30\n240 cuentas: 8 elegidas, ")
                .contains("Cuentas clave (puntos sobre 100)");
    }

    @Test
    void generatesDataThatItCanChooseFrom() {
        Path data = dir.resolve("data");

        assertThat(kam("generate", "--accounts", "60", "--out", data).exitCode())
                .isZero();
        assertThat(kam(
                                "select",
                                "--accounts",
                                data.resolve("accounts.csv"),
                                "--transactions",
                                data.resolve("transactions.csv"),
                                "--ratings",
                                data.resolve("ratings.csv"),
                                "--program",
                                data.resolve("program.json"))
                        .exitCode())
                .isZero();
    }

    @Test
    void decidesFromFileToFile() throws IOException {
        Path in = file("cases.jsonl", """
                {"id":"x","method":"weighted-sum","alternatives":["A1","A2"],"criteria":[{"id":"C","preference":"max","weight":1}],"performances":[[1],[3]]}
                nonsense
                """);
        Path out = dir.resolve("results.jsonl");
        String expected = "{\"id\":\"x\",\"method\":\"weighted-sum\",\"scores\":[0.0,1.0],\"ranks\":[2,1],"
                + "\"higherIsBetter\":true,\"relative\":true,\"weights\":[1.0],\"clipped\":[0]}\n"
                + "{\"id\":null,\"error\":\"" + in + ":2:1: expected a JSON value but found 'nonsense'\"}\n";

        assertThat(kam("decide", "--in", in, "--out", out)).isEqualTo(new Run(0, "", ""));
        assertThat(read(out)).isEqualTo(expected);
        assertThat(content(dir)).containsExactly("cases.jsonl", "results.jsonl");
        assertThat(kam("decide", "--in", in).out()).isEqualTo(expected);
        assertThat(Files.getPosixFilePermissions(out)).isEqualTo(Files.getPosixFilePermissions(in));
    }

    @Test
    void rejectsFilesOfDecisionsThatAreNotThere() throws IOException {
        Path in = file("cases.jsonl", "{}");
        Path out = dir.resolve("results.jsonl");
        Path folder = Files.createDirectory(dir.resolve("folder"));

        assertThat(kam("decide", "--in", dir.resolve("none.jsonl"), "--out", out))
                .isEqualTo(new Run(1, "", "none.jsonl: expected a file but found none\n"));
        assertThat(kam("decide", "--in", folder, "--out", out))
                .isEqualTo(new Run(1, "", "folder: expected a file but found a directory\n"));
        assertThat(kam("decide", "--in", in, "--out", folder))
                .isEqualTo(new Run(1, "", "folder: expected a file to write to but found a directory\n"));
        assertThat(kam("decide", "--in", in, "--out", dir.resolve("no/r.jsonl")))
                .isEqualTo(new Run(
                        1, "", "no/r.jsonl: expected a file in a folder that exists but the folder is not there\n"));
        assertThat(content(dir)).containsExactly("cases.jsonl", "folder");
    }
}
