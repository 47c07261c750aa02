package dev.kam.examples.data;

import java.util.Arrays;

/**
 * Says which accounts belong to which: {@value #MEMBERS} of every {@value #BLOCK} accounts are in a group of two to
 * five, and some groups have a second level. A group lives inside its block, so that any account's parent is known
 * without the rest of the list.
 *
 * <p>Instances of this class are mutable, because they keep the last block, and belong to one thread.
 */
final class CorporateGroups {

    private static final int BLOCK = 50;
    private static final int MEMBERS = 8;
    private static final double SECOND_LEVEL = 0.35;

    private final int accounts;
    private final long seed;
    private final int[] parents = new int[BLOCK];
    private final int[] heads = new int[BLOCK];
    private final int[] percents = new int[BLOCK];
    private int current = -1;

    CorporateGroups(int accounts, long seed) {
        this.accounts = accounts;
        this.seed = seed;
    }

    /** The index of the account that owns this one, or 0. */
    int parentOf(int index) {
        return existing(parents[positionOf(index)]);
    }

    /** The index of the account at the head of the group above this one, or 0. */
    int headOf(int index) {
        return parentOf(index) == 0 ? 0 : existing(heads[positionOf(index)]);
    }

    /** The share that the parent holds, in percent, 51 to 100. */
    int ownershipPercent(int index) {
        return percents[positionOf(index)];
    }

    private int existing(int index) {
        return index <= accounts ? index : 0;
    }

    private int positionOf(int index) {
        int block = (index - 1) / BLOCK;
        if (block != current) {
            current = block;
            draw(block);
        }
        return (index - 1) % BLOCK;
    }

    private void draw(int block) {
        Draws draws = new Draws(seed, Draws.Stream.GROUPS, block);
        int first = block * BLOCK + 1;
        int[] members = drawMembers(draws, first);
        Arrays.fill(parents, 0);
        Arrays.fill(heads, 0);
        int start = 0;
        while (start < MEMBERS) {
            int size = 2 + draws.below(4);
            if (MEMBERS - start - size < 2) {
                size = MEMBERS - start;
            }
            for (int m = start + 1; m < start + size; m++) {
                int parent = m > start + 1 && draws.chance(SECOND_LEVEL) ? members[start + 1] : members[start];
                int position = members[m] - first;
                parents[position] = parent;
                heads[position] = members[start];
                percents[position] = draws.chance(0.4) ? 100 : 51 + draws.below(49);
            }
            start += size;
        }
    }

    private static int[] drawMembers(Draws draws, int first) {
        int[] members = new int[MEMBERS];
        int found = 0;
        while (found < MEMBERS) {
            int candidate = first + draws.below(BLOCK);
            boolean free = !Trap.isReserved(candidate);
            for (int m = 0; m < found; m++) {
                free &= members[m] != candidate;
            }
            if (free) {
                members[found++] = candidate;
            }
        }
        return members;
    }
}
