package dev.kam.decision.value;

import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import java.util.OptionalDouble;

/**
 * A straight line from the worst performance (0) to the best (1): {@code v(x) = (x - worst) / (best - worst)}, clipped to
 * [0, 1].
 *
 * <p>{@code worst > best} is a cost: less is better. Where {@code best - worst} overflows, both are halved first.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param worst the performance with value 0, finite
 * @param best the performance with value 1, finite, other than {@code worst}
 */
public record LinearValue(double worst, double best) implements ValueFunction {

    /**
     * Creates a linear value function.
     *
     * @param worst the performance with value 0
     * @param best the performance with value 1
     * @throws IllegalArgumentException if one is not finite, or if they are equal
     */
    public LinearValue {
        Anchors.requireFinite("worst", worst);
        Anchors.requireFinite("best", best);
        if (worst == best) {
            throw new IllegalArgumentException("best must differ from worst but both were " + worst);
        }
        worst += 0.0;
        best += 0.0;
    }

    /**
     * Creates a linear value function.
     *
     * @param worst the performance with value 0
     * @param best the performance with value 1
     * @return the function
     * @throws IllegalArgumentException if one is not finite, or if they are equal
     */
    public static LinearValue of(double worst, double best) {
        return new LinearValue(worst, best);
    }

    @Override
    public double value(double performance) {
        return Math.min(1, Math.max(0, ratio(performance, worst, best)));
    }

    /** The formula before it is clipped. */
    static double ratio(double performance, double worst, double best) {
        double range = best - worst;
        if (Double.isInfinite(range)) {
            return (performance / 2 - worst / 2) / (best / 2 - worst / 2);
        }
        return (performance - worst) / range;
    }

    @Override
    public boolean clips(double performance) {
        return performance < Math.min(worst, best) || performance > Math.max(worst, best);
    }

    @Override
    public Preference preference() {
        return worst < best ? Preference.MAXIMIZE : Preference.MINIMIZE;
    }

    @Override
    public OptionalDouble nearestReaching(double value, double from) {
        return Anchors.nearestReaching(this, value, from, worst, best);
    }
}
