package dev.kam.decision.method;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded tables of positive performances, and what the tests of relative methods do with them. */
final class RelativeTables {
    private RelativeTables() {}

    record Table(double[][] rows, boolean[] benefit, double[] given) {
        DecisionMatrix matrix() {
            return matrixOf(benefit, rows);
        }

        Weights weights() {
            return Weights.of(given);
        }

        int n() {
            return rows.length;
        }

        int m() {
            return benefit.length;
        }

        double weight(int j) {
            return weights().at(j);
        }

        double[] column(int j) {
            double[] column = new double[n()];
            for (int i = 0; i < n(); i++) {
                column[i] = rows[i][j];
            }
            return column;
        }
    }

    /** 2 to 30 alternatives on 1 to 8 criteria of mixed preference; some columns on a coarse grid, some weights 0. */
    static Table random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random(random, random.nextInt(2, 31), random.nextInt(1, 9));
    }

    static Table random(SplittableRandom random, int n, int m) {
        double[][] rows = new double[n][m];
        boolean[] benefit = new boolean[m];
        double[] given = new double[m];
        for (int j = 0; j < m; j++) {
            benefit[j] = random.nextInt(3) > 0;
            given[j] = j > 0 && random.nextInt(6) == 0 ? 0 : random.nextDouble(0.05, 1);
            boolean grid = random.nextInt(3) == 0;
            double unit = Math.pow(10, random.nextInt(-3, 4));
            for (int i = 0; i < n; i++) {
                rows[i][j] = unit * (grid ? random.nextInt(1, 5) : random.nextDouble(0.5, 10));
            }
        }
        return new Table(rows, benefit, given);
    }

    static DecisionMatrix matrixOf(boolean[] benefit, double[]... rows) {
        List<Criterion> criteria = new ArrayList<>();
        for (int j = 0; j < benefit.length; j++) {
            criteria.add(Criterion.of("c" + j, benefit[j] ? Preference.MAXIMIZE : Preference.MINIMIZE));
        }
        return DecisionMatrix.ofRows(criteria, rows);
    }

    /** A table of which {@code directions} says with + and - what is a benefit and what a cost. */
    static DecisionMatrix matrix(String directions, double[]... rows) {
        boolean[] benefit = new boolean[directions.length()];
        for (int j = 0; j < benefit.length; j++) {
            benefit[j] = directions.charAt(j) == '+';
        }
        return matrixOf(benefit, rows);
    }

    static double[] row(double... cells) {
        return cells;
    }
}
