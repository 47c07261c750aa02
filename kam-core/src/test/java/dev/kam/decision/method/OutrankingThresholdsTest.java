package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutrankingThresholdsTest {

    @ParameterizedTest
    @CsvSource({
        "-3, 1, 0",
        "0, 1, 0",
        "2, 1, 0",
        "2.5, 0.875, 0",
        "5, 0.25, 0",
        "6, 0, 0",
        "7, 0, 0.25",
        "9, 0, 0.75",
        "10, 0, 1",
        "11, 0, 1",
    })
    void agreesAndForbidsByTheDifference(double d, double concordance, double discordance) {
        OutrankingThresholds thresholds = OutrankingThresholds.of(2, 6, 10);
        assertThat(thresholds.concordance(d)).isEqualTo(concordance);
        assertThat(thresholds.discordance(d)).isEqualTo(discordance);
    }

    @Test
    void forbidsNothingWithoutAVeto() {
        assertThat(OutrankingThresholds.of(2, 6).discordance(1e9)).isZero();
        assertThat(OutrankingThresholds.of(2, 6).concordance(5)).isEqualTo(0.25);
        assertThat(OutrankingThresholds.NONE.discordance(1e9)).isZero();
    }

    @Test
    void countsAnyDisadvantageInFullWithoutThresholds() {
        assertThat(OutrankingThresholds.NONE.concordance(0)).isEqualTo(1);
        assertThat(OutrankingThresholds.NONE.concordance(Double.MIN_VALUE)).isZero();
        assertThat(OutrankingThresholds.NONE).isEqualTo(OutrankingThresholds.of(0, 0));
    }

    @Test
    void stepsWhereTwoThresholdsAreEqual() {
        OutrankingThresholds thresholds = OutrankingThresholds.of(3, 3, 3);
        assertThat(thresholds.concordance(3)).isEqualTo(1);
        assertThat(thresholds.discordance(3)).isZero();
        assertThat(thresholds.concordance(Math.nextUp(3.0))).isZero();
        assertThat(thresholds.discordance(Math.nextUp(3.0))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsAThresholdOutOfRange(double threshold) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutrankingThresholds.of(threshold, 1))
                .withMessage("threshold q must be finite and >= 0 but was " + threshold);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutrankingThresholds.of(0, threshold))
                .withMessage("threshold p must be finite and >= 0 but was " + threshold);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutrankingThresholds.of(0, 1, threshold))
                .withMessage("threshold v must be finite and >= 0 but was " + threshold);
    }

    @Test
    void rejectsThresholdsThatDescend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutrankingThresholds.of(3, 2))
                .withMessage("indifference threshold q must be <= the preference threshold p, 2.0, but was 3.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutrankingThresholds.of(1, 2, 1.5))
                .withMessage("veto threshold v must be >= the preference threshold p, 2.0, but was 1.5");
    }

    @Test
    void makesTheTwoZerosOne() {
        assertThat(OutrankingThresholds.of(-0.0, -0.0)).isEqualTo(OutrankingThresholds.NONE);
        assertThat(OutrankingThresholds.of(1, 2, 3).v()).isEqualTo(OptionalDouble.of(3));
    }
}
