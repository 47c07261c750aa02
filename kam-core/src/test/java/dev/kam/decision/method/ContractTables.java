package dev.kam.decision.method;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Seeded tables that suit every method of the catalogue, and what the contract does to them. */
final class ContractTables {
    private ContractTables() {}

    /** Which directions the criteria of a table have. */
    enum Directions {
        BENEFITS,
        COSTS,
        MIXED;

        Preference of(int criterion) {
            boolean benefit = this == BENEFITS || this == MIXED && criterion % 2 == 0;
            return benefit ? Preference.MAXIMIZE : Preference.MINIMIZE;
        }
    }

    /**
     * A table with, for each criterion, the range in which performances are expected: bounds, anchors and thresholds are
     * taken from it, so that they do not depend on the alternatives and move with the unit of the criterion.
     */
    record Table(List<Criterion> criteria, double[][] rows, double[] weights, double[] lo, double[] hi) {

        int criteriaCount() {
            return criteria.size();
        }

        Weights weightsOf() {
            return Weights.of(weights);
        }

        DecisionMatrix matrix() {
            return DecisionMatrix.ofRows(criteria, rows);
        }

        Table withRows(double[]... newRows) {
            return new Table(criteria, newRows, weights, lo, hi);
        }

        Table withWeights(double... newWeights) {
            return new Table(criteria, rows, newWeights, lo, hi);
        }

        Table withCriteria(List<Criterion> newCriteria) {
            return new Table(newCriteria, rows, weights, lo, hi);
        }

        Table withMissing(int criterion, MissingPolicy policy) {
            List<Criterion> changed = new ArrayList<>(criteria);
            changed.set(criterion, criteria.get(criterion).withMissing(policy));
            return withCriteria(changed);
        }

        Table withCell(int row, int criterion, double cell) {
            double[][] changed = copy(rows);
            changed[row][criterion] = cell;
            return withRows(changed);
        }

        Table withColumn(int criterion, double... cells) {
            double[][] changed = copy(rows);
            for (int i = 0; i < changed.length; i++) {
                changed[i][criterion] = cells[i % cells.length];
            }
            return withRows(changed);
        }

        /** The same performances of a criterion in a range so wide that it holds others of any magnitude. */
        Table withRange(int criterion, double newLo, double newHi) {
            double[] changedLo = lo.clone();
            double[] changedHi = hi.clone();
            changedLo[criterion] = newLo;
            changedHi[criterion] = newHi;
            Table table = new Table(criteria, rows, weights, changedLo, changedHi);
            return criteria.get(criterion).value().isPresent() ? table.valued() : table;
        }

        Table plus(double... row) {
            double[][] more = Arrays.copyOf(rows, rows.length + 1);
            more[rows.length] = row;
            return withRows(more);
        }

        /** The rows in another order: the new row i is the old row order[i]. */
        Table select(int... order) {
            return withRows(Arrays.stream(order).mapToObj(i -> rows[i]).toArray(double[][]::new));
        }

        /** Some of the criteria, in this order. */
        Table ofCriteria(int... order) {
            return new Table(
                    Arrays.stream(order).mapToObj(criteria::get).toList(),
                    Arrays.stream(rows).map(row -> pick(row, order)).toArray(double[][]::new),
                    pick(weights, order),
                    pick(lo, order),
                    pick(hi, order));
        }

        /** A criterion in another unit: performances, range and anchors alike. */
        Table inUnit(int criterion, DoubleUnaryOperator unit) {
            double[] newLo = lo.clone();
            double[] newHi = hi.clone();
            newLo[criterion] = unit.applyAsDouble(lo[criterion]);
            newHi[criterion] = unit.applyAsDouble(hi[criterion]);
            double[][] changed = copy(rows);
            for (double[] row : changed) {
                row[criterion] = unit.applyAsDouble(row[criterion]);
            }
            Table table = new Table(criteria, changed, weights, newLo, newHi);
            return criteria.get(criterion).value().isPresent() ? table.valued() : table;
        }

        /** The same table with a linear value function over its range on each criterion. */
        Table valued() {
            return withCriteria(IntStream.range(0, criteria.size())
                    .mapToObj(j -> {
                        Criterion c = criteria.get(j);
                        boolean benefit = c.preference() == Preference.MAXIMIZE;
                        return c.withValue(LinearValue.of(benefit ? lo[j] : hi[j], benefit ? hi[j] : lo[j]));
                    })
                    .toList());
        }

        /** The same table with the signs of its costs turned: 3 becomes -3, which is now worse than -5. */
        Table withCostsBelowZero() {
            Table table = this;
            for (int j = 0; j < criteria.size(); j++) {
                if (criteria.get(j).preference() == Preference.MINIMIZE) {
                    Table turned = table.inUnit(j, x -> -x);
                    table = new Table(criteria, turned.rows, weights, turned.lo.clone(), turned.hi.clone());
                    table.lo[j] = turned.hi[j];
                    table.hi[j] = turned.lo[j];
                }
            }
            return table;
        }

        /** A row that each alternative is better than on each criterion, still within the range. */
        double[] dominated(SplittableRandom random) {
            double[] row = new double[criteria.size()];
            for (int j = 0; j < row.length; j++) {
                int criterion = j;
                boolean benefit = criteria.get(j).preference() == Preference.MAXIMIZE;
                double min =
                        Arrays.stream(rows).mapToDouble(r -> r[criterion]).min().orElseThrow();
                double max =
                        Arrays.stream(rows).mapToDouble(r -> r[criterion]).max().orElseThrow();
                double share = random.nextDouble(0.1, 0.9);
                row[j] = benefit ? min - share * (min - lo[j]) : max + share * (hi[j] - max);
            }
            return row;
        }

        /** Any row within the range. */
        double[] within(SplittableRandom random) {
            double[] row = new double[criteria.size()];
            Arrays.setAll(row, j -> random.nextDouble(lo[j], hi[j]));
            return row;
        }

        private static double[][] copy(double[][] rows) {
            return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        }

        private static double[] pick(double[] from, int... order) {
            return Arrays.stream(order).mapToDouble(j -> from[j]).toArray();
        }
    }

    /** Performances uniform in [1, 10) within the range [0.5, 12], and weights that are not 0. */
    static Table random(SplittableRandom random, int n, int m, Directions directions) {
        List<Criterion> criteria = IntStream.range(0, m)
                .mapToObj(j -> Criterion.of("c" + j, directions.of(j)))
                .toList();
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = random.doubles(m, 1, 10).toArray();
        }
        double[] lo = new double[m];
        double[] hi = new double[m];
        Arrays.fill(lo, 0.5);
        Arrays.fill(hi, 12);
        return new Table(criteria, rows, random.doubles(m, 0.1, 1).toArray(), lo, hi);
    }

    /** The same on whole numbers from 1 to 4, so that many cells are equal. */
    static Table coarse(SplittableRandom random, int n, int m, Directions directions) {
        Table table = random(random, n, m, directions);
        for (double[] row : table.rows()) {
            Arrays.setAll(row, j -> random.nextInt(1, 5));
        }
        return table;
    }

    /** Weights whose sums are exact in any order: sixteenths. */
    static double[] dyadicWeights(SplittableRandom random, int m) {
        double[] weights = new double[m];
        Arrays.fill(weights, 1.0 / 16);
        for (int left = 16 - m; left > 0; left--) {
            weights[random.nextInt(m)] += 1.0 / 16;
        }
        return weights;
    }

    static int[] shuffled(SplittableRandom random, int size) {
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int spare = order[i];
            order[i] = order[other];
            order[other] = spare;
        }
        return order;
    }
}
