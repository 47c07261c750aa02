package dev.kam.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RaterSpreadTest {

    private static Ratings.Builder ratings() {
        return Ratings.builder()
                .add("A", "fit", "Ana", 4)
                .add("A", "fit", "Ben", 8)
                .add("B", "fit", "Ana", 5)
                .add("B", "fit", "Ben", 5)
                .add("B", "fit", "Eva", 5)
                .add("C", "fit", "Ana", 9);
    }

    @Test
    void theErrorOfAMeanComesFromItsOwnRatingsAndThePooledVariance() {
        // Squared distances 8, 0, 0 with 1, 2, 0 degrees of freedom: the pooled variance is 8/3.
        RaterSpread spread = RaterSpread.of(ratings().build(), "fit");
        assertThat(spread.standardErrors()).containsOnlyKeys("A", "B", "C");
        assertThat(spread.standardErrors().get("A")).isCloseTo(Math.sqrt((8 + 8.0 / 3) / 4), within(1e-15));
        assertThat(spread.standardErrors().get("B")).isCloseTo(Math.sqrt(8.0 / 3) / 3, within(1e-15));
        assertThat(spread.standardErrors().get("C")).isCloseTo(Math.sqrt(8.0 / 3), within(1e-15));
    }

    @Test
    void nothingIsKnownWhereNoAccountIsRatedTwice() {
        Ratings once = Ratings.builder()
                .add("A", "fit", "Ana", 4)
                .add("B", "fit", "Ben", 8)
                .build();
        assertThat(RaterSpread.of(once, "fit").standardErrors()).isEmpty();
        assertThat(RaterSpread.of(once, "other").standardErrors()).isEmpty();
    }

    @Test
    void ratersWhoAgreeLeaveNoError() {
        Ratings agreed = Ratings.builder()
                .add("A", "fit", "Ana", 4)
                .add("A", "fit", "Ben", 4)
                .build();
        assertThat(RaterSpread.of(agreed, "fit").standardErrors()).containsEntry("A", 0.0);
    }

    @Test
    void equalSpreadsAreEqual() {
        RaterSpread spread = RaterSpread.of(ratings().build(), "fit");
        assertThat(spread)
                .isEqualTo(RaterSpread.of(ratings().build(), "fit"))
                .hasSameHashCodeAs(RaterSpread.of(ratings().build(), "fit"))
                .isNotEqualTo(RaterSpread.of(ratings().add("C", "fit", "Ben", 9).build(), "fit"));
    }
}
