package dev.kam.decision.method;

import static dev.kam.decision.method.ValuedCases.NaN;
import static dev.kam.decision.method.ValuedCases.criteria;
import static dev.kam.decision.method.ValuedCases.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpotisTest {
    private static final Bounds TEN = Bounds.of(0, 10);
    private static final Spotis METHOD = Spotis.withDefaults().withBounds(Map.of("c1", TEN, "c2", TEN));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 80);
    }

    /** Dezert et al. (2020), 23rd International Conference on Information Fusion, example 1. */
    @Test
    void agreesWithDezert2020() {
        ValuedRanking ranking = Spotis.withDefaults()
                .withBounds(Map.of("c1", Bounds.of(-5, 12), "c2", Bounds.of(-6, 10), "c3", Bounds.of(-8, 5)))
                .rank(
                        table(
                                criteria("+-+"),
                                new double[] {10.5, -3.1, 1.7},
                                new double[] {-4.7, 0, 3.4},
                                new double[] {8.1, 0.3, 1.3},
                                new double[] {3.2, 7.3, -5.3}),
                        Weights.of(0.2, 0.3, 0.5));
        assertThat(ranking.scores()).containsExactly(new double[] {0.1989, 0.3705, 0.3063, 0.7491}, within(1e-4));
        assertThat(ranking.ranks()).containsExactly(1, 3, 2, 4);
        assertThat(ranking.isRelative()).isFalse();
        assertThat(ranking.higherIsBetter()).isFalse();
    }

    @Test
    void agreesOnFiftyAlternatives() {
        Spotis method = Spotis.withDefaults()
                .withBounds(Map.of(
                        "c1", Bounds.of(0, 120),
                        "c2", Bounds.of(0, 173),
                        "c3", Bounds.of(0, 122),
                        "c4", Bounds.of(0, 111)));
        assertThat(method.rank(ValuedCases.fifty(), ValuedCases.FIFTY_WEIGHTS).scores())
                .containsExactly(ValuedCases.fifty("spotis"), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void followsTheFormula(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = seed == 1 ? 9000 : random.nextInt(1, 30);
        int m = random.nextInt(1, 7);
        Weights weights = ValuedCases.weights(random, m);
        List<Criterion> criteria = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Map<String, Bounds> bounds = new LinkedHashMap<>();
        Map<String, Double> targets = new LinkedHashMap<>();
        double[] target = new double[m];
        MissingPolicy[] policies = MissingPolicy.values();
        for (int j = 0; j < m; j++) {
            double lo = random.nextDouble(-20, 20);
            Bounds range = Bounds.of(lo, lo + random.nextDouble(0.1, 20));
            Preference preference = Preference.values()[random.nextInt(3)];
            criteria.add(Criterion.of("c" + j, preference).withMissing(policies[random.nextInt(1, policies.length)]));
            bounds.put("c" + j, range);
            target[j] = preference == Preference.MAXIMIZE ? range.hi() : range.lo();
            if (preference == Preference.TARGET || random.nextInt(3) == 0) {
                target[j] = random.nextDouble(range.lo(), range.hi());
                targets.put("c" + j, target[j]);
            }
            Column.Builder column = Column.builder();
            for (int i = 0; i < n; i++) {
                column.append(j > 0 && random.nextInt(4) == 0 ? NaN : random.nextDouble(range.lo(), range.hi()));
            }
            columns.add(column.build());
        }
        DecisionMatrix matrix = DecisionMatrix.of(criteria, columns);
        ValuedRanking ranking =
                Spotis.withDefaults().withBounds(bounds).withTargets(targets).rank(matrix, weights);
        for (int i = 0; i < n; i++) {
            double[] sums = new double[3];
            double counted = 0;
            double known = 0;
            for (int j = 0; j < m; j++) {
                Bounds range = bounds.get("c" + j);
                double x = matrix.valueAt(i, j);
                double farthest = Math.max(target[j] - range.lo(), range.hi() - target[j]);
                double[] distances = {Math.abs(x - target[j]), Math.abs(x - target[j]), Math.abs(x - target[j])};
                if (Double.isNaN(x)) {
                    switch (criteria.get(j).missing().orElseThrow()) {
                        case WORST -> distances = new double[] {farthest, farthest, farthest};
                        case NEUTRAL -> distances = new double[] {farthest / 2, farthest / 2, farthest / 2};
                        case INTERVAL -> distances = new double[] {0, farthest / 2, farthest};
                        default -> {
                            continue;
                        }
                    }
                } else {
                    known += weights.at(j);
                }
                for (int k = 0; k < 3; k++) {
                    sums[k] += weights.at(j) * distances[k] / (range.hi() - range.lo());
                }
                counted += weights.at(j);
            }
            assertThat(ranking.lowestScoreOf(i)).isCloseTo(sums[0] / counted, within(1e-12));
            assertThat(ranking.scoreOf(i)).isCloseTo(sums[1] / counted, within(1e-12));
            assertThat(ranking.highestScoreOf(i)).isCloseTo(sums[2] / counted, within(1e-12));
            assertThat(ranking.coverageOf(i)).isCloseTo(known, within(1e-12));
        }
    }

    @Test
    void measuresFromTheExpectedSolution() {
        DecisionMatrix matrix = table(
                List.of(ValuedCases.max("c1"), Criterion.of("c2", Preference.TARGET)),
                new double[] {10, 4},
                new double[] {8, 10});
        assertThat(METHOD.withTargets(Map.of("c1", 8.0, "c2", 4.0, "elsewhere", 1.0))
                        .rank(matrix, Weights.equal(2))
                        .scores())
                .containsExactly(0.1, 0.3);
    }

    @Test
    void doesNotUseValueFunctions() {
        Criterion valued = Criterion.of("c1", LinearValue.of(0, 1)).withMissing(MissingPolicy.REJECT);
        ValuedRanking ranking = METHOD.rank(table(List.of(valued), new double[] {5}), Weights.equal(1));
        assertThat(ranking.scores()).containsExactly(0.5);
        assertThat(ranking.clipped(0)).isZero();
    }

    @Test
    void renormalizesWithoutAPolicy() {
        ValuedRanking ranking =
                METHOD.rank(table(criteria("+-"), new double[] {5, NaN}, new double[] {0, 10}), Weights.of(1, 3));
        assertThat(ranking.scores()).containsExactly(0.5, 1);
        assertThat(ranking.coverageOf(0)).isEqualTo(0.25);
    }

    @Test
    void doesNotLookAtCriteriaWithoutWeight() {
        DecisionMatrix matrix = table(
                List.of(ValuedCases.max("c1"), ValuedCases.max("other"), Criterion.of("aim", Preference.TARGET)),
                new double[] {5, NaN, -1e308},
                new double[] {10, 1e308, 3});
        assertThat(METHOD.rank(matrix, Weights.of(1, 0, 0)).scores()).containsExactly(0.5, 0);
    }

    @Test
    void spansTheWholeRangeOfDoubles() {
        Spotis wide = Spotis.withDefaults().withBounds(Map.of("c1", Bounds.of(-1.7e308, 1.7e308)));
        assertThat(wide.rank(
                                table(criteria("+"), new double[] {-1.7e308}, new double[] {0}, new double[] {1.7e308}),
                                Weights.equal(1))
                        .scores())
                .containsExactly(1, 0.5, 0);
        Spotis narrow = Spotis.withDefaults().withBounds(Map.of("c1", Bounds.of(0, 1e-323)));
        assertThat(narrow.rank(table(criteria("-"), new double[] {5e-324}, new double[] {-0.0}), Weights.equal(1))
                        .scores())
                .containsExactly(0.5, 0);
    }

    @Test
    void rejectsAPerformanceOutsideItsBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(
                        table(criteria("++"), new double[] {1, 1}, new double[] {1, 10.5}), Weights.equal(2)))
                .withMessage("performance of alternative 1 on criterion 'c2' must be within its bounds [0.0, 10.0] but"
                        + " was 10.5.\nMaybe the bounds are too narrow.");
    }

    @Test
    void rejectsACriterionWithoutBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(table(criteria("+++"), new double[] {1, 1, 1}), Weights.equal(3)))
                .withMessage("parameter 'bounds' of criterion 'c3' must be given but is missing");
    }

    @Test
    void rejectsACriterionThatPrefersATargetWithoutOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(
                        table(List.of(Criterion.of("c1", Preference.TARGET)), new double[] {1}), Weights.equal(1)))
                .withMessage("parameter 'target' of criterion 'c1' must be given, since it prefers a target, but is"
                        + " missing");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 11, Double.NaN})
    void rejectsATargetOutsideItsBounds(double target) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.withTargets(Map.of("c1", target))
                        .rank(table(criteria("+"), new double[] {1}), Weights.equal(1)))
                .withMessage(
                        "parameter 'target' of criterion 'c1' must be within its bounds [0.0, 10.0] but was " + target);
    }

    @Test
    void rejectsARowWithoutAnythingKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(
                        table(criteria("++"), new double[] {1, 1}, new double[] {NaN, 0.5}), Weights.of(1, 0)))
                .withMessage("alternative 1 must have an assessed performance on a criterion with weight but has none");
    }

    @Test
    void rejectsAWrongNumberOfWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> METHOD.rank(table(criteria("++"), new double[] {1, 1}), Weights.equal(3)))
                .withMessage("number of weights must be that of the criteria, 2, but was 3");
    }

    @Test
    void rejectsBoundsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.of(1, 1))
                .withMessage("bound hi must be > lo, 1.0, but was 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.of(Double.NaN, 1))
                .withMessage("bound lo must be finite but was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.of(1, Double.POSITIVE_INFINITY))
                .withMessage("bound hi must be finite but was Infinity");
        assertThat(Bounds.of(-0.0, 1)).isEqualTo(Bounds.of(0, 1));
        assertThat(TEN.contains(10)).isTrue();
        assertThat(TEN.contains(Double.NaN)).isFalse();
    }

    @Test
    void saysWhatItIs() {
        Spotis one = Spotis.withDefaults().withBounds(Map.of("c1", TEN));
        assertThat(one).hasToString("spotis[bounds {c1=Bounds[lo=0.0, hi=10.0]}, targets {}]");
        assertThat(one.bounds()).isEqualTo(Map.of("c1", TEN));
        assertThat(one.withTargets(Map.of("c1", 2.0)).targets()).isEqualTo(Map.of("c1", 2.0));
        assertThat(one).isNotEqualTo(Spotis.withDefaults()).isNotEqualTo(one.withTargets(Map.of("c1", 2.0)));
    }
}
