package dev.kam.decision.robustness;

import java.util.BitSet;

/** Says whether enough is known of an alternative for it to be chosen, and whether an answer would forbid it. */
@FunctionalInterface
public interface KnownEnough {

    /**
     * Tells whether an alternative may be chosen.
     *
     * @param alternative its row, from 0
     * @param assessed the places of the criteria on which it is assessed
     * @return true when enough is known
     */
    boolean test(int alternative, BitSet assessed);

    /**
     * Tells whether an alternative may be chosen at all, however much is known of it. One that may not still shows what
     * performances there are.
     *
     * @param alternative its row, from 0
     * @return true when it may; always, unless somebody says otherwise
     */
    default boolean competes(int alternative) {
        return true;
    }

    /**
     * Tells whether an alternative may be chosen when an open assessment turns out like this; a gate may forbid it.
     *
     * @param alternative its row, from 0
     * @param criterion the place of the criterion that is settled
     * @param performance what the performance on it would be, in its unit; NaN when only its value is known
     * @return true when it may; always, unless somebody says otherwise
     */
    default boolean admits(int alternative, int criterion, double performance) {
        return true;
    }
}
