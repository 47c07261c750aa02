package dev.kam.decision.value;

import dev.kam.decision.ValueFunction;
import java.util.OptionalDouble;

/** What the value functions share: checks at the door, and the way back from a value to a performance. */
final class Anchors {
    private Anchors() {}

    static void requireFinite(String name, double anchor) {
        if (!Double.isFinite(anchor)) {
            throw new IllegalArgumentException(name + " must be finite but was " + anchor);
        }
    }

    /**
     * Finds the performance nearest to {@code from} that reaches a value, on the side on which the function rises from
     * {@code worst} to {@code best}: bisection over the doubles between the two, so that the answer is exact to the last
     * bit however the function is rounded.
     */
    static OptionalDouble nearestReaching(
            ValueFunction function, double value, double from, double worst, double best) {
        if (!(value <= 1)) {
            return OptionalDouble.empty();
        }
        if (function.value(from) >= value) {
            return OptionalDouble.of(from);
        }
        long below = ordered(worst);
        long reached = ordered(best);
        while (true) {
            long middle = (below & reached) + ((below ^ reached) >> 1);
            if (middle == below || middle == reached) {
                return OptionalDouble.of(unordered(reached));
            }
            if (function.value(unordered(middle)) >= value) {
                reached = middle;
            } else {
                below = middle;
            }
        }
    }

    /** Maps doubles to longs of the same order. */
    private static long ordered(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits >= 0 ? bits : Long.MIN_VALUE - bits;
    }

    private static double unordered(long order) {
        return Double.longBitsToDouble(order >= 0 ? order : Long.MIN_VALUE - order);
    }
}
