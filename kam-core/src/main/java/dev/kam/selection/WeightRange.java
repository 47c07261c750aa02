package dev.kam.selection;

import java.util.Optional;

/**
 * How far the weight of one criterion may move, the others keeping their proportions, before another account is chosen.
 *
 * @param criterion the id of the criterion
 * @param weight its weight, in [{@code low}, {@code high}]
 * @param low the smallest weight with the same choice, in [0, 1]
 * @param high the largest weight with the same choice, in [0, 1]
 * @param below who takes whose place below {@code low}; empty when nobody does down to 0
 * @param above who takes whose place above {@code high}; empty when nobody does up to 1
 */
public record WeightRange(
        String criterion, double weight, double low, double high, Optional<Swap> below, Optional<Swap> above) {

    /**
     * Two accounts, of which one takes the other's place among the chosen.
     *
     * @param leaves the id of the account that is no longer chosen
     * @param enters the id of the account that is chosen in its place
     */
    public record Swap(String leaves, String enters) {}
}
