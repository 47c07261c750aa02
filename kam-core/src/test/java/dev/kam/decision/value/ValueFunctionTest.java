package dev.kam.decision.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueFunctionTest {
    private static final double ROUNDING = 1e-15;
    private static final double[] UNITS = {4.9e-324, 1e-310, 1e-300, 1e-9, 1, 1, 1e9, 1e300, 8e307};

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @Test
    void risesInAStraightLine() {
        LinearValue value = LinearValue.of(-10, 30);
        assertThat(value.value(0)).isEqualTo(0.25);
        assertThat(value.value(-10)).isZero();
        assertThat(value.value(30)).isEqualTo(1);
        assertThat(value.value(-11)).isZero();
        assertThat(value.value(1e300)).isEqualTo(1);
        assertThat(value.preference()).isEqualTo(Preference.MAXIMIZE);
    }

    @Test
    void fallsInAStraightLine() {
        LinearValue value = LinearValue.of(10, 0);
        assertThat(value.value(2.5)).isEqualTo(0.75);
        assertThat(value.preference()).isEqualTo(Preference.MINIMIZE);
        assertThat(value.clips(-Double.MIN_VALUE)).isTrue();
        assertThat(value.clips(-0.0)).isFalse();
        assertThat(value.clips(10)).isFalse();
        assertThat(value.clips(Math.nextUp(10))).isTrue();
    }

    @Test
    void spansTheWholeRangeOfDoubles() {
        LinearValue value = LinearValue.of(-Double.MAX_VALUE, Double.MAX_VALUE);
        assertThat(value.value(0)).isEqualTo(0.5);
        assertThat(value.value(Double.MAX_VALUE)).isEqualTo(1);
        assertThat(LinearValue.of(0, 2 * Double.MIN_VALUE).value(Double.MIN_VALUE))
                .isEqualTo(0.5);
    }

    @Test
    void joinsPointsByStraightLines() {
        PiecewiseValue value = PiecewiseValue.of(
                new double[] {0, 0}, new double[] {10, 0.8}, new double[] {20, 0.8}, new double[] {40, 1});
        assertThat(value.value(5)).isEqualTo(0.4);
        assertThat(value.value(10)).isEqualTo(0.8);
        assertThat(value.value(15)).isEqualTo(0.8);
        assertThat(value.value(30)).isCloseTo(0.9, within(ROUNDING));
        assertThat(value.value(-1)).isZero();
        assertThat(value.value(41)).isEqualTo(1);
        assertThat(value.clips(41)).isTrue();
        assertThat(value.clips(40)).isFalse();
        assertThat(value.preference()).isEqualTo(Preference.MAXIMIZE);
        assertThat(value.nearestReaching(0.8, 0)).hasValue(10);
        assertThat(value.points()).isDeepEqualTo(new double[][] {{0, 0}, {10, 0.8}, {20, 0.8}, {40, 1}});
    }

    @Test
    void fallsAlongPoints() {
        PiecewiseValue value = PiecewiseValue.of(new double[] {0, 1}, new double[] {10, 0.2}, new double[] {20, 0});
        assertThat(value.value(5)).isCloseTo(0.6, within(ROUNDING));
        assertThat(value.preference()).isEqualTo(Preference.MINIMIZE);
        assertThat(value.nearestReaching(0.2, 15)).hasValue(10);
    }

    @Test
    void plateausAroundATarget() {
        TargetValue value = TargetValue.of(0, 4, 6, 10);
        assertThat(Arrays.stream(new double[] {-1, 0, 1, 4, 5, 6, 9, 10, 11}).map(value::value))
                .containsExactly(0.0, 0.0, 0.25, 1.0, 1.0, 1.0, 0.25, 0.0, 0.0);
        assertThat(value.preference()).isEqualTo(Preference.TARGET);
        assertThat(value.clips(-0.1)).isTrue();
        assertThat(value.clips(0)).isFalse();
        assertThat(value.clips(10)).isFalse();
        assertThat(value.clips(10.1)).isTrue();
    }

    @Test
    void stepsAtATargetWithoutSlopes() {
        TargetValue value = TargetValue.of(4, 4, 4, 4);
        assertThat(value.value(4)).isEqualTo(1);
        assertThat(value.value(Math.nextUp(4))).isZero();
        assertThat(value.value(Math.nextDown(4))).isZero();
        assertThat(value.nearestReaching(0.1, 9)).hasValue(4);
        assertThat(value.nearestReaching(0.1, -9)).hasValue(4);
    }

    @Test
    void countsTheShareOfASampleThatIsExceeded() {
        QuantileValue value = QuantileValue.of(Preference.MAXIMIZE, 0, 10, 10, 10, 20);
        assertThat(value.value(-1)).isZero();
        assertThat(value.value(0)).isZero();
        assertThat(value.value(5)).isEqualTo(0.125);
        assertThat(value.value(10)).isEqualTo(0.5);
        assertThat(value.value(15)).isEqualTo(0.875);
        assertThat(value.value(20)).isEqualTo(1);
        assertThat(value.value(21)).isEqualTo(1);
        assertThat(value.nearestReaching(0.6, 0)).hasValue(Math.nextUp(10.0));
        QuantileValue cost = QuantileValue.of(Preference.MINIMIZE, 0, 10, 10, 10, 20);
        assertThat(cost.value(5)).isEqualTo(0.875);
        assertThat(cost.preference()).isEqualTo(Preference.MINIMIZE);
        assertThat(cost.quantiles()).containsExactly(0, 10, 10, 10, 20);
        assertThat(cost.clips(21)).isTrue();
        assertThat(cost.clips(0)).isFalse();
    }

    @Test
    void endsAtZeroAndOneWhereTheOutermostQuantilesRepeat() {
        QuantileValue value = QuantileValue.of(Preference.MAXIMIZE, 1, 1, 2, 3, 3);
        assertThat(value.value(1)).isZero();
        assertThat(value.value(Math.nextUp(1.0))).isGreaterThanOrEqualTo(0.25);
        assertThat(value.value(3)).isEqualTo(1);
        assertThat(value.value(Math.nextDown(3.0))).isLessThanOrEqualTo(0.75);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheNearestPerformanceToTheLastBit(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double unit = UNITS[random.nextInt(UNITS.length)];
        for (ValueFunction function : random(random, unit)) {
            for (int trial = 0; trial < 20; trial++) {
                double value = random.nextInt(4) == 0 ? 1 : random.nextDouble();
                double from = finite(unit * random.nextDouble(-2, 2));
                double reached = function.nearestReaching(value, from).orElseThrow();
                assertThat(function.value(reached)).isGreaterThanOrEqualTo(value);
                if (reached != from) {
                    assertThat(function.value(from)).isLessThan(value);
                    assertThat(function.value(Math.nextAfter(reached, from)))
                            .as("%s at the neighbor of %s", function, reached)
                            .isLessThan(value);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverTurnsBack(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double unit = UNITS[random.nextInt(UNITS.length)];
        for (ValueFunction function : random(random, unit)) {
            double[] x = random.doubles(100, -1.5, 1.5)
                    .map(u -> finite(unit * u))
                    .flatMap(c -> DoubleStream.of(Math.nextDown(c), c, Math.nextUp(c)))
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            int turns = 0;
            double direction = function.preference() == Preference.MINIMIZE ? -1 : 1;
            for (int i = 1; i < x.length; i++) {
                double step = function.value(x[i]) - function.value(x[i - 1]);
                if (step * direction < 0) {
                    turns++;
                    direction = -direction;
                }
                assertThat(function.value(x[i])).isBetween(0.0, 1.0);
            }
            assertThat(turns)
                    .as(function.toString())
                    .isLessThanOrEqualTo(function.preference() == Preference.TARGET ? 1 : 0);
        }
    }

    @Test
    void doesNotOvershootWhereARangeIsRounded() {
        // 0.32149630858584416 + (0.8393313170115863 - 0.32149630858584416) is one bit above 0.8393313170115863.
        PiecewiseValue value = PiecewiseValue.of(
                new double[] {-2, 0},
                new double[] {-1, 0.32149630858584416},
                new double[] {1e-20, 0.8393313170115863},
                new double[] {1, 1});
        assertThat(value.value(0)).isEqualTo(0.8393313170115863);
        assertThat(value.value(-0.0)).isEqualTo(0.8393313170115863);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void staysWhereTheValueIsReachedAlready(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (ValueFunction function : random(random, 1)) {
            double from = random.nextDouble(-2, 2);
            assertThat(function.nearestReaching(function.value(from), from)).hasValue(from);
            assertThat(function.nearestReaching(0, from)).hasValue(from);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.0000000000000002, 2, Double.POSITIVE_INFINITY, Double.NaN})
    void reachesNoValueAboveOne(double value) {
        for (ValueFunction function : random(new SplittableRandom(1), 1)) {
            assertThat(function.nearestReaching(value, 0)).isEqualTo(OptionalDouble.empty());
        }
    }

    @Test
    void areValues() {
        assertThat(LinearValue.of(-0.0, 1)).isEqualTo(LinearValue.of(0.0, 1)).isNotEqualTo(LinearValue.of(0, 2));
        assertThat(TargetValue.of(-0.0, 1, 2, 3)).isEqualTo(TargetValue.of(0.0, 1, 2, 3));
        PiecewiseValue piecewise = PiecewiseValue.of(new double[] {-0.0, -0.0}, new double[] {1, 1});
        assertThat(piecewise)
                .isEqualTo(PiecewiseValue.of(new double[] {0, 0}, new double[] {1, 1}))
                .hasSameHashCodeAs(PiecewiseValue.of(new double[] {0, 0}, new double[] {1, 1}))
                .isNotEqualTo(PiecewiseValue.of(new double[] {0, 1}, new double[] {1, 0}))
                .hasToString("PiecewiseValue[[0.0, 0.0], [1.0, 1.0]]");
        QuantileValue quantiles = QuantileValue.of(Preference.MAXIMIZE, -0.0, 1);
        assertThat(quantiles)
                .isEqualTo(QuantileValue.of(Preference.MAXIMIZE, 0.0, 1))
                .hasSameHashCodeAs(QuantileValue.of(Preference.MAXIMIZE, 0.0, 1))
                .isNotEqualTo(QuantileValue.of(Preference.MINIMIZE, 0.0, 1))
                .hasToString("QuantileValue[MAXIMIZE, [0.0, 1.0]]");
    }

    @Test
    void areNotChangedThroughTheirArrays() {
        double[] point = {0, 0};
        PiecewiseValue piecewise = PiecewiseValue.of(point, new double[] {1, 1});
        point[0] = 9;
        piecewise.points()[0][0] = 9;
        double[] given = {0, 1};
        QuantileValue quantiles = QuantileValue.of(Preference.MAXIMIZE, given);
        given[0] = 9;
        quantiles.quantiles()[0] = 9;
        assertThat(piecewise.value(0.5)).isEqualTo(0.5);
        assertThat(quantiles.value(0.5)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectAnchorsThatAreNotFinite(double x) {
        rejects("worst must be finite but was " + x, () -> LinearValue.of(x, 1));
        rejects("best must be finite but was " + x, () -> LinearValue.of(1, x));
        rejects("zeroBelow must be finite but was " + x, () -> TargetValue.of(x, 1, 2, 3));
        rejects("from must be finite but was " + x, () -> TargetValue.of(0, x, 2, 3));
        rejects("to must be finite but was " + x, () -> TargetValue.of(0, 1, x, 3));
        rejects("zeroAbove must be finite but was " + x, () -> TargetValue.of(0, 1, 2, x));
        rejects(
                "performance of point 1 must be finite but was " + x,
                () -> PiecewiseValue.of(new double[] {0, 0}, new double[] {x, 1}));
        rejects("quantile 1 must be finite but was " + x, () -> QuantileValue.of(Preference.MAXIMIZE, 0, x));
    }

    @Test
    void rejectAnchorsInTheWrongOrder() {
        rejects("best must differ from worst but both were 3.0", () -> LinearValue.of(3, 3));
        rejects("best must differ from worst but both were 0.0", () -> LinearValue.of(0.0, -0.0));
        rejects(
                "zeroBelow <= from <= to <= zeroAbove must hold but they were 0.0, 2.0, 1.0, 3.0",
                () -> TargetValue.of(0, 2, 1, 3));
        rejects("quantile 2 must be >= 1.0 but was 0.5", () -> QuantileValue.of(Preference.MAXIMIZE, 0, 1, 0.5));
        rejects("quantiles must not all be equal but were 2.0", () -> QuantileValue.of(Preference.MAXIMIZE, 2, 2));
        rejects("quantiles must be at least 2 but were 1", () -> QuantileValue.of(Preference.MAXIMIZE, 2));
        rejects(
                "preference of quantiles must be MAXIMIZE or MINIMIZE but was TARGET",
                () -> QuantileValue.of(Preference.TARGET, 1, 2));
    }

    @Test
    void rejectPointsThatAreNoMonotoneLine() {
        rejects("points must be at least 2 but were 1", () -> PiecewiseValue.of(new double[] {0, 0}));
        rejects(
                "point 1 must be a pair [performance, value] but had 3 numbers",
                () -> PiecewiseValue.of(new double[] {0, 0}, new double[] {1, 1, 1}));
        rejects(
                "value of point 1 must be between 0 and 1 but was 1.5",
                () -> PiecewiseValue.of(new double[] {0, 0}, new double[] {1, 1.5}));
        rejects(
                "value of point 0 must be between 0 and 1 but was NaN",
                () -> PiecewiseValue.of(new double[] {0, Double.NaN}, new double[] {1, 1}));
        rejects(
                "performance of point 1 must be greater than 1.0 but was 1.0",
                () -> PiecewiseValue.of(new double[] {1, 0}, new double[] {1, 1}));
        rejects(
                "values must go from 0 to 1 or from 1 to 0 but went from 0.0 to 0.9",
                () -> PiecewiseValue.of(new double[] {0, 0}, new double[] {1, 0.9}));
        rejects(
                "value of point 2 must not turn back from 0.5 but was 0.4",
                () -> PiecewiseValue.of(
                        new double[] {0, 0}, new double[] {1, 0.5}, new double[] {2, 0.4}, new double[] {3, 1}));
        rejects(
                "value of point 2 must not turn back from 0.5 but was 0.6",
                () -> PiecewiseValue.of(
                        new double[] {0, 1}, new double[] {1, 0.5}, new double[] {2, 0.6}, new double[] {3, 0}));
    }

    private static void rejects(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static double finite(double x) {
        return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, x));
    }

    /** One function of each shape, with anchors in a unit. */
    private static List<ValueFunction> random(SplittableRandom random, double unit) {
        double far = unit < 1e300 && random.nextInt(3) == 0 ? unit * random.nextInt(1, 1_000_000) : 0;
        double[] x = random.doubles(5, -1, 1)
                .map(u -> finite(far + unit * u * 2))
                .sorted()
                .distinct()
                .toArray();
        double[] v = random.doubles(x.length, 0, 1).sorted().toArray();
        v[0] = 0;
        v[x.length - 1] = 1;
        if (x.length < 2) {
            x = new double[] {0, unit};
            v = new double[] {0, 1};
        }
        int last = x.length - 1;
        double[][] rising = new double[x.length][];
        double[][] falling = new double[x.length][];
        for (int p = 0; p <= last; p++) {
            rising[p] = new double[] {x[p], v[p]};
            falling[p] = new double[] {x[p], v[last - p]};
        }
        double[] repeated = x.clone();
        repeated[last / 2] = x[0];
        Arrays.sort(repeated);
        return List.of(
                LinearValue.of(x[0], x[last]),
                LinearValue.of(x[last], x[0]),
                PiecewiseValue.of(rising),
                PiecewiseValue.of(falling),
                QuantileValue.of(Preference.MAXIMIZE, x),
                QuantileValue.of(Preference.MINIMIZE, repeated),
                TargetValue.of(x[0], x[last / 2], x[last / 2], x[last]),
                TargetValue.of(x[0], x[0], x[last / 2], x[last]));
    }
}
