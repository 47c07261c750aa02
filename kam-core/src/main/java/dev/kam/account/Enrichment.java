package dev.kam.account;

/**
 * What adds columns to a table of accounts: the ratings of a panel, the features of transactions.
 */
@FunctionalInterface
public interface Enrichment {

    /**
     * Adds columns to a table.
     *
     * @param accounts the table
     * @return the table with more columns
     */
    AccountTable addTo(AccountTable accounts);
}
