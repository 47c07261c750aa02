package dev.kam.decision.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoAxisMatrixTest {
    private static final double NONE = Double.NaN;
    private static final Criterion GROWTH = Criterion.of("growth", LinearValue.of(0, 10));
    private static final Criterion RISK = Criterion.of("risk", LinearValue.of(10, 0));
    private static final Criterion TRUST = Criterion.of("trust", LinearValue.of(0, 10));
    private static final Criterion SIZE = Criterion.of("size", Preference.MAXIMIZE);
    private static final List<Criterion> CRITERIA = List.of(GROWTH, RISK, TRUST, SIZE);
    private static final Weights WEIGHTS = Weights.of(30, 10, 20, 40);
    private static final Axes AXES =
            new Axes(new Axis(List.of("growth", "risk"), 0.6), new Axis(List.of("trust"), 0.5));
    private static final TwoAxisMatrix METHOD = TwoAxisMatrix.of(AXES);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private static TwoAxisSorting sort(TwoAxisMatrix method, List<Criterion> criteria, double[]... rows) {
        return method.sort(DecisionMatrix.ofRows(criteria, rows), WEIGHTS);
    }

    @Test
    void crossesTwoAxes() {
        TwoAxisSorting sorting = sort(
                METHOD,
                CRITERIA,
                new double[] {6, 4, 5, 0}, // 0.75 * 0.6 + 0.25 * 0.6, and 0.5: on both cuts
                new double[] {10, 10, 4.9, 0},
                new double[] {5.9, 4, 8, 0},
                new double[] {0, 0, 0, 1e9});
        assertThat(sorting.categories()).containsExactly(1, 2, 3, 4);
        assertThat(sorting.categoryCount()).isEqualTo(4);
        assertThat(sorting.isRelative()).isFalse();
        assertThat(sorting.ranking()).isEmpty();
        assertThat(sorting.notices()).isEmpty();
        assertThat(sorting.coordinateOf(1, 0)).isEqualTo(0.75);
        assertThat(sorting.coordinateOf(1, 1)).isCloseTo(0.49, within(1e-15));
        assertThat(sorting.coordinateOf(3, 0)).isEqualTo(0.25);
        assertThat(sorting.coverageOf(3, 1)).isEqualTo(1);
        Detail.Table table = (Detail.Table) sorting.details().get(0);
        assertThat(table.name()).isEqualTo("coordinates");
        assertThat(table.rows()[3]).containsExactly(0.25, 0);
        assertThat(table.rows()).hasDimensions(4, 2);
    }

    @Test
    void renormalizesOverWhatIsKnown() {
        TwoAxisSorting sorting = sort(METHOD, CRITERIA, new double[] {NONE, 3, 5, 1}, new double[] {7, NONE, 4, NONE});
        assertThat(sorting.categories()).containsExactly(1, 2);
        assertThat(sorting.coordinateOf(0, 0)).isCloseTo(0.7, within(1e-15));
        assertThat(sorting.coverageOf(0, 0)).isEqualTo(0.25);
        assertThat(sorting.coverageOf(1, 0)).isEqualTo(0.75);
        assertThat(sorting.coverageOf(1, 1)).isEqualTo(1);
        assertThat(sorting.notices())
                .containsExactly(Notice.of(
                        "low-coverage",
                        "Alternatives of which less than 70 % of an axis is known: 1.",
                        "Alternativas con menos del 70 % de un eje conocido: 1."));
    }

    @Test
    void saysNothingFromSeventyPercentOn() {
        List<Criterion> two = List.of(GROWTH, RISK, TRUST);
        TwoAxisSorting sorting =
                METHOD.sort(DecisionMatrix.ofRows(two, new double[] {7, NONE, 4}), Weights.of(0.07, 0.03, 0.9));
        assertThat(sorting.coverageOf(0, 0)).isCloseTo(0.7, within(1e-15));
        assertThat(sorting.notices()).isEmpty();
    }

    @Test
    void countsAMissingCellAsItsCriterionSays() {
        double[] row = {10, 0, NONE, 0};
        for (MissingPolicy policy : List.of(MissingPolicy.NEUTRAL, MissingPolicy.INTERVAL)) {
            TwoAxisSorting sorting = sort(METHOD, List.of(GROWTH, RISK, TRUST.withMissing(policy), SIZE), row);
            assertThat(sorting.categories()).containsExactly(1);
            assertThat(sorting.coordinateOf(0, 1)).isEqualTo(0.5);
            assertThat(sorting.coverageOf(0, 1)).isZero();
        }
        assertThat(sort(METHOD, List.of(GROWTH, RISK, TRUST.withMissing(MissingPolicy.WORST), SIZE), row)
                        .categories())
                .containsExactly(2);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> sort(METHOD, List.of(GROWTH, RISK, TRUST.withMissing(MissingPolicy.REJECT), SIZE), row))
                .withMessage("performance of alternative 0 on criterion 'trust' must be assessed but is missing.\n"
                        + "Maybe choose another missing policy for the criterion.");
    }

    @Test
    void rejectsAnAlternativeOfWhichNothingIsKnownOnAnAxis() {
        for (Criterion trust : List.of(TRUST, TRUST.withMissing(MissingPolicy.RENORMALIZE))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            sort(METHOD, List.of(GROWTH, RISK, trust, SIZE), new double[] {1, 1, 1, 1}, new double[] {
                                1, 1, NONE, 1
                            }))
                    .withMessage("alternative 1 must have an assessed performance on a criterion with weight on axis 2"
                            + " but has none");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheWeightedMeans(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(20) == 0 ? 5000 : random.nextInt(1, 40);
        int m = random.nextInt(2, 7);
        List<Criterion> criteria = new ArrayList<>();
        double[] points = new double[m];
        for (int j = 0; j < m; j++) {
            criteria.add(Criterion.of("c" + j, random.nextBoolean() ? LinearValue.of(2, 8) : LinearValue.of(8, 2)));
            points[j] = random.nextInt(1, 9);
        }
        List<String> ids = new ArrayList<>(criteria.stream().map(Criterion::id).toList());
        Collections.shuffle(ids, new java.util.Random(seed));
        int split = random.nextInt(1, m);
        List<List<String>> groups = List.of(ids.subList(0, split), ids.subList(split, m));
        double[] cuts = {random.nextDouble(), random.nextDouble()};
        double[][] rows = new double[n][m];
        for (double[] row : rows) {
            for (int j = 0; j < m; j++) {
                row[j] = random.nextInt(11);
            }
            int gap = random.nextInt(2 * m);
            if (gap < m && groups.stream().noneMatch(g -> g.equals(List.of("c" + gap)))) {
                row[gap] = NONE;
            }
        }
        TwoAxisMatrix method =
                TwoAxisMatrix.of(new Axes(new Axis(groups.get(0), cuts[0]), new Axis(groups.get(1), cuts[1])));
        TwoAxisSorting sorting = method.sort(DecisionMatrix.ofRows(criteria, rows), Weights.of(points));
        long[] clipped = new long[m];
        for (int i = 0; i < n; i++) {
            double[] at = new double[2];
            for (int axis = 0; axis < 2; axis++) {
                double sum = 0;
                double known = 0;
                double all = 0;
                for (String id : groups.get(axis)) {
                    int j = Integer.parseInt(id.substring(1));
                    all += points[j];
                    if (!Double.isNaN(rows[i][j])) {
                        sum += points[j] * criteria.get(j).value().orElseThrow().value(rows[i][j]);
                        known += points[j];
                        clipped[j] += rows[i][j] < 2 || rows[i][j] > 8 ? 1 : 0;
                    }
                }
                at[axis] = sum / known;
                assertThat(sorting.coordinateOf(i, axis)).isCloseTo(at[axis], within(1e-14));
                assertThat(sorting.coverageOf(i, axis)).isCloseTo(known / all, within(1e-14));
            }
            int expected = at[0] >= cuts[0] ? at[1] >= cuts[1] ? 1 : 2 : at[1] >= cuts[1] ? 3 : 4;
            assertThat(sorting.categoryOf(i)).isEqualTo(expected);
        }
        for (int j = 0; j < m; j++) {
            assertThat(sorting.clipped(j)).isEqualTo(clipped[j]);
        }
    }

    @Test
    void letsRoundingDecideNothing() {
        List<Criterion> ten = new ArrayList<>();
        double[] best = new double[10];
        for (int j = 0; j < best.length; j++) {
            ten.add(Criterion.of("c" + j, LinearValue.of(0, 1)));
            best[j] = 1;
        }
        double[] almost = best.clone();
        almost[4] = 0.999;
        Axis all = new Axis(ten.stream().map(Criterion::id).toList(), 1);
        TwoAxisSorting sorting =
                TwoAxisMatrix.of(new Axes(all, all)).sort(DecisionMatrix.ofRows(ten, best, almost), Weights.equal(10));
        assertThat(sorting.coordinateOf(0, 0)).isLessThan(1);
        assertThat(sorting.categories()).containsExactly(1, 4);
    }

    @Test
    void leavesOutACriterionWithoutWeight() {
        Axes axes = new Axes(new Axis(List.of("size", "growth"), 0.5), new Axis(List.of("trust"), 0.5));
        assertThat(TwoAxisMatrix.of(axes)
                        .sort(DecisionMatrix.ofRows(CRITERIA, new double[] {5, NONE, 5, NONE}), Weights.of(1, 0, 1, 0))
                        .categories())
                .containsExactly(1);
    }

    @Test
    void rejectsAxesThatDoNotFitTheTable() {
        double[] row = {1, 1, 1, 1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sort(
                        TwoAxisMatrix.of(new Axes(AXES.first(), new Axis(List.of("trust", "size"), 0.5))),
                        CRITERIA,
                        row))
                .withMessage("criterion 'size' on axis 2 must have a value function but has none.\n"
                        + "Maybe give it one, such as a straight line from its worst to its best performance.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        sort(TwoAxisMatrix.of(new Axes(new Axis(List.of("x"), 0.5), AXES.second())), CRITERIA, row))
                .withMessage("criteria of axis 1 must be among [growth, risk, trust, size] but 'x' is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.sort(DecisionMatrix.ofRows(CRITERIA, row), Weights.of(0, 0, 1, 1)))
                .withMessage("weights of the criteria of axis 1, [growth, risk], must not all be 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.sort(DecisionMatrix.ofRows(CRITERIA, row), Weights.of(1, 1)))
                .withMessage("number of weights must be that of the criteria, 4, but was 2");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, 6})
    void rejectsACutOutsideTheValues(double cut) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TwoAxisMatrix.of(new Axes(AXES.first(), new Axis(List.of("trust"), cut))))
                .withMessage("cut of axis 2 must be in [0, 1] but was " + cut
                        + ".\nMaybe it is on another scale: coordinates are means of values in [0, 1].");
    }

    @Test
    void rejectsAxesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Axis(List.of(), 0.5))
                .withMessage("criteria of an axis must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Axis(List.of("a", "b", "a"), 0.5))
                .withMessage("criteria of an axis must be distinct but 'a' stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Axis(List.of("a"), NONE))
                .withMessage("cut of an axis must be finite but was NaN");
    }

    @Test
    void knowsNoOtherAxesAndAlternatives() {
        TwoAxisSorting sorting = sort(METHOD, CRITERIA, new double[] {1, 1, 1, 1});
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> sorting.coverageOf(0, 2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> sorting.coordinateOf(1, 0));
    }

    @Test
    void comparesEverythingThatWasFound() {
        double[] row = {5, 5, 5, 5};
        TwoAxisSorting sorting = sort(METHOD, CRITERIA, row);
        assertThat(sorting).isEqualTo(sort(METHOD, CRITERIA, row)).hasSameHashCodeAs(sort(METHOD, CRITERIA, row));
        assertThat(sorting).isNotEqualTo(sort(METHOD, CRITERIA, new double[] {4.9, 5, 5, 5}));
        assertThat(sorting).isNotEqualTo(sort(METHOD, CRITERIA, new double[] {5, NONE, 5, 5}));
        assertThat(METHOD)
                .hasToString("matrix[Axis[criteria=[growth, risk], cut=0.6], Axis[criteria=[trust], cut=0.5]]");
    }
}
