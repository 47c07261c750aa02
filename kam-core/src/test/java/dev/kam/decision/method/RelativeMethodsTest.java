package dev.kam.decision.method;

import static dev.kam.decision.method.RelativeTables.matrix;
import static dev.kam.decision.method.RelativeTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Arguments;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.method.RelativeTables.Table;
import dev.kam.decision.value.LinearValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ratio, distance, voting and outranking methods have in common. */
class RelativeMethodsTest {
    private static final double NaN = Double.NaN;

    static Stream<String> names() {
        return Stream.of("copras", "edas", "marcos", "mabac", "moora", "aras", "borda", "copeland", "electre-iii");
    }

    private static RankingMethod method(String name) {
        return RankingMethods.find(name).orElseThrow().create(Arguments.none());
    }

    private static void assertSaneRanking(Ranking ranking) {
        assertSane(ranking.scores());
        ranking.details().stream()
                .filter(Detail.Numbers.class::isInstance)
                .forEach(d -> assertSane(((Detail.Numbers) d).values()));
    }

    private static void assertSane(double[] numbers) {
        for (double number : numbers) {
            assertThat(number).isFinite();
            assertThat(number == 0 && 1 / number < 0).as("negative zero").isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isMadeAgainFromItsArguments(String name) {
        RankingMethod method = method(name);
        assertThat(method.name()).isEqualTo(name);
        assertThat(method.arguments()).isEqualTo(Arguments.none());
        assertThat(method).isEqualTo(method(name)).hasSameHashCodeAs(method(name));
        assertThat(method.toString()).startsWith(name);
        assertThat(method).isNotEqualTo(AdditiveValue.withDefaults());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isRelativeAndKeepsTheWeights(String name) {
        Table table = RelativeTables.random(3);
        Ranking ranking = method(name).rank(table.matrix(), table.weights());
        assertThat(ranking.isRelative()).isTrue();
        assertThat(ranking.higherIsBetter()).isEqualTo(!name.equals("electre-iii"));
        assertThat(ranking.weights()).isEqualTo(table.weights());
        assertThat(ranking.notices()).isEmpty();
        assertThat(ranking).isEqualTo(method(name).rank(table.matrix(), table.weights()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void ranksASingleAlternative(String name) {
        Ranking ranking = method(name).rank(matrix("+-", row(3, 5)), Weights.equal(2));
        assertSaneRanking(ranking);
        assertThat(ranking.ranks()).containsExactly(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void ranksOnASingleCriterion(String name) {
        assertThat(method(name)
                        .rank(matrix("+", row(1), row(7), row(4)), Weights.equal(1))
                        .ranks())
                .containsExactly(3, 1, 2);
        assertThat(method(name)
                        .rank(matrix("-", row(1), row(7), row(4)), Weights.equal(1))
                        .ranks())
                .containsExactly(1, 3, 2);
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesEqualRowsTheSameRank(String name) {
        for (double cell : new double[] {0.1, 3, 1e-300, 1.7e308}) {
            Ranking ranking = method(name)
                    .rank(
                            matrix("++-", row(cell, 0.3, cell), row(cell, 0.3, cell), row(cell, 0.3, cell)),
                            Weights.of(1, 2, 4));
            assertSaneRanking(ranking);
            assertThat(ranking.ranks()).containsExactly(1, 1, 1);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesEqualRowsAmongOthersTheSameBits(String name) {
        SplittableRandom random = new SplittableRandom(11);
        Table table = RelativeTables.random(random, 40, 5);
        for (int i = 1; i < 40; i += 3) {
            table.rows()[i] = table.rows()[0].clone();
        }
        Ranking ranking = method(name).rank(table.matrix(), table.weights());
        for (int i = 1; i < 40; i += 3) {
            assertThat(ranking.scoreOf(i)).isEqualTo(ranking.scoreOf(0));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void doesNotMindTheOrderOfTheRows(String name) {
        for (long seed = 1; seed <= 30; seed++) {
            Table table = RelativeTables.random(seed);
            double[] scores = method(name).rank(table.matrix(), table.weights()).scores();
            double[][] reversed = table.rows().clone();
            for (int i = 0; i < reversed.length; i++) {
                reversed[i] = table.rows()[reversed.length - 1 - i];
            }
            double[] others = method(name)
                    .rank(RelativeTables.matrixOf(table.benefit(), reversed), table.weights())
                    .scores();
            for (int i = 0; i < scores.length; i++) {
                assertThat(others[scores.length - 1 - i]).isCloseTo(scores[i], within(1e-11));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void doesNotMindTheUnitOfACriterion(String name) {
        for (long seed = 1; seed <= 30; seed++) {
            Table table = RelativeTables.random(seed);
            double[][] scaled = Stream.of(table.rows()).map(double[]::clone).toArray(double[][]::new);
            for (double[] row : scaled) {
                row[0] *= 1024;
            }
            assertThat(method(name)
                            .rank(RelativeTables.matrixOf(table.benefit(), scaled), table.weights())
                            .scores())
                    .isEqualTo(
                            method(name).rank(table.matrix(), table.weights()).scores());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void leavesOutACriterionOfWeightZeroWhateverItHolds(String name) {
        double[][] rows = {{3, 0, 5, -4}, {2, -1e300, 7, 1e300}, {4, 1e300, 9, 0}};
        double[][] without = {{3, 5}, {2, 7}, {4, 9}};
        Ranking ranking = method(name).rank(matrix("++--", rows), Weights.of(2, 0, 1, 0));
        assertSaneRanking(ranking);
        assertThat(ranking.scores())
                .isEqualTo(method(name)
                        .rank(matrix("+-", without), Weights.of(2, 1))
                        .scores());
    }

    @ParameterizedTest
    @MethodSource("names")
    void neverGivesAnImprovedRowAWorseRankOnOneCriterion(String name) {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 50; round++) {
            int n = random.nextInt(2, 12);
            double[][] rows = new double[n][1];
            for (double[] row : rows) {
                row[0] = random.nextInt(1, 9);
            }
            Ranking ranking = method(name).rank(matrix("+", rows), Weights.equal(1));
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    if (rows[a][0] > rows[b][0]) {
                        assertThat(ranking.rankOf(a)).isLessThan(ranking.rankOf(b));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void staysFiniteFromTheSmallestToTheLargestNumbers(String name) {
        double[] magnitudes = {Double.MIN_VALUE, 1e-320, 1e-300, 1, 1e300, 1.7e308, Double.MAX_VALUE};
        SplittableRandom random = new SplittableRandom(9);
        for (int round = 0; round < 300; round++) {
            int n = random.nextInt(1, 6);
            double[][] rows = new double[n][3];
            for (double[] row : rows) {
                for (int j = 0; j < 3; j++) {
                    row[j] = magnitudes[random.nextInt(magnitudes.length)];
                }
            }
            assertSaneRanking(method(name).rank(matrix("++-", rows), Weights.of(1, 2, 3)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mabac", "moora", "borda", "copeland", "electre-iii"})
    void acceptsNumbersOfEitherSign(String name) {
        double[] cells = {-1.7e308, -1e300, -1, -1e-320, -0.0, 0, 1e-320, 1, 1e300, 1.7e308};
        SplittableRandom random = new SplittableRandom(10);
        for (int round = 0; round < 300; round++) {
            double[][] rows = new double[random.nextInt(1, 6)][3];
            for (double[] row : rows) {
                for (int j = 0; j < 3; j++) {
                    row[j] = cells[random.nextInt(cells.length)];
                }
            }
            assertSaneRanking(method(name).rank(matrix("+--", rows), Weights.of(1, 2, 3)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"copras", "edas", "marcos", "aras"})
    void answersOrNamesTheCellForNumbersOfEitherSign(String name) {
        double[] cells = {-1.7e308, -1, -1e-320, -0.0, 0, 1e-320, 1, 1e300, 1.7e308};
        SplittableRandom random = new SplittableRandom(10);
        int answered = 0;
        int rejected = 0;
        for (int round = 0; round < 1000; round++) {
            double[][] rows = new double[random.nextInt(1, 6)][2];
            for (double[] row : rows) {
                row[0] = cells[random.nextInt(round % 2 == 0 ? 0 : 3, cells.length)];
                row[1] = cells[random.nextInt(round % 2 == 0 ? 0 : 5, cells.length)];
            }
            try {
                assertSaneRanking(method(name).rank(matrix("+-", rows), Weights.of(1, 2)));
                answered++;
            } catch (IllegalArgumentException e) {
                assertThat(e)
                        .hasMessageMatching("(performance of alternative \\d+|mean of the performances) on criterion"
                                + " 'c[01]' must be >=? 0, since .*, but was .*");
                rejected++;
            }
        }
        assertThat(answered).isGreaterThan(100);
        assertThat(rejected).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("names")
    void ranksOnlyBenefitsAndOnlyCosts(String name) {
        for (String directions : List.of("++", "--")) {
            Ranking ranking = method(name).rank(matrix(directions, row(1, 1), row(3, 3), row(2, 2)), Weights.of(1, 1));
            assertSaneRanking(ranking);
            assertThat(ranking.alternativeAt(0)).isEqualTo(directions.equals("++") ? 1 : 0);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void ranksByValueFunctionWhereThereIsOne(String name) {
        boolean raw = name.equals("electre-iii");
        DecisionMatrix valued = DecisionMatrix.ofRows(
                List.of(Criterion.of("c0", LinearValue.of(10, 0)), Criterion.of("c1", Preference.MAXIMIZE)),
                row(2, 3),
                row(12, 2),
                row(7, 4));
        double[][] values = {row(0.8, 3), row(0, 2), row(0.3, 4)};
        double[][] performances = {row(2, 3), row(12, 2), row(7, 4)};
        Ranking ranking = method(name).rank(valued, Weights.of(1, 2));
        assertThat(ranking.scores())
                .isEqualTo(method(name)
                        .rank(raw ? matrix("-+", performances) : matrix("++", values), Weights.of(1, 2))
                        .scores());
        assertThat(ranking.clipped(0)).isEqualTo(raw ? 0 : 1);
    }

    private static DecisionMatrix withGap(Optional<MissingPolicy> policy, double cell) {
        return DecisionMatrix.ofRows(
                List.of(
                        new Criterion("x", Preference.MAXIMIZE, Optional.empty(), policy),
                        Criterion.of("y", Preference.MINIMIZE)),
                row(2, 3),
                row(cell, 1),
                row(8, 4));
    }

    @ParameterizedTest
    @MethodSource("names")
    void rejectsAMissingCell(String name) {
        for (Optional<MissingPolicy> policy :
                List.of(Optional.<MissingPolicy>empty(), Optional.of(MissingPolicy.REJECT))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method(name).rank(withGap(policy, NaN), Weights.equal(2)))
                    .withMessage("performance of alternative 1 on criterion 'x' must be assessed but is missing.\n"
                            + "Maybe choose another missing policy for the criterion.");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void rejectsAPolicyThatLeavesTheCellOpen(String name) {
        for (MissingPolicy policy : List.of(MissingPolicy.RENORMALIZE, MissingPolicy.INTERVAL)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method(name).rank(withGap(Optional.of(policy), NaN), Weights.equal(2)))
                    .withMessage("missing policy of criterion 'x' must be REJECT, WORST or NEUTRAL for method '" + name
                            + "' but was " + policy);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void letsTheWorstOrTheMiddleStandInForAMissingCell(String name) {
        assertThat(method(name).rank(withGap(Optional.of(MissingPolicy.WORST), NaN), Weights.equal(2)))
                .isEqualTo(method(name).rank(withGap(Optional.empty(), 2), Weights.equal(2)));
        assertThat(method(name).rank(withGap(Optional.of(MissingPolicy.NEUTRAL), NaN), Weights.equal(2)))
                .isEqualTo(method(name).rank(withGap(Optional.empty(), 5), Weights.equal(2)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void rejectsWeightsOfAnotherNumber(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method(name).rank(matrix("+-", row(1, 2)), Weights.equal(3)))
                .withMessage("number of weights must be that of the criteria, 2, but was 3");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    /** MABAC, MOORA and MARCOS are there to reproduce studies; their order is that of a weighted sum. */
    @ParameterizedTest
    @MethodSource("seeds")
    void ordersLikeAWeightedSumWithMabacMooraAndMarcos(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = RelativeTables.random(random, random.nextInt(2, 31), random.nextInt(2, 9));
        Arrays.stream(table.rows()).forEach(r -> Arrays.setAll(r, j -> r[j] * random.nextDouble(0.9, 1.1)));
        assertSameOrder("mabac", "min-max", table);
        assertSameOrder("moora", "vector", table);
        assertSameOrder("marcos", "max", table);
    }

    private static void assertSameOrder(String name, String normalization, Table table) {
        RankingMethod sum = RankingMethods.find("weighted-sum")
                .orElseThrow()
                .create(Arguments.none().with("normalization", normalization));
        assertThat(method(name).rank(table.matrix(), table.weights()).ranks())
                .as(name)
                .isEqualTo(sum.rank(table.matrix(), table.weights()).ranks());
    }

    /** A random problem of 50 x 4, solved by two independent implementations outside of this library. */
    @Test
    void agreesWithOtherImplementationsOnARandomProblem() throws IOException {
        List<String> lines;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("random-50x4.csv")), StandardCharsets.UTF_8))) {
            lines = reader.lines().skip(1).toList();
        }
        double[][] cells = lines.stream()
                .map(l -> Arrays.stream(l.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        DecisionMatrix matrix = matrix(
                "++-+", Arrays.stream(cells).map(c -> Arrays.copyOf(c, 4)).toArray(double[][]::new));
        Weights weights = Weights.of(0.24564, 0.214142, 0.235486, 0.304732);
        String[] names = {"copras", "edas", "marcos"};
        assertThat(cells).hasDimensions(50, 7);
        for (int k = 0; k < names.length; k++) {
            int column = 4 + k;
            assertThat(method(names[k]).rank(matrix, weights).scores())
                    .as(names[k])
                    .containsExactly(
                            Arrays.stream(cells).mapToDouble(c -> c[column]).toArray(), within(1e-9));
        }
    }
}
