package dev.kam.decision.robustness;

import dev.kam.Notice;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the top set for every weighting and completion, and who for some.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class TopMembership {

    /** What is proven. */
    public enum Proof {
        /** It is so. */
        YES,
        /** It is not so. */
        NO,
        /** Neither was proven. */
        UNDECIDED
    }

    private final int top;
    private final Proof[] necessary;
    private final Proof[] possible;
    private final List<Notice> notices;

    TopMembership(int top, Proof[] necessary, Proof[] possible, List<Notice> notices) {
        this.top = top;
        this.necessary = necessary;
        this.possible = possible;
        this.notices = List.copyOf(notices);
    }

    /** {@return the size of the top set} */
    public int top() {
        return top;
    }

    /** {@return the number of alternatives} */
    public int size() {
        return possible.length;
    }

    /**
     * Tells whether an alternative is in the top set for every weighting and completion.
     *
     * @param alternative its row, from 0
     * @return what is proven
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Proof necessary(int alternative) {
        return necessary[Objects.checkIndex(alternative, size())];
    }

    /**
     * Tells whether an alternative is in the top set for some weighting and completion.
     *
     * @param alternative its row, from 0
     * @return what is proven
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Proof possible(int alternative) {
        return possible[Objects.checkIndex(alternative, size())];
    }

    /** {@return the rows that are in the top set for every weighting and completion, in the order of the table} */
    public List<Integer> necessary() {
        return rows(necessary, Proof.YES);
    }

    /** {@return the rows that are in the top set for some weighting and completion, in the order of the table} */
    public List<Integer> possible() {
        return rows(possible, Proof.YES);
    }

    /** {@return the rows of which one or the other was not proven, in the order of the table} */
    public List<Integer> undecided() {
        return IntStream.range(0, size())
                .filter(i -> necessary[i] == Proof.UNDECIDED || possible[i] == Proof.UNDECIDED)
                .boxed()
                .toList();
    }

    private static List<Integer> rows(Proof[] proofs, Proof proof) {
        return IntStream.range(0, proofs.length)
                .filter(i -> proofs[i] == proof)
                .boxed()
                .toList();
    }

    /** {@return what the reader should know} */
    public List<Notice> notices() {
        return notices;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TopMembership that
                && top == that.top
                && Arrays.equals(necessary, that.necessary)
                && Arrays.equals(possible, that.possible)
                && notices.equals(that.notices);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(necessary) + Arrays.hashCode(possible);
    }

    @Override
    public String toString() {
        return "TopMembership[top " + top + ", " + necessary().size() + " necessary, "
                + possible().size() + " possible, " + undecided().size() + " undecided]";
    }
}
