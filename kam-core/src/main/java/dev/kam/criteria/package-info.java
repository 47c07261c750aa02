/**
 * The criteria by which a customer becomes a key account, and the ratings of several people on them.
 *
 * <p>{@link dev.kam.criteria.KamCriteria} is the catalogue. A key account is chosen for its capacity to create business
 * (new products, new markets, prescriptive power over other customers) and for its fit with our strategy; growth,
 * profitability, size and risk stand beside these and have no default weight. Each criterion asks one question, and
 * each anchor of its scale is a fact that somebody from sales, engineering or finance can point at, so that two people
 * who know the customer come to similar scores.
 *
 * <p>{@link dev.kam.criteria.Ratings} holds what several raters said. The mean per account goes into the ranking; the
 * {@link dev.kam.criteria.Agreement} says whether that mean can be relied on and which accounts the raters should first
 * talk about.
 *
 * <pre>{@code
 * Ratings ratings = Ratings.builder()
 *         .add("A1", "alignment", "Ana", 5)
 *         .add("A1", "alignment", "Luis", 7.5)
 *         .add("A2", "alignment", "Ana", 2.5)
 *         .add("A2", "alignment", "Luis", 2.5)
 *         .build();
 * ratings.pooled("alignment");              // {A1=6.25, A2=2.5}
 * ratings.agreement("alignment").alpha();   // OptionalDouble[0.7272727272727273]
 * ratings.agreement("alignment").widest();  // one dispute: A1, on which Ana gives 5 and Luis 7.5
 * }</pre>
 */
@NullMarked
package dev.kam.criteria;

import org.jspecify.annotations.NullMarked;
