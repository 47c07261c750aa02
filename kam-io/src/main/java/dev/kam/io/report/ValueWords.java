package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import dev.kam.selection.ModelCriterion;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value function in words. */
final class ValueWords {
    private static final double HALF = 0.5;

    private final Words words;
    private final boolean points;
    private final Optional<Normalization> normalization;

    /**
     * Creates the words for a model.
     *
     * @param words the words of the language
     * @param points whether the values are points of a score, or only say how good a performance is
     * @param normalization what stands in for a value function
     */
    ValueWords(Words words, boolean points, Optional<Normalization> normalization) {
        this.words = words;
        this.points = points;
        this.normalization = normalization;
    }

    String of(ModelCriterion criterion) {
        StringBuilder text =
                new StringBuilder(criterion.value().map(this::of).orElseGet(() -> words.in(withoutValue(criterion))));
        if (criterion.derived()) {
            text.append(' ').append(words.in(ModelLabels.DERIVED));
        }
        criterion.missing().ifPresent(policy -> {
            boolean onScale =
                    criterion.value().isPresent() || normalization.stream().allMatch(ValueWords::reachesOne);
            if (policy == MissingPolicy.WORST) {
                text.append(' ').append(words.in(ModelLabels.MISSING_WORST));
            } else if (policy == MissingPolicy.NEUTRAL || policy == MissingPolicy.INTERVAL) {
                text.append(' ').append(onScale ? words.in(ModelLabels.MISSING_HALF) : instead(HALF));
            }
        });
        return text.toString();
    }

    /** Whether the best performance in the data has the value 1. */
    static boolean reachesOne(Normalization normalization) {
        return normalization == Normalization.MIN_MAX || normalization == Normalization.MAX;
    }

    /** What counts in place of what is not known, where it is half of nothing. */
    private String instead(double value) {
        return words.fill(ModelLabels.MISSING_AS, words.number(value, 1));
    }

    private Text withoutValue(ModelCriterion criterion) {
        if (!normalization.equals(Optional.of(Normalization.NONE))) {
            return ModelLabels.RELATIVE;
        }
        return criterion.preference() == Preference.MINIMIZE
                ? ModelLabels.AS_IT_IS_FALLING
                : ModelLabels.AS_IT_IS_RISING;
    }

    private String of(ValueFunction value) {
        boolean rising = value.preference() == Preference.MAXIMIZE;
        if (value instanceof LinearValue line) {
            Text up = points ? ModelLabels.RISING : MethodLabels.RISING;
            Text down = points ? ModelLabels.FALLING : MethodLabels.FALLING;
            return words.fill(rising ? up : down, number(line.worst()), number(line.best()));
        }
        if (value instanceof TargetValue target) {
            return words.fill(
                    ModelLabels.TARGET,
                    number(target.from()),
                    number(target.to()),
                    number(target.zeroBelow()),
                    number(target.zeroAbove()));
        }
        if (value instanceof PiecewiseValue pieces) {
            String steps = Arrays.stream(pieces.points())
                    .map(p -> words.fill(ModelLabels.STEP, number(p[0]), words.percent(p[1])))
                    .collect(Collectors.joining(", "));
            return words.fill(rising ? ModelLabels.STEPS_UP : ModelLabels.STEPS_DOWN, steps);
        }
        if (value instanceof QuantileValue quantiles) {
            double[] all = quantiles.quantiles();
            return words.fill(
                    rising ? ModelLabels.QUANTILES_UP : ModelLabels.QUANTILES_DOWN,
                    number(all[0]),
                    number(all[all.length - 1]));
        }
        return words.in(ModelLabels.OTHER_VALUE);
    }

    private String number(double value) {
        return words.shortNumber(value);
    }
}
