package dev.kam.decision.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.explanation.ExplainedTables.Problem;
import dev.kam.decision.internal.LinearProgram;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterfactualTest {
    private static final int TABLES = 300;
    private static final Counterfactual SEARCH = Counterfactual.withDefaults();
    private static final DecisionMatrix FOUR = ExplainedTables.linear(
            "a,b", new double[] {8, 6}, new double[] {6, 6}, new double[] {4, 6}, new double[] {2, 2});

    private static boolean isIn(Problem problem, int row, int top) {
        int[] first = AdditiveValue.withDefaults()
                .rank(problem.matrix(), problem.weights())
                .top(top);
        return Arrays.stream(first).anyMatch(i -> i == row);
    }

    private static boolean isInWith(Problem problem, int row, int top, Map<String, Double> cells) {
        Problem changed = problem;
        for (Map.Entry<String, Double> cell : cells.entrySet()) {
            changed = changed.withCell(row, cell.getKey(), cell.getValue());
        }
        return isIn(changed, row, top);
    }

    private static Map<String, Double> cells(List<Change> changes) {
        return changes.stream().collect(Collectors.toMap(Change::criterion, Change::to));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theChangeBringsTheRowInAndTheNextSmallerOneDoesNot(boolean missing) {
        int alone = 0;
        int several = 0;
        int impossible = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Problem problem = ExplainedTables.random(seed, missing);
            SplittableRandom random = new SplittableRandom(seed);
            int row = random.nextInt(problem.matrix().alternatives());
            int top = random.nextInt(1, problem.matrix().alternatives() + 1);
            WayIn way = SEARCH.enter(problem.matrix(), problem.weights(), row, top);
            assertThat(way.in()).isEqualTo(isIn(problem, row, top));
            for (Change change : way.alone()) {
                alone++;
                assertThat(isInWith(problem, row, top, Map.of(change.criterion(), change.to())))
                        .isTrue();
                double less = Math.nextAfter(change.to(), change.from());
                assertThat(isInWith(problem, row, top, Map.of(change.criterion(), less)))
                        .isFalse();
            }
            if (way.together().isEmpty()) {
                impossible++;
                assertThat(way.alone()).isEmpty();
            } else if (!way.in()) {
                several += way.together().get().size() > 1 ? 1 : 0;
                assertLastIsNeeded(problem, row, top, way.together().get());
            }
        }
        assertThat(alone).isGreaterThan(TABLES / 3);
        assertThat(several).isGreaterThan(TABLES / 30);
        assertThat(impossible).isPositive();
    }

    private static void assertLastIsNeeded(Problem problem, int row, int top, List<Change> changes) {
        Map<String, Double> cells = cells(changes);
        assertThat(isInWith(problem, row, top, cells)).isTrue();
        Change last = changes.get(changes.size() - 1);
        cells.put(last.criterion(), Math.nextAfter(last.to(), last.from()));
        assertThat(isInWith(problem, row, top, cells)).isFalse();
    }

    @Test
    void noPerformanceNearerThanTheChangeIsEnough() {
        for (int seed = 0; seed < TABLES; seed++) {
            Problem problem = ExplainedTables.random(seed, seed % 2 == 0);
            int row = problem.matrix().alternatives() - 1;
            WayIn way = SEARCH.enter(problem.matrix(), problem.weights(), row, 1);
            for (int j = 0; j < problem.matrix().criteria().size() && !way.in(); j++) {
                String id = problem.matrix().criteria().get(j).id();
                double from = problem.matrix().valueAt(row, j);
                double reach = way.alone().stream()
                        .filter(change -> change.criterion().equals(id))
                        .mapToDouble(change -> Math.abs(change.to() - change.from()))
                        .findFirst()
                        .orElse(30);
                for (double near : nearer(from, reach)) {
                    assertThat(isInWith(problem, row, 1, Map.of(id, near))).isFalse();
                }
            }
        }
    }

    /** Performances at less than a distance from one, on both sides; none where there is no double between. */
    private static double[] nearer(double from, double reach) {
        return IntStream.range(-20, 21)
                .mapToDouble(step -> from + reach * step / 20)
                .filter(near -> Math.abs(near - from) < reach)
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theWorseningDropsTheRowOutAndNoSmallerOneDoes(boolean missing) {
        int found = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Problem problem = ExplainedTables.random(seed, missing);
            int n = problem.matrix().alternatives();
            int top = new SplittableRandom(seed).nextInt(1, n + 1);
            int row = AdditiveValue.withDefaults()
                    .rank(problem.matrix(), problem.weights())
                    .alternativeAt(top - 1);
            Map<String, Change> changes = SEARCH.dropOut(problem.matrix(), problem.weights(), row, top).stream()
                    .collect(Collectors.toMap(Change::criterion, change -> change));
            found += changes.size();
            for (int j = 0; j < problem.matrix().criteria().size(); j++) {
                String id = problem.matrix().criteria().get(j).id();
                double from = problem.matrix().valueAt(row, j);
                DoublePredicate in = to -> isInWith(problem, row, top, Map.of(id, to));
                Change change = changes.get(id);
                if (change != null) {
                    assertThat(in.test(change.to())).isFalse();
                    assertThat(in.test(Math.nextAfter(change.to(), from))).isTrue();
                }
                double reach = change == null ? 40 : Math.abs(change.to() - from);
                for (double near : nearer(from, reach)) {
                    assertThat(in.test(near)).isTrue();
                }
            }
        }
        assertThat(found).isGreaterThan(TABLES / 3);
    }

    @Test
    void severalChangesHaveTheSmallestTotalInValueThatALinearProgramFinds() {
        int compared = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[][] rows = new double[6][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = random.doubles(5, 0, 10).toArray();
                rows[i][random.nextInt(5)] = seed % 2 == 0 ? Double.NaN : 5;
            }
            DecisionMatrix matrix = ExplainedTables.linear("a,b,c,d,e", rows);
            Weights weights = Weights.of(random.doubles(5, 0.1, 1).toArray());
            WayIn way = SEARCH.enter(matrix, weights, 0, 1);
            if (way.in()) {
                continue;
            }
            double counted = IntStream.range(0, 5)
                    .filter(j -> !matrix.column(j).isMissing(0))
                    .mapToDouble(weights::at)
                    .sum();
            LinearProgram program = new LinearProgram(1, 1, 1, 1, 1).atLeast(weights.toArray(), way.gap() * counted);
            for (int j = 0; j < 5; j++) {
                program.bound(j, 0, matrix.column(j).isMissing(0) ? 0 : 1 - matrix.valueAt(0, j) / 10);
            }
            OptionalDouble least = program.solve().stream()
                    .mapToDouble(steps -> Arrays.stream(steps).sum())
                    .findFirst();
            assertThat(way.together().isPresent()).isEqualTo(least.isPresent());
            if (least.isPresent()) {
                compared++;
                double total = way.together().get().stream()
                        .mapToDouble(change -> change.valueTo() - change.valueFrom())
                        .sum();
                assertThat(total).isCloseTo(least.getAsDouble(), within(1e-8));
            }
        }
        assertThat(compared).isGreaterThan(TABLES / 2);
    }

    @Test
    void aGapIsMadeUpByTheValueThatItTakesDividedByTheWeight() {
        DecisionMatrix three =
                ExplainedTables.linear("a,b", new double[] {2, 2}, new double[] {8, 6}, new double[] {6, 5});
        WayIn way = SEARCH.enter(three, Weights.of(0.6, 0.4), 0, 2);
        assertThat(way.in()).isFalse();
        assertThat(way.bar()).isEqualTo(OptionalInt.of(2));
        assertThat(way.gap()).isCloseTo(0.36, within(1e-15));
        assertThat(way.alone()).hasSize(1);
        Change onA = way.alone().get(0);
        assertThat(onA.criterion()).isEqualTo("a");
        assertThat(onA.to()).isCloseTo(10 * (0.2 + 0.36 / 0.6), within(1e-14));
        assertThat(way.together().orElseThrow()).containsExactly(onA);
    }

    @Test
    void severalAreNeededWhereOneIsNotEnough() {
        WayIn way = SEARCH.enter(FOUR, Weights.of(0.5, 0.5), 3, 1);
        assertThat(way.alone()).isEmpty();
        List<Change> together = way.together().orElseThrow();
        assertThat(together).extracting(Change::criterion).containsExactly("a", "b");
        assertThat(together.get(0).to()).isEqualTo(10);
        assertThat(together.get(1).to()).isCloseTo(4, within(1e-14));
        assertThat(together.get(0).by()).isEqualTo(8);
    }

    @Test
    void onlyActionableCriteriaChange() {
        Counterfactual onB = SEARCH.withActionable(Set.of("b"));
        WayIn way = onB.enter(FOUR, Weights.of(0.5, 0.5), 3, 1);
        assertThat(way.alone()).isEmpty();
        assertThat(way.together()).isEmpty();
        assertThat(onB.dropOut(FOUR, Weights.of(0.5, 0.5), 0, 1))
                .extracting(Change::criterion)
                .containsExactly("b");
    }

    @Test
    void aRowThatIsInNeedsNothing() {
        WayIn way = SEARCH.enter(FOUR, Weights.of(0.5, 0.5), 0, 1);
        assertThat(way.in()).isTrue();
        assertThat(way.alone()).isEmpty();
        assertThat(way.together()).contains(List.of());
        assertThat(way.gap()).isZero();
    }

    @Test
    void everybodyIsInWhereAllAreChosen() {
        assertThat(SEARCH.enter(FOUR, Weights.of(0.5, 0.5), 3, 4).bar()).isEmpty();
        assertThat(SEARCH.dropOut(FOUR, Weights.of(0.5, 0.5), 3, 4)).isEmpty();
    }

    @Test
    void anEarlierRowHasToReachTheBarAndALaterOneToPassIt() {
        DecisionMatrix pair = ExplainedTables.linear("a", new double[] {2}, new double[] {5}, new double[] {2});
        assertThat(SEARCH.enter(pair, Weights.of(1), 0, 1).alone().get(0).to()).isEqualTo(5);
        double passed = SEARCH.enter(pair, Weights.of(1), 2, 1).alone().get(0).to();
        assertThat(passed).isGreaterThan(5).isLessThan(5 + 1e-14);
        assertThat(SEARCH.dropOut(pair, Weights.of(1), 1, 1).get(0).to()).isEqualTo(2);
    }

    @Test
    void aTargetIsLeftOnTheNearerSide() {
        DecisionMatrix pair = DecisionMatrix.ofRows(
                List.of(Criterion.of("t", TargetValue.of(-100, 0, 0, 1))), new double[] {-1}, new double[] {-50});
        Change change = SEARCH.dropOut(pair, Weights.of(1), 0, 1).get(0);
        assertThat(change.to()).isGreaterThan(0.5).isLessThan(0.5 + 1e-14);
    }

    @Test
    void aJumpIsTakenAtItsEdge() {
        DecisionMatrix pair = DecisionMatrix.ofRows(
                List.of(Criterion.of("q", QuantileValue.of(Preference.MAXIMIZE, 0, 5, 5, 5, 10))),
                new double[] {1},
                new double[] {5});
        assertThat(SEARCH.enter(pair, Weights.of(1), 0, 1).alone().get(0).to()).isEqualTo(5);
    }

    @Test
    void aMissingCellAndACriterionValuedByTheTableDoNotChange() {
        DecisionMatrix mixed = DecisionMatrix.ofRows(
                List.of(
                        Criterion.of("valued", LinearValue.of(0, 10)),
                        Criterion.of("normalized", Preference.MAXIMIZE),
                        Criterion.of("gap", LinearValue.of(0, 10)).withMissing(MissingPolicy.RENORMALIZE)),
                new double[] {6, 3, 9},
                new double[] {5.9, 3, Double.NaN});
        Counterfactual search = SEARCH.withModel(AdditiveValue.withDefaults().withNormalization(Normalization.MIN_MAX));
        WayIn way = search.enter(mixed, Weights.of(8, 1, 1), 1, 1);
        assertThat(way.alone()).extracting(Change::criterion).containsExactly("valued");
        assertThat(search.dropOut(mixed, Weights.of(8, 1, 1), 0, 1))
                .extracting(Change::criterion)
                .containsExactly("valued", "gap");
    }

    @Test
    void aFunctionThatNeverReachesOneIsClimbedAsFarAsItGoes() {
        ValueFunction half = new ValueFunction() {
            @Override
            public double value(double performance) {
                return Math.min(0.5, Math.max(0, performance / 10));
            }

            @Override
            public boolean clips(double performance) {
                return false;
            }

            @Override
            public Preference preference() {
                return Preference.MAXIMIZE;
            }

            @Override
            public OptionalDouble nearestReaching(double value, double from) {
                return value > 0.5 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(from, value * 10));
            }
        };
        DecisionMatrix pair = DecisionMatrix.ofRows(
                List.of(Criterion.of("half", half), Criterion.of("b", LinearValue.of(0, 10))),
                new double[] {1, 1},
                new double[] {4, 4});
        WayIn way = SEARCH.enter(pair, Weights.of(0.6, 0.4), 0, 1);
        assertThat(way.together().orElseThrow()).extracting(Change::to).first().isEqualTo(5.0);
        assertThat(way.alone()).extracting(Change::criterion).containsExactly("b");
    }

    @Test
    void rejectsAPlaceThatIsNotThere() {
        assertThatThrownBy(() -> SEARCH.enter(FOUR, Weights.of(1, 1), 0, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("top must be in [1, 4] but was 7");
        assertThatThrownBy(() -> SEARCH.dropOut(FOUR, Weights.of(1, 1), 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("top must be in [1, 4] but was 0");
        assertThatThrownBy(() -> SEARCH.enter(FOUR, Weights.of(1, 1), 4, 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rejectsDroppingOneThatIsNotIn() {
        assertThatThrownBy(() -> SEARCH.dropOut(FOUR, Weights.of(1, 1), 3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alternative 3 must stand among the first 2 but does not");
    }

    @Test
    void rejectsAnActionableCriterionThatIsNotThere() {
        assertThatThrownBy(() -> SEARCH.withActionable(Set.of("z", "x", "a")).enter(FOUR, Weights.of(1, 1), 3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("actionable criteria must be of ['a', 'b'] but one was 'x'");
    }
}
