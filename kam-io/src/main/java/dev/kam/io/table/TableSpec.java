package dev.kam.io.table;

import dev.kam.account.ColumnNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a kind of file holds: the columns it must have, those it may have, and what becomes of all others.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class TableSpec {
    private final String kind;
    private final List<Known> columns;
    private final boolean keepsOthers;
    private final Set<String> numeric;
    private final Optional<String> countedWhenFiltered;
    private final Optional<TableCheck> check;

    private TableSpec(
            String kind,
            List<Known> columns,
            boolean keepsOthers,
            Set<String> numeric,
            Optional<String> countedWhenFiltered,
            Optional<TableCheck> check) {
        this.kind = kind;
        this.columns = columns;
        this.keepsOthers = keepsOthers;
        this.numeric = numeric;
        this.countedWhenFiltered = countedWhenFiltered;
        this.check = check;
    }

    /**
     * A column that has a meaning in this kind of file.
     *
     * @param name kam's name
     * @param type what its cells are
     * @param required whether the file must have it
     * @param blankAllowed whether cells may be blank
     */
    public record Known(String name, ColumnType type, boolean required, boolean blankAllowed) {}

    /**
     * Creates a kind of file without columns; others are dropped.
     *
     * @param kind its name in the program file, such as {@code accounts}
     * @return the kind of file
     */
    public static TableSpec of(String kind) {
        return new TableSpec(kind, List.of(), false, Set.of(), Optional.empty(), Optional.empty());
    }

    /** {@return accounts: {@code account_id}, {@code name}, and any others} */
    public static TableSpec accounts() {
        return of("accounts")
                .required("account_id", ColumnType.TEXT)
                .required("name", ColumnType.TEXT)
                .optional("parent_id", ColumnType.TEXT)
                .optional("country", ColumnType.TEXT)
                .optional("sector", ColumnType.TEXT)
                .keepingOthers();
    }

    /** {@return transactions: {@code account_id}, which may be blank, {@code date}, {@code amount}} */
    public static TableSpec transactions() {
        return of("transactions")
                .requiredButBlank("account_id", ColumnType.TEXT)
                .required("date", ColumnType.DATE)
                .required("amount", ColumnType.NUMBER)
                .optional("product", ColumnType.TEXT)
                .optional("margin", ColumnType.NUMBER)
                .countingFiltered("account_id");
    }

    /** {@return ratings: {@code account_id}, {@code criterion}, {@code rater}, {@code score}} */
    public static TableSpec ratings() {
        return of("ratings")
                .required("account_id", ColumnType.TEXT)
                .required("criterion", ColumnType.TEXT)
                .required("rater", ColumnType.TEXT)
                .required("score", ColumnType.NUMBER);
    }

    /**
     * Adds a column that must be there, and none of whose cells may be blank.
     *
     * @param name kam's name, in canonical form
     * @param type what its cells are
     * @return the changed copy
     */
    public TableSpec required(String name, ColumnType type) {
        return with(new Known(name, type, true, false));
    }

    /**
     * Adds a column that must be there, but whose cells may be blank.
     *
     * @param name kam's name, in canonical form
     * @param type what its cells are
     * @return the changed copy
     */
    public TableSpec requiredButBlank(String name, ColumnType type) {
        return with(new Known(name, type, true, true));
    }

    /**
     * Adds a column that may be there.
     *
     * @param name kam's name, in canonical form
     * @param type what its cells are
     * @return the changed copy
     */
    public TableSpec optional(String name, ColumnType type) {
        return with(new Known(name, type, false, true));
    }

    private TableSpec with(Known column) {
        List<Known> more = new ArrayList<>(columns);
        more.add(column);
        return new TableSpec(kind, List.copyOf(more), keepsOthers, numeric, countedWhenFiltered, check);
    }

    /**
     * Keeps all other columns too: as numbers if every cell that is not blank is one, else as texts.
     *
     * @return the changed copy
     */
    public TableSpec keepingOthers() {
        return new TableSpec(kind, columns, true, numeric, countedWhenFiltered, check);
    }

    /**
     * Names columns that must be numeric wherever they appear: a cell that is no number is an error then.
     *
     * @param names kam's names
     * @return the changed copy
     */
    public TableSpec numeric(Collection<String> names) {
        Set<String> more = new LinkedHashSet<>(numeric);
        for (String name : names) {
            more.add(ColumnNames.canonical(name));
        }
        return new TableSpec(kind, columns, keepsOthers, Set.copyOf(more), countedWhenFiltered, check);
    }

    /**
     * Names a column of which the values in rows that the filters leave out shall be counted.
     *
     * @param name kam's name
     * @return the changed copy
     */
    public TableSpec countingFiltered(String name) {
        return new TableSpec(kind, columns, keepsOthers, numeric, Optional.of(name), check);
    }

    /**
     * Adds a check of the whole table, in place of another.
     *
     * @param newCheck looks for what no single cell shows
     * @return the changed copy
     */
    public TableSpec checkedBy(TableCheck newCheck) {
        return new TableSpec(kind, columns, keepsOthers, numeric, countedWhenFiltered, Optional.of(newCheck));
    }

    /** {@return what looks for problems that no single cell shows} */
    Optional<TableCheck> check() {
        return check;
    }

    /** {@return the name of this kind in the program file} */
    public String kind() {
        return kind;
    }

    /** {@return the columns that have a meaning} */
    public List<Known> columns() {
        return columns;
    }

    /** {@return whether all other columns are kept} */
    public boolean keepsOthers() {
        return keepsOthers;
    }

    /** {@return the canonical names of columns that must be numeric} */
    public Set<String> numeric() {
        return numeric;
    }

    /** {@return the column whose values are counted in rows that the filters leave out} */
    public Optional<String> countedWhenFiltered() {
        return countedWhenFiltered;
    }
}
