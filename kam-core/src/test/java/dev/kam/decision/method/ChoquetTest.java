package dev.kam.decision.method;

import static dev.kam.decision.method.ValuedCases.NaN;
import static dev.kam.decision.method.ValuedCases.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Weights;
import dev.kam.decision.method.Capacity.Term;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChoquetTest {
    private static final Capacity HALVES = Capacity.of(Term.of(0.5, "a"), Term.of(0.5, "b"));
    private static final Capacity BOTH = Capacity.of(Term.of(1, "a", "b"));
    private static final Criterion A = Criterion.of("a", LinearValue.of(0, 1));
    private static final Criterion B = Criterion.of("b", LinearValue.of(0, 1));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    /** Grabisch (1996), European Journal of Operational Research 89(3), 445-456: three students. */
    @Test
    void agreesWithGrabisch1996() {
        DecisionMatrix matrix = table(
                List.of(ValuedCases.max("C1"), ValuedCases.max("C2"), ValuedCases.max("C3")),
                new double[] {18, 16, 10},
                new double[] {10, 12, 18},
                new double[] {14, 15, 15});
        ValuedRanking ranking = Choquet.of(CapacityTest.students()).rank(matrix, Weights.equal(3));
        assertThat(ranking.scores()).containsExactly(new double[] {13.9, 13.6, 14.9}, within(1e-9));
        assertThat(ranking.ranks()).containsExactly(2, 3, 1);
        assertThat(ranking.isRelative()).isFalse();
        assertThat(ranking.higherIsBetter()).isTrue();
        assertThat(ranking.weights().at(2)).isCloseTo(0.45 - 0.1 / 3, within(1e-12));
    }

    /** The integral of the worth of those above each level, without the Moebius representation. */
    @ParameterizedTest
    @MethodSource("seeds")
    void integratesTheCapacity(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = seed == 1 ? 9000 : random.nextInt(1, 30);
        int m = random.nextInt(1, 6);
        double[] worth = CapacityTest.randomWorth(random, m);
        DecisionMatrix matrix = ValuedCases.random(random, n, m + 1, random.nextInt(3) / 2.0, 0);
        Capacity capacity = Capacity.of(CapacityTest.terms(CapacityTest.moebius(worth), seed));
        ValuedRanking ranking = Choquet.of(capacity).rank(matrix, Weights.equal(m + 1));
        double[][] values = ValuedCases.values(matrix, Normalization.NONE, NaN);
        for (int i = 0; i < n; i++) {
            List<Integer> order = new ArrayList<>();
            for (int j = 0; j < m; j++) {
                order.add(j);
            }
            double[] row = values[i];
            order.sort((a, b) -> Double.compare(row[a], row[b]));
            int above = (1 << m) - 1;
            double level = 0;
            double score = 0;
            for (int j : order) {
                score += (row[j] - level) * worth[above];
                level = row[j];
                above &= ~(1 << j);
            }
            assertThat(ranking.scoreOf(i)).isCloseTo(score, within(1e-10));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverScoresLessForABetterPerformance(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int m = random.nextInt(1, 6);
        Choquet method = Choquet.of(
                Capacity.of(CapacityTest.terms(CapacityTest.moebius(CapacityTest.randomWorth(random, m)), seed)));
        List<Criterion> criteria = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            criteria.add(ValuedCases.max("c" + j));
        }
        double[][] rows = new double[20][];
        rows[0] = random.doubles(m, -1, 1).toArray();
        for (int i = 1; i < rows.length; i++) {
            rows[i] = rows[i - 1].clone();
            rows[i][random.nextInt(m)] += random.nextDouble();
        }
        double[] scores = method.rank(table(criteria, rows), Weights.equal(m)).scores();
        for (int i = 1; i < rows.length; i++) {
            assertThat(scores[i]).isGreaterThanOrEqualTo(scores[i - 1] - 1e-12);
        }
    }

    @Test
    void isTheWeightedSumWithoutInteractions() {
        DecisionMatrix matrix = table(List.of(A, B), new double[] {0.25, 1}, new double[] {0.75, 0.375});
        assertThat(Choquet.of(HALVES).rank(matrix, Weights.of(9, 1)).scores())
                .isEqualTo(AdditiveValue.withDefaults()
                        .rank(matrix, Weights.equal(2))
                        .scores());
    }

    @Test
    void isTheWorstWhereOnlyAllTogetherAreWorthSomething() {
        DecisionMatrix matrix = table(List.of(A, B), new double[] {0.25, 1}, new double[] {7, 0.375});
        ValuedRanking ranking = Choquet.of(BOTH).rank(matrix, Weights.equal(2));
        assertThat(ranking.scores()).containsExactly(0.25, 0.375);
        assertThat(ranking.clipped(0)).isEqualTo(1);
        assertThat(ranking.weights()).isEqualTo(Weights.equal(2));
    }

    @Test
    void turnsTheSignOfACost() {
        DecisionMatrix matrix =
                table(List.of(ValuedCases.min("a"), ValuedCases.max("b")), new double[] {2, 4}, new double[] {0, 0});
        assertThat(Choquet.of(HALVES).rank(matrix, Weights.equal(2)).scores()).containsExactly(1, 0);
        assertThat(ValuedCases.bits(
                        Choquet.of(BOTH).rank(matrix, Weights.equal(2)).scores()))
                .containsExactly(ValuedCases.bits(new double[] {-2, 0.0}));
    }

    @Test
    void doesNotLookAtCriteriaWithoutATerm() {
        DecisionMatrix matrix = table(
                List.of(A, ValuedCases.min("other"), B), new double[] {0.5, NaN, 1}, new double[] {0.25, -1e308, 1});
        ValuedRanking ranking = Choquet.of(BOTH).rank(matrix, Weights.of(0, 1, 0));
        assertThat(ranking.scores()).containsExactly(0.5, 0.25);
        assertThat(ranking.coverageOf(0)).isEqualTo(1);
        assertThat(ranking.weights()).isEqualTo(Weights.of(1, 0, 1));
    }

    @Test
    void scalesSumsThatOverflowOnTheWay() {
        Capacity either = Capacity.of(Term.of(1, "a"), Term.of(1, "b"), Term.of(-1, "a", "b"));
        DecisionMatrix matrix = table(
                List.of(ValuedCases.max("a"), ValuedCases.max("b")),
                new double[] {1.7e308, 1.5e308},
                new double[] {-1.7e308, -1.5e308},
                new double[] {1e-300, 3e-300});
        assertThat(Choquet.of(either).rank(matrix, Weights.equal(2)).scores())
                .containsExactly(1.7e308, -1.5e308, 3e-300);
    }

    @ParameterizedTest
    @EnumSource(
            value = MissingPolicy.class,
            names = {"REJECT", "RENORMALIZE", "INTERVAL"})
    void rejectsAMissingCell(MissingPolicy policy) {
        DecisionMatrix matrix = table(List.of(A, B.withMissing(policy)), new double[] {1, 1}, new double[] {1, NaN});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choquet.of(BOTH).rank(matrix, Weights.equal(2)))
                .withMessage(
                        "performance of alternative 1 on criterion 'b' must be assessed for method 'choquet' but is"
                                + " missing.\nMaybe choose the missing policy WORST or NEUTRAL for the criterion.");
    }

    @Test
    void rejectsAMissingCellWithoutAPolicy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choquet.of(BOTH).rank(table(List.of(A, B), new double[] {NaN, 1}), Weights.equal(2)))
                .withMessage(
                        "performance of alternative 0 on criterion 'a' must be assessed for method 'choquet' but is"
                                + " missing.\nMaybe choose the missing policy WORST or NEUTRAL for the criterion.");
    }

    @Test
    void letsMissingCellsStandForTheWorstOrTheMiddle() {
        DecisionMatrix matrix = table(
                List.of(A.withMissing(MissingPolicy.WORST), B.withMissing(MissingPolicy.NEUTRAL)),
                new double[] {NaN, 1},
                new double[] {1, NaN});
        ValuedRanking ranking = Choquet.of(HALVES).rank(matrix, Weights.equal(2));
        assertThat(ranking.scores()).containsExactly(0.5, 0.75);
        assertThat(ranking.coverageOf(0)).isEqualTo(0.5);
    }

    @Test
    void rejectsACapacityOfOtherCriteria() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choquet.of(CapacityTest.students())
                        .rank(table(List.of(A, B), new double[] {1, 1}), Weights.equal(2)))
                .withMessage("capacity must name criteria of the table, [a, b], but names 'C1'");
    }

    @Test
    void rejectsAWrongNumberOfWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Choquet.of(BOTH).rank(table(List.of(A, B), new double[] {1, 1}), Weights.equal(3)))
                .withMessage("number of weights must be that of the criteria, 2, but was 3");
    }

    @Test
    void saysWhatItIs() {
        assertThat(Choquet.of(HALVES)).hasToString("choquet[{a} 0.5, {b} 0.5]");
        assertThat(Choquet.of(HALVES).withCapacity(BOTH))
                .isEqualTo(Choquet.of(BOTH))
                .isNotEqualTo(Choquet.of(HALVES));
        assertThat(Choquet.of(BOTH).capacity()).isEqualTo(BOTH);
    }
}
