package dev.kam.decision;

import dev.kam.decision.internal.Chunks;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers, in which cells may be missing.
 *
 * <ul>
 *   <li>Cells are finite; infinity is rejected.
 *   <li>NaN stands for "not assessed", at the door and in what {@link #valueAt(int)} returns.
 * </ul>
 *
 * <p>Memory: 8 bytes a cell, and one bit more in chunks of 4096 rows that have missing cells.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Column {
    private final Chunks chunks;

    private Column(Chunks chunks) {
        this.chunks = chunks;
    }

    /**
     * Creates a column.
     *
     * @param cells the cells; NaN = not assessed
     * @return the column
     * @throws IllegalArgumentException if a cell is infinite
     */
    public static Column of(double... cells) {
        Builder builder = builder();
        for (double cell : cells) {
            builder.append(cell);
        }
        return builder.build();
    }

    /** {@return a builder that grows a column cell by cell} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the number of cells} */
    public int size() {
        return chunks.rows();
    }

    /**
     * Returns a cell.
     *
     * @param row its row, from 0
     * @return the cell; NaN when it is missing
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double valueAt(int row) {
        Objects.checkIndex(row, size());
        return chunks.isMissing(row) ? Double.NaN : chunks.at(row);
    }

    /**
     * Tells whether a cell is missing.
     *
     * @param row its row, from 0
     * @return true when it was not assessed
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public boolean isMissing(int row) {
        Objects.checkIndex(row, size());
        return chunks.isMissing(row);
    }

    /** {@return the number of assessed cells} */
    public int assessed() {
        return IntStream.range(0, chunks.count()).map(chunks::assessed).sum();
    }

    /** {@return the smallest assessed cell; NaN without any} */
    public double min() {
        double min = IntStream.range(0, chunks.count())
                .mapToDouble(chunks::min)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return min == Double.POSITIVE_INFINITY ? Double.NaN : min;
    }

    /** {@return the largest assessed cell; NaN without any} */
    public double max() {
        double max = IntStream.range(0, chunks.count())
                .mapToDouble(chunks::max)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        return max == Double.NEGATIVE_INFINITY ? Double.NaN : max;
    }

    /**
     * Copies the cells.
     *
     * @param into receives the cells, NaN where missing; at least {@link #size()} long
     * @throws IllegalArgumentException if {@code into} is too short
     */
    public void copyInto(double[] into) {
        if (into.length < size()) {
            throw new IllegalArgumentException("length of the target must be >= " + size() + " but was " + into.length);
        }
        for (int c = 0; c < chunks.count(); c++) {
            int from = c << Chunks.SHIFT;
            int length = chunks.length(c);
            System.arraycopy(chunks.values(c), 0, into, from, length);
            long @Nullable [] gaps = chunks.missing(c);
            if (gaps != null) {
                for (int i = 0; i < length; i++) {
                    if ((gaps[i >>> 6] & (1L << i)) != 0) {
                        into[from + i] = Double.NaN;
                    }
                }
            }
        }
    }

    /**
     * Returns the column of some rows.
     *
     * @param rows the rows, in the order wanted
     * @return their cells
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Column select(int... rows) {
        Builder builder = builder();
        for (int row : rows) {
            builder.append(valueAt(row));
        }
        return builder.build();
    }

    /** {@return the assessed cells, in the order of their rows} */
    public DoubleStream assessedValues() {
        return IntStream.range(0, size()).filter(i -> !chunks.isMissing(i)).mapToDouble(chunks::at);
    }

    /**
     * Returns the raw chunks, for the kernels of this module; their type is not exported.
     *
     * @return the column store behind this column
     */
    @SuppressWarnings("exports")
    public Chunks chunks() {
        return chunks;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Column that) || that.size() != size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (Double.compare(valueAt(i), that.valueAt(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = size();
        for (int i = 0; i < size(); i++) {
            hash = 31 * hash + Double.hashCode(valueAt(i));
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Column[" + size() + " cells, " + assessed() + " assessed]";
    }

    /** Grows a column cell by cell. */
    public static final class Builder {
        private final Chunks.Builder chunks = new Chunks.Builder();

        private Builder() {}

        /**
         * Appends a cell.
         *
         * @param cell the cell; NaN = not assessed
         * @return this builder
         * @throws IllegalArgumentException if the cell is infinite
         */
        public Builder append(double cell) {
            if (Double.isInfinite(cell)) {
                throw new IllegalArgumentException("cell " + chunks.rows() + " must be finite or NaN but was " + cell);
            }
            chunks.append(cell);
            return this;
        }

        /** {@return the number of cells appended so far} */
        public int size() {
            return chunks.rows();
        }

        /** {@return the column of the cells so far} */
        public Column build() {
            return new Column(chunks.build());
        }
    }
}
