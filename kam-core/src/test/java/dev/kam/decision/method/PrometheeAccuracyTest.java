package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.method.PrometheeTables.Flows;
import dev.kam.decision.method.PrometheeTables.Table;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrometheeAccuracyTest {
    private static final double PAIRWISE = 1e-12;

    /** What the notice of the series promises, before any weight. */
    private static final double SERIES = 1e-13;

    static LongStream manySeeds() {
        return LongStream.rangeClosed(1, 500);
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void agreesWithAPairwiseComputation(long seed) {
        Table table = PrometheeTables.random(new SplittableRandom(seed));
        PrometheeRanking ranking = table.method().rank(table.matrix(), table.weights());
        Flows flows = PrometheeTables.pairwise(table);
        for (int i = 0; i < ranking.size(); i++) {
            assertThat(ranking.phiPlus(i)).as("phi+ of " + i).isCloseTo(flows.plus()[i], within(PAIRWISE));
            assertThat(ranking.phiMinus(i)).as("phi- of " + i).isCloseTo(flows.minus()[i], within(PAIRWISE));
            assertThat(ranking.scoreOf(i)).isCloseTo(flows.net(i), within(PAIRWISE));
        }
    }

    record Shape(String name, double inflection, ToDoubleFunction<SplittableRandom> cell) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Columns of every kind, with thresholds from far below to far above their range. */
    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape("uniform", 1, r -> r.nextDouble(0, 10)),
                new Shape("uniform, all in few cells", 5, r -> r.nextDouble(0, 10)),
                new Shape("uniform, all in one cell", 30, r -> r.nextDouble(0, 10)),
                new Shape("uniform, all but equal", 1e9, r -> r.nextDouble(0, 10)),
                new Shape("uniform, a few to a cell", 1e-2, r -> r.nextDouble(0, 10)),
                new Shape("uniform, cells of one", 1e-3, r -> r.nextDouble(0, 10)),
                new Shape("uniform, nothing near", 1e-9, r -> r.nextDouble(0, 10)),
                new Shape("uniform, s as small as can be", Double.MIN_VALUE, r -> r.nextDouble(0, 10)),
                new Shape("a grid of 0.1", 0.3, r -> r.nextInt(-30, 30) * 0.1),
                new Shape("three values", 1, r -> r.nextInt(3)),
                new Shape("Cauchy", 1, r -> StrictMath.tan(Math.PI / 2 * r.nextDouble(-1, 1))),
                new Shape(
                        "mixed magnitudes", 1e-20, r -> r.nextDouble(-1, 1) * StrictMath.pow(10, r.nextInt(-150, 151))),
                new Shape("two far groups", 1e-3, r -> r.nextInt(9) == 0 ? 1e150 * r.nextDouble() : r.nextDouble()),
                new Shape("far from 0", 100, r -> 1.7e12 + Math.rint(r.nextDouble(0, 1000))),
                new Shape("huge", 3e307, r -> 1.7e308 * r.nextDouble(-1, 1)),
                new Shape("huge, s small", 1e280, r -> 1.7e308 * r.nextDouble(-1, 1)),
                new Shape("tiny", 3e-311, r -> 1e-310 * r.nextDouble(-1, 1)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void keepsTheBoundThatTheNoticeOfTheGaussianSeriesPromises(Shape shape) {
        for (int n : new int[] {1001, 6000}) {
            double[] cells = new double[n];
            SplittableRandom random = new SplittableRandom(7);
            for (int i = 0; i < n; i++) {
                cells[i] = shape.cell().applyAsDouble(random);
            }
            PreferenceFunction function = PreferenceFunction.gaussian(shape.inflection());
            PrometheeRanking ranking = rank(cells, function);
            assertThat(ranking.notices()).hasSize(1);
            for (int i = 0; i < n; i += Math.max(1, n / 150)) {
                double plus = 0;
                double minus = 0;
                for (double other : cells) {
                    plus += PrometheeTables.preference(function, cells[i], other);
                    minus += PrometheeTables.preference(function, other, cells[i]);
                }
                assertThat(ranking.phiPlus(i)).isCloseTo(plus / (n - 1), within(SERIES));
                assertThat(ranking.phiMinus(i)).isCloseTo(minus / (n - 1), within(SERIES));
                assertThat(ranking.phiPlus(i) == 0).isEqualTo(plus == 0);
                assertThat(ranking.phiMinus(i) == 0).isEqualTo(minus == 0);
            }
        }
    }

    @Test
    void givesEqualRowsEqualBitsInTheGaussianSeries() {
        SplittableRandom random = new SplittableRandom(4);
        double[] cells = new double[5000];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i < 2500 ? random.nextDouble(0, 4) : cells[i - 2500];
        }
        for (double s : new double[] {0.001, 0.3, 1, 50}) {
            PrometheeRanking ranking = rank(cells, PreferenceFunction.gaussian(s));
            for (int i = 2500; i < cells.length; i++) {
                assertThat(ranking.phiPlus(i)).isEqualTo(ranking.phiPlus(i - 2500));
                assertThat(ranking.phiMinus(i)).isEqualTo(ranking.phiMinus(i - 2500));
            }
        }
    }

    @Test
    void keepsItsAccuracyWithManyRowsAndAHeavyTail() {
        SplittableRandom random = new SplittableRandom(8);
        double[] cells = new double[60_000];
        for (int i = 0; i < cells.length; i++) {
            double u = random.nextDouble(-1, 1);
            cells[i] = i % 1000 == 0 ? 1e150 * u : StrictMath.tan(Math.PI / 2 * u);
        }
        for (PreferenceFunction function : List.of(
                PreferenceFunction.linear(0.1, 0.5),
                PreferenceFunction.linear(3, 1e9),
                PreferenceFunction.vShape(1e149),
                PreferenceFunction.vShape(1e-4))) {
            PrometheeRanking ranking = rank(cells, function);
            for (int i = 0; i < cells.length; i += 1500) {
                double plus = 0;
                double minus = 0;
                for (double other : cells) {
                    plus += PrometheeTables.preference(function, cells[i], other);
                    minus += PrometheeTables.preference(function, other, cells[i]);
                }
                assertThat(ranking.phiPlus(i)).isCloseTo(plus / (cells.length - 1), within(PAIRWISE));
                assertThat(ranking.phiMinus(i)).isCloseTo(minus / (cells.length - 1), within(PAIRWISE));
            }
        }
    }

    /** A run without a gap, as long as the column: sums over it are a million times what is wanted of them. */
    @Test
    void keepsItsAccuracyWhereNoGapCutsTheColumn() {
        SplittableRandom random = new SplittableRandom(12);
        double[] cells = new double[80_000];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = 1e6 + 0.4 * i + 0.09 * random.nextDouble();
        }
        for (PreferenceFunction function : List.of(
                PreferenceFunction.linear(0.1, 0.5),
                PreferenceFunction.linear(1.3, 700.7),
                PreferenceFunction.vShape(0.7),
                PreferenceFunction.vShape(9000.1))) {
            PrometheeRanking ranking = rank(cells, function);
            for (int i = 499; i < cells.length; i += 4999) {
                double plus = 0;
                double minus = 0;
                for (double other : cells) {
                    plus += PrometheeTables.preference(function, cells[i], other);
                    minus += PrometheeTables.preference(function, other, cells[i]);
                }
                assertThat(ranking.phiPlus(i)).isCloseTo(plus / (cells.length - 1), within(1e-14));
                assertThat(ranking.phiMinus(i)).isCloseTo(minus / (cells.length - 1), within(1e-14));
            }
        }
    }

    /** Thousands of alternatives between thresholds that are a millionth of the way from the beginning of the run. */
    @Test
    void keepsItsAccuracyWhereThresholdsNearlyMeetFarFromTheBeginningOfARun() {
        SplittableRandom random = new SplittableRandom(13);
        double[] cells = new double[40_000];
        for (int i = 0; i < cells.length; i++) {
            double chain = 0.09 * Math.min(i, 20_000);
            cells[i] = i < 20_000
                    ? chain + 0.001 * random.nextDouble()
                    : chain + (i % 2) * 0.1000005 + 2e-7 * random.nextDouble();
        }
        PreferenceFunction function = PreferenceFunction.linear(0.1, 0.100001);
        PrometheeRanking ranking = rank(cells, function);
        for (int i = 19_000; i < cells.length; i += 1499) {
            double plus = 0;
            double minus = 0;
            for (double other : cells) {
                plus += PrometheeTables.preference(function, cells[i], other);
                minus += PrometheeTables.preference(function, other, cells[i]);
            }
            assertThat(ranking.phiPlus(i)).isCloseTo(plus / (cells.length - 1), within(PAIRWISE));
            assertThat(ranking.phiMinus(i)).isCloseTo(minus / (cells.length - 1), within(PAIRWISE));
        }
    }

    private static PrometheeRanking rank(double[] cells, PreferenceFunction function) {
        return Promethee.withDefaults()
                .withFunctions(Map.of("c", function))
                .rank(
                        DecisionMatrix.of(List.of(Criterion.of("c", Preference.MAXIMIZE)), List.of(Column.of(cells))),
                        Weights.equal(1));
    }
}
