package dev.kam.decision.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {
    private static final double NaN = Double.NaN;

    @Test
    void keepsCopies() {
        double[] row = {1, -0.0};
        Profiles profiles = Profiles.ofRows(row, new double[] {0, 0});
        Vetoes vetoes = Vetoes.ofRows(row);
        row[0] = 9;
        profiles.rows()[0][0] = 9;
        vetoes.rows()[0][0] = 9;
        assertThat(profiles.at(0, 0)).isEqualTo(1);
        assertThat(vetoes.at(0, 0)).isEqualTo(1);
        assertThat(profiles).isEqualTo(Profiles.ofRows(new double[] {1, 0}, new double[] {0, 0}));
        assertThat(profiles).isNotEqualTo(Profiles.ofRows(new double[] {1, 0}));
        assertThat(profiles.count()).isEqualTo(2);
        assertThat(profiles.criteria()).isEqualTo(2);
        assertThat(vetoes.count()).isEqualTo(1);
        double[] scores = {2, 1};
        Cuts cuts = Cuts.of(scores);
        scores[0] = 9;
        cuts.toArray()[0] = 9;
        assertThat(cuts.at(0)).isEqualTo(2);
        int[] categories = {1, 2};
        FormerCategories former = FormerCategories.of(categories);
        categories[0] = 9;
        former.toArray()[0] = 9;
        assertThat(former.at(0)).isEqualTo(1);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> profiles.at(2, 0));
    }

    @Test
    void rejectsRowsThatAreNoProfiles() {
        assertThatIllegalArgumentException().isThrownBy(Profiles::ofRows).withMessage("profiles must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profiles.ofRows(new double[] {}))
                .withMessage("performances of profile 1 must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profiles.ofRows(new double[] {1, 2}, new double[] {1}))
                .withMessage("profile 2 must have 2 performances like the first but had 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsPerformancesThatAreNotFinite(double cell) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profiles.ofRows(new double[] {1, 2}, new double[] {1, cell}))
                .withMessage("performance 1 of profile 2 must be finite but was " + cell);
    }

    @Test
    void rejectsRowsThatAreNoVetoes() {
        assertThatIllegalArgumentException().isThrownBy(Vetoes::ofRows).withMessage("vetoes must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vetoes.ofRows(new double[] {}))
                .withMessage("levels of veto 1 must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vetoes.ofRows(new double[] {1, NaN}, new double[] {1}))
                .withMessage("veto 2 must have 2 levels like the first but had 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vetoes.ofRows(new double[] {NaN, Double.NEGATIVE_INFINITY}))
                .withMessage("level 1 of veto 1 must be finite or NaN but was -Infinity");
    }

    @Test
    void rejectsCutsWithoutOrder() {
        assertThatIllegalArgumentException().isThrownBy(Cuts::of).withMessage("cuts must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cuts.of(1, NaN))
                .withMessage("cut 2 must be finite but was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cuts.of(3, 2, 2))
                .withMessage("cuts must descend or ascend strictly but were [3.0, 2.0, 2.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cuts.of(1, 2, 1.5))
                .withMessage("cuts must descend or ascend strictly but were [1.0, 2.0, 1.5]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cuts.of(0.0, -0.0))
                .withMessage("cuts must descend or ascend strictly but were [0.0, 0.0]");
    }

    @Test
    void rejectsFormerCategoriesBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormerCategories.of(1, -1))
                .withMessage("former category of alternative 1 must be >= 0 but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(FormerCategories::of)
                .withMessage("former categories must not be empty");
    }
}
