package dev.kam.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopHeapTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 10, 64, 100, 1000})
    void keepsTheFirstOfAStableSort(int k) {
        SplittableRandom random = new SplittableRandom(k);
        for (int grid : new int[] {1, 3, 50, 1_000_000}) {
            double[] scores = random.doubles(1000, -1, 1)
                    .map(x -> Math.rint(x * grid) / grid)
                    .toArray();
            TopHeap heap = new TopHeap(k);
            for (int i = 0; i < scores.length; i++) {
                heap.offer(scores[i], i);
            }
            int[] expected = Arrays.copyOf(ScoreOrder.bestFirst(scores, true), k);
            assertThat(heap.rows()).isEqualTo(expected);
            assertThat(heap.scores())
                    .isEqualTo(
                            Arrays.stream(expected).mapToDouble(i -> scores[i]).toArray());
            assertThat(heap.bar()).isEqualTo(scores[expected[k - 1]]);
        }
    }

    @Test
    void hasNoBarUntilItIsFull() {
        TopHeap heap = new TopHeap(2);
        heap.offer(5, 0);
        assertThat(heap.bar()).isEqualTo(Double.NEGATIVE_INFINITY);
        heap.offer(-5, 1);
        assertThat(heap.bar()).isEqualTo(-5);
        heap.offer(-5, 2);
        assertThat(heap.rows()).containsExactly(0, 1);
    }

    @Test
    void putsPlacesWithoutARowLast() {
        TopHeap heap = new TopHeap(100);
        heap.offer(1, 4);
        heap.offer(2, 6);
        assertThat(heap.rows()).startsWith(6, 4, Integer.MAX_VALUE).hasSize(100);
        assertThat(heap.scores()).startsWith(2, 1, Double.NEGATIVE_INFINITY);
    }
}
