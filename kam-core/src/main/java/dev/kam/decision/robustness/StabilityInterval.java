package dev.kam.decision.robustness;

import java.util.Optional;

/**
 * How far one weight may move, the others keeping their proportions, before the top set changes.
 *
 * <p>Strictly between the ends the top set stays the same. At an end with a change the two rows of the change have equal
 * scores, and just beyond it the top set is another one.
 *
 * @param criterion the id of the criterion
 * @param weight its weight, in [{@code low}, {@code high}]
 * @param low the lower end, in [0, 1]
 * @param high the upper end, in [0, 1]
 * @param below what happens below the lower end; empty when that end is no change but the least weight there is
 * @param above what happens above the upper end; empty when that end is no change but the largest weight there is
 */
public record StabilityInterval(
        String criterion,
        double weight,
        double low,
        double high,
        Optional<TopChange> below,
        Optional<TopChange> above) {}
