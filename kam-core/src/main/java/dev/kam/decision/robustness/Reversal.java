package dev.kam.decision.robustness;

import java.util.List;
import java.util.Optional;

/**
 * A change at the head of a ranking that a third alternative has caused by leaving or coming.
 *
 * @param leftOut the row that was left out, from 0; empty when a dominated alternative was added
 * @param before the first rows in the order before, less the one left out
 * @param after as many first rows in the order after
 * @param swapped pairs of rows, both in {@code before}, of which the first was ahead before and the second is ahead after
 */
public record Reversal(
        Optional<Integer> leftOut, List<Integer> before, List<Integer> after, List<List<Integer>> swapped) {

    /**
     * Creates a reversal.
     *
     * @param leftOut the row that was left out
     * @param before the first rows in the order before
     * @param after as many first rows in the order after
     * @param swapped pairs of rows that changed places
     */
    public Reversal {
        before = List.copyOf(before);
        after = List.copyOf(after);
        swapped = swapped.stream().map(List::copyOf).toList();
    }

    /** {@return the rows that are among the first after, and were not before} */
    public List<Integer> entered() {
        return after.stream().filter(row -> !before.contains(row)).toList();
    }

    /** {@return the rows that were among the first before, and are not after} */
    public List<Integer> left() {
        return before.stream().filter(row -> !after.contains(row)).toList();
    }
}
