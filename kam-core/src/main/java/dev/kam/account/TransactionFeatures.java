package dev.kam.account;

import dev.kam.KamDataException;
import dev.kam.Notice;
import dev.kam.decision.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the transactions of each account say of it, up to a date.
 *
 * <table>
 *   <caption>Features</caption>
 *   <tr><th>column</th><th>meaning</th><th>without transactions</th></tr>
 *   <tr><td>{@code transactions.total}</td><td>sum of amounts</td><td>0</td></tr>
 *   <tr><td>{@code transactions.lastYear}</td><td>amounts in (as-of minus 12 months, as-of]</td><td>0</td></tr>
 *   <tr><td>{@code transactions.growth}</td><td>last year over the year before, minus 1; missing when the year before is
 *       &le; 0</td><td>missing</td></tr>
 *   <tr><td>{@code transactions.count}</td><td>number of transactions</td><td>0</td></tr>
 *   <tr><td>{@code transactions.recencyDays}</td><td>days from the last one to as-of</td><td>missing</td></tr>
 *   <tr><td>{@code transactions.products}</td><td>distinct products; missing for all when no product is given</td>
 *       <td>0</td></tr>
 *   <tr><td>{@code transactions.months}</td><td>distinct calendar months with a transaction</td><td>0</td></tr>
 * </table>
 *
 * <p>Transactions after as-of are ignored, those of accounts that are not in the table do not count; both are counted.
 * Amounts are added in the order of the input.
 *
 * <p>Complexity: O(t) time for t transactions and O(n + t) working memory, 16 bytes a transaction.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class TransactionFeatures implements Enrichment {

    /** The prefix of all feature columns: {@value}. */
    public static final String PREFIX = "transactions.";

    /** The names of the features, without the prefix. */
    public static final List<String> NAMES =
            List.of("total", "lastYear", "growth", "count", "recencyDays", "products", "months");

    private final Map<String, Column> columns;
    private final int unmatched;
    private final int ignored;
    private final int used;
    private final List<Notice> notices;

    private TransactionFeatures(
            Map<String, Column> columns, int unmatched, int ignored, int used, List<Notice> notices) {
        this.columns = columns;
        this.unmatched = unmatched;
        this.ignored = ignored;
        this.used = used;
        this.notices = notices;
    }

    /**
     * Computes the features.
     *
     * @param accounts the accounts
     * @param transactions their transactions
     * @param asOf the date up to which transactions count
     * @return the features, with what was left out
     * @throws KamDataException if amounts add up to infinity
     */
    public static TransactionFeatures of(AccountTable accounts, Transactions transactions, LocalDate asOf) {
        return new Computation(accounts, transactions, asOf).run();
    }

    /** Adds one column for each feature to the table that they were computed for. */
    @Override
    public AccountTable addTo(AccountTable accounts) {
        AccountTable table = accounts;
        for (Map.Entry<String, Column> column : columns.entrySet()) {
            table = table.with(column.getKey(), column.getValue());
        }
        return table;
    }

    /** {@return the number of transactions without an account of the table} */
    public int unmatched() {
        return unmatched;
    }

    /** {@return the number of transactions of its accounts after as-of} */
    public int ignored() {
        return ignored;
    }

    /** {@return the number of transactions that counted} */
    public int used() {
        return used;
    }

    /** {@return what the reader should know} */
    public List<Notice> notices() {
        return notices;
    }

    /** One computation, and its working memory. */
    private static final class Computation {
        private final AccountTable table;
        private final int accounts;
        private final Transactions transactions;
        private final int asOf;
        private final int yearAgo;
        private final int twoYearsAgo;
        private final int[] rowOf;
        private final Optional<TextColumn> products;
        private final double[] total;
        private final double[] lastYear;
        private final double[] yearBefore;
        private final int[] count;
        private final int[] lastDay;
        private int unmatched;
        private int ignored;
        private int used;
        private int earliest = Integer.MAX_VALUE;

        Computation(AccountTable table, Transactions transactions, LocalDate asOf) {
            this.table = table;
            this.accounts = table.size();
            this.transactions = transactions;
            this.asOf = Math.toIntExact(asOf.toEpochDay());
            this.yearAgo = Math.toIntExact(asOf.minusMonths(12).toEpochDay());
            this.twoYearsAgo = Math.toIntExact(asOf.minusMonths(24).toEpochDay());
            this.products = transactions.products().filter(p -> !p.distinct().isEmpty());
            this.rowOf = transactions.accounts().distinct().stream()
                    .mapToInt(id -> table.rowOf(id).orElse(-1))
                    .toArray();
            this.total = new double[accounts];
            this.lastYear = new double[accounts];
            this.yearBefore = new double[accounts];
            this.count = new int[accounts];
            this.lastDay = new int[accounts];
            Arrays.fill(lastDay, Integer.MIN_VALUE);
        }

        TransactionFeatures run() {
            addUp();
            Map<String, Column> columns = new LinkedHashMap<>();
            columns.put(PREFIX + "total", sums(total));
            columns.put(PREFIX + "lastYear", sums(lastYear));
            columns.put(PREFIX + "growth", growth());
            columns.put(PREFIX + "count", whole(count));
            columns.put(PREFIX + "recencyDays", recency());
            int[][] codes = codesByAccount();
            columns.put(PREFIX + "products", products.isPresent() ? whole(distinct(codes[0])) : none());
            columns.put(PREFIX + "months", whole(distinct(codes[1])));
            return new TransactionFeatures(columns, unmatched, ignored, used, notices());
        }

        private int rowAt(int t) {
            int code = transactions.accounts().codeAt(t);
            return code < 0 ? -1 : rowOf[code];
        }

        private void addUp() {
            int[] days = transactions.days();
            Column amounts = transactions.amounts();
            for (int t = 0; t < days.length; t++) {
                int row = rowAt(t);
                int day = days[t];
                if (row < 0) {
                    unmatched++;
                } else if (day > asOf) {
                    ignored++;
                } else {
                    used++;
                    double amount = amounts.valueAt(t);
                    total[row] += amount;
                    if (day > yearAgo) {
                        lastYear[row] += amount;
                    } else if (day > twoYearsAgo) {
                        yearBefore[row] += amount;
                    }
                    count[row]++;
                    lastDay[row] = Math.max(lastDay[row], day);
                    earliest = Math.min(earliest, day);
                }
            }
        }

        private Column sums(double[] amounts) {
            for (int i = 0; i < accounts; i++) {
                if (!Double.isFinite(amounts[i])) {
                    throw new KamDataException(
                            "transactions of account '" + table.idAt(i) + "'",
                            "the sum of their amounts is out of range");
                }
            }
            return Column.of(amounts);
        }

        private Column growth() {
            Column.Builder column = Column.builder();
            for (int i = 0; i < accounts; i++) {
                double growth = yearBefore[i] > 0 ? lastYear[i] / yearBefore[i] - 1 : Double.NaN;
                column.append(Double.isFinite(growth) ? growth : Double.NaN);
            }
            return column.build();
        }

        private Column recency() {
            Column.Builder column = Column.builder();
            for (int i = 0; i < accounts; i++) {
                column.append(count[i] == 0 ? Double.NaN : asOf - lastDay[i]);
            }
            return column.build();
        }

        /** Product codes and calendar months of the counted transactions, sorted by account. */
        private int[][] codesByAccount() {
            int[] next = starts();
            int[] product = new int[products.isPresent() ? used : 0];
            int[] month = new int[used];
            int[] days = transactions.days();
            for (int t = 0; t < days.length; t++) {
                int row = rowAt(t);
                if (row >= 0 && days[t] <= asOf) {
                    int at = next[row]++;
                    month[at] = monthOf(days[t]);
                    if (products.isPresent()) {
                        product[at] = products.get().codeAt(t);
                    }
                }
            }
            return new int[][] {product, month};
        }

        private static int monthOf(int day) {
            LocalDate date = LocalDate.ofEpochDay(day);
            return Math.toIntExact(date.getYear() * 12L + date.getMonthValue());
        }

        private int[] starts() {
            int[] starts = new int[accounts];
            for (int i = 1; i < accounts; i++) {
                starts[i] = starts[i - 1] + count[i - 1];
            }
            return starts;
        }

        /** The number of distinct codes of each account; -1 stands for a missing cell and does not count. */
        private int[] distinct(int[] codes) {
            int[] distinct = new int[accounts];
            int from = 0;
            for (int i = 0; i < accounts; i++) {
                int to = from + count[i];
                Arrays.sort(codes, from, to);
                for (int t = from; t < to; t++) {
                    if (codes[t] != -1 && (t == from || codes[t] != codes[t - 1])) {
                        distinct[i]++;
                    }
                }
                from = to;
            }
            return distinct;
        }

        private Column whole(int[] numbers) {
            Column.Builder column = Column.builder();
            for (int number : numbers) {
                column.append(number);
            }
            return column.build();
        }

        private Column none() {
            Column.Builder column = Column.builder();
            for (int i = 0; i < accounts; i++) {
                column.append(Double.NaN);
            }
            return column.build();
        }

        private List<Notice> notices() {
            List<Notice> notices = new ArrayList<>();
            if (used > 0 && earliest > yearAgo) {
                notices.add(Notice.of(
                        "short-history",
                        "The transactions cover less than two years, and none lies in the year before the last: growth is not"
                                + " known for any account.",
                        "Las transacciones cubren menos de dos años y ninguna cae en el año anterior al último: no se conoce"
                                + " el crecimiento de ninguna cuenta."));
            } else if (used > 0 && earliest > twoYearsAgo + 31) {
                notices.add(Notice.of(
                        "short-history",
                        "The transactions cover less than two years: growth compares the last year with an incomplete one.",
                        "Las transacciones cubren menos de dos años: el crecimiento compara el último año con uno"
                                + " incompleto."));
            }
            return List.copyOf(notices);
        }
    }
}
