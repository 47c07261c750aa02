package dev.kam.decision.robustness;

import dev.kam.Notice;
import java.util.List;

/**
 * What a test for rank reversal has found.
 *
 * @param top the first rows of the whole table, best first
 * @param tested how many times an alternative was left out or added and the table ranked anew
 * @param reversals those that changed the head of the ranking, by the row left out; the added one last
 * @param notices what the reader should know
 */
public record RankReversals(List<Integer> top, int tested, List<Reversal> reversals, List<Notice> notices) {

    /**
     * Creates a result.
     *
     * @param top the first rows of the whole table
     * @param tested how many times the table was ranked anew
     * @param reversals those that changed the head of the ranking
     * @param notices what the reader should know
     */
    public RankReversals {
        top = List.copyOf(top);
        reversals = List.copyOf(reversals);
        notices = List.copyOf(notices);
    }
}
