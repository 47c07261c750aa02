package dev.kam.decision.method;

import static dev.kam.decision.method.ValuedCases.NaN;
import static dev.kam.decision.method.ValuedCases.criteria;
import static dev.kam.decision.method.ValuedCases.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VikorTest {
    private static final double ROUNDING = 1e-12;
    private static final Vikor METHOD = Vikor.withDefaults();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** Opricovic and Tzeng (2004), European Journal of Operational Research 156(2), 445-455: the mountain climber. */
    @Test
    void agreesWithOpricovicAndTzeng2004() {
        VikorRanking ranking = METHOD.rank(
                table(criteria("-+"), new double[] {1, 3000}, new double[] {2, 3750}, new double[] {5, 4500}),
                Weights.equal(2));
        assertThat(ranking.scores()).containsExactly(1, 0, 1);
        assertThat(ranking.ranks()).containsExactly(2, 1, 2);
        assertThat(ranking.compromiseSet()).containsExactly(1);
        assertThat(ranking.isRelative()).isTrue();
        assertThat(ranking.higherIsBetter()).isFalse();
    }

    /** The numbers that the tests of scikit-criteria have for this table. */
    @Test
    void agreesWithScikitCriteria() {
        VikorRanking ranking = METHOD.rank(
                table(
                        criteria("+++"),
                        new double[] {5, 8, 4},
                        new double[] {7, 6, 8},
                        new double[] {8, 8, 6},
                        new double[] {7, 4, 6}),
                Weights.of(0.3, 0.4, 0.3));
        assertThat(ranking.scores()).containsExactly(new double[] {0.75, 0.25, 0, 1}, within(ROUNDING));
        assertThat(s(ranking)).containsExactly(new double[] {0.6, 0.3, 0.15, 0.65}, within(ROUNDING));
        assertThat(r(ranking)).containsExactly(new double[] {0.3, 0.2, 0.15, 0.4}, within(ROUNDING));
        assertThat(ranking.compromiseSet()).containsExactly(1, 2);
        assertThat(ranking.hasAcceptableAdvantage()).isFalse();
        assertThat(ranking.hasAcceptableStability()).isTrue();
        assertThat(ranking.details())
                .containsExactly(
                        Detail.numbers("S", s(ranking)),
                        Detail.numbers("R", r(ranking)),
                        Detail.subset("compromiseSet", new int[] {1, 2}));
    }

    @Test
    void agreesOnFiftyAlternatives() {
        assertThat(METHOD.rank(ValuedCases.fifty(), ValuedCases.FIFTY_WEIGHTS).scores())
                .containsExactly(ValuedCases.fifty("vikor"), within(ROUNDING));
    }

    private static double[] s(VikorRanking ranking) {
        return IntStream.range(0, ranking.size())
                .mapToDouble(ranking::groupUtilityOf)
                .toArray();
    }

    private static double[] r(VikorRanking ranking) {
        return IntStream.range(0, ranking.size())
                .mapToDouble(ranking::individualRegretOf)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void followsTheFormula(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = seed == 1 ? 9000 : random.nextInt(1, 9);
        int m = random.nextInt(1, 5);
        double v = random.nextInt(5) / 4.0;
        DecisionMatrix matrix = ValuedCases.random(random, n, m, random.nextInt(3) / 2.0, 0);
        Weights weights = ValuedCases.weights(random, m);
        double[] s = new double[n];
        double[] r = new double[n];
        for (int j = 0; j < m; j++) {
            Criterion criterion = matrix.criteria().get(j);
            double[] x = new double[n];
            for (int i = 0; i < n; i++) {
                double cell = matrix.valueAt(i, j);
                x[i] = criterion
                        .value()
                        .map(f -> f.value(cell))
                        .orElse(criterion.preference() == Preference.MAXIMIZE ? cell : -cell);
            }
            double best = Arrays.stream(x).max().orElseThrow();
            double worst = Arrays.stream(x).min().orElseThrow();
            for (int i = 0; i < n && best > worst; i++) {
                double d = weights.at(j) * (best - x[i]) / (best - worst);
                s[i] += d;
                r[i] = Math.max(r[i], d);
            }
        }
        VikorRanking ranking = METHOD.withV(v).rank(matrix, weights);
        assertThat(s(ranking)).containsExactly(s, within(ROUNDING));
        assertThat(r(ranking)).containsExactly(r, within(ROUNDING));
        double[] q = new double[n];
        double[][] measures = {s(ranking), r(ranking)};
        for (int k = 0; k < 2; k++) {
            double least = Arrays.stream(measures[k]).min().orElseThrow();
            double most = Arrays.stream(measures[k]).max().orElseThrow();
            for (int i = 0; i < n && most > least; i++) {
                q[i] += (k == 0 ? v : 1 - v) * (measures[k][i] - least) / (most - least);
            }
        }
        assertThat(ranking.scores()).containsExactly(q, within(ROUNDING));
        assertThat(boxed(ranking.compromiseSet()))
                .containsExactlyElementsOf(compromise(ranking.scores(), measures[0], measures[1]));
    }

    private static List<Integer> boxed(int[] rows) {
        return Arrays.stream(rows).boxed().toList();
    }

    /** The compromise set by sorting boxed rows. */
    private static TreeSet<Integer> compromise(double[] q, double[] s, double[] r) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, q.length).boxed().toList());
        order.sort(Comparator.comparingDouble(i -> q[i]));
        int first = order.get(0);
        boolean c2 = Arrays.stream(s).noneMatch(other -> other < s[first])
                || Arrays.stream(r).noneMatch(other -> other < r[first]);
        TreeSet<Integer> set = new TreeSet<>();
        set.add(first);
        if (q.length > 1) {
            double step = 1.0 / (q.length - 1);
            if (q[order.get(1)] - q[first] < step) {
                order.stream().filter(i -> q[i] - q[first] < step).forEach(set::add);
            } else if (!c2) {
                set.add(order.get(1));
            }
        }
        return set;
    }

    @Test
    void takesTheFirstTwoWithoutStability() {
        double[] q = {0.9, 0.6, 0.1, 1};
        VikorRanking ranking = VikorRanking.of(
                q, new double[] {0.1, 0.6, 0.2, 0.7}, new double[] {0.3, 0.1, 0.2, 0.4}, Weights.equal(1), new long[1]);
        assertThat(ranking.hasAcceptableAdvantage()).isTrue();
        assertThat(ranking.hasAcceptableStability()).isFalse();
        assertThat(ranking.compromiseSet()).containsExactly(1, 2);
    }

    @Test
    void isStableWhenFirstInOneMeasureWithOthers() {
        VikorRanking ranking = VikorRanking.of(
                new double[] {0.5, 0}, new double[] {0.4, 0.5}, new double[] {0.2, 0.2}, Weights.equal(1), new long[1]);
        assertThat(ranking.hasAcceptableStability()).isTrue();
        assertThat(ranking.hasAcceptableAdvantage()).isFalse();
        assertThat(ranking.compromiseSet()).containsExactly(0, 1);
    }

    @Test
    void hasTheAdvantageAtExactlyTheStep() {
        VikorRanking ranking = VikorRanking.of(
                new double[] {0.5, 0, 1},
                new double[] {0.4, 0.1, 0.5},
                new double[] {0.2, 0.2, 0.3},
                Weights.equal(1),
                new long[1]);
        assertThat(ranking.hasAcceptableAdvantage()).isTrue();
        assertThat(ranking.compromiseSet()).containsExactly(1);
    }

    @Test
    void leavesOneAlternativeToItself() {
        VikorRanking ranking = METHOD.rank(table(criteria("+-"), new double[] {3, -4}), Weights.equal(2));
        assertThat(ranking.scores()).containsExactly(0);
        assertThat(ranking.compromiseSet()).containsExactly(0);
        assertThat(ranking.hasAcceptableAdvantage()).isTrue();
        assertThat(ranking.hasAcceptableStability()).isTrue();
    }

    @Test
    void putsEqualRowsIntoOneCompromise() {
        VikorRanking ranking = METHOD.rank(
                table(criteria("+"), new double[] {0}, new double[] {0}, new double[] {0}), Weights.equal(1));
        assertThat(ranking.scores()).containsExactly(0, 0, 0);
        assertThat(ranking.compromiseSet()).containsExactly(0, 1, 2);
    }

    @Test
    void spansTheWholeRangeOfDoubles() {
        VikorRanking ranking = METHOD.rank(
                table(criteria("-"), new double[] {-1.7e308}, new double[] {0}, new double[] {1.7e308}),
                Weights.equal(1));
        assertThat(ranking.scores()).containsExactly(0, 0.5, 1);
        assertThat(METHOD.rank(
                                table(criteria("+"), new double[] {5e-324}, new double[] {0}, new double[] {1e-323}),
                                Weights.equal(1))
                        .scores())
                .containsExactly(0.5, 1, 0);
    }

    @Test
    void takesValuesInPlaceOfPerformances() {
        Criterion capped = Criterion.of("c", LinearValue.of(0, 10));
        VikorRanking ranking = METHOD.rank(
                table(List.of(capped), new double[] {10}, new double[] {1000}, new double[] {5}), Weights.equal(1));
        assertThat(ranking.scores()).containsExactly(0, 0, 1);
        assertThat(ranking.clipped(0)).isEqualTo(1);
        assertThat(ranking.isRelative()).isTrue();
    }

    @Test
    void letsMissingCellsStandForTheWorstOrTheMiddle() {
        for (MissingPolicy policy : new MissingPolicy[] {MissingPolicy.WORST, MissingPolicy.NEUTRAL}) {
            DecisionMatrix matrix = table(
                    List.of(ValuedCases.min("c").withMissing(policy)),
                    new double[] {2},
                    new double[] {NaN},
                    new double[] {6});
            assertThat(METHOD.rank(matrix, Weights.equal(1)).scoreOf(1))
                    .isEqualTo(policy == MissingPolicy.WORST ? 1 : 0.5);
        }
    }

    @Test
    void rejectsOtherMissingCells() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> METHOD.rank(table(criteria("+"), new double[] {1}, new double[] {NaN}), Weights.equal(1)))
                .withMessage("performance of alternative 1 on criterion 'c1' must be assessed but is missing.\n"
                        + "Maybe choose another missing policy for the criterion.");
        Criterion open = ValuedCases.max("c").withMissing(MissingPolicy.RENORMALIZE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(table(List.of(open), new double[] {NaN}), Weights.equal(1)))
                .withMessage("missing policy of criterion 'c' must be REJECT, WORST or NEUTRAL for method 'vikor' but"
                        + " was RENORMALIZE");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void rejectsAShareOutOfRange(double v) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withV(v))
                .withMessage("v must be in [0, 1] but was " + v);
    }

    @Test
    void saysWhatItIs() {
        assertThat(METHOD).hasToString("vikor[v 0.5]");
        assertThat(METHOD.v()).isEqualTo(0.5);
        assertThat(METHOD.withV(-0.0)).isEqualTo(METHOD.withV(0)).isNotEqualTo(METHOD);
    }
}
