package dev.kam.decision.weighting;

import static dev.kam.decision.weighting.PreferenceStatement.asGoodAs;
import static dev.kam.decision.weighting.PreferenceStatement.before;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.TargetValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UtastarTest {
    private static final int PROBLEMS = 60;
    private static final double SOLVER = 1e-7;

    /** RER, METRO 1, METRO 2, BUS and TAXI by price, time and comfort. */
    private static final DecisionMatrix TRANSPORT = DecisionMatrix.ofRows(
            List.of(
                    Criterion.of("price", Preference.MINIMIZE),
                    Criterion.of("time", Preference.MINIMIZE),
                    Criterion.of("comfort", Preference.MAXIMIZE)),
            new double[] {3, 10, 1},
            new double[] {4, 20, 2},
            new double[] {2, 20, 0},
            new double[] {6, 40, 0},
            new double[] {30, 30, 3});

    private static final Utastar PAPER = Utastar.ofRanking(1, 2, 2, 3, 4)
            .withScale("price", ValueScale.of(30, 2, 2))
            .withScale("time", ValueScale.of(40, 10, 3))
            .withScale("comfort", ValueScale.of(0, 3, 3))
            .withDelta(0.05);

    private static Ranking rank(UtastarResult learned, DecisionMatrix matrix) {
        List<Column> columns = IntStream.range(0, matrix.criteria().size())
                .mapToObj(matrix::column)
                .toList();
        return AdditiveValue.withDefaults().rank(DecisionMatrix.of(learned.criteria(), columns), learned.weights());
    }

    private static void assertExplained(
            UtastarResult learned, DecisionMatrix matrix, List<PreferenceStatement> statements, double delta) {
        Ranking ranking = rank(learned, matrix);
        for (PreferenceStatement s : statements) {
            double difference = ranking.scoreOf(s.first()) - ranking.scoreOf(s.second());
            if (s.isStrict()) {
                assertThat(difference).isGreaterThan(delta - SOLVER);
            } else {
                assertThat(difference).isCloseTo(0, within(SOLVER));
            }
        }
    }

    private static void assertMonotone(UtastarResult learned) {
        double sum = 0;
        for (int j = 0; j < learned.criteria().size(); j++) {
            sum += learned.weights().at(j);
            Criterion criterion = learned.criteria().get(j);
            double[][] points = ((PiecewiseValue) criterion.value().orElseThrow()).points();
            boolean benefit = criterion.preference() == Preference.MAXIMIZE;
            assertThat(points[0][1]).isEqualTo(benefit ? 0 : 1);
            assertThat(points[points.length - 1][1]).isEqualTo(benefit ? 1 : 0);
            for (int p = 1; p < points.length; p++) {
                double step = points[p][1] - points[p - 1][1];
                assertThat(benefit ? step : -step).isGreaterThanOrEqualTo(0);
            }
            UtastarResult.Range range = learned.rangeOf(j);
            assertThat(learned.weights().at(j)).isBetween(range.low() - SOLVER, range.high() + SOLVER);
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    /**
     * Siskos and Yannacopoulos (1985), also in Siskos, Grigoroudis and Matsatsinis (2005), UTA methods, in Figueira, Greco and
     * Ehrgott (editors), Multiple Criteria Decision Analysis: the post-optimality step on the choice of a mode of transport, with
     * largest weights 0.9375 (0.7625 + 0.175), 0.95 and 0.43125, and the mean scores 0.856 of RER and 0.473 of BUS.
     */
    @Test
    void learnsTheModeOfTransportOfThePaper() {
        UtastarResult learned = PAPER.learn(TRANSPORT);
        assertThat(learned.totalError()).isEqualTo(OptionalDouble.of(0));
        assertThat(learned.dropped()).isEmpty();
        assertThat(learned.notices()).isEmpty();
        assertThat(learned.rangeOf(0).high()).isCloseTo(0.9375, within(SOLVER));
        assertThat(learned.rangeOf(1).high()).isCloseTo(0.95, within(SOLVER));
        assertThat(learned.rangeOf(2).high()).isCloseTo(0.43125, within(SOLVER));
        Ranking ranking = rank(learned, TRANSPORT);
        assertThat(ranking.scoreOf(0)).isCloseTo(0.856, within(0.0005));
        assertThat(ranking.scoreOf(3)).isCloseTo(0.473, within(0.0005));
        assertExplained(learned, TRANSPORT, PAPER.statements(), 0.05);
        assertMonotone(learned);
    }

    @Test
    void statementsSayTheSameAsTheRanking() {
        assertThat(PAPER.statements()).containsExactly(before(0, 1), asGoodAs(1, 2), before(2, 3), before(3, 4));
        UtastarResult learned = Utastar.of(PAPER.statements())
                .withScale("price", ValueScale.of(30, 2, 2))
                .withScale("time", ValueScale.of(40, 10, 3))
                .withScale("comfort", ValueScale.of(0, 3, 3))
                .withDelta(0.05)
                .learn(TRANSPORT);
        assertThat(learned).isEqualTo(PAPER.learn(TRANSPORT)).hasSameHashCodeAs(PAPER.learn(TRANSPORT));
    }

    /** A table, and a model that some judge is supposed to have in mind. */
    private static DecisionMatrix random(SplittableRandom random, int n, int m) {
        List<Criterion> criteria = IntStream.range(0, m)
                .mapToObj(j -> Criterion.of("c" + j, j % 2 == 0 ? Preference.MAXIMIZE : Preference.MINIMIZE))
                .toList();
        return DecisionMatrix.ofRows(
                criteria,
                IntStream.range(0, n)
                        .mapToObj(i -> random.doubles(m, 0, 10).toArray())
                        .toArray(double[][]::new));
    }

    private static double[] scores(DecisionMatrix matrix, SplittableRandom random) {
        double[] scores = new double[matrix.alternatives()];
        for (int j = 0; j < matrix.criteria().size(); j++) {
            boolean benefit = matrix.criteria().get(j).preference() == Preference.MAXIMIZE;
            ValueFunction value = benefit ? LinearValue.of(0, 10) : LinearValue.of(10, 0);
            double weight = random.nextDouble(0.2, 1);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weight * value.value(matrix.valueAt(i, j));
            }
        }
        return scores;
    }

    @Test
    void reproducesTheRankingOfAJudgeWithSuchAModelInMind() {
        int reproduced = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            DecisionMatrix matrix = random(random, random.nextInt(2, 9), random.nextInt(1, 5));
            double[] scores = scores(matrix, random);
            int[] ranks = Arrays.stream(scores)
                    .mapToInt(score -> 1
                            + (int) Arrays.stream(scores).filter(s -> s > score).count())
                    .toArray();
            Utastar utastar =
                    Utastar.ofRanking(ranks).withPieces(random.nextInt(1, 5)).withDelta(1e-5);
            UtastarResult learned = utastar.learn(matrix);
            if (!learned.dropped().isEmpty()) {
                continue;
            }
            reproduced++;
            assertThat(rank(learned, matrix).ranks()).isEqualTo(ranks);
            assertMonotone(learned);
            assertExplained(learned, matrix, utastar.statements(), 1e-5);
        }
        assertThat(reproduced).isGreaterThan(PROBLEMS - 5);
    }

    @Test
    void noModelLiesOutsideTheRangesAndSomeReachTheirEnds() {
        for (int seed = 0; seed < 10; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            DecisionMatrix matrix = random(random, 5, 3);
            double[] scores = scores(matrix, random);
            List<PreferenceStatement> statements = new ArrayList<>();
            for (int i = 1; i < 5; i++) {
                statements.add(scores[i] > scores[0] ? before(i, 0) : before(0, i));
            }
            Utastar utastar = Utastar.of(statements).withPieces(1).withDelta(0.001);
            UtastarResult learned = utastar.learn(matrix);
            assertThat(learned.dropped()).isEmpty();
            double[] low = {1, 1, 1};
            double[] high = {0, 0, 0};
            int steps = 200;
            for (int a = 0; a <= steps; a++) {
                for (int b = 0; a + b <= steps; b++) {
                    double[] weights = {a / (double) steps, b / (double) steps, (steps - a - b) / (double) steps};
                    if (explains(matrix, weights, statements)) {
                        for (int j = 0; j < 3; j++) {
                            low[j] = Math.min(low[j], weights[j]);
                            high[j] = Math.max(high[j], weights[j]);
                        }
                    }
                }
            }
            for (int j = 0; j < 3; j++) {
                assertThat(low[j])
                        .isBetween(
                                learned.rangeOf(j).low() - SOLVER,
                                learned.rangeOf(j).low() + 0.05);
                assertThat(high[j])
                        .isBetween(
                                learned.rangeOf(j).high() - 0.05,
                                learned.rangeOf(j).high() + SOLVER);
            }
        }
    }

    /** With straight lines over the range of the table, the weights are the whole model. */
    private static boolean explains(DecisionMatrix matrix, double[] weights, List<PreferenceStatement> statements) {
        double[] scores = new double[matrix.alternatives()];
        for (int j = 0; j < weights.length; j++) {
            Column column = matrix.column(j);
            boolean benefit = matrix.criteria().get(j).preference() == Preference.MAXIMIZE;
            ValueFunction value =
                    benefit ? LinearValue.of(column.min(), column.max()) : LinearValue.of(column.max(), column.min());
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weights[j] * value.value(column.valueAt(i));
            }
        }
        return statements.stream().allMatch(s -> scores[s.first()] - scores[s.second()] >= 0.001);
    }

    @Test
    void dropsTheFewestStatementsWhereTheyContradictEachOther() {
        int contradictory = 0;
        int circles = 0;
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            DecisionMatrix matrix = random(random, 5, 2);
            List<PreferenceStatement> statements = new ArrayList<>();
            for (int s = 0; s < 7; s++) {
                int first = random.nextInt(5);
                int second = (first + random.nextInt(1, 5)) % 5;
                boolean forward = seed % 2 == 0;
                int better = forward ? Math.min(first, second) : first;
                int worse = forward ? Math.max(first, second) : second;
                boolean equal = !forward && random.nextInt(5) == 0;
                statements.add(equal ? asGoodAs(better, worse) : before(better, worse));
            }
            Utastar utastar = Utastar.of(statements);
            UtastarResult learned = utastar.learn(matrix);
            List<PreferenceStatement> expected = fewest(matrix, statements);
            assertThat(learned.dropped()).isEqualTo(expected);
            assertThat(learned.totalError().orElse(1) > 0).isEqualTo(!expected.isEmpty());
            circles += learned.totalError().isEmpty() ? 1 : 0;
            contradictory += expected.isEmpty() ? 0 : 1;
            List<PreferenceStatement> kept = new ArrayList<>(statements);
            expected.forEach(kept::remove);
            assertExplained(learned, matrix, kept, Utastar.DELTA);
            assertMonotone(learned);
        }
        assertThat(contradictory).isGreaterThan(20);
        assertThat(circles).isBetween(5, contradictory - 5);
    }

    /** By all subsets, smallest first; of one size, first the one that keeps the first statement that others do not. */
    private static List<PreferenceStatement> fewest(DecisionMatrix matrix, List<PreferenceStatement> statements) {
        int count = statements.size();
        return IntStream.range(0, 1 << count)
                .boxed()
                .sorted((a, b) -> {
                    int sizes = Integer.compare(Integer.bitCount(a), Integer.bitCount(b));
                    return sizes != 0 ? sizes : Integer.compare(Integer.reverse(a) >>> 1, Integer.reverse(b) >>> 1);
                })
                .map(set -> IntStream.range(0, count)
                        .filter(s -> (set & 1 << s) != 0)
                        .mapToObj(statements::get)
                        .toList())
                .filter(dropped -> dropped.size() == count || agree(matrix, statements, dropped))
                .findFirst()
                .orElseThrow();
    }

    private static boolean agree(
            DecisionMatrix matrix, List<PreferenceStatement> statements, List<PreferenceStatement> dropped) {
        List<PreferenceStatement> kept = new ArrayList<>(statements);
        dropped.forEach(kept::remove);
        return Utastar.of(kept).learn(matrix).dropped().isEmpty();
    }

    @Test
    void namesWhatWasDroppedOfStatementsThatGoInACircle() {
        UtastarResult learned = Utastar.of(before(0, 1), before(1, 2), before(2, 0), before(2, 3))
                .learn(TRANSPORT);
        assertThat(learned.dropped()).containsExactly(before(2, 0));
        assertThat(learned.notices())
                .containsExactly(Notice.of(
                        "contradictory-statements",
                        "The statements contradict each other whatever the criteria. Dropped, by alternative: 2 before 0.",
                        "Los juicios se contradicen entre sí sean cuales sean los criterios. Descartados, por alternativa:"
                                + " 2 antes que 0."));
        assertThat(learned.totalError()).isEmpty();
        assertExplained(learned, TRANSPORT, List.of(before(0, 1), before(1, 2), before(2, 3)), Utastar.DELTA);
    }

    @Test
    void namesWhatWasDroppedWhereOneIsWorseOnEveryCriterion() {
        DecisionMatrix dominated = DecisionMatrix.ofRows(
                List.of(Criterion.of("a", Preference.MAXIMIZE), Criterion.of("b", Preference.MAXIMIZE)),
                new double[] {1, 1},
                new double[] {2, 2},
                new double[] {3, 0});
        UtastarResult learned = Utastar.of(asGoodAs(0, 1), before(0, 2), before(0, 1), before(1, 2))
                .withPieces(1)
                .learn(dominated);
        assertThat(learned.dropped()).containsExactly(asGoodAs(0, 1), before(0, 1));
        assertThat(learned.notices().get(0).text().spanish())
                .endsWith("Descartados, por alternativa: 0 tan buena como 1; 0 antes que 1.");
        UtastarResult strict = Utastar.of(before(0, 1)).learn(dominated);
        assertThat(strict.dropped()).containsExactly(before(0, 1));
        assertThat(strict.totalError().orElseThrow()).isCloseTo(0.01, within(SOLVER));
        assertThat(strict.notices().get(0).text().english())
                .isEqualTo(
                        "No weights and value functions of this shape explain all statements. Dropped, by alternative:"
                                + " 0 before 1.");
    }

    @Test
    void aCriterionThatWeighsNothingGetsAStraightLine() {
        DecisionMatrix idle = DecisionMatrix.ofRows(
                List.of(Criterion.of("a", Preference.MAXIMIZE), Criterion.of("b", Preference.MINIMIZE)),
                new double[] {1, 0},
                new double[] {1, 4},
                new double[] {0, 4});
        UtastarResult learned = Utastar.of(asGoodAs(0, 1), before(1, 2)).learn(idle);
        assertThat(learned.weights().toArray()).containsExactly(1, 0);
        assertThat(learned.rangeOf(1)).isEqualTo(new UtastarResult.Range(0, 0));
        assertThat(learned.criteria().get(1).value())
                .contains(PiecewiseValue.of(new double[] {0, 1}, new double[] {2, 0.5}, new double[] {4, 0}));
        assertThat(rank(learned, idle).ranks()).containsExactly(1, 1, 3);
    }

    @Test
    void manyStatementsOfAJudgeWhoErrsNowAndThenLoseNoMoreThanTheErrors() {
        SplittableRandom random = new SplittableRandom(3);
        DecisionMatrix matrix = random(random, 12, 3);
        double[] scores = scores(matrix, random);
        List<PreferenceStatement> statements = new ArrayList<>();
        for (int s = 0; s < 30; s++) {
            int first = random.nextInt(12);
            int second = (first + random.nextInt(1, 12)) % 12;
            boolean errs = s % 10 == 5;
            boolean turned = (scores[first] < scores[second]) != errs;
            statements.add(turned ? before(second, first) : before(first, second));
        }
        UtastarResult learned = Utastar.of(statements).withDelta(1e-4).learn(matrix);
        assertThat(learned.dropped().size()).isBetween(1, 3);
        List<PreferenceStatement> kept = new ArrayList<>(statements);
        learned.dropped().forEach(kept::remove);
        assertExplained(learned, matrix, kept, 1e-4);
    }

    @Test
    void notesPerformancesBeyondAScale() {
        UtastarResult learned = Utastar.of(before(0, 4))
                .withScale("price", ValueScale.of(20, 3, 1))
                .learn(TRANSPORT);
        assertThat(learned.notices())
                .containsExactly(Notice.of(
                        "beyond-scale",
                        "Performances beyond the scale of 'price' count as its ends: 1.",
                        "Los valores fuera de la escala de 'price' cuentan como sus extremos: 1."));
    }

    @Test
    void leavesAlternativesThatNobodyJudgedAlone() {
        DecisionMatrix gap = DecisionMatrix.ofRows(
                TRANSPORT.criteria(), new double[] {3, 10, 1}, new double[] {4, 20, 2}, new double[] {Double.NaN, 20, 0
                });
        assertThat(Utastar.of(before(0, 1)).learn(gap).dropped()).isEmpty();
        assertThatThrownBy(() -> Utastar.of(before(0, 2)).learn(gap))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("performance of alternative 2 on criterion 'price' must be assessed to learn from it but is"
                        + " missing.\nMaybe leave out the statements on that alternative.");
    }

    private static void assertRejected(Runnable learning, String message) {
        assertThatThrownBy(learning::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void rejectsStatementsThatAreNone() {
        assertRejected(() -> Utastar.of(), "statements must be at least 1 but were 0");
        assertRejected(() -> Utastar.ofRanking(1), "ranked alternatives must be at least 2 but were 1");
        assertRejected(() -> Utastar.ofRanking(1, 0), "rank of alternative 1 must be >= 1 but was 0");
        assertRejected(() -> before(2, 2), "statement must compare two alternatives but both were 2");
        assertRejected(() -> asGoodAs(2, -1), "alternative of a statement must be >= 0 but was -1");
    }

    @Test
    void rejectsAlternativesThatAreNotThere() {
        assertRejected(
                () -> Utastar.of(before(0, 1), asGoodAs(1, 7)).learn(TRANSPORT),
                "alternative of the statement '1 as good as 7' must be in [0, 4] but was 7");
        assertRejected(
                () -> Utastar.ofRanking(1, 2).learn(TRANSPORT),
                "ranks must be one for each of 5 alternatives but were 2");
        DecisionMatrix one = DecisionMatrix.ofRows(List.of(Criterion.of("a", Preference.MAXIMIZE)), new double[] {1});
        assertRejected(() -> Utastar.of(before(0, 1)).learn(one), "alternatives must be at least 2 but were 1");
    }

    @Test
    void rejectsCriteriaWithoutAScale() {
        DecisionMatrix constant = DecisionMatrix.ofRows(
                List.of(Criterion.of("a", Preference.MAXIMIZE), Criterion.of("b", Preference.MAXIMIZE)),
                new double[] {1, 5},
                new double[] {2, 5});
        assertRejected(
                () -> Utastar.of(before(0, 1)).learn(constant),
                "performances on criterion 'b' must differ but were all 5.0.\nMaybe give it a scale, or leave it out.");
        assertThat(Utastar.of(before(1, 0))
                        .withScale("b", ValueScale.of(0, 10, 2))
                        .learn(constant)
                        .rangeOf(1)
                        .high())
                .isCloseTo(1 - Utastar.DELTA, within(SOLVER));
        assertRejected(
                () -> Utastar.of(before(0, 1))
                        .withScale("c", ValueScale.of(0, 1, 1))
                        .learn(constant),
                "scales must be of the criteria ['a', 'b'] but one was of 'c'");
        assertRejected(
                () -> Utastar.of(before(0, 1))
                        .withScale("a", ValueScale.of(1, 0, 1))
                        .learn(constant),
                "scale of criterion 'a' must express the preference MAXIMIZE but expresses MINIMIZE");
        DecisionMatrix target = DecisionMatrix.ofRows(
                List.of(Criterion.of("t", TargetValue.of(0, 1, 2, 3))), new double[] {1}, new double[] {2});
        assertRejected(
                () -> Utastar.of(before(0, 1)).learn(target),
                "preference of criterion 't' must be MAXIMIZE or MINIMIZE to learn its value function but was TARGET");
    }

    @Test
    void rejectsThresholdsScalesAndPiecesOutOfRange() {
        assertRejected(() -> PAPER.withDelta(0), "delta must be > 0 and < 1 but was 0.0");
        assertRejected(
                () -> PAPER.withDelta(0.5).learn(TRANSPORT),
                "delta must be <= 0.3333333333333333 for 3 alternatives before one another but was 0.5");
        assertRejected(() -> PAPER.withPieces(0), "pieces must be in [1, 100] but was 0");
        assertRejected(() -> ValueScale.of(0, 1, 101), "pieces must be in [1, 100] but was 101");
        assertRejected(
                () -> ValueScale.of(3, 3, 2), "worst and best of a scale must differ by 2 pieces but were 3.0 and 3.0");
        assertRejected(
                () -> ValueScale.of(0, Double.NaN, 2),
                "worst and best of a scale must be finite, and so must be their distance, but were 0.0 and NaN");
    }

    @Test
    void equalMethodsAreEqual() {
        assertThat(Utastar.of(before(0, 1)))
                .isEqualTo(Utastar.of(before(0, 1)))
                .hasSameHashCodeAs(Utastar.of(before(0, 1)))
                .isNotEqualTo(Utastar.of(before(1, 0)))
                .isNotEqualTo(Utastar.of(before(0, 1)).withPieces(3))
                .hasToString("Utastar[0 before 1]");
    }
}
