package dev.kam.selection;

import dev.kam.account.Account;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An account that was chosen.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param account the account
 * @param rank its rank among the eligible accounts, 1 = best; equal scores share the smaller one
 * @param score its score by the method of the model; in [0, 1] by the additive one
 * @param contributions by criterion the weight, as used, times the value; in the order of the model, they sum to the
 *     score; empty for a method whose scores are no such sums
 * @param coverage the share of the weights that was assessed, in [0, 1]
 * @param reason why it was chosen
 */
public record KeyAccount(
        Account account, int rank, double score, Map<String, Double> contributions, double coverage, Reason reason) {

    /**
     * Creates a key account.
     *
     * @param account the account
     * @param rank its rank among the eligible accounts
     * @param score its score
     * @param contributions by criterion what it adds to the score
     * @param coverage the share of the weights that was assessed
     * @param reason why it was chosen
     */
    public KeyAccount {
        contributions = Collections.unmodifiableMap(new LinkedHashMap<>(contributions));
    }
}
