package dev.kam.decision.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.weighting.RankOrderWeighting.Scheme;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankOrderWeightingTest {
    private static final Offset<Double> ROUNDING = within(1e-15);
    private static final List<String> ORDER = List.of("c", "a", "d", "b");

    private static double[] weigh(Scheme scheme) {
        return RankOrderWeighting.of(scheme, ORDER)
                .weigh(WeightingTables.of("a", "b", "c", "d"))
                .weights()
                .toArray();
    }

    @Test
    void takesTheCentroidOfAllWeightsOfThisOrder() {
        assertThat(weigh(Scheme.RANK_ORDER_CENTROID))
                .containsExactly(new double[] {13 / 48.0, 3 / 48.0, 25 / 48.0, 7 / 48.0}, ROUNDING);
    }

    @Test
    void fallsEvenlyByRankSum() {
        assertThat(weigh(Scheme.RANK_SUM)).containsExactly(new double[] {0.3, 0.1, 0.4, 0.2}, ROUNDING);
    }

    @Test
    void fallsByReciprocals() {
        assertThat(weigh(Scheme.RANK_RECIPROCAL))
                .containsExactly(new double[] {6 / 25.0, 3 / 25.0, 12 / 25.0, 4 / 25.0}, ROUNDING);
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void fallsStrictlyForManyCriteria(Scheme scheme) {
        double[] weights = scheme.weights(300).toArray();
        assertThat(IntStream.range(1, 300)).allMatch(k -> weights[k] < weights[k - 1] && weights[k] > 0);
        assertThat(scheme.weights(1).at(0)).isEqualTo(1);
        assertThat(RankOrderWeighting.of(scheme, ORDER).name()).isEqualTo(scheme.id());
    }

    @Test
    void hasTheNamesOfTheProgramFile() {
        assertThat(Scheme.values())
                .extracting(Scheme::id)
                .containsExactly("rank-order-centroid", "rank-sum", "rank-reciprocal");
    }

    @Test
    void rejectsOrdersThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankOrderWeighting.of(Scheme.RANK_SUM, List.of()))
                .withMessage("order of the criteria must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankOrderWeighting.of(Scheme.RANK_SUM, List.of("a", "b", "a")))
                .withMessage("order of the criteria must name each once but names 'a' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankOrderWeighting.of(Scheme.RANK_SUM, ORDER).weigh(WeightingTables.of("a")))
                .withMessage("place must be of the criteria ['a'] but one was of 'c'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RankOrderWeighting.of(Scheme.RANK_SUM, List.of("a")).weigh(WeightingTables.of("a", "b")))
                .withMessage("place of criterion 'b' must be given but is missing");
    }

    @Test
    void comparesSchemeAndOrder() {
        RankOrderWeighting one = RankOrderWeighting.of(Scheme.RANK_SUM, ORDER);
        assertThat(one)
                .isEqualTo(RankOrderWeighting.of(one.scheme(), one.order()))
                .isNotEqualTo(RankOrderWeighting.of(Scheme.RANK_RECIPROCAL, ORDER))
                .isNotEqualTo(RankOrderWeighting.of(Scheme.RANK_SUM, List.of("a", "b")))
                .hasToString("rank-sum[c, a, d, b]");
        assertThat(one.isFromData()).isFalse();
    }
}
