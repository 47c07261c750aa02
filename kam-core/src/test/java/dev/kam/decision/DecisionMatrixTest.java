package dev.kam.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionMatrixTest {
    private static final Criterion A = Criterion.of("a", Preference.MAXIMIZE);
    private static final Criterion B = Criterion.of("b", Preference.MINIMIZE);
    private static final double NaN = Double.NaN;

    @Test
    void isTheSameByRowsAndByColumns() {
        DecisionMatrix byRows = DecisionMatrix.ofRows(List.of(A, B), new double[] {1, 2}, new double[] {3, NaN});
        DecisionMatrix byColumns = DecisionMatrix.of(List.of(A, B), List.of(Column.of(1, 3), Column.of(2, NaN)));
        assertThat(byRows)
                .isEqualTo(byColumns)
                .hasSameHashCodeAs(byColumns)
                .isNotEqualTo(DecisionMatrix.of(List.of(A), List.of(Column.of(1, 3))))
                .isNotEqualTo(DecisionMatrix.of(List.of(A, B), List.of(Column.of(1, 3), Column.of(2, 0))))
                .hasToString("DecisionMatrix[2 alternatives, 2 criteria]");
        assertThat(byRows.alternatives()).isEqualTo(2);
        assertThat(byRows.criteria()).containsExactly(A, B);
        assertThat(byRows.valueAt(1, 0)).isEqualTo(3);
        assertThat(byRows.valueAt(1, 1)).isNaN();
        double[] copy = new double[2];
        byRows.copyColumn(1, copy);
        assertThat(copy).containsExactly(2, NaN);
    }

    @Test
    void sharesItsColumns() {
        Column column = Column.of(1, 2);
        assertThat(DecisionMatrix.of(List.of(A), List.of(column)).column(0)).isSameAs(column);
    }

    @Test
    void rejectsATableWithoutCriteria() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionMatrix.of(List.of(), List.of()))
                .withMessage("criteria must not be empty");
    }

    @Test
    void rejectsATableWithoutAlternatives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionMatrix.ofRows(List.of(A)))
                .withMessage("alternatives must not be empty");
    }

    @Test
    void rejectsAnotherNumberOfColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionMatrix.of(List.of(A, B), List.of(Column.of(1))))
                .withMessage("number of columns must be that of the criteria, 2, but was 1");
    }

    @Test
    void rejectsAnIdThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionMatrix.of(List.of(A, A), List.of(Column.of(1), Column.of(1))))
                .withMessage("id of a criterion must be unique but 'a' stands twice");
    }

    @Test
    void rejectsColumnsOfDifferentSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionMatrix.of(List.of(A, B), List.of(Column.of(1), Column.of(1, 2))))
                .withMessage("column of criterion 'b' must have 1 rows like the first but had 2");
    }

    @Test
    void rejectsARowOfAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionMatrix.ofRows(List.of(A, B), new double[] {1, 2}, new double[] {1}))
                .withMessage("row 1 must have 2 performances, one for each criterion, but had 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsAnInfinitePerformance(double performance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionMatrix.ofRows(List.of(A, B), new double[] {1, performance}))
                .withMessage(
                        "performance of alternative 0 on criterion 'b' must be finite or NaN but was " + performance);
    }

    @Test
    void rejectsCellsThatAreNotThere() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(List.of(A), new double[] {1});
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> matrix.valueAt(1, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> matrix.valueAt(0, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> matrix.column(-1));
    }
}
