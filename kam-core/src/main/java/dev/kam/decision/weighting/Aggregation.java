package dev.kam.decision.weighting;

import java.util.Locale;

/** At which point the judges of a group become one. Both are geometric means (Forman and Peniwati 1998). */
public enum Aggregation {
    /** Before the weights: the geometric mean of each judgement, over the judges who gave it. */
    JUDGEMENTS,
    /** After the weights: the geometric mean of each weight, over all judges, divided by their sum. */
    PRIORITIES;

    /** {@return the name in the program file: {@code judgements}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
