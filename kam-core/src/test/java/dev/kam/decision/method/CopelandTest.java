package dev.kam.decision.method;

import static dev.kam.decision.method.RelativeTables.matrix;
import static dev.kam.decision.method.RelativeTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.Notice;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.method.RelativeTables.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CopelandTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** Pair by pair, with exact sums of the weights as they were given. */
    private static double[] literal(Table t, BigDecimal[] weights) {
        double[] scores = new double[t.n()];
        for (int a = 0; a < t.n(); a++) {
            for (int b = 0; b < t.n(); b++) {
                BigDecimal majority = BigDecimal.ZERO;
                for (int j = 0; j < t.m(); j++) {
                    int sign = Double.compare(t.rows()[a][j], t.rows()[b][j]) * (t.benefit()[j] ? 1 : -1);
                    majority = majority.add(weights[j].multiply(BigDecimal.valueOf(sign)));
                }
                scores[a] += majority.signum();
            }
        }
        return scores;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsUpWeightsAsTheyAre(long seed) {
        Table table = RelativeTables.random(seed);
        BigDecimal[] exact =
                Arrays.stream(table.given()).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new);
        assertThat(Copeland.withDefaults().rank(table.matrix(), table.weights()).scores())
                .isEqualTo(literal(table, exact));
    }

    /** Few different weights of one decimal place, so that many majorities are exactly 0. */
    @ParameterizedTest
    @MethodSource("seeds")
    void addsUpDecimalsAsTheyAreWritten(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = RelativeTables.random(random, random.nextInt(2, 40), 7);
        BigDecimal[] exact = new BigDecimal[7];
        for (int j = 0; j < 7; j++) {
            exact[j] = BigDecimal.valueOf(random.nextInt(1, 5), 1);
            table.given()[j] = exact[j].doubleValue();
        }
        assertThat(Copeland.withDefaults().rank(table.matrix(), table.weights()).scores())
                .isEqualTo(literal(table, exact));
    }

    @Test
    void comparesEachPairOverSeveralChunks() {
        Table table = RelativeTables.random(new SplittableRandom(8), 4500, 3);
        double[] scores = Copeland.withDefaults()
                .rank(table.matrix(), Weights.of(2, 3, 4))
                .scores();
        for (int a : new int[] {0, 31, 32, 4095, 4096, 4127, 4128, 4499}) {
            int expected = 0;
            for (int b = 0; b < 4500; b++) {
                int majority = 0;
                for (int j = 0; j < 3; j++) {
                    int sign = Double.compare(table.rows()[a][j], table.rows()[b][j]);
                    majority += (j + 2) * (table.benefit()[j] ? sign : -sign);
                }
                expected += Integer.signum(majority);
            }
            assertThat(scores[a]).isEqualTo(expected);
        }
        assertThat(Arrays.stream(scores).sum()).isZero();
    }

    @Test
    void letsVotersOfEqualWeightBalanceEachOther() {
        // Six voters of 0.1: added and taken away in this order, doubles leave 2.8e-17.
        DecisionMatrix matrix = matrix("++++++", row(2, 2, 2, 1, 1, 1), row(1, 1, 1, 2, 2, 2));
        assertThat(0.1 + 0.1 + 0.1 - 0.1 - 0.1 - 0.1).isNotZero();
        for (double weight : new double[] {0.1, 1.0 / 3, 1.0 / 7, 1e300, 1e-310}) {
            Weights weights = Weights.of(weight, weight, weight, weight, weight, weight);
            assertThat(Copeland.withDefaults().rank(matrix, weights).scores()).containsExactly(0, 0);
        }
    }

    @Test
    void letsTwoWeightsBalanceTheirSum() {
        DecisionMatrix matrix = matrix("+++", row(2, 2, 1), row(1, 1, 2));
        assertThat(0.1 + 0.2).isNotEqualTo(0.3);
        assertThat(Copeland.withDefaults()
                        .rank(matrix, Weights.of(0.1, 0.2, 0.3))
                        .scores())
                .containsExactly(0, 0);
        assertThat(Copeland.withDefaults().rank(matrix, Weights.of(1, 2, 3)).scores())
                .containsExactly(0, 0);
        assertThat(Copeland.withDefaults()
                        .rank(matrix, Weights.of(0.1, 0.2, 0.300001))
                        .scores())
                .containsExactly(-1, 1);
    }

    @Test
    void letsTheSmallestWeightDecide() {
        DecisionMatrix matrix = matrix("+++", row(2, 1, 5), row(1, 2, 4));
        assertThat(Copeland.withDefaults()
                        .rank(matrix, Weights.of(Math.PI, Math.PI, 1e-300))
                        .scores())
                .containsExactly(1, -1);
    }

    /** Condorcet's cycle: each beats one and loses to one. */
    @Test
    void findsNoWinnerInACycle() {
        Ranking ranking = Copeland.withDefaults()
                .withRankings(Rankings.of(row(1, 2, 3), row(3, 1, 2), row(2, 3, 1)))
                .rank(matrix("+", row(Double.NaN), row(1), row(2)), Weights.equal(1));
        assertThat(ranking.scores()).containsExactly(0, 0, 0);
        assertThat(ranking.notices()).extracting(Notice::code).containsExactly("rankings-in-place-of-criteria");
    }

    @Test
    void findsTheCondorcetWinnerThatBordaMisses() {
        Rankings rankings = Rankings.of(row(1, 2, 3), row(1, 2, 3), row(1, 2, 3), row(3, 1, 2), row(3, 1, 2));
        DecisionMatrix any = matrix("+", row(1), row(1), row(1));
        assertThat(Copeland.withDefaults()
                        .withRankings(rankings)
                        .rank(any, Weights.equal(1))
                        .scores())
                .containsExactly(2, 0, -2);
        assertThat(Borda.withDefaults()
                        .withRankings(rankings)
                        .rank(any, Weights.equal(1))
                        .scores())
                .containsExactly(6.0 / 5, 7.0 / 5, 2.0 / 5);
    }

    @Test
    void isMadeAgainFromItsRankings() {
        Copeland method = Copeland.withDefaults().withRankings(Rankings.of(row(1, 2)));
        RankingMethod again = RankingMethods.find("copeland").orElseThrow().create(method.arguments());
        assertThat(again).isEqualTo(method).hasSameHashCodeAs(method).isNotEqualTo(Copeland.withDefaults());
        assertThat(method.rankings()).contains(Rankings.of(row(1, 2)));
        assertThat(method).hasToString("copeland[Rankings[[1.0, 2.0]]]");
    }

    @Test
    void rejectsMoreAlternativesThanItCanCompare() {
        DecisionMatrix large = DecisionMatrix.of(
                List.of(Criterion.of("x", Preference.MAXIMIZE)), List.of(Column.of(new double[100_001])));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Copeland.withDefaults().rank(large, Weights.equal(1)))
                .withMessage("number of alternatives must be <= 100000 for method 'copeland', which compares each pair,"
                        + " but was 100001.\nMaybe use method 'borda'.");
    }
}
