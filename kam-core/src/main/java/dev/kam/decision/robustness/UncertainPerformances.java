package dev.kam.decision.robustness;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The performances that are not known for sure, by alternative and criterion. All others are as the table has them.
 *
 * <p>Memory: for such cells alone.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class UncertainPerformances {
    private static final UncertainPerformances NONE = new UncertainPerformances(Map.of());

    private final Map<String, Cells> byCriterion;

    private UncertainPerformances(Map<String, Cells> byCriterion) {
        this.byCriterion = byCriterion;
    }

    /** The cells of a criterion, in the order of their rows. */
    private record Cells(int[] rows, Distribution[] distributions) {

        static Cells of(TreeMap<Integer, Distribution> cells) {
            return new Cells(
                    cells.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    cells.values().toArray(Distribution[]::new));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Cells that
                    && Arrays.equals(rows, that.rows)
                    && Arrays.equals(distributions, that.distributions);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(rows) + Arrays.hashCode(distributions);
        }
    }

    /** {@return that all performances are known} */
    public static UncertainPerformances none() {
        return NONE;
    }

    /** {@return a builder that takes one cell after the other} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the number of cells that are not known for sure} */
    public int size() {
        return byCriterion.values().stream().mapToInt(c -> c.rows.length).sum();
    }

    /** {@return the ids of the criteria with such cells, in the order in which they were named} */
    public Set<String> criteria() {
        return byCriterion.keySet();
    }

    /**
     * Returns how a performance is spread.
     *
     * @param alternative the row, from 0
     * @param criterion the id of the criterion
     * @return the distribution; empty when the performance is known
     */
    public Optional<Distribution> find(int alternative, String criterion) {
        Cells cells = byCriterion.get(criterion);
        int at = cells == null ? -1 : Arrays.binarySearch(cells.rows, alternative);
        return cells == null || at < 0 ? Optional.empty() : Optional.of(cells.distributions[at]);
    }

    /** Goes through the cells of a criterion in the order of their rows. */
    void forEach(String criterion, ObjIntConsumer<Distribution> action) {
        Cells cells = Objects.requireNonNull(byCriterion.get(criterion));
        for (int c = 0; c < cells.rows.length; c++) {
            action.accept(cells.distributions[c], cells.rows[c]);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UncertainPerformances that && byCriterion.equals(that.byCriterion);
    }

    @Override
    public int hashCode() {
        return byCriterion.hashCode();
    }

    @Override
    public String toString() {
        return "UncertainPerformances[" + size() + " cells]";
    }

    /** Takes one cell after the other. */
    public static final class Builder {
        private final Map<String, TreeMap<Integer, Distribution>> cells = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a cell.
         *
         * @param alternative its row, from 0
         * @param criterion the id of its criterion
         * @param distribution how its performance is spread
         * @return this builder
         * @throws IllegalArgumentException if the row is negative, or if the cell was given before
         */
        public Builder put(int alternative, String criterion, Distribution distribution) {
            if (alternative < 0) {
                throw new IllegalArgumentException("alternative must be >= 0 but was " + alternative);
            }
            Objects.requireNonNull(distribution, "distribution");
            if (cells.computeIfAbsent(criterion, id -> new TreeMap<>()).putIfAbsent(alternative, distribution)
                    != null) {
                throw new IllegalArgumentException("performance of alternative " + alternative + " on criterion '"
                        + criterion + "' must be given once but was given twice");
            }
            return this;
        }

        /** {@return the cells so far} */
        public UncertainPerformances build() {
            Map<String, Cells> built = new LinkedHashMap<>();
            cells.forEach((id, column) -> built.put(id, Cells.of(column)));
            return new UncertainPerformances(Collections.unmodifiableMap(built));
        }
    }
}
