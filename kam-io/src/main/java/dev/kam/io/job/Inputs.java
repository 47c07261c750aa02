package dev.kam.io.job;

import dev.kam.KamDataException;
import dev.kam.account.AccountTable;
import dev.kam.account.Transactions;
import dev.kam.criteria.Ratings;
import dev.kam.io.ImportCounts;
import dev.kam.io.Mapping;
import dev.kam.io.internal.Nearest;
import dev.kam.io.internal.Plain;
import dev.kam.io.table.AccountRows;
import dev.kam.io.table.RawTable;
import dev.kam.io.table.TableCheck;
import dev.kam.io.table.TableCheck.Findings;
import dev.kam.io.table.TableFiles;
import dev.kam.io.table.TableSpec;
import dev.kam.io.table.TextCounts;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads accounts, transactions and ratings, whatever the format of their file: CSV, JSON ({@code .json}) or JSON Lines
 * ({@code .jsonl}, {@code .ndjson}).
 *
 * <p>All problems of a file are reported at once, each with its place, up to {@value KamDataException#MAX_PROBLEMS}.
 */
public final class Inputs {
    private Inputs() {}

    /**
     * A value that was read from a file, and what became of its rows.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param counts what became of the rows
     */
    public record Imported<T>(T value, ImportCounts counts) {}

    /**
     * The scale of a criterion's ratings.
     *
     * @param low the lowest rating
     * @param high the highest rating
     */
    public record Scale(double low, double high) {}

    /**
     * Reads accounts.
     *
     * @param file the file
     * @param mapping how it is read
     * @param numeric the columns that must be numbers wherever they appear; others are texts if a cell is no number
     * @return the accounts
     * @throws KamDataException if the file cannot be read, or with all that is wrong with its rows
     */
    public static Imported<AccountTable> accounts(Path file, Mapping mapping, Collection<String> numeric) {
        RawTable raw = TableFiles.read(file, AccountRows.spec().numeric(numeric), mapping);
        return new Imported<>(AccountRows.of(raw), raw.counts());
    }

    /**
     * Reads transactions. Those without a known account are kept, and counted.
     *
     * @param file the file
     * @param mapping how it is read
     * @param accounts the accounts
     * @return the transactions; the counts say nothing yet of an as-of date
     * @throws KamDataException if the file cannot be read, or with all that is wrong with its rows
     */
    public static Imported<Transactions> transactions(Path file, Mapping mapping, AccountTable accounts) {
        return transactions(transactionRows(file, mapping), accounts);
    }

    /** The part of reading transactions that needs no accounts. */
    static RawTable transactionRows(Path file, Mapping mapping) {
        return TableFiles.read(file, TableSpec.transactions(), mapping);
    }

    /** The part of reading transactions that needs the accounts. */
    static Imported<Transactions> transactions(RawTable raw, AccountTable accounts) {
        Transactions transactions = Transactions.of(
                raw.text("account_id"),
                raw.days("date"),
                raw.number("amount"),
                raw.has("product") ? Optional.of(raw.text("product")) : Optional.empty(),
                raw.has("margin") ? Optional.of(raw.number("margin")) : Optional.empty());
        long strays = transactions.withoutAccountIn(accounts);
        long filteredStrays = raw.counts().filtered() == 0 ? 0 : strangers(raw.filteredBy("account_id"), accounts);
        return new Imported<>(
                transactions,
                new ImportCounts(raw.counts().read(), raw.counts().filtered(), strays + filteredStrays, strays, 0));
    }

    private static long strangers(TextCounts filtered, AccountTable accounts) {
        long strangers = filtered.blank();
        for (int i = 0; i < filtered.texts().size(); i++) {
            if (accounts.rowOf(filtered.texts().get(i)).isEmpty()) {
                strangers += filtered.countAt(i);
            }
        }
        return strangers;
    }

    /**
     * Reads the ratings of a panel.
     *
     * @param file the file
     * @param mapping how it is read
     * @param accounts the accounts that may be rated
     * @param scales the criteria that may be rated, and their scales
     * @return the ratings
     * @throws KamDataException if the file cannot be read, or with all that is wrong with its rows
     */
    public static Imported<Ratings> ratings(
            Path file, Mapping mapping, AccountTable accounts, Map<String, Scale> scales) {
        TableCheck check = (table, findings) -> checkRatings(table, accounts, scales, findings);
        RawTable raw = TableFiles.read(file, TableSpec.ratings().checkedBy(check), mapping);
        Ratings.Builder ratings = Ratings.builder();
        for (int row = 0; row < raw.rows(); row++) {
            ratings.add(
                    raw.text("account_id").textAt(row).orElseThrow(),
                    raw.text("criterion").textAt(row).orElseThrow(),
                    raw.text("rater").textAt(row).orElseThrow(),
                    raw.number("score").valueAt(row));
        }
        return new Imported<>(ratings.build(), raw.counts());
    }

    private static void checkRatings(
            RawTable raw, AccountTable accounts, Map<String, Scale> scales, Findings findings) {
        Map<List<String>, Integer> first = new HashMap<>();
        AccountHints hints = null;
        for (int row = 0; row < raw.rows(); row++) {
            String account = raw.text("account_id").textAt(row).orElse("");
            String criterion = raw.text("criterion").textAt(row).orElse("");
            String rater = raw.text("rater").textAt(row).orElse("");
            if (!account.isEmpty() && accounts.rowOf(account).isEmpty()) {
                hints = hints == null ? new AccountHints(accounts) : hints;
                findings.add(
                        row,
                        "account_id",
                        "expected a known account but found '" + account + "'" + hints.maybe(account));
            }
            if (!criterion.isEmpty()) {
                checkScore(row, criterion, raw.number("score").valueAt(row), scales, findings);
            }
            boolean complete = !account.isEmpty() && !criterion.isEmpty() && !rater.isEmpty();
            Integer already = complete ? first.putIfAbsent(List.of(account, criterion, rater), row) : null;
            if (already != null) {
                findings.add(
                        row,
                        "",
                        "expected one rating of '" + account + "' on '" + criterion + "' by '" + rater
                                + "' but there is another at " + raw.placeOf(already));
            }
        }
    }

    private static void checkScore(
            int row, String criterion, double score, Map<String, Scale> scales, Findings findings) {
        Scale scale = scales.get(criterion);
        if (scale == null) {
            String maybe = Nearest.to(criterion, scales.keySet())
                    .map(near -> " Maybe '" + near + "'.")
                    .orElse("");
            findings.add(
                    row,
                    "criterion",
                    "expected one of the criteria " + scales.keySet() + " but found '" + criterion + "'." + maybe);
        } else if (score < scale.low() || score > scale.high()) {
            findings.add(
                    row,
                    "score",
                    "expected a score between " + Plain.of(scale.low()) + " and " + Plain.of(scale.high()) + " on '"
                            + criterion + "' but found " + Plain.of(score));
        }
    }
}
