package dev.kam.decision.weighting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The fewest statements without which the others agree.
 *
 * <p>A clash is a set of statements that do not agree, though they do without any one of them. Whatever is dropped has to hold
 * one of each clash. So the search drops the fewest that do so for the clashes found so far; where the rest still does not
 * agree, it holds one more clash, and the search goes on. The first set whose rest agrees is a smallest one.
 *
 * <p>Of several smallest sets, those without the first statement count, if there are any; of these, those without the second; and so
 * on, so that earlier statements are rather kept.
 */
final class FewestDropped {
    private final int count;
    private final Predicate<BitSet> agree;
    private final List<BitSet> clashes = new ArrayList<>();

    /**
     * Prepares the search.
     *
     * @param count the number of statements
     * @param agree tells whether some statements agree; true for a subset of those for which it is true
     */
    FewestDropped(int count, Predicate<BitSet> agree) {
        this.count = count;
        this.agree = agree;
    }

    /** The places of the statements to drop. */
    BitSet search() {
        while (true) {
            BitSet dropped = smallestThatMeets();
            BitSet rest = new BitSet();
            rest.set(0, count);
            rest.andNot(dropped);
            if (agree.test(rest)) {
                return dropped;
            }
            clashes.add(clash(rest));
        }
    }

    /** Leaves out one statement after the other, as long as the others still do not agree. */
    private BitSet clash(BitSet rest) {
        BitSet kept = (BitSet) rest.clone();
        for (int s = kept.nextSetBit(0); s >= 0; s = kept.nextSetBit(s + 1)) {
            kept.clear(s);
            if (agree.test(kept)) {
                kept.set(s);
            }
        }
        return kept;
    }

    private BitSet smallestThatMeets() {
        for (int size = 0; ; size++) {
            Optional<BitSet> found = meeting(0, size, clashes);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    /** A set of so many statements from one place on that has one of each clash; rather without that one than with it. */
    private Optional<BitSet> meeting(int from, int size, List<BitSet> open) {
        if (open.isEmpty()) {
            return Optional.of(new BitSet());
        }
        if (from == count || apart(from, open) > size) {
            return Optional.empty();
        }
        Optional<BitSet> without = meeting(from + 1, size, open);
        if (without.isPresent()) {
            return without;
        }
        List<BitSet> left = open.stream().filter(clash -> !clash.get(from)).toList();
        Optional<BitSet> with = left.size() == open.size() ? Optional.empty() : meeting(from + 1, size - 1, left);
        with.ifPresent(set -> set.set(from));
        return with;
    }

    /** The number of clashes that have no statement in common, each of which takes one to meet; more than all where one cannot be. */
    private int apart(int from, List<BitSet> open) {
        BitSet taken = new BitSet();
        int apart = 0;
        for (BitSet clash : open) {
            if (clash.nextSetBit(from) < 0) {
                return Integer.MAX_VALUE;
            }
            BitSet later = clash.get(from, count);
            if (!later.intersects(taken)) {
                taken.or(later);
                apart++;
            }
        }
        return apart;
    }
}
