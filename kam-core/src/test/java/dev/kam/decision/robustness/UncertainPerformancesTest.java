package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UncertainPerformancesTest {
    private static final Distribution SOME = Distribution.interval(1, 2);

    @Test
    void findsWhatWasPut() {
        UncertainPerformances cells = UncertainPerformances.builder()
                .put(7, "b", SOME)
                .put(2, "b", Distribution.normal(0, 1))
                .put(2, "a", SOME)
                .build();
        assertThat(cells.size()).isEqualTo(3);
        assertThat(cells.criteria()).containsExactly("b", "a");
        assertThat(cells.find(7, "b")).contains(SOME);
        assertThat(cells.find(2, "b")).contains(Distribution.normal(0, 1));
        assertThat(cells.find(7, "a")).isEmpty();
        assertThat(cells.find(7, "c")).isEmpty();
        assertThat(cells).hasToString("UncertainPerformances[3 cells]");
    }

    @Test
    void isComparedByValueInWhateverOrderItWasBuilt() {
        UncertainPerformances one = UncertainPerformances.builder()
                .put(1, "a", SOME)
                .put(2, "a", SOME)
                .build();
        UncertainPerformances same = UncertainPerformances.builder()
                .put(2, "a", SOME)
                .put(1, "a", Distribution.interval(1, 2))
                .build();
        UncertainPerformances other = UncertainPerformances.builder()
                .put(1, "a", SOME)
                .put(3, "a", SOME)
                .build();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(UncertainPerformances.none())
                .isEqualTo(UncertainPerformances.builder().build());
    }

    @Test
    void staysAsItIsWhenTheBuilderGoesOn() {
        UncertainPerformances.Builder builder = UncertainPerformances.builder().put(1, "a", SOME);
        UncertainPerformances built = builder.build();
        builder.put(2, "a", SOME);
        assertThat(built.size()).isEqualTo(1);
    }

    @Test
    void rejectsACellTwiceAndARowBelowZero() {
        UncertainPerformances.Builder builder = UncertainPerformances.builder().put(3, "a", SOME);
        assertThatThrownBy(() -> builder.put(3, "a", SOME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("performance of alternative 3 on criterion 'a' must be given once but was given twice");
        assertThatThrownBy(() -> builder.put(-1, "a", SOME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alternative must be >= 0 but was -1");
    }
}
