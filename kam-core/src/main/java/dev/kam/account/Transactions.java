package dev.kam.account;

import dev.kam.decision.Column;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What accounts bought, by column: account, date, amount and, where known, product and margin.
 *
 * <p>Memory: 16 bytes a transaction, 4 more with products and 8 more with margins. Ten million fit well into 500 MB.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Transactions {
    private final TextColumn accounts;
    private final int[] days;
    private final Column amounts;
    private final Optional<TextColumn> products;
    private final Optional<Column> margins;

    private Transactions(
            TextColumn accounts, int[] days, Column amounts, Optional<TextColumn> products, Optional<Column> margins) {
        this.accounts = accounts;
        this.days = days;
        this.amounts = amounts;
        this.products = products;
        this.margins = margins;
    }

    /**
     * Creates transactions from their columns.
     *
     * @param accounts the account of each; a missing cell belongs to nobody
     * @param days the date of each, in days since 1970-01-01
     * @param amounts the amount of each, in the currency of the program; none missing
     * @param products the product of each, if known
     * @param margins the margin of each, if known
     * @return the transactions
     * @throws IllegalArgumentException if the columns differ in size or an amount is missing
     */
    public static Transactions of(
            TextColumn accounts, int[] days, Column amounts, Optional<TextColumn> products, Optional<Column> margins) {
        int n = accounts.size();
        requireSize("days", days.length, n);
        requireSize("amounts", amounts.size(), n);
        products.ifPresent(p -> requireSize("products", p.size(), n));
        margins.ifPresent(m -> requireSize("margins", m.size(), n));
        if (amounts.assessed() < n) {
            throw new IllegalArgumentException(
                    "amounts must all be known but " + (n - amounts.assessed()) + " were missing");
        }
        return new Transactions(accounts, days.clone(), amounts, products, margins);
    }

    private static void requireSize(String name, int size, int expected) {
        if (size != expected) {
            throw new IllegalArgumentException(
                    "number of " + name + " must be that of the accounts, " + expected + ", but was " + size);
        }
    }

    /** {@return a builder that takes one transaction after another} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the number of transactions} */
    public int size() {
        return days.length;
    }

    /** {@return the account of each transaction} */
    public TextColumn accounts() {
        return accounts;
    }

    /**
     * Returns the date of a transaction.
     *
     * @param transaction its place, from 0
     * @return its date
     * @throws IndexOutOfBoundsException if there is no such transaction
     */
    public LocalDate dateAt(int transaction) {
        return LocalDate.ofEpochDay(days[transaction]);
    }

    /** {@return the amount of each transaction} */
    public Column amounts() {
        return amounts;
    }

    /** {@return the product of each transaction, if known} */
    public Optional<TextColumn> products() {
        return products;
    }

    /** {@return the margin of each transaction, if known} */
    public Optional<Column> margins() {
        return margins;
    }

    /** {@return the latest date; empty without transactions} */
    public Optional<LocalDate> latest() {
        return Arrays.stream(days).max().stream()
                .mapToObj(LocalDate::ofEpochDay)
                .findFirst();
    }

    /**
     * Returns the latest date before the latest one, by which a mistyped date far in the future stands out.
     *
     * @return the second latest distinct date; empty with fewer than two
     */
    public Optional<LocalDate> secondLatest() {
        int latest = Arrays.stream(days).max().orElse(Integer.MIN_VALUE);
        return Arrays.stream(days).filter(d -> d < latest).max().stream()
                .mapToObj(LocalDate::ofEpochDay)
                .findFirst();
    }

    /**
     * Counts the transactions that no account of a table made.
     *
     * @param table the accounts
     * @return how many have no account, or one that is not in the table
     */
    public int withoutAccountIn(AccountTable table) {
        boolean[] known = new boolean[accounts.distinct().size()];
        for (int code = 0; code < known.length; code++) {
            known[code] = table.rowOf(accounts.distinct().get(code)).isPresent();
        }
        int strays = 0;
        for (int t = 0; t < size(); t++) {
            int code = accounts.codeAt(t);
            strays += code < 0 || !known[code] ? 1 : 0;
        }
        return strays;
    }

    /** The days themselves, for this package. */
    int[] days() {
        return days;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Transactions that
                && accounts.equals(that.accounts)
                && Arrays.equals(days, that.days)
                && amounts.equals(that.amounts)
                && products.equals(that.products)
                && margins.equals(that.margins);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + amounts.hashCode();
    }

    @Override
    public String toString() {
        return "Transactions[" + size() + "]";
    }

    /** Takes one transaction after another. */
    public static final class Builder {
        private final TextColumn.Builder accounts = TextColumn.builder();
        private final Column.Builder amounts = Column.builder();
        private int[] days = new int[16];

        private Builder() {}

        /**
         * Adds a transaction.
         *
         * @param accountId its account
         * @param date its date
         * @param amount its amount, finite
         * @return this builder
         * @throws IllegalArgumentException if the amount is not finite
         */
        public Builder add(String accountId, LocalDate date, double amount) {
            int n = accounts.size();
            if (!Double.isFinite(amount)) {
                throw new IllegalArgumentException("amount of transaction " + n + " must be finite but was " + amount);
            }
            if (n == days.length) {
                days = Arrays.copyOf(days, n * 2);
            }
            days[n] = Math.toIntExact(date.toEpochDay());
            accounts.append(accountId);
            amounts.append(amount);
            return this;
        }

        /** {@return the transactions} */
        public Transactions build() {
            int n = accounts.size();
            return of(accounts.build(), Arrays.copyOf(days, n), amounts.build(), Optional.empty(), Optional.empty());
        }
    }
}
