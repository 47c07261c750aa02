package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.Text;
import dev.kam.decision.Arguments;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.Execution;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.method.PrometheeTables.Table;
import dev.kam.decision.value.TargetValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrometheeTest {
    private static final double ROUNDING = 1e-15;
    private static final double PUBLISHED = 1e-9;
    private static final Promethee METHOD = Promethee.withDefaults();
    private static final Criterion BENEFIT = Criterion.of("b", Preference.MAXIMIZE);
    private static final Criterion COST = Criterion.of("c", Preference.MINIMIZE);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static PrometheeRanking rank(PreferenceFunction function, double... cells) {
        return METHOD.withFunctions(Map.of("b", function))
                .rank(DecisionMatrix.of(List.of(BENEFIT), List.of(Column.of(cells))), Weights.equal(1));
    }

    /** By hand: price saves 20, 100 and 80 against q = 10, p = 60; quality differs by 2, 4 and 2 against q = 1, p = 3. */
    private static PrometheeRanking byHand() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(Criterion.of("price", Preference.MINIMIZE), Criterion.of("quality", Preference.MAXIMIZE)),
                new double[] {100, 5},
                new double[] {120, 7},
                new double[] {200, 9});
        return METHOD.withFunctions(
                        Map.of("price", PreferenceFunction.linear(10, 60), "quality", PreferenceFunction.level(1, 3)))
                .rank(matrix, Weights.of(3, 1));
    }

    @Test
    void findsTheFlowsOfAnExampleWorkedOutByHand() {
        PrometheeRanking ranking = byHand();
        assertThat(ranking.phiPlus()).containsExactly(new double[] {0.45, 0.4375, 0.1875}, within(ROUNDING));
        assertThat(ranking.phiMinus()).containsExactly(new double[] {0.1875, 0.1375, 0.75}, within(ROUNDING));
        assertThat(ranking.scores()).containsExactly(new double[] {0.2625, 0.3, -0.5625}, within(ROUNDING));
        assertThat(ranking.ranks()).containsExactly(2, 1, 3);
        assertThat(ranking.criterionFlows(0)).containsExactly(new double[] {0.6, 0.4, -1}, within(ROUNDING));
        assertThat(ranking.criterionFlows(1)).containsExactly(-0.75, 0, 0.75);
        assertThat(ranking.higherIsBetter()).isTrue();
        assertThat(ranking.isRelative()).isTrue();
        assertThat(ranking.notices()).isEmpty();
        assertThat(ranking.weights()).isEqualTo(Weights.of(3, 1));
        assertThat(ranking.criteria()).isEqualTo(2);
    }

    @Test
    void showsBothFlowsByTheirNamesInTheProgramFile() {
        PrometheeRanking ranking = byHand();
        assertThat(ranking.details())
                .containsExactly(
                        Detail.numbers("phiPlus", ranking.phiPlus()), Detail.numbers("phiMinus", ranking.phiMinus()));
    }

    @Test
    void handsOutCopies() {
        PrometheeRanking ranking = byHand();
        ranking.phiPlus()[0] = 9;
        ranking.phiMinus()[0] = 9;
        ranking.criterionFlows(0)[0] = 9;
        assertThat(ranking).isEqualTo(byHand()).hasSameHashCodeAs(byHand());
    }

    /** Zhao, Peng and Li (2013), Procedia Computer Science 17, 181-188. */
    @Test
    void ranksThePublishedExampleOfZhaoPengAndLi() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(
                        Criterion.of("C1", Preference.MAXIMIZE),
                        Criterion.of("C2", Preference.MAXIMIZE),
                        Criterion.of("C3", Preference.MAXIMIZE)),
                new double[] {4, 3, 2},
                new double[] {3, 2, 4},
                new double[] {5, 1, 3});
        PrometheeRanking ranking = METHOD.rank(matrix, Weights.of(0.5, 0.3, 0.2));
        assertThat(ranking.scores()).containsExactly(new double[] {0.1, -0.3, 0.2}, within(PUBLISHED));
        assertThat(ranking.ranks()).containsExactly(2, 3, 1);
    }

    /** A random problem of 50 x 4 that two independent pairwise programs agree on; its table is in the resource. */
    @Test
    void agreesWithTwoIndependentProgramsOnARandomProblem() throws IOException {
        List<String> lines;
        try (InputStream in = PrometheeTest.class.getResourceAsStream("promethee-50x4.csv")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        double[][] cells = lines.stream()
                .skip(1)
                .map(line -> Arrays.stream(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        assertThat(cells).hasDimensions(50, 6);
        List<Criterion> criteria = List.of(
                Criterion.of("c1", Preference.MAXIMIZE),
                Criterion.of("c2", Preference.MAXIMIZE),
                Criterion.of("c3", Preference.MINIMIZE),
                Criterion.of("c4", Preference.MAXIMIZE));
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                criteria, Arrays.stream(cells).map(r -> Arrays.copyOf(r, 4)).toArray(double[][]::new));
        Weights weights = Weights.of(0.24564, 0.214142, 0.235486, 0.304732);
        Promethee linear = METHOD.withFunctions(Map.of(
                "c1", PreferenceFunction.linear(3.7006, 20.3532),
                "c2", PreferenceFunction.linear(5.2278, 28.7531),
                "c3", PreferenceFunction.linear(4.7373, 26.055),
                "c4", PreferenceFunction.linear(3.607, 19.8383)));
        for (int i = 0; i < cells.length; i++) {
            assertThat(linear.rank(matrix, weights).scoreOf(i)).isCloseTo(cells[i][4], within(PUBLISHED));
            assertThat(METHOD.rank(matrix, weights).scoreOf(i)).isCloseTo(cells[i][5], within(PUBLISHED));
        }
    }

    @Test
    void followsTheBellCurve() {
        PrometheeRanking ranking = rank(PreferenceFunction.gaussian(2), 1, 3, 7);
        double atOne = 1 - StrictMath.exp(-0.5);
        double atTwo = 1 - StrictMath.exp(-2);
        double atThree = 1 - StrictMath.exp(-4.5);
        assertThat(ranking.phiPlus())
                .containsExactly(new double[] {0, atOne / 2, (atTwo + atThree) / 2}, within(ROUNDING));
        assertThat(ranking.phiMinus())
                .containsExactly(new double[] {(atOne + atThree) / 2, atTwo / 2, 0}, within(ROUNDING));
    }

    /** 0.3 - 0.2 is less than 0.1 in doubles, and 0.4 - 0.3 more: the thresholds see what a pairwise program sees. */
    @Test
    void comparesTheDifferencesOfDoublesWithTheThresholds() {
        assertThat(rank(PreferenceFunction.uShape(0.1), 0.2, 0.3, 0.4).phiPlus())
                .containsExactly(0, 0, 1);
        assertThat(rank(PreferenceFunction.level(0.1, 0.2), 0.2, 0.3, 0.4).phiPlus())
                .containsExactly(0, 0, 0.5);
        assertThat(0.3 - 0.2 > 0.1).isFalse();
        assertThat(0.4 - 0.3 > 0.1).isTrue();
    }

    @Test
    void readsALineWithoutWidthAsAUShape() {
        assertThat(rank(PreferenceFunction.linear(2, 2), 0, 2, 4.5).phiPlus()).containsExactly(0, 0, 1);
        assertThat(rank(PreferenceFunction.linear(0, 0), 0, 2, 2).phiPlus()).containsExactly(0, 0.5, 0.5);
    }

    @ParameterizedTest
    @EnumSource(PreferenceFunction.Type.class)
    void givesZeroFlowsToOneAlternativeAndToEqualOnes(PreferenceFunction.Type type) {
        PreferenceFunction function =
                new PreferenceFunction(type, type.hasQ() ? 1 : 0, type.hasP() ? 2 : 0, type.hasS() ? 1 : 0);
        for (double[] cells : new double[][] {{7}, {7, 7, 7}, {0.0, -0.0}, new double[1500]}) {
            PrometheeRanking ranking = rank(function, cells);
            assertThat(bits(ranking.phiPlus())).containsOnly(0);
            assertThat(bits(ranking.phiMinus())).containsOnly(0);
            assertThat(bits(ranking.scores())).containsOnly(0);
            assertThat(bits(ranking.criterionFlows(0))).containsOnly(0);
            assertThat(ranking.ranks()).containsOnly(1);
        }
    }

    @ParameterizedTest
    @EnumSource(PreferenceFunction.Type.class)
    void staysFiniteAtTheEdgesOfTheDoubles(PreferenceFunction.Type type) {
        double[] cells = {Double.MAX_VALUE, -Double.MAX_VALUE, 1e300, 1e-300, Double.MIN_VALUE, 0, -1e308};
        for (double threshold : new double[] {Double.MIN_VALUE, 1e-300, 1, 1e300, Double.MAX_VALUE}) {
            PreferenceFunction function = new PreferenceFunction(
                    type, type.hasQ() ? threshold / 2 : 0, type.hasP() ? threshold : 0, type.hasS() ? threshold : 0);
            PrometheeRanking ranking = rank(function, cells);
            for (int i = 0; i < cells.length; i++) {
                double plus = 0;
                double minus = 0;
                for (double other : cells) {
                    plus += PrometheeTables.preference(function, cells[i], other) / (cells.length - 1);
                    minus += PrometheeTables.preference(function, other, cells[i]) / (cells.length - 1);
                }
                assertThat(ranking.phiPlus(i)).isCloseTo(plus, within(ROUNDING));
                assertThat(ranking.phiMinus(i)).isCloseTo(minus, within(ROUNDING));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheSameBitsInAnyOrderOfTheRows(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = PrometheeTables.random(random);
        int n = table.matrix().alternatives();
        int[] shuffled = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int held = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = held;
        }
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < table.matrix().criteria().size(); j++) {
            columns.add(table.matrix().column(j).select(shuffled));
        }
        PrometheeRanking straight = table.method().rank(table.matrix(), table.weights());
        PrometheeRanking permuted =
                table.method().rank(DecisionMatrix.of(table.matrix().criteria(), columns), table.weights());
        for (int i = 0; i < n; i++) {
            assertThat(permuted.phiPlus(i)).isEqualTo(straight.phiPlus(shuffled[i]));
            assertThat(permuted.phiMinus(i)).isEqualTo(straight.phiMinus(shuffled[i]));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void splitsTheNetFlowIntoThoseOfTheCriteria(long seed) {
        Table table = PrometheeTables.random(new SplittableRandom(seed));
        PrometheeRanking ranking = table.method().rank(table.matrix(), table.weights());
        double[] net = new double[ranking.size()];
        double total = 0;
        for (int j = 0; j < ranking.criteria(); j++) {
            double[] flows = ranking.criterionFlows(j);
            for (int i = 0; i < net.length; i++) {
                assertThat(flows[i]).isBetween(-1.0, 1.0);
                net[i] += table.weights().at(j) * flows[i];
                total += flows[i];
            }
        }
        assertThat(total).isCloseTo(0, within(1e-12));
        assertThat(ranking.scores()).containsExactly(net, within(4 * ROUNDING));
    }

    @Test
    void leavesOutACriterionWithoutWeight() {
        DecisionMatrix two = DecisionMatrix.ofRows(
                List.of(BENEFIT, COST), new double[] {1, 5}, new double[] {2, 9}, new double[] {4, 1});
        PrometheeRanking ranking = METHOD.rank(two, Weights.of(1, 0));
        assertThat(ranking.scores())
                .isEqualTo(rank(PreferenceFunction.usual(), 1, 2, 4).scores());
        assertThat(ranking.criterionFlows(1)).containsExactly(0, -1, 1);
    }

    @Test
    void takesACriterionWithoutFunctionAsUsualAndIgnoresStrangers() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(BENEFIT), List.of(Column.of(1, 1.001, 3)));
        assertThat(METHOD.withFunctions(Map.of("stranger", PreferenceFunction.uShape(9)))
                        .rank(matrix, Weights.equal(1))
                        .scores())
                .containsExactly(-1, 0, 1);
    }

    @Test
    void valuesATarget() {
        Criterion target = Criterion.of("t", TargetValue.of(0, 4, 6, 10));
        DecisionMatrix matrix = DecisionMatrix.of(List.of(target), List.of(Column.of(2, 5, 12)));
        PrometheeRanking ranking =
                METHOD.withFunctions(Map.of("t", PreferenceFunction.vShape(1))).rank(matrix, Weights.equal(1));
        assertThat(ranking.phiPlus()).containsExactly(0.25, 0.75, 0);
        assertThat(ranking.clipped(0)).isEqualTo(1);
    }

    @Test
    void followsThePolicyForMissingCells() {
        Column column = Column.of(1, Double.NaN, 3, 9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(DecisionMatrix.of(List.of(BENEFIT), List.of(column)), Weights.equal(1)))
                .withMessage("performance of alternative 1 on criterion 'b' must be assessed but is missing.\n"
                        + "Maybe choose another missing policy for the criterion.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(
                        DecisionMatrix.of(List.of(BENEFIT.withMissing(MissingPolicy.RENORMALIZE)), List.of(column)),
                        Weights.equal(1)))
                .withMessage("missing policy of criterion 'b' must be REJECT, WORST or NEUTRAL for method"
                        + " 'promethee-ii' but was RENORMALIZE");
        assertThat(METHOD.rank(
                                DecisionMatrix.of(List.of(BENEFIT.withMissing(MissingPolicy.WORST)), List.of(column)),
                                Weights.equal(1))
                        .phiPlus())
                .containsExactly(new double[] {0, 0, 2 / 3.0, 1}, within(ROUNDING));
        assertThat(METHOD.rank(
                                DecisionMatrix.of(List.of(BENEFIT.withMissing(MissingPolicy.NEUTRAL)), List.of(column)),
                                Weights.equal(1))
                        .ranks())
                .containsExactly(4, 2, 3, 1);
    }

    @Test
    void rejectsAnotherNumberOfWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        METHOD.rank(DecisionMatrix.of(List.of(BENEFIT), List.of(Column.of(1, 2))), Weights.equal(2)))
                .withMessage("number of weights must be that of the criteria, 1, but was 2");
    }

    /** Several chunks of rows, all shapes, one criterion without weight. */
    private static Table large(int n) {
        SplittableRandom random = new SplittableRandom(3);
        List<Criterion> criteria = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Map<String, PreferenceFunction> functions = new LinkedHashMap<>();
        for (PreferenceFunction.Type type : PreferenceFunction.Type.values()) {
            criteria.add(Criterion.of(type.id(), type.hasQ() ? Preference.MAXIMIZE : Preference.MINIMIZE));
            columns.add(Column.of(
                    random.doubles(n, 0, 10).map(v -> Math.rint(v * 500) / 500).toArray()));
            functions.put(
                    type.id(),
                    new PreferenceFunction(type, type.hasQ() ? 0.5 : 0, type.hasP() ? 1.5 : 0, type.hasS() ? 1 : 0));
        }
        return new Table(DecisionMatrix.of(criteria, columns), Weights.of(3, 1, 0, 2, 5, 4), functions);
    }

    @Test
    void givesTheSameBitsOnAnyNumberOfThreads() {
        Table table = large(9000);
        PrometheeRanking alone = table.method().rank(table.matrix(), table.weights());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int parallelism : new int[] {2, 3, 8}) {
                PrometheeRanking together = table.method()
                        .withExecution(Execution.on(threads, parallelism))
                        .rank(table.matrix(), table.weights());
                assertThat(bits(together.phiPlus())).isEqualTo(bits(alone.phiPlus()));
                assertThat(bits(together.phiMinus())).isEqualTo(bits(alone.phiMinus()));
                assertThat(together).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void agreesWithPairsOverSeveralChunks() {
        Table table = large(9000);
        PrometheeRanking ranking = table.method().rank(table.matrix(), table.weights());
        for (int i = 0; i < ranking.size(); i += 500) {
            double plus = 0;
            for (int j = 0; j < table.weights().size(); j++) {
                Criterion criterion = table.matrix().criteria().get(j);
                double sign = criterion.preference() == Preference.MAXIMIZE ? 1 : -1;
                double sum = 0;
                for (int k = 0; k < ranking.size(); k++) {
                    sum += PrometheeTables.preference(
                            table.functions().get(criterion.id()),
                            sign * table.matrix().valueAt(i, j),
                            sign * table.matrix().valueAt(k, j));
                }
                plus += table.weights().at(j) * sum / (ranking.size() - 1);
            }
            assertThat(ranking.phiPlus(i)).isCloseTo(plus, within(1e-12));
        }
    }

    @Test
    void tellsItsProgressAndCanBeStopped() {
        Table table = large(50);
        List<Double> progress = new ArrayList<>();
        table.method()
                .withExecution(Execution.sequential().withProgress(progress::add))
                .rank(table.matrix(), table.weights());
        assertThat(progress).isSorted().allMatch(share -> share > 0 && share <= 1);
        assertThat(progress.get(progress.size() - 1)).isEqualTo(1.0);
        assertThat(progress.get(0)).isLessThan(0.25);
        Promethee stopped = table.method().withExecution(Execution.sequential().withCancellation(() -> true));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> stopped.rank(table.matrix(), table.weights()))
                .withMessage("the work was stopped");
    }

    @Test
    void saysWhenGaussianFlowsComeFromASeries() {
        Notice notice = new Notice(
                "gaussian-approximated",
                Text.of(
                        "Flows of Gaussian criteria come from a series, since there are more than 1000 alternatives; no"
                                + " plus or minus flow is further than 1.0E-13 from the exact one.",
                        "Los flujos de los criterios gaussianos proceden de una serie, porque hay más de 1000"
                                + " alternativas; ningún flujo positivo o negativo se aparta más de 1.0E-13 del exacto."));
        assertThat(rank(PreferenceFunction.gaussian(1), new double[1001]).notices())
                .containsExactly(notice);
        assertThat(rank(PreferenceFunction.gaussian(1), new double[1000]).notices())
                .isEmpty();
        assertThat(rank(PreferenceFunction.linear(1, 2), new double[1001]).notices())
                .isEmpty();
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(BENEFIT, COST), List.of(Column.of(new double[1001]), Column.of(new double[1001])));
        assertThat(METHOD.withFunctions(Map.of("c", PreferenceFunction.gaussian(1)))
                        .rank(matrix, Weights.of(1, 0))
                        .notices())
                .isEmpty();
    }

    @Test
    void isMadeAgainFromItsNameAndArguments() {
        RankingMethods.Entry entry = RankingMethods.find("promethee-ii").orElseThrow();
        for (Promethee method :
                List.of(METHOD, METHOD.withFunctions(Map.of("a", PreferenceFunction.gaussian(2))), large(2).method())) {
            RankingMethod again = entry.create(method.arguments());
            assertThat(again).isEqualTo(method).hasSameHashCodeAs(method);
            assertThat(again.arguments()).isEqualTo(method.arguments());
        }
        assertThat(METHOD.arguments()).isEqualTo(Arguments.none());
        assertThat(METHOD.withExecution(Execution.sequential())).isEqualTo(METHOD);
        assertThat(METHOD).hasToString("promethee-ii");
        assertThat(METHOD.withFunctions(Map.of("a", PreferenceFunction.uShape(2))))
                .isNotEqualTo(METHOD)
                .hasToString("promethee-ii{a=PreferenceFunction[type=U_SHAPE, q=2.0, p=0.0, s=0.0]}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry.create(Arguments.none().with("promethee", Map.of("a", "linear"))))
                .withMessage(
                        "parameter 'promethee' of criterion 'a' must be of type PreferenceFunction but was of type String");
    }

    @Test
    void keepsItsFunctionsWhenTheCallerChangesTheMap() {
        Map<String, PreferenceFunction> functions = new LinkedHashMap<>();
        functions.put("b", PreferenceFunction.uShape(2));
        Promethee method = METHOD.withFunctions(functions);
        functions.clear();
        assertThat(method.functions()).containsOnlyKeys("b");
    }

    @Test
    void tellsRankingsOfDifferentTablesApart() {
        PrometheeRanking one = rank(PreferenceFunction.usual(), 1, 2, 4);
        assertThat(one).isEqualTo(rank(PreferenceFunction.usual(), 1, 2, 4));
        assertThat(one).isNotEqualTo(rank(PreferenceFunction.usual(), 1, 2, 5));
        assertThat(one).isNotEqualTo(rank(PreferenceFunction.uShape(0.5), 1, 2, 4));
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
