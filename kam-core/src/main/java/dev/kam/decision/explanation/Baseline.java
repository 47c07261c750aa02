package dev.kam.decision.explanation;

/** What an alternative is compared with. */
public enum Baseline {
    /** Another alternative. */
    ALTERNATIVE,
    /** The alternative that is next in the order, after the one that is explained. */
    NEXT,
    /** The other side of the cut: the first that is not chosen, or the last that is. */
    CUT,
    /** An alternative that has on each criterion the median of the values in the table; there need not be one like it. */
    MEDIAN
}
