package dev.kam.decision.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PanelTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final Weights HALVES = Weights.of(1, 1);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** A ranking that is nothing but scores. */
    private static final class Judge extends Ranking {
        Judge(boolean higherIsBetter, boolean relative, Weights weights, List<Notice> notices, double... scores) {
            super(scores, higherIsBetter, relative, weights, notices);
        }
    }

    private static Ranking judge(double... scores) {
        return new Judge(true, false, HALVES, List.of(), scores);
    }

    @Test
    void takesMeansOfScoresAndRanks() {
        PanelRanking panel = Panel.pool(List.of(judge(0.9, 0.5, 0.5, 0.1), judge(0.2, 0.8, 0.4, 0.6)));
        assertThat(panel.scores()).containsExactly(new double[] {0.55, 0.65, 0.45, 0.35}, ROUNDING);
        assertThat(panel.ranks()).containsExactly(2, 1, 3, 4);
        assertThat(panel.meanRanks()).containsExactly(2.5, 1.75, 2.75, 3);
        assertThat(panel.meanRankOf(1)).isEqualTo(1.75);
        assertThat(panel.details()).containsExactly(Detail.numbers("meanRanks", new double[] {2.5, 1.75, 2.75, 3}));
        assertThat(panel.higherIsBetter()).isTrue();
        assertThat(panel.isRelative()).isFalse();
        assertThat(panel.clipped(1)).isZero();
    }

    @Test
    void namesTheJudgeWhoIsFarthest() {
        PanelRanking panel = Panel.pool(List.of(judge(3, 2, 1), judge(3, 1, 2), judge(1, 2, 2.5), judge(3, 2, 1)));
        PanelAgreement agreement = panel.agreement();
        assertThat(agreement.farthest()).isEqualTo(OptionalInt.of(2));
        assertThat(agreement.distances()).containsExactly(0.0, 0.5, 2.0, 0.0);
        assertThat(agreement.meanDistance()).isCloseTo((0.5 + 2 + 0 + 1.5 + 0.5 + 2) / 6, ROUNDING);
        // Ranks 1 2 3, 1 3 2, 3 2 1 and 1 2 3: rank sums 6, 9 and 9, S = 6, W = 12 * 6 / (16 * 24).
        assertThat(agreement.kendallW().orElseThrow()).isCloseTo(72 / 384.0, ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheFormulasTakenLiterally(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 2 + random.nextInt(30);
        int k = 2 + random.nextInt(4);
        boolean higher = random.nextBoolean();
        List<Ranking> judges = new ArrayList<>();
        double[][] ranks = new double[k][n];
        for (int judge = 0; judge < k; judge++) {
            double[] scores = random.ints(n, 0, 8).asDoubleStream().toArray();
            judges.add(new Judge(higher, false, HALVES, List.of(), scores));
            for (int i = 0; i < n; i++) {
                for (double other : scores) {
                    ranks[judge][i] += other == scores[i] ? 0.5 : (other > scores[i]) == higher ? 1 : 0;
                }
                ranks[judge][i] += 0.5;
            }
        }
        PanelRanking panel = Panel.pool(judges);
        double[] sums = new double[n];
        double ties = 0;
        for (double[] judge : ranks) {
            for (int i = 0; i < n; i++) {
                sums[i] += judge[i];
                double equal = 0;
                for (double other : judge) {
                    equal += other == judge[i] ? 1 : 0;
                }
                ties += equal * equal - 1; // each of t equals adds t squared less 1: t cubed less t for all
            }
        }
        double mean = k * (n + 1) / 2.0;
        double s = Arrays.stream(sums).map(x -> (x - mean) * (x - mean)).sum();
        double cubes = (double) n * n * n - n;
        if (k * k * cubes - k * ties > 0) {
            assertThat(panel.agreement().kendallW().orElseThrow())
                    .isCloseTo(12 * s / (k * k * cubes - k * ties), ROUNDING);
        }
        for (int i = 0; i < n; i++) {
            assertThat(panel.meanRankOf(i)).isCloseTo(sums[i] / k, ROUNDING);
        }
        assertThat(panel.agreement().distances()).allMatch(d -> d >= 0 && d <= 2);
    }

    @Test
    void keepsTheDirectionAndWhatTheJudgesSay() {
        Notice notice = Notice.of("code", "text", "texto");
        PanelRanking panel = Panel.pool(List.of(
                new Judge(false, false, Weights.of(1, 0), List.of(notice), 1, 2),
                new Judge(false, true, Weights.of(1, 3), List.of(notice), 2, 3)));
        assertThat(panel.higherIsBetter()).isFalse();
        assertThat(panel.rankOf(0)).isEqualTo(1);
        assertThat(panel.isRelative()).isTrue();
        assertThat(panel.weights()).isEqualTo(Weights.of(1.25, 0.75));
        assertThat(panel.notices()).containsExactly(notice);
        assertThat(panel.agreement().kendallW().orElseThrow()).isEqualTo(1);
        assertThat(panel.agreement().farthest()).isEmpty();
    }

    @Test
    void takesASingleJudgeForThePanel() {
        PanelRanking panel = Panel.pool(List.of(judge(1, 3, 2)));
        assertThat(panel.scores()).containsExactly(1, 3, 2);
        assertThat(panel.agreement().kendallW()).isEmpty();
        assertThat(panel.agreement().farthest()).isEmpty();
        assertThat(panel.agreement().meanDistance()).isZero();
        PanelRanking single = Panel.pool(List.of(judge(1), judge(2)));
        assertThat(single.agreement().kendallW()).isEmpty();
        assertThat(single.agreement().distances()).containsExactly(0.0, 0.0);
    }

    @Test
    void isAtDistanceOneFromWhoRanksNothing() {
        PanelRanking panel = Panel.pool(List.of(judge(1, 1, 1), judge(1, 2, 3)));
        assertThat(panel.agreement().distances()).containsExactly(1.0, 0.0);
        assertThat(panel.agreement().meanDistance()).isEqualTo(1);
    }

    @Test
    void takesScoresThatAreHuge() {
        PanelRanking panel = Panel.pool(List.of(judge(1.7e308, -0.0), judge(1.7e308, -0.0)));
        assertThat(panel.scoreOf(0)).isEqualTo(1.7e308);
        assertThat(Double.doubleToRawLongBits(panel.scoreOf(1))).isZero();
    }

    @Test
    void looksAtManyAlternatives() {
        int n = 20_000;
        double[] scores = new double[n];
        Arrays.setAll(scores, i -> i);
        double[] turned = new double[n];
        Arrays.setAll(turned, i -> -i);
        PanelAgreement same =
                Panel.pool(List.of(judge(scores), judge(scores.clone()))).agreement();
        assertThat(same.kendallW().orElseThrow()).isCloseTo(1, ROUNDING);
        assertThat(same.meanDistance()).isCloseTo(0, ROUNDING);
        PanelAgreement opposed =
                Panel.pool(List.of(judge(scores), judge(turned))).agreement();
        assertThat(opposed.kendallW().orElseThrow()).isCloseTo(0, ROUNDING);
        assertThat(opposed.meanDistance()).isCloseTo(2, ROUNDING);
    }

    @Test
    void rejectsRankingsThatDoNotFitTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.pool(List.of()))
                .withMessage("judges must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.pool(List.of(judge(1, 2), judge(1))))
                .withMessage("judge 2 must rank 2 alternatives like judge 1 but ranks 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.pool(List.of(judge(1), new Judge(true, false, Weights.of(1), List.of(), 1))))
                .withMessage("judge 2 must use 2 criteria like judge 1 but uses 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Panel.pool(List.of(judge(1), new Judge(false, false, HALVES, List.of(), 1))))
                .withMessage("scores of judge 2 must be better the higher they are, like those of judge 1");
    }

    @Test
    void comparesAllItsParts() {
        PanelRanking one = Panel.pool(List.of(judge(1, 3, 2), judge(2, 3, 1)));
        assertThat(one).isEqualTo(Panel.pool(List.of(judge(1, 3, 2), judge(2, 3, 1))));
        assertThat(one.hashCode())
                .isEqualTo(Panel.pool(List.of(judge(1, 3, 2), judge(2, 3, 1))).hashCode());
        assertThat(one).isNotEqualTo(Panel.pool(List.of(judge(1.5, 3, 1.5))));
    }
}
