package dev.kam.decision.value;

import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Straight lines between points: {@code v} is monotone, from 0 to 1 (more is better) or from 1 to 0 (less is better), and
 * constant beyond the first and last point.
 *
 * <p>Between two points {@code v(x) = v0 + (v1 - v0) (x - x0) / (x1 - x0)}, held between v0 and v1 where it is rounded.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class PiecewiseValue implements ValueFunction {
    private final double[] x;
    private final double[] v;

    private PiecewiseValue(double[] x, double[] v) {
        this.x = x;
        this.v = v;
    }

    /**
     * Creates a piecewise linear value function.
     *
     * @param points two or more pairs [performance, value]: performances strictly ascending, values monotone, the first
     *     and last value 0 and 1 or 1 and 0
     * @return the function
     * @throws IllegalArgumentException if the points are not of that shape
     */
    public static PiecewiseValue of(double[]... points) {
        if (points.length < 2) {
            throw new IllegalArgumentException("points must be at least 2 but were " + points.length);
        }
        double[] x = new double[points.length];
        double[] v = new double[points.length];
        for (int p = 0; p < points.length; p++) {
            if (points[p].length != 2) {
                throw new IllegalArgumentException(
                        "point " + p + " must be a pair [performance, value] but had " + points[p].length + " numbers");
            }
            x[p] = points[p][0] + 0.0;
            v[p] = points[p][1] + 0.0;
            Anchors.requireFinite("performance of point " + p, x[p]);
            if (!(v[p] >= 0 && v[p] <= 1)) {
                throw new IllegalArgumentException("value of point " + p + " must be between 0 and 1 but was " + v[p]);
            }
            if (p > 0 && !(x[p] > x[p - 1])) {
                throw new IllegalArgumentException(
                        "performance of point " + p + " must be greater than " + x[p - 1] + " but was " + x[p]);
            }
        }
        int last = points.length - 1;
        if (!(v[0] == 0 && v[last] == 1) && !(v[0] == 1 && v[last] == 0)) {
            throw new IllegalArgumentException(
                    "values must go from 0 to 1 or from 1 to 0 but went from " + v[0] + " to " + v[last]);
        }
        for (int p = 1; p <= last; p++) {
            if (v[last] == 1 ? v[p] < v[p - 1] : v[p] > v[p - 1]) {
                throw new IllegalArgumentException(
                        "value of point " + p + " must not turn back from " + v[p - 1] + " but was " + v[p]);
            }
        }
        return new PiecewiseValue(x, v);
    }

    @Override
    public double value(double performance) {
        int last = x.length - 1;
        if (performance <= x[0]) {
            return v[0];
        }
        if (performance >= x[last]) {
            return v[last];
        }
        int at = Arrays.binarySearch(x, performance + 0.0);
        if (at >= 0) {
            return v[at];
        }
        int right = -at - 1;
        int left = right - 1;
        double share = LinearValue.ratio(performance, x[left], x[right]);
        double value = v[left] + (v[right] - v[left]) * share;
        return Math.min(Math.max(v[left], v[right]), Math.max(Math.min(v[left], v[right]), value));
    }

    @Override
    public boolean clips(double performance) {
        return performance < x[0] || performance > x[x.length - 1];
    }

    @Override
    public Preference preference() {
        return v[0] == 0 ? Preference.MAXIMIZE : Preference.MINIMIZE;
    }

    @Override
    public OptionalDouble nearestReaching(double value, double from) {
        double first = x[0];
        double last = x[x.length - 1];
        return v[0] == 0
                ? Anchors.nearestReaching(this, value, from, first, last)
                : Anchors.nearestReaching(this, value, from, last, first);
    }

    /** {@return a copy of the points, as pairs [performance, value]} */
    public double[][] points() {
        double[][] points = new double[x.length][];
        for (int p = 0; p < x.length; p++) {
            points[p] = new double[] {x[p], v[p]};
        }
        return points;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PiecewiseValue that && Arrays.equals(x, that.x) && Arrays.equals(v, that.v);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(v);
    }

    @Override
    public String toString() {
        return "PiecewiseValue" + Arrays.deepToString(points());
    }
}
