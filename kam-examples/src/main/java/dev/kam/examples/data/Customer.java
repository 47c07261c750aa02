package dev.kam.examples.data;

import org.jspecify.annotations.Nullable;

/**
 * One fictitious customer: what is true of it, from which all files are written.
 *
 * @param index its place in the list, from 1
 * @param trap the trap that it is, or null for an ordinary customer
 * @param country ISO code
 * @param revenue its own yearly revenue in EUR
 * @param levels its true levels by trait, 0 to 10; NaN where nobody may assess it
 * @param deskScores the scores of the desk research by trait, in tenths; {@value #BLANK} where missing
 * @param standing how it sees us and our best competitor
 * @param effort what it would take to look after it as a key account for a year
 * @param purchases what it buys from us
 */
record Customer(
        int index,
        @Nullable Trap trap,
        String country,
        long revenue,
        double[] levels,
        int[] deskScores,
        Standing standing,
        Effort effort,
        Purchases purchases) {

    /** A desk score that is missing. */
    static final int BLANK = -1;

    /** Marks from 1 to 10, in tenths. */
    record Standing(int ourService, int bestService, int ourPrice, int bestPrice) {}

    /** Hours and EUR per year. */
    record Effort(int hours, int cost) {}

    /**
     * Two years of purchases.
     *
     * @param count how many
     * @param typicalAmount the mean amount in EUR, before growth
     * @param spread the standard deviation of the logarithm of an amount
     * @param growth of the second year over the first
     */
    record Purchases(int count, double typicalAmount, double spread, double growth) {}
}
