package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingsTest {

    @Test
    void keepsTheRanksOfEachVoter() {
        Rankings rankings = Rankings.of(new double[] {1, 2, 2}, new double[] {3, 0.5, 1});
        assertThat(rankings.voters()).isEqualTo(2);
        assertThat(rankings.alternatives()).isEqualTo(3);
        assertThat(rankings.rankOf(1, 1)).isEqualTo(0.5);
        assertThat(rankings.ranksOf(0)).containsExactly(1, 2, 2);
        assertThat(rankings).hasToString("Rankings[[1.0, 2.0, 2.0], [3.0, 0.5, 1.0]]");
    }

    @Test
    void isEqualByItsRanks() {
        Rankings rankings = Rankings.of(new double[] {1, 2}, new double[] {2, 1});
        assertThat(rankings)
                .isEqualTo(Rankings.of(List.of(new double[] {1, 2}, new double[] {2, 1})))
                .hasSameHashCodeAs(Rankings.of(new double[] {1, 2}, new double[] {2, 1}))
                .isNotEqualTo(Rankings.of(new double[] {2, 1}, new double[] {1, 2}));
    }

    @Test
    void sharesNoArray() {
        double[] ranks = {1, 2};
        Rankings rankings = Rankings.of(ranks);
        ranks[0] = 7;
        rankings.ranksOf(0)[1] = 7;
        assertThat(rankings).isEqualTo(Rankings.of(new double[] {1, 2}));
    }

    @Test
    void rejectsWhatIsNoRanking() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rankings.of()).withMessage("rankings must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rankings.of(new double[0]))
                .withMessage("ranking 0 must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rankings.of(new double[] {1, 2}, new double[] {1}))
                .withMessage("ranking 1 must have 2 ranks like the first but had 1");
    }

    @Test
    void rejectsARankThatIsNotPositive() {
        for (double rank : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rankings.of(new double[] {1, 2}, new double[] {1, rank}))
                    .withMessage("rank of alternative 1 in ranking 1 must be finite and > 0 but was " + rank);
        }
    }
}
