package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.LinearValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NextQuestionsTest {

    /** A table whose truth is known, and which cells somebody has asked about. */
    private static final class Game {
        final double[][] truth;
        final boolean[][] asked;
        final double[] weights;
        final int top;

        Game(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = random.nextInt(12, 31);
            int m = random.nextInt(4, 7);
            top = random.nextInt(3, 6);
            weights = IntStream.range(0, m)
                    .mapToDouble(j -> -StrictMath.log(random.nextDouble()))
                    .toArray();
            truth = new double[n][m];
            asked = new boolean[n][m];
            double missing = random.nextDouble(0.2, 0.4);
            boolean correlated = seed % 2 == 0;
            for (int i = 0; i < n; i++) {
                double common = random.nextDouble();
                int sure = random.nextInt(m);
                for (int j = 0; j < m; j++) {
                    truth[i][j] = correlated ? 0.6 * random.nextDouble() + 0.4 * common : random.nextDouble();
                    asked[i][j] = j == sure || random.nextDouble() >= missing;
                }
            }
        }

        DecisionMatrix matrix(boolean whole) {
            double[][] rows = new double[truth.length][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = truth[i].clone();
                for (int j = 0; j < rows[i].length && !whole; j++) {
                    rows[i][j] = asked[i][j] ? rows[i][j] : Double.NaN;
                }
            }
            return DecisionMatrix.ofRows(criteria(weights.length), rows);
        }

        Set<Integer> chosen(boolean whole) {
            Set<Integer> chosen = new TreeSet<>();
            int[] order = AdditiveValue.withDefaults()
                    .rank(matrix(whole), Weights.of(weights))
                    .top(top);
            Arrays.stream(order).forEach(chosen::add);
            return chosen;
        }

        /** How many questions it takes until the choice is the final one and stays it. */
        int play(Asker asker) {
            Set<Integer> last = chosen(true);
            List<Boolean> right = new ArrayList<>(List.of(chosen(false).equals(last)));
            for (int[] cell = asker.next(this); cell.length > 0; cell = asker.next(this)) {
                asked[cell[0]][cell[1]] = true;
                right.add(chosen(false).equals(last));
            }
            return right.lastIndexOf(false) + 1;
        }

        List<int[]> open() {
            List<int[]> open = new ArrayList<>();
            for (int i = 0; i < truth.length; i++) {
                for (int j = 0; j < weights.length; j++) {
                    if (!asked[i][j]) {
                        open.add(new int[] {i, j});
                    }
                }
            }
            return open;
        }
    }

    /** Says which cell is asked about next; none when all are known. */
    private interface Asker {
        int[] next(Game game);
    }

    private static List<Criterion> criteria(int m) {
        return IntStream.range(0, m)
                .mapToObj(j -> Criterion.of("c" + j, LinearValue.of(0, 1)))
                .toList();
    }

    private static int[] byQuestions(Game game) {
        List<Question> questions = NextQuestions.withDefaults()
                .withSamples(200)
                .order(game.matrix(false), Weights.of(game.weights), game.top);
        return questions.isEmpty()
                ? new int[0]
                : new int[] {questions.get(0).alternative(), questions.get(0).criterion()};
    }

    private static int[] byWeight(Game game) {
        return game.open().stream()
                .max(Comparator.comparingDouble((int[] c) -> game.weights[c[1]]).thenComparingInt(c -> -c[0]))
                .orElse(new int[0]);
    }

    private static int[] byWeightThenRank(Game game) {
        int[] ranks = AdditiveValue.withDefaults()
                .rank(game.matrix(false), Weights.of(game.weights))
                .ranks();
        return game.open().stream()
                .max(Comparator.comparingDouble((int[] c) -> game.weights[c[1]]).thenComparingInt(c -> -ranks[c[0]]))
                .orElse(new int[0]);
    }

    private static int[] atRandom(Game game, SplittableRandom random) {
        List<int[]> open = game.open();
        return open.isEmpty() ? new int[0] : open.get(random.nextInt(open.size()));
    }

    @Test
    void reachesTheFinalChoiceWithFewerQuestionsThanAskingByWeightOrAtRandom() {
        double asked = 0;
        double byWeight = 0;
        double byRank = 0;
        double atRandom = 0;
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom random = new SplittableRandom(-seed);
            asked += new Game(seed).play(NextQuestionsTest::byQuestions);
            byWeight += new Game(seed).play(NextQuestionsTest::byWeight);
            byRank += new Game(seed).play(NextQuestionsTest::byWeightThenRank);
            atRandom += new Game(seed).play(game -> atRandom(game, random));
        }
        assertThat(asked).isLessThan(0.6 * byWeight).isLessThan(0.65 * byRank).isLessThan(0.4 * atRandom);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsTheAnswersThatChangeTheTopSet(long seed) {
        Game game = new Game(seed);
        DecisionMatrix matrix = game.matrix(false);
        Set<Integer> now = game.chosen(false);
        for (Question question : NextQuestions.withDefaults().order(matrix, Weights.of(game.weights), game.top)) {
            int row = question.alternative();
            int column = question.criterion();
            double[] truth = game.truth[row].clone();
            double[] others = IntStream.range(0, matrix.alternatives())
                    .filter(i -> game.asked[i][column])
                    .mapToDouble(i -> game.truth[i][column])
                    .toArray();
            game.asked[row][column] = true;
            int changed = 0;
            for (double answer : others) {
                game.truth[row][column] = answer;
                Set<Integer> then = game.chosen(false);
                if (!then.equals(now)) {
                    changed++;
                    Set<Integer> enters = new TreeSet<>(then);
                    enters.removeAll(now);
                    Set<Integer> leaves = new TreeSet<>(now);
                    leaves.removeAll(then);
                    assertThat(enters).containsExactly(question.mayEnter().orElseThrow());
                    assertThat(leaves).containsExactly(question.mayLeave().orElseThrow());
                }
            }
            game.truth[row] = truth;
            game.asked[row][column] = false;
            assertThat(question.isMissing()).isTrue();
            assertThat(question.changeProbability()).isCloseTo((double) changed / others.length, within(1e-12));
        }
    }

    @Test
    void asksNothingWhereAllIsKnown() {
        assertThat(NextQuestions.withDefaults().order(new Game(1).matrix(true), Weights.of(new Game(1).weights), 3))
                .isEmpty();
    }

    @Test
    void asksNothingAboutACriterionWithoutWeight() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                criteria(2), new double[] {0.9, Double.NaN}, new double[] {0.5, 0.4}, new double[] {0.1, 0.3});
        assertThat(NextQuestions.withDefaults().order(matrix, Weights.of(1, 0), 1))
                .isEmpty();
    }

    @Test
    void givesTheSameQuestionsOnAnyNumberOfThreads() {
        Game game = new Game(4);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            NextQuestions questions = NextQuestions.withDefaults().withSamples(5000);
            assertThat(questions
                            .withExecution(Execution.on(threads, 3))
                            .order(game.matrix(false), Weights.of(game.weights), game.top))
                    .isNotEmpty()
                    .isEqualTo(questions.order(game.matrix(false), Weights.of(game.weights), game.top));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoIsNotKnownWellEnoughEntersByAnAnswerThatIsEnough() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                criteria(2),
                new double[] {0.5, 0.5},
                new double[] {0.9, Double.NaN},
                new double[] {Double.NaN, Double.NaN},
                new double[] {0.2, 0.4});
        NextQuestions whole = NextQuestions.withDefaults().withRule((row, assessed) -> assessed.cardinality() == 2);
        List<Question> questions = whole.order(matrix, Weights.equal(2), 1);
        Question first = questions.get(0);
        assertThat(first.alternative()).isEqualTo(1);
        assertThat(first.criterion()).isEqualTo(1);
        // (0.9 + v) / 2 is ahead of 0.5 for each v above 0.1: 461 of 512 values in the middle of equal parts.
        assertThat(first.changeProbability()).isEqualTo(461 / 512.0);
        assertThat(first.mayEnter()).hasValue(1);
        assertThat(first.mayLeave()).hasValue(0);
        assertThat(questions)
                .hasSize(3)
                .allSatisfy(q -> assertThat(q.changeProbability() > 0).isEqualTo(q.alternative() == 1));
    }

    @Test
    void asksAboutADisputedAssessmentAsOftenAsItsDistributionCrossesTheLine() {
        DecisionMatrix matrix =
                DecisionMatrix.ofRows(criteria(1), new double[] {0.5}, new double[] {0.4}, new double[] {0.1});
        UncertainPerformances disputed = UncertainPerformances.builder()
                .put(1, "c0", Distribution.normal(0.4, 0.1))
                .put(2, "c0", Distribution.normal(0.1, 0.01))
                .build();
        List<Question> questions =
                NextQuestions.withDefaults().withUncertainty(disputed).order(matrix, Weights.equal(1), 1);
        assertThat(questions.get(0).alternative()).isEqualTo(1);
        assertThat(questions.get(0).isMissing()).isFalse();
        // One standard deviation above the mean: 15.9 % of a normal distribution.
        assertThat(questions.get(0).changeProbability()).isCloseTo(0.159, within(0.05));
        assertThat(questions.get(1).changeProbability()).isZero();
        assertThat(questions.get(1).mayEnter()).isEmpty();
    }

    @Test
    void aNeutralCellThatIsSettledReplacesItsHalf() {
        List<Criterion> neutral =
                List.of(Criterion.of("c0", LinearValue.of(0, 1)).withMissing(MissingPolicy.NEUTRAL));
        DecisionMatrix matrix = DecisionMatrix.ofRows(neutral, new double[] {0.6}, new double[] {Double.NaN});
        Question question =
                NextQuestions.withDefaults().order(matrix, Weights.equal(1), 1).get(0);
        assertThat(question.changeProbability()).isEqualTo(205 / 512.0);
    }

    @Test
    void aTopSetOfAllCannotChange() {
        Game game = new Game(3);
        DecisionMatrix matrix = game.matrix(false);
        assertThat(NextQuestions.withDefaults().order(matrix, Weights.of(game.weights), matrix.alternatives()))
                .isNotEmpty()
                .allSatisfy(q -> assertThat(q.changeProbability()).isZero());
    }

    @Test
    void rejectsWhatMakesNoSense() {
        DecisionMatrix matrix = new Game(1).matrix(false);
        int n = matrix.alternatives();
        assertThatThrownBy(() -> NextQuestions.withDefaults().order(matrix, Weights.of(new Game(1).weights), n + 1))
                .hasMessage("top must be in [1, " + n + "] but was " + (n + 1));
        assertThatThrownBy(() -> NextQuestions.withDefaults().withSamples(0))
                .hasMessage("samples must be >= 1 but was 0");
    }
}
