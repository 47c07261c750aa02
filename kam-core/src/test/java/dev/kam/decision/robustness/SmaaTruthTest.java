package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares that geometry gives exactly. */
class SmaaTruthTest {
    private static final int TABLES = 100;

    @Test
    void sharesAndCentralWeightsAreThoseOfAreas() throws IOException {
        double[][] rows = read("smaa-4x3.csv");
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                IntStream.range(0, 3)
                        .mapToObj(j -> Criterion.of("C" + (j + 1), Preference.MAXIMIZE))
                        .toList(),
                Arrays.stream(rows).map(r -> Arrays.copyOf(r, 3)).toArray(double[][]::new));
        int samples = 100_000;
        SmaaResult result = Smaa.withDefaults()
                .withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.NONE))
                .withSamples(samples)
                .run(matrix, 4);
        for (int i = 0; i < rows.length; i++) {
            for (int rank = 1; rank <= 4; rank++) {
                assertShare(result.acceptability(i, rank), rows[i][2 + rank], samples, 3);
            }
            double[] central = result.centralWeights(i).orElseThrow();
            for (int j = 0; j < 3; j++) {
                assertThat(central[j]).isCloseTo(rows[i][7 + j], within(3 * 0.25 / Math.sqrt(rows[i][3] * samples)));
            }
            assertThat(result.confidence(i)).hasValue(1);
        }
    }

    private static double[][] read(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SmaaTruthTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
        }
    }

    private static void assertShare(double share, double exact, int samples, double errors) {
        assertThat(share)
                .isCloseTo(exact, within(errors * Math.sqrt(Math.max(0, exact * (1 - exact)) / samples) + 1e-12));
    }

    /** On two criteria the weight of the first is uniform on an interval, and ranks change where two scores are equal. */
    @ParameterizedTest
    @ValueSource(strings = {"simplex", "ordinal", "intervals", "constraints"})
    void sharesOnTwoCriteriaAreLengths(String which) {
        for (int t = 0; t < TABLES; t++) {
            SplittableRandom random = new SplittableRandom(t);
            double low = which.equals("intervals") || which.equals("constraints") ? random.nextDouble() / 2 : 0;
            double high = which.equals("simplex") ? 1 : which.equals("ordinal") ? 0.5 : low + random.nextDouble() / 2;
            WeightKnowledge knowledge = switch (which) {
                case "simplex" -> WeightKnowledge.simplex();
                case "ordinal" -> WeightKnowledge.ordinal(List.of("c1", "c0"));
                case "intervals" -> WeightKnowledge.intervals(Map.of("c0", WeightInterval.of(low, high)));
                default ->
                    WeightKnowledge.constraints(List.of(
                            new WeightConstraint(Map.of("c0", 1.0), low),
                            new WeightConstraint(Map.of("c1", 2.0), 2 * (1 - high))));
            };
            double[][] values = IntStream.range(0, 8)
                    .mapToObj(i -> new double[] {random.nextDouble(), random.nextDouble()})
                    .toArray(double[][]::new);
            int samples = 4_000;
            SmaaResult result = Smaa.withDefaults()
                    .withKnowledge(knowledge)
                    .withSamples(samples)
                    .withSeed(t)
                    .run(table(values), 3);
            double[][] exact = lengths(values, low, high, 3);
            for (int i = 0; i < values.length; i++) {
                for (int rank = 1; rank <= 3; rank++) {
                    assertShare(result.acceptability(i, rank), exact[i][rank - 1], samples, 4);
                }
            }
        }
    }

    private static DecisionMatrix table(double[][] values) {
        return DecisionMatrix.ofRows(
                IntStream.range(0, values[0].length)
                        .mapToObj(j -> Criterion.of("c" + j, LinearValue.of(0, 1)))
                        .toList(),
                values);
    }

    private static double[][] lengths(double[][] values, double low, double high, int top) {
        TreeSet<Double> cuts = new TreeSet<>(List.of(low, high));
        for (double[] a : values) {
            for (double[] b : values) {
                double cut = (b[1] - a[1]) / (a[0] - a[1] - b[0] + b[1]);
                if (cut > low && cut < high) {
                    cuts.add(cut);
                }
            }
        }
        double[][] lengths = new double[values.length][top];
        for (double from : cuts.headSet(high)) {
            double to = cuts.higher(from);
            double w = (from + to) / 2;
            int[] order = SmaaTables.order(SmaaTables.scores(values, new double[] {w, 1 - w}));
            for (int rank = 0; rank < top; rank++) {
                lengths[order[rank]][rank] += (to - from) / (high - low);
            }
        }
        return lengths;
    }

    /** On three criteria the weights under which an alternative is first are a polygon in a triangle. */
    @ParameterizedTest
    @ValueSource(strings = {"simplex", "ordinal", "intervals"})
    void firstRanksOnThreeCriteriaArePolygons(String which) {
        List<double[]> all = switch (which) {
            case "simplex" -> List.of(new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1});
            case "ordinal" ->
                List.of(new double[] {0, 1, 0}, new double[] {0, 0.5, 0.5}, new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0});
            default ->
                List.of(
                        new double[] {0.2, 0.8, 0},
                        new double[] {0.2, 0, 0.8},
                        new double[] {0.6, 0, 0.4},
                        new double[] {0.6, 0.4, 0});
        };
        WeightKnowledge knowledge = switch (which) {
            case "simplex" -> WeightKnowledge.simplex();
            case "ordinal" -> WeightKnowledge.ordinal(List.of("c1", "c2", "c0"));
            default -> WeightKnowledge.intervals(Map.of("c0", WeightInterval.of(0.2, 0.6)));
        };
        int samples = 20_000;
        for (int t = 0; t < 20; t++) {
            SplittableRandom random = new SplittableRandom(t);
            double[][] values = IntStream.range(0, 6)
                    .mapToObj(i -> random.doubles(3).toArray())
                    .toArray(double[][]::new);
            SmaaResult result = Smaa.withDefaults()
                    .withKnowledge(knowledge)
                    .withSamples(samples)
                    .withSeed(t)
                    .run(table(values), 1);
            for (int i = 0; i < values.length; i++) {
                List<double[]> first = all;
                for (double[] other : values) {
                    first = clip(first, values[i], other);
                }
                double[] gravity = gravity(first);
                double share = gravity[3] / gravity(all)[3];
                // The walk of intervals is weakly dependent from draw to draw.
                assertShare(result.acceptability(i, 1), share, samples, which.equals("intervals") ? 6 : 4);
                int row = i;
                result.centralWeights(i)
                        .ifPresent(weights -> assertThat(Arrays.copyOf(gravity, 3))
                                .containsExactly(
                                        weights, within(0.25 * 4 / Math.sqrt(result.acceptability(row, 1) * samples))));
            }
        }
    }

    /** The part of a polygon of weights in which one row scores at least as much as another. */
    private static List<double[]> clip(List<double[]> polygon, double[] one, double[] other) {
        List<double[]> inside = new ArrayList<>();
        for (int p = 0; p < polygon.size(); p++) {
            double[] from = polygon.get(p);
            double[] to = polygon.get((p + 1) % polygon.size());
            double lead = lead(from, one, other);
            double next = lead(to, one, other);
            if (lead >= 0) {
                inside.add(from);
            }
            if (lead * next < 0) {
                double share = lead / (lead - next);
                inside.add(IntStream.range(0, 3)
                        .mapToDouble(j -> from[j] + share * (to[j] - from[j]))
                        .toArray());
            }
        }
        return inside;
    }

    private static double lead(double[] weights, double[] one, double[] other) {
        return IntStream.range(0, 3)
                .mapToDouble(j -> weights[j] * (one[j] - other[j]))
                .sum();
    }

    /** The center of gravity of a polygon, and twice its area as seen along the last weight. */
    private static double[] gravity(List<double[]> polygon) {
        double[] gravity = new double[4];
        for (int p = 1; p + 1 < polygon.size(); p++) {
            double[] a = polygon.get(0);
            double[] b = polygon.get(p);
            double[] c = polygon.get(p + 1);
            double area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
            for (int j = 0; j < 3; j++) {
                gravity[j] += area * (a[j] + b[j] + c[j]) / 3;
            }
            gravity[3] += area;
        }
        for (int j = 0; j < 3; j++) {
            gravity[j] /= gravity[3];
        }
        return gravity;
    }

    /** One criterion, so that the performances alone decide. */
    @Test
    void uncertainPerformancesComeFromTheirDistributions() {
        int samples = 40_000;
        Map<Distribution, Double> above = Map.of(
                Distribution.interval(0.2, 0.6), 0.25,
                Distribution.triangular(0.1, 0.4, 0.8), 0.3 * 0.3 / (0.7 * 0.4),
                Distribution.triangular(0.4, 0.6, 0.9), 1 - 0.1 * 0.1 / (0.5 * 0.2),
                Distribution.normal(0.4, 0.1), 0.158655253931457,
                Distribution.normal(0.5, 0), 0.0);
        above.forEach((distribution, share) -> {
            UncertainPerformances uncertain =
                    UncertainPerformances.builder().put(1, "c0", distribution).build();
            SmaaResult result = Smaa.withDefaults()
                    .withUncertainty(uncertain)
                    .withSamples(samples)
                    .run(table(new double[][] {{0.5}, {Double.NaN}}), 1);
            assertShare(result.acceptability(1, 1), share, samples, 4);
            assertThat(result.confidence(0)).hasValue(result.acceptability(0, 1));
        });
    }

    @Test
    void cellsThatMayBeAnythingAreUniform() {
        int samples = 40_000;
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of(Criterion.of("c0", LinearValue.of(0, 1)).withMissing(MissingPolicy.INTERVAL)),
                new double[] {0.7},
                new double[] {Double.NaN},
                new double[] {Double.NaN});
        SmaaResult result = Smaa.withDefaults().withSamples(samples).run(matrix, 3);
        assertShare(result.acceptability(0, 1), 0.49, samples, 4);
        assertShare(result.acceptability(1, 1), 0.255, samples, 4);
        assertShare(result.acceptability(1, 3), 0.7 * 0.7 / 2 + 0.3 * 0.7, samples, 4);
    }
}
