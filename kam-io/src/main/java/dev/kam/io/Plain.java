package dev.kam.io;

import java.math.BigDecimal;

/** How numbers are written in error messages: as a person would type them, in every locale. */
final class Plain {
    private Plain() {}

    static String of(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
