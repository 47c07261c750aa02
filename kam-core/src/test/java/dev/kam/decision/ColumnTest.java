package dev.kam.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.internal.Chunks;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
    private static final double NaN = Double.NaN;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 4095, 4096, 4097, 8191, 8192, 8193, 40_000})
    void givesBackWhatItWasGiven(int n) {
        double[] cells = random(n, 0.3);
        Column column = Column.of(cells);
        assertThat(column.size()).isEqualTo(n);
        double[] copy = new double[n + 1];
        copy[n] = 7;
        column.copyInto(copy);
        int assessed = 0;
        for (int i = 0; i < n; i++) {
            assertThat(column.valueAt(i)).isEqualTo(Double.valueOf(cells[i]));
            assertThat(copy[i]).isEqualTo(Double.valueOf(cells[i]));
            assertThat(column.isMissing(i)).isEqualTo(Double.isNaN(cells[i]));
            assessed += Double.isNaN(cells[i]) ? 0 : 1;
        }
        assertThat(copy[n]).isEqualTo(7);
        assertThat(column.assessed()).isEqualTo(assessed);
        assertThat(column.assessedValues().toArray())
                .isEqualTo(Arrays.stream(cells).filter(x -> !Double.isNaN(x)).toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4095, 4096, 4097, 9000})
    void knowsTheLeastAndTheGreatestCell(int n) {
        double[] cells = random(n, 0.3);
        cells[n - 1] = 5;
        Column column = Column.of(cells);
        assertThat(column.max()).isEqualTo(5);
        assertThat(column.min())
                .isEqualTo(
                        Arrays.stream(cells).filter(x -> !Double.isNaN(x)).min().orElseThrow());
    }

    @Test
    void takesNoMissingCellForZero() {
        Column column = Column.of(3, NaN, 2);
        assertThat(column.min()).isEqualTo(2);
        assertThat(Column.of(-3, NaN, -2).max()).isEqualTo(-2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5000})
    void hasNoExtremesWithoutAssessedCells(int n) {
        double[] cells = new double[n];
        Arrays.fill(cells, NaN);
        Column column = Column.of(cells);
        assertThat(column.min()).isNaN();
        assertThat(column.max()).isNaN();
        assertThat(column.assessed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {4095, 4096, 4097, 8193})
    void summarizesEachChunk(int n) {
        double[] cells = new double[n];
        Arrays.setAll(cells, i -> i == 4000 ? NaN : i + 1);
        Chunks chunks = Column.of(cells).chunks();
        assertThat(chunks.rows()).isEqualTo(n);
        assertThat(chunks.count()).isEqualTo((n + 4095) / 4096);
        for (int c = 0; c < chunks.count(); c++) {
            int last = Math.min(n, (c + 1) * 4096);
            assertThat(chunks.length(c)).isEqualTo(last - c * 4096);
            assertThat(chunks.min(c)).isEqualTo(c * 4096 + 1);
            assertThat(chunks.max(c)).isEqualTo(last);
            assertThat(chunks.assessed(c)).isEqualTo(chunks.length(c) - (c == 0 ? 1 : 0));
            assertThat(chunks.values(c)).hasSize(Chunks.SIZE);
            assertThat(chunks.missing(c) != null).isEqualTo(c == 0);
        }
        assertThat(chunks.values(0)[4000]).isZero();
        assertThat(chunks.at(4000)).isZero();
        assertThat(chunks.isMissing(4000)).isTrue();
        assertThat(chunks.isMissing(4001)).isFalse();
    }

    @Test
    void leavesAChunkWithoutAssessedCellsUnbounded() {
        double[] cells = new double[4097];
        Arrays.fill(cells, 0, 4096, NaN);
        Chunks chunks = Column.of(cells).chunks();
        assertThat(chunks.min(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(chunks.max(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(chunks.assessed(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4096, 4097})
    void staysAsItIsWhenItsBuilderGoesOn(int n) {
        Column.Builder builder = Column.builder();
        double[] cells = random(n, 0.3);
        for (double cell : cells) {
            builder.append(cell);
        }
        Column before = builder.build();
        assertThat(builder.size()).isEqualTo(n);
        Column after = builder.append(1e9).append(NaN).build();
        assertThat(before).isEqualTo(Column.of(cells));
        assertThat(before.chunks().values(before.chunks().count() - 1)).doesNotContain(1e9);
        assertThat(after.size()).isEqualTo(n + 2);
        assertThat(after.valueAt(n)).isEqualTo(1e9);
        assertThat(after.isMissing(n + 1)).isTrue();
    }

    @Test
    void selectsRows() {
        Column column = Column.of(1, NaN, 3);
        assertThat(column.select(2, 1, 2)).isEqualTo(Column.of(3, NaN, 3));
        assertThat(column.select().size()).isZero();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.select(3));
    }

    @Test
    void isAValue() {
        Column column = Column.of(1, NaN, 0);
        assertThat(column)
                .isEqualTo(Column.of(1, NaN, 0))
                .hasSameHashCodeAs(Column.of(1, NaN, 0))
                .isNotEqualTo(Column.of(1, 0, 0))
                .isNotEqualTo(Column.of(1, NaN))
                .isNotEqualTo("column")
                .hasToString("Column[3 cells, 2 assessed]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsInfinity(double cell) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.of(1, cell))
                .withMessage("cell 1 must be finite or NaN but was " + cell);
    }

    @Test
    void rejectsATargetThatIsTooShort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.of(1, 2).copyInto(new double[1]))
                .withMessage("length of the target must be >= 2 but was 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 4095})
    void rejectsARowThatIsNotThere(int row) {
        Column column = Column.of(1, 2);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.valueAt(row));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.isMissing(row));
    }

    private static double[] random(int n, double missingShare) {
        SplittableRandom random = new SplittableRandom(n);
        double[] cells = new double[n];
        Arrays.setAll(cells, i -> random.nextDouble() < missingShare ? NaN : random.nextDouble(-3, 4));
        return cells;
    }
}
