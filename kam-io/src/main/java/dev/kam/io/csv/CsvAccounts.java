package dev.kam.io.csv;

import dev.kam.KamDataException;
import dev.kam.account.AccountTable;
import dev.kam.io.Mapping;
import dev.kam.io.table.AccountRows;
import dev.kam.io.table.TableFiles;
import java.nio.file.Path;

/**
 * Reads accounts from a file with columns {@code account_id}, {@code name} and any others.
 *
 * <p>Separator, encoding and decimal sign are recognized. {@link dev.kam.io.job.Inputs} has more: the counts of rows, columns that must be
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
        return AccountRows.of(TableFiles.read(file, AccountRows.spec(), mapping));
    }

    /**
     * Reads accounts from a CSV file that does not show how it is written.
     *
     * @param file the file
     * @param dialect how it is written
     * @return the accounts
     * @throws KamDataException if the file cannot be read, or with all that is wrong with its rows
     */
    public static AccountTable read(Path file, CsvDialect dialect) {
        return AccountRows.of(TableFiles.read(file, AccountRows.spec(), Mapping.none(), dialect.format()));
    }
}
