package dev.kam.examples.data;

import org.jspecify.annotations.Nullable;

/**
 * Makes the customer at any place of the list from the seed alone.
 *
 * <p>Two shared numbers stand behind a customer: its size and its capacity to create business. Size shows in revenue,
 * effort and purchases and only a little in the scores; capacity shows in all scores and in growth.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
final class Customers {

    private static final String[] COUNTRIES = {"ES", "PT", "FR", "IT", "DE", "MX", "BR", "MA"};
    private static final double[] UP_TO = {0.46, 0.75, 0.81, 0.86, 0.91, 0.95, 0.98, 1.0};

    private static final double MEDIAN_REVENUE = 6_000_000;
    private static final double REVENUE_SPREAD = 1.4;
    private static final double LARGEST_SIZE = 4.2;

    private static final double BLANK_SHARE = 0.03;
    private static final double DESK_ERROR = 0.35;

    private static final double NO_PURCHASES = 0.08;
    private static final double MEDIAN_PURCHASES = 6.2;
    private static final int MOST_PURCHASES = 500;
    private static final double MEDIAN_SPEND = 40_000;

    private final int accounts;
    private final long seed;

    Customers(int accounts, long seed) {
        this.accounts = accounts;
        this.seed = seed;
    }

    Customer at(int index) {
        Trap trap = Trap.at(index, accounts);
        Draws draws = new Draws(seed, Draws.Stream.CUSTOMERS, index);
        String country = country(draws, trap, index);
        double size = draws.gaussianWithin(LARGEST_SIZE);
        double capacity = draws.gaussian();
        double[] levels = levels(draws, trap, capacity, size);
        return new Customer(
                index,
                trap,
                country,
                trap == null ? revenue(size) : trap.revenue(),
                levels,
                deskScores(draws, trap, levels),
                standing(draws),
                effort(draws, trap, size),
                purchases(draws, trap, index, capacity, size));
    }

    private String country(Draws draws, @Nullable Trap trap, int index) {
        if (trap != null) {
            return trap.country();
        }
        if (Trap.isNamesake(index, accounts)) {
            return Trap.SHARED_COUNTRY;
        }
        double draw = draws.uniform();
        int c = 0;
        while (draw >= UP_TO[c]) {
            c++;
        }
        return COUNTRIES[c];
    }

    /** Lognormal, in whole thousands. */
    private static long revenue(double size) {
        return 1000 * (long) (1 + MEDIAN_REVENUE / 1000 * StrictMath.exp(REVENUE_SPREAD * size));
    }

    private double[] levels(Draws draws, @Nullable Trap trap, double capacity, double size) {
        double[] levels = new double[Trait.count()];
        for (int t = 0; t < levels.length; t++) {
            levels[t] = Trait.at(t).level(capacity, size, draws.gaussian());
        }
        return trap == null ? levels : trap.levels(accounts);
    }

    private static int[] deskScores(Draws draws, @Nullable Trap trap, double[] levels) {
        int[] scores = new int[levels.length];
        for (int t = 0; t < levels.length; t++) {
            double error = DESK_ERROR * draws.gaussian();
            boolean blank = draws.chance(BLANK_SHARE);
            if (trap != null) {
                blank = Double.isNaN(levels[t]);
                error = 0;
            }
            scores[t] = blank ? Customer.BLANK : tenths(levels[t] + error, 0);
        }
        return scores;
    }

    private static Customer.Standing standing(Draws draws) {
        double market = 6.5 + 0.8 * draws.gaussian();
        double advantage = 0.6 * draws.gaussian();
        return new Customer.Standing(
                tenths(market + advantage + 0.7 * draws.gaussian(), 1),
                tenths(market + 0.7 * draws.gaussian(), 1),
                tenths(market - 0.4 + 0.4 * advantage + 0.7 * draws.gaussian(), 1),
                tenths(market - 0.2 + 0.7 * draws.gaussian(), 1));
    }

    private static int tenths(double score, int lowest) {
        return (int) StrictMath.floor(10 * StrictMath.min(10, StrictMath.max(lowest, score)) + 0.5);
    }

    private static Customer.Effort effort(Draws draws, @Nullable Trap trap, double size) {
        double hours = 520 * StrictMath.exp(0.22 * size + 0.3 * draws.gaussian());
        if (trap == Trap.ENORMOUS) {
            hours = 1800;
        }
        int whole = 10 * (int) (hours / 10);
        double travel = draws.between(4_000, 24_000);
        return new Customer.Effort(whole, 100 * (int) ((whole * 78 + travel) / 100));
    }

    private static Customer.Purchases purchases(
            Draws draws, @Nullable Trap trap, int index, double capacity, double size) {
        double growth = StrictMath.max(-0.6, 0.03 + 0.10 * capacity + 0.16 * draws.gaussian());
        boolean none = draws.chance(NO_PURCHASES);
        double many = MEDIAN_PURCHASES * StrictMath.exp(draws.gaussian());
        double spend = MEDIAN_SPEND * StrictMath.exp(0.9 * size + 0.9 * draws.gaussian());
        if (trap == Trap.ENORMOUS) {
            return new Customer.Purchases(96, 1_800_000, 0.1, -0.02);
        }
        if (trap == Trap.SMALL_PRESCRIBER) {
            return new Customer.Purchases(9, 900, 0.4, 0.2);
        }
        // The first account always buys, so that every sample ends on its as-of date.
        int count = none && index > 1 ? 0 : 1 + (int) StrictMath.min(MOST_PURCHASES - 1, many);
        return new Customer.Purchases(count, 2 * spend / StrictMath.max(1, count), 0.6, growth);
    }
}
