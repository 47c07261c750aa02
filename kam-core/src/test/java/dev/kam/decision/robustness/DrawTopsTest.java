package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTopsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40})
    void keepsTheBestOfEachDrawInWhateverOrderTheyAreOffered(int k) {
        int draws = 3;
        DrawTops tops = new DrawTops(draws, k);
        SplittableRandom random = new SplittableRandom(k);
        for (int draw = 0; draw < draws; draw++) {
            tops.offer(draw, 5, 1_000);
            tops.clear(draw);
            double[] scores = IntStream.range(0, 40)
                    .mapToDouble(i -> i % 7 == 0 ? Double.NEGATIVE_INFINITY : random.nextInt(6))
                    .toArray();
            int[] expected = SmaaTables.order(scores);
            int[] offered = IntStream.range(0, 40).toArray();
            for (int i = 39; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int row = offered[i];
                offered[i] = offered[other];
                offered[other] = row;
            }
            for (int row : offered) {
                tops.offer(draw, scores[row], row);
            }
            assertThat(tops.bar(draw)).isEqualTo(scores[expected[k - 1]]);
            tops.sort(draw);
            for (int place = 0; place < k; place++) {
                assertThat(tops.rowAt(draw, place)).isEqualTo(expected[place]);
            }
        }
    }
}
