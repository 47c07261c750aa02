package dev.kam.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final class Plain extends Ranking {
        Plain(boolean higherIsBetter, double... scores) {
            super(scores, higherIsBetter, true, Weights.equal(2), List.of(Notice.of("code", "text", "texto")));
        }
    }

    @Test
    void letsEqualScoresShareTheSmallerRank() {
        Ranking ranking = new Plain(true, 0.5, 0.9, 0.5, 0.1, 0.5, 0.9);
        assertThat(ranking.ranks()).containsExactly(3, 1, 3, 6, 3, 1);
        assertThat(ranking.top(6)).containsExactly(1, 5, 0, 2, 4, 3);
        assertThat(ranking.alternativeAt(2)).isZero();
        assertThat(ranking.rankOf(3)).isEqualTo(6);
        assertThat(ranking.scoreOf(3)).isEqualTo(0.1);
    }

    @Test
    void ranksTheLowestFirstWhereLowerIsBetter() {
        Ranking ranking = new Plain(false, 2, 1, 2, Double.POSITIVE_INFINITY);
        assertThat(ranking.ranks()).containsExactly(2, 1, 2, 4);
        assertThat(ranking.top(2)).containsExactly(1, 0);
        assertThat(ranking.higherIsBetter()).isFalse();
    }

    @Test
    void takesTheTwoZerosForEqual() {
        assertThat(new Plain(true, -0.0, 0.0, -0.0).ranks()).containsExactly(1, 1, 1);
        assertThat(new Plain(false, 0.0, -0.0).top(2)).containsExactly(0, 1);
    }

    @Test
    void givesAllWhenThereAreFewer() {
        assertThat(new Plain(true, 1, 2).top(10)).containsExactly(1, 0);
        assertThat(new Plain(true, 1, 2).top(0)).isEmpty();
    }

    @Test
    void isNotChangedThroughItsArrays() {
        Ranking ranking = new Plain(true, 1, 2);
        ranking.scores()[0] = 9;
        ranking.ranks()[0] = 9;
        ranking.top(2)[0] = 9;
        assertThat(ranking).isEqualTo(new Plain(true, 1, 2));
        assertThat(ranking.top(1)).containsExactly(1);
        assertThat(ranking.ranks()).containsExactly(2, 1);
    }

    @Test
    void isAValue() {
        Ranking ranking = new Plain(true, 1, 2);
        assertThat(ranking)
                .isEqualTo(new Plain(true, 1, 2))
                .hasSameHashCodeAs(new Plain(true, 1, 2))
                .isNotEqualTo(new Plain(false, 1, 2))
                .isNotEqualTo(new Plain(true, 1, 3))
                .hasToString("Plain[2 alternatives]");
        assertThat(ranking.size()).isEqualTo(2);
        assertThat(ranking.isRelative()).isTrue();
        assertThat(ranking.weights()).isEqualTo(Weights.equal(2));
        assertThat(ranking.notices()).containsExactly(Notice.of("code", "text", "texto"));
    }

    @Test
    void rejectsAScoreThatIsNotANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plain(true, 1, Double.NaN))
                .withMessage("score of alternative 1 must not be NaN");
    }

    @Test
    void rejectsANegativeCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plain(true, 1).top(-1))
                .withMessage("k must be >= 0 but was -1");
    }

    @Test
    void rejectsAnAlternativeThatIsNotThere() {
        Ranking ranking = new Plain(true, 1);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ranking.scoreOf(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ranking.rankOf(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ranking.alternativeAt(1));
    }

    @Test
    void keepsTheBestAsAValue() {
        TopAlternatives top = TopAlternatives.of(new int[] {3, 1}, new double[] {0.9, 0.8}, new long[] {5});
        assertThat(top)
                .isEqualTo(TopAlternatives.of(new int[] {3, 1}, new double[] {0.9, 0.8}, new long[] {5}))
                .hasSameHashCodeAs(TopAlternatives.of(new int[] {3, 1}, new double[] {0.9, 0.8}, new long[] {5}))
                .isNotEqualTo(TopAlternatives.of(new int[] {3, 1}, new double[] {0.9, 0.8}, new long[] {6}))
                .isNotEqualTo(TopAlternatives.of(new int[] {3, 1}, new double[] {0.9, 0.7}, new long[] {5}))
                .hasToString("TopAlternatives[3, 1]");
        assertThat(top.size()).isEqualTo(2);
        assertThat(top.alternativeAt(1)).isEqualTo(1);
        assertThat(top.scoreAt(1)).isEqualTo(0.8);
        assertThat(top.clipped(0)).isEqualTo(5);
    }

    @Test
    void rejectsAnotherNumberOfScoresThanOfTheBest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TopAlternatives.of(new int[] {3}, new double[0], new long[0]))
                .withMessage("number of scores must be that of the alternatives, 1, but was 0");
    }
}
