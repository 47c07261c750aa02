package dev.kam.decision.robustness;

import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Where a value that is not known comes from: a performance drawn from a distribution and valued, or any value in [0, 1].
 *
 * @param distribution the distribution of the performance; null for any value
 * @param function values the performance; null for any value
 * @param lower a value that no draw is below
 * @param upper a value that no draw is above
 */
record ValueSource(
        @Nullable Distribution distribution, @Nullable ValueFunction function, double lower, double upper) {

    /** Any value in [0, 1]. */
    static final ValueSource ANY = new ValueSource(null, null, 0, 1);

    /** A value function rises, falls, or first rises and then falls: its least value on an interval is at an end. */
    static ValueSource of(Distribution distribution, ValueFunction function) {
        double low = distribution.low();
        double high = distribution.high();
        boolean bounded = low > Double.NEGATIVE_INFINITY && high < Double.POSITIVE_INFINITY;
        double lower = bounded ? Math.min(function.value(low), function.value(high)) : 0;
        double upper = bounded && function.preference() != Preference.TARGET
                ? Math.max(function.value(low), function.value(high))
                : 1;
        return new ValueSource(distribution, function, lower, upper);
    }

    /** Draws a value. */
    double draw(SplittableRandom random) {
        return distribution == null || function == null
                ? random.nextDouble()
                : function.value(distribution.sample(random));
    }

    /** A value in the middle of the draws. */
    double typical() {
        if (distribution == null || function == null) {
            return 0.5;
        }
        if (distribution instanceof Distribution.Normal normal) {
            return function.value(normal.mean());
        }
        return distribution instanceof Distribution.Triangular triangular
                ? function.value(triangular.mode())
                : function.value(distribution.low() / 2 + distribution.high() / 2);
    }
}
