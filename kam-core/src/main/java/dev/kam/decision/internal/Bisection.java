package dev.kam.decision.internal;

import java.util.function.DoublePredicate;

/** Finds, among all doubles between two, the one at which a condition begins to hold. */
public final class Bisection {
    private Bisection() {}

    /**
     * Returns the double nearest to one end at which a condition holds, exact to the last bit.
     *
     * @param fails where the condition does not hold
     * @param holds where it holds; above or below {@code fails}
     * @param condition changes once from false to true on the way
     * @return the first double on the way from {@code fails} to {@code holds} at which it is true
     */
    public static double first(double fails, double holds, DoublePredicate condition) {
        long below = ordered(fails);
        long reached = ordered(holds);
        while (true) {
            long middle = (below & reached) + ((below ^ reached) >> 1);
            if (middle == below || middle == reached) {
                return unordered(reached);
            }
            if (condition.test(unordered(middle))) {
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
