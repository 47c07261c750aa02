package dev.kam.decision.weighting;

import java.util.Objects;

/**
 * A judgement on two alternatives as a whole.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param first the row of the one, from 0
 * @param relation how it stands to the other
 * @param second the row of the other, from 0
 */
public record PreferenceStatement(int first, Relation relation, int second) {

    /** How one alternative stands to another. */
    public enum Relation {
        /** The first is preferred. */
        BEFORE,
        /** Neither is preferred. */
        AS_GOOD_AS
    }

    /**
     * Creates a judgement.
     *
     * @param first the row of the one
     * @param relation how it stands to the other
     * @param second the row of the other
     * @throws IllegalArgumentException if a row is negative, or if both are the same
     */
    public PreferenceStatement {
        Objects.requireNonNull(relation, "relation");
        if (first < 0 || second < 0) {
            throw new IllegalArgumentException(
                    "alternative of a statement must be >= 0 but was " + Math.min(first, second));
        }
        if (first == second) {
            throw new IllegalArgumentException("statement must compare two alternatives but both were " + first);
        }
    }

    /**
     * Says that one alternative is preferred to another.
     *
     * @param first the row of the one that is preferred
     * @param second the row of the other
     * @return the judgement
     * @throws IllegalArgumentException if a row is negative, or if both are the same
     */
    public static PreferenceStatement before(int first, int second) {
        return new PreferenceStatement(first, Relation.BEFORE, second);
    }

    /**
     * Says that two alternatives are equally good.
     *
     * @param first the row of the one
     * @param second the row of the other
     * @return the judgement
     * @throws IllegalArgumentException if a row is negative, or if both are the same
     */
    public static PreferenceStatement asGoodAs(int first, int second) {
        return new PreferenceStatement(first, Relation.AS_GOOD_AS, second);
    }

    /** {@return whether the first is preferred} */
    public boolean isStrict() {
        return relation == Relation.BEFORE;
    }

    /** Says it in English. */
    @Override
    public String toString() {
        return first + (isStrict() ? " before " : " as good as ") + second;
    }
}
