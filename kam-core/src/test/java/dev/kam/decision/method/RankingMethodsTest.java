package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.Arguments;
import dev.kam.decision.Parameter;
import dev.kam.decision.value.Normalization;
import java.util.HashSet;
import java.util.List;
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

    private static boolean hasDefaults(RankingMethods.Entry entry) {
        return entry.parameters().stream().noneMatch(p -> p instanceof Parameter.Structured s && s.required());
    }

    @Test
    void makesMethodsOfTheirOwnName() {
        assertThat(RankingMethods.all())
                .filteredOn(RankingMethodsTest::hasDefaults)
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.create(Arguments.none()).name()).isEqualTo(entry.name()));
    }

    @Test
    void offersTheDefaultAmongTheChoices() {
        assertThat(RankingMethods.all())
                .flatMap(RankingMethods.Entry::parameters)
                .filteredOn(Parameter.Choice.class::isInstance)
                .map(Parameter.Choice.class::cast)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.choices()).contains(p.preset()));
    }

    @Test
    void makesTheWeightedSumWithItsNormalization() {
        assertThat(weightedSum().create(Arguments.none()))
                .isEqualTo(AdditiveValue.withDefaults().withNormalization(Normalization.MIN_MAX));
        assertThat(weightedSum().create(Arguments.none().with("normalization", "vector")))
                .isEqualTo(AdditiveValue.withDefaults().withNormalization(Normalization.VECTOR));
    }

    @Test
    void findsNothingByAnotherName() {
        assertThat(RankingMethods.find("Weighted-Sum")).isEmpty();
    }

    @Test
    void rejectsAnUnknownParameter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weightedSum().create(Arguments.none().with("lambda", 1.0)))
                .withMessage("method 'weighted-sum' has no parameter 'lambda'");
    }

    @Test
    void rejectsAnUnknownChoice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weightedSum().create(Arguments.none().with("normalization", "MAX")))
                .withMessage("parameter 'normalization' must be one of"
                        + " [min-max, max, sum, vector, none] but was 'MAX'");
    }
}
