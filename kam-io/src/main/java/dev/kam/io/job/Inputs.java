package dev.kam.io.job;

import dev.kam.KamDataException;
import dev.kam.account.AccountTable;
import dev.kam.account.Transactions;
import dev.kam.criteria.Ratings;
import dev.kam.decision.Column;
import dev.kam.io.ImportCounts;
import dev.kam.io.Mapping;
import dev.kam.io.Problems;
import dev.kam.io.internal.Nearest;
import dev.kam.io.internal.Plain;
import dev.kam.io.table.AccountRows;
import dev.kam.io.table.RawTable;
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
        RawTable raw = TableFiles.read(file, TableSpec.accounts().numeric(numeric), mapping);
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
        RawTable raw = TableFiles.read(file, TableSpec.transactions(), mapping);
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
        RawTable raw = TableFiles.read(file, TableSpec.ratings(), mapping);
        Problems problems = new Problems();
        Map<List<String>, Integer> first = new HashMap<>();
        Ratings.Builder ratings = Ratings.builder();
        Column scores = raw.number("score");
        AccountHints hints = null;
        for (int row = 0; row < raw.rows() && !problems.hasMore(); row++) {
            String account = raw.text("account_id").textAt(row).orElseThrow();
            String criterion = raw.text("criterion").textAt(row).orElseThrow();
            String rater = raw.text("rater").textAt(row).orElseThrow();
            double score = scores.valueAt(row);
            if (accounts.rowOf(account).isEmpty()) {
                hints = hints == null ? new AccountHints(accounts) : hints;
                problems.add(
                        raw.placeOf(row, "account_id"),
                        "expected a known account but found '" + account + "'" + hints.maybe(account));
            }
            checkScore(raw, row, criterion, score, scales, problems);
            Integer already = first.putIfAbsent(List.of(account, criterion, rater), row);
            if (already != null) {
                problems.add(
                        raw.placeOf(row),
                        "expected one rating of '" + account + "' on '" + criterion + "' by '" + rater
                                + "' but there is another at " + raw.placeOf(already));
            }
            if (problems.isEmpty()) {
                ratings.add(account, criterion, rater, score);
            }
        }
        problems.throwIfAny();
        return new Imported<>(ratings.build(), raw.counts());
    }

    private static void checkScore(
            RawTable raw, int row, String criterion, double score, Map<String, Scale> scales, Problems problems) {
        Scale scale = scales.get(criterion);
        if (scale == null) {
            String maybe = Nearest.to(criterion, scales.keySet())
                    .map(near -> " Maybe '" + near + "'.")
                    .orElse("");
            problems.add(
                    raw.placeOf(row, "criterion"),
                    "expected one of the criteria " + scales.keySet() + " but found '" + criterion + "'." + maybe);
        } else if (!(score >= scale.low() && score <= scale.high())) {
            problems.add(
                    raw.placeOf(row, "score"),
                    "expected a score between " + Plain.of(scale.low()) + " and " + Plain.of(scale.high()) + " on '"
                            + criterion + "' but found " + Plain.of(score));
        }
    }
}
