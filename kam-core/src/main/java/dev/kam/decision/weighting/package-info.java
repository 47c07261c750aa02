/**
 * From judgements or from the data to the weights of criteria, with how far the judgements agree with themselves.
 *
 * <p>Weightings from judgements (points, ranks, pairwise comparisons, a tree, a panel) look at the ids of the criteria only;
 * those from the data look at the performances, and their weights hold for that table:
 *
 * <pre>{@code
 * JudgementMatrix judgements = JudgementMatrix.ofUpperTriangle(List.of("growth", "margin", "cost-to-serve"), 3, 5, 3);
 * AhpResult result = Ahp.of(judgements).priorities();
 * Weights weights = result.weights(); // 0.637, 0.258, 0.105
 * boolean contradictory = result.consistency().isInconsistent(); // false
 * }</pre>
 */
@NullMarked
package dev.kam.decision.weighting;

import org.jspecify.annotations.NullMarked;
