package dev.kam.examples.data;

import java.io.IOException;

/**
 * The rows of ratings.csv: a panel of four people from four functions, who forget some accounts and do not agree.
 *
 * <p>Each rater has a lean of their own and errs at random; about one account in thirty holds a dispute of six points
 * or more on one criterion; about one in twenty has two criteria that nobody rated.
 */
final class RatingsFile {

    /** How many accounts the panel rates, from the first on: {@value}. */
    static final int RATED_ACCOUNTS = 240;

    private static final String[] RATERS = {
        "Inés Ferreiro (Ventas)", "Tomé Valdoria (Técnica)", "Berta Quintãs (Finanzas)", "Óscar Lumbreiras (Dirección)"
    };
    private static final double[] LEANS = {0.6, -0.3, -0.5, 0.2};

    private static final double FORGOTTEN = 0.12;
    private static final double ERROR = 0.8;
    private static final double DISPUTE = 0.035;
    private static final double UNRATED_PAIR = 0.05;
    private static final int NONE = -1;

    private final long seed;
    private final AccountIds ids;
    private final CsvOutput out;

    RatingsFile(long seed, AccountIds ids, CsvOutput out) throws IOException {
        this.seed = seed;
        this.ids = ids;
        this.out = out;
        out.header("account_id", "criterion", "rater", "score");
    }

    void write(Customer customer) throws IOException {
        if (customer.index() > RATED_ACCOUNTS) {
            return;
        }
        Draws draws = new Draws(seed, Draws.Stream.RATINGS, customer.index());
        if (customer.trap() != null) {
            writeFirm(customer);
            return;
        }
        boolean pair = draws.chance(UNRATED_PAIR);
        int unrated = draws.below(Trait.count());
        int alsoUnrated = (unrated + 1 + draws.below(Trait.count() - 1)) % Trait.count();
        int disputed = draws.chance(DISPUTE) ? draws.below(Trait.count()) : NONE;
        for (int t = 0; t < Trait.count(); t++) {
            if (!pair || t != unrated && t != alsoUnrated) {
                writeCell(draws, customer, t, t == disputed);
            }
        }
    }

    private void writeCell(Draws draws, Customer customer, int trait, boolean disputed) throws IOException {
        double level = customer.levels()[trait];
        int optimist = draws.below(RATERS.length);
        int pessimist = (optimist + 1 + draws.below(RATERS.length - 1)) % RATERS.length;
        for (int r = 0; r < RATERS.length; r++) {
            double score = level + LEANS[r] + ERROR * draws.gaussian();
            boolean forgotten = draws.chance(FORGOTTEN);
            if (disputed && r == optimist) {
                writeRow(customer, trait, r, middle(level) + 3.25);
            } else if (disputed && r == pessimist) {
                writeRow(customer, trait, r, middle(level) - 3.25);
            } else if (!forgotten) {
                writeRow(customer, trait, r, score);
            }
        }
    }

    private static double middle(double level) {
        return StrictMath.min(6.75, StrictMath.max(3.25, level));
    }

    /** A trap is a trap in every sample: the panel leans, but neither errs nor forgets. */
    private void writeFirm(Customer customer) throws IOException {
        for (int t = 0; t < Trait.count(); t++) {
            double level = customer.levels()[t];
            for (int r = 0; r < RATERS.length && !Double.isNaN(level); r++) {
                writeRow(customer, t, r, level + LEANS[r]);
            }
        }
    }

    private void writeRow(Customer customer, int trait, int rater, double score) throws IOException {
        double inside = StrictMath.min(10, StrictMath.max(0, score));
        out.bytes(ids.of(customer.index())).text(Trait.at(trait).id()).text(RATERS[rater]);
        out.halves((int) StrictMath.floor(2 * inside + 0.5)).endRow();
    }
}
