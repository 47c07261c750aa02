package dev.kam.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreOrderTest {
    private static final double[] SPECIAL = {
        0.0,
        -0.0,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_NORMAL,
        1,
        -1
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 100, 511, 512, 513, 5000, 100_000})
    void ordersLikeAStableSort(int n) {
        SplittableRandom random = new SplittableRandom(n);
        List<IntToDoubleFunction> kinds = List.of(
                i -> random.nextDouble(),
                i -> random.nextDouble(-1e300, 1e300),
                i -> random.nextInt(10),
                i -> SPECIAL[random.nextInt(SPECIAL.length)],
                i -> finite(random.nextLong()),
                i -> i,
                i -> -i,
                i -> 0.5);
        for (IntToDoubleFunction kind : kinds) {
            double[] scores = IntStream.range(0, n).mapToDouble(kind).toArray();
            assertThat(ScoreOrder.bestFirst(scores, true)).isEqualTo(sorted(scores, true));
            assertThat(ScoreOrder.bestFirst(scores, false)).isEqualTo(sorted(scores, false));
        }
    }

    @Test
    void ordersAMillion() {
        double[] scores = new SplittableRandom(5).doubles(1_000_000).toArray();
        int[] order = ScoreOrder.bestFirst(scores, true);
        assertThat(IntStream.range(1, order.length)
                        .allMatch(p -> scores[order[p - 1]] > scores[order[p]]
                                || (scores[order[p - 1]] == scores[order[p]] && order[p - 1] < order[p])))
                .isTrue();
        assertThat(IntStream.of(order).distinct().count()).isEqualTo(1_000_000);
    }

    @Test
    void keepsTheScoresAsTheyAre() {
        double[] scores = new SplittableRandom(5).doubles(1000).toArray();
        double[] before = scores.clone();
        ScoreOrder.bestFirst(scores, true);
        assertThat(scores).isEqualTo(before);
    }

    @Test
    void countsTheBetterOnesAsRank() {
        SplittableRandom random = new SplittableRandom(9);
        double[] scores = random.doubles(700, 0, 20).map(Math::rint).toArray();
        int[] ranks = ScoreOrder.ranks(scores, ScoreOrder.bestFirst(scores, true));
        for (int i = 0; i < scores.length; i++) {
            double score = scores[i];
            assertThat(ranks[i])
                    .isEqualTo(1
                            + (int) IntStream.range(0, scores.length)
                                    .filter(other -> scores[other] > score)
                                    .count());
        }
    }

    private static double finite(long bits) {
        double value = Double.longBitsToDouble(bits);
        return Double.isNaN(value) ? 0 : value;
    }

    private static int[] sorted(double[] scores, boolean higherIsBetter) {
        List<Integer> rows =
                new ArrayList<>(IntStream.range(0, scores.length).boxed().toList());
        Comparator<Integer> byScore = Comparator.comparingDouble(i -> scores[i] + 0.0);
        rows.sort(higherIsBetter ? byScore.reversed() : byScore);
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }
}
