package dev.kam.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The performances of n alternatives on m criteria, by column.
 *
 * <ul>
 *   <li>Alternatives are rows 0 to n - 1, n &ge; 1; criteria are columns 0 to m - 1, m &ge; 1, with distinct ids.
 *   <li>A performance is finite, or NaN when it was not assessed.
 * </ul>
 *
 * <p>Columns are shared, not copied: a table over columns that exist already costs nothing.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class DecisionMatrix {
    private final List<Criterion> criteria;
    private final List<Column> columns;

    private DecisionMatrix(List<Criterion> criteria, List<Column> columns) {
        this.criteria = criteria;
        this.columns = columns;
    }

    /**
     * Creates a table from its columns, without copying them.
     *
     * @param criteria the criteria, with distinct ids
     * @param columns one column for each criterion, of equal size
     * @return the table
     * @throws IllegalArgumentException if there is no criterion or no alternative, if ids repeat, or if sizes differ
     */
    public static DecisionMatrix of(List<Criterion> criteria, List<Column> columns) {
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("criteria must not be empty");
        }
        if (criteria.size() != columns.size()) {
            throw new IllegalArgumentException("number of columns must be that of the criteria, " + criteria.size()
                    + ", but was " + columns.size());
        }
        Set<String> ids = new HashSet<>();
        int n = columns.get(0).size();
        for (int j = 0; j < criteria.size(); j++) {
            String id = criteria.get(j).id();
            if (!ids.add(id)) {
                throw new IllegalArgumentException("id of a criterion must be unique but '" + id + "' stands twice");
            }
            if (columns.get(j).size() != n) {
                throw new IllegalArgumentException("column of criterion '" + id + "' must have " + n
                        + " rows like the first but had " + columns.get(j).size());
            }
        }
        if (n == 0) {
            throw new IllegalArgumentException("alternatives must not be empty");
        }
        return new DecisionMatrix(List.copyOf(criteria), List.copyOf(columns));
    }

    /**
     * Creates a table from its rows.
     *
     * @param criteria the criteria, with distinct ids
     * @param rows the performances: one row for each alternative, one cell in it for each criterion; NaN = not assessed
     * @return the table
     * @throws IllegalArgumentException if there is no criterion or no alternative, if ids repeat, if a row is too short or
     *     too long, or if a cell is infinite
     */
    public static DecisionMatrix ofRows(List<Criterion> criteria, double[]... rows) {
        List<Column.Builder> builders = new ArrayList<>();
        criteria.forEach(c -> builders.add(Column.builder()));
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != criteria.size()) {
                throw new IllegalArgumentException("row " + i + " must have " + criteria.size()
                        + " performances, one for each criterion, but had " + rows[i].length);
            }
            for (int j = 0; j < rows[i].length; j++) {
                if (Double.isInfinite(rows[i][j])) {
                    throw new IllegalArgumentException("performance of alternative " + i + " on criterion '"
                            + criteria.get(j).id() + "' must be finite or NaN but was " + rows[i][j]);
                }
                builders.get(j).append(rows[i][j]);
            }
        }
        return of(criteria, builders.stream().map(Column.Builder::build).toList());
    }

    /** {@return the number of alternatives, at least 1} */
    public int alternatives() {
        return columns.get(0).size();
    }

    /** {@return the criteria, at least one} */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * Returns the column of a criterion.
     *
     * @param criterion its place, from 0
     * @return the performances on it
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public Column column(int criterion) {
        return columns.get(criterion);
    }

    /**
     * Returns a performance.
     *
     * @param alternative its row, from 0
     * @param criterion its column, from 0
     * @return the performance; NaN when it was not assessed
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public double valueAt(int alternative, int criterion) {
        return columns.get(criterion).valueAt(alternative);
    }

    /**
     * Copies a column.
     *
     * @param criterion its place, from 0
     * @param into receives the performances, NaN where not assessed; at least {@link #alternatives()} long
     * @throws IndexOutOfBoundsException if there is no such criterion
     * @throws IllegalArgumentException if {@code into} is too short
     */
    public void copyColumn(int criterion, double[] into) {
        columns.get(criterion).copyInto(into);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionMatrix that && criteria.equals(that.criteria) && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(criteria, columns);
    }

    @Override
    public String toString() {
        return "DecisionMatrix[" + alternatives() + " alternatives, " + criteria.size() + " criteria]";
    }
}
