package dev.kam.selection;

import dev.kam.account.Account;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An account just after the chosen ones, kept in incubation, and what it would need to be chosen.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param account the account
 * @param rank its rank among the eligible accounts, 1 = best; equal scores share the smaller one
 * @param score its score by the method of the model; in [0, 1] by the additive one
 * @param contributions by criterion the weight, as used, times the value; in the order of the model, they sum to the
 *     score; empty for a method whose scores are no such sums
 * @param coverage the share of the weights that was assessed, in [0, 1]
 * @param reason why it was not chosen
 * @param wouldNeed by actionable criterion the smallest change of its raw performance, alone, with which the account would
 *     stand before the last chosen one, exact to the last bit, with anchors frozen; criteria that look at the same cell change
 *     with it. Empty where no change is enough, where a gate on the same cell would stop the account, where the cell is
 *     missing, and where the value or the score depends on which other accounts there are
 */
public record NearMiss(
        Account account,
        int rank,
        double score,
        Map<String, Double> contributions,
        double coverage,
        Reason reason,
        Map<String, OptionalDouble> wouldNeed) {

    /**
     * Creates a near miss.
     *
     * @param account the account
     * @param rank its rank among the eligible accounts
     * @param score its score
     * @param contributions by criterion what it adds to the score
     * @param coverage the share of the weights that was assessed
     * @param reason why it was not chosen
     * @param wouldNeed by actionable criterion the smallest change that would be enough
     */
    public NearMiss {
        contributions = Collections.unmodifiableMap(new LinkedHashMap<>(contributions));
        wouldNeed = Collections.unmodifiableMap(new LinkedHashMap<>(wouldNeed));
    }
}
