package dev.kam.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrapsTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"50, 1", "50, 2", "240, 3", "240, 42", "1000, 4"})
    void anEnormousCustomerCanCreateNothing(int accounts, long seed) throws IOException {
        Sample sample = Sample.made(directory, accounts, seed);
        String id = sample.id(Trap.ENORMOUS.index());
        ToDoubleFunction<Map<String, String>> revenue = row -> Double.parseDouble(row.get("revenue"));
        ToDoubleFunction<Map<String, String>> amount = row -> Double.parseDouble(row.get("amount"));
        double otherRevenue = sample.accounts().stream()
                .filter(row -> !row.get("account_id").equals(id))
                .mapToDouble(revenue)
                .max()
                .orElseThrow();
        double otherAmount = sample.transactions().stream()
                .filter(row -> !row.get("account_id").equals(id))
                .mapToDouble(amount)
                .max()
                .orElseThrow();

        assertThat(revenue.applyAsDouble(sample.account(Trap.ENORMOUS.index()))).isGreaterThan(3 * otherRevenue);
        assertThat(sample.transactions().stream()
                        .filter(row -> row.get("account_id").equals(id))
                        .mapToDouble(amount))
                .allMatch(value -> value > otherAmount);
        for (Map<String, Double> scores :
                List.of(sample.deskScores(id), sample.panelScores().get(id))) {
            assertThat(List.of(scores.get("new-products"), scores.get("new-markets"), scores.get("prescription")))
                    .allMatch(score -> score >= 1 && score <= 3);
        }
    }

    @ParameterizedTest
    @CsvSource({"50, 1", "50, 2", "240, 3", "240, 42", "1000, 4"})
    void aTinyCustomerThatEveryoneCopiesIsAmongTheBest(int accounts, long seed) throws IOException {
        Sample sample = Sample.made(directory, accounts, seed);
        String id = sample.id(Trap.SMALL_PRESCRIBER.index());
        Map<String, Long> referrals = sample.referrals().stream()
                .collect(Collectors.groupingBy(row -> row.get("from_id"), Collectors.counting()));

        assertThat(Long.parseLong(sample.account(Trap.SMALL_PRESCRIBER.index()).get("revenue")))
                .isLessThan(500_000);
        assertThat(sample.bought(id)).isPositive().isLessThan(20_000);
        assertThat(sample.deskScores(id).get("prescription")).isEqualTo(9.5);
        assertThat(Sample.ranking(deskScores(sample)).subList(0, 8)).contains(id);
        assertThat(referrals.entrySet().stream()
                        .max(Comparator.comparingLong(Map.Entry::getValue))
                        .orElseThrow()
                        .getKey())
                .isEqualTo(id);
        assertThat(referrals.get(id)).isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"50, 1", "240, 3", "1000, 4"})
    void aStrongCandidateHasAMissingRating(int accounts, long seed) throws IOException {
        Sample sample = Sample.made(directory, accounts, seed);
        String id = sample.id(Trap.UNASSESSED.index());

        for (Map<String, Double> scores :
                List.of(sample.deskScores(id), sample.panelScores().get(id))) {
            assertThat(scores)
                    .containsOnlyKeys("new-products", "new-markets", "alignment", "willingness-to-partner")
                    .allSatisfy((criterion, score) -> assertThat(score).isGreaterThan(7.5));
        }
    }

    @ParameterizedTest
    @CsvSource({"50, 1", "240, 3", "1000, 4"})
    void anExcellentCandidateIsNotAligned(int accounts, long seed) throws IOException {
        Sample sample = Sample.made(directory, accounts, seed);
        String id = sample.id(Trap.UNALIGNED.index());

        for (Map<String, Double> scores :
                List.of(sample.deskScores(id), sample.panelScores().get(id))) {
            assertThat(scores.get("alignment")).isLessThan(5);
            assertThat(scores.get("new-products")).isGreaterThan(8.5);
            assertThat(scores.get("prescription")).isGreaterThan(8.5);
        }
    }

    @ParameterizedTest
    @CsvSource({"50, 1", "240, 3", "1000, 4"})
    void twoCustomersAndNoOthersShareAName(int accounts, long seed) throws IOException {
        Sample sample = Sample.made(directory, accounts, seed);
        Map<String, List<String>> byName = sample.accounts().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("name"), Collectors.mapping(row -> row.get("account_id"), Collectors.toList())));

        assertThat(byName).hasSize(accounts - 1);
        assertThat(byName.get(Trap.SHARED_NAME)).containsExactly("C0023", "C0041");
    }

    @Test
    void theBundledSampleHasANearMissJustBehindTheEightChosen() throws IOException {
        BundledSample.copyTo(directory);
        Sample sample = Sample.read(directory);

        for (List<String> ranking : List.of(Sample.ranking(deskScores(sample)), Sample.ranking(sample.panelScores()))) {
            assertThat(ranking.get(8)).isEqualTo(sample.id(Trap.NEAR_MISS.index()));
            assertThat(ranking.subList(0, 8))
                    .contains(sample.id(Trap.SMALL_PRESCRIBER.index()))
                    .doesNotContain(sample.id(Trap.ENORMOUS.index()), sample.id(Trap.UNALIGNED.index()));
        }
    }

    @Test
    void smallSamplesHaveNoTraps() throws IOException {
        Sample sample = Sample.made(directory, Trap.SMALLEST_SAMPLE - 1, 1);

        assertThat(sample.accounts())
                .extracting(row -> row.get("name"))
                .doesNotHaveDuplicates()
                .doesNotContain(Trap.ENORMOUS.companyName(), Trap.SHARED_NAME);
    }

    private static Map<String, Map<String, Double>> deskScores(Sample sample) {
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        for (Map<String, String> row : sample.accounts()) {
            scores.put(row.get("account_id"), sample.deskScores(row.get("account_id")));
        }
        return scores;
    }
}
