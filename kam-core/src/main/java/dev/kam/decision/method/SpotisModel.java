package dev.kam.decision.method;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.ValuedTable;
import dev.kam.decision.value.LinearValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The distances of every row of a table from the expected solution point. */
final class SpotisModel {
    private static final Bounds ANYTHING = Bounds.of(-Double.MAX_VALUE, Double.MAX_VALUE);

    /** Knows weights, policies and gaps; its values, which are those of the bounds, are not used. */
    private final ValuedTable table;

    private final double[] weight;
    private final Bounds[] bounds;
    private final double[] targets;
    private final double[] farthest;

    private SpotisModel(ValuedTable table, Bounds[] bounds, double[] targets) {
        this.table = table;
        this.weight = table.weights().toArray();
        this.bounds = bounds;
        this.targets = targets;
        this.farthest = new double[targets.length];
        for (int j = 0; j < targets.length; j++) {
            farthest[j] = Math.max(
                    bounds[j].distance(bounds[j].lo(), targets[j]), bounds[j].distance(bounds[j].hi(), targets[j]));
        }
    }

    static SpotisModel of(
            DecisionMatrix matrix, Weights weights, Map<String, Bounds> given, Map<String, Double> points) {
        int m = matrix.criteria().size();
        Bounds[] bounds = new Bounds[m];
        double[] targets = new double[m];
        List<Criterion> criteria = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            Criterion criterion = matrix.criteria().get(j);
            boolean counts = weights.size() != m || weights.at(j) > 0;
            bounds[j] = counts ? boundsOf(criterion, given) : ANYTHING;
            targets[j] = counts ? targetOf(criterion, bounds[j], points) : 0;
            Criterion bounded = Criterion.of(criterion.id(), LinearValue.of(bounds[j].lo(), bounds[j].hi()));
            Optional<MissingPolicy> policy = counts ? criterion.missing() : Optional.of(MissingPolicy.WORST);
            criteria.add(policy.map(bounded::withMissing).orElse(bounded));
        }
        DecisionMatrix raw = WeightlessCriteria.with(criteria, matrix);
        SpotisModel model = new SpotisModel(ValuedTable.of(raw, weights, Optional.empty()), bounds, targets);
        for (int j = 0; j < m; j++) {
            model.requireWithinBounds(j);
        }
        return model;
    }

    private static Bounds boundsOf(Criterion criterion, Map<String, Bounds> given) {
        Bounds bounds = given.get(criterion.id());
        if (bounds == null) {
            throw new IllegalArgumentException("parameter '" + Spotis.BOUNDS + "' of criterion '" + criterion.id()
                    + "' must be given but is missing");
        }
        return bounds;
    }

    private static double targetOf(Criterion criterion, Bounds bounds, Map<String, Double> points) {
        Double point = points.get(criterion.id());
        if (point == null) {
            if (criterion.preference() == Preference.TARGET) {
                throw new IllegalArgumentException("parameter '" + Spotis.TARGET + "' of criterion '" + criterion.id()
                        + "' must be given, since it prefers a target, but is missing");
            }
            return criterion.preference() == Preference.MAXIMIZE ? bounds.hi() : bounds.lo();
        }
        if (!bounds.contains(point)) {
            throw new IllegalArgumentException("parameter '" + Spotis.TARGET + "' of criterion '" + criterion.id()
                    + "' must be within its bounds [" + bounds.lo() + ", " + bounds.hi() + "] but was " + point);
        }
        return point;
    }

    private void requireWithinBounds(int j) {
        Chunks column = table.column(j);
        for (int i = 0; i < column.rows(); i++) {
            if (!column.isMissing(i) && !bounds[j].contains(column.at(i))) {
                throw new IllegalArgumentException("performance of alternative " + i + " on criterion '" + table.id(j)
                        + "' must be within its bounds [" + bounds[j].lo() + ", " + bounds[j].hi() + "] but was "
                        + column.at(i) + ".\nMaybe the bounds are too narrow.");
            }
        }
    }

    ValuedRanking rank() {
        double[] scores = new double[table.rows()];
        for (int c = 0; c < table.chunks(); c++) {
            int from = c << Chunks.SHIFT;
            for (int j = 0; j < weight.length; j++) {
                if (weight[j] > 0) {
                    addDistances(j, table.column(j).values(c), scores, from, table.length(c));
                }
            }
            table.incomplete(c).forEach(i -> scores[from + i] = score(from + i, IntervalBounds.MIDDLE));
        }
        return new ValuedRanking(
                table,
                scores,
                false,
                List.of(),
                List.of(),
                IntervalBounds.of(table, scores, 0, this::score),
                IntervalBounds.of(table, scores, 1, this::score));
    }

    private void addDistances(int j, double[] cells, double[] scores, int from, int length) {
        for (int i = 0; i < length; i++) {
            scores[from + i] += weight[j] * bounds[j].distance(cells[i], targets[j]);
        }
    }

    /**
     * Scores one row by the literal formula.
     *
     * @param completion the distance of cells that may be anything, as a share of the largest
     */
    private double score(int row, double completion) {
        double sum = 0;
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < weight.length; j++) {
            double distance = distance(row, j, completion);
            if (distance == distance) {
                sum += weight[j] * distance;
                counted += weight[j];
            } else {
                complete = false;
            }
        }
        if (!(counted > 0)) {
            throw ValuedTable.nothingKnown(row);
        }
        return complete ? sum : sum / counted;
    }

    /** The distance of a cell, or of what stands in for it; NaN when it does not count. */
    private double distance(int row, int j, double completion) {
        Chunks column = table.column(j);
        if (!column.isMissing(row)) {
            return bounds[j].distance(column.at(row), targets[j]);
        }
        return switch (table.policy(j)) {
            case WORST -> farthest[j];
            case NEUTRAL -> IntervalBounds.MIDDLE * farthest[j];
            case INTERVAL -> completion * farthest[j];
            default -> Double.NaN;
        };
    }
}
