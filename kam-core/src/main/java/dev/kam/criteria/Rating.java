package dev.kam.criteria;

/**
 * What one rater says about one account on one criterion.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param accountId the account
 * @param criterionId the criterion
 * @param rater who rates
 * @param score the score on the scale of the criterion; finite. Whether it lies on the scale is not checked here
 */
public record Rating(String accountId, String criterionId, String rater, double score) {

    /**
     * Creates a rating.
     *
     * @param accountId the account; not blank
     * @param criterionId the criterion; not blank
     * @param rater who rates; not blank
     * @param score the score; finite
     * @throws IllegalArgumentException if a text is blank or the score is infinite or NaN
     */
    public Rating {
        check(accountId, criterionId, rater, score);
        score += 0.0; // -0.0 and 0.0 are the same score
    }

    static void check(String accountId, String criterionId, String rater, double score) {
        if (accountId.isBlank()) {
            throw new IllegalArgumentException("account of a rating must not be blank");
        }
        if (criterionId.isBlank()) {
            throw new IllegalArgumentException(
                    "criterion of a rating of account '" + accountId + "' must not be blank");
        }
        if (rater.isBlank()) {
            throw new IllegalArgumentException(
                    "rater of account '" + accountId + "' on '" + criterionId + "' must not be blank");
        }
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException(
                    "score " + place(accountId, criterionId, rater) + " must be finite but was " + score);
        }
    }

    /** Names a rating in a message. */
    static String place(String accountId, String criterionId, String rater) {
        return "of account '" + accountId + "' on '" + criterionId + "' by '" + rater + "'";
    }
}
