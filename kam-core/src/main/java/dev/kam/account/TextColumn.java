package dev.kam.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of texts, in which cells may be missing. Equal texts are kept once.
 *
 * <p>Memory: 4 bytes a cell and each distinct text once.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class TextColumn {
    private static final int MISSING = -1;

    private final int[] codes;
    private final List<String> distinct;

    private TextColumn(int[] codes, List<String> distinct) {
        this.codes = codes;
        this.distinct = distinct;
    }

    /**
     * Creates a column.
     *
     * @param cells the texts; a blank one is a missing cell
     * @return the column
     */
    public static TextColumn of(String... cells) {
        Builder builder = builder();
        for (String cell : cells) {
            builder.append(cell);
        }
        return builder.build();
    }

    /**
     * Creates a column from codes, for readers that have met each text once already.
     *
     * @param codes for each cell the place of its text in {@code distinct}, -1 = missing; the rest is not looked at
     * @param size the number of cells
     * @param distinct the distinct texts, in order of first appearance; none blank
     * @return the column
     * @throws IllegalArgumentException if a code has no text
     */
    public static TextColumn ofCodes(int[] codes, int size, List<String> distinct) {
        int[] copy = Arrays.copyOf(codes, size);
        int texts = distinct.size();
        for (int row = 0; row < size; row++) {
            if (copy[row] < MISSING || copy[row] >= texts) {
                throw new IllegalArgumentException(
                        "code of row " + row + " must be in [-1, " + texts + ") but was " + copy[row]);
            }
        }
        return new TextColumn(copy, List.copyOf(distinct));
    }

    /** {@return a builder that grows a column cell by cell} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the number of cells} */
    public int size() {
        return codes.length;
    }

    /**
     * Returns a cell.
     *
     * @param row its row, from 0
     * @return the text; empty when the cell is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<String> textAt(int row) {
        int code = codes[Objects.checkIndex(row, codes.length)];
        return code == MISSING ? Optional.empty() : Optional.of(distinct.get(code));
    }

    /** The place of a cell's text among the distinct ones; -1 when the cell is missing. */
    int codeAt(int row) {
        return codes[row];
    }

    /** {@return the distinct texts, in order of first appearance} */
    public List<String> distinct() {
        return distinct;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextColumn that && Arrays.equals(codes, that.codes) && distinct.equals(that.distinct);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(codes) + distinct.hashCode();
    }

    @Override
    public String toString() {
        return "TextColumn[" + codes.length + " cells, " + distinct.size() + " distinct]";
    }

    /** Grows a column cell by cell. */
    public static final class Builder {
        private final Map<String, Integer> codeOf = new HashMap<>();
        private final List<String> distinct = new ArrayList<>();
        private int[] codes = new int[16];
        private int size;

        private Builder() {}

        /**
         * Appends a cell.
         *
         * @param text the text; a blank one is a missing cell
         * @return this builder
         */
        public Builder append(String text) {
            return appendCode(text.isBlank() ? MISSING : codeOf(text));
        }

        /**
         * Appends a missing cell.
         *
         * @return this builder
         */
        public Builder appendMissing() {
            return appendCode(MISSING);
        }

        private int codeOf(String text) {
            Integer known = codeOf.putIfAbsent(text, distinct.size());
            if (known != null) {
                return known;
            }
            distinct.add(text);
            return distinct.size() - 1;
        }

        private Builder appendCode(int code) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size * 2);
            }
            codes[size++] = code;
            return this;
        }

        /** {@return the number of cells appended so far} */
        public int size() {
            return size;
        }

        /** {@return the column} */
        public TextColumn build() {
            return new TextColumn(Arrays.copyOf(codes, size), List.copyOf(distinct));
        }
    }
}
