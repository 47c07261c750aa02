package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.robustness.SmaaTables.Counted;
import dev.kam.decision.robustness.SmaaTables.Kind;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What pruning and grouping leave out changes not a single count. */
class SmaaExactCountsTest {
    private static final MissingPolicy[] POLICIES = {
        MissingPolicy.RENORMALIZE, MissingPolicy.WORST, MissingPolicy.NEUTRAL, MissingPolicy.INTERVAL
    };

    /** A problem, as one can read it in the name of a test. */
    record Problem(
            int seed,
            int rows,
            int criteria,
            Kind kind,
            MissingPolicy policy,
            double missing,
            WeightKnowledge knowledge) {

        DecisionMatrix matrix() {
            return SmaaTables.table(seed, rows, criteria, kind, policy, missing);
        }

        int top() {
            return Math.min(rows, 1 + seed % 12);
        }
    }

    static Stream<Problem> problems() {
        return IntStream.range(0, 112).mapToObj(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int criteria = seed % 10 == 9 ? 1 : 2 + random.nextInt(9);
            var knowledge = SmaaTables.knowledge(criteria);
            return new Problem(
                    seed,
                    1 + random.nextInt(seed % 4 == 0 ? 500 : 60),
                    criteria,
                    Kind.values()[seed % Kind.values().length],
                    POLICIES[seed / 2 % POLICIES.length],
                    seed % 3 == 0 ? 0 : 0.2,
                    knowledge.get(seed / 7 % knowledge.size()));
        });
    }

    @ParameterizedTest
    @MethodSource("problems")
    void countsAreThoseOfScoringEveryAlternativeInEveryDraw(Problem problem) {
        DecisionMatrix matrix = problem.matrix();
        int samples = 300 + 20 * problem.seed();
        SmaaResult result = Smaa.withDefaults()
                .withKnowledge(problem.knowledge())
                .withSamples(samples)
                .withSeed(problem.seed())
                .run(matrix, problem.top());
        assertCounts(
                result,
                SmaaTables.straightforward(
                        matrix,
                        problem.knowledge(),
                        UncertainPerformances.none(),
                        problem.seed(),
                        samples,
                        problem.top()));
        assertThat(result.rowsLeft()).isBetween(result.everChosen().length, matrix.alternatives());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void uncertainPerformancesAreDrawnForEachAlternativeAlone(Problem problem) {
        int rows = Math.min(30, problem.rows());
        DecisionMatrix matrix = SmaaTables.table(
                problem.seed(), rows, problem.criteria(), problem.kind(), problem.policy(), problem.missing());
        UncertainPerformances uncertain =
                SmaaTables.uncertain(problem.seed(), rows, problem.criteria(), problem.seed() % 5 == 0 ? 0.9 : 0.1);
        int samples = 40 + problem.seed();
        int top = Math.min(rows, problem.top());
        SmaaResult result = Smaa.withDefaults()
                .withKnowledge(problem.knowledge())
                .withUncertainty(uncertain)
                .withSamples(samples)
                .withSeed(problem.seed())
                .run(matrix, top);
        assertCounts(
                result,
                SmaaTables.straightforward(matrix, problem.knowledge(), uncertain, problem.seed(), samples, top));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void tablesOfManyTilesAreCountedExactly(Kind kind) {
        DecisionMatrix matrix = SmaaTables.table(11, 9_000, 3, kind, MissingPolicy.RENORMALIZE, 0.01);
        WeightKnowledge knowledge = WeightKnowledge.simplex();
        SmaaResult result = Smaa.withDefaults().withSamples(300).withSeed(11).run(matrix, 10);
        assertCounts(result, SmaaTables.straightforward(matrix, knowledge, UncertainPerformances.none(), 11, 300, 10));
    }

    @Test
    void manyRanksAreCountedInSeveralSlices() {
        DecisionMatrix matrix = SmaaTables.table(5, 2_000, 2, Kind.INDEPENDENT, MissingPolicy.WORST, 0);
        SmaaResult result = Smaa.withDefaults().withSamples(1_100).withSeed(5).run(matrix, 2_000);
        assertThat(result.rowsLeft()).isEqualTo(2_000);
        Counted counted = SmaaTables.straightforward(
                matrix, WeightKnowledge.simplex(), UncertainPerformances.none(), 5, 1_100, 2_000);
        assertCounts(result, counted);
    }

    private static void assertCounts(SmaaResult result, Counted counted) {
        assertThat(result.everChosen())
                .containsExactly(counted.counts().keySet().stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray());
        for (Map.Entry<Integer, int[]> entry : counted.counts().entrySet()) {
            int row = entry.getKey();
            assertThat(result.acceptability(row))
                    .containsExactly(IntStream.of(entry.getValue())
                            .mapToDouble(c -> (double) c / result.samples())
                            .toArray());
            assertThat(result.centralWeights(row).isPresent())
                    .isEqualTo(counted.central().containsKey(row));
            result.centralWeights(row)
                    .ifPresent(weights -> assertThat(weights)
                            .containsExactly(counted.central().get(row)));
            assertThat(result.confidence(row))
                    .isEqualTo(
                            counted.confidence().containsKey(row)
                                    ? OptionalDouble.of(counted.confidence().get(row))
                                    : OptionalDouble.empty());
        }
    }
}
