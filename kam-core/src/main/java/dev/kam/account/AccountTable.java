package dev.kam.account;

import dev.kam.decision.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Accounts by row, and what is known of them by column: any number of numeric and text attributes.
 *
 * <ul>
 *   <li>Ids are unique; names need not be.
 *   <li>Columns are found by name; upper and lower case, {@code -}, {@code _} and space make no difference.
 *   <li>A table with another column shares all the others.
 * </ul>
 *
 * <p>Memory: about 200 bytes an account for id, name and index, 8 bytes a numeric cell and 4 bytes a text cell.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class AccountTable {
    private final List<String> ids;
    private final List<String> names;
    private final Map<String, Integer> rowOf;
    private final Map<String, Column> numbers;
    private final Map<String, TextColumn> texts;

    private AccountTable(
            List<String> ids,
            List<String> names,
            Map<String, Integer> rowOf,
            Map<String, Column> numbers,
            Map<String, TextColumn> texts) {
        this.ids = ids;
        this.names = names;
        this.rowOf = rowOf;
        this.numbers = numbers;
        this.texts = texts;
    }

    /**
     * Creates a table of ids and names; columns are added by {@code with}.
     *
     * @param ids the ids, unique and not blank
     * @param names the names, one for each id and not blank
     * @return the table
     * @throws IllegalArgumentException if an id or a name is blank, if an id stands twice, or if there is not one name for each id
     */
    public static AccountTable of(List<String> ids, List<String> names) {
        if (ids.size() != names.size()) {
            throw new IllegalArgumentException(
                    "number of names must be that of the ids, " + ids.size() + ", but was " + names.size());
        }
        Map<String, Integer> rowOf = new HashMap<>(ids.size() * 4 / 3 + 1);
        for (int row = 0; row < ids.size(); row++) {
            String id = ids.get(row);
            if (id.isBlank()) {
                throw new IllegalArgumentException("id of account " + row + " must not be blank");
            }
            if (names.get(row).isBlank()) {
                throw new IllegalArgumentException("name of account '" + id + "' must not be blank");
            }
            Integer first = rowOf.putIfAbsent(id, row);
            if (first != null) {
                throw new IllegalArgumentException(
                        "id of an account must be unique but '" + id + "' stands at " + first + " and " + row);
            }
        }
        return new AccountTable(List.copyOf(ids), List.copyOf(names), rowOf, Map.of(), Map.of());
    }

    /**
     * Creates a table from accounts.
     *
     * @param accounts the accounts, with distinct ids
     * @return the table, with a column for each attribute that any account has
     * @throws IllegalArgumentException if an id stands twice, or if an attribute is a number here and a text there
     */
    public static AccountTable of(List<Account> accounts) {
        AccountTable table = of(
                accounts.stream().map(Account::id).toList(),
                accounts.stream().map(Account::name).toList());
        Set<String> numeric = new LinkedHashSet<>();
        Set<String> textual = new LinkedHashSet<>();
        accounts.forEach(a -> {
            numeric.addAll(a.numbers().keySet());
            textual.addAll(a.texts().keySet());
        });
        for (String name : numeric) {
            Column.Builder column = Column.builder();
            accounts.forEach(a -> column.append(a.number(name).orElse(Double.NaN)));
            table = table.with(name, column.build());
        }
        for (String name : textual) {
            if (numeric.contains(name)) {
                throw new IllegalArgumentException(
                        "attribute '" + name + "' must be a number or a text for all accounts but was both");
            }
            TextColumn.Builder column = TextColumn.builder();
            accounts.forEach(a -> column.append(a.text(name).orElse("")));
            table = table.with(name, column.build());
        }
        return table;
    }

    /** {@return the number of accounts} */
    public int size() {
        return ids.size();
    }

    /** {@return the ids, in order} */
    public List<String> ids() {
        return ids;
    }

    /**
     * Returns the id of an account.
     *
     * @param row its row, from 0
     * @return its id
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public String idAt(int row) {
        return ids.get(row);
    }

    /**
     * Returns the name of an account.
     *
     * @param row its row, from 0
     * @return its name
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public String nameAt(int row) {
        return names.get(row);
    }

    /**
     * Finds an account.
     *
     * @param id its id
     * @return its row; empty if there is none of that id
     */
    public OptionalInt rowOf(String id) {
        Integer row = rowOf.get(id);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /**
     * Returns an account with all that is known of it.
     *
     * @param row its row, from 0
     * @return the account
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Account accountAt(int row) {
        Map<String, Double> known = new LinkedHashMap<>();
        numbers.forEach((name, column) -> {
            if (!column.isMissing(row)) {
                known.put(name, column.valueAt(row));
            }
        });
        Map<String, String> said = new LinkedHashMap<>();
        texts.forEach((name, column) -> column.textAt(row).ifPresent(text -> said.put(name, text)));
        return new Account(ids.get(row), names.get(row), known, said);
    }

    /** {@return the names of the numeric columns, in lower case with {@code _}, in order} */
    public Set<String> numericColumns() {
        return numbers.keySet();
    }

    /** {@return the names of the text columns, in lower case with {@code _}, in order} */
    public Set<String> textColumns() {
        return texts.keySet();
    }

    /**
     * Finds a numeric column.
     *
     * @param name its name
     * @return the column; empty if there is none of that name
     */
    public Optional<Column> number(String name) {
        return find(numbers, name);
    }

    /**
     * Finds a text column.
     *
     * @param name its name
     * @return the column; empty if there is none of that name
     */
    public Optional<TextColumn> text(String name) {
        return find(texts, name);
    }

    /**
     * Returns this table with a numeric column, in place of one of the same name.
     *
     * @param name its name
     * @param column its cells, one for each account
     * @return the changed table
     * @throws IllegalArgumentException if there is not one cell for each account
     */
    public AccountTable with(String name, Column column) {
        requireSize(name, column.size());
        return new AccountTable(ids, names, rowOf, plus(numbers, name, column), minus(texts, name));
    }

    /**
     * Returns this table with a text column, in place of one of the same name.
     *
     * @param name its name
     * @param column its cells, one for each account
     * @return the changed table
     * @throws IllegalArgumentException if there is not one cell for each account
     */
    public AccountTable with(String name, TextColumn column) {
        requireSize(name, column.size());
        return new AccountTable(ids, names, rowOf, minus(numbers, name), plus(texts, name, column));
    }

    /**
     * Returns this table with the columns that something adds to it, such as the ratings of a panel.
     *
     * @param enrichment what adds columns
     * @return the changed table
     */
    public AccountTable with(Enrichment enrichment) {
        return enrichment.addTo(this);
    }

    /**
     * Returns this table with the features of transactions: columns {@code transactions.total} and so on, as
     * {@link TransactionFeatures} lists them.
     *
     * @param transactions the transactions; those of accounts that are not in this table do not count
     * @param asOf the date up to which they count
     * @return the changed table
     */
    public AccountTable with(Transactions transactions, LocalDate asOf) {
        return with(TransactionFeatures.of(this, transactions, asOf));
    }

    private void requireSize(String name, int size) {
        if (size != size()) {
            throw new IllegalArgumentException(
                    "column '" + name + "' must have " + size() + " cells, one for each account, but had " + size);
        }
    }

    /** Most callers know the canonical name. */
    private static <T> Optional<T> find(Map<String, T> columns, String name) {
        T column = columns.get(name);
        return Optional.ofNullable(column == null ? columns.get(ColumnNames.canonical(name)) : column);
    }

    private static <T> Map<String, T> plus(Map<String, T> columns, String name, T column) {
        Map<String, T> changed = new LinkedHashMap<>(columns);
        changed.put(ColumnNames.canonical(name), column);
        return Collections.unmodifiableMap(changed);
    }

    private static <T> Map<String, T> minus(Map<String, T> columns, String name) {
        if (!columns.containsKey(ColumnNames.canonical(name))) {
            return columns;
        }
        Map<String, T> changed = new LinkedHashMap<>(columns);
        changed.remove(ColumnNames.canonical(name));
        return Collections.unmodifiableMap(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountTable that
                && ids.equals(that.ids)
                && names.equals(that.names)
                && numbers.equals(that.numbers)
                && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ids, names);
    }

    @Override
    public String toString() {
        List<String> columns = new ArrayList<>(numbers.keySet());
        columns.addAll(texts.keySet());
        return "AccountTable[" + size() + " accounts, columns " + columns + "]";
    }
}
