package dev.kam.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.selection.SelectionPolicy.CapOverride;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionPolicyTest {
    private static final SelectionPolicy FIRST = SelectionPolicy.firstWave();

    @Test
    void startsWithTenFiveAndSeventyPercent() {
        assertThat(FIRST).isEqualTo(new SelectionPolicy(10, 5, 0.7, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void allowsUpToTen(int most) {
        assertThat(FIRST.withMaxKeyAccounts(most).maxKeyAccounts()).isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 80, Integer.MAX_VALUE})
    void rejectsMoreThanTenWithoutAnOverride(int most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withMaxKeyAccounts(most))
                .withMessage("maxKeyAccounts must be <= 10 but was " + most
                        + ".\nMaybe record an override that says who decided it and why.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void rejectsNoKeyAccounts(int most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withMaxKeyAccounts(most))
                .withMessage("maxKeyAccounts must be >= 1 but was " + most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withMaxKeyAccounts(most, "CEO", "wish"))
                .withMessage("maxKeyAccounts must be >= 1 but was " + most);
    }

    @Test
    void recordsWhoAllowedMoreAndWhy() {
        SelectionPolicy policy = FIRST.withMaxKeyAccounts(11, "CEO", "two divisions");

        assertThat(policy.maxKeyAccounts()).isEqualTo(11);
        assertThat(policy.override()).contains(new CapOverride("CEO", "two divisions"));
        assertThat(policy.withIncubate(1)
                        .withMinCoverage(0.1)
                        .withSizeColumn("x")
                        .override())
                .contains(new CapOverride("CEO", "two divisions"));
        assertThat(policy.withMaxKeyAccounts(12).maxKeyAccounts())
                .as("the override stands")
                .isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void rejectsAnOverrideThatSaysNothing(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withMaxKeyAccounts(11, blank, "why"))
                .withMessage("override must say who decided it but 'by' was blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withMaxKeyAccounts(11, "CEO", blank))
                .withMessage("override must say why but 'reason' was blank");
    }

    @Test
    void allowsNobodyInIncubationButNotLess() {
        assertThat(FIRST.withIncubate(0).incubate()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withIncubate(-1))
                .withMessage("incubate must be >= 0 but was -1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY, -Double.MIN_VALUE})
    void rejectsACoverageThatIsNoShare(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withMinCoverage(share))
                .withMessage("minCoverage must be between 0 and 1 but was " + share);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 0.7, 1})
    void allowsEveryShareOfTheWeights(double share) {
        assertThat(FIRST.withMinCoverage(share).minCoverage()).isEqualTo(share);
    }

    @Test
    void rejectsABlankSizeColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.withSizeColumn(" "))
                .withMessage("sizeColumn must not be blank");
        assertThat(FIRST.withSizeColumn("turnover").sizeColumn()).contains("turnover");
    }
}
