package dev.kam.decision.sorting;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.method.OutrankingThresholds;
import dev.kam.decision.method.PreferenceFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Random tables with profiles on a grid, so that ties with the profiles are frequent; weights are whole numbers. */
final class SortingTables {
    static final int GRID = 12;

    private SortingTables() {}

    record Table(List<Criterion> criteria, double[][] rows, int[] points, double[][] profiles) {
        DecisionMatrix matrix() {
            return DecisionMatrix.ofRows(criteria, rows);
        }

        Weights weights() {
            double[] given = new double[points.length];
            for (int j = 0; j < given.length; j++) {
                given[j] = points[j];
            }
            return Weights.of(given);
        }

        double weight(int j) {
            return points[j] / (double) total();
        }

        int total() {
            int total = 0;
            for (int p : points) {
                total += p;
            }
            return total;
        }

        double sign(int j) {
            return criteria.get(j).preference() == Preference.MAXIMIZE ? 1 : -1;
        }

        Table withRows(double[]... changed) {
            return new Table(criteria, changed, points, profiles);
        }
    }

    static Table random(SplittableRandom random, int alternatives, int profiles) {
        int m = random.nextInt(1, 6);
        List<Criterion> criteria = new ArrayList<>();
        int[] points = new int[m];
        for (int j = 0; j < m; j++) {
            criteria.add(Criterion.of("c" + j, random.nextBoolean() ? Preference.MAXIMIZE : Preference.MINIMIZE));
            points[j] = random.nextInt(8);
        }
        points[random.nextInt(m)] += 1;
        double[][] rows = new double[alternatives][m];
        for (double[] row : rows) {
            for (int j = 0; j < m; j++) {
                row[j] = random.nextInt(GRID + 1);
            }
        }
        double[][] limits = new double[profiles][m];
        for (int j = 0; j < m; j++) {
            double[] levels = random.ints(0, GRID + 1)
                    .distinct()
                    .limit(profiles)
                    .sorted()
                    .asDoubleStream()
                    .toArray();
            boolean higher = criteria.get(j).preference() == Preference.MAXIMIZE;
            for (int h = 0; h < profiles; h++) {
                limits[h][j] = levels[higher ? profiles - 1 - h : h];
            }
        }
        return new Table(criteria, rows, points, limits);
    }

    static Map<String, OutrankingThresholds> thresholds(SplittableRandom random, Table table) {
        Map<String, OutrankingThresholds> thresholds = new HashMap<>();
        for (Criterion criterion : table.criteria()) {
            double q = random.nextInt(3);
            double p = q + random.nextInt(4);
            switch (random.nextInt(4)) {
                case 0 -> thresholds.put(criterion.id(), OutrankingThresholds.of(q, p));
                case 1, 2 -> thresholds.put(criterion.id(), OutrankingThresholds.of(q, p, p + random.nextInt(5)));
                default -> {} // none
            }
        }
        return thresholds;
    }

    static Map<String, PreferenceFunction> functions(SplittableRandom random, Table table) {
        Map<String, PreferenceFunction> functions = new HashMap<>();
        for (Criterion criterion : table.criteria()) {
            double q = random.nextInt(3);
            double p = q + random.nextInt(1, 4);
            switch (random.nextInt(7)) {
                case 0 -> functions.put(criterion.id(), PreferenceFunction.uShape(q));
                case 1 -> functions.put(criterion.id(), PreferenceFunction.vShape(p));
                case 2 -> functions.put(criterion.id(), PreferenceFunction.level(q, p));
                case 3 -> functions.put(criterion.id(), PreferenceFunction.linear(q, p));
                case 4 -> functions.put(criterion.id(), PreferenceFunction.gaussian(p));
                case 5 -> functions.put(criterion.id(), PreferenceFunction.usual());
                default -> {} // usual as well
            }
        }
        return functions;
    }

    /** The same rows, each a little better on one criterion or not at all. */
    static double[][] improved(SplittableRandom random, Table table) {
        double[][] better = new double[table.rows().length][];
        for (int i = 0; i < better.length; i++) {
            better[i] = table.rows()[i].clone();
            int j = random.nextInt(table.criteria().size());
            better[i][j] += table.sign(j) * random.nextInt(5);
        }
        return better;
    }
}
