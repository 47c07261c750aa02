package dev.kam.decision.method;

import static dev.kam.decision.method.RelativeTables.matrix;
import static dev.kam.decision.method.RelativeTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Arguments;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.method.RelativeTables.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElectreIiiTest {
    private static final double ROUNDING = 1e-15;
    private static final ElectreIii KEEPING = ElectreIii.withDefaults().withCredibility(true);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    /**
     * Four alternatives on three criteria of weights 1/2, 1/4, 1/4; q = 1, p = 3 on all, v = 6 on the third.
     *
     * <p>Concordances by hand, such as A against B: B is better by -2, 4 and 0, which agrees with A by 1, 0 and 1. The third
     * criterion lowers D against A, 1/4 by (1 - 1/3) / (1 - 1/4), and forbids D against C.
     *
     * <p>Descending: the cut starts at 1 and falls below 0.85 to 0.75. There A outranks C (0.875 > 0.5 + s(0.875), which is
     * 0.66875) and D, and B outranks D: qualifications 2, 1, -1, -2. A is first. Of B, C, D at the same cuts B outranks D: B is
     * second. Of C and D the cut falls from 0.75 to 0, where C outranks D.
     *
     * <p>Ascending: D has the least of the same qualifications. Of A, B, C the cut falls from 0.875 to 0.5, where A outranks
     * C: 1, 0, -1, so C is next. A and B have 0.75 both ways: neither outranks the other, and both are left.
     */
    @Test
    void ranksAnExampleLikeByHand() {
        OutrankingThresholds plain = OutrankingThresholds.of(1, 3);
        DecisionMatrix matrix = matrix("++-", row(10, 5, -6), row(8, 9, -6), row(8, 2, -8), row(2, 6, -2));
        ElectreIiiRanking ranking = KEEPING.withThresholds("c0", plain)
                .withThresholds("c1", plain)
                .withThresholds("c2", OutrankingThresholds.of(1, 3, 6))
                .rank(matrix, Weights.of(2, 1, 1));
        double[][] sigma = {
            {1, 0.75, 0.875, 1}, {0.75, 1, 0.875, 1}, {0.5, 0.75, 1, 0.75}, {0.25 * (2.0 / 3) / 0.75, 0, 0, 1}
        };
        for (int a = 0; a < 4; a++) {
            for (int b = 0; b < 4; b++) {
                assertThat(ranking.credibilityOf(a, b).orElseThrow()).isCloseTo(sigma[a][b], within(ROUNDING));
            }
        }
        assertThat(IntStream.range(0, 4).map(ranking::descendingRankOf)).containsExactly(1, 2, 3, 4);
        assertThat(IntStream.range(0, 4).map(ranking::ascendingRankOf)).containsExactly(1, 1, 3, 4);
        assertThat(ranking.scores()).containsExactly(2, 3, 6, 8);
        assertThat(ranking.ranks()).containsExactly(1, 2, 3, 4);
        assertThat(ranking.higherIsBetter()).isFalse();
        assertThat(ranking.isPreferred(0, 1)).isTrue();
        assertThat(ranking.isPreferred(1, 0)).isFalse();
        assertThat(ranking.isIndifferent(0, 1)).isFalse();
        assertThat(ranking.isIncomparable(0, 1)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithALiteralComputation(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = seed > 290 ? 100 : random.nextInt(1, 14);
        Table table = RelativeTables.random(random, n, random.nextInt(1, 6));
        ElectreIii method = KEEPING;
        List<OutrankingThresholds> thresholds = new ArrayList<>();
        for (int j = 0; j < table.m(); j++) {
            double q = random.nextInt(3);
            double p = q + random.nextInt(4);
            OutrankingThresholds each = random.nextBoolean()
                    ? OutrankingThresholds.of(q, p)
                    : OutrankingThresholds.of(q, p, p + random.nextInt(5));
            thresholds.add(each);
            method = method.withThresholds("c" + j, each);
        }
        double alpha = random.nextInt(5) * 0.1;
        double beta = -alpha * random.nextInt(3) / 2;
        if (random.nextBoolean()) {
            alpha = 0.3;
            beta = -0.15;
        }
        ElectreIiiRanking ranking = method.withDistillation(alpha, beta).rank(table.matrix(), table.weights());
        double[][] sigma = sigma(table, thresholds);
        for (int a = 0; a < table.n(); a++) {
            for (int b = 0; b < table.n(); b++) {
                assertThat(ranking.credibilityOf(a, b).orElseThrow()).isCloseTo(sigma[a][b], within(1e-12));
                sigma[a][b] = ranking.credibilityOf(a, b).orElseThrow();
            }
        }
        assertThat(IntStream.range(0, table.n()).map(ranking::descendingRankOf))
                .containsExactly(boxed(ranks(sigma, alpha, beta, 1)));
        assertThat(IntStream.range(0, table.n()).map(ranking::ascendingRankOf))
                .containsExactly(boxed(ranks(sigma, alpha, beta, -1)));
    }

    private static Integer[] boxed(int[] numbers) {
        return IntStream.of(numbers).boxed().toArray(Integer[]::new);
    }

    private static double[][] sigma(Table t, List<OutrankingThresholds> thresholds) {
        double[][] sigma = new double[t.n()][t.n()];
        for (int a = 0; a < t.n(); a++) {
            for (int b = 0; b < t.n(); b++) {
                double c = 0;
                double[] discordances = new double[t.m()];
                for (int j = 0; j < t.m(); j++) {
                    double d = (t.rows()[b][j] - t.rows()[a][j]) * (t.benefit()[j] ? 1 : -1);
                    double q = thresholds.get(j).q();
                    double p = thresholds.get(j).p();
                    double agreed = p == q ? (d <= q ? 1 : 0) : Math.max(0, Math.min(1, (p - d) / (p - q)));
                    c += t.weight(j) * agreed;
                    if (thresholds.get(j).v().isPresent() && t.weight(j) > 0) {
                        double v = thresholds.get(j).v().getAsDouble();
                        discordances[j] = v == p ? (d > p ? 1 : 0) : Math.max(0, Math.min(1, (d - p) / (v - p)));
                    }
                }
                sigma[a][b] = c;
                for (double discordance : discordances) {
                    if (discordance > c) {
                        sigma[a][b] *= (1 - discordance) / (1 - c);
                    }
                }
            }
        }
        return sigma;
    }

    /** Distillation over sets and lists; direction 1 takes the best first, -1 the worst. */
    private static int[] ranks(double[][] sigma, double alpha, double beta, int direction) {
        List<Collection<Integer>> classes = new ArrayList<>();
        TreeSet<Integer> remaining = new TreeSet<>();
        IntStream.range(0, sigma.length).forEach(remaining::add);
        while (!remaining.isEmpty()) {
            Collection<Integer> best = distill(new TreeSet<>(remaining), sigma, alpha, beta, direction, Double.NaN);
            classes.add(direction > 0 ? classes.size() : 0, best);
            remaining.removeAll(best);
        }
        int[] ranks = new int[sigma.length];
        int before = 0;
        for (Collection<Integer> each : classes) {
            for (int a : each) {
                ranks[a] = before + 1;
            }
            before += each.size();
        }
        return ranks;
    }

    private static TreeSet<Integer> distill(
            TreeSet<Integer> set, double[][] sigma, double alpha, double beta, int direction, double former) {
        TreeSet<Double> cuts = new TreeSet<>();
        cuts.add(0.0);
        for (int a : set) {
            for (int b : set) {
                if (a != b) {
                    cuts.add(sigma[a][b]);
                }
            }
        }
        double lambda = Double.isNaN(former) ? cuts.last() : former;
        if (set.size() == 1 || lambda == 0) {
            return set;
        }
        Double lower = cuts.lower(lambda - (alpha + beta * lambda));
        double cut = lower == null ? 0 : lower;
        TreeSet<Integer> kept = new TreeSet<>();
        int most = Integer.MIN_VALUE;
        for (int a : set) {
            int qualification = 0;
            for (int b : set) {
                qualification += outranks(a, b, sigma, cut, alpha, beta) ? direction : 0;
                qualification -= outranks(b, a, sigma, cut, alpha, beta) ? direction : 0;
            }
            if (qualification > most) {
                most = qualification;
                kept.clear();
            }
            if (qualification == most) {
                kept.add(a);
            }
        }
        return distill(kept, sigma, alpha, beta, direction, cut);
    }

    private static boolean outranks(int a, int b, double[][] sigma, double cut, double alpha, double beta) {
        double forth = sigma[a][b];
        return a != b && forth > cut && forth > sigma[b][a] + (alpha + beta * forth);
    }

    @Test
    void tellsWhatBothPreordersAgreeOn() {
        int incomparable = 0;
        int indifferent = 0;
        for (long seed = 1; seed <= 40; seed++) {
            Table table = RelativeTables.random(new SplittableRandom(seed), 9, 5);
            ElectreIiiRanking r = ElectreIii.withDefaults().rank(table.matrix(), table.weights());
            for (int a = 0; a < 9; a++) {
                assertThat(r.isIndifferent(a, a)).isTrue();
                for (int b = 0; b < 9; b++) {
                    int down = Integer.compare(r.descendingRankOf(a), r.descendingRankOf(b));
                    int up = Integer.compare(r.ascendingRankOf(a), r.ascendingRankOf(b));
                    assertThat(r.isIndifferent(a, b)).isEqualTo(down == 0 && up == 0);
                    assertThat(r.isIncomparable(a, b)).isEqualTo(down * up < 0);
                    assertThat(r.isPreferred(a, b)).isEqualTo(down + up < 0 && down * up >= 0);
                    incomparable += r.isIncomparable(a, b) ? 1 : 0;
                    indifferent += a != b && r.isIndifferent(a, b) ? 1 : 0;
                }
            }
        }
        assertThat(incomparable).isPositive();
        assertThat(indifferent).isPositive();
    }

    @Test
    void showsThePreordersAndTheCredibilityWhenAsked() {
        DecisionMatrix matrix = matrix("+-", row(3, 1), row(1, 3));
        ElectreIiiRanking plain = ElectreIii.withDefaults().rank(matrix, Weights.equal(2));
        assertThat(plain.details())
                .containsExactly(
                        Detail.places("descending", new int[] {1, 2}), Detail.places("ascending", new int[] {1, 2}));
        assertThat(plain.credibilityOf(0, 1)).isEmpty();
        ElectreIiiRanking keeping = KEEPING.rank(matrix, Weights.equal(2));
        assertThat(keeping.details())
                .containsExactly(
                        Detail.places("descending", new int[] {1, 2}),
                        Detail.places("ascending", new int[] {1, 2}),
                        Detail.table("credibility", new double[][] {{1, 1}, {0, 1}}));
        assertThat(keeping).isNotEqualTo(plain).isEqualTo(KEEPING.rank(matrix, Weights.equal(2)));
        assertThat(keeping).hasSameHashCodeAs(KEEPING.rank(matrix, Weights.equal(2)));
    }

    @Test
    void leavesASetWithoutCredibilityInOneClass() {
        // Each is best on one criterion and beyond the veto on another.
        ElectreIii method = KEEPING.withThresholds("c0", OutrankingThresholds.of(0, 1, 2))
                .withThresholds("c1", OutrankingThresholds.of(0, 1, 2))
                .withThresholds("c2", OutrankingThresholds.of(0, 1, 2));
        ElectreIiiRanking ranking =
                method.rank(matrix("+++", row(9, 0, 0), row(0, 9, 0), row(0, 0, 9)), Weights.equal(3));
        assertThat(ranking.credibilityOf(0, 1)).hasValue(0);
        assertThat(ranking.scores()).containsExactly(2, 2, 2);
    }

    @Test
    void endsWithoutADistillationThreshold() {
        Table table = RelativeTables.random(new SplittableRandom(2), 20, 5);
        ElectreIiiRanking ranking =
                ElectreIii.withDefaults().withDistillation(0, 0).rank(table.matrix(), table.weights());
        assertThat(ranking.ranks()).contains(1);
        ranking = ElectreIii.withDefaults().withDistillation(0.5, -0.5).rank(table.matrix(), table.weights());
        assertThat(ranking.ranks()).contains(1);
    }

    @Test
    void scoresTheSumOfBothRanks() {
        Table table = RelativeTables.random(new SplittableRandom(6), 4100, 3);
        ElectreIiiRanking ranking = ElectreIii.withDefaults().rank(table.matrix(), table.weights());
        for (int a = 0; a < 4100; a++) {
            assertThat(ranking.scoreOf(a)).isEqualTo(ranking.descendingRankOf(a) + ranking.ascendingRankOf(a));
        }
        assertThat(IntStream.range(0, 4100).map(ranking::descendingRankOf)).contains(1);
        assertThat(IntStream.range(0, 4100).map(ranking::ascendingRankOf)).contains(1);
    }

    @Test
    void isMadeAgainFromItsArguments() {
        ElectreIii method = KEEPING.withDistillation(0.25, -0.1).withThresholds("x", OutrankingThresholds.of(1, 2, 3));
        RankingMethod again = RankingMethods.find("electre-iii").orElseThrow().create(method.arguments());
        assertThat(again).isEqualTo(method).hasSameHashCodeAs(method);
        assertThat(method)
                .isNotEqualTo(method.withCredibility(false))
                .isNotEqualTo(method.withDistillation(0.25, -0.2))
                .isNotEqualTo(method.withDistillation(0.2, -0.1))
                .isNotEqualTo(method.withThresholds("x", OutrankingThresholds.of(1, 2)));
        assertThat(method.arguments().names()).containsExactly("electre", "alpha", "beta", "credibility");
        assertThat(ElectreIii.withDefaults())
                .hasToString("electre-iii[thresholds={}, alpha=0.3, beta=-0.15, credibility=false]");
    }

    @Test
    void rejectsADistillationThresholdThatCouldRise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElectreIii.withDefaults().withDistillation(0.1, -0.15))
                .withMessage("alpha + beta must be >= 0, so that the cut falls, but was 0.1 + -0.15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElectreIii.withDefaults().withDistillation(-0.1, 0.5))
                .withMessage("alpha must be in [0.0, 1.0] but was -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElectreIii.withDefaults().withDistillation(0.3, 0.1))
                .withMessage("beta must be in [-1.0, 0.0] but was 0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElectreIii.withDefaults().withDistillation(0.3, Double.NaN))
                .withMessage("beta must be in [-1.0, 0.0] but was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankingMethods.find("electre-iii")
                        .orElseThrow()
                        .create(Arguments.none().with("alpha", 0.1)))
                .withMessage("alpha + beta must be >= 0, so that the cut falls, but was 0.1 + -0.15");
    }

    @Test
    void ignoresThresholdsOfACriterionThatIsNotThere() {
        RankingMethod method = ElectreIii.withDefaults().withThresholds("z", OutrankingThresholds.of(1, 2, 3));
        Ranking plain = ElectreIii.withDefaults().rank(matrix("+-", row(1, 2), row(2, 1)), Weights.equal(2));
        assertThat(method.rank(matrix("+-", row(1, 2), row(2, 1)), Weights.equal(2)))
                .isEqualTo(plain);
    }

    @Test
    void rejectsThresholdsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankingMethods.find("electre-iii")
                        .orElseThrow()
                        .create(Arguments.none().with("electre", Map.of("x", 3.0))))
                .withMessage(
                        "parameter 'electre' of criterion 'x' must be of type OutrankingThresholds but was of type Double");
    }

    @Test
    void rejectsMoreAlternativesThanItKeepsCredibilitiesOf() {
        DecisionMatrix large = DecisionMatrix.of(
                List.of(Criterion.of("x", Preference.MAXIMIZE)), List.of(Column.of(new double[5001])));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElectreIii.withDefaults().rank(large, Weights.equal(1)))
                .withMessage(
                        "number of alternatives must be <= 5000 for method 'electre-iii', which keeps the credibility"
                                + " of each pair, but was 5001.\nMaybe shorten the list by another method first.");
    }
}
