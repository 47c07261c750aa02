package dev.kam.decision.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.Notice;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.method.Promethee;
import dev.kam.decision.sorting.SortingTables.Table;
import dev.kam.decision.value.LinearValue;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {
    private static final Criterion UNIT = Criterion.of("u", LinearValue.of(0, 1));
    private static final AdditiveValue SUM = AdditiveValue.withDefaults();
    private static final Cuts CUTS = Cuts.of(0.7, 0.5);
    private static final Thresholds METHOD = Thresholds.of(SUM, CUTS);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    /** Ranks by the first criterion, less being better. */
    private record Distance() implements RankingMethod {
        private static final class Found extends Ranking {
            Found(double[] scores, Weights weights) {
                super(scores, false, true, weights, List.of(Notice.of("found", "Found.", "Hallado.")));
            }
        }

        @Override
        public String name() {
            return "distance";
        }

        @Override
        public Ranking rank(DecisionMatrix matrix, Weights weights) {
            double[] scores = new double[matrix.alternatives()];
            matrix.copyColumn(0, scores);
            return new Found(scores, weights);
        }
    }

    private static Sorting sort(Thresholds method, double... scores) {
        double[][] rows = new double[scores.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {scores[i]};
        }
        return method.sort(DecisionMatrix.ofRows(List.of(UNIT), rows), Weights.of(1));
    }

    @Test
    void cutsTheScores() {
        Sorting sorting = sort(METHOD, 0.71, 0.7, 0.69, 0.5, 0.49, 0);
        assertThat(sorting.categories()).containsExactly(1, 1, 2, 2, 3, 3);
        assertThat(sorting.categoryCount()).isEqualTo(3);
        assertThat(sorting.isRelative()).isFalse();
        assertThat(sorting.notices()).isEmpty();
        assertThat(sorting.ranking().orElseThrow().scores()).containsExactly(0.71, 0.7, 0.69, 0.5, 0.49, 0);
    }

    @Test
    void mayLeaveCategoriesEmpty() {
        assertThat(sort(METHOD, 0.1).categories()).containsExactly(3);
        assertThat(sort(METHOD, 0.9, 0.1).categories()).containsExactly(1, 3);
    }

    @Test
    void cutsScoresOfWhichLessIsBetter() {
        Sorting sorting = sort(Thresholds.of(new Distance(), Cuts.of(-1, 0.5, 2)), -2, -1, -0.9, 0.5, 0.6, 2, 2.1);
        assertThat(sorting.categories()).containsExactly(1, 1, 2, 2, 3, 3, 4);
        assertThat(sorting.isRelative()).isTrue();
        assertThat(sorting.notices()).containsExactly(Notice.of("found", "Found.", "Hallado."));
    }

    @Test
    void holdsAnAlternativeUntilItHasPassedTheMargin() {
        Thresholds method = METHOD.withMargin(0.05);
        double[] scores = {0.72, 0.72, 0.75, 0.72, 0.66, 0.64, 0.47, 0.47, 0.44, 0.55, 0.54};
        FormerCategories former = FormerCategories.of(0, 1, 2, 2, 1, 1, 1, 2, 2, 3, 3);
        Sorting sorting = sort(method.withFormer(former), scores);
        assertThat(sorting.categories()).containsExactly(1, 1, 1, 2, 1, 2, 2, 2, 3, 2, 3);
        assertThat(sorting.notices())
                .containsExactly(Notice.of(
                        "held-by-margin",
                        "Alternatives that another category would have without a former one: 5.",
                        "Alternativas que sin categoría anterior estarían en otra: 5."));
        assertThat(sort(method, scores).categories())
                .isEqualTo(sort(METHOD, scores).categories());
    }

    @Test
    void staysExactlyOnTheMargin() {
        Thresholds method = METHOD.withMargin(0.25);
        // 0.7 - 0.25 and 0.5 + 0.25; 0.7 + 0.25 is 0.95.
        assertThat(sort(
                                method.withFormer(FormerCategories.of(1, 1, 3, 3, 2, 2)),
                                0.45,
                                0.4499,
                                0.75,
                                0.7499,
                                0.95,
                                0.9499)
                        .categories())
                .containsExactly(1, 2, 2, 3, 1, 2);
    }

    @Test
    void holdsWhereLessIsBetterToo() {
        Thresholds method = Thresholds.of(new Distance(), Cuts.of(1, 2)).withMargin(0.25);
        assertThat(sort(method.withFormer(FormerCategories.of(1, 1, 2, 2, 0, 3)), 1.25, 1.26, 0.75, 0.76, 1, 1.8)
                        .categories())
                .containsExactly(1, 2, 1, 2, 1, 3);
    }

    @Test
    void letsRoundingDecideNothing() {
        double sum = 0;
        for (int j = 0; j < 10; j++) {
            sum += 0.1;
        }
        assertThat(sum).isLessThan(1);
        assertThat(sort(Thresholds.of(SUM, Cuts.of(1)), sum, 1 - 1e-13, 1 - 1e-11)
                        .categories())
                .containsExactly(1, 1, 2);
        // 0.6 + 0.1 is 0.7 but for rounding.
        assertThat(sort(
                                Thresholds.of(SUM, Cuts.of(0.6)).withMargin(0.1).withFormer(FormerCategories.of(2, 2)),
                                0.7,
                                0.7 - 1e-11)
                        .categories())
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheOrderOfScoresAndFormerCategories(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Thresholds method = Thresholds.of(SUM, Cuts.of(0.8, 0.6, 0.35, 0.3)).withMargin(random.nextDouble() / 4);
        double[] scores = new double[60];
        int[] former = new int[60];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = random.nextInt(101) / 100.0;
            former[i] = random.nextInt(6);
        }
        int[] found =
                sort(method.withFormer(FormerCategories.of(former)), scores).categories();
        int[] plain = sort(method, scores).categories();
        for (int i = 0; i < scores.length; i++) {
            // What holds an alternative pulls its category from the plain one towards the former, never beyond.
            int f = former[i] == 0 ? plain[i] : former[i];
            assertThat(found[i]).isBetween(Math.min(f, plain[i]), Math.max(f, plain[i]));
            for (int j = 0; j < scores.length; j++) {
                if (scores[i] >= scores[j] && former[i] > 0 && former[i] <= former[j]) {
                    assertThat(found[i]).isLessThanOrEqualTo(found[j]);
                }
            }
        }
        // What has been sorted stays where it is.
        assertThat(sort(method.withFormer(FormerCategories.of(found)), scores).categories())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverLowersAnAlternativeThatImproves(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = SortingTables.random(random, 40, 1);
        List<Criterion> valued = table.criteria().stream()
                .map(c -> c.withValue(
                        c.preference() == Preference.MAXIMIZE ? LinearValue.of(0, 12) : LinearValue.of(12, 0)))
                .toList();
        int[] former = random.ints(40, 0, 4).toArray();
        Thresholds method = METHOD.withMargin(0.1).withFormer(FormerCategories.of(former));
        Sorting before = method.sort(DecisionMatrix.ofRows(valued, table.rows()), table.weights());
        Sorting after =
                method.sort(DecisionMatrix.ofRows(valued, SortingTables.improved(random, table)), table.weights());
        for (int i = 0; i < 40; i++) {
            assertThat(after.categoryOf(i)).isLessThanOrEqualTo(before.categoryOf(i));
        }
    }

    @Test
    void tellsWhatItsRankingTells() {
        Sorting sorting = Thresholds.of(Promethee.withDefaults(), Cuts.of(0))
                .sort(DecisionMatrix.ofRows(List.of(UNIT), new double[] {3}, new double[] {1}), Weights.of(1));
        assertThat(sorting.isRelative()).isTrue();
        assertThat(sorting.categories()).containsExactly(1, 2);
        assertThat(sort(METHOD, 3, 0.5, -1).clipped(0)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsAMarginOutOfRange(double margin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withMargin(margin))
                .withMessage("margin must be finite and >= 0 but was " + margin);
    }

    @Test
    void rejectsFormerCategoriesThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withFormer(FormerCategories.of(0, 3, 4)))
                .withMessage("former category of alternative 2 must be in [0, 3] but was 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sort(METHOD.withFormer(FormerCategories.of(1, 2)), 0.1, 0.2, 0.3))
                .withMessage("former categories must be one for each alternative, 3, but were 2");
    }

    @Test
    void rejectsCutsOfTheOtherDirection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sort(Thresholds.of(SUM, Cuts.of(0.5, 0.7)), 0.1))
                .withMessage("cuts must be best first, descending since a higher score of method 'weighted-sum' is"
                        + " better, but were [0.5, 0.7]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sort(Thresholds.of(new Distance(), CUTS), 0.1))
                .withMessage("cuts must be best first, ascending since a lower score of method 'distance' is better,"
                        + " but were [0.7, 0.5]");
    }

    @Test
    void showsItsParameters() {
        assertThat(METHOD).hasToString("thresholds[of=weighted-sum, cuts=[0.7, 0.5], margin=0.0]");
        assertThat(METHOD.withFormer(FormerCategories.of(1, 0)))
                .hasToString("thresholds[of=weighted-sum, cuts=[0.7, 0.5], margin=0.0, former=[1, 0]]");
    }
}
