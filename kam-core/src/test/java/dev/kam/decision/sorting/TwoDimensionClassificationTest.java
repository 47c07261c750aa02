package dev.kam.decision.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.method.PreferenceFunction;
import dev.kam.decision.sorting.SortingTables.Table;
import dev.kam.decision.value.TargetValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TwoDimensionClassificationTest {
    private static final Criterion A = Criterion.of("a", Preference.MAXIMIZE);
    private static final Criterion B = Criterion.of("b", Preference.MINIMIZE);
    private static final Axes AXES = new Axes(Axis.of("a"), Axis.of("b"));
    private static final TwoDimensionClassification METHOD = TwoDimensionClassification.of(AXES);
    private static final double ROUNDING = 1e-12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @Test
    void tellsFourCategoriesByTwoSigns() {
        TwoAxisSorting sorting = METHOD.sort(
                DecisionMatrix.ofRows(
                        List.of(A, B), new double[] {2, 1}, new double[] {2, 2}, new double[] {1, 1}, new double[] {1, 2
                        }),
                Weights.of(1, 9));
        assertThat(sorting.categories()).containsExactly(1, 2, 3, 4);
        assertThat(sorting.coordinateOf(1, 0)).isCloseTo(2 / 3.0, within(ROUNDING));
        assertThat(sorting.coordinateOf(1, 1)).isCloseTo(-2 / 3.0, within(ROUNDING));
        assertThat(sorting.coverageOf(1, 1)).isEqualTo(1);
        assertThat(sorting.isRelative()).isTrue();
        assertThat(sorting.categoryCount()).isEqualTo(4);
        assertThat(((Detail.Table) sorting.details().get(0)).rows()[3])
                .containsExactly(new double[] {-2 / 3.0, -2 / 3.0}, within(ROUNDING));
    }

    @Test
    void looksAgainNearTheBorder() {
        // By a v-shape wider than all differences a flow is the distance from the mean. The mean is 50, and 51 above
        // it; the
        // mean of 100 92 60 60 51 is 72.6, of 37 0 0 it is 12.3; the mean of 60 60 51 37 is 52, and 51 below it.
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(A, B), List.of(Column.of(100, 92, 60, 60, 51, 37, 0, 0), Column.of(1, 1, 1, 1, 1, 1, 1, 1)));
        TwoAxisSorting sorting = METHOD.withFunctions(Map.of("a", PreferenceFunction.vShape(200)))
                .sort(matrix, Weights.of(1, 1));
        assertThat(sorting.coordinateOf(4, 0)).isCloseTo(8.0 / 7 / 200, within(ROUNDING));
        assertThat(sorting.categories()).containsExactly(1, 1, 1, 1, 3, 3, 3, 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithPairwiseComparison(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = SortingTables.random(random, random.nextInt(1, 60), 1);
        int m = table.criteria().size();
        Map<String, PreferenceFunction> functions = SortingTables.functions(random, table);
        int heavy = 0;
        while (table.points()[heavy] == 0) {
            heavy++;
        }
        Axis[] axes = new Axis[2];
        int[][] sides = new int[2][];
        double[][] flows = new double[2][];
        for (int axis = 0; axis < 2; axis++) {
            double[] weights = new double[m];
            StringBuilder ids = new StringBuilder("c" + heavy);
            weights[heavy] = table.points()[heavy];
            for (int j = 0; j < m; j++) {
                if (j != heavy && random.nextBoolean()) {
                    ids.append(",c").append(j);
                    weights[j] = table.points()[j];
                }
            }
            axes[axis] = Axis.of(ids.toString().split(","));
            double sum = Arrays.stream(weights).sum();
            Arrays.setAll(weights, j -> weights[j] / sum);
            PlainFlows plain = new PlainFlows(table, functions, weights);
            flows[axis] = plain.flows(List.of(table.rows()));
            int[] global = new int[table.rows().length];
            for (int i = 0; i < global.length; i++) {
                global[i] = flows[axis][i] >= -ROUNDING ? 1 : 2;
            }
            sides[axis] = plain.refine(global, 2, new double[0][]);
        }
        TwoAxisSorting sorting = TwoDimensionClassification.of(new Axes(axes[0], axes[1]))
                .withFunctions(functions)
                .sort(table.matrix(), table.weights());
        for (int i = 0; i < table.rows().length; i++) {
            assertThat(sorting.categoryOf(i)).isEqualTo(2 * (sides[0][i] - 1) + sides[1][i]);
            assertThat(sorting.coordinateOf(i, 0)).isCloseTo(flows[0][i], within(ROUNDING));
            assertThat(sorting.coordinateOf(i, 1)).isCloseTo(flows[1][i], within(ROUNDING));
        }
    }

    @Test
    void sortsOneAlternativeOrEqualOnes() {
        assertThat(METHOD.sort(DecisionMatrix.ofRows(List.of(A, B), new double[] {-5, 1e300}), Weights.of(1, 1))
                        .categories())
                .containsExactly(1);
        assertThat(METHOD.sort(
                                DecisionMatrix.ofRows(List.of(A, B), new double[] {3, 4}, new double[] {3, 4}),
                                Weights.of(1, 1))
                        .categories())
                .containsExactly(1, 1);
    }

    @Test
    void countsClippedTargetsAndLeavesOutWhatHasNoWeight() {
        Criterion warm = Criterion.of("warm", TargetValue.of(0, 20, 22, 42));
        TwoAxisSorting sorting = TwoDimensionClassification.of(new Axes(Axis.of("b", "warm"), Axis.of("warm")))
                .sort(
                        DecisionMatrix.ofRows(
                                List.of(A, warm, B), new double[] {Double.NaN, 21, 0}, new double[] {2, 50, -9}),
                        Weights.of(1, 1, 0));
        assertThat(sorting.categories()).containsExactly(1, 4);
        assertThat(List.of(0, 1, 2)).extracting(sorting::clipped).containsExactly(0L, 1L, 0L);
    }

    @Test
    void sortsManyRows() {
        SplittableRandom random = new SplittableRandom(1);
        int n = 100_000;
        Column.Builder a = Column.builder();
        Column.Builder b = Column.builder();
        for (int i = 0; i < n; i++) {
            a.append(random.nextDouble());
            b.append(random.nextDouble());
        }
        TwoAxisSorting sorting =
                METHOD.sort(DecisionMatrix.of(List.of(A, B), List.of(a.build(), b.build())), Weights.of(1, 1));
        int[] sizes = new int[5];
        for (int i = 0; i < n; i++) {
            sizes[sorting.categoryOf(i)]++;
        }
        for (int c = 1; c <= 4; c++) {
            assertThat(sizes[c]).isBetween(n / 4 - n / 50, n / 4 + n / 50);
        }
    }

    @Test
    void rejectsAxesThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TwoDimensionClassification.of(new Axes(Axis.of("a"), new Axis(List.of("b"), 0.5))))
                .withMessage("cut of axis 2 must be 0, where the sign of a net flow changes, but was 0.5");
        DecisionMatrix matrix = DecisionMatrix.ofRows(List.of(A, B), new double[] {1, Double.NaN});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.sort(matrix, Weights.of(1, 1)))
                .withMessage("performance of alternative 0 on criterion 'b' must be assessed but is missing.\n"
                        + "Maybe choose another missing policy for the criterion.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.sort(matrix, Weights.of(1, 0)))
                .withMessage("weights of the criteria of axis 2, [b], must not all be 0");
    }

    @Test
    void showsItsParameters() {
        assertThat(METHOD).hasToString("two-dimension[[a], [b]]");
    }
}
