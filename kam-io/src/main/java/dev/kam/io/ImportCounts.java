package dev.kam.io;

/**
 * What became of the rows of a file.
 *
 * <p>{@code read = filtered + strays + ignored + used}.
 *
 * @param read the rows read, before the filters
 * @param filtered the rows that the filters left out
 * @param unmatched the rows read, before the filters, without an account or with an unknown one
 * @param strays the rows after the filters without an account or with an unknown one
 * @param ignored the rows after the filters that were left out for another reason: later than the as-of date
 */
public record ImportCounts(long read, long filtered, long unmatched, long strays, long ignored) {

    /**
     * Creates counts.
     *
     * @param read the rows read
     * @param filtered the rows that the filters left out
     * @param unmatched the rows read without a known account
     * @param strays the rows after the filters without a known account
     * @param ignored the rows left out for another reason
     * @throws IllegalArgumentException if a count is negative, or if more rows were left out than read
     */
    public ImportCounts {
        if (filtered < 0 || filtered > read) {
            throw new IllegalArgumentException("filtered must be in [0, " + read + "] but was " + filtered);
        }
        if (strays < 0 || strays > unmatched || unmatched > read) {
            throw new IllegalArgumentException(
                    "unmatched must be in [" + strays + ", " + read + "] but was " + unmatched);
        }
        if (ignored < 0 || filtered + strays + ignored > read) {
            throw new IllegalArgumentException(
                    "ignored must be in [0, " + (read - filtered - strays) + "] but was " + ignored);
        }
    }

    /**
     * Creates counts of a file whose rows all stand for themselves.
     *
     * @param read the rows read
     * @param filtered the rows that the filters left out
     * @throws IllegalArgumentException if a count is negative, or if more rows were filtered than read
     */
    public ImportCounts(long read, long filtered) {
        this(read, filtered, 0, 0, 0);
    }

    /** {@return the rows that the filters left over} */
    public long left() {
        return read - filtered;
    }

    /** {@return the rows that counted} */
    public long used() {
        return read - filtered - strays - ignored;
    }
}
