package dev.kam.examples.data;

import java.io.IOException;

/**
 * The rows of referrals.csv: who moves whom. The more prescriptive power a customer has, the more accounts it moves and
 * the more strongly; the one that everyone copies moves more than any other. A member of a group refers to its parent.
 */
final class ReferralsFile {

    private static final String[] TYPES = {"peer-reference", "supply-chain-mandate", "standard-setter", "alliance"};
    private static final double[] UP_TO = {0.50, 0.75, 0.88, 1.0};
    private static final String SISTER = "group-sister";

    private static final int MOST = 6;
    private static final int MOST_OF_PRESCRIBER = 40;

    private final int accounts;
    private final long seed;
    private final AccountIds ids;
    private final CorporateGroups groups;
    private final CsvOutput out;
    private final int[] targets = new int[MOST_OF_PRESCRIBER + 1];

    ReferralsFile(int accounts, long seed, AccountIds ids, CorporateGroups groups, CsvOutput out) throws IOException {
        this.accounts = accounts;
        this.seed = seed;
        this.ids = ids;
        this.groups = groups;
        this.out = out;
        out.header("from_id", "to_id", "type", "influence", "reference", "months");
    }

    void write(Customer customer) throws IOException {
        Draws draws = new Draws(seed, Draws.Stream.REFERRALS, customer.index());
        int known = 0;
        int parent = groups.parentOf(customer.index());
        if (parent != 0) {
            targets[known++] = parent;
            writeRow(draws, customer, parent, SISTER, draws.between(0.15, 0.5));
        }
        double level = customer.levels()[Trait.PRESCRIPTION.ordinal()];
        double power = Double.isNaN(level) ? 0.5 : level / 10;
        int count = count(draws, customer, power);
        for (int n = 0; n < count; n++) {
            int target = 1 + (customer.index() + draws.below(accounts - 1)) % accounts;
            boolean fresh = isFresh(target, known);
            boolean strong = customer.trap() == Trap.SMALL_PRESCRIBER;
            double influence = strong ? draws.between(0.3, 0.7) : draws.between(0.02, 0.06 + 0.45 * power);
            if (fresh) {
                targets[known++] = target;
                writeRow(draws, customer, target, strong ? "standard-setter" : type(draws), influence);
            }
        }
    }

    private int count(Draws draws, Customer customer, double power) {
        double chance = draws.uniform();
        if (customer.trap() == Trap.SMALL_PRESCRIBER) {
            return StrictMath.min(MOST_OF_PRESCRIBER, accounts / 3);
        }
        int wanted = (int) (2.6 * power * power * -StrictMath.log(1 - chance) + chance * power);
        return StrictMath.min(StrictMath.min(MOST, wanted), accounts - 1);
    }

    private boolean isFresh(int target, int known) {
        for (int n = 0; n < known; n++) {
            if (targets[n] == target) {
                return false;
            }
        }
        return true;
    }

    private static String type(Draws draws) {
        double draw = draws.uniform();
        int t = 0;
        while (draw >= UP_TO[t]) {
            t++;
        }
        return TYPES[t];
    }

    private void writeRow(Draws draws, Customer from, int to, String type, double influence) throws IOException {
        boolean referenced = draws.chance(0.9);
        int reference = draws.below(101);
        out.bytes(ids.of(from.index())).bytes(ids.of(to)).text(type);
        out.decimal((long) StrictMath.floor(100 * influence + 0.5), 2);
        if (referenced) {
            out.decimal(reference, 2);
        } else {
            out.blank();
        }
        out.number(1 + draws.below(60)).endRow();
    }
}
