package dev.kam.decision;

/** What a decision maker prefers on a criterion. */
public enum Preference {
    /** More is better: a benefit. */
    MAXIMIZE,
    /** Less is better: a cost. */
    MINIMIZE,
    /** Near to a target is better; a value function of that shape says how near. */
    TARGET
}
