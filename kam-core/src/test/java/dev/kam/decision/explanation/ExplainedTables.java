package dev.kam.decision.explanation;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random tables with a value function of every kind, to explain. */
final class ExplainedTables {
    private ExplainedTables() {}

    /** A table with its weights. */
    record Problem(DecisionMatrix matrix, Weights weights) {

        Problem withCell(int row, String id, double cell) {
            List<Column> columns = new ArrayList<>();
            for (int j = 0; j < matrix.criteria().size(); j++) {
                double[] cells = new double[matrix.alternatives()];
                matrix.copyColumn(j, cells);
                if (matrix.criteria().get(j).id().equals(id)) {
                    cells[row] = cell;
                }
                columns.add(Column.of(cells));
            }
            return new Problem(DecisionMatrix.of(matrix.criteria(), columns), weights);
        }
    }

    private static ValueFunction function(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> LinearValue.of(0, 10);
            case 1 -> LinearValue.of(9, 1);
            case 2 ->
                PiecewiseValue.of(
                        new double[] {0, 0}, new double[] {3, 0.6}, new double[] {5, 0.6}, new double[] {10, 1});
            case 3 -> PiecewiseValue.of(new double[] {-1, 1}, new double[] {4, 0.3}, new double[] {10, 0});
            case 4 -> TargetValue.of(0, 4, 5, random.nextInt(4) == 0 ? 5 : 11);
            default ->
                QuantileValue.of(random.nextBoolean() ? Preference.MAXIMIZE : Preference.MINIMIZE, 1, 2, 2, 5, 9);
        };
    }

    /** A table of 2 to 12 rows; cells on a coarse grid every third time, so that scores tie. */
    static Problem random(long seed, boolean missing) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(2, 13);
        int m = random.nextInt(1, 7);
        boolean coarse = seed % 3 == 0;
        List<Criterion> criteria = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            MissingPolicy policy = random.nextInt(4) == 0 ? MissingPolicy.NEUTRAL : MissingPolicy.RENORMALIZE;
            criteria.add(Criterion.of("c" + j, function(random)).withMissing(policy));
            boolean gaps = missing && j > 0;
            columns.add(Column.of(IntStream.range(0, n)
                    .mapToDouble(i -> gaps && random.nextInt(4) == 0
                            ? Double.NaN
                            : coarse ? random.nextInt(-1, 12) : random.nextDouble(-1, 12))
                    .toArray()));
        }
        double[] weights = random.doubles(m, 0, 1).toArray();
        if (coarse) {
            for (int j = 0; j < m; j++) {
                weights[j] = j == 0 ? 2 : random.nextInt(0, 4);
            }
        }
        return new Problem(DecisionMatrix.of(criteria, columns), Weights.of(weights));
    }

    /** A table of linear criteria from 0 to 10. */
    static DecisionMatrix linear(String ids, double[]... rows) {
        return DecisionMatrix.ofRows(
                List.of(ids.split(",")).stream()
                        .map(id -> Criterion.of(id, LinearValue.of(0, 10)))
                        .toList(),
                rows);
    }
}
