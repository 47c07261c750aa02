package dev.kam.decision.weighting;

/**
 * The scale on which a value function is to be found: from the worst to the best performance, in pieces of equal width.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param worst the performance with value 0, finite
 * @param best the performance with value 1, finite, other than {@code worst}
 * @param pieces how many straight lines the value function has, from 1 to {@value #MOST_PIECES}
 */
public record ValueScale(double worst, double best, int pieces) {

    /** The largest number of pieces: {@value}. */
    public static final int MOST_PIECES = 100;

    /**
     * Creates a scale.
     *
     * @param worst the performance with value 0
     * @param best the performance with value 1
     * @param pieces how many straight lines the value function has
     * @throws IllegalArgumentException if an end is not finite, if both are equal or too near for so many pieces, or if the number of
     *     pieces is out of its range
     */
    public ValueScale {
        if (!Double.isFinite(worst) || !Double.isFinite(best) || !Double.isFinite(best - worst)) {
            throw new IllegalArgumentException(
                    "worst and best of a scale must be finite, and so must be their distance, but were " + worst
                            + " and " + best);
        }
        requirePieces(pieces);
        for (int p = 0; p < pieces; p++) {
            if (at(worst, best, pieces, p) == at(worst, best, pieces, p + 1)) {
                throw new IllegalArgumentException("worst and best of a scale must differ by " + pieces
                        + " pieces but were " + worst + " and " + best);
            }
        }
    }

    /**
     * Creates a scale.
     *
     * @param worst the performance with value 0
     * @param best the performance with value 1
     * @param pieces how many straight lines the value function has
     * @return the scale
     * @throws IllegalArgumentException if an end is not finite, if both are equal or too near for so many pieces, or if the number of
     *     pieces is out of its range
     */
    public static ValueScale of(double worst, double best, int pieces) {
        return new ValueScale(worst, best, pieces);
    }

    static void requirePieces(int pieces) {
        if (pieces < 1 || pieces > MOST_PIECES) {
            throw new IllegalArgumentException("pieces must be in [1, " + MOST_PIECES + "] but was " + pieces);
        }
    }

    private static double at(double worst, double best, int pieces, int point) {
        return point == pieces ? best : worst + (best - worst) * point / pieces;
    }

    /** The performance at the end of some pieces, counted from the worst. */
    double at(int point) {
        return at(worst, best, pieces, point);
    }

    /** How many pieces lie below a performance, with the share of the one that it lies in. */
    double piecesBelow(double performance) {
        double share = (performance - worst) / (best - worst);
        return Math.min(1, Math.max(0, share)) * pieces;
    }
}
