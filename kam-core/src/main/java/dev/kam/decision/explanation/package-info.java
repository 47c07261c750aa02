/**
 * Why an alternative stands where it stands, and what would move it: contributions against a baseline, the few criteria that
 * decide between two alternatives, and the smallest change that brings one in or drops it out.
 *
 * <p>{@link dev.kam.decision.explanation.Contributions} splits a difference of scores into what each criterion adds to it.
 * {@link dev.kam.decision.explanation.WhyBefore} turns that into a sentence, and
 * {@link dev.kam.decision.explanation.Counterfactual} finds changes of raw performances, exact to the last bit:
 *
 * <pre>{@code
 * Comparison comparison = Contributions.withDefaults().against(matrix, weights, 0, 1);
 * WhyBefore.from(comparison, "Alpha", "Beta").in(Locale.ENGLISH);
 *         // Alpha stands before Beta mainly for 'new-products' and 'alignment', although Beta is better on 'growth'.
 * Counterfactual.withDefaults().enter(matrix, weights, 1, 1).alone();
 *         // for each criterion the performance with which Beta would be first
 * }</pre>
 */
@NullMarked
package dev.kam.decision.explanation;

import org.jspecify.annotations.NullMarked;
