package dev.kam.io.table;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers texts in the order of their first appearance, without an object for a text that was met before.
 *
 * <p>Open addressing over the characters of all distinct texts. A slot holds the hash beside the number, so that nearly
 * every miss costs one access. In a batch, the accesses of all texts are under way at once, which matters because with
 * a million texts each of them leaves the cache.
 */
final class SliceTable {
    /** The largest number of texts in a batch. */
    static final int BATCH = 256;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int CHUNK_BITS = 18;
    private static final int CHUNK = 1 << CHUNK_BITS;

    /** The characters; a text lies in one chunk, and one that is longer than a chunk has its own. */
    private char[][] chunks = {new char[1024]};

    private int chunk;
    private int used;

    /** For each text its place, as chunk and offset, in the high half and its length in the low half. */
    private long[] spans = new long[64];

    /** The hash in the high half and the number plus 1 in the low half; 0 = free. */
    private long[] slots = new long[128];

    private int size;
    private final long[] seen = new long[BATCH];

    /** Takes what is read only to bring it into the cache. */
    private int touched;

    int size() {
        return size;
    }

    /** Returns the number of a text, from 0. */
    int codeOf(char[] buffer, int offset, int length) {
        return codeOf(buffer, offset, length, hash(buffer, offset, length));
    }

    /**
     * Numbers a batch of texts.
     *
     * @param chars their characters, one text behind the other
     * @param ends where each of them ends
     * @param hashes their hashes
     * @param n how many they are
     * @param rows for each text where in {@code into} its number goes
     */
    void codesOf(char[] chars, int[] ends, int[] hashes, int n, int[] rows, int[] into) {
        int mask = slots.length - 1;
        for (int k = 0; k < n; k++) {
            seen[k] = slots[hashes[k] & mask];
        }
        for (int k = 0; k < n; k++) {
            boolean same = (int) (seen[k] >>> 32) == hashes[k] && seen[k] != 0;
            seen[k] = same ? spans[(int) seen[k] - 1] : -1;
        }
        for (int k = 0; k < n; k++) {
            if (seen[k] >= 0) {
                touched += chunks[(int) (seen[k] >>> 32 + CHUNK_BITS)][(int) (seen[k] >>> 32) & (CHUNK - 1)];
            }
        }
        for (int k = 0, from = 0; k < n; k++) {
            into[rows[k]] = codeOf(chars, from, ends[k] - from, hashes[k]);
            from = ends[k];
        }
    }

    private int codeOf(char[] buffer, int offset, int length, int hash) {
        int mask = slots.length - 1;
        int at = hash & mask;
        for (long slot = slots[at]; slot != 0; slot = slots[at]) {
            if ((int) (slot >>> 32) == hash && equal(spans[(int) slot - 1], buffer, offset, length)) {
                return (int) slot - 1;
            }
            at = (at + 1) & mask;
        }
        slots[at] = (long) hash << 32 | (size + 1);
        return add(buffer, offset, length);
    }

    private boolean equal(long span, char[] buffer, int offset, int length) {
        if ((int) span != length) {
            return false;
        }
        char[] chars = chunks[(int) (span >>> 32 + CHUNK_BITS)];
        int from = (int) (span >>> 32) & (CHUNK - 1);
        return Arrays.equals(chars, from, from + length, buffer, offset, offset + length);
    }

    private int add(char[] buffer, int offset, int length) {
        if (used + length > chunks[chunk].length) {
            makeRoom(length);
        }
        System.arraycopy(buffer, offset, chunks[chunk], used, length);
        if (size == spans.length) {
            spans = Arrays.copyOf(spans, size * 2);
        }
        spans[size++] = ((long) chunk << CHUNK_BITS | used) << 32 | length;
        used += length;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void makeRoom(int length) {
        if (chunk == 0 && used + length <= CHUNK) {
            chunks[0] = Arrays.copyOf(chunks[0], Math.min(CHUNK, Math.max(chunks[0].length * 2, used + length)));
            return;
        }
        if (++chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunk * 2);
        }
        chunks[chunk] = new char[Math.max(CHUNK, length)];
        used = 0;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * (old.length < 1 << 16 ? 4 : 2)];
        int mask = slots.length - 1;
        for (long slot : old) {
            if (slot != 0) {
                int at = (int) (slot >>> 32) & mask;
                while (slots[at] != 0) {
                    at = (at + 1) & mask;
                }
                slots[at] = slot;
            }
        }
    }

    static int hash(char[] b, int offset, int length) {
        long h = length;
        int i = offset;
        int end = offset + length;
        for (; i + 4 <= end; i += 4) {
            long four = b[i] | (long) b[i + 1] << 16 | (long) b[i + 2] << 32 | (long) b[i + 3] << 48;
            h = (h ^ four) * MULTIPLIER;
            h ^= h >>> 29;
        }
        long rest = 0;
        for (; i < end; i++) {
            rest = rest << 16 | b[i];
        }
        h = (h ^ rest) * MULTIPLIER;
        return (int) (h >>> 32);
    }

    /** Returns the distinct texts in the order of their numbers. */
    List<String> texts() {
        String[] texts = new String[size];
        for (int code = 0; code < size; code++) {
            int place = (int) (spans[code] >>> 32);
            texts[code] = new String(chunks[place >>> CHUNK_BITS], place & (CHUNK - 1), (int) spans[code]);
        }
        return List.of(texts);
    }
}
