package dev.kam.decision.value;

import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import java.util.OptionalDouble;

/**
 * A trapezoid around a target: 0 up to {@code zeroBelow}, rising to 1 at {@code from}, 1 up to {@code to}, falling to 0 at
 * {@code zeroAbove}.
 *
 * <p>{@code zeroBelow = from} or {@code to = zeroAbove} makes that side a step: the target itself has value 1, everything
 * beyond it 0. A performance counts as clipped below {@code zeroBelow} and above {@code zeroAbove}.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param zeroBelow the performance up to which the value is 0, finite
 * @param from where the target begins, at least {@code zeroBelow}
 * @param to where the target ends, at least {@code from}
 * @param zeroAbove the performance from which the value is 0, at least {@code to}
 */
public record TargetValue(double zeroBelow, double from, double to, double zeroAbove) implements ValueFunction {

    /**
     * Creates a trapezoid.
     *
     * @param zeroBelow the performance up to which the value is 0
     * @param from where the target begins
     * @param to where the target ends
     * @param zeroAbove the performance from which the value is 0
     * @throws IllegalArgumentException if one is not finite, or if they do not ascend
     */
    public TargetValue {
        Anchors.requireFinite("zeroBelow", zeroBelow);
        Anchors.requireFinite("from", from);
        Anchors.requireFinite("to", to);
        Anchors.requireFinite("zeroAbove", zeroAbove);
        if (!(zeroBelow <= from && from <= to && to <= zeroAbove)) {
            throw new IllegalArgumentException("zeroBelow <= from <= to <= zeroAbove must hold but they were "
                    + zeroBelow + ", " + from + ", " + to + ", " + zeroAbove);
        }
        zeroBelow += 0.0;
        from += 0.0;
        to += 0.0;
        zeroAbove += 0.0;
    }

    /**
     * Creates a trapezoid.
     *
     * @param zeroBelow the performance up to which the value is 0
     * @param from where the target begins
     * @param to where the target ends
     * @param zeroAbove the performance from which the value is 0
     * @return the function
     * @throws IllegalArgumentException if one is not finite, or if they do not ascend
     */
    public static TargetValue of(double zeroBelow, double from, double to, double zeroAbove) {
        return new TargetValue(zeroBelow, from, to, zeroAbove);
    }

    @Override
    public double value(double performance) {
        if (performance >= from && performance <= to) {
            return 1;
        }
        if (performance <= zeroBelow || performance >= zeroAbove) {
            return 0;
        }
        return performance < from
                ? LinearValue.ratio(performance, zeroBelow, from)
                : LinearValue.ratio(performance, zeroAbove, to);
    }

    @Override
    public boolean clips(double performance) {
        return performance < zeroBelow || performance > zeroAbove;
    }

    @Override
    public Preference preference() {
        return Preference.TARGET;
    }

    @Override
    public OptionalDouble nearestReaching(double value, double start) {
        return start < from
                ? Anchors.nearestReaching(this, value, start, zeroBelow, from)
                : Anchors.nearestReaching(this, value, start, zeroAbove, to);
    }
}
