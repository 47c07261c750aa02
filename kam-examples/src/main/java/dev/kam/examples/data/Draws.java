package dev.kam.examples.data;

import java.util.SplittableRandom;

/**
 * A stream of random draws that belongs to one (seed, stream, index), so that any row can be made without the others.
 *
 * <p>It takes only {@link SplittableRandom#nextLong()} from the JDK and derives the rest with exact integer arithmetic
 * and {@link StrictMath}: the draws are the same on every machine and every JDK.
 *
 * <p>Instances of this class are mutable and belong to one thread.
 */
final class Draws {

    private static final long INDEX_STEP = 0x9E3779B97F4A7C15L;
    private static final long STREAM_STEP = 0xD1B54A32D192ED03L;

    private final SplittableRandom random;
    private double spare;
    private boolean hasSpare;

    /** What the draws are for; each has its own stream, so that a change to one leaves the others as they were. */
    enum Stream {
        NAMES(1),
        GROUPS(2),
        CUSTOMERS(3),
        RATINGS(4),
        TRANSACTIONS(5),
        REFERRALS(6);

        private final int number;

        Stream(int number) {
            this.number = number;
        }
    }

    Draws(long seed, Stream stream, int index) {
        long start = mix(mix(seed + STREAM_STEP * stream.number) + INDEX_STEP * index);
        this.random = new SplittableRandom(start);
    }

    /** A number in [0, 1). */
    double uniform() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    /** A number in [low, high). */
    double between(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** An integer in [0, bound). */
    int below(int bound) {
        return (int) (((random.nextLong() >>> 32) * bound) >>> 32);
    }

    boolean chance(double probability) {
        return uniform() < probability;
    }

    /** A standard normal number, by the polar method of Marsaglia. */
    double gaussian() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        double u;
        double v;
        double square;
        do {
            u = 2 * uniform() - 1;
            v = 2 * uniform() - 1;
            square = u * u + v * v;
        } while (square >= 1 || square == 0);
        double stretch = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
        spare = v * stretch;
        hasSpare = true;
        return u * stretch;
    }

    /** A standard normal number that lies within the given distance of 0. */
    double gaussianWithin(double limit) {
        double value = gaussian();
        while (!(StrictMath.abs(value) < limit)) {
            value = gaussian();
        }
        return value;
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014), which spreads neighboring keys. */
    private static long mix(long key) {
        long z = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
