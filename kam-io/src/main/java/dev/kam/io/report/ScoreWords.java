package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.NearMiss;
import dev.kam.selection.Selection;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;

/**
 * A score in words: points of 100 where it is a sum of contributions of which 1 is the most possible, else the plain figure,
 * with as many decimals as tell the accounts chosen and next in line apart.
 */
final class ScoreWords {
    private static final double POINTS = 100;
    private static final int DIGITS = 3;
    private static final int MOST_DECIMALS = 8;
    private static final double LARGE = 1e9;
    private static final double LARGE_ON_AXIS = 1e4;
    private static final double SMALL = 1e-4;
    private static final MathContext SHORT = new MathContext(DIGITS + 1, RoundingMode.HALF_UP);

    private final Words words;
    private final boolean additive;
    private final boolean points;
    private final boolean higherIsBetter;
    private final int decimals;
    private final boolean tiny;

    ScoreWords(Selection selection, Words words) {
        this.words = words;
        this.additive = selection.assessment().isAdditive();
        this.points = selection.assessment().isOutOfOne();
        this.higherIsBetter = selection.assessment().ranking().higherIsBetter();
        double[] scores = DoubleStream.concat(
                        selection.keyAccounts().stream().mapToDouble(KeyAccount::score),
                        selection.nearMisses().stream().mapToDouble(NearMiss::score))
                .toArray();
        if (scores.length == 0) {
            scores = selection.assessment().ranking().scores();
        }
        scores = DoubleStream.of(scores).filter(Double::isFinite).sorted().toArray();
        double spread = scores.length == 0 ? 0 : scores[scores.length - 1] - scores[0];
        double size = DoubleStream.of(scores).map(Math::abs).max().orElse(0);
        int needed = Math.min(decimals(spread > 0 ? spread : size), decimals(size) + DIGITS);
        this.tiny = needed > MOST_DECIMALS && size < SMALL;
        this.decimals = Math.min(needed, MOST_DECIMALS);
    }

    /** How many decimals show three digits of a figure. */
    private static int decimals(double figure) {
        return figure > 0 ? (int) Math.max(0, DIGITS - 1 - Math.floor(StrictMath.log10(figure))) : DIGITS;
    }

    /** Whether scores are sums of contributions. */
    boolean isAdditive() {
        return additive;
    }

    /** Whether scores are points of 100. */
    boolean areInPoints() {
        return points;
    }

    /** Whether a higher score is a better one. */
    boolean higherIsBetter() {
        return higherIsBetter;
    }

    /** Which direction is the better one, as a sentence. */
    Text direction() {
        return higherIsBetter ? MethodLabels.HIGHER : MethodLabels.LOWER;
    }

    /** The figure alone. */
    String of(double score) {
        return points ? words.points(score) : plain(score, decimals, tiny);
    }

    /** The figure with its unit, if it has one. */
    String withUnit(double score) {
        return points ? words.fill(ChosenLabels.POINTS, of(score)) : of(score);
    }

    /** The figure with a word that says what it is. */
    String named(double score) {
        return points ? withUnit(score) : words.in(MethodLabels.SCORE) + " " + of(score);
    }

    /** How far a score is behind that of the last account chosen. */
    String behind(double score, double bar) {
        if (points) {
            return words.fill(Labels.GAP, words.points(bar - score));
        }
        double gap = Math.abs(bar - score);
        if (score == bar) {
            return words.in(MethodLabels.LEVEL);
        }
        int enough = Math.max(decimals, decimals(gap) - 1);
        boolean unseen = gap < StrictMath.pow(10, -decimals);
        return words.fill(
                MethodLabels.BEHIND, plain(gap, unseen ? enough : decimals, tiny || unseen && enough > MOST_DECIMALS));
    }

    /** The score as a figure plots it. */
    double plotted(double score) {
        return points ? POINTS * score : score;
    }

    /** The figure that stands at the line of a plot. */
    String line(double plotted) {
        return points ? words.fixed(plotted, 1) : of(plotted);
    }

    /** A round number along the axis of a plot. */
    String tick(double plotted) {
        if (points) {
            return words.number(plotted, 2);
        }
        return tiny || Math.abs(plotted) >= LARGE_ON_AXIS
                ? words.shortNumber(plotted)
                : words.number(plotted, decimals);
    }

    private String plain(double score, int shown, boolean power) {
        if (Double.isInfinite(score)) {
            return score > 0 ? "∞" : "\u2212∞";
        }
        return score != 0 && power || Math.abs(score) >= LARGE ? powerOfTen(score) : words.fixed(score, shown);
    }

    private String powerOfTen(double score) {
        BigDecimal rounded = new BigDecimal(score).round(SHORT);
        int exponent = rounded.precision() - rounded.scale() - 1;
        return words.fixed(rounded.movePointLeft(exponent).doubleValue(), DIGITS) + "·10^" + words.number(exponent, 0);
    }
}
