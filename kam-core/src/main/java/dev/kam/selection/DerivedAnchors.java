package dev.kam.selection;

import dev.kam.KamDataException;
import dev.kam.decision.Column;
import dev.kam.decision.Preference;
import dev.kam.decision.value.LinearValue;
import java.util.Optional;

/** Anchors from the 5th and 95th percentile of a column. */
final class DerivedAnchors {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private DerivedAnchors() {}

    /** The criterion with a value function; empty when the column cannot tell accounts apart. */
    static Optional<ModelCriterion> of(ModelCriterion criterion, Column performances) {
        if (criterion.preference() == Preference.TARGET) {
            throw new KamDataException(
                    "criterion '" + criterion.id() + "'",
                    "expected a value of type 'target', since a target is preferred, but found none");
        }
        double[] sorted = performances.assessedValues().sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        double low = percentile(sorted, LOW);
        double high = percentile(sorted, HIGH);
        if (low == high) {
            return Optional.empty();
        }
        return Optional.of(criterion.withDerivedValue(
                criterion.preference() == Preference.MAXIMIZE ? LinearValue.of(low, high) : LinearValue.of(high, low)));
    }

    /** Linear interpolation between order statistics: h = (n - 1) p. */
    static double percentile(double[] sorted, double p) {
        double h = (sorted.length - 1) * p;
        int below = (int) h;
        int above = Math.min(below + 1, sorted.length - 1);
        double share = h - below;
        double step = sorted[above] - sorted[below];
        return Double.isInfinite(step)
                ? sorted[below] * (1 - share) + sorted[above] * share
                : sorted[below] + share * step;
    }
}
