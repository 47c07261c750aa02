package dev.kam.decision.explanation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What would bring an alternative among the first.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param alternative the row
 * @param top how many stand among the first
 * @param in whether it stands among them as it is
 * @param bar the row that it has to stand before: of the others, the last that would stand among the first without it; empty where
 *     there are fewer others than places
 * @param gap by how much its score lies below that of the bar; 0 where it does not, or where there is none
 * @param alone on each actionable criterion where one is enough, the smallest change of it alone, in the order of the criteria; none
 *     where the alternative is in as it is
 * @param together the changes of several criteria that together are enough, with the smallest total change in value, in the order
 *     in which they are best made; none is needed where the alternative is in as it is; empty where no changes are enough
 */
public record WayIn(
        int alternative,
        int top,
        boolean in,
        OptionalInt bar,
        double gap,
        List<Change> alone,
        Optional<List<Change>> together) {

    /**
     * Creates an answer.
     *
     * @param alternative the row
     * @param top how many stand among the first
     * @param in whether it stands among them as it is
     * @param bar the row that it has to stand before
     * @param gap by how much its score lies below that of the bar
     * @param alone the smallest change of each criterion alone
     * @param together the changes of several criteria
     */
    public WayIn {
        alone = List.copyOf(alone);
        together = together.map(List::copyOf);
    }
}
