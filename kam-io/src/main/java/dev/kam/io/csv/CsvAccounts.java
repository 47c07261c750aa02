package dev.kam.io.csv;

import dev.kam.KamDataException;
import dev.kam.account.AccountTable;
import dev.kam.io.Inputs;
import dev.kam.io.Mapping;
import java.nio.file.Path;
import java.util.Set;

/**
 * Reads accounts from a file with columns {@code account_id}, {@code name} and any others.
 *
 * <p>Separator, encoding and decimal sign are recognized. {@link Inputs} has more: the counts of rows, columns that must be
 * numbers, transactions and ratings.
 */
public final class CsvAccounts {
    private CsvAccounts() {}

    /**
     * Reads accounts.
     *
     * @param file the file
     * @return the accounts
     * @throws KamDataException if the file cannot be read, or with all that is wrong with its rows
     */
    public static AccountTable read(Path file) {
        return read(file, Mapping.none());
    }

    /**
     * Reads accounts from a file with foreign headers.
     *
     * @param file the file
     * @param mapping how it is read
     * @return the accounts
     * @throws KamDataException if the file cannot be read, or with all that is wrong with its rows
     */
    public static AccountTable read(Path file, Mapping mapping) {
        return Inputs.accounts(file, mapping, Set.of()).value();
    }
}
