package dev.kam.decision.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.weighting.BestWorstResult.Repair;
import dev.kam.decision.weighting.BestWorstResult.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

class BestWorstTest {
    private static final Offset<Double> ROUNDING = within(1e-15);
    private static final Offset<Double> LINEAR_PROGRAM = within(1e-9);

    /** Rezaei (2015), Omega 53, 49-57: the choice of a car by quality (C1), price (C2) and comfort (C3). */
    private static final BestWorst CAR =
            BestWorst.of("C3", "C1", Map.of("C1", 8.0, "C2", 2.0, "C3", 1.0), Map.of("C1", 1.0, "C2", 5.0, "C3", 8.0));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    private static BestWorstResult weigh(double[] byBest, double[] toWorst, int b, int w) {
        List<String> ids = WeightingTables.names(byBest.length);
        Map<String, Double> best = new LinkedHashMap<>();
        Map<String, Double> worst = new LinkedHashMap<>();
        for (int j = 0; j < byBest.length; j++) {
            best.put(ids.get(j), byBest[j]);
            worst.put(ids.get(j), toWorst[j]);
        }
        return BestWorst.of(ids.get(b), ids.get(w), best, worst).weigh(WeightingTables.of(ids.toArray(String[]::new)));
    }

    @Test
    void findsThePublishedWeights() {
        BestWorstResult result = CAR.weigh(WeightingTables.of("C1", "C2", "C3"));
        assertThat(result.weights().toArray())
                .containsExactly(new double[] {0.07142857142857142, 0.32142857142857145, 0.6071428571428572}, ROUNDING);
        assertThat(result.xi()).isCloseTo(0.5 / 14, ROUNDING);
        assertThat(result.consistencyRatioOf(0)).isZero();
        assertThat(result.consistencyRatioOf(1)).isCloseTo(2 / 56.0, ROUNDING);
        assertThat(result.consistencyRatio()).isEqualTo(result.consistencyRatioOf(1));
        assertThat(result.notices()).isEmpty();
        Repair repair = result.repair().orElseThrow();
        assertThat(repair).isEqualTo(new Repair(1, "C2", Side.BEST_TO_OTHER, 2, 1.6, 0));
    }

    /** The linear program as it stands in Rezaei (2016), by ojAlgo. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithALinearProgram(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int m = 2 + random.nextInt(9);
        int b = random.nextInt(m);
        int w = (b + 1 + random.nextInt(m - 1)) % m;
        boolean whole = random.nextBoolean();
        double[] byBest = new double[m];
        double[] toWorst = new double[m];
        for (int j = 0; j < m; j++) {
            byBest[j] = whole ? 1 + random.nextInt(9) : 1 + 8 * random.nextDouble();
            toWorst[j] = whole ? 1 + random.nextInt(9) : 1 + 8 * random.nextDouble();
        }
        byBest[b] = 1;
        toWorst[w] = 1;
        toWorst[b] = byBest[w];

        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] weight = new Variable[m];
        Expression sum = model.newExpression("sum").level(1);
        for (int j = 0; j < m; j++) {
            weight[j] = model.newVariable("w" + j).lower(0);
            sum.set(weight[j], 1);
        }
        Variable xi = model.newVariable("xi").lower(0).weight(1);
        for (int j = 0; j < m; j++) {
            bound(model, weight[b], weight[j], byBest[j], xi);
            bound(model, weight[j], weight[w], toWorst[j], xi);
        }
        Optimisation.Result expected = model.minimise();
        assertThat(expected.getState().isOptimal()).isTrue();

        BestWorstResult result = weigh(byBest, toWorst, b, w);
        assertThat(result.xi()).isCloseTo(expected.doubleValue(m), LINEAR_PROGRAM);
        double deviation = 0;
        for (int j = 0; j < m; j++) {
            assertThat(result.weights().at(j)).isCloseTo(expected.doubleValue(j), LINEAR_PROGRAM);
            double wj = result.weights().at(j);
            deviation = Math.max(deviation, Math.abs(result.weights().at(b) - byBest[j] * wj));
            deviation = Math.max(
                    deviation, Math.abs(wj - toWorst[j] * result.weights().at(w)));
        }
        assertThat(result.xi()).isCloseTo(deviation, ROUNDING);
    }

    /** {@code |row - a column| <= xi}. */
    private static void bound(ExpressionsBasedModel model, Variable row, Variable column, double a, Variable xi) {
        if (row == column) {
            return;
        }
        String name = row.getName() + column.getName() + model.constraints().count();
        model.newExpression(name + "+").set(row, 1).set(column, -a).set(xi, -1).upper(0);
        model.newExpression(name + "-").set(row, -1).set(column, a).set(xi, -1).upper(0);
    }

    /** No step from the solution to other weights has a smaller or equal deviation: the solution is the only one. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isTheOnlySolution(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] byBest = {1, 1 + random.nextInt(9), 1 + random.nextInt(9), 1 + random.nextInt(9)};
        double[] toWorst = {byBest[3], 1 + random.nextInt(9), 1 + random.nextInt(9), 1};
        BestWorstResult result = weigh(byBest, toWorst, 0, 3);
        for (int step = 0; step < 2_000; step++) {
            double[] other = result.weights().toArray();
            double sum = 0;
            for (int j = 0; j < 4; j++) {
                other[j] = Math.max(0, other[j] + (random.nextDouble() - 0.5) * Math.pow(10, -random.nextInt(5)));
                sum += other[j];
            }
            double deviation = 0;
            for (int j = 0; j < 4; j++) {
                deviation = Math.max(deviation, Math.abs(other[0] - byBest[j] * other[j]) / sum);
                deviation = Math.max(deviation, Math.abs(other[j] - toWorst[j] * other[3]) / sum);
            }
            assertThat(deviation).isGreaterThan(result.xi());
        }
    }

    @Test
    void findsConsistentWeightsAgain() {
        BestWorstResult result = weigh(new double[] {4, 1, 2, 8}, new double[] {2, 8, 4, 1}, 1, 3);
        assertThat(result.weights().toArray())
                .containsExactly(new double[] {2 / 15.0, 8 / 15.0, 4 / 15.0, 1 / 15.0}, ROUNDING);
        assertThat(result.xi()).isZero();
        assertThat(result.consistencyRatio()).isZero();
        assertThat(result.repair()).isEmpty();
    }

    @Test
    void worksForOneAndTwoCriteria() {
        BestWorstResult one = BestWorst.of("a", "a", Map.of(), Map.of()).weigh(WeightingTables.of("a"));
        assertThat(one.weights().toArray()).containsExactly(1);
        assertThat(one.xi()).isZero();
        BestWorstResult two = BestWorst.of("a", "b", Map.of("b", 4.0), Map.of()).weigh(WeightingTables.of("b", "a"));
        assertThat(two.weights().toArray()).containsExactly(0.2, 0.8);
        assertThat(two.xi()).isZero();
        assertThat(BestWorst.of("a", "b", Map.of(), Map.of("a", 4.0)))
                .isEqualTo(BestWorst.of("a", "b", Map.of("b", 4.0), Map.of()));
    }

    @Test
    void saysWhichJudgementToMend() {
        BestWorstResult result = weigh(new double[] {1, 2, 3, 9}, new double[] {9, 8, 6, 1}, 0, 3);
        assertThat(result.consistencyRatioOf(1)).isCloseTo(7 / 72.0, ROUNDING);
        assertThat(result.consistencyRatioOf(2)).isCloseTo(9 / 72.0, ROUNDING);
        assertThat(result.notices()).isEmpty();
        BestWorstResult worse = weigh(new double[] {1, 2, 6, 9}, new double[] {9, 8, 6, 1}, 0, 3);
        assertThat(worse.consistencyRatioOf(2)).isCloseTo(27 / 72.0, ROUNDING);
        Repair repair = worse.repair().orElseThrow();
        assertThat(repair.place()).isEqualTo(2);
        double ofBest = weigh(new double[] {1, 2, 1.5, 9}, new double[] {9, 8, 6, 1}, 0, 3)
                .xi();
        double toWorst = weigh(new double[] {1, 2, 6, 9}, new double[] {9, 8, 1.5, 1}, 0, 3)
                .xi();
        assertThat(repair.xiAfter()).isEqualTo(Math.min(ofBest, toWorst));
        assertThat(repair.side()).isEqualTo(ofBest <= toWorst ? Side.BEST_TO_OTHER : Side.OTHER_TO_WORST);
        assertThat(repair.given()).isEqualTo(6);
        assertThat(repair.suggested()).isEqualTo(1.5);
        String row = repair.side() == Side.BEST_TO_OTHER ? "C1" : "C3";
        String column = repair.side() == Side.BEST_TO_OTHER ? "C3" : "C4";
        assertThat(worse.notices())
                .containsExactly(Notice.of(
                        "inconsistent",
                        "The judgements contradict each other most on 'C3': its consistency ratio is 0.375, above 0.2. '"
                                + row + "' over '" + column + "' at 1.5 instead of 6 would mend it.",
                        "Los juicios se contradicen sobre todo en 'C3': su razón de consistencia es 0,375, mayor que 0,2. Se"
                                + " arreglaría con '" + row + "' frente a '" + column + "' en 1,5 en vez de 6."));
    }

    @Test
    void saysWhereTheOrderIsContradicted() {
        BestWorstResult result = weigh(new double[] {1, 3, 1, 1}, new double[] {1, 1, 2, 1}, 0, 3);
        assertThat(result.consistencyRatio()).isZero();
        assertThat(result.xi()).isGreaterThan(0);
        assertThat(result.notices())
                .containsExactly(
                        Notice.of(
                                "order-contradicted",
                                "By its judgement against 'C1', 'C2' is worse than the worst criterion, 'C4'.",
                                "Según su juicio frente a 'C1', 'C2' es peor que el peor criterio, 'C4'."),
                        Notice.of(
                                "order-contradicted",
                                "By its judgement against 'C4', 'C3' is better than the best criterion, 'C1'.",
                                "Según su juicio frente a 'C4', 'C3' es mejor que el mejor criterio, 'C1'."));
    }

    @Test
    void takesTheLargestJudgements() {
        BestWorstResult result = weigh(new double[] {1, 1e9, 1, 1e9}, new double[] {1e9, 1e9, 1, 1}, 0, 3);
        assertThat(result.weights().toArray()).doesNotContain(0).doesNotContain(Double.NaN);
        assertThat(result.xi()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0, -1, 2e9, Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsJudgementsOutOfRange(double judgement) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BestWorst.of("a", "b", Map.of("b", judgement), Map.of()))
                .withMessage("judgement of 'a' over 'b' must be in [1, 1e9] but was " + judgement);
    }

    @Test
    void rejectsJudgementsThatDoNotFitTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BestWorst.of("a", "b", Map.of("a", 2.0, "b", 3.0), Map.of()))
                .withMessage("judgement of 'a' over itself must be 1 but was 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BestWorst.of("a", "b", Map.of("b", 3.0), Map.of("a", 4.0)))
                .withMessage("judgement of the best, 'a', over the worst, 'b', must be the same in bestToOthers and"
                        + " othersToWorst but was 3.0 and 4.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BestWorst.of("a", "b", Map.of("b", 3.0, "c", 2.0), Map.of()))
                .withMessage("judgement of 'c' over 'b' must be given but is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BestWorst.of("a", "b", Map.of(), Map.of()))
                .withMessage("judgement of 'a' over 'b' must be given but is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BestWorst.of("a", "a", Map.of("b", 3.0), Map.of("b", 3.0)))
                .withMessage("best and worst must be two criteria where there are several but both were 'a'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CAR.weigh(WeightingTables.of("C1", "C2", "C3", "C4")))
                .withMessage("judgements of criterion 'C4' must be given but is missing");
    }

    @Test
    void comparesAllItsParts() {
        assertThat(CAR)
                .isEqualTo(BestWorst.of(CAR.best(), CAR.worst(), CAR.bestToOthers(), CAR.othersToWorst()))
                .isNotEqualTo(BestWorst.of("C3", "C1", CAR.bestToOthers(), Map.of("C2", 4.0)))
                .hasToString("best-worst[C3, C1]");
        assertThat(CAR.name()).isEqualTo("best-worst");
        assertThat(CAR.isFromData()).isFalse();
        BestWorstResult result = CAR.weigh(WeightingTables.of("C1", "C2", "C3"));
        assertThat(result)
                .isEqualTo(CAR.weigh(WeightingTables.of("C1", "C2", "C3")))
                .isNotEqualTo(WeightingResult.of(result.weights()));
    }
}
