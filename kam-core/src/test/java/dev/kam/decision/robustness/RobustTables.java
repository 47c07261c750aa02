package dev.kam.decision.robustness;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded small tables with everything that may disturb: ties, missing and clipped cells, rows that stand twice, zero weights. */
final class RobustTables {
    private RobustTables() {}

    record Table(DecisionMatrix matrix, Weights weights) {
        int rows() {
            return matrix.alternatives();
        }

        int criteria() {
            return matrix.criteria().size();
        }
    }

    /** A table in which each row has at least one cell that counts, whatever the weights of the others. */
    static Table random(long seed, int maxRows, int maxCriteria, boolean missing) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(1, maxRows + 1);
        int m = random.nextInt(1, maxCriteria + 1);
        boolean grid = random.nextBoolean();
        double share = missing && random.nextBoolean() ? 0.3 : 0;
        double[][] rows = new double[n][m];
        for (int i = 0; i < n; i++) {
            if (i > 0 && random.nextInt(6) == 0) {
                rows[i] = rows[random.nextInt(i)].clone();
                continue;
            }
            for (int j = 0; j < m; j++) {
                double cell = random.nextDouble(-2, 12);
                rows[i][j] = random.nextDouble() < share ? Double.NaN : grid ? Math.rint(cell) : cell;
            }
        }
        for (double[] row : rows) {
            boolean second = m > 1 && !Double.isNaN(row[1]);
            row[0] = Double.isNaN(row[0]) && !second ? 5 : row[0];
        }
        List<Criterion> criteria = new ArrayList<>();
        double[] given = new double[m];
        for (int j = 0; j < m; j++) {
            boolean cost = random.nextInt(3) == 0;
            MissingPolicy policy = MissingPolicy.values()[random.nextInt(1, 5)];
            criteria.add(Criterion.of("c" + j, cost ? LinearValue.of(10, 0) : LinearValue.of(0, 10))
                    .withMissing(random.nextBoolean() ? MissingPolicy.RENORMALIZE : policy));
            given[j] = j > 1 && random.nextInt(5) == 0 ? 0 : grid ? random.nextInt(1, 6) : random.nextDouble() + 0.05;
        }
        return new Table(DecisionMatrix.ofRows(criteria, rows), Weights.of(given));
    }
}
