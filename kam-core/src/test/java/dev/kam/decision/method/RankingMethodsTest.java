package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.value.Normalization;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingMethodsTest {

    private static RankingMethods.Entry weightedSum() {
        return RankingMethods.find("weighted-sum").orElseThrow();
    }

    @Test
    void listsEachNameOnce() {
        List<String> names =
                RankingMethods.all().stream().map(RankingMethods.Entry::name).toList();
        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    void makesMethodsOfTheirOwnName() {
        assertThat(RankingMethods.all())
                .allSatisfy(entry -> assertThat(entry.create(Map.of()).name()).isEqualTo(entry.name()));
    }

    @Test
    void offersTheDefaultAmongTheChoices() {
        assertThat(RankingMethods.all())
                .flatMap(RankingMethods.Entry::parameters)
                .allSatisfy(p -> assertThat(p.choices()).contains(p.defaultChoice()));
    }

    @Test
    void makesTheWeightedSumWithItsNormalization() {
        assertThat(weightedSum().create(Map.of()))
                .isEqualTo(AdditiveValue.withDefaults().withNormalization(Normalization.MIN_MAX));
        assertThat(weightedSum().create(Map.of("normalization", "vector")))
                .isEqualTo(AdditiveValue.withDefaults().withNormalization(Normalization.VECTOR));
    }

    @Test
    void findsNothingByAnotherName() {
        assertThat(RankingMethods.find("Weighted-Sum")).isEmpty();
    }

    @Test
    void rejectsAnUnknownParameter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weightedSum().create(Map.of("lambda", "1")))
                .withMessage("method 'weighted-sum' has no parameter 'lambda'");
    }

    @Test
    void rejectsAnUnknownChoice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weightedSum().create(Map.of("normalization", "MAX")))
                .withMessage("parameter 'normalization' of method 'weighted-sum' must be one of"
                        + " [min-max, max, sum, vector, none] but was 'MAX'");
    }
}
