package dev.kam.decision.internal;

import java.util.SplittableRandom;

/**
 * Random numbers for blocks of draws: each block has a stream of its own, so that draws do not depend on which thread made
 * those before them.
 */
public final class Seeds {

    /** The number of draws that share a stream. */
    public static final int BLOCK = 1024;

    private Seeds() {}

    /**
     * Returns the stream of a block.
     *
     * @param seed the seed of the whole
     * @param block the number of the block
     * @return the stream, always the same for the same seed and block
     */
    public static SplittableRandom of(long seed, long block) {
        return new SplittableRandom(mix(mix(seed) + block));
    }

    /**
     * Returns the stream of one part of a block, such as a row of the table.
     *
     * @param seed the seed of the whole
     * @param block the number of the block
     * @param part the number of the part
     * @return the stream, always the same for the same three
     */
    public static SplittableRandom of(long seed, long block, long part) {
        return new SplittableRandom(mix(mix(mix(seed) + block) + part));
    }

    /** Scatters the bits, since streams whose seeds differ by a constant could run through the same numbers. */
    private static long mix(long bits) {
        long z = bits * 0x9E3779B97F4A7C15L + 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
