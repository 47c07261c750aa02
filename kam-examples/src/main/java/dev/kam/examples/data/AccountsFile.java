package dev.kam.examples.data;

import java.io.IOException;

/** The rows of accounts.csv: one per customer, with the scores of the desk research. */
final class AccountsFile {

    private final AccountIds ids;
    private final CompanyNames names;
    private final CorporateGroups groups;
    private final CsvOutput out;
    private final int accounts;

    AccountsFile(int accounts, long seed, AccountIds ids, CorporateGroups groups, CsvOutput out) throws IOException {
        this.ids = ids;
        this.names = new CompanyNames(seed);
        this.groups = groups;
        this.out = out;
        this.accounts = accounts;
        out.text("account_id").text("name").text("parent_id").text("ownership").text("country");
        out.text("sector").text("revenue");
        for (int t = 0; t < Trait.count(); t++) {
            out.text(Trait.at(t).column());
        }
        out.text("our_service").text("best_service").text("our_price").text("best_price");
        out.text("kam_hours").text("kam_cost").endRow();
    }

    void write(Customer customer) throws IOException {
        int index = customer.index();
        out.bytes(ids.of(index)).text(name(customer));
        int parent = groups.parentOf(index);
        if (parent == 0) {
            out.blank().blank();
        } else {
            out.bytes(ids.of(parent)).decimal(groups.ownershipPercent(index), 2);
        }
        out.text(customer.country()).text(sector(customer)).number(customer.revenue());
        for (int score : customer.deskScores()) {
            if (score == Customer.BLANK) {
                out.blank();
            } else {
                out.decimal(score, 1);
            }
        }
        Customer.Standing standing = customer.standing();
        out.decimal(standing.ourService(), 1).decimal(standing.bestService(), 1);
        out.decimal(standing.ourPrice(), 1).decimal(standing.bestPrice(), 1);
        out.number(customer.effort().hours()).number(customer.effort().cost()).endRow();
    }

    private String sector(Customer customer) {
        Trap trap = customer.trap();
        return trap == null ? names.sector(customer.index()) : trap.sector();
    }

    private String name(Customer customer) {
        int index = customer.index();
        Trap trap = customer.trap();
        if (trap != null) {
            return trap.companyName();
        }
        if (Trap.isNamesake(index, accounts)) {
            return Trap.SHARED_NAME;
        }
        return names.name(index, customer.country(), groups.headOf(index));
    }
}
