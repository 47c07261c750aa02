package dev.kam.decision.value;

import dev.kam.decision.ValueFunction;
import dev.kam.decision.internal.Bisection;
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
        return OptionalDouble.of(Bisection.first(worst, best, x -> function.value(x) >= value));
    }
}
