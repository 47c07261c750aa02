package dev.kam.decision.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointWeightingTest {
    private static final DecisionMatrix AB = WeightingTables.of("a", "b");

    @Test
    void dividesPointsByTheirSum() {
        WeightingResult result =
                PointWeighting.direct(Map.of("b", 30.0, "a", 10.0)).weigh(AB);
        assertThat(result.weights().toArray()).containsExactly(0.25, 0.75);
        assertThat(result.weights().givenSum()).isEqualTo(40);
        assertThat(result.notices()).isEmpty();
    }

    @Test
    void keepsTheNameOfItsType() {
        PointWeighting direct = PointWeighting.direct(Map.of("a", 1.0));
        PointWeighting swing = PointWeighting.swing(Map.of("a", 1.0));
        assertThat(direct.name()).isEqualTo("direct");
        assertThat(swing.name()).isEqualTo("swing");
        assertThat(direct.isFromData()).isFalse();
        assertThat(direct).isNotEqualTo(swing).isEqualTo(PointWeighting.direct(direct.points()));
        assertThat(swing).hasToString("swing{a=1.0}");
        assertThat(swing.hashCode())
                .isEqualTo(PointWeighting.swing(Map.of("a", 1.0)).hashCode());
    }

    @Test
    void letsPointsBeZero() {
        assertThat(PointWeighting.swing(Map.of("a", 0.0, "b", 100.0)).weigh(AB).weights())
                .isEqualTo(Weights.of(0, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsPointsThatAreNoWeights(double points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointWeighting.direct(Map.of("a", points)))
                .withMessage("points of criterion 'a' must be finite and >= 0 but was " + points);
    }

    @Test
    void rejectsPointsOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointWeighting.direct(Map.of("a", 0.0)))
                .withMessage("points must not all be 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointWeighting.direct(Map.of()))
                .withMessage("points must not be empty");
    }

    @Test
    void rejectsCriteriaThatAreNotThoseOfTheTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointWeighting.direct(Map.of("a", 1.0)).weigh(AB))
                .withMessage("points of criterion 'b' must be given but is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointWeighting.direct(Map.of("a", 1.0, "b", 1.0, "x", 1.0))
                        .weigh(AB))
                .withMessage("points must be of the criteria ['a', 'b'] but one was of 'x'");
    }

    @Test
    void weighsEqually() {
        EqualWeighting equal = EqualWeighting.withDefaults();
        assertThat(equal.weigh(AB)).isEqualTo(WeightingResult.of(Weights.of(1, 1)));
        assertThat(equal.name()).isEqualTo("equal").isEqualTo(equal.toString());
        assertThat(equal.isFromData()).isFalse();
    }
}
