package dev.kam.decision.method;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded tables of every kind that the additive model accepts, and its scores computed the slow and obvious way. */
final class AdditiveTables {
    private static final int[] SIZES = {1, 2, 3, 63, 64, 65, 500, 4095, 4096, 4097, 8192, 9000};
    private static final double[] UNITS = {1e-320, 1e-300, 1e-9, 1, 1, 1, 1, 1e9, 1e290, 1e300, 8e307};

    private AdditiveTables() {}

    record Table(DecisionMatrix matrix, Weights weights) {}

    /** A table with at least one assessed cell in each row, on a criterion with weight. */
    static Table random(SplittableRandom random) {
        int n = SIZES[random.nextInt(SIZES.length)];
        int m = random.nextInt(1, 14);
        double missingShare = random.nextBoolean() ? 0 : random.nextDouble() * 0.4;
        boolean extreme = random.nextInt(4) == 0;
        List<Criterion> criteria = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        double[] given = new double[m];
        for (int j = 0; j < m; j++) {
            given[j] = j > 0 && random.nextInt(5) == 0 ? 0 : random.nextDouble() + 0.01;
            double unit = extreme ? UNITS[random.nextInt(UNITS.length)] : 1;
            criteria.add(criterion(random, "c" + j, unit, j == 0));
            columns.add(column(random, n, unit, j == 0 ? 0 : missingShare));
        }
        return new Table(DecisionMatrix.of(criteria, columns), Weights.of(given));
    }

    private static Criterion criterion(SplittableRandom random, String id, double unit, boolean rejecting) {
        MissingPolicy[] policies = MissingPolicy.values();
        MissingPolicy policy = rejecting ? MissingPolicy.REJECT : policies[random.nextInt(1, policies.length)];
        double worst = unit * random.nextDouble(-1, 1);
        double best = unit * random.nextDouble(-1, 1);
        if (random.nextInt(4) == 0) {
            double far = Math.scalb(1.0, random.nextInt(0, 50));
            worst = unit < 1e200 ? unit * far + worst : worst;
            best = Math.nextUp(worst + unit);
        }
        if (random.nextInt(3) == 0) {
            worst = 0;
        }
        best = best == worst ? Math.nextUp(worst) : best;
        return Criterion.of(id, LinearValue.of(worst, best)).withMissing(policy);
    }

    /** One column: uniform, on a coarse grid (ties), constant, heavy-tailed, or at its anchors' scale but far away. */
    private static Column column(SplittableRandom random, int n, double unit, double missingShare) {
        int kind = random.nextInt(6);
        double far = Math.scalb(1.0, random.nextInt(0, 50));
        Column.Builder column = Column.builder();
        for (int i = 0; i < n; i++) {
            double u = random.nextDouble(-1.2, 1.2);
            double cell = switch (kind) {
                case 0 -> unit * u;
                case 1 -> unit * (Math.rint(4 * u) / 4);
                case 2 -> unit * 0.5;
                case 3 -> i % 997 == 5 ? Math.max(-1e308, Math.min(1e308, unit * u * 1e12)) : unit * u;
                case 4 -> unit < 1e200 ? unit * far + unit * u : unit * u;
                default -> i % 2 == 0 ? 0 : Math.nextDown(0.0) * (1 + i % 3);
            };
            column.append(random.nextDouble() < missingShare ? Double.NaN : cell);
        }
        return column.build();
    }

    /** A table in which each row has the same values in another order: but for rounding, all scores are equal. */
    static Table nearTies(SplittableRandom random) {
        int m = random.nextInt(2, 12);
        double far = random.nextBoolean() ? 0 : Math.scalb(1.0, random.nextInt(0, 19));
        double[] cells = random.doubles(m, -0.2, 1.2).toArray();
        List<Criterion> criteria = new ArrayList<>();
        List<Column.Builder> columns = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            criteria.add(Criterion.of("c" + j, LinearValue.of(far, far + 1)));
            columns.add(Column.builder());
        }
        for (int i = 0; i < 9000; i++) {
            for (int j = m - 1; j >= 0; j--) {
                int other = random.nextInt(j + 1);
                double cell = cells[other];
                cells[other] = cells[j];
                cells[j] = cell;
                columns.get(j).append(far + cell);
            }
        }
        return new Table(
                DecisionMatrix.of(
                        criteria, columns.stream().map(Column.Builder::build).toList()),
                Weights.equal(m));
    }

    /** The same table with value functions of other shapes on some criteria. */
    static Table withOtherShapes(SplittableRandom random, Table table) {
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion c : table.matrix().criteria()) {
            criteria.add(
                    switch (random.nextInt(4)) {
                        case 0 ->
                            Criterion.of(
                                            c.id(),
                                            PiecewiseValue.of(
                                                    new double[] {-1, 1}, new double[] {0.1, 0.3}, new double[] {0.7, 0
                                                    }))
                                    .withMissing(c.missing().orElseThrow());
                        case 1 ->
                            Criterion.of(c.id(), QuantileValue.of(Preference.MAXIMIZE, -1, -0.5, 0, 0, 0.5))
                                    .withMissing(c.missing().orElseThrow());
                        case 2 ->
                            Criterion.of(c.id(), TargetValue.of(-0.5, 0, 0.25, 0.75))
                                    .withMissing(c.missing().orElseThrow());
                        default -> c;
                    });
        }
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < criteria.size(); j++) {
            columns.add(table.matrix().column(j));
        }
        return new Table(DecisionMatrix.of(criteria, columns), table.weights());
    }

    /** The score of every row, straight from the definition. */
    static double[] scores(DecisionMatrix matrix, Weights weights) {
        double[] scores = new double[matrix.alternatives()];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            double counted = 0;
            boolean leftOut = false;
            for (int j = 0; j < matrix.criteria().size(); j++) {
                Criterion criterion = matrix.criteria().get(j);
                double x = matrix.valueAt(i, j);
                double value;
                if (!Double.isNaN(x)) {
                    value = criterion.value().orElseThrow().value(x);
                } else {
                    MissingPolicy policy = criterion.missing().orElse(MissingPolicy.RENORMALIZE);
                    if (policy == MissingPolicy.RENORMALIZE) {
                        leftOut = true;
                        continue;
                    }
                    value = policy == MissingPolicy.WORST ? 0 : 0.5;
                }
                sum += weights.at(j) * value;
                counted += weights.at(j);
            }
            scores[i] = leftOut ? sum / counted : sum;
        }
        return scores;
    }

    /** For each criterion the assessed cells outside the anchors, one by one. */
    static long[] clipped(DecisionMatrix matrix) {
        long[] clipped = new long[matrix.criteria().size()];
        for (int j = 0; j < clipped.length; j++) {
            for (int i = 0; i < matrix.alternatives(); i++) {
                double x = matrix.valueAt(i, j);
                if (!Double.isNaN(x)
                        && matrix.criteria().get(j).value().orElseThrow().clips(x)) {
                    clipped[j]++;
                }
            }
        }
        return clipped;
    }

    /** The first k rows by score, then input order, by a stable sort of boxed rows. */
    static int[] best(double[] scores, int k) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            rows.add(i);
        }
        rows.sort((a, b) -> Double.compare(scores[b] + 0.0, scores[a] + 0.0));
        return rows.stream().limit(k).mapToInt(Integer::intValue).toArray();
    }
}
