package dev.kam.decision.method;

import dev.kam.decision.ValueFunction;
import dev.kam.decision.value.LinearValue;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The inner loops of the additive model, over plain arrays. */
final class AdditiveKernel {
    private AdditiveKernel() {}

    /** Values of the cells of a chunk; linear ones in a loop that the compiler turns into vector instructions. */
    static void values(
            double[] cells, double[] into, int length, DoubleUnaryOperator value, @Nullable ValueFunction function) {
        if (function instanceof LinearValue linear && Double.isFinite(linear.best() - linear.worst())) {
            linear(cells, into, length, linear.worst(), linear.best() - linear.worst());
            return;
        }
        for (int i = 0; i < length; i++) {
            into[i] = value.applyAsDouble(cells[i]);
        }
    }

    private static void linear(double[] cells, double[] into, int length, double worst, double range) {
        for (int i = 0; i < length; i++) {
            into[i] = Math.min(1, Math.max(0, (cells[i] - worst) / range));
        }
    }

    static void addTimes(double weight, double[] values, double[] into, int from, int length) {
        for (int i = 0; i < length; i++) {
            into[from + i] += weight * values[i];
        }
    }

    static void clip(double[] cells, double[] into, int length, double low, double high) {
        for (int i = 0; i < length; i++) {
            into[i] = Math.min(high, Math.max(low, cells[i]));
        }
    }

    /** Adds five weighted columns at once; one index in all arrays, so that the loop becomes vector instructions. */
    static void addFive(
            double[] sums,
            double[] x0,
            double[] x1,
            double[] x2,
            double[] x3,
            double[] x4,
            double[] coefficients,
            int first,
            int from,
            int to) {
        double a0 = coefficients[first];
        double a1 = coefficients[first + 1];
        double a2 = coefficients[first + 2];
        double a3 = coefficients[first + 3];
        double a4 = coefficients[first + 4];
        for (int i = from; i < to; i++) {
            sums[i] += a0 * x0[i] + a1 * x1[i] + a2 * x2[i] + a3 * x3[i] + a4 * x4[i];
        }
    }

    static long countClipped(double[] cells, long @Nullable [] missing, int length, ValueFunction function) {
        long count = 0;
        for (int i = 0; i < length; i++) {
            if (function.clips(cells[i]) && (missing == null || (missing[i >>> 6] & (1L << i)) == 0)) {
                count++;
            }
        }
        return count;
    }
}
