package dev.kam.io.internal;

import java.math.BigDecimal;
import tools.jackson.core.io.NumberOutput;

/**
 * Writes numbers as a person types them, in every locale and on every version of Java the same: {@code 12}, {@code 0.5},
 * {@code 1500000}. Very large and very small ones keep their exponent.
 */
public final class Plain {
    private static final int MOST_DIGITS = 15;

    private Plain() {}

    /**
     * Writes a number.
     *
     * @param number the number, finite
     * @return the shortest text that reads back equal, but for the sign of a zero
     */
    public static String of(double number) {
        if (number == 0) {
            return "0";
        }
        String shortest = NumberOutput.toString(number, true);
        BigDecimal exact = new BigDecimal(shortest).stripTrailingZeros();
        int magnitude = exact.precision() - exact.scale();
        return magnitude > MOST_DIGITS || magnitude < -MOST_DIGITS ? shortest : exact.toPlainString();
    }
}
