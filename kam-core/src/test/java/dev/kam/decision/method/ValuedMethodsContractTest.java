package dev.kam.decision.method;

import static dev.kam.decision.method.ValuedCases.NaN;
import static dev.kam.decision.method.ValuedCases.bits;
import static dev.kam.decision.method.ValuedCases.criteria;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Arguments;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.method.Capacity.Term;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What weighted product, WASPAS, TOPSIS, VIKOR, SPOTIS and Choquet have in common. */
class ValuedMethodsContractTest {
    /** The largest number of criteria in these tests. */
    private static final int M = 4;

    private static final double MOST = 1.7e308;

    static Stream<RankingMethod> methods() {
        return Stream.of(
                WeightedProduct.withDefaults(),
                WeightedProduct.withDefaults()
                        .withNormalization(Normalization.SUM)
                        .withEpsilon(0.01),
                WeightedProduct.withDefaults().withNormalization(Normalization.VECTOR),
                WeightedProduct.withDefaults().withNormalization(Normalization.MIN_MAX),
                Waspas.withDefaults(),
                Waspas.withDefaults()
                        .withLambda(0.25)
                        .withNormalization(Normalization.MIN_MAX)
                        .withEpsilon(0.5),
                Topsis.withDefaults(),
                Topsis.withDefaults().withNormalization(Normalization.MIN_MAX),
                Topsis.withDefaults().withNormalization(Normalization.MAX),
                Topsis.withDefaults().withNormalization(Normalization.SUM),
                Vikor.withDefaults(),
                Vikor.withDefaults().withV(0.3),
                spotis(0, MOST),
                spotis(0, 20).withTargets(Map.of("c1", 3.0)),
                choquet());
    }

    static Stream<RankingMethod> methodsOfAnyScale() {
        return methods()
                .filter(m -> !(m instanceof Spotis s && s.bounds().get("c1").hi() < MOST));
    }

    private static Spotis spotis(double lo, double hi) {
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        for (int j = 1; j <= M; j++) {
            bounds.put("c" + j, Bounds.of(lo, hi));
        }
        return Spotis.withDefaults().withBounds(bounds);
    }

    /** Needs c1 only, so that it suits tables of any width. */
    private static Choquet choquet() {
        return Choquet.of(Capacity.of(Term.of(1, "c1")));
    }

    private static DecisionMatrix random(SplittableRandom random, int n, int m) {
        StringBuilder directions = new StringBuilder();
        for (int j = 0; j < m; j++) {
            directions.append(random.nextBoolean() ? '+' : '-');
        }
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = random.doubles(m, 0.5, 12)
                    .map(x -> x > 6 ? Math.ceil(x) : x)
                    .toArray();
        }
        return DecisionMatrix.ofRows(criteria(directions.toString()), rows);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void isMadeAgainFromItsNameAndArguments(RankingMethod method) {
        RankingMethod again = RankingMethods.find(method.name()).orElseThrow().create(method.arguments());
        assertThat(again).isEqualTo(method).hasSameHashCodeAs(method).hasToString(method.toString());
        assertThat(method.toString()).startsWith(method.name());
        assertThat(method).isNotEqualTo(AdditiveValue.withDefaults());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void hardlyDependsOnTheOrderOfRows(RankingMethod method) {
        for (int seed = 1; seed <= 10; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            DecisionMatrix matrix = random(random, seed == 1 ? 5000 : random.nextInt(1, 30), M);
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, matrix.alternatives()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            int[] rows = order.stream().mapToInt(Integer::intValue).toArray();
            Ranking before = method.rank(matrix, Weights.of(1, 2, 3, 4));
            Ranking after = method.rank(ValuedCases.select(matrix, rows), Weights.of(1, 2, 3, 4));
            for (int i = 0; i < rows.length; i++) {
                assertThat(after.scoreOf(i)).isCloseTo(before.scoreOf(rows[i]), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void givesEqualRowsTheSameBits(RankingMethod method) {
        DecisionMatrix matrix = random(new SplittableRandom(5), 7, M);
        int[] twice = IntStream.range(0, 9100).map(i -> i % 7).toArray();
        double[] scores = method.rank(ValuedCases.select(matrix, twice), Weights.of(3, 1, 2, 2))
                .scores();
        for (int i = 7; i < scores.length; i++) {
            assertThat(scores[i]).isEqualTo(scores[i - 7]);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void givesTheSameResultTwice(RankingMethod method) {
        DecisionMatrix matrix = random(new SplittableRandom(6), 20, M);
        Ranking one = method.rank(matrix, Weights.equal(M));
        Ranking other = method.rank(matrix, Weights.equal(M));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(method.rank(ValuedCases.select(matrix, 3, 4, 5), Weights.equal(M)));
    }

    @ParameterizedTest
    @MethodSource("methodsOfAnyScale")
    void answersWithFiniteNumbersForAnyPositiveTable(RankingMethod method) {
        double[] magnitudes = {4.9e-324, 1e-310, 1e-300, 1e-160, 1, 1e160, 1e300, MOST};
        for (int seed = 1; seed <= 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int m = random.nextInt(1, M + 1);
            double[][] rows = new double[random.nextInt(1, 6)][m];
            for (int j = 0; j < m; j++) {
                double own = magnitudes[random.nextInt(magnitudes.length)];
                int kind = random.nextInt(3);
                for (double[] row : rows) {
                    row[j] = kind == 0
                            ? own
                            : kind == 1
                                    ? magnitudes[random.nextInt(magnitudes.length)]
                                    : Math.max(own * random.nextDouble(0.1, 1), Double.MIN_VALUE);
                }
            }
            String directions = "+-+-++--".substring(random.nextInt(5)).substring(0, m);
            for (Weights weights : List.of(Weights.equal(m), ValuedCases.weights(random, m))) {
                Ranking ranking = method.rank(DecisionMatrix.ofRows(criteria(directions), rows), weights);
                assertThat(Arrays.stream(ranking.scores())).allMatch(Double::isFinite);
                for (Detail detail : ranking.details()) {
                    if (detail instanceof Detail.Numbers numbers) {
                        assertThat(Arrays.stream(numbers.values())).allMatch(x -> x >= 0 && x < 1e308);
                    }
                }
                assertThat(Arrays.stream(ranking.scores()).mapToLong(Double::doubleToRawLongBits))
                        .doesNotContain(Double.doubleToRawLongBits(-0.0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void isNotDisturbedByACriterionWithoutWeight(RankingMethod method) {
        SplittableRandom random = new SplittableRandom(7);
        DecisionMatrix matrix = random(random, 12, 2);
        double[] junk = {NaN, 0, -5, 1e308, -1e308, 3, NaN, 1e-300, -0.0, 7, 7, 7};
        double[] expected = method.rank(matrix, Weights.of(2, 1)).scores();
        for (Criterion idle :
                List.of(ValuedCases.max("idle"), ValuedCases.min("idle"), Criterion.of("idle", LinearValue.of(0, 1)))) {
            for (double[] cells : new double[][] {junk, new double[12], filled(NaN), filled(-1)}) {
                DecisionMatrix wider = DecisionMatrix.of(
                        List.of(
                                matrix.criteria().get(0),
                                idle,
                                matrix.criteria().get(1)),
                        List.of(matrix.column(0), Column.of(cells), matrix.column(1)));
                Ranking ranking = method.rank(wider, Weights.of(2, 0, 1));
                assertThat(bits(ranking.scores())).containsExactly(bits(expected));
                if (ranking instanceof ValuedRanking valued) {
                    assertThat(IntStream.range(0, 12).mapToDouble(valued::coverageOf))
                            .containsOnly(1.0);
                }
            }
        }
    }

    private static double[] filled(double cell) {
        double[] cells = new double[12];
        Arrays.fill(cells, cell);
        return cells;
    }

    @ParameterizedTest
    @MethodSource("methods")
    void neverPrefersADominatedAlternative(RankingMethod method) {
        for (int seed = 1; seed <= 30; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            DecisionMatrix matrix = random(random, 20, M);
            if (method instanceof Spotis s && !s.targets().isEmpty()) {
                return; // What exceeds the target is worse.
            }
            Ranking ranking = method.rank(matrix, Weights.of(1, 2, 3, 4));
            for (int a = 0; a < 20; a++) {
                for (int b = 0; b < 20; b++) {
                    if (dominates(matrix, a, b)) {
                        double gain = ranking.scoreOf(a) - ranking.scoreOf(b);
                        assertThat(ranking.higherIsBetter() ? gain : -gain).isGreaterThanOrEqualTo(-1e-12);
                    }
                }
            }
        }
    }

    private static boolean dominates(DecisionMatrix matrix, int a, int b) {
        return IntStream.range(0, M)
                .allMatch(j -> matrix.criteria().get(j).preference() == Preference.MAXIMIZE
                        ? matrix.valueAt(a, j) >= matrix.valueAt(b, j)
                        : matrix.valueAt(a, j) <= matrix.valueAt(b, j));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void doesNotDependOnOthersUnlessRelative(RankingMethod method) {
        DecisionMatrix matrix = random(new SplittableRandom(9), 20, M);
        List<Criterion> valued = new ArrayList<>();
        for (int j = 1; j <= M; j++) {
            valued.add(Criterion.of("c" + j, LinearValue.of(0, 15)));
        }
        DecisionMatrix absolute = DecisionMatrix.of(
                valued, IntStream.range(0, M).mapToObj(matrix::column).toList());
        Ranking all = method.rank(absolute, Weights.of(1, 2, 3, 4));
        assertThat(all.isRelative()).isEqualTo(method instanceof Vikor);
        if (!all.isRelative()) {
            double[] some = method.rank(ValuedCases.select(absolute, 4, 11, 7), Weights.of(1, 2, 3, 4))
                    .scores();
            assertThat(bits(some))
                    .containsExactly(bits(new double[] {all.scoreOf(4), all.scoreOf(11), all.scoreOf(7)}));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void isRelativeWithANormalizationOfTheTable(RankingMethod method) {
        List<Criterion> mixed = List.of(
                Criterion.of("c1", LinearValue.of(0, 15)),
                ValuedCases.max("c2"),
                Criterion.of("c3", LinearValue.of(0, 15)),
                ValuedCases.min("c4"));
        DecisionMatrix matrix = DecisionMatrix.ofRows(mixed, new double[] {1, 2, 3, 4}, new double[] {4, 3, 2, 1});
        boolean fixed = method instanceof Spotis || method instanceof Choquet;
        assertThat(method.rank(matrix, Weights.equal(M)).isRelative()).isEqualTo(!fixed);
    }

    @Test
    void rejectsParametersThatAreNotWhatTheyMayBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create("waspas", Arguments.none().with("lambda", 1.5)))
                .withMessage("parameter 'lambda' must be in [0.0, 1.0] but was 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create("vikor", Arguments.none().with("v", -0.5)))
                .withMessage("parameter 'v' must be in [0.0, 1.0] but was -0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create("weighted-product", Arguments.none().with("epsilon", 0.0)))
                .withMessage("parameter 'epsilon' must be in [4.9E-324, 1.0] but was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create("topsis", Arguments.none().with("normalization", "none")))
                .withMessage("parameter 'normalization' must be one of [vector, min-max, max, sum] but was 'none'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create("choquet", Arguments.none()))
                .withMessage("parameter 'moebius' must be given but is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> create("spotis", Arguments.none().with("bounds", Map.of("c1", 1.0))))
                .withMessage("parameter 'bounds' of criterion 'c1' must be of type Bounds but was of type Double");
    }

    private static RankingMethod create(String name, Arguments arguments) {
        return RankingMethods.find(name).orElseThrow().create(arguments);
    }
}
