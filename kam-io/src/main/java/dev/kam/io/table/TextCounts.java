package dev.kam.io.table;

import java.util.Arrays;
import java.util.List;

/**
 * How often each text stood in a column of the rows that the filters left out.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class TextCounts {
    private final List<String> texts;
    private final long[] counts;
    private final long blank;

    private TextCounts(List<String> texts, long[] counts, long blank) {
        this.texts = texts;
        this.counts = counts;
        this.blank = blank;
    }

    /** {@return the distinct texts, in order of first appearance} */
    public List<String> texts() {
        return texts;
    }

    /**
     * Returns how often a text stood there.
     *
     * @param index its place in {@link #texts()}
     * @return the number of rows
     */
    public long countAt(int index) {
        return counts[index];
    }

    /** {@return the number of rows in which the cell was blank} */
    public long blank() {
        return blank;
    }

    /** Counts. */
    static final class Builder {
        private final SliceTable texts = new SliceTable();
        private long[] counts = new long[64];
        private long blank;

        void add(char[] buffer, int offset, int length) {
            if (length == 0) {
                blank++;
                return;
            }
            int code = texts.codeOf(buffer, offset, length);
            if (code == counts.length) {
                counts = Arrays.copyOf(counts, code * 2);
            }
            counts[code]++;
        }

        TextCounts build() {
            return new TextCounts(texts.texts(), Arrays.copyOf(counts, texts.size()), blank);
        }
    }
}
