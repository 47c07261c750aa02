package dev.kam.decision.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.value.TargetValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The weightings that look at the performances: entropy, CRITIC and MEREC. */
class DataWeightingTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final Weighting ENTROPY = EntropyWeighting.withDefaults();
    private static final Weighting CRITIC = Critic.withDefaults();
    private static final Weighting MEREC = Merec.withDefaults();
    private static final double NaN = Double.NaN;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    static Stream<Weighting> all() {
        return Stream.of(ENTROPY, CRITIC, MEREC);
    }

    private static double[] weights(Weighting weighting, DecisionMatrix table) {
        return weighting.weigh(table).weights().toArray();
    }

    /** Elsayed, Dawood and Karthikeyan (2017), IJETT 46(2), 60-66. */
    @Test
    void findsThePublishedEntropyWeights() {
        DecisionMatrix table = WeightingTables.rows(
                "+++++",
                new double[] {7, 312, 1891, 6613, 163},
                new double[] {72, 88, 728, 941804, 1078},
                new double[] {10, 252, 2594, 3466, 117471},
                new double[] {10, 145, 980, 2371, 86329},
                new double[] {65, 54, 350, 501, 29897},
                new double[] {29, 48, 380, 912, 34051},
                new double[] {7, 476, 3300, 78470, 2212},
                new double[] {70, 87, 650, 733, 819000},
                new double[] {4, 86, 591, 3015, 103},
                new double[] {12, 79, 579, 3240, 96098},
                new double[] {21, 45, 261, 1253, 453},
                new double[] {1, 72, 530, 4333, 0.1048});
        assertThat(weights(ENTROPY, table))
                .containsExactly(new double[] {0.104991, 0.069124, 0.071373, 0.449937, 0.304575}, within(1e-5));
    }

    /** Diakoulaki, Mavrotas and Papayannakis (1995), Computers and Operations Research 22(7), 763-770. */
    @Test
    void findsThePublishedCriticWeights() {
        DecisionMatrix table = WeightingTables.rows(
                "+++",
                new double[] {61, 1.08, 4.33},
                new double[] {20.7, 0.26, 4.34},
                new double[] {16.3, 1.98, 2.53},
                new double[] {9, 3.29, 1.65},
                new double[] {5.4, 2.77, 2.33},
                new double[] {4, 4.12, 1.21},
                new double[] {-6.1, 3.52, 2.1},
                new double[] {-34.6, 3.31, 0.98});
        assertThat(weights(CRITIC, table))
                .containsExactly(new double[] {0.20222554, 0.48090173, 0.31687273}, within(1e-8));
    }

    /** Akcakanat, Aksoy and Teker (2018): banks of the region TR-61; C3 is a cost. The data are rounded. */
    @Test
    void turnsTheDirectionOfACostInCritic() {
        DecisionMatrix table = WeightingTables.rows(
                "++-+",
                new double[] {12.9918, 0.7264, -1.1009, 1.598139592},
                new double[] {4.1201, 5.8824, 3.4483, 1.021563567},
                new double[] {4.1039, 0.0, -0.5076, 0.984469444});
        assertThat(weights(CRITIC, table))
                .containsExactly(new double[] {0.16883925, 0.418444976, 0.249124763, 0.163591012}, within(2e-6));
    }

    /** Keshavarz-Ghorabaee et al. (2021), Symmetry 13(4), 525. */
    @Test
    void findsThePublishedMerecWeights() {
        DecisionMatrix table = WeightingTables.rows(
                "++--",
                new double[] {450, 8000, 54, 145},
                new double[] {10, 9100, 2, 160},
                new double[] {100, 8200, 31, 153},
                new double[] {220, 9300, 1, 162},
                new double[] {5, 8400, 23, 158});
        assertThat(weights(MEREC, table))
                .containsExactly(
                        new double[] {0.5752216672093823, 0.01409659116846726, 0.40156136388773117, 0.009120377734419302
                        },
                        ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheFormulasTakenLiterally(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = seed % 20 == 0 ? 9_000 : 2 + random.nextInt(40);
        int m = 1 + random.nextInt(7);
        double[][] x = new double[n][m];
        StringBuilder signs = new StringBuilder();
        for (int j = 0; j < m; j++) {
            signs.append(random.nextBoolean() ? '+' : '-');
            boolean constant = random.nextInt(6) == 0 && j > 0;
            for (int i = 0; i < n; i++) {
                x[i][j] = constant ? 3 : 0.1 + random.nextInt(50) * random.nextDouble();
            }
        }
        DecisionMatrix table = WeightingTables.rows(signs.toString(), x);
        assertThat(weights(ENTROPY, table)).containsExactly(normalized(literalEntropy(x)), within(1e-10));
        assertThat(weights(CRITIC, table)).containsExactly(normalized(literalCritic(x, signs)), within(1e-9));
        assertThat(weights(MEREC, table)).containsExactly(normalized(literalMerec(x, signs)), within(1e-10));
    }

    private static double[] normalized(double[] found) {
        double sum = Arrays.stream(found).sum();
        return Arrays.stream(found)
                .map(f -> sum < 1e-9 && found.length == 1 ? 1 : f / sum)
                .toArray();
    }

    private static double[] column(double[][] x, int j) {
        return Arrays.stream(x).mapToDouble(row -> row[j]).toArray();
    }

    private static double[] literalEntropy(double[][] x) {
        return IntStream.range(0, x[0].length)
                .mapToDouble(j -> {
                    double[] c = column(x, j);
                    double sum = Arrays.stream(c).sum();
                    double e = -Arrays.stream(c)
                                    .map(v -> v / sum * Math.log(v / sum))
                                    .sum()
                            / Math.log(x.length);
                    return Arrays.stream(c).distinct().count() == 1 ? 0 : 1 - e;
                })
                .toArray();
    }

    private static double[] literalCritic(double[][] x, CharSequence signs) {
        int m = x[0].length;
        double[][] v = new double[m][];
        for (int j = 0; j < m; j++) {
            double[] c = column(x, j);
            double min = Arrays.stream(c).min().orElseThrow();
            double max = Arrays.stream(c).max().orElseThrow();
            boolean benefit = signs.charAt(j) == '+';
            v[j] = Arrays.stream(c)
                    .map(a -> min == max ? 1 : benefit ? (a - min) / (max - min) : (max - a) / (max - min))
                    .toArray();
        }
        double[] found = new double[m];
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < m; k++) {
                double sj = Math.sqrt(covariance(v[j], v[j]));
                double sk = Math.sqrt(covariance(v[k], v[k]));
                if (sj > 0 && sk > 0 && k != j) {
                    found[j] += sj * (1 - covariance(v[j], v[k]) / (sj * sk));
                }
            }
        }
        long varied = Arrays.stream(v).filter(c -> covariance(c, c) > 0).count();
        return varied == 1
                ? Arrays.stream(v)
                        .mapToDouble(c -> covariance(c, c) > 0 ? 1 : 0)
                        .toArray()
                : found;
    }

    private static double covariance(double[] a, double[] b) {
        double ma = Arrays.stream(a).average().orElseThrow();
        double mb = Arrays.stream(b).average().orElseThrow();
        return IntStream.range(0, a.length)
                        .mapToDouble(i -> (a[i] - ma) * (b[i] - mb))
                        .sum()
                / (a.length - 1);
    }

    private static double[] literalMerec(double[][] x, CharSequence signs) {
        int m = x[0].length;
        double[] found = new double[m];
        for (double[] row : x) {
            double[] logs = new double[m];
            for (int j = 0; j < m; j++) {
                double[] c = column(x, j);
                double n = signs.charAt(j) == '+'
                        ? Arrays.stream(c).min().orElseThrow() / row[j]
                        : row[j] / Arrays.stream(c).max().orElseThrow();
                logs[j] = Math.abs(Math.log(n));
            }
            double all = Math.log(1 + Arrays.stream(logs).sum() / m);
            for (int j = 0; j < m; j++) {
                double removed = 0;
                for (int k = 0; k < m; k++) {
                    removed += k == j ? 0 : logs[k];
                }
                found[j] += Math.abs(Math.log(1 + removed / m) - all);
            }
        }
        return found;
    }

    private static final Notice ALL_EQUAL = Notice.of(
            "no-contrast",
            "The alternatives do not differ on any criterion: all weights are equal.",
            "Las alternativas no se distinguen en ningún criterio: todos los pesos son iguales.");

    @ParameterizedTest
    @MethodSource("all")
    void weighsEquallyWhereNothingDiffers(Weighting weighting) {
        WeightingResult single = weighting.weigh(WeightingTables.rows("+-", new double[] {1, 2}));
        assertThat(single.weights().toArray()).containsExactly(0.5, 0.5);
        assertThat(single.notices()).containsExactly(ALL_EQUAL);
        WeightingResult constant = weighting.weigh(
                WeightingTables.rows("+-", new double[] {0.1, 2}, new double[] {0.1, 2}, new double[] {0.1, 2}));
        assertThat(constant).isEqualTo(single);
    }

    @ParameterizedTest
    @MethodSource("all")
    void givesConstantColumnsNothing(Weighting weighting) {
        WeightingResult result = weighting.weigh(WeightingTables.rows(
                "+++", new double[] {0.1, 1, 7}, new double[] {0.1, 2, 3}, new double[] {0.1, 5, 4}));
        assertThat(result.weights().at(0)).isEqualTo(0);
        assertThat(result.weights().at(1)).isGreaterThan(0);
        assertThat(result.weights().at(2)).isGreaterThan(0);
        assertThat(result.notices()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void doesNotDependOnTheUnit(Weighting weighting) {
        double[][] plain = {{1, 3, 8}, {2, 9, 3}, {5, 4, 4}, {3, 3, 6}};
        double[] units = {1e300, 1e-300, 3e307};
        double[][] scaled = new double[4][3];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 3; j++) {
                scaled[i][j] = plain[i][j] / 9 * units[j] * 5.5;
            }
        }
        assertThat(weights(weighting, WeightingTables.rows("+-+", scaled)))
                .containsExactly(weights(weighting, WeightingTables.rows("+-+", plain)), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesWhateverADoubleHolds(Weighting weighting) {
        double[][] rows = {{1.7e308, 5e-324, 1e-300}, {5e-324, 1e-323, 1e300}, {1, 1.7e308, 1}};
        double[] weights = weights(weighting, WeightingTables.rows("+-+", rows));
        assertThat(Arrays.stream(weights)).allMatch(w -> w > 0 && w < 1);
        double[][] wide = {{-1.7e308, 1}, {1.7e308, 2}, {0, 4}};
        assertThat(Arrays.stream(weights(CRITIC, WeightingTables.rows("++", wide))))
                .allMatch(w -> w > 0 && w < 1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void looksAtAllChunks(Weighting weighting) {
        SplittableRandom random = new SplittableRandom(7);
        int n = 10_000;
        double[][] rows = new double[n][2];
        for (int i = 0; i < n; i++) {
            rows[i] = new double[] {1 + random.nextDouble(), i < n - 1 ? 1 : 2};
        }
        WeightingResult result = weighting.weigh(WeightingTables.rows("++", rows));
        assertThat(result.weights().at(1)).isGreaterThan(0);
        double[][] turned = new double[n][];
        for (int i = 0; i < n; i++) {
            turned[i] = rows[n - 1 - i];
        }
        assertThat(weights(weighting, WeightingTables.rows("++", turned)))
                .containsExactly(result.weights().toArray(), ROUNDING);
    }

    @Test
    void takesZerosInEntropyForNothing() {
        double[][] rows = {{0, 0, 1}, {0, 0, 1}, {4, 0, 1}, {0, 0, 3}};
        WeightingResult result = ENTROPY.weigh(WeightingTables.rows("+++", rows));
        double third = 1 - (3 / 6.0 * Math.log(6) + 0.5 * Math.log(2)) / Math.log(4);
        assertThat(result.weights().toArray())
                .containsExactly(new double[] {1 / (1 + third), 0, third / (1 + third)}, ROUNDING);
    }

    @Test
    void weighsColumnsThatDifferInTheNinthDigitExactly() {
        double[][] rows = {{1 + 1e-9, 1 + 3e-9}, {1, 1}, {1 - 1e-9, 1 - 3e-9}};
        assertThat(weights(ENTROPY, WeightingTables.rows("++", rows)))
                .containsExactly(new double[] {0.1, 0.9}, within(1e-7));
    }

    @Test
    void joinsTheSeriesOfEntropyToItsFormula() {
        for (double d : new double[] {-0.00999, 0.00999, 0.005, -0.005}) {
            assertThat(EntropyWeighting.term(d)).isCloseTo((1 + d) * Math.log1p(d) - d, within(2e-18));
        }
        assertThat(EntropyWeighting.term(0)).isEqualTo(0);
        assertThat(EntropyWeighting.term(-1)).isEqualTo(1);
    }

    @Test
    void sharesEquallyInCriticWhereAllSayTheSame() {
        double[][] rows = {{1, 0.3, 5}, {2, 0.6, 5}, {5, 1.5, 5}, {3, 0.9, 5}};
        WeightingResult result = CRITIC.weigh(WeightingTables.rows("+++", rows));
        assertThat(result.weights().toArray()).containsExactly(0.5, 0.5, 0);
        assertThat(result.notices())
                .containsExactly(
                        Notice.of(
                                "no-contrast",
                                "The criteria on which the alternatives differ all say the same: they weigh the same.",
                                "Los criterios en los que las alternativas se distinguen dicen todos lo mismo: pesan lo mismo."));
        assertThat(CRITIC.weigh(WeightingTables.rows("+", new double[] {1}, new double[] {2}))
                        .weights()
                        .at(0))
                .isEqualTo(1);
    }

    @Test
    void namesTheCellThatDoesNotSuit() {
        double[][] rows = {{1, 1}, {1, 2}, {1, -1}};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENTROPY.weigh(WeightingTables.rows("++", rows)))
                .withMessage(
                        "performance of alternative 2 on criterion 'C2' must be >= 0, since it is a share of a sum, but"
                                + " was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEREC.weigh(WeightingTables.rows("+-", new double[] {1, 2}, new double[] {1, 0})))
                .withMessage(
                        "performance of alternative 1 on criterion 'C2' must be > 0, since it is divided by and its"
                                + " logarithm is taken, but was 0.0");
    }

    @Test
    void followsThePolicyOfAMissingCell() {
        Criterion worst = Criterion.of("w", Preference.MINIMIZE).withMissing(MissingPolicy.WORST);
        Criterion plain = Criterion.of("p", Preference.MAXIMIZE);
        Column gaps = Column.of(1, 4, NaN, 2);
        Column other = Column.of(2, 1, 6, 3);
        DecisionMatrix filled = DecisionMatrix.of(
                List.of(Criterion.of("w", Preference.MINIMIZE), plain), List.of(Column.of(1, 4, 4, 2), other));
        DecisionMatrix missing = DecisionMatrix.of(List.of(worst, plain), List.of(gaps, other));
        all().forEach(w -> assertThat(w.weigh(missing)).isEqualTo(w.weigh(filled)));
        DecisionMatrix rejected = DecisionMatrix.of(List.of(plain), List.of(gaps));
        all().forEach(w -> assertThatIllegalArgumentException()
                .isThrownBy(() -> w.weigh(rejected))
                .withMessage("performance of alternative 2 on criterion 'p' must be assessed but is missing.\n"
                        + "Maybe choose another missing policy for the criterion."));
    }

    @Test
    void valuesATarget() {
        Criterion target = Criterion.of("t", TargetValue.of(0, 4, 6, 10));
        DecisionMatrix raw = DecisionMatrix.of(
                List.of(target, WeightingTables.criteria("+").get(0)), List.of(Column.of(2, 5, 9), Column.of(3, 1, 2)));
        DecisionMatrix valued =
                WeightingTables.rows("++", new double[] {0.5, 3}, new double[] {1, 1}, new double[] {0.25, 2});
        all().forEach(w -> assertThat(weights(w, raw)).containsExactly(weights(w, valued), ROUNDING));
    }

    @Test
    void knowsItsNames() {
        List<String> names = new ArrayList<>();
        all().forEach(w -> {
            names.add(w.name());
            assertThat(w).hasToString(w.name());
            assertThat(w.isFromData()).isTrue();
        });
        assertThat(names).containsExactly("entropy", "critic", "merec");
    }
}
