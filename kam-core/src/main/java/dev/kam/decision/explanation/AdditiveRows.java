package dev.kam.decision.explanation;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.TopAlternatives;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.table.ValuedTable;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of an additive model: their values, and scores with the bits of {@link AdditiveValue}. */
final class AdditiveRows implements ExplainedModel {
    private static final LinearValue ANYTHING = LinearValue.of(-Double.MAX_VALUE, Double.MAX_VALUE);

    private final AdditiveValue model;
    private final DecisionMatrix matrix;
    private final Weights weights;
    private final ValuedTable table;
    private final double[] weight;

    AdditiveRows(AdditiveValue model, DecisionMatrix matrix, Weights weights) {
        this.model = model;
        this.matrix = matrix;
        this.weights = weights;
        this.table = ValuedTable.of(counted(model, matrix, weights), weights, model.normalization());
        this.weight = weights.toArray();
    }

    /** As the method does, keeps criteria with weight 0 from disturbing a normalization. */
    private static DecisionMatrix counted(AdditiveValue model, DecisionMatrix matrix, Weights weights) {
        boolean normalizes =
                model.normalization().filter(n -> n != Normalization.NONE).isPresent();
        if (!normalizes || weights.size() != matrix.criteria().size()) {
            return matrix;
        }
        List<Criterion> criteria = new ArrayList<>();
        for (int j = 0; j < weights.size(); j++) {
            Criterion criterion = matrix.criteria().get(j);
            boolean valued = criterion.value().isPresent() || criterion.preference() == Preference.TARGET;
            criteria.add(
                    weights.at(j) > 0
                            ? criterion
                            : (valued ? criterion : Criterion.of(criterion.id(), ANYTHING))
                                    .withMissing(MissingPolicy.WORST));
        }
        return DecisionMatrix.of(
                criteria,
                IntStream.range(0, criteria.size()).mapToObj(matrix::column).toList());
    }

    @Override
    public String id(int j) {
        return table.id(j);
    }

    @Override
    public int criteria() {
        return weight.length;
    }

    @Override
    public int rows() {
        return table.rows();
    }

    @Override
    public double valueAt(int row, int j) {
        return table.valueAt(row, j);
    }

    @Override
    public double[] valuesOf(int row) {
        double[] values = ExplainedModel.super.valuesOf(row);
        double score = score(values);
        if (!Double.isFinite(score)) {
            throw table.noScore(row, score);
        }
        return values;
    }

    @Override
    public boolean isRelative() {
        return table.isRelative();
    }

    double weight(int j) {
        return weight[j];
    }

    /** The value function that is meant for a criterion; null where the table's own figures value it. */
    @Nullable
    ValueFunction function(int j) {
        return matrix.criteria().get(j).value().orElse(null);
    }

    @Override
    public double score(double[] values) {
        double sum = 0;
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < weight.length; j++) {
            if (values[j] == values[j]) {
                sum += weight[j] * values[j];
                counted += weight[j];
            } else {
                complete = false;
            }
        }
        return complete ? sum : sum / counted;
    }

    @Override
    public double[] split(double[] values, double[] baseline) {
        double[] parts = shares(values);
        double[] others = shares(baseline);
        for (int j = 0; j < parts.length; j++) {
            parts[j] -= others[j];
        }
        return parts;
    }

    private double[] shares(double[] values) {
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < weight.length; j++) {
            boolean counts = values[j] == values[j];
            counted += counts ? weight[j] : 0;
            complete &= counts;
        }
        double[] shares = new double[weight.length];
        for (int j = 0; j < weight.length; j++) {
            if (values[j] == values[j]) {
                shares[j] = complete ? weight[j] * values[j] : weight[j] * values[j] / counted;
            }
        }
        return shares;
    }

    @Override
    public int[] top(int k) {
        TopAlternatives top = model.top(matrix, weights, k);
        return IntStream.range(0, top.size()).map(top::alternativeAt).toArray();
    }
}
