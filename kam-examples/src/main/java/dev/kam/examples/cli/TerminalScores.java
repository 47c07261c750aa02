package dev.kam.examples.cli;

import dev.kam.Figures;
import dev.kam.Text;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.NearMiss;
import dev.kam.selection.Selection;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** How the terminal says scores: points of 100 where 1 is the best there could be, else plain figures. */
final class TerminalScores {
    private static final double POINTS = 100;
    private static final int DIGITS = 3;
    private static final int MOST_DECIMALS = 8;
    private static final double LARGE = 1e9;
    private static final MathContext SHORT = new MathContext(DIGITS + 1, RoundingMode.HALF_UP);

    private final Selection selection;
    private final Locale locale;
    private final boolean points;
    private final int decimals;

    private TerminalScores(Selection selection, Locale locale, boolean points, int decimals) {
        this.selection = selection;
        this.locale = locale;
        this.points = points;
        this.decimals = decimals;
    }

    static TerminalScores of(Selection selection, Locale locale) {
        boolean points = selection.assessment().isOutOfOne();
        return new TerminalScores(selection, locale, points, points ? 1 : decimals(selection));
    }

    /** As many as show three digits of the difference between the best and the last of those listed. */
    private static int decimals(Selection selection) {
        double[] listed = DoubleStream.concat(
                        selection.keyAccounts().stream().mapToDouble(KeyAccount::score),
                        selection.nearMisses().stream().mapToDouble(NearMiss::score))
                .sorted()
                .toArray();
        double spread = listed.length == 0 ? 0 : listed[listed.length - 1] - listed[0];
        double size = listed.length == 0 ? 0 : Math.max(Math.abs(listed[0]), Math.abs(listed[listed.length - 1]));
        return Math.min(MOST_DECIMALS, Math.min(decimals(spread > 0 ? spread : size), decimals(size) + DIGITS));
    }

    private static int decimals(double figure) {
        return figure > 0 ? (int) Math.max(0, DIGITS - 1 - Math.floor(StrictMath.log10(figure))) : DIGITS;
    }

    /** What the figures are. */
    String unit() {
        if (points) {
            return Text.of("points of 100", "puntos sobre 100").in(locale);
        }
        String method = selection.model().method().name();
        boolean higher = selection.assessment().ranking().higherIsBetter();
        return Text.of(
                        "scores of '" + method + "', " + (higher ? "higher" : "lower") + " is better",
                        "puntuaciones de «" + method + "», " + (higher ? "más" : "menos") + " es mejor")
                .in(locale);
    }

    /** Whether the score of an account does not depend on the others, so that a change can be said to be enough. */
    boolean standAlone() {
        return selection.assessment().isAdditive()
                || !selection.assessment().ranking().isRelative();
    }

    String of(double score) {
        double figure = points ? score * POINTS : score;
        double size = Math.abs(figure);
        boolean readable = size < LARGE && (size == 0 || size >= StrictMath.pow(10, -MOST_DECIMALS));
        if (!points && !readable) {
            return Double.isInfinite(score)
                    ? (score > 0 ? "∞" : "-∞")
                    : new BigDecimal(score).round(SHORT).toString();
        }
        return padded(Figures.of(figure, decimals, locale));
    }

    /** With the zeros at its end that make a column of figures line up. */
    private String padded(String text) {
        char point = locale.getLanguage().equals("es") ? ',' : '.';
        int at = text.lastIndexOf(point);
        int shown = at < 0 ? 0 : text.length() - at - 1;
        return text + (at < 0 && decimals > 0 ? String.valueOf(point) : "") + "0".repeat(decimals - shown);
    }
}
