package dev.kam.examples.data;

import org.jspecify.annotations.Nullable;

/**
 * The customers that real life always holds and that a careless selection gets wrong. They stand at fixed places from
 * {@value #SMALLEST_SAMPLE} accounts on.
 */
enum Trap {
    /** The largest customer by far, with the largest invoices, that can create nothing new. */
    ENORMOUS(7, "Corporación Granmareda, S.A.", "ES", "Automoción", 9_800_000_000L, 2.0, 1.5, 2.0, 6.0, 3.0),

    /** A tiny customer that everyone copies. */
    SMALL_PRESCRIBER(
            13, "Gabinete Técnico Lúmbrica Cantil, S.L.", "ES", "Construcción", 420_000L, 9.0, 9.0, 9.5, 9.5, 9.5),

    /** A strong candidate whose prescriptive power nobody has assessed, at the desk or in the panel. */
    UNASSESSED(19, "Estaleiros Vaga Açafrão, S.A.", "PT", "Naval", 46_000_000L, 8.5, 8.0, Double.NaN, 8.5, 9.0),

    /** An excellent candidate that does not share our value strategy: the gate stops it. */
    UNALIGNED(29, "Hélice Parda Industrial, S.A.", "ES", "Naval", 85_000_000L, 9.5, 9.0, 9.0, 3.5, 8.5),

    /** A solid candidate without a great strength, just behind the last chosen. */
    NEAR_MISS(37, "Componentes Ribaçor, Lda.", "PT", "Maquinaria", 18_000_000L, 0.4, -0.6, 0.3, 0.0, -0.5);

    private static final int NAMESAKE = 23;

    private static final int OTHER_NAMESAKE = 41;

    /** The name that two accounts bear; they are two customers. */
    static final String SHARED_NAME = "Suministros Valdeaurora, S.L.";

    /** The country of both. */
    static final String SHARED_COUNTRY = "ES";

    /** The smallest number of accounts with traps in it. */
    static final int SMALLEST_SAMPLE = 50;

    private static final Trap[] ALL = values();

    private final int index;
    private final String companyName;
    private final String country;
    private final String sector;
    private final long revenue;
    private final double[] levels;

    Trap(int index, String companyName, String country, String sector, long revenue, double... levels) {
        this.index = index;
        this.companyName = companyName;
        this.country = country;
        this.sector = sector;
        this.revenue = revenue;
        this.levels = levels;
    }

    /** The trap at a place in a sample, or null for an ordinary customer. */
    static @Nullable Trap at(int index, int accounts) {
        if (accounts < SMALLEST_SAMPLE || index > SMALLEST_SAMPLE) {
            return null;
        }
        for (Trap trap : ALL) {
            if (trap.index == index) {
                return trap;
            }
        }
        return null;
    }

    /** Whether one of the two accounts of the same name stands at a place of a sample. */
    static boolean isNamesake(int index, int accounts) {
        return accounts >= SMALLEST_SAMPLE && (index == NAMESAKE || index == OTHER_NAMESAKE);
    }

    /** Whether a place is kept out of the corporate groups, because a trap stands there in larger samples. */
    static boolean isReserved(int index) {
        return isNamesake(index, SMALLEST_SAMPLE) || at(index, SMALLEST_SAMPLE) != null;
    }

    int index() {
        return index;
    }

    String companyName() {
        return companyName;
    }

    String country() {
        return country;
    }

    String sector() {
        return sector;
    }

    long revenue() {
        return revenue;
    }

    /** The levels of the five traits; NaN where nobody has assessed it. */
    double[] levels(int accounts) {
        double[] copy = levels.clone();
        if (this == NEAR_MISS) {
            // The more accounts there are, the better the eighth of them is; fitted to samples of 50 to 1000.
            double eighth = StrictMath.min(8.8, 4.4 + 1.33 * StrictMath.log10(accounts));
            for (int t = 0; t < copy.length; t++) {
                copy[t] += eighth;
            }
        }
        return copy;
    }
}
