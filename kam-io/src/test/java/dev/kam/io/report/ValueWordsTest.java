package dev.kam.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import dev.kam.selection.ModelCriterion;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueWordsTest {
    private final ValueWords words = new ValueWords(new Words(Locale.ENGLISH), true, Optional.empty());
    private final ModelCriterion up = ModelCriterion.of("growth", 1);
    private final ModelCriterion down = up.withPreference(Preference.MINIMIZE);

    @Test
    void saysHowPerformancesAreValued() {
        assertThat(words.of(up.withValue(LinearValue.of(-10, 30))))
                .isEqualTo("More is better: nothing at \u221210, full points from 30 on.");
        assertThat(words.of(down.withValue(LinearValue.of(8, 2))))
                .isEqualTo("Less is better: full points down at 2, nothing from 8 on.");
        assertThat(words.of(up.withValue(PiecewiseValue.of(new double[] {0, 0}, new double[] {10, 1}))))
                .isEqualTo("More is better, in steps: 0 gives 0%, 10 gives 100%.");
        assertThat(words.of(up.withPreference(Preference.TARGET).withValue(TargetValue.of(1, 2, 3, 4))))
                .isEqualTo("Best from 2 to 3; nothing at or below 1, nor at or above 4.");
        assertThat(words.of(up.withValue(QuantileValue.of(Preference.MAXIMIZE, 1, 5, 20))))
                .isEqualTo("More is better, by place among reference values from 1 to 20.");
        assertThat(words.of(up)).isEqualTo("Compared with the other accounts of this data.");
    }

    @Test
    void saysWhatIsDerivedAndWhatMissingMeans() {
        assertThat(words.of(up.withDerivedValue(LinearValue.of(0, 5)).withMissing(MissingPolicy.WORST)))
                .isEqualTo("More is better: nothing at 0, full points from 5 on. Taken from this data (5th and 95th"
                        + " percentile). Not known counts as the worst.");
        assertThat(words.of(up.withMissing(MissingPolicy.NEUTRAL))).endsWith("Not known counts as half.");
    }

    @Test
    void saysTheFigureThatCountsInPlaceOfWhatIsNotKnownWhereThereIsNoScale() {
        for (Normalization normalization : Normalization.values()) {
            ValueWords relative = new ValueWords(new Words(Locale.ENGLISH), true, Optional.of(normalization));
            boolean scale = normalization == Normalization.MIN_MAX || normalization == Normalization.MAX;

            assertThat(relative.of(up.withMissing(MissingPolicy.NEUTRAL)))
                    .endsWith(scale ? " Not known counts as half." : " Not known counts as 0.5.");
            assertThat(relative.of(up.withMissing(MissingPolicy.WORST))).endsWith(" Not known counts as the worst.");
            assertThat(relative.of(up.withValue(LinearValue.of(0, 5)).withMissing(MissingPolicy.WORST)))
                    .endsWith(" Not known counts as the worst.");
        }
    }
}
