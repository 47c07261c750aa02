package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import dev.kam.decision.method.ContractTables.Table;
import dev.kam.decision.method.Methods.Variant;
import java.util.Arrays;
import java.util.Optional;

/** What holds of every ranking, and how two are compared. */
final class RankingChecks {
    private RankingChecks() {}

    /** Scores and details are finite numbers of the right shape, and ranks follow from the scores. */
    static Ranking requireSound(Ranking ranking, int n) {
        assertThat(ranking.size()).isEqualTo(n);
        double[] scores = ranking.scores();
        requireFinite("scores", scores);
        for (double score : scores) {
            assertThat(Double.doubleToRawLongBits(score))
                    .as("score must not be -0.0")
                    .isNotEqualTo(Double.doubleToRawLongBits(-0.0));
        }
        assertThat(ranking.ranks()).isEqualTo(ranks(scores, ranking.higherIsBetter()));
        for (Detail detail : ranking.details()) {
            requireSound(detail, n);
        }
        return ranking;
    }

    private static void requireSound(Detail detail, int n) {
        if (detail instanceof Detail.Numbers numbers) {
            assertThat(numbers.values()).as(detail.name()).hasSize(n);
            requireFinite(detail.name(), numbers.values());
        } else if (detail instanceof Detail.Places places) {
            assertThat(places.values()).as(detail.name()).hasSize(n);
            for (int place : places.values()) {
                assertThat(place).as(detail.name()).isBetween(1, n);
            }
        } else if (detail instanceof Detail.Subset subset) {
            assertThat(subset.alternatives())
                    .as(detail.name())
                    .isNotEmpty()
                    .isSorted()
                    .doesNotHaveDuplicates();
            for (int row : subset.alternatives()) {
                assertThat(row).as(detail.name()).isBetween(0, n - 1);
            }
        } else if (detail instanceof Detail.Table table) {
            assertThat(table.rows().length).as(detail.name()).isEqualTo(n);
            for (double[] row : table.rows()) {
                requireFinite(detail.name(), row);
            }
        }
    }

    private static void requireFinite(String name, double[] numbers) {
        for (double number : numbers) {
            assertThat(Double.isFinite(number))
                    .as("%s must be finite but were %s", name, Arrays.toString(numbers))
                    .isTrue();
        }
    }

    /** For each score 1 and the number of better ones. */
    private static int[] ranks(double[] scores, boolean higherIsBetter) {
        double[] sorted = Arrays.stream(scores)
                .map(s -> (higherIsBetter ? -s : s) + 0.0)
                .sorted()
                .toArray();
        int[] ranks = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            double score = (higherIsBetter ? -scores[i] : scores[i]) + 0.0;
            int at = Arrays.binarySearch(sorted, score);
            while (at > 0 && sorted[at - 1] == score) {
                at--;
            }
            ranks[i] = at + 1;
        }
        return ranks;
    }

    /** A sound ranking, or nothing where the method rejects the table by a message that says where. */
    static Optional<Ranking> soundOrRejected(Variant variant, Table table) {
        Ranking ranking;
        try {
            ranking = variant.make(table).rank(table.matrix(), table.weightsOf());
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage())
                    .as("%s must name an alternative or a criterion", e)
                    .matches("(?s).*(alternative \\d|criterion '|criteria \\[).*");
            return Optional.empty();
        }
        return Optional.of(requireSound(ranking, table.rows().length));
    }

    /** Compares scores, relative to the largest of them. */
    static void assertScores(double[] actual, double[] expected, double tolerance) {
        double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        assertThat(actual).containsExactly(expected, within(tolerance * largest));
    }

    /** Compares scores to rounding, and ranks exactly. */
    static void assertSame(Ranking actual, Ranking expected, double tolerance) {
        assertScores(actual.scores(), expected.scores(), tolerance);
        assertThat(actual.ranks()).isEqualTo(expected.ranks());
    }

    static long[] bits(double[] numbers) {
        return Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
