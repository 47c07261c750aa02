package dev.kam.decision.method;

import static dev.kam.decision.method.RelativeTables.matrix;
import static dev.kam.decision.method.RelativeTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.method.RelativeTables.Table;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BordaTest {
    private static final double ROUNDING = 1e-12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** Pair by pair. */
    static double[] literal(Table t) {
        double[] scores = new double[t.n()];
        for (int a = 0; a < t.n(); a++) {
            for (int b = 0; b < t.n(); b++) {
                for (int j = 0; a != b && j < t.m(); j++) {
                    double d = (t.rows()[a][j] - t.rows()[b][j]) * (t.benefit()[j] ? 1 : -1);
                    scores[a] += t.weight(j) * (d > 0 ? 1 : d == 0 ? 0.5 : 0);
                }
            }
        }
        return scores;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsWhoBeatsWhom(long seed) {
        Table table = RelativeTables.random(seed);
        assertThat(Borda.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(ROUNDING));
    }

    @Test
    void countsWhoBeatsWhomOverSeveralChunks() {
        Table table = RelativeTables.random(new SplittableRandom(4), 5000, 2);
        assertThat(Borda.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(1e-8));
    }

    @Test
    void givesHalfAPointForATie() {
        DecisionMatrix matrix = matrix("+-", row(5, 1), row(5, 2), row(3, -0.0), row(1, 0));
        assertThat(Borda.withDefaults().rank(matrix, Weights.of(3, 1)).scores())
                .containsExactly(0.75 * 2.5 + 0.25, 0.75 * 2.5, 0.75 + 0.25 * 2.5, 0.25 * 2.5);
    }

    /** Borda's example of 1784: 21 voters, of whom 8 put A first and 13 put it last. */
    @Test
    void letsRankingsVoteWithEqualWeight() {
        double[][] ranks = new double[21][];
        for (int v = 0; v < 21; v++) {
            ranks[v] = v < 1 ? row(1, 2, 3) : v < 8 ? row(1, 3, 2) : v < 15 ? row(3, 1, 2) : row(3, 2, 1);
        }
        Ranking ranking = Borda.withDefaults()
                .withRankings(Rankings.of(ranks))
                .rank(matrix("+", row(9), row(1), row(1)), Weights.equal(1));
        // A beats two for 8 voters; B one, none, two, one for 1, 7, 7 and 6; C none, one, one, two.
        assertThat(ranking.scores()).containsExactly(16.0 / 21, 21.0 / 21, 26.0 / 21);
        assertThat(ranking.ranks()).containsExactly(3, 2, 1);
        assertThat(ranking.notices()).extracting(Notice::code).containsExactly("rankings-in-place-of-criteria");
        assertThat(ranking.isRelative()).isTrue();
    }

    @Test
    void readsRankingsByTheirOrderAlone() {
        DecisionMatrix unread = matrix("-", row(Double.NaN), row(1), row(2));
        assertThat(Borda.withDefaults()
                        .withRankings(Rankings.of(row(0.5, 70, 70), row(9, 8, 1e-300)))
                        .rank(unread, Weights.equal(1))
                        .scores())
                .containsExactly(1, 0.75, 1.25);
    }

    @Test
    void rejectsRankingsOfOtherAlternatives() {
        RankingMethod method = Borda.withDefaults().withRankings(Rankings.of(row(1, 2, 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.rank(matrix("+", row(1), row(2)), Weights.equal(1)))
                .withMessage("parameter 'rankings' must rank 2 alternatives, those of the table, but ranked 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.rank(matrix("+", row(1), row(2), row(3)), Weights.equal(2)))
                .withMessage("number of weights must be that of the criteria, 1, but was 2");
    }

    @Test
    void isMadeAgainFromItsRankings() {
        Borda method = Borda.withDefaults().withRankings(Rankings.of(row(1, 2)));
        RankingMethod again = RankingMethods.find("borda").orElseThrow().create(method.arguments());
        assertThat(again).isEqualTo(method).hasSameHashCodeAs(method).isNotEqualTo(Borda.withDefaults());
        assertThat(method.rankings()).contains(Rankings.of(row(1, 2)));
        assertThat(method).hasToString("borda[Rankings[[1.0, 2.0]]]");
    }

    @Test
    void rejectsAnotherTypeOfRankings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankingMethods.find("borda")
                        .orElseThrow()
                        .create(Arguments.none().with("rankings", "best first")))
                .withMessage("parameter 'rankings' must be of type Rankings but was of type String");
    }
}
