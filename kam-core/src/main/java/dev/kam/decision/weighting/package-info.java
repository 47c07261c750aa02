/**
 * From judgements or from the data to the weights of criteria, with how far the judgements agree with themselves.
 *
 * <p>Weightings from judgements (points, ranks, pairwise comparisons, a tree, a panel) look at the ids of the criteria only;
 * those from the data look at the performances, and their weights hold for that table.
 */
@NullMarked
package dev.kam.decision.weighting;

import org.jspecify.annotations.NullMarked;
