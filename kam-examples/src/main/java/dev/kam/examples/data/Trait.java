package dev.kam.examples.data;

/**
 * The five default criteria of a key account, with how their levels are spread over the fictitious customers.
 *
 * <p>A level is {@code mean + deviation * (0.5 capacity + sizeShare * size + rest)}: what makes a customer able to
 * create business shows in all five, size only a little.
 */
enum Trait {
    NEW_PRODUCTS("new-products", 0.25, 5.0, 2.2, 0.26),
    NEW_MARKETS("new-markets", 0.20, 4.7, 2.3, 0.34),
    PRESCRIPTION("prescription", 0.25, 4.3, 2.4, 0.30),
    ALIGNMENT("alignment", 0.20, 6.0, 1.9, 0.05),
    WILLINGNESS("willingness-to-partner", 0.10, 5.2, 2.1, 0.10);

    private static final Trait[] ALL = values();
    private static final double CAPACITY_SHARE = 0.5;

    private final String id;
    private final double weight;
    private final double mean;
    private final double deviation;
    private final double sizeShare;

    Trait(String id, double weight, double mean, double deviation, double sizeShare) {
        this.id = id;
        this.weight = weight;
        this.mean = mean;
        this.deviation = deviation;
        this.sizeShare = sizeShare;
    }

    /** The number of traits. */
    static int count() {
        return ALL.length;
    }

    /** The trait at a position, without a new array per call. */
    static Trait at(int position) {
        return ALL[position];
    }

    /** The id of the criterion in the catalogue. */
    String id() {
        return id;
    }

    /** The column of accounts.csv. */
    String column() {
        return id.replace('-', '_');
    }

    /** The share of the criterion in the score of the sample's program; all five sum to 1. */
    double weight() {
        return weight;
    }

    /** A level in [0, 10] from two shared standard normal numbers and one of its own. */
    double level(double capacity, double size, double own) {
        double restShare = StrictMath.sqrt(1 - CAPACITY_SHARE * CAPACITY_SHARE - sizeShare * sizeShare);
        double level = mean + deviation * (CAPACITY_SHARE * capacity + sizeShare * size + restShare * own);
        return StrictMath.min(10, StrictMath.max(0, level));
    }
}
