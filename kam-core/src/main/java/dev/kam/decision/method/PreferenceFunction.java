package dev.kam.decision.method;

import java.util.Arrays;
import java.util.Locale;

/**
 * How much an alternative is preferred to another on one criterion, by how much better it performs: the generalized
 * criterion of PROMETHEE.
 *
 * <table>
 *   <caption>Preference P(d) for a difference d &gt; 0 in the preferred direction; P(d) = 0 for d &le; 0</caption>
 *   <tr><th>type</th><th>P(d)</th><th>thresholds</th></tr>
 *   <tr><td>{@link Type#USUAL}</td><td>1</td><td>none</td></tr>
 *   <tr><td>{@link Type#U_SHAPE}</td><td>1 if d &gt; q, else 0</td><td>q &ge; 0</td></tr>
 *   <tr><td>{@link Type#V_SHAPE}</td><td>min(1, d / p)</td><td>p &gt; 0</td></tr>
 *   <tr><td>{@link Type#LEVEL}</td><td>0, 1/2, 1 for d &le; q, d &le; p, d &gt; p</td><td>0 &le; q &le; p</td></tr>
 *   <tr><td>{@link Type#LINEAR}</td><td>0, (d - q) / (p - q), 1 for d &le; q, d &lt; p, d &ge; p</td>
 *       <td>0 &le; q &le; p; p = q is the U-shape</td></tr>
 *   <tr><td>{@link Type#GAUSSIAN}</td><td>1 - exp(-d&sup2; / (2 s&sup2;))</td><td>s &gt; 0</td></tr>
 * </table>
 *
 * <p>Reference: Brans, J. P., and Vincke, Ph. (1985), A preference ranking organisation method, Management Science 31(6),
 * 647-656, doi 10.1287/mnsc.31.6.647, table 1.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param type its shape
 * @param q the indifference threshold, in the unit of the criterion; 0 for a shape without one
 * @param p the preference threshold, in the unit of the criterion; 0 for a shape without one
 * @param s the inflection point of the Gaussian, in the unit of the criterion; 0 for other shapes
 */
public record PreferenceFunction(Type type, double q, double p, double s) {

    private static final PreferenceFunction USUAL = new PreferenceFunction(Type.USUAL, 0, 0, 0);

    /** The six shapes. */
    public enum Type {
        /** Any difference is a full preference. */
        USUAL,
        /** Indifference up to q, then full preference. */
        U_SHAPE,
        /** Preference grows in a straight line up to p. */
        V_SHAPE,
        /** Indifference up to q, half a preference up to p. */
        LEVEL,
        /** Indifference up to q, then a straight line up to p. */
        LINEAR,
        /** Preference grows along a bell curve with its inflection at s. */
        GAUSSIAN;

        /** {@return the name in the program file: {@code u-shape}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Tells whether the shape has an indifference threshold.
         *
         * @return true for {@link #U_SHAPE}, {@link #LEVEL} and {@link #LINEAR}
         */
        public boolean hasQ() {
            return this == U_SHAPE || this == LEVEL || this == LINEAR;
        }

        /**
         * Tells whether the shape has a preference threshold.
         *
         * @return true for {@link #V_SHAPE}, {@link #LEVEL} and {@link #LINEAR}
         */
        public boolean hasP() {
            return this == V_SHAPE || this == LEVEL || this == LINEAR;
        }

        /**
         * Tells whether the shape has an inflection point.
         *
         * @return true for {@link #GAUSSIAN}
         */
        public boolean hasS() {
            return this == GAUSSIAN;
        }

        /**
         * Returns the shape of a name.
         *
         * @param id the name in the program file
         * @return the shape
         * @throws IllegalArgumentException if there is none of that name
         */
        public static Type of(String id) {
            return Arrays.stream(values())
                    .filter(t -> t.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("type of a preference function must be one of "
                            + Arrays.stream(values()).map(Type::id).toList() + " but was '" + id + "'"));
        }
    }

    /**
     * Creates a preference function.
     *
     * @param type its shape
     * @param q the indifference threshold
     * @param p the preference threshold
     * @param s the inflection point
     * @throws IllegalArgumentException if a threshold that the shape has is out of range, if one that it has not is not 0, or
     *     if q is larger than p
     */
    public PreferenceFunction {
        require("q", q, type.hasQ(), false);
        require("p", p, type.hasP(), type == Type.V_SHAPE);
        require("s", s, type.hasS(), true);
        if (type.hasQ() && type.hasP() && q > p) {
            throw new IllegalArgumentException(
                    "indifference threshold q must be <= the preference threshold p, " + p + ", but was " + q);
        }
        q += 0.0;
        p += 0.0;
        s += 0.0;
    }

    private static void require(String name, double threshold, boolean used, boolean positive) {
        if (!used && threshold != 0) {
            throw new IllegalArgumentException(
                    "threshold " + name + " must be 0 for a shape without it but was " + threshold);
        }
        boolean allowed = positive ? threshold > 0 : threshold >= 0;
        if (used && !(allowed && threshold < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("threshold " + name + " must be finite and "
                    + (positive ? "> 0" : ">= 0") + " but was " + threshold);
        }
    }

    /** {@return the usual criterion: any difference is a full preference} */
    public static PreferenceFunction usual() {
        return USUAL;
    }

    /**
     * Creates a U-shape.
     *
     * @param q the indifference threshold, finite and at least 0
     * @return the function
     * @throws IllegalArgumentException if q is out of range
     */
    public static PreferenceFunction uShape(double q) {
        return new PreferenceFunction(Type.U_SHAPE, q, 0, 0);
    }

    /**
     * Creates a V-shape.
     *
     * @param p the preference threshold, finite and above 0
     * @return the function
     * @throws IllegalArgumentException if p is out of range
     */
    public static PreferenceFunction vShape(double p) {
        return new PreferenceFunction(Type.V_SHAPE, 0, p, 0);
    }

    /**
     * Creates a level criterion.
     *
     * @param q the indifference threshold, finite and at least 0
     * @param p the preference threshold, finite and at least q
     * @return the function
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public static PreferenceFunction level(double q, double p) {
        return new PreferenceFunction(Type.LEVEL, q, p, 0);
    }

    /**
     * Creates a linear criterion with an indifference area.
     *
     * @param q the indifference threshold, finite and at least 0
     * @param p the preference threshold, finite and at least q
     * @return the function
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public static PreferenceFunction linear(double q, double p) {
        return new PreferenceFunction(Type.LINEAR, q, p, 0);
    }

    /**
     * Creates a Gaussian criterion.
     *
     * @param s the inflection point, finite and above 0
     * @return the function
     * @throws IllegalArgumentException if s is out of range
     */
    public static PreferenceFunction gaussian(double s) {
        return new PreferenceFunction(Type.GAUSSIAN, 0, 0, s);
    }

    /**
     * Returns the preference for a difference.
     *
     * @param d how much better one alternative performs than the other, in the preferred direction
     * @return the preference, in [0, 1]
     */
    public double of(double d) {
        if (!(d > 0)) {
            return 0;
        }
        return switch (type) {
            case USUAL -> 1;
            case U_SHAPE -> d > q ? 1 : 0;
            case V_SHAPE -> d >= p ? 1 : d / p;
            case LEVEL -> d > p ? 1 : d > q ? 0.5 : 0;
            case LINEAR -> q == p ? (d > q ? 1 : 0) : d >= p ? 1 : d > q ? (d - q) / (p - q) : 0;
            case GAUSSIAN -> -StrictMath.expm1(-(d / s) * (d / s) / 2);
        };
    }
}
