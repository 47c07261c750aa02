package dev.kam.io;

/**
 * How many rows of a file were read and what became of them.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param read rows in the file, before the filters
 * @param filtered rows that the filters left out
 */
public record ImportCounts(long read, long filtered) {

    /**
     * Creates the counts.
     *
     * @param read rows in the file, before the filters
     * @param filtered rows that the filters left out
     * @throws IllegalArgumentException unless {@code 0 <= filtered <= read}
     */
    public ImportCounts {
        if (filtered < 0 || filtered > read) {
            throw new IllegalArgumentException("filtered must be in [0, " + read + "] but was " + filtered);
        }
    }

    /** {@return the rows that the filters left} */
    public long left() {
        return read - filtered;
    }
}
