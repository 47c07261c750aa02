package dev.kam.decision.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementMatrixTest {
    private static final double NaN = Double.NaN;

    @Test
    void keepsEntriesAsGiven() {
        JudgementMatrix given = JudgementMatrix.of(new double[] {1, 3}, new double[] {0.33, 1});
        assertThat(given.at(0, 1)).isEqualTo(3);
        assertThat(given.at(1, 0)).isEqualTo(0.33);
        assertThat(given.size()).isEqualTo(2);
        assertThat(given.missing()).isZero();
        assertThat(given.ids()).isEmpty();
    }

    @Test
    void completesWhatWasGivenOnOneSide() {
        JudgementMatrix given = JudgementMatrix.of(
                List.of("a", "b", "c"), new double[] {NaN, 4, NaN}, new double[] {NaN, 1, NaN}, new double[] {NaN, 5, 1
                });
        assertThat(Arrays.deepToString(given.toArray()))
                .isEqualTo("[[1.0, 4.0, NaN], [0.25, 1.0, 0.2], [NaN, 5.0, 1.0]]");
        assertThat(given.missing()).isEqualTo(1);
        assertThat(given.nameOf(2)).isEqualTo("c");
    }

    @Test
    void readsTheUpperTriangle() {
        assertThat(JudgementMatrix.ofUpperTriangle(2, 8, 4))
                .isEqualTo(JudgementMatrix.of(
                        new double[] {1, 2, 8}, new double[] {0.5, 1, 4}, new double[] {0.125, 0.25, 1}));
        assertThat(JudgementMatrix.ofUpperTriangle(List.of("a", "b"), 2))
                .isEqualTo(JudgementMatrix.ofUpperTriangle(2).withIds(List.of("a", "b")))
                .isNotEqualTo(JudgementMatrix.ofUpperTriangle(2))
                .hasToString("JudgementMatrix[[1.0, 2.0], [0.5, 1.0]]");
        assertThat(JudgementMatrix.ofUpperTriangle().size()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgementMatrix.ofUpperTriangle(1, 2, 3, 4))
                .withMessage(
                        "number of judgements above the diagonal must be m (m - 1) / 2, such as 3 or 6, but was 4");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.33, 0.34, 0.3333})
    void letsRoundedReciprocalsPass(double reciprocal) {
        assertThat(JudgementMatrix.of(new double[] {1, 3}, new double[] {reciprocal, 1})
                        .at(1, 0))
                .isEqualTo(reciprocal);
        assertThat(JudgementMatrix.of(new double[] {1, 6}, new double[] {0.17, 1})
                        .at(1, 0))
                .isEqualTo(0.17);
        assertThat(JudgementMatrix.of(new double[] {1, 7}, new double[] {0.14, 1})
                        .at(1, 0))
                .isEqualTo(0.14);
    }

    @Test
    void rejectsJudgementsThatAreNotReciprocal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgementMatrix.of(new double[] {1, 3}, new double[] {0.5, 1}))
                .withMessage(
                        "judgement of 'C2' over 'C1' must be about 1/3, the reciprocal of 'C1' over 'C2', but was 0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgementMatrix.of(List.of("a", "b"), new double[] {1, 3}, new double[] {0.3, 1}))
                .withMessage(
                        "judgement of 'b' over 'a' must be about 1/3, the reciprocal of 'a' over 'b', but was 0.3");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -3, Double.POSITIVE_INFINITY, 1e-10, 1e10})
    void rejectsEntriesOutOfRange(double entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgementMatrix.ofUpperTriangle(entry))
                .withMessage("judgement of 'C1' over 'C2' must be in [1e-9, 1e9] but was " + entry);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgementMatrix.of(new double[] {1, NaN}, new double[] {entry, 1}))
                .withMessage("judgement of 'C2' over 'C1' must be in [1e-9, 1e9] but was " + entry);
    }

    @Test
    void rejectsMatricesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(JudgementMatrix::of)
                .withMessage("judgements must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgementMatrix.of(new double[] {1, 2}, new double[] {0.5}))
                .withMessage("row 1 of the judgements must have 2 entries but had 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgementMatrix.of(new double[] {2}))
                .withMessage("judgement of 'C1' over itself must be 1 but was 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgementMatrix.ofUpperTriangle(List.of("a"), 2))
                .withMessage("number of ids must be that of the rows of judgements, 2, but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JudgementMatrix.ofUpperTriangle(List.of("a", "a"), 2))
                .withMessage("id of a criterion must be unique but 'a' stands twice");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> JudgementMatrix.ofUpperTriangle(2).nameOf(2));
    }

    @Test
    void doesNotShareItsArrays() {
        double[][] rows = {{1, 2}, {0.5, 1}};
        JudgementMatrix given = JudgementMatrix.of(rows);
        rows[0][1] = 9;
        given.toArray()[0][1] = 9;
        assertThat(given.at(0, 1)).isEqualTo(2);
        assertThat(given.hashCode())
                .isEqualTo(JudgementMatrix.ofUpperTriangle(2).hashCode());
    }
}
