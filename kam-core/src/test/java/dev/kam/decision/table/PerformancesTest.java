package dev.kam.decision.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.TargetValue;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PerformancesTest {
    private static final double NaN = Double.NaN;
    private static final Criterion GAIN = Criterion.of("gain", Preference.MAXIMIZE);
    private static final Criterion COST = Criterion.of("cost", Preference.MINIMIZE);
    private static final Criterion VALUED = Criterion.of("valued", LinearValue.of(10, 0));
    private static final Criterion TARGET = Criterion.of("target", TargetValue.of(0, 4, 6, 10));

    private static Performances valued(Criterion criterion, double... cells) {
        return Performances.valued(table(criterion, cells), Weights.equal(1), "vikor");
    }

    private static Performances raw(Criterion criterion, double... cells) {
        return Performances.raw(table(criterion, cells), Weights.equal(1), "spotis");
    }

    private static DecisionMatrix table(Criterion criterion, double... cells) {
        return DecisionMatrix.of(List.of(criterion), List.of(Column.of(cells)));
    }

    private static double[] cells(Performances table, int j) {
        double[] cells = new double[table.rows()];
        table.copyColumn(j, cells);
        for (int i = 0; i < cells.length; i++) {
            assertThat(table.at(i, j)).isEqualTo(cells[i]);
        }
        return cells;
    }

    @Test
    void describesTheTable() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(GAIN, COST), new double[] {1, -5}, new double[] {3, 7}, new double[] {2, 0});
        Performances table = Performances.valued(matrix, Weights.of(1, 3), "vikor");
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.criteria()).isEqualTo(2);
        assertThat(table.chunks()).isEqualTo(1);
        assertThat(table.length(0)).isEqualTo(3);
        assertThat(table.weights()).isEqualTo(Weights.of(1, 3));
        assertThat(table.weight(1)).isEqualTo(0.75);
        assertThat(table.id(1)).isEqualTo("cost");
        assertThat(table.ids()).containsExactly("gain", "cost");
        assertThat(table.isBenefit(0)).isTrue();
        assertThat(table.isBenefit(1)).isFalse();
        assertThat(new double[] {table.min(0), table.max(0), table.best(0), table.worst(0)})
                .containsExactly(1, 3, 3, 1);
        assertThat(new double[] {table.min(1), table.max(1), table.best(1), table.worst(1)})
                .containsExactly(-5, 7, -5, 7);
        assertThat(cells(table, 1)).containsExactly(-5, 7, 0);
        assertThat(table.clipped()).containsExactly(0, 0);
    }

    @Test
    void valuesWhereThereIsAValueFunction() {
        Performances table = valued(VALUED, 10, 5, -1, 11, 0);
        assertThat(cells(table, 0)).containsExactly(0, 0.5, 1, 0, 1);
        assertThat(table.isBenefit(0)).isTrue();
        assertThat(table.best(0)).isEqualTo(1);
        assertThat(table.worst(0)).isEqualTo(0);
        assertThat(table.clipped()).containsExactly(2);
    }

    @Test
    void leavesRawPerformancesAsTheyAre() {
        Performances table = raw(VALUED, 10, 5, -1, 11, 0);
        assertThat(cells(table, 0)).containsExactly(10, 5, -1, 11, 0);
        assertThat(table.isBenefit(0)).isFalse();
        assertThat(table.best(0)).isEqualTo(-1);
        assertThat(table.clipped()).containsExactly(0);
    }

    @Test
    void valuesATargetEvenAmongRawPerformances() {
        Performances table = raw(TARGET, 2, 5, 9, 11);
        assertThat(cells(table, 0)).containsExactly(0.5, 1, 0.25, 0);
        assertThat(table.isBenefit(0)).isTrue();
        assertThat(table.clipped()).containsExactly(1);
    }

    @Test
    void rejectsATargetWithoutAValueFunction() {
        Criterion bare = Criterion.of("t", Preference.TARGET);
        String message = "criterion 't' prefers a target and needs a value function of that shape, but has none";
        assertThatIllegalArgumentException().isThrownBy(() -> raw(bare, 1)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> valued(bare, 1)).withMessage(message);
    }

    @Test
    void rejectsAnotherNumberOfWeights() {
        String message = "number of weights must be that of the criteria, 1, but was 2";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Performances.raw(table(GAIN, 1), Weights.equal(2), "m"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Performances.valued(table(GAIN, 1), Weights.equal(2), "m"))
                .withMessage(message);
    }

    @Test
    void rejectsAMissingCell() {
        String message = "performance of alternative 1 on criterion 'gain' must be assessed but is missing.\n"
                + "Maybe choose another missing policy for the criterion.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valued(GAIN, 1, NaN, NaN))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> raw(GAIN.withMissing(MissingPolicy.REJECT), 1, NaN))
                .withMessage(message);
    }

    @ParameterizedTest
    @EnumSource(
            value = MissingPolicy.class,
            names = {"RENORMALIZE", "INTERVAL"})
    void rejectsAPolicyThatItCannotFollow(MissingPolicy policy) {
        Criterion criterion = GAIN.withMissing(policy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valued(criterion, 1, NaN))
                .withMessage("missing policy of criterion 'gain' must be REJECT, WORST or NEUTRAL for method 'vikor'"
                        + " but was " + policy);
        assertThatCode(() -> valued(criterion, 1, 2)).doesNotThrowAnyException();
    }

    @Test
    void letsTheWorstStandInForAMissingCell() {
        assertThat(cells(valued(GAIN.withMissing(MissingPolicy.WORST), 4, NaN, 2), 0))
                .containsExactly(4, 2, 2);
        assertThat(cells(valued(COST.withMissing(MissingPolicy.WORST), 4, NaN, 2), 0))
                .containsExactly(4, 4, 2);
        Performances table = valued(VALUED.withMissing(MissingPolicy.WORST), 4, NaN, 20);
        assertThat(cells(table, 0)).containsExactly(0.6, 0, 0);
        assertThat(table.clipped()).containsExactly(1);
        Performances above = valued(VALUED.withMissing(MissingPolicy.WORST), 4, NaN, 5);
        assertThat(above.worst(0)).isEqualTo(0);
        assertThat(above.best(0)).isEqualTo(0.6);
    }

    @Test
    void letsTheMiddleStandInForAMissingCell() {
        assertThat(cells(valued(GAIN.withMissing(MissingPolicy.NEUTRAL), 4, NaN, 2), 0))
                .containsExactly(4, 3, 2);
        assertThat(cells(raw(COST.withMissing(MissingPolicy.NEUTRAL), -1.5e308, NaN, 1.7e308), 0))
                .containsExactly(-1.5e308, 1.7e308 / 2 - 1.5e308 / 2, 1.7e308);
        Performances table = valued(VALUED.withMissing(MissingPolicy.NEUTRAL), 10, NaN, 9);
        assertThat(cells(table, 0)).containsExactly(0, 0.5, 0.1);
        assertThat(table.best(0)).isEqualTo(0.5);
    }

    @Test
    void takesAColumnWithoutAnyCellForConstant() {
        Performances table = valued(GAIN.withMissing(MissingPolicy.NEUTRAL), NaN, NaN);
        assertThat(cells(table, 0)).containsExactly(0, 0);
        assertThat(table.min(0)).isZero();
        assertThat(table.max(0)).isZero();
        assertThat(valued(GAIN.withMissing(MissingPolicy.WORST), NaN).at(0, 0)).isZero();
    }

    @Test
    void knowsOneZeroOnly() {
        Performances table = valued(GAIN, -0.0, -0.0);
        assertThat(Double.doubleToRawLongBits(table.min(0))).isZero();
        assertThat(Double.doubleToRawLongBits(table.max(0))).isZero();
    }

    /** Four chunks: complete, with gaps, with gaps only, and a short one. */
    @Test
    void readsSeveralChunks() {
        SplittableRandom random = new SplittableRandom(5);
        double[] cells = random.doubles(3 * Chunks.SIZE + 17, -3, 13).toArray();
        for (int i = Chunks.SIZE + 5; i < 2 * Chunks.SIZE; i += 63) {
            cells[i] = NaN;
        }
        Arrays.fill(cells, 2 * Chunks.SIZE, 3 * Chunks.SIZE, NaN);
        cells[cells.length - 1] = -2.5;
        for (Criterion criterion : List.of(GAIN, VALUED)) {
            Performances table = valued(criterion.withMissing(MissingPolicy.NEUTRAL), cells);
            double lo = Arrays.stream(cells).filter(x -> x == x).min().orElseThrow();
            double hi = Arrays.stream(cells).filter(x -> x == x).max().orElseThrow();
            boolean values = criterion.value().isPresent();
            double[] expected = Arrays.stream(cells)
                    .map(x -> values ? (x == x ? LinearValue.of(10, 0).value(x) : 0.5) : (x == x ? x : lo / 2 + hi / 2))
                    .toArray();
            assertThat(cells(table, 0)).isEqualTo(expected);
            assertThat(table.chunks()).isEqualTo(4);
            assertThat(table.length(3)).isEqualTo(17);
            assertThat(table.min(0)).isEqualTo(values ? 0 : lo);
            assertThat(table.max(0)).isEqualTo(values ? 1 : hi);
            assertThat(table.clipped())
                    .containsExactly(
                            values
                                    ? Arrays.stream(cells)
                                            .filter(x -> x < 0 || x > 10)
                                            .count()
                                    : 0);
        }
    }

    /** A missing cell holds 0, whose value would be the best by far. */
    @Test
    void doesNotTakeAMissingCellForTheBest() {
        double[] cells = new double[2 * Chunks.SIZE];
        Arrays.fill(cells, 8);
        cells[3] = 6;
        cells[Chunks.SIZE + 100] = NaN;
        Performances table = valued(VALUED.withMissing(MissingPolicy.WORST), cells);
        assertThat(table.best(0)).isEqualTo(0.4);
        assertThat(table.worst(0)).isEqualTo(0);
        assertThat(table.at(Chunks.SIZE + 100, 0)).isEqualTo(0);
        assertThat(table.at(Chunks.SIZE + 101, 0)).isEqualTo(0.2);
    }

    @Test
    void givesTheColumnItselfWhereNothingHasToChange() {
        Column column = Column.of(1, 2);
        Performances table =
                Performances.valued(DecisionMatrix.of(List.of(GAIN), List.of(column)), Weights.equal(1), "m");
        assertThat(table.cells(0, 0, new double[0])).isSameAs(column.chunks().values(0));
    }

    @Test
    void saysWhatIsWrongWithACell() {
        assertThat(valued(GAIN, 1, -2).wrongCell(1, 0, "must be odd"))
                .hasMessage("performance of alternative 1 on criterion 'gain' must be odd but was -2.0");
    }

    @Test
    void requiresCellsThatAreNotNegative() {
        Performances table = valued(GAIN, 3, 0, -1, -2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.requireNotNegative(0, false, "since it is added up"))
                .withMessage("performance of alternative 2 on criterion 'gain' must be >= 0, since it is added up,"
                        + " but was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.requireNotNegative(0, true, "since it is divided by"))
                .withMessage("performance of alternative 1 on criterion 'gain' must be > 0, since it is divided by,"
                        + " but was 0.0");
        assertThatCode(() -> valued(GAIN, 0, 1).requireNotNegative(0, false, "why"))
                .doesNotThrowAnyException();
        assertThatCode(() -> valued(GAIN, 1, Double.MIN_VALUE).requireNotNegative(0, true, "why"))
                .doesNotThrowAnyException();
    }
}
