package dev.kam.decision.method;

import static dev.kam.decision.method.RelativeTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

class CredibilityIndexTest {
    private static final double ROUNDING = 1e-15;

    private static CredibilityIndex index(Weights weights, OutrankingThresholds... thresholds) {
        return CredibilityIndex.of(weights, List.of(thresholds));
    }

    @Test
    void isTheConcordanceWithoutVeto() {
        CredibilityIndex index = index(
                Weights.of(2, 1, 1),
                OutrankingThresholds.of(1, 3),
                OutrankingThresholds.of(1, 3),
                OutrankingThresholds.of(1, 3));
        assertThat(index.of(row(5, 5, 5), row(6, 7, 8))).isEqualTo(0.5 + 0.125);
        assertThat(index.of(row(5, 5, 5), row(9, 4, 5))).isEqualTo(0.5);
        assertThat(index.of(row(5, 5, 5), row(8, 8, 8))).isZero();
    }

    @Test
    void fallsWhereAVetoOutweighsTheConcordance() {
        CredibilityIndex index = index(Weights.of(1, 3), OutrankingThresholds.NONE, OutrankingThresholds.of(0, 0, 8));
        // C = 1/4; D = 1/8 does not count, 1/2 counts (1 - 1/2) / (1 - 1/4), and 1 leaves nothing.
        assertThat(index.of(row(1, 0), row(0, 1))).isEqualTo(0.25);
        assertThat(index.of(row(1, 0), row(0, 2))).isEqualTo(0.25); // D = C
        assertThat(index.of(row(1, 0), row(0, 4))).isCloseTo(0.25 * 0.5 / 0.75, within(ROUNDING));
        assertThat(index.of(row(1, 0), row(0, 8))).isZero();
    }

    @Test
    void multipliesVetoes() {
        CredibilityIndex index = index(
                Weights.of(2, 1, 1),
                OutrankingThresholds.NONE,
                OutrankingThresholds.of(0, 0, 8),
                OutrankingThresholds.of(0, 0, 8));
        assertThat(index.of(row(1, 0, 0), row(0, 6, 7))).isCloseTo(0.5 * 0.5 * 0.25, within(ROUNDING));
    }

    @Test
    void isExactlyOneForEqualPerformancesWhateverTheWeights() {
        OutrankingThresholds none = OutrankingThresholds.NONE;
        for (int seed = 1; seed < 50; seed++) {
            Weights weights = Weights.of(0.1 * seed, 0.7, 1.0 / 3, Math.sqrt(seed));
            assertThat(index(weights, none, none, none, none).of(row(1, 2, 3, 4), row(1, 2, 3, 4)))
                    .isEqualTo(1);
        }
    }

    @Test
    void leavesOutACriterionOfWeightZeroWithItsVeto() {
        CredibilityIndex index = index(Weights.of(1, 0), OutrankingThresholds.NONE, OutrankingThresholds.of(0, 1, 2));
        assertThat(index.of(row(1, 0), row(0, 100))).isEqualTo(1);
        assertThat(index.of(row(0, 100), row(1, 0))).isZero();
    }

    @Test
    void comparesTheEndsOfTheRangeOfDoubles() {
        CredibilityIndex index =
                index(Weights.equal(2), OutrankingThresholds.of(1, 1e308), OutrankingThresholds.of(1, 2, 1e308));
        assertThat(index.of(row(-1.7e308, 1.7e308), row(1.7e308, -1.7e308))).isEqualTo(0.5);
        assertThat(index.of(row(1.7e308, -1.7e308), row(-1.7e308, 1.7e308))).isZero();
    }

    @Test
    void isEqualByWeightsAndThresholds() {
        CredibilityIndex index = index(Weights.equal(1), OutrankingThresholds.of(1, 2));
        assertThat(index)
                .isEqualTo(index(Weights.equal(1), OutrankingThresholds.of(1, 2)))
                .hasSameHashCodeAs(index(Weights.equal(1), OutrankingThresholds.of(1, 2)))
                .isNotEqualTo(index(Weights.equal(1), OutrankingThresholds.NONE))
                .hasToString("CredibilityIndex[1 criteria]");
    }

    @Test
    void rejectsThresholdsOfAnotherNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index(Weights.equal(2), OutrankingThresholds.NONE))
                .withMessage("number of thresholds must be that of the weights, 2, but was 1");
    }
}
