package dev.kam.decision.robustness;

import java.util.OptionalInt;

/**
 * An assessment that is missing or uncertain, and what settling it could do to the top set.
 *
 * @param alternative the row, from 0
 * @param criterion the place of the criterion, from 0
 * @param isMissing true when there is no assessment; false when there is one that is uncertain
 * @param changeProbability how probable it is that the top set is another one once this alone is settled, in [0, 1]
 * @param mayEnter the row that would enter then; empty when the probability is 0
 * @param mayLeave the row that would leave then; empty when the probability is 0, and when there is still room
 * @param weight how much the assessment moves the score of an alternative that may or may not belong to the top set: p (1 - p)
 *     w s, with the probability p that it does once all is known, the weight w of the criterion and the standard deviation s of
 *     what its value may be; at least 0
 */
public record Question(
        int alternative,
        int criterion,
        boolean isMissing,
        double changeProbability,
        OptionalInt mayEnter,
        OptionalInt mayLeave,
        double weight) {}
