package dev.kam;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How numbers are written for people, the same on every Java version: a decimal comma and grouping points in Spanish, a
 * decimal point and grouping commas otherwise. Figures for programs are never written this way.
 */
public final class Figures {
    private static final int GROUP = 3;
    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000};
    private static final double LARGEST_EXACT = 1e14;

    /** The digits that tell any two doubles apart; Double.toString would show others on other Java versions. */
    private static final MathContext SIGNIFICANT = new MathContext(17, RoundingMode.HALF_UP);

    private Figures() {}

    /**
     * Writes a number, rounded half up and without trailing zeros.
     *
     * @param value the number, finite
     * @param maxDecimals the most decimals to show, at least 0
     * @param locale the reader's locale
     * @return the number in words that a person reads: {@code 12,345.6}
     * @throws NumberFormatException if the number is not finite
     */
    public static String of(double value, int maxDecimals, Locale locale) {
        String plain = rounded(Math.abs(value), maxDecimals);
        boolean negative = value < 0 && !plain.equals("0");
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : plain.substring(point + 1);
        boolean spanish = locale.getLanguage().equals("es");
        StringBuilder text = new StringBuilder(negative ? "-" : "");
        text.append(grouped(whole, spanish ? '.' : ','));
        if (!decimals.isEmpty()) {
            text.append(spanish ? ',' : '.').append(decimals);
        }
        return text.toString();
    }

    /** Rounds in whole numbers of the last decimal, exactly for all but huge ones. */
    private static String rounded(double value, int decimals) {
        double scaled = decimals < POWERS.length ? value * POWERS[decimals] : Double.POSITIVE_INFINITY;
        if (scaled < LARGEST_EXACT) {
            long units = (long) Math.floor(scaled + Math.ulp(scaled) + 0.5);
            return units == 0 ? "0" : strip(BigDecimal.valueOf(units, decimals).toPlainString());
        }
        return strip(new BigDecimal(value)
                .round(SIGNIFICANT)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString());
    }

    private static String strip(String plain) {
        if (plain.indexOf('.') < 0) {
            return plain;
        }
        int end = plain.length();
        while (plain.charAt(end - 1) == '0') {
            end--;
        }
        return plain.substring(0, plain.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** Groups from five digits on: years and other short numbers read better in one piece. */
    private static String grouped(String whole, char separator) {
        if (whole.length() <= GROUP + 1) {
            return whole;
        }
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, separator);
        }
        return text.toString();
    }
}
