package dev.kam.decision.weighting;

import java.util.Locale;

/** How judgements in pairs become weights. */
public enum Prioritization {
    /**
     * The principal right eigenvector of the matrix (Saaty 1977). Where judgements were left out, that of the matrix of Harker
     * (1987): 0 for each, and their number in the row added to the diagonal.
     */
    EIGENVECTOR,
    /**
     * The geometric means of the rows (Crawford and Williams 1985). Where judgements were left out, the logarithmic least
     * squares solution over those that were given, which is the same for a complete matrix of exact reciprocals.
     */
    GEOMETRIC_MEAN;

    /** {@return the name in the program file: {@code geometric-mean}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
