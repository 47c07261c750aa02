package dev.kam.decision.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.weighting.PooledWeighting.Mean;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PooledWeightingTest {
    private static final Offset<Double> ROUNDING = within(1e-15);
    private static final DecisionMatrix ABC = WeightingTables.of("a", "b", "c");
    private static final Map<String, Double> FIRST = Map.of("a", 50.0, "b", 30.0, "c", 20.0);
    private static final Map<String, Double> SECOND = Map.of("a", 5.0, "b", 4.0, "c", 1.0);
    private static final Map<String, Double> THIRD = Map.of("a", 0.1, "b", 0.2, "c", 0.7);
    private static final PooledWeighting PANEL = PooledWeighting.of(List.of(FIRST, SECOND, THIRD));

    @Test
    void takesTheMeanOfNormalizedWeights() {
        PooledResult result = PANEL.weigh(ABC);
        assertThat(result.weights().toArray()).containsExactly(new double[] {1.1 / 3, 0.3, 1 / 3.0}, ROUNDING);
        assertThat(result.judges()).hasSize(3).element(1).isEqualTo(Weights.of(5, 4, 1));
        assertThat(result.notices()).isEmpty();
    }

    @Test
    void takesTheGeometricMean() {
        PooledResult result = PANEL.withMean(Mean.GEOMETRIC).weigh(ABC);
        double a = Math.cbrt(0.5 * 0.5 * 0.1);
        double b = Math.cbrt(0.3 * 0.4 * 0.2);
        double c = Math.cbrt(0.2 * 0.1 * 0.7);
        double sum = a + b + c;
        assertThat(result.weights().toArray()).containsExactly(new double[] {a / sum, b / sum, c / sum}, ROUNDING);
    }

    @Test
    void saysHowFarTheJudgesAgree() {
        PanelAgreement agreement = PANEL.weigh(ABC).agreement();
        // Ranks 1 2 3, 1 2 3 and 3 2 1: rank sums 5, 6, 7, S = 2, W = 12 * 2 / (9 * 24).
        assertThat(agreement.kendallW().orElseThrow()).isCloseTo(1 / 9.0, ROUNDING);
        // Distances of pairs: 0.1, 0.5 and 0.6.
        assertThat(agreement.meanDistance()).isCloseTo(0.4, ROUNDING);
        assertThat(agreement.distances().get(0)).isCloseTo(0.4 / 3, ROUNDING);
        assertThat(agreement.distances().get(1)).isCloseTo(0.7 / 3, ROUNDING);
        assertThat(agreement.distances().get(2)).isCloseTo(1.1 / 3, ROUNDING);
        assertThat(agreement.farthest()).isEqualTo(OptionalInt.of(2));
    }

    /** Ties: ranks 1.5 1.5 3 and 1 2.5 2.5; S = 6.5, W = 12 * 6.5 / (4 * 24 - 2 * (6 + 6)). */
    @Test
    void correctsConcordanceForTies() {
        PooledResult result = PooledWeighting.of(
                        List.of(Map.of("a", 2.0, "b", 2.0, "c", 1.0), Map.of("a", 2.0, "b", 1.0, "c", 1.0)))
                .weigh(ABC);
        double s = 1.5 * 1.5 + 0 + 1.5 * 1.5;
        assertThat(result.agreement().kendallW().orElseThrow()).isCloseTo(12 * s / 72, ROUNDING);
    }

    @Test
    void knowsWhenThereIsNothingToAgreeOn() {
        PanelAgreement alone = PooledWeighting.of(List.of(FIRST)).weigh(ABC).agreement();
        assertThat(alone.kendallW()).isEmpty();
        assertThat(alone.meanDistance()).isZero();
        assertThat(alone.farthest()).isEmpty();
        assertThat(alone.distances()).containsExactly(0.0);
        Map<String, Double> flat = Map.of("a", 1.0, "b", 1.0, "c", 1.0);
        assertThat(PooledWeighting.of(List.of(flat, flat))
                        .weigh(ABC)
                        .agreement()
                        .kendallW())
                .isEmpty();
        assertThat(PooledWeighting.of(List.of(FIRST, FIRST))
                        .weigh(ABC)
                        .agreement()
                        .kendallW()
                        .orElseThrow())
                .isEqualTo(1);
    }

    @Test
    void letsASingleZeroDecideUnderTheGeometricMean() {
        PooledWeighting panel = PooledWeighting.of(
                        List.of(Map.of("a", 0.0, "b", 1.0, "c", 0.0), Map.of("a", 2.0, "b", 1.0, "c", 0.0)))
                .withMean(Mean.GEOMETRIC);
        PooledResult result = panel.weigh(ABC);
        assertThat(result.weights().toArray()).containsExactly(0, 1, 0);
        assertThat(result.notices())
                .containsExactly(Notice.of(
                        "zero-weight",
                        "A weight of 0 from one judge makes the geometric mean 0: ['a'].",
                        "Un peso 0 de un juez hace 0 la media geométrica: ['a']."));
    }

    @Test
    void takesTheArithmeticMeanWhereZerosLeaveNothing() {
        List<Map<String, Double>> judges = List.of(Map.of("a", 0.0, "b", 1.0), Map.of("a", 1.0, "b", 0.0));
        PooledResult result =
                PooledWeighting.of(judges).withMean(Mean.GEOMETRIC).weigh(WeightingTables.of("a", "b"));
        assertThat(result.weights().toArray()).containsExactly(0.5, 0.5);
        assertThat(result.notices())
                .containsExactly(
                        Notice.of(
                                "zero-weight",
                                "Each criterion has the weight 0 from some judge: the arithmetic mean is taken in place of the"
                                        + " geometric one.",
                                "Cada criterio tiene peso 0 de algún juez: se toma la media aritmética en lugar de la geométrica."));
        assertThat(result.agreement().distances()).containsExactly(0.5, 0.5);
        assertThat(result.agreement().meanDistance()).isEqualTo(1);
        assertThat(result.agreement().farthest()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void takesTinyAndHugeWeights() {
        List<Map<String, Double>> judges =
                List.of(Map.of("a", 1e308, "b", 1e308, "c", 1e8), Map.of("a", 1e-300, "b", 1e-310, "c", 1e-300));
        for (Mean mean : Mean.values()) {
            double[] weights = PooledWeighting.of(judges)
                    .withMean(mean)
                    .weigh(ABC)
                    .weights()
                    .toArray();
            assertThat(weights[0] + weights[1] + weights[2]).isCloseTo(1, ROUNDING);
        }
    }

    @Test
    void rejectsPanelsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PooledWeighting.of(List.of()))
                .withMessage("judges must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PooledWeighting.of(List.of(FIRST, Map.of("a", -1.0))))
                .withMessage("judge 2: weight of criterion 'a' must be finite and >= 0 but was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PooledWeighting.of(List.of(Map.of("a", 0.0))))
                .withMessage("judge 1: weights must not all be 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PooledWeighting.of(List.of(Map.of("a", 1.0), Map.of("b", 1.0))))
                .withMessage("judge 2 must weigh the criteria ['a'] like judge 1 but weighs ['b']");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PANEL.weigh(WeightingTables.of("a", "b", "c", "d")))
                .withMessage("weight of criterion 'd' must be given but is missing");
    }

    @Test
    void comparesAllItsParts() {
        assertThat(PANEL)
                .isEqualTo(PooledWeighting.of(PANEL.judges()))
                .isNotEqualTo(PANEL.withMean(Mean.GEOMETRIC))
                .hasToString("pooled[3 judges, arithmetic]");
        assertThat(PANEL.name()).isEqualTo("pooled");
        assertThat(PANEL.isFromData()).isFalse();
        assertThat(PANEL.weigh(ABC)).isEqualTo(PANEL.weigh(ABC));
        assertThat(PANEL.weigh(ABC).hashCode()).isEqualTo(PANEL.weigh(ABC).hashCode());
    }
}
