package dev.kam.io.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers texts in the order of their first appearance, without an object for a text that was met before.
 *
 * <p>Open addressing over the characters of all distinct texts, which lie in one array; a slot holds the hash beside the
 * number, so that a miss costs one access.
 */
final class SliceTable {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private char[] pool = new char[1024];
    private int[] ends = new int[64];
    private long[] slots = new long[128];
    private int size;

    int size() {
        return size;
    }

    /** Returns the number of a text, from 0. */
    int codeOf(char[] buffer, int offset, int length) {
        int hash = hash(buffer, offset, length);
        int mask = slots.length - 1;
        int at = hash & mask;
        for (long slot = slots[at]; slot != 0; slot = slots[at]) {
            if ((int) (slot >>> 32) == hash) {
                int code = (int) slot - 1;
                int from = code == 0 ? 0 : ends[code - 1];
                if (Arrays.equals(buffer, offset, offset + length, pool, from, ends[code])) {
                    return code;
                }
            }
            at = (at + 1) & mask;
        }
        slots[at] = (long) hash << 32 | (size + 1);
        return add(buffer, offset, length);
    }

    private int add(char[] buffer, int offset, int length) {
        int from = size == 0 ? 0 : ends[size - 1];
        if (from + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(pool.length * 2, from + length));
        }
        System.arraycopy(buffer, offset, pool, from, length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = from + length;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
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

    private static int hash(char[] b, int offset, int length) {
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
        List<String> texts = new ArrayList<>(size);
        for (int code = 0; code < size; code++) {
            int from = code == 0 ? 0 : ends[code - 1];
            texts.add(new String(pool, from, ends[code] - from));
        }
        return texts;
    }
}
