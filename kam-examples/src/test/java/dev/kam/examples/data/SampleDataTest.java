package dev.kam.examples.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDataTest {

    private static final int DEPTH_LIMIT = 2;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "0, accounts must be between 1 and 10000000 but was 0",
        "-3, accounts must be between 1 and 10000000 but was -3",
        "10000001, accounts must be between 1 and 10000000 but was 10000001"
    })
    void rejectsANumberOfAccountsOutOfRange(int accounts, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleData.of(accounts, 1))
                .withMessage(message);
    }

    @Test
    void givesTheSameBytesForTheSameSeed() throws IOException {
        SampleData.of(120, 7).writeTo(directory.resolve("a"));
        SampleData.of(120, 7).writeTo(directory.resolve("b"));

        for (String name : SampleData.FILES) {
            assertThat(directory.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(directory.resolve("b").resolve(name));
        }
    }

    @Test
    void givesTheSameBytesInAnotherLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        SampleData.of(120, 7).writeTo(directory.resolve("a"));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            SampleData.of(120, 7).writeTo(directory.resolve("b"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        for (String name : SampleData.FILES) {
            assertThat(directory.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(directory.resolve("b").resolve(name));
        }
    }

    @Test
    void givesOtherDataForAnotherSeed() throws IOException {
        SampleData.of(120, 7).writeTo(directory.resolve("a"));
        SampleData.of(120, 8).writeTo(directory.resolve("b"));

        for (String name : Set.of("accounts.csv", "ratings.csv", "transactions.csv", "referrals.csv")) {
            assertThat(Files.mismatch(
                            directory.resolve("a").resolve(name),
                            directory.resolve("b").resolve(name)))
                    .as(name)
                    .isNotNegative();
        }
    }

    @Test
    void replacesOlderFilesAndSaysWhereTheyComeFrom() throws IOException {
        SampleData.of(300, 1).writeTo(directory);
        SampleData.of(3, -5).writeTo(directory);

        assertThat(Sample.read(directory).accounts()).hasSize(3);
        assertThat(directory.resolve("SOURCE.md"))
                .content()
                .contains("All of it is fictitious")
                .contains("`kam generate --accounts 3 --seed -5 --out DIR`");
        assertThat(directory).isDirectoryContaining("glob:**program.json");
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(SampleData.FILES);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 49, 50, 51, 1000})
    void namesOnlyAccountsThatExist(int accounts) throws IOException {
        Sample sample = Sample.made(directory, accounts, 11);
        Set<String> ids =
                sample.accounts().stream().map(row -> row.get("account_id")).collect(Collectors.toSet());

        assertThat(ids).hasSize(accounts).contains("C0001", String.format(Locale.ROOT, "C%04d", accounts));
        assertThat(sample.ratings())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(ids).contains(row.get("account_id")));
        assertThat(sample.transactions())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(ids).contains(row.get("account_id")));
        assertThat(sample.referrals()).allSatisfy(row -> {
            assertThat(ids).contains(row.get("from_id"), row.get("to_id"));
            assertThat(row.get("from_id")).isNotEqualTo(row.get("to_id"));
        });
        assertThat(sample.accounts())
                .filteredOn(row -> !row.get("parent_id").isEmpty())
                .allSatisfy(row -> assertThat(ids).contains(row.get("parent_id")));
    }

    @Test
    void putsAboutOneAccountInSixIntoGroupsWithoutCycles() throws IOException {
        Sample sample = Sample.made(directory, 1000, 3);
        Map<String, String> parents = sample.accounts().stream()
                .filter(row -> !row.get("parent_id").isEmpty())
                .collect(Collectors.toMap(row -> row.get("account_id"), row -> row.get("parent_id")));

        long deepest = 0;
        for (String id : parents.keySet()) {
            int depth = 0;
            for (String above = id; parents.containsKey(above); above = parents.get(above)) {
                depth++;
                assertThat(depth).isLessThanOrEqualTo(DEPTH_LIMIT);
            }
            deepest = Math.max(deepest, depth);
        }
        assertThat(deepest).isEqualTo(DEPTH_LIMIT);
        assertThat(parents.size()).isBetween(80, 150);
        assertThat(sample.accounts()).allSatisfy(row -> {
            if (row.get("parent_id").isEmpty()) {
                assertThat(row.get("ownership")).isEmpty();
            } else {
                assertThat(Double.parseDouble(row.get("ownership"))).isBetween(0.51, 1.0);
            }
        });
    }

    @Test
    void keepsEveryFigureWithinItsScale() throws IOException {
        Sample sample = Sample.made(directory, 1000, 5);

        assertThat(sample.accounts()).allSatisfy(row -> {
            for (Trait trait : Trait.values()) {
                assertThat(row.get(trait.column())).matches("|10\\.0|\\d\\.\\d");
            }
            for (String column : Set.of("our_service", "best_service", "our_price", "best_price")) {
                assertThat(row.get(column)).matches("10\\.0|[1-9]\\.\\d");
            }
            assertThat(Long.parseLong(row.get("revenue"))).isPositive();
            assertThat(Integer.parseInt(row.get("kam_hours"))).isBetween(50, 4000);
            assertThat(Integer.parseInt(row.get("kam_cost"))).isPositive();
        });
        assertThat(sample.ratings())
                .allSatisfy(row -> assertThat(row.get("score")).matches("10|\\d(,5)?"));
        assertThat(sample.transactions()).allSatisfy(row -> {
            assertThat(row.get("amount")).matches("\\d+\\.\\d\\d");
            assertThat(row.get("margin")).matches("-?\\d+\\.\\d\\d");
            assertThat(row.get("product")).startsWith("FA-");
        });
        assertThat(sample.referrals()).allSatisfy(row -> {
            assertThat(Double.parseDouble(row.get("influence"))).isBetween(0.0, 1.0);
            assertThat(row.get("reference")).matches("|[01]\\.\\d\\d");
            assertThat(Integer.parseInt(row.get("months"))).isBetween(1, 60);
        });
        assertThat(sample.referrals())
                .extracting(row -> row.get("type"))
                .containsOnly("peer-reference", "supply-chain-mandate", "standard-setter", "group-sister", "alliance");
    }

    @Test
    void invoicesInTheTwoYearsUpToTheAsOfDate() throws IOException {
        Sample sample = Sample.made(directory, 400, 5);

        assertThat(sample.transactions())
                .extracting(row -> LocalDate.parse(row.get("date")))
                .allMatch(date -> date.isAfter(LocalDate.of(2024, 6, 30)) && !date.isAfter(SampleData.AS_OF))
                .contains(SampleData.AS_OF);
        assertThat(sample.transactions().size()).isBetween(400 * 8, 400 * 13);
        assertThat(sample.transactions().stream()
                        .map(row -> row.get("account_id"))
                        .distinct()
                        .count())
                .isBetween(330L, 390L);
    }

    @Test
    void leavesGapsAndDisputesInTheRatings() throws IOException {
        Sample sample = Sample.made(directory, 240, 5);
        long blank = sample.accounts().stream()
                .mapToLong(row ->
                        Trait.count() - sample.deskScores(row.get("account_id")).size())
                .sum();
        Map<String, Double> widest = sample.ratings().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("account_id") + " " + row.get("criterion"),
                        Collectors.collectingAndThen(
                                Collectors.summarizingDouble(Sample::score),
                                scores -> scores.getMax() - scores.getMin())));

        assertThat(blank / (240.0 * Trait.count())).isBetween(0.015, 0.05);
        assertThat(sample.ratings().size() / (240.0 * Trait.count() * 4)).isBetween(0.80, 0.92);
        assertThat(sample.panelScores().values().stream().filter(scores -> Sample.coverage(scores) < 0.7))
                .hasSizeBetween(3, 24);
        assertThat(widest.values().stream().filter(width -> width >= 6)).hasSizeBetween(2, 20);
    }

    @Test
    void spellsNoTwoNamesAlike() {
        CompanyNames names = new CompanyNames(9);
        int accounts = 100_000;
        Set<String> seen = IntStream.rangeClosed(1, accounts)
                .mapToObj(index -> names.name(index, index % 2 == 0 ? "ES" : "PT", 0))
                .collect(Collectors.toSet());

        assertThat(seen).hasSize(accounts);
        assertThat(CompanyNames.CAPACITY).isGreaterThan(SampleData.MAX_ACCOUNTS);
    }
}
