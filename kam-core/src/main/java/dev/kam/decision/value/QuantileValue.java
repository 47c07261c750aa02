package dev.kam.decision.value;

import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The share of a frozen reference sample that a performance exceeds: piecewise linear over the quantiles q0 to qk of that
 * sample, with steps of 1/k.
 *
 * <p>F(x) = (p + (x - q_p) / (q_(p+1) - q_p)) / k between q_p and q_(p+1). Where quantiles repeat, F jumps, and at such a
 * performance it is the middle of the jump (0 at the lowest quantile, 1 at the highest). For a cost the value is 1 - F.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class QuantileValue implements ValueFunction {
    private final double[] quantiles;
    private final boolean benefit;

    private QuantileValue(double[] quantiles, boolean benefit) {
        this.quantiles = quantiles;
        this.benefit = benefit;
    }

    /**
     * Creates a value function of frozen quantiles.
     *
     * @param preference {@link Preference#MAXIMIZE} or {@link Preference#MINIMIZE}
     * @param quantiles q0 to qk, k &ge; 1, ascending, the first below the last
     * @return the function
     * @throws IllegalArgumentException if the preference is another or the quantiles are not of that shape
     */
    public static QuantileValue of(Preference preference, double... quantiles) {
        if (preference == Preference.TARGET) {
            throw new IllegalArgumentException("preference of quantiles must be MAXIMIZE or MINIMIZE but was TARGET");
        }
        if (quantiles.length < 2) {
            throw new IllegalArgumentException("quantiles must be at least 2 but were " + quantiles.length);
        }
        for (int p = 0; p < quantiles.length; p++) {
            Anchors.requireFinite("quantile " + p, quantiles[p]);
            if (p > 0 && quantiles[p] < quantiles[p - 1]) {
                throw new IllegalArgumentException(
                        "quantile " + p + " must be >= " + quantiles[p - 1] + " but was " + quantiles[p]);
            }
        }
        if (quantiles[0] == quantiles[quantiles.length - 1]) {
            throw new IllegalArgumentException("quantiles must not all be equal but were " + quantiles[0]);
        }
        return new QuantileValue(
                Arrays.stream(quantiles).map(q -> q + 0.0).toArray(), preference == Preference.MAXIMIZE);
    }

    @Override
    public double value(double performance) {
        double share = share(performance);
        return benefit ? share : 1 - share;
    }

    private double share(double performance) {
        int k = quantiles.length - 1;
        if (performance < quantiles[0]) {
            return 0;
        }
        if (performance > quantiles[k]) {
            return 1;
        }
        int first = lower(performance);
        if (quantiles[first] == performance) {
            int last = first;
            while (last < k && quantiles[last + 1] == performance) {
                last++;
            }
            if (first == 0) {
                return 0;
            }
            return last == k ? 1 : (first + last) / 2.0 / k;
        }
        double within = LinearValue.ratio(performance, quantiles[first - 1], quantiles[first]);
        return (first - 1 + within) / k;
    }

    /** The first quantile that is not below the performance. */
    private int lower(double performance) {
        int lo = 0;
        int hi = quantiles.length - 1;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (quantiles[mid] < performance) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    @Override
    public boolean clips(double performance) {
        return performance < quantiles[0] || performance > quantiles[quantiles.length - 1];
    }

    @Override
    public Preference preference() {
        return benefit ? Preference.MAXIMIZE : Preference.MINIMIZE;
    }

    @Override
    public OptionalDouble nearestReaching(double value, double from) {
        double first = quantiles[0];
        double last = quantiles[quantiles.length - 1];
        return benefit
                ? Anchors.nearestReaching(this, value, from, first, last)
                : Anchors.nearestReaching(this, value, from, last, first);
    }

    /** {@return a copy of the quantiles} */
    public double[] quantiles() {
        return quantiles.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuantileValue that
                && benefit == that.benefit
                && Arrays.equals(quantiles, that.quantiles);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(quantiles) + Boolean.hashCode(benefit);
    }

    @Override
    public String toString() {
        return "QuantileValue[" + preference() + ", " + Arrays.toString(quantiles) + "]";
    }
}
