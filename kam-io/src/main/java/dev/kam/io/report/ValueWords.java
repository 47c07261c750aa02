package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import dev.kam.selection.ModelCriterion;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A value function in words. */
final class ValueWords {
    private final Words words;
    private final boolean points;
    private final boolean asTheyAre;

    /**
     * Creates the words for a model.
     *
     * @param words the words of the language
     * @param points whether the values are points of a score, or only say how good a performance is
     * @param asTheyAre whether performances without a value function count as they are, and not by comparison
     */
    ValueWords(Words words, boolean points, boolean asTheyAre) {
        this.words = words;
        this.points = points;
        this.asTheyAre = asTheyAre;
    }

    String of(ModelCriterion criterion) {
        StringBuilder text =
                new StringBuilder(criterion.value().map(this::of).orElseGet(() -> words.in(withoutValue(criterion))));
        if (criterion.derived()) {
            text.append(' ').append(words.in(ModelLabels.DERIVED));
        }
        criterion.missing().ifPresent(policy -> {
            if (policy == MissingPolicy.WORST) {
                text.append(' ').append(words.in(ModelLabels.MISSING_WORST));
            } else if (policy == MissingPolicy.NEUTRAL || policy == MissingPolicy.INTERVAL) {
                text.append(' ').append(words.in(ModelLabels.MISSING_HALF));
            }
        });
        return text.toString();
    }

    private Text withoutValue(ModelCriterion criterion) {
        if (!asTheyAre) {
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
