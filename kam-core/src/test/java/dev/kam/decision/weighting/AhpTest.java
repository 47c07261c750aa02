package dev.kam.decision.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.weighting.AhpConsistency.Repair;
import dev.kam.decision.weighting.AhpConsistency.Triad;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AhpTest {
    private static final Offset<Double> ROUNDING = within(1e-13);
    private static final double NaN = Double.NaN;
    private static final double[] SCALE = {
        1 / 9.0, 1 / 8.0, 1 / 7.0, 1 / 6.0, 1 / 5.0, 1 / 4.0, 1 / 3.0, 1 / 2.0, 1, 2, 3, 4, 5, 6, 7, 8, 9
    };

    /** The choice of a school, after Saaty; Wang and Chin (2011), Information Sciences 181(23), 5240-5248. */
    private static final JudgementMatrix SCHOOL = JudgementMatrix.of(
            new double[] {1, 4, 3, 1, 3, 4},
            new double[] {1 / 4.0, 1, 7, 3, 1 / 5.0, 1},
            new double[] {1 / 3.0, 1 / 7.0, 1, 1 / 5.0, 1 / 5.0, 1 / 6.0},
            new double[] {1, 1 / 3.0, 5, 1, 1, 1 / 3.0},
            new double[] {1 / 3.0, 5, 5, 1, 1, 3},
            new double[] {1 / 4.0, 1, 6, 3, 1 / 3.0, 1});

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static JudgementMatrix random(SplittableRandom random, int m) {
        double[] judgements = new double[m * (m - 1) / 2];
        Arrays.setAll(judgements, k -> SCALE[random.nextInt(SCALE.length)]);
        return JudgementMatrix.ofUpperTriangle(judgements);
    }

    @Test
    void findsThePublishedWeightsAndConsistency() {
        AhpResult result = Ahp.of(SCHOOL)
                .withRandomIndex(RandomIndex.SAATY)
                .weigh(WeightingTables.of("C1", "C2", "C3", "C4", "C5", "C6"));
        assertThat(result.weights().toArray())
                .containsExactly(new double[] {0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391}, within(6e-5));
        AhpConsistency consistency = result.consistency();
        assertThat(consistency.lambdaMax()).isCloseTo(7.41987010192128, ROUNDING);
        assertThat(consistency.ci()).isCloseTo(0.28397402038425595, ROUNDING);
        assertThat(consistency.cr().orElseThrow()).isCloseTo(0.22901130676149675, ROUNDING);
        assertThat(consistency.randomIndex()).isEqualTo(RandomIndex.SAATY);
        assertThat(consistency.missing()).isZero();
    }

    @Test
    void saysWhatToMend() {
        AhpResult result = Ahp.of(SCHOOL).priorities();
        AhpConsistency consistency = result.consistency();
        Triad triad = consistency.triad().orElseThrow();
        assertThat(triad.first() + triad.second() + triad.third()).isEqualTo("C2C4C5");
        assertThat(triad.distance()).isCloseTo(1 - 0.2 / 3, ROUNDING);
        Repair repair = consistency.repair().orElseThrow();
        assertThat(repair.row() + repair.column()).isEqualTo("C2C5");
        assertThat(repair.given()).isEqualTo(0.2);
        double[][] mended = SCHOOL.toArray();
        mended[1][4] = repair.suggested();
        mended[4][1] = 1 / repair.suggested();
        AhpConsistency after = Ahp.of(JudgementMatrix.of(mended)).priorities().consistency();
        assertThat(after.lambdaMax()).isCloseTo(repair.lambdaMaxAfter(), ROUNDING);
        assertThat(after.cr().orElseThrow()).isCloseTo(repair.crAfter().orElseThrow(), ROUNDING);
        assertThat(after.cr().orElseThrow()).isLessThan(consistency.cr().orElseThrow());
        assertThat(result.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("inconsistent");
            assertThat(notice.text().english())
                    .isEqualTo(
                            "The judgements contradict each other: the consistency ratio is 0.227, above 0.1. The worst"
                                    + " three are 'C2', 'C4' and 'C5'. 'C2' over 'C5' at 1 instead of 1/5 would bring it to"
                                    + " 0.177.");
            assertThat(notice.text().spanish())
                    .isEqualTo(
                            "Los juicios se contradicen: la razón de consistencia es 0,227, mayor que 0,1. Los tres peores"
                                    + " son 'C2', 'C4' y 'C5'. Con 'C2' frente a 'C5' en 1 en vez de 1/5 bajaría a 0,177.");
        });
    }

    /** Each judgement of the worst triad left out in turn, by the matrix of Harker and a power iteration. */
    @ParameterizedTest
    @MethodSource("seeds")
    void namesTheJudgementWhoseReplacementLeavesTheLowestRatio(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        JudgementMatrix given = random(random, 4 + random.nextInt(4));
        AhpConsistency consistency = Ahp.of(given).priorities().consistency();
        Triad triad = consistency.triad().orElseThrow();
        Repair repair = consistency.repair().orElseThrow();
        assertThat(triad.distance()).isCloseTo(worstDistance(given), ROUNDING);
        List<String> three = List.of(triad.first(), triad.second(), triad.third());
        List<String> names = WeightingTables.names(given.size());
        double least = Double.POSITIVE_INFINITY;
        String pair = "";
        double suggested = 0;
        for (int[] places : List.of(new int[] {0, 1}, new int[] {0, 2}, new int[] {1, 2})) {
            int i = names.indexOf(three.get(places[0]));
            int j = names.indexOf(three.get(places[1]));
            double[][] harker = given.toArray();
            harker[i][j] = 0;
            harker[j][i] = 0;
            harker[i][i] = 2;
            harker[j][j] = 2;
            double[] x = new double[given.size()];
            double lambda = powerIteration(harker, x);
            if (lambda < least) {
                least = lambda;
                pair = names.get(i) + names.get(j);
                suggested = x[i] / x[j];
            }
        }
        assertThat(repair.row() + repair.column()).isEqualTo(pair);
        assertThat(repair.suggested()).isCloseTo(suggested, within(1e-11 * suggested));
        assertThat(repair.lambdaMaxAfter()).isCloseTo(least, within(1e-11));
        assertThat(least).isLessThan(consistency.lambdaMax());
    }

    private static double worstDistance(JudgementMatrix a) {
        double worst = 0;
        for (int i = 0; i < a.size(); i++) {
            for (int j = i + 1; j < a.size(); j++) {
                for (int k = j + 1; k < a.size(); k++) {
                    double ratio = a.at(i, k) / (a.at(i, j) * a.at(j, k));
                    worst = Math.max(worst, Math.min(Math.abs(1 - ratio), Math.abs(1 - 1 / ratio)));
                }
            }
        }
        return worst;
    }

    private static double powerIteration(double[][] a, double[] x) {
        Arrays.fill(x, 1.0 / a.length);
        double lambda = 0;
        for (int step = 0; step < 2000; step++) {
            double[] y = new double[a.length];
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < a.length; j++) {
                    y[i] += a[i][j] * x[j];
                }
            }
            lambda = Arrays.stream(y).sum();
            for (int i = 0; i < a.length; i++) {
                x[i] = y[i] / lambda;
            }
        }
        return lambda;
    }

    /** The eigenvector by a power iteration in 30 digits. */
    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheEigenvectorToTheLastDigits(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        JudgementMatrix given = random(random, 3 + random.nextInt(14));
        AhpResult result = Ahp.of(given).priorities();
        MathContext digits = new MathContext(30);
        int m = given.size();
        BigDecimal[] x = new BigDecimal[m];
        Arrays.fill(x, BigDecimal.ONE.divide(BigDecimal.valueOf(m), digits));
        BigDecimal lambda = BigDecimal.ZERO;
        for (int step = 0; step < 250; step++) {
            BigDecimal[] y = new BigDecimal[m];
            lambda = BigDecimal.ZERO;
            for (int i = 0; i < m; i++) {
                y[i] = BigDecimal.ZERO;
                for (int j = 0; j < m; j++) {
                    y[i] = y[i].add(new BigDecimal(given.at(i, j)).multiply(x[j]), digits);
                }
                lambda = lambda.add(y[i], digits);
            }
            for (int i = 0; i < m; i++) {
                x[i] = y[i].divide(lambda, digits);
            }
        }
        for (int i = 0; i < m; i++) {
            double expected = x[i].doubleValue();
            assertThat(result.weights().at(i)).isCloseTo(expected, within(4e-15 * expected));
        }
        double expected = lambda.doubleValue();
        assertThat(result.consistency().lambdaMax()).isCloseTo(expected, within(4e-15 * expected));
    }

    @Test
    void convergesWhereJudgementsAreExtreme() {
        double k = 1e9;
        AhpResult circle = Ahp.of(JudgementMatrix.ofUpperTriangle(k, 1 / k, k)).priorities();
        assertThat(circle.weights().toArray()).containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, ROUNDING);
        assertThat(circle.consistency().lambdaMax()).isCloseTo(1 + k + 1 / k, within(1e-5));
        AhpResult two = Ahp.of(JudgementMatrix.ofUpperTriangle(k, 1e-9, 1e9, 1e9, 1e-9, 1e9))
                .priorities();
        double residual = residual(two, JudgementMatrix.ofUpperTriangle(k, 1e-9, 1e9, 1e9, 1e-9, 1e9));
        assertThat(residual).isLessThan(1e-14);
    }

    private static double residual(AhpResult result, JudgementMatrix a) {
        double worst = 0;
        for (int i = 0; i < a.size(); i++) {
            double product = 0;
            for (int j = 0; j < a.size(); j++) {
                product += a.at(i, j) * result.weights().at(j);
            }
            double lambda = result.consistency().lambdaMax();
            worst = Math.max(
                    worst, Math.abs(product / (lambda * result.weights().at(i)) - 1));
        }
        return worst;
    }

    @ParameterizedTest
    @EnumSource(Prioritization.class)
    void findsConsistentWeightsAgain(Prioritization prioritization) {
        SplittableRandom random = new SplittableRandom(5);
        for (int m = 1; m <= 16; m++) {
            double[] weights = random.doubles(m, 0.1, 1).toArray();
            double sum = Arrays.stream(weights).sum();
            double[][] rows = new double[m][m];
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < m; j++) {
                    boolean left = Math.abs(i - j) > 2;
                    rows[i][j] = i == j ? 1 : left ? NaN : weights[i] / weights[j];
                }
            }
            AhpResult result = Ahp.of(JudgementMatrix.of(rows))
                    .withPrioritization(prioritization)
                    .priorities();
            double[] expected = Arrays.stream(weights).map(w -> w / sum).toArray();
            assertThat(result.weights().toArray()).containsExactly(expected, ROUNDING);
            assertThat(result.consistency().lambdaMax()).isCloseTo(m, ROUNDING);
            assertThat(result.consistency().cr().orElseThrow()).isCloseTo(0, ROUNDING);
            assertThat(result.consistency().gci()).isCloseTo(0, ROUNDING);
            assertThat(result.consistency().triad()).isEmpty();
            assertThat(result.consistency().repair()).isEmpty();
        }
    }

    @Test
    void takesGeometricMeansOfRows() {
        AhpResult result = Ahp.of(JudgementMatrix.ofUpperTriangle(2, 4, 6))
                .withPrioritization(Prioritization.GEOMETRIC_MEAN)
                .priorities();
        double[] means = {Math.cbrt(8), Math.cbrt(3), Math.cbrt(1 / 24.0)};
        double sum = Arrays.stream(means).sum();
        assertThat(result.weights().toArray())
                .containsExactly(new double[] {means[0] / sum, means[1] / sum, means[2] / sum}, ROUNDING);
        double error = Math.log(2 * means[1] / means[0]);
        assertThat(result.consistency().gci()).isCloseTo(3 * error * error, ROUNDING);
    }

    /** Crawford and Williams: least squares of the logarithms, by hand for a path with one more judgement. */
    @Test
    void takesLeastSquaresOfLogarithmsWhereJudgementsAreLeftOut() {
        JudgementMatrix square = JudgementMatrix.ofUpperTriangle(2, NaN, 16, 2, NaN, 2);
        AhpResult result =
                Ahp.of(square).withPrioritization(Prioritization.GEOMETRIC_MEAN).priorities();
        double step = Math.pow(2, 1.25); // the factor 2 that the circle is off, spread evenly over four judgements
        double[] expected = {step * step * step, step * step, step, 1};
        double sum = Arrays.stream(expected).sum();
        assertThat(result.weights().toArray())
                .containsExactly(Arrays.stream(expected).map(e -> e / sum).toArray(), ROUNDING);
        double error = Math.log(2) / 4;
        assertThat(result.consistency().gci()).isCloseTo(4 * error * error, ROUNDING);
        assertThat(result.consistency().triad()).isEmpty();
        Repair repair = result.consistency().repair().orElseThrow();
        assertThat(repair.lambdaMaxAfter()).isCloseTo(4, ROUNDING);
        assertThat(repair.crAfter().orElseThrow()).isCloseTo(0, ROUNDING);
        assertThat(repair.row() + repair.column()).isEqualTo("C1C2");
        assertThat(repair.suggested()).isCloseTo(4, ROUNDING);
    }

    /** Harker (1987): left out means that the judgement is what the weights say. */
    @ParameterizedTest
    @MethodSource("seeds")
    void completesByTheRatiosOfTheWeights(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int m = 4 + random.nextInt(13);
        double[][] rows = random(random, m).toArray();
        for (int i = 0; i < m; i++) {
            for (int j = i + 2; j < m; j++) {
                if (random.nextInt(3) == 0) {
                    rows[i][j] = NaN;
                    rows[j][i] = NaN;
                }
            }
        }
        JudgementMatrix incomplete = JudgementMatrix.of(rows);
        AhpResult result = Ahp.of(incomplete).priorities();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                if (Double.isNaN(rows[i][j])) {
                    rows[i][j] = result.weights().at(i) / result.weights().at(j);
                }
            }
        }
        AhpResult completed = Ahp.of(JudgementMatrix.of(rows)).priorities();
        assertThat(completed.weights().toArray())
                .containsExactly(result.weights().toArray(), ROUNDING);
        assertThat(completed.consistency().lambdaMax())
                .isCloseTo(result.consistency().lambdaMax(), within(1e-11));
        int missing = incomplete.missing();
        assertThat(result.notices().stream().filter(n -> n.code().equals("incomplete-judgements")))
                .containsExactlyElementsOf(
                        missing == 0
                                ? List.of()
                                : List.of(Notice.of(
                                        "incomplete-judgements",
                                        (missing == 1 ? "1 pair was" : missing + " pairs were")
                                                + " not judged: the consistency ratio is on the mild side.",
                                        (missing == 1 ? "Queda 1 par" : "Quedan " + missing + " pares")
                                                + " sin juzgar: la razón de consistencia resulta benévola.")));
    }

    @Test
    void cannotContradictItselfOnTwoCriteria() {
        AhpResult two = Ahp.of(JudgementMatrix.of(new double[] {1, 3}, new double[] {0.33, 1}))
                .priorities();
        assertThat(two.consistency().cr()).isEqualTo(OptionalDouble.of(0));
        assertThat(two.consistency().gci()).isZero();
        assertThat(two.weights().at(0) / two.weights().at(1)).isCloseTo(Math.sqrt(3 / 0.33), ROUNDING);
        AhpResult one = Ahp.of(JudgementMatrix.ofUpperTriangle()).priorities();
        assertThat(one.weights().toArray()).containsExactly(1);
        assertThat(one.consistency().lambdaMax()).isEqualTo(1);
        assertThat(one.consistency().ci()).isZero();
        assertThat(one.consistency().cr()).isEqualTo(OptionalDouble.of(0));
        assertThat(one.notices()).isEmpty();
    }

    @Test
    void hasNoRatioBeyondTheTableOfRandomIndices() {
        AhpResult result = Ahp.of(random(new SplittableRandom(1), 17)).priorities();
        assertThat(result.consistency().cr()).isEmpty();
        assertThat(result.consistency().repair().orElseThrow().crAfter()).isEmpty();
        assertThat(result.notices())
                .containsExactly(Notice.of(
                        "no-random-index",
                        "There is no random index for 17 criteria, only up to 16: no consistency ratio.",
                        "No hay índice aleatorio para 17 criterios, solo hasta 16: no hay razón de consistencia."));
        assertThat(Ahp.of(random(new SplittableRandom(1), 11))
                        .withRandomIndex(RandomIndex.SAATY)
                        .priorities()
                        .consistency()
                        .cr())
                .isEmpty();
    }

    @Test
    void findsCriteriaByTheirIds() {
        JudgementMatrix abc = JudgementMatrix.ofUpperTriangle(List.of("a", "b", "c"), 2, 6, 4);
        double[] direct = Ahp.of(abc).priorities().weights().toArray();
        AhpResult turned = Ahp.of(abc).weigh(WeightingTables.of("c", "a", "b"));
        assertThat(turned.weights().toArray())
                .containsExactly(new double[] {direct[2], direct[0], direct[1]}, ROUNDING);
        assertThat(turned.ids()).containsExactly("c", "a", "b");
        AhpResult byPlace = Ahp.of(JudgementMatrix.ofUpperTriangle(2, 6, 4)).weigh(WeightingTables.of("c", "a", "b"));
        assertThat(byPlace.weights().toArray()).containsExactly(direct);
        assertThat(byPlace.consistency().triad().orElseThrow().first()).isEqualTo("c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ahp.of(abc).weigh(WeightingTables.of("a", "b", "x")))
                .withMessage("judgements of criterion 'x' must be given but is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ahp.of(JudgementMatrix.ofUpperTriangle(2)).weigh(WeightingTables.of("a", "b", "c")))
                .withMessage("judgements must be of 3 criteria like the table but were of 2");
    }

    @Test
    void namesCriteriaThatNoJudgementConnects() {
        JudgementMatrix apart = JudgementMatrix.ofUpperTriangle(List.of("a", "b", "c", "d"), NaN, 2, NaN, NaN, 3, NaN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ahp.of(apart).priorities())
                .withMessage("judgements must connect all criteria but none connects ['a', 'c'] with ['b', 'd'].\n"
                        + "Maybe compare one of the first with one of the others.");
        double[][] large = random(new SplittableRandom(2), 17).toArray();
        large[0][5] = NaN;
        large[5][0] = NaN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ahp.of(JudgementMatrix.of(large)).priorities())
                .withMessage("number of criteria must be <= 16 where judgements were left out but was 17");
    }

    @Test
    void takesGeometricMeansOfTheJudgementsOfAGroup() {
        JudgementMatrix one = JudgementMatrix.ofUpperTriangle(2, 8, NaN);
        JudgementMatrix other = JudgementMatrix.ofUpperTriangle(8, 2, 1);
        AhpResult group = Ahp.ofGroup(List.of(one, other)).priorities();
        assertThat(group.weights().toArray())
                .containsExactly(
                        Ahp.of(JudgementMatrix.ofUpperTriangle(4, 4, 1))
                                .priorities()
                                .weights()
                                .toArray(),
                        ROUNDING);
        assertThat(group.judges()).isEqualTo(2);
        assertThat(group.consistencyOf(0)).contains(Ahp.of(one).priorities().consistency());
        assertThat(group.consistencyOf(1)).contains(Ahp.of(other).priorities().consistency());
        assertThat(group.consistency().cr().orElseThrow()).isCloseTo(0, ROUNDING);
        assertThat(group.notices()).extracting(Notice::code).containsExactly("inconsistent");
        assertThat(group.notices().get(0).text().english())
                .startsWith("The judgements of judge 2 contradict each other: ");
        assertThat(group.notices().get(0).text().spanish()).startsWith("Los juicios del juez 2 se contradicen: ");
    }

    @Test
    void takesGeometricMeansOfThePrioritiesOfAGroup() {
        JudgementMatrix one = JudgementMatrix.ofUpperTriangle(List.of("a", "b", "c"), 2, 4, 2);
        JudgementMatrix other = JudgementMatrix.ofUpperTriangle(List.of("c", "b", "a"), 1, 1, 1);
        AhpResult group = Ahp.ofGroup(List.of(one, other))
                .withAggregation(Aggregation.PRIORITIES)
                .priorities();
        double[] means = {2, Math.sqrt(2), 1};
        double sum = Arrays.stream(means).sum();
        assertThat(group.weights().toArray())
                .containsExactly(Arrays.stream(means).map(w -> w / sum).toArray(), ROUNDING);
        assertThat(group.ids()).containsExactly("a", "b", "c");
        JudgementMatrix apart = JudgementMatrix.ofUpperTriangle(List.of("a", "b", "c"), 2, NaN, NaN);
        Ahp mixed = Ahp.ofGroup(List.of(one, apart));
        assertThat(mixed.priorities().consistencyOf(1)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mixed.withAggregation(Aggregation.PRIORITIES).priorities())
                .withMessage(
                        "judgements of judge 2 must connect all criteria but none connects ['a', 'b'] with ['c'].\n"
                                + "Maybe compare one of the first with one of the others.");
    }

    @Test
    void rejectsGroupsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ahp.ofGroup(List.of()))
                .withMessage("judges must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ahp.ofGroup(List.of(
                        JudgementMatrix.ofUpperTriangle(List.of("a", "b"), 2),
                        JudgementMatrix.ofUpperTriangle(List.of("a", "c"), 2))))
                .withMessage("judge 2 must judge the criteria ['a', 'b'] like judge 1 but judges ['a', 'c']");
    }

    @Test
    void comparesAllItsParts() {
        Ahp ahp = Ahp.of(SCHOOL);
        assertThat(ahp)
                .isEqualTo(Ahp.ofGroup(ahp.judges()))
                .isNotEqualTo(ahp.withPrioritization(Prioritization.GEOMETRIC_MEAN))
                .isNotEqualTo(ahp.withRandomIndex(RandomIndex.SAATY))
                .isNotEqualTo(ahp.withAggregation(Aggregation.PRIORITIES))
                .isNotEqualTo(Ahp.of(JudgementMatrix.ofUpperTriangle(2)))
                .hasToString("ahp[eigenvector, aguaron-moreno]");
        assertThat(Ahp.ofGroup(List.of(SCHOOL, SCHOOL)).withAggregation(Aggregation.PRIORITIES))
                .hasToString("ahp[eigenvector, aguaron-moreno, 2 judges, priorities]");
        assertThat(ahp.name()).isEqualTo("ahp");
        assertThat(ahp.isFromData()).isFalse();
        assertThat(ahp.priorities()).isEqualTo(ahp.priorities());
        assertThat(ahp.priorities().hashCode()).isEqualTo(ahp.priorities().hashCode());
        assertThat(ahp.priorities())
                .isNotEqualTo(ahp.withRandomIndex(RandomIndex.SAATY).priorities());
    }

    /** The tables against the mean consistency index of random matrices, within five standard errors. */
    @ParameterizedTest
    @EnumSource(RandomIndex.class)
    void hasTheRandomIndicesOfRandomMatrices(RandomIndex index) {
        SplittableRandom random = new SplittableRandom(11);
        for (int m = 3; m <= index.largest(); m++) {
            int size = m;
            double[] found = IntStream.range(0, 400)
                    .mapToDouble(
                            k -> (PairwisePriorities.of(random(random, size)).lambdaMax() - size) / (size - 1))
                    .toArray();
            double mean = Arrays.stream(found).average().orElseThrow();
            double variance = Arrays.stream(found)
                    .map(f -> (f - mean) * (f - mean))
                    .average()
                    .orElseThrow();
            assertThat(index.of(m).orElseThrow())
                    .isCloseTo(mean, within(5 * Math.sqrt(variance / 400) + (index == RandomIndex.SAATY ? 0.02 : 0)));
        }
        assertThat(index.of(2)).isEmpty();
        assertThat(index.of(index.largest() + 1)).isEmpty();
        assertThat(List.of(RandomIndex.SAATY.id(), RandomIndex.AGUARON_MORENO.id()))
                .containsExactly("saaty", "aguaron-moreno");
    }
}
