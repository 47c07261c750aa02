package dev.kam.decision.robustness;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.internal.Seeds;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Seeded tables of every kind, and SMAA-2 as one would write it down: every alternative scored in every draw. */
final class SmaaTables {
    private SmaaTables() {}

    /** What the cells of a table are like. */
    enum Kind {
        INDEPENDENT,
        CORRELATED,
        ANTI_CORRELATED,
        TIES,
        CLIPPED,
        DUPLICATES,
        CONSTANT
    }

    /** A table whose criteria miss a share of their cells, all under one policy. */
    static DecisionMatrix table(long seed, int rows, int criteria, Kind kind, MissingPolicy policy, double missing) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Criterion> list = IntStream.range(0, criteria)
                .mapToObj(
                        j -> Criterion.of("c" + j, function(random.nextInt(7))).withMissing(policy))
                .toList();
        double[][] cells = new double[rows][];
        for (int i = 0; i < rows; i++) {
            cells[i] = i > 0 && kind == Kind.DUPLICATES && random.nextInt(3) > 0
                    ? cells[random.nextInt(i)].clone()
                    : row(random, criteria, kind);
        }
        for (double[] row : cells) {
            for (int j = 1; j < criteria; j++) {
                row[j] = random.nextDouble() < missing ? Double.NaN : row[j];
            }
        }
        return DecisionMatrix.ofRows(list, cells);
    }

    private static ValueFunction function(int which) {
        return switch (which) {
            case 0 -> LinearValue.of(10, 0);
            case 1 -> PiecewiseValue.of(new double[] {0, 0}, new double[] {3, 0.6}, new double[] {10, 1});
            case 2 -> TargetValue.of(0, 6, 7, 10);
            case 3 -> QuantileValue.of(Preference.MAXIMIZE, 0, 2, 5, 5, 10);
            default -> LinearValue.of(0, 10);
        };
    }

    private static double[] row(SplittableRandom random, int criteria, Kind kind) {
        double[] row = new double[criteria];
        double common = random.nextDouble() * 10;
        double sum = 0;
        for (int j = 0; j < criteria; j++) {
            double own = random.nextDouble() * 10;
            row[j] = switch (kind) {
                case CORRELATED -> 0.8 * common + 0.2 * own;
                case TIES -> Math.floor(own / 2) * 2;
                case CLIPPED -> 2 * own - 5;
                case CONSTANT -> j % 2 == 0 ? 5 : own;
                default -> own;
            };
            sum += row[j];
        }
        for (int j = 0; kind == Kind.ANTI_CORRELATED && j < criteria; j++) {
            row[j] = row[j] - sum / criteria + 5;
        }
        return row;
    }

    /** Distributions of some cells of a table. */
    static UncertainPerformances uncertain(long seed, int rows, int criteria, double share) {
        SplittableRandom random = new SplittableRandom(seed);
        UncertainPerformances.Builder cells = UncertainPerformances.builder();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < criteria; j++) {
                double at = random.nextDouble() * 10;
                if (random.nextDouble() < share) {
                    cells.put(
                            i,
                            "c" + j,
                            switch (random.nextInt(3)) {
                                case 0 -> Distribution.interval(at - 1, at + 2);
                                case 1 -> Distribution.triangular(at - 3, at, at + 1);
                                default -> Distribution.normal(at, random.nextDouble());
                            });
                }
            }
        }
        return cells.build();
    }

    /** What a simulation says, by alternative: the counts, and the central weights and confidence of those ever first. */
    record Counted(Map<Integer, int[]> counts, Map<Integer, double[]> central, Map<Integer, Double> confidence) {}

    /** Scores every alternative in every draw and sorts them all. */
    static Counted straightforward(
            DecisionMatrix matrix,
            WeightKnowledge knowledge,
            UncertainPerformances uncertain,
            long seed,
            int samples,
            int top) {
        List<double[]> draws = draws(WeightSpace.over(knowledge, matrix.criteria()), seed, samples);
        boolean known = uncertain.size() == 0 && !anyInterval(matrix);
        List<double[][]> values = IntStream.range(0, known ? 1 : samples)
                .mapToObj(draw -> values(matrix, uncertain, seed, draw))
                .toList();
        Map<Integer, int[]> counts = new LinkedHashMap<>();
        Map<Integer, double[]> central = new LinkedHashMap<>();
        for (int draw = 0; draw < samples; draw++) {
            double[] weights = draws.get(draw);
            int[] order = order(scores(values.get(known ? 0 : draw), weights));
            for (int rank = 0; rank < top; rank++) {
                counts.computeIfAbsent(order[rank], i -> new int[top])[rank]++;
            }
            double[] sum = central.computeIfAbsent(order[0], i -> new double[weights.length]);
            for (int j = 0; j < sum.length; j++) {
                sum[j] += weights[j];
            }
        }
        central.replaceAll((row, sum) ->
                Arrays.stream(sum).map(s -> s / counts.get(row)[0]).toArray());
        Map<Integer, Double> confidence = new LinkedHashMap<>();
        central.forEach((row, weights) -> confidence.put(
                row,
                (double) values.stream()
                                .filter(cells -> order(scores(cells, weights))[0] == row)
                                .count()
                        / values.size()));
        return new Counted(counts, central, confidence);
    }

    private static List<double[]> draws(WeightSpace space, long seed, int samples) {
        List<double[]> draws = new ArrayList<>();
        for (int block = 0; draws.size() < samples; block++) {
            draws.addAll(Arrays.asList(space.draws(seed, block, Math.min(WeightSpace.BLOCK, samples - draws.size()))));
        }
        return draws;
    }

    static boolean anyInterval(DecisionMatrix matrix) {
        return matrix.criteria().stream()
                .anyMatch(c -> c.missing().orElse(MissingPolicy.RENORMALIZE) == MissingPolicy.INTERVAL);
    }

    /** The values of all cells in a draw; NaN where a cell does not count. */
    static double[][] values(DecisionMatrix matrix, UncertainPerformances uncertain, long seed, int draw) {
        double[][] values = new double[matrix.alternatives()][matrix.criteria().size()];
        for (int i = 0; i < values.length; i++) {
            SplittableRandom random = Seeds.of(seed, draw, i);
            for (int j = 0; j < values[i].length; j++) {
                Criterion criterion = matrix.criteria().get(j);
                var distribution = uncertain.find(i, criterion.id());
                double cell = matrix.valueAt(i, j);
                if (distribution.isPresent()) {
                    values[i][j] = criterion
                            .value()
                            .orElseThrow()
                            .value(distribution.get().sample(random));
                } else if (cell == cell) {
                    values[i][j] = criterion.value().orElseThrow().value(cell);
                } else {
                    values[i][j] = switch (criterion.missing().orElse(MissingPolicy.RENORMALIZE)) {
                        case WORST -> 0;
                        case NEUTRAL -> 0.5;
                        case INTERVAL -> random.nextDouble();
                        default -> Double.NaN;
                    };
                }
            }
        }
        return values;
    }

    static double[] scores(double[][] values, double[] weights) {
        double[] scores = new double[values.length];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            double known = 0;
            boolean complete = true;
            for (int j = 0; j < weights.length; j++) {
                if (Double.isNaN(values[i][j])) {
                    complete = false;
                } else {
                    sum += weights[j] * values[i][j];
                    known += weights[j];
                }
            }
            scores[i] = complete ? sum : sum / known;
        }
        return scores;
    }

    /** By score, then by input order. */
    static int[] order(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Knowledge of each kind on the criteria c0, c1, .. of a table. */
    static List<WeightKnowledge> knowledge(int criteria) {
        List<String> ids = new ArrayList<>(
                IntStream.range(0, criteria).mapToObj(j -> "c" + j).toList());
        List<WeightKnowledge> all = new ArrayList<>();
        all.add(WeightKnowledge.simplex());
        if (criteria > 1) {
            List<String> reversed = new ArrayList<>(ids);
            Collections.reverse(reversed);
            all.add(WeightKnowledge.ordinal(reversed));
            all.add(WeightKnowledge.intervals(
                    Map.of("c0", WeightInterval.of(0.1, 0.3), "c1", WeightInterval.of(0.2, 0.9))));
            all.add(WeightKnowledge.constraints(List.of(
                    new WeightConstraint(Map.of("c0", 1.0, "c1", -1.5), 0.0),
                    new WeightConstraint(Map.of("c1", 1.0), 0.05))));
        }
        return all;
    }
}
