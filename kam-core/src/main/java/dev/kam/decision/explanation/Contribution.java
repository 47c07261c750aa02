package dev.kam.decision.explanation;

import java.util.OptionalDouble;

/**
 * What one criterion adds to the difference between an alternative and its baseline.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param criterion the id of the criterion
 * @param value the value of the alternative, in [0, 1] where the criterion has a value function; empty where it does not count
 * @param baselineValue the value of the baseline; empty where it does not count
 * @param amount what the criterion adds to the score of the alternative less that of the baseline; negative where it speaks
 *     for the baseline
 */
public record Contribution(String criterion, OptionalDouble value, OptionalDouble baselineValue, double amount) {

    /** {@return the same, seen from the baseline} */
    Contribution reversed() {
        return new Contribution(criterion, baselineValue, value, 0.0 - amount);
    }
}
