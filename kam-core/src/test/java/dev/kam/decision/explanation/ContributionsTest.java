package dev.kam.decision.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import dev.kam.decision.explanation.ExplainedTables.Problem;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.method.Capacity;
import dev.kam.decision.method.Choquet;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionsTest {
    private static final int TABLES = 300;
    private static final Contributions SPLIT = Contributions.withDefaults();
    private static final DecisionMatrix FOUR = ExplainedTables.linear(
            "a,b", new double[] {8, 6}, new double[] {6, 3}, new double[] {4, 5}, new double[] {1, 2});
    private static final Weights WEIGHTS = Weights.of(0.6, 0.4);

    /** Adds in any order, and then without any rounding at all. */
    private static void assertExact(Comparison comparison, long seed) {
        List<Contribution> parts = new ArrayList<>(comparison.contributions());
        BigDecimal sum = parts.stream().map(c -> new BigDecimal(c.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(new BigDecimal(comparison.difference()));
        for (int shuffle = 0; shuffle < 3; shuffle++) {
            double plain = 0;
            for (Contribution part : parts) {
                plain += part.amount();
            }
            assertThat(plain).isEqualTo(comparison.difference());
            Collections.shuffle(parts, new java.util.Random(seed));
        }
        assertThat(comparison.difference()).isCloseTo(comparison.score() - comparison.baselineScore(), within(4e-15));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void contributionsSumExactlyToTheDifferenceOfTheScores(boolean missing) {
        for (int seed = 0; seed < TABLES; seed++) {
            Problem problem = ExplainedTables.random(seed, missing);
            Ranking ranking = AdditiveValue.withDefaults().rank(problem.matrix(), problem.weights());
            int n = ranking.size();
            int row = seed % n;
            Comparison comparison = SPLIT.against(problem.matrix(), problem.weights(), row, n - 1 - row);
            assertThat(comparison.score()).isEqualTo(ranking.scoreOf(row));
            assertThat(comparison.baselineScore()).isEqualTo(ranking.scoreOf(n - 1 - row));
            assertExact(comparison, seed);
            assertExact(SPLIT.againstMedian(problem.matrix(), problem.weights(), row), seed);
            double[] own = AdditiveValue.withDefaults().contributions(problem.matrix(), problem.weights(), row);
            double[] others =
                    AdditiveValue.withDefaults().contributions(problem.matrix(), problem.weights(), n - 1 - row);
            for (int j = 0; j < own.length; j++) {
                double amount = comparison.contributions().get(j).amount();
                double tolerance = problem.weights().at(j) == 0 || own[j] == others[j] ? 0 : 8e-15;
                assertThat(amount).isCloseTo(own[j] - others[j], within(tolerance));
            }
        }
    }

    @Test
    void aContributionIsTheWeightTimesTheDifferenceOfTheValues() {
        Comparison comparison = SPLIT.against(FOUR, WEIGHTS, 0, 2);
        assertThat(comparison.baseline()).isEqualTo(Baseline.ALTERNATIVE);
        assertThat(comparison.other()).isEqualTo(OptionalInt.of(2));
        assertThat(comparison.difference()).isCloseTo(0.28, within(1e-15));
        Contribution a = comparison.contributions().get(0);
        assertThat(a.criterion()).isEqualTo("a");
        assertThat(a.value()).isEqualTo(OptionalDouble.of(0.8));
        assertThat(a.baselineValue()).isEqualTo(OptionalDouble.of(0.4));
        assertThat(a.amount()).isCloseTo(0.24, within(1e-15));
        assertThat(comparison.contributions().get(1).amount()).isCloseTo(0.04, within(1e-15));
        assertThat(comparison.relative()).isFalse();
        assertThat(comparison.notices()).isEmpty();
    }

    @Test
    void theMedianIsThatOfEachCriterionAndLiesBetweenTheTwoInTheMiddle() {
        Comparison comparison = SPLIT.againstMedian(FOUR, WEIGHTS, 0);
        assertThat(comparison.baseline()).isEqualTo(Baseline.MEDIAN);
        assertThat(comparison.other()).isEmpty();
        assertThat(comparison.contributions())
                .extracting(c -> c.baselineValue().getAsDouble())
                .containsExactly(0.5, 0.4);
        assertThat(comparison.baselineScore()).isCloseTo(0.46, within(1e-15));
        assertThat(comparison.difference()).isCloseTo(0.26, within(1e-15));
    }

    @Test
    void theMedianLeavesOutWhatIsNotKnown() {
        DecisionMatrix gaps = ExplainedTables.linear(
                "a,b,c",
                new double[] {8, Double.NaN, Double.NaN},
                new double[] {6, 3, Double.NaN},
                new double[] {1, 2, Double.NaN},
                new double[] {4, 9, Double.NaN});
        Comparison comparison = SPLIT.againstMedian(gaps, Weights.of(2, 1, 1), 0);
        assertThat(comparison.contributions().get(0).baselineValue()).isEqualTo(OptionalDouble.of(0.5));
        assertThat(comparison.contributions().get(1).baselineValue()).isEqualTo(OptionalDouble.of(0.3));
        assertThat(comparison.contributions().get(2).baselineValue()).isEmpty();
        assertThat(comparison.contributions().get(1).value()).isEmpty();
        assertThat(comparison.contributions().get(1).amount()).isCloseTo(-0.1, within(1e-15));
        assertThat(comparison.contributions().get(2).amount()).isZero();
        assertThat(comparison.difference()).isCloseTo(0.8 - 1.3 / 3, within(1e-15));
    }

    @Test
    void theCutIsTheFirstLeftOutForTheChosenAndTheLastChosenForOthers() {
        assertThat(SPLIT.againstCut(FOUR, WEIGHTS, 0, 2).orElseThrow().other()).isEqualTo(OptionalInt.of(2));
        assertThat(SPLIT.againstCut(FOUR, WEIGHTS, 1, 2).orElseThrow().other()).isEqualTo(OptionalInt.of(2));
        assertThat(SPLIT.againstCut(FOUR, WEIGHTS, 2, 2).orElseThrow().other()).isEqualTo(OptionalInt.of(1));
        Comparison last = SPLIT.againstCut(FOUR, WEIGHTS, 3, 2).orElseThrow();
        assertThat(last.other()).isEqualTo(OptionalInt.of(1));
        assertThat(last.baseline()).isEqualTo(Baseline.CUT);
        assertThat(last.difference()).isNegative();
        assertThat(SPLIT.againstCut(FOUR, WEIGHTS, 3, 4)).isEmpty();
    }

    @Test
    void theNextFollowsInTheOrder() {
        Comparison next = SPLIT.againstNext(FOUR, WEIGHTS, 1).orElseThrow();
        assertThat(next.other()).isEqualTo(OptionalInt.of(2));
        assertThat(next.baseline()).isEqualTo(Baseline.NEXT);
        assertThat(SPLIT.againstNext(FOUR, WEIGHTS, 3)).isEmpty();
    }

    @Test
    void aComparisonWithItselfHasNothingToSplit() {
        Comparison itself = SPLIT.against(FOUR, WEIGHTS, 1, 1);
        assertThat(itself.difference()).isZero();
        assertThat(itself.contributions()).extracting(Contribution::amount).containsExactly(0.0, 0.0);
    }

    @Test
    void aNormalizationFromTheTableHoldsForThatTableOnly() {
        DecisionMatrix raw = DecisionMatrix.ofRows(
                List.of(
                        Criterion.of("a", Preference.MAXIMIZE),
                        Criterion.of("b", Preference.MINIMIZE),
                        Criterion.of("none", Preference.MAXIMIZE)),
                new double[] {10, 4, Double.NaN},
                new double[] {0, 2, -1});
        Contributions relative = SPLIT.withModel(AdditiveValue.withDefaults().withNormalization(Normalization.MIN_MAX));
        Comparison comparison = relative.against(raw, Weights.of(3, 1, 0), 0, 1);
        assertThat(comparison.relative()).isTrue();
        assertThat(comparison.contributions()).extracting(Contribution::amount).containsExactly(0.75, -0.25, 0.0);
        assertThat(comparison.notices())
                .containsExactly(Notice.of(
                        "this-table-only",
                        "Values depend on which alternatives are in the table: this holds for this table only.",
                        "Los valores dependen de qué alternativas hay en la tabla: esto solo vale para esta tabla."));
    }

    @Test
    void aWeightedSumOfRawPerformancesIsSplitWhateverItsScale() {
        DecisionMatrix raw = DecisionMatrix.ofRows(
                List.of(Criterion.of("a", Preference.MAXIMIZE), Criterion.of("b", Preference.MINIMIZE)),
                new double[] {3e200, 1e-300},
                new double[] {1e200, 5});
        Contributions none = SPLIT.withModel(AdditiveValue.withDefaults().withNormalization(Normalization.NONE));
        Comparison comparison = none.against(raw, Weights.of(1, 1), 0, 1);
        assertThat(comparison.relative()).isFalse();
        assertThat(comparison.difference()).isCloseTo(1e200, within(1e185));
        assertThat(comparison.contributions().stream()
                        .mapToDouble(Contribution::amount)
                        .sum())
                .isEqualTo(comparison.difference());
    }

    /** Shapley values by all orders in which criteria could change. */
    private static double[] byOrders(Choquet model, List<Criterion> criteria, double[] row, double[] baseline) {
        List<List<Integer>> orders = new ArrayList<>();
        permute(new ArrayList<>(), criteria.size(), orders);
        double[] parts = new double[criteria.size()];
        Weights equal = Weights.equal(criteria.size());
        for (List<Integer> order : orders) {
            double[] now = baseline.clone();
            double before =
                    model.rank(DecisionMatrix.ofRows(criteria, now), equal).scoreOf(0);
            for (int j : order) {
                now[j] = row[j];
                double after =
                        model.rank(DecisionMatrix.ofRows(criteria, now), equal).scoreOf(0);
                parts[j] += (after - before) / orders.size();
                before = after;
            }
        }
        return parts;
    }

    private static void permute(List<Integer> begun, int m, List<List<Integer>> orders) {
        if (begun.size() == m) {
            orders.add(List.copyOf(begun));
        }
        for (int j = 0; j < m; j++) {
            if (!begun.contains(j)) {
                begun.add(j);
                permute(begun, m, orders);
                begun.remove(begun.size() - 1);
            }
        }
    }

    private static final List<Capacity> CAPACITIES = List.of(
            Capacity.of(
                    Capacity.Term.of(0.4, "a"),
                    Capacity.Term.of(0.3, "b"),
                    Capacity.Term.of(0.4, "c"),
                    Capacity.Term.of(-0.2, "a", "b"),
                    Capacity.Term.of(0.1, "c", "a")),
            Capacity.of(
                    Capacity.Term.of(0.5, "a", "b", "c"),
                    Capacity.Term.of(0.3, "c", "d"),
                    Capacity.Term.of(0.2, "d", "a", "b", "c")),
            Capacity.of(Capacity.Term.of(0.25, "d"), Capacity.Term.of(0.75, "b")));

    @Test
    void aChoquetDifferenceIsSplitByTheShapleyValuesOfAllOrders() {
        SplittableRandom random = new SplittableRandom(11);
        List<Criterion> criteria =
                new ArrayList<>(ExplainedTables.linear("a,b,c,d", new double[4]).criteria());
        criteria.set(1, Criterion.of("b", LinearValue.of(10, 0)));
        for (Capacity capacity : CAPACITIES) {
            Choquet choquet = Choquet.of(capacity);
            for (int draw = 0; draw < 20; draw++) {
                double[] row = random.doubles(4, 0, 10).toArray();
                double[] other = random.doubles(4, 0, 10).toArray();
                DecisionMatrix pair = DecisionMatrix.ofRows(criteria, row, other);
                Comparison comparison = SPLIT.withModel(choquet).against(pair, Weights.equal(4), 0, 1);
                assertExact(comparison, draw);
                double[] expected = byOrders(choquet, criteria, row, other);
                for (int j = 0; j < 4; j++) {
                    assertThat(comparison.contributions().get(j).amount()).isCloseTo(expected[j], within(1e-14));
                }
            }
        }
    }

    @Test
    void theClosedFormOfAPairIsThatOfAllSubsets() {
        SplittableRandom random = new SplittableRandom(12);
        for (int draw = 0; draw < 50; draw++) {
            double[] values = random.doubles(2).toArray();
            double[] baseline = random.doubles(2).toArray();
            assertThat(ChoquetRows.pair(new int[] {0, 1}, values, baseline))
                    .containsExactly(ChoquetRows.shapley(new int[] {0, 1}, values, baseline), within(1e-15));
        }
    }

    @Test
    void aTermOfTwelveCriteriaIsSharedEquallyWhereAllChangeAlike() {
        String[] ids = IntStream.range(0, 12).mapToObj(j -> "c" + j).toArray(String[]::new);
        DecisionMatrix pair = ExplainedTables.linear(
                String.join(",", ids),
                IntStream.range(0, 12).mapToDouble(j -> 7).toArray(),
                new double[12]);
        Choquet all = Choquet.of(Capacity.of(Capacity.Term.of(1, ids)));
        Comparison comparison = SPLIT.withModel(all).against(pair, Weights.equal(12), 0, 1);
        assertThat(comparison.difference()).isCloseTo(0.7, within(1e-15));
        comparison.contributions().forEach(c -> assertThat(c.amount()).isCloseTo(0.7 / 12, within(1e-14)));
    }

    @Test
    void aChoquetComparisonTakesStandInsForMissingCellsAndLeavesOutWhatItDoesNotName() {
        List<Criterion> criteria = List.of(
                Criterion.of("a", LinearValue.of(0, 10)).withMissing(MissingPolicy.WORST),
                Criterion.of("b", LinearValue.of(0, 10)).withMissing(MissingPolicy.NEUTRAL),
                Criterion.of("unnamed", Preference.MINIMIZE));
        DecisionMatrix pair = DecisionMatrix.ofRows(
                criteria, new double[] {Double.NaN, Double.NaN, Double.NaN}, new double[] {4, 4, 1});
        Contributions split =
                SPLIT.withModel(Choquet.of(Capacity.of(Capacity.Term.of(0.5, "a"), Capacity.Term.of(0.5, "b"))));
        Comparison comparison = split.againstNext(pair, Weights.equal(3), 1).orElseThrow();
        assertThat(comparison.contributions())
                .extracting(Contribution::amount)
                .usingElementComparator((x, y) -> Math.abs(x - y) < 1e-15 ? 0 : 1)
                .containsExactly(0.2, -0.05, 0.0);
        assertThat(comparison.contributions().get(2).value()).isEmpty();
        assertThat(split.againstMedian(pair, Weights.equal(3), 0).baselineScore())
                .isCloseTo(0.325, within(1e-15));
    }

    @Test
    void aChoquetIntegralOfRawPerformancesTurnsCostsAround() {
        DecisionMatrix raw = DecisionMatrix.ofRows(
                List.of(Criterion.of("a", Preference.MAXIMIZE), Criterion.of("b", Preference.MINIMIZE)),
                new double[] {2, 8},
                new double[] {4, 2});
        Choquet choquet = Choquet.of(
                Capacity.of(Capacity.Term.of(0.5, "a"), Capacity.Term.of(0.25, "b"), Capacity.Term.of(0.25, "a", "b")));
        Comparison comparison = SPLIT.withModel(choquet).against(raw, Weights.equal(2), 1, 0);
        assertThat(comparison.relative()).isFalse();
        assertThat(comparison.contributions())
                .containsExactly(
                        new Contribution("a", OptionalDouble.of(4), OptionalDouble.of(2), 1),
                        new Contribution("b", OptionalDouble.of(-2), OptionalDouble.of(-8), 3));
        assertThat(comparison.score()).isEqualTo(1);
        assertThat(SPLIT.withModel(choquet)
                        .againstMedian(raw, Weights.equal(2), 1)
                        .baselineScore())
                .isEqualTo(choquet.rank(DecisionMatrix.ofRows(raw.criteria(), new double[] {3, 5}), Weights.equal(2))
                        .scoreOf(0));
    }

    @Test
    void aCriterionWithoutWeightDoesNotDisturbANormalization() {
        DecisionMatrix raw = DecisionMatrix.ofRows(
                List.of(
                        Criterion.of("a", Preference.MAXIMIZE),
                        Criterion.of("idle", Preference.MAXIMIZE),
                        Criterion.of("valued", LinearValue.of(0, 10))),
                new double[] {4, -1, 3},
                new double[] {2, Double.NaN, Double.NaN});
        AdditiveValue max = AdditiveValue.withDefaults().withNormalization(Normalization.MAX);
        Comparison comparison = SPLIT.withModel(max).against(raw, Weights.of(1, 0, 0), 0, 1);
        assertThat(comparison.contributions()).extracting(Contribution::amount).containsExactly(0.5, 0.0, 0.0);
        assertThat(comparison.contributions().get(2).value()).isEqualTo(OptionalDouble.of(0.3));
        assertThatThrownBy(() -> SPLIT.withModel(max).against(raw, Weights.of(1, 1, 0), 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("performance of alternative 1 on criterion 'idle'");
    }

    @Test
    void whatIsLeftByRoundingGoesToTheLargestPart() {
        double[] parts = {1e-3, 0, -0.7, 0.3};
        assertThat(ExactParts.round(parts, -0.399 + 1e-13)).isCloseTo(-0.399 + 1e-13, within(2e-15));
        assertThat(parts[0]).isCloseTo(1e-3, within(2e-15));
        assertThat(parts[1]).isZero();
        assertThat(parts[2]).isCloseTo(-0.7 + 1e-13, within(4e-15));
        assertThat(parts[3]).isCloseTo(0.3, within(2e-15));
    }

    @Test
    void rejectsWhatIsNotThere() {
        assertThatThrownBy(() -> SPLIT.against(FOUR, WEIGHTS, 0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> SPLIT.againstCut(FOUR, WEIGHTS, 0, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("top must be in [1, 4] but was 5");
    }

    @Test
    void rejectsARowOfWhichNothingIsKnown() {
        DecisionMatrix gap = ExplainedTables.linear("a", new double[] {1}, new double[] {Double.NaN});
        assertThatThrownBy(() -> SPLIT.against(gap, Weights.of(1), 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alternative 1 must have an assessed performance on a criterion with weight but has none");
    }

    @Test
    void rejectsDifferencesThatOverflow() {
        DecisionMatrix raw = DecisionMatrix.ofRows(
                List.of(Criterion.of("a", Preference.MAXIMIZE)), new double[] {1e308}, new double[] {-1e308});
        Contributions none = SPLIT.withModel(AdditiveValue.withDefaults().withNormalization(Normalization.NONE));
        assertThatThrownBy(() -> none.against(raw, Weights.of(1), 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "difference of two scores must be finite with all its parts but their sizes sum to Infinity");
    }

    @Test
    void equalExplanationsAndComparisonsAreEqual() {
        assertThat(SPLIT.withModel(AdditiveValue.withDefaults()))
                .isEqualTo(SPLIT)
                .hasSameHashCodeAs(SPLIT);
        assertThat(SPLIT.withModel(Choquet.of(CAPACITIES.get(0)))).isNotEqualTo(SPLIT);
        assertThat(SPLIT).hasToString("Contributions[weighted-sum]");
        assertThat(SPLIT.against(FOUR, WEIGHTS, 0, 1))
                .isEqualTo(SPLIT.against(FOUR, WEIGHTS, 0, 1))
                .isNotEqualTo(SPLIT.against(FOUR, WEIGHTS, 0, 2));
    }
}
