package dev.kam.examples.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A realistic and entirely fictitious data set: the customers of "Forja Atlántica", an invented supplier of coatings
 * and fasteners in Spain and Portugal, with ratings, transactions, referrals and a program file.
 *
 * <p>The files, in UTF-8 with a line feed at the end of each line ({@link #FILES}):
 *
 * <ul>
 *   <li>{@code accounts.csv}: one row per account, with the scores of a desk research, about 3 % of them missing; about
 *       one account in six stands in a corporate group.
 *   <li>{@code ratings.csv}: a panel of four on the first 240 accounts, with semicolons and decimal commas.
 *   <li>{@code transactions.csv}: two full years up to {@link #AS_OF}, about ten per account, by account.
 *   <li>{@code referrals.csv}: which account moves which other.
 *   <li>{@code program.json}: what decides.
 *   <li>{@code SOURCE.md}: says that all of it is invented, and how to make it again.
 * </ul>
 *
 * <p>From 50 accounts on, the first fifty hold the traps of real life, at fixed places:
 *
 * <table>
 *   <caption>Traps</caption>
 *   <tr><th>Account</th><th>What it is</th></tr>
 *   <tr><td>7</td><td>an enormous customer, largest in revenue and invoices, that can create nothing new</td></tr>
 *   <tr><td>13</td><td>a tiny customer that everyone copies</td></tr>
 *   <tr><td>19</td><td>a strong candidate whose prescriptive power nobody has assessed</td></tr>
 *   <tr><td>23, 41</td><td>two customers with the same name</td></tr>
 *   <tr><td>29</td><td>an excellent candidate that is not aligned with our value strategy</td></tr>
 *   <tr><td>37</td><td>a near miss: solid, and just behind the chosen. Exactly so in {@link BundledSample}; in other
 *       samples its place depends on chance</td></tr>
 * </table>
 *
 * <p><b>Determinism.</b> The same number of accounts and seed give the same bytes on every machine, JDK, locale and
 * time zone; the clock is never read. <b>Complexity.</b> Linear in the number of accounts; memory is constant, since every
 * row is made from the seed alone and written at once.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class SampleData {

    /** The date on which the data end: {@code 2026-06-30}. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** The largest number of accounts: {@value}. */
    public static final int MAX_ACCOUNTS = 10_000_000;

    /** The names of the files that {@link #writeTo} leaves in the directory. */
    public static final List<String> FILES =
            List.of("accounts.csv", "ratings.csv", "transactions.csv", "referrals.csv", "program.json", "SOURCE.md");

    private final int accounts;
    private final long seed;

    private SampleData(int accounts, long seed) {
        this.accounts = accounts;
        this.seed = seed;
    }

    /**
     * Describes a data set; nothing is made yet.
     *
     * @param accounts how many accounts, between 1 and {@value #MAX_ACCOUNTS}
     * @param seed any number; another seed gives other data
     * @return the data set
     * @throws IllegalArgumentException if the number of accounts is out of range
     */
    public static SampleData of(int accounts, long seed) {
        if (accounts < 1 || accounts > MAX_ACCOUNTS) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "accounts must be between 1 and %d but was %d", MAX_ACCOUNTS, accounts));
        }
        return new SampleData(accounts, seed);
    }

    /**
     * Makes the data and writes the files; those of the same names are replaced.
     *
     * @param directory where to; created with its parents if it does not exist
     * @throws IOException if a file cannot be written; the files may then be incomplete
     */
    public void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (CsvOutput accountRows = CsvOutput.plain(directory.resolve("accounts.csv"));
                CsvOutput ratingRows = CsvOutput.iberian(directory.resolve("ratings.csv"));
                CsvOutput transactionRows = CsvOutput.plain(directory.resolve("transactions.csv"));
                CsvOutput referralRows = CsvOutput.plain(directory.resolve("referrals.csv"))) {
            AccountIds ids = new AccountIds(accounts);
            CorporateGroups groups = new CorporateGroups(accounts, seed);
            Customers customers = new Customers(accounts, seed);
            AccountsFile accountsFile = new AccountsFile(accounts, seed, ids, groups, accountRows);
            RatingsFile ratings = new RatingsFile(seed, ids, ratingRows);
            TransactionsFile transactions = new TransactionsFile(seed, AS_OF, ids, transactionRows);
            ReferralsFile referrals = new ReferralsFile(accounts, seed, ids, groups, referralRows);
            for (int index = 1; index <= accounts; index++) {
                Customer customer = customers.at(index);
                accountsFile.write(customer);
                ratings.write(customer);
                transactions.write(customer);
                referrals.write(customer);
            }
        }
        write(directory.resolve("program.json"), ProgramFile.TEXT);
        write(directory.resolve("SOURCE.md"), SourceNote.text(accounts, seed));
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
