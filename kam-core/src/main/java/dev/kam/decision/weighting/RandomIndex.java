package dev.kam.decision.weighting;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The mean consistency index of matrices filled at random from the scale 1/9, ..., 1/2, 1, 2, ..., 9, by which a consistency
 * index is divided.
 */
public enum RandomIndex {
    /** Saaty, T. L. (1980), The Analytic Hierarchy Process, McGraw-Hill; for 3 to 10 criteria. */
    SAATY(0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49),
    /**
     * Aguar&oacute;n, J., and Moreno-Jim&eacute;nez, J. M. (2003), The geometric consistency index: approximated thresholds,
     * European Journal of Operational Research 147(1), 137-145, doi 10.1016/S0377-2217(02)00255-2; for 3 to 16 criteria.
     */
    AGUARON_MORENO(0.525, 0.882, 1.115, 1.252, 1.341, 1.404, 1.452, 1.484, 1.513, 1.535, 1.555, 1.570, 1.583, 1.595);

    private static final int FIRST = 3;

    private final double[] table;

    RandomIndex(double... table) {
        this.table = table;
    }

    /** {@return the name in the program file: {@code aguaron-moreno}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the random index of a size.
     *
     * @param criteria the number of criteria
     * @return the index; empty below 3 criteria and above {@link #largest()}
     */
    public OptionalDouble of(int criteria) {
        return criteria < FIRST || criteria > largest()
                ? OptionalDouble.empty()
                : OptionalDouble.of(table[criteria - FIRST]);
    }

    /** {@return the largest number of criteria that there is an index for} */
    public int largest() {
        return FIRST + table.length - 1;
    }
}
