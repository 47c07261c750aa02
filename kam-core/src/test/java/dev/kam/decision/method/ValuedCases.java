package dev.kam.decision.method;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.value.TargetValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Tables for the methods that work on values, and their values computed the slow and obvious way. */
final class ValuedCases {
    static final double NaN = Double.NaN;

    /** Weights of the table of fifty rows. */
    static final Weights FIFTY_WEIGHTS = Weights.of(0.24564, 0.214142, 0.235486, 0.304732);

    private ValuedCases() {}

    /** A random problem of 50 alternatives, the third criterion a cost, solved by two independent implementations. */
    static DecisionMatrix fifty() {
        List<Criterion> criteria = List.of(max("c1"), max("c2"), min("c3"), max("c4"));
        return DecisionMatrix.of(
                criteria, criteria.stream().map(c -> Column.of(fifty(c.id()))).toList());
    }

    /** A column of that problem, or the scores of a method for it. */
    static double[] fifty(String name) {
        try (InputStream in = ValuedCases.class.getResourceAsStream("fifty-by-four.csv")) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            int place = List.of(lines[0].split(",")).indexOf(name);
            return Arrays.stream(lines, 1, lines.length)
                    .mapToDouble(line -> Double.parseDouble(line.split(",")[place]))
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Criterion max(String id) {
        return Criterion.of(id, Preference.MAXIMIZE);
    }

    static Criterion min(String id) {
        return Criterion.of(id, Preference.MINIMIZE);
    }

    static DecisionMatrix table(List<Criterion> criteria, double[]... rows) {
        return DecisionMatrix.ofRows(criteria, rows);
    }

    /** Criteria named c1, c2, and so on, by a letter each: + for a benefit, - for a cost. */
    static List<Criterion> criteria(String directions) {
        List<Criterion> criteria = new ArrayList<>();
        for (int j = 0; j < directions.length(); j++) {
            criteria.add(directions.charAt(j) == '+' ? max("c" + (j + 1)) : min("c" + (j + 1)));
        }
        return criteria;
    }

    /** The same table in another order of rows. */
    static DecisionMatrix select(DecisionMatrix matrix, int... rows) {
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < matrix.criteria().size(); j++) {
            columns.add(matrix.column(j).select(rows));
        }
        return DecisionMatrix.of(matrix.criteria(), columns);
    }

    /** Given weights, some of them 0, but never the first. */
    static Weights weights(SplittableRandom random, int m) {
        double[] given = random.doubles(m, 0.01, 1).toArray();
        for (int j = 1; j < m; j++) {
            given[j] = random.nextInt(6) == 0 ? 0 : given[j];
        }
        return Weights.of(given);
    }

    /**
     * A table of positive performances, with ties.
     *
     * @param valued the share of criteria with a value function
     * @param missing the share of cells that are missing, none in the first column
     */
    static DecisionMatrix random(SplittableRandom random, int n, int m, double valued, double missing) {
        List<Criterion> criteria = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            Criterion criterion = random.nextDouble() < valued
                    ? Criterion.of("c" + j, function(random))
                    : random.nextBoolean() ? max("c" + j) : min("c" + j);
            MissingPolicy[] policies = MissingPolicy.values();
            int lawful = criterion.value().isPresent() ? policies.length : policies.length - 1;
            criteria.add(missing == 0 ? criterion : criterion.withMissing(policies[random.nextInt(1, lawful)]));
            boolean grid = random.nextInt(3) == 0;
            Column.Builder column = Column.builder();
            for (int i = 0; i < n; i++) {
                double cell = random.nextDouble(0.5, 12);
                boolean gap = j > 0 && random.nextDouble() < missing;
                column.append(gap ? NaN : grid ? Math.ceil(cell) : cell);
            }
            columns.add(column.build());
        }
        return DecisionMatrix.of(criteria, columns);
    }

    private static ValueFunction function(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> LinearValue.of(1, 10);
            case 1 -> LinearValue.of(12, 3);
            default -> TargetValue.of(0, 3, 5, 11);
        };
    }

    /** The value of each cell; NaN where it does not count, {@code completion} where it may be anything. */
    static double[][] values(DecisionMatrix matrix, Normalization normalization, double completion) {
        int n = matrix.alternatives();
        double[][] values = new double[n][matrix.criteria().size()];
        for (int j = 0; j < matrix.criteria().size(); j++) {
            Criterion criterion = matrix.criteria().get(j);
            double[] known = matrix.column(j).assessedValues().toArray();
            double max = Arrays.stream(known).max().orElse(0);
            double min = Arrays.stream(known).min().orElse(0);
            double sum = 0;
            double squares = 0;
            double reciprocals = 0;
            for (double x : known) {
                sum += x;
                squares += x * x;
                reciprocals += 1 / x;
            }
            boolean benefit = criterion.preference() == Preference.MAXIMIZE;
            for (int i = 0; i < n; i++) {
                double x = matrix.valueAt(i, j);
                if (Double.isNaN(x)) {
                    values[i][j] = switch (criterion.missing().orElse(MissingPolicy.RENORMALIZE)) {
                        case WORST -> 0;
                        case NEUTRAL -> 0.5;
                        case INTERVAL -> completion;
                        default -> NaN;
                    };
                } else if (criterion.value().isPresent()) {
                    values[i][j] = criterion.value().get().value(x);
                } else {
                    values[i][j] = switch (normalization) {
                        case MIN_MAX -> max == min ? 1 : benefit ? (x - min) / (max - min) : (max - x) / (max - min);
                        case MAX -> benefit ? x / max : min / x;
                        case SUM -> benefit ? x / sum : 1 / x / reciprocals;
                        case VECTOR -> benefit ? x / Math.sqrt(squares) : 1 - x / Math.sqrt(squares);
                        case NONE -> benefit ? x : -x;
                    };
                }
            }
        }
        return values;
    }

    static long[] bits(double[] numbers) {
        return Arrays.stream(numbers).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
