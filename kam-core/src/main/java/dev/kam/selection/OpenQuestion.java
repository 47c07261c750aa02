package dev.kam.selection;

import java.util.Optional;

/**
 * An assessment that is missing or disputed, and what settling it could do to the choice.
 *
 * @param accountId the id of the account
 * @param name its name
 * @param criterion the id of the criterion
 * @param isMissing true when nobody has assessed it; false when raters differ over it
 * @param changeProbability how probable it is that others are chosen once it is settled, in [0, 1]
 * @param mayEnter the id of the account that would most probably be chosen then and is not now; empty when there is none
 * @param mayLeave the id of the account that would most probably lose its place; empty when there is none
 */
public record OpenQuestion(
        String accountId,
        String name,
        String criterion,
        boolean isMissing,
        double changeProbability,
        Optional<String> mayEnter,
        Optional<String> mayLeave) {}
