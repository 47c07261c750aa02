package dev.kam.criteria;

/** Takes the ratings of one criterion one by one, without an object for each. */
@FunctionalInterface
public interface RatingConsumer {

    /**
     * Takes one rating.
     *
     * @param accountId the account
     * @param rater who rated it
     * @param score the score; finite
     */
    void accept(String accountId, String rater, double score);
}
