/**
 * One file for each ranking method, all behind {@link dev.kam.decision.RankingMethod}.
 *
 * <p>{@link dev.kam.decision.method.RankingMethods} lists them by the names that the program file uses.
 *
 * <pre>{@code
 * DecisionMatrix cars = DecisionMatrix.ofRows(
 *         List.of(
 *                 Criterion.of("price", LinearValue.of(30_000, 10_000)),
 *                 Criterion.of("safety", LinearValue.of(0, 5))),
 *         new double[] {20_000, 5},
 *         new double[] {15_000, 3});
 * Ranking ranking = AdditiveValue.withDefaults().rank(cars, Weights.of(60, 40));
 * ranking.scoreOf(0);   // 0.6 * 0.5 + 0.4 * 1.0 = 0.7
 * }</pre>
 */
@NullMarked
package dev.kam.decision.method;

import org.jspecify.annotations.NullMarked;
