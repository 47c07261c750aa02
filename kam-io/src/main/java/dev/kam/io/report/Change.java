package dev.kam.io.report;

import dev.kam.decision.ValueFunction;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.NearMiss;
import dev.kam.selection.Selection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A change of one performance with which an account would be chosen, rounded so that what is shown is enough.
 *
 * @param criterion the id of the criterion
 * @param from the performance today, rounded
 * @param to the performance that is enough, rounded away from today's
 * @param decimals how many decimals both have at most
 * @param share how large the change is, as a share of the criterion's range
 */
record Change(String criterion, BigDecimal from, BigDecimal to, int decimals, double share) {
    private static final int MOST_DECIMALS = 12;

    /** The changes that are enough for a near miss, smallest first. */
    static List<Change> of(Selection selection, NearMiss near) {
        int row = selection.accounts().rowOf(near.account().id()).orElseThrow();
        List<ModelCriterion> criteria = selection.model().criteria();
        List<Change> changes = new ArrayList<>();
        for (int j = 0; j < criteria.size(); j++) {
            OptionalDouble needed =
                    near.wouldNeed().getOrDefault(criteria.get(j).id(), OptionalDouble.empty());
            OptionalDouble today = selection.assessment().performanceOf(row, j);
            if (needed.isPresent() && today.isPresent()) {
                changes.add(of(criteria.get(j), today.getAsDouble(), needed.getAsDouble()));
            }
        }
        changes.sort(Comparator.comparingDouble(Change::share));
        return changes;
    }

    private static Change of(ModelCriterion criterion, double today, double needed) {
        double range = range(criterion);
        int decimals = (int) Math.max(0, Math.min(MOST_DECIMALS, 3 - Math.ceil(StrictMath.log10(range))));
        BigDecimal from = BigDecimal.valueOf(today).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal to = BigDecimal.valueOf(today + needed)
                .setScale(decimals, needed > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return new Change(criterion.id(), from, to, decimals, Math.abs(needed) / range);
    }

    /** How far apart the worst and the best performance of a criterion are. */
    private static double range(ModelCriterion criterion) {
        double range = criterion.value().map(Change::range).orElse(criterion.scaleHigh() - criterion.scaleLow());
        return range > 0 && Double.isFinite(range) ? range : criterion.scaleHigh() - criterion.scaleLow();
    }

    private static double range(ValueFunction value) {
        if (value instanceof LinearValue line) {
            return Math.abs(line.best() - line.worst());
        }
        if (value instanceof TargetValue target) {
            return target.zeroAbove() - target.zeroBelow();
        }
        if (value instanceof PiecewiseValue pieces) {
            double[][] points = pieces.points();
            return points[points.length - 1][0] - points[0][0];
        }
        if (value instanceof QuantileValue quantiles) {
            double[] all = quantiles.quantiles();
            return all[all.length - 1] - all[0];
        }
        return 0;
    }

    String from(Words words) {
        return words.number(from.doubleValue(), decimals);
    }

    String to(Words words) {
        return words.number(to.doubleValue(), decimals);
    }

    String difference(Words words) {
        BigDecimal difference = to.subtract(from);
        return (difference.signum() > 0 ? "+" : "") + words.number(difference.doubleValue(), decimals);
    }
}
