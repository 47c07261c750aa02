package dev.kam.decision.robustness;

import dev.kam.Notice;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * How far each weight may move before the top set changes.
 *
 * @param top the rows of the top set, best first
 * @param intervals one for each criterion, in the order of the table
 * @param notices what the reader should know
 */
public record StabilityIntervals(List<Integer> top, List<StabilityInterval> intervals, List<Notice> notices) {

    /**
     * Creates a result.
     *
     * @param top the rows of the top set, best first
     * @param intervals one for each criterion, in the order of the table
     * @param notices what the reader should know
     */
    public StabilityIntervals {
        top = List.copyOf(top);
        intervals = List.copyOf(intervals);
        notices = List.copyOf(notices);
    }

    /**
     * Returns the interval of a criterion.
     *
     * @param criterion its id
     * @return the interval
     * @throws NoSuchElementException if there is no such criterion
     */
    public StabilityInterval of(String criterion) {
        return intervals.stream()
                .filter(interval -> interval.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no criterion '" + criterion + "'"));
    }
}
