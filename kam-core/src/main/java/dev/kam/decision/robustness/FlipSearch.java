package dev.kam.decision.robustness;

import dev.kam.Notice;
import java.util.List;
import java.util.Optional;

/**
 * What the search for the smallest change of the weights has found.
 *
 * @param flip the change; empty when none was found
 * @param isProven whether no smaller change exists, or, without a change, none at all
 * @param atLeast what the distance of any such change is at least: that of the change when it is proven, infinity when it is
 *     proven that there is none
 * @param notices what the reader should know
 */
public record FlipSearch(Optional<Flip> flip, boolean isProven, double atLeast, List<Notice> notices) {

    /**
     * Creates a result.
     *
     * @param flip the change
     * @param isProven whether no smaller change exists
     * @param atLeast what the distance of any such change is at least
     * @param notices what the reader should know
     */
    public FlipSearch {
        notices = List.copyOf(notices);
    }
}
