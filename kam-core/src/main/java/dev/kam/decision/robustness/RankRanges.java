package dev.kam.decision.robustness;

import dev.kam.Notice;
import java.util.List;

/**
 * The best and the worst ranks that alternatives can have.
 *
 * @param ranges one for each alternative asked for, in their order
 * @param notices what the reader should know
 */
public record RankRanges(List<RankRange> ranges, List<Notice> notices) {

    /**
     * Creates a result.
     *
     * @param ranges one for each alternative asked for
     * @param notices what the reader should know
     */
    public RankRanges {
        ranges = List.copyOf(ranges);
        notices = List.copyOf(notices);
    }
}
