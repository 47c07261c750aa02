package dev.kam.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.criteria.Agreement.Dispute;
import dev.kam.criteria.Agreement.RaterScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

    private static final double ROUNDING = 1e-12;

    /** The example of K. Krippendorff (2011), four observers and twelve units; a dot is a missing value. */
    private static final Map<String, String> KRIPPENDORFF = new LinkedHashMap<>();

    static {
        KRIPPENDORFF.put("A", "1 2 3 3 2 1 4 1 2 . . .");
        KRIPPENDORFF.put("B", "1 2 3 3 2 2 4 1 2 5 . 3");
        KRIPPENDORFF.put("C", ". 3 3 3 2 3 4 2 2 5 1 .");
        KRIPPENDORFF.put("D", "1 2 3 3 2 4 4 1 2 5 1 .");
    }

    @Test
    void agreesWithThePublishedExample() {
        assertThat(alpha(ratings(KRIPPENDORFF)).orElseThrow()).isCloseTo(0.849, within(0.0005));
    }

    @Test
    void agreesWithTheExactFractionOfThePublishedExample() {
        assertThat(alpha(ratings(KRIPPENDORFF)).orElseThrow()).isCloseTo(951.0 / 1120, within(ROUNDING));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void agreesWithTheSumOverAllPairs(long seed) {
        List<Rating> ratings = random(new SplittableRandom(seed));
        assertThat(alpha(ratings).orElseThrow()).isCloseTo(pairwiseAlpha(ratings), within(ROUNDING));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void doesNotDependOnTheOrderOfInput(long seed) {
        List<Rating> ratings = random(new SplittableRandom(seed));
        List<Rating> shuffled = new ArrayList<>(ratings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(alpha(shuffled).orElseThrow()).isCloseTo(alpha(ratings).orElseThrow(), within(ROUNDING));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-3, 1, 1e6, 1e300})
    void doesNotDependOnTheUnitOfTheScale(double unit) {
        List<Rating> ratings = ratings(KRIPPENDORFF).stream()
                .map(each -> new Rating(each.accountId(), each.criterionId(), each.rater(), unit * each.score()))
                .toList();
        assertThat(alpha(ratings).orElseThrow()).isCloseTo(951.0 / 1120, within(ROUNDING));
    }

    @Test
    void staysAccurateFarFromZero() {
        List<Rating> ratings = ratings(KRIPPENDORFF).stream()
                .map(each -> new Rating(each.accountId(), each.criterionId(), each.rater(), 1e9 + each.score()))
                .toList();
        assertThat(alpha(ratings).orElseThrow()).isCloseTo(951.0 / 1120, within(ROUNDING));
    }

    @Test
    void takesTheWidestRangeOfFiniteScores() {
        double max = Double.MAX_VALUE;
        assertThat(alpha(rows("A", "Ana", max, "A", "Luis", max, "B", "Ana", -max, "B", "Luis", -max)))
                .hasValue(1);
        double min = Double.MIN_VALUE;
        assertThat(alpha(rows("A", "Ana", 0.0, "A", "Luis", 0.0, "B", "Ana", min, "B", "Luis", min)))
                .hasValue(1);
    }

    @Test
    void isExactlyOneForPerfectAgreement() {
        assertThat(alpha(rows(
                        "A", "Ana", 0.1, "A", "Luis", 0.1, "A", "Eva", 0.1, "B", "Ana", 0.7, "B", "Luis", 0.7, "C",
                        "Ana", 0.3, "C", "Eva", 0.3)))
                .hasValue(1);
    }

    @Test
    void isNegativeWhenRatersContradictEachOther() {
        // D_o = 100; D_e = (8 ordered pairs of 100) / 12; alpha = 1 - 12/8
        assertThat(alpha(rows("A", "Ana", 0.0, "A", "Luis", 10.0, "B", "Ana", 10.0, "B", "Luis", 0.0)))
                .hasValue(-0.5);
    }

    @Test
    void leavesOutAccountsRatedOnce() {
        List<Rating> ratings = ratings(KRIPPENDORFF);
        ratings.add(new Rating("lonely", "alignment", "A", 1000));
        assertThat(alpha(ratings).orElseThrow()).isCloseTo(951.0 / 1120, within(ROUNDING));
    }

    @Test
    void isAbsentWithFewerThanTwoAccountsRatedTwice() {
        assertThat(alpha(List.of())).isEmpty();
        assertThat(alpha(rows("A", "Ana", 1.0, "B", "Ana", 2.0, "C", "Luis", 3.0)))
                .isEmpty();
        assertThat(alpha(rows("A", "Ana", 1.0, "A", "Luis", 2.0, "B", "Luis", 3.0)))
                .isEmpty();
    }

    @Test
    void isAbsentWithoutAnyExpectedDisagreement() {
        assertThat(alpha(rows("A", "Ana", 0.1, "A", "Luis", 0.1, "B", "Ana", 0.1, "B", "Luis", 0.1, "C", "Ana", 9.0)))
                .isEmpty();
    }

    @Test
    void looksAtOneCriterionOnly() {
        List<Rating> ratings = ratings(KRIPPENDORFF);
        for (Rating each : ratings(KRIPPENDORFF)) {
            ratings.add(new Rating(
                    each.accountId(), "size", each.rater(), each.rater().charAt(0)));
        }
        assertThat(alpha(ratings).orElseThrow()).isCloseTo(951.0 / 1120, within(ROUNDING));
    }

    @Test
    void rejectsAnImpossibleAlpha() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agreement(OptionalDouble.of(1.5), List.of()))
                .withMessage("alpha must be <= 1 but was 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Agreement(OptionalDouble.of(Double.NaN), List.of()))
                .withMessage("alpha must be <= 1 but was NaN");
    }

    @Test
    void rejectsADisputeOfOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dispute("A1", List.of(new RaterScore("Ana", 5))))
                .withMessage("scores of the dispute over account 'A1' must be at least 2 but were 1");
    }

    private static OptionalDouble alpha(List<Rating> ratings) {
        return Ratings.of(ratings).agreement("alignment").alpha();
    }

    private static List<Rating> rows(Object... cells) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 3) {
            ratings.add(new Rating((String) cells[i], "alignment", (String) cells[i + 1], (Double) cells[i + 2]));
        }
        return ratings;
    }

    private static List<Rating> ratings(Map<String, String> scoresByRater) {
        List<Rating> ratings = new ArrayList<>();
        scoresByRater.forEach((rater, line) -> {
            String[] scores = line.split(" ");
            for (int unit = 0; unit < scores.length; unit++) {
                if (!scores[unit].equals(".")) {
                    ratings.add(new Rating("unit " + unit, "alignment", rater, Double.parseDouble(scores[unit])));
                }
            }
        });
        return ratings;
    }

    private static List<Rating> random(SplittableRandom random) {
        int accounts = random.nextInt(3, 40);
        int raters = random.nextInt(3, 7);
        List<Rating> ratings = new ArrayList<>();
        for (int account = 0; account < accounts; account++) {
            for (int rater = 0; rater < raters; rater++) {
                if (account < 2 || random.nextDouble() < 0.6) {
                    double score = random.nextInt(0, 21) / 2.0;
                    ratings.add(new Rating("A" + account, "alignment", "R" + rater, score));
                }
            }
        }
        return ratings;
    }

    /** Alpha from its definition: observed over expected disagreement, both summed over ordered pairs. */
    private static double pairwiseAlpha(List<Rating> ratings) {
        Map<String, List<Double>> cells = new LinkedHashMap<>();
        ratings.forEach(each -> cells.computeIfAbsent(each.accountId(), absent -> new ArrayList<>())
                .add(each.score()));
        cells.values().removeIf(cell -> cell.size() < 2);
        List<Double> all = cells.values().stream().flatMap(List::stream).toList();
        double observed = cells.values().stream()
                        .mapToDouble(cell -> squaresOfPairs(cell) / (cell.size() - 1))
                        .sum()
                / all.size();
        double expected = squaresOfPairs(all) / (all.size() * (all.size() - 1.0));
        return 1 - observed / expected;
    }

    private static double squaresOfPairs(List<Double> scores) {
        double sum = 0;
        for (double a : scores) {
            for (double b : scores) {
                sum += (a - b) * (a - b);
            }
        }
        return sum;
    }
}
