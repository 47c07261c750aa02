/**
 * How sure a ranking is: what stays when weights or performances are known less than exactly.
 *
 * <p>{@link dev.kam.decision.robustness.WeightKnowledge} says what is known of the weights. From it come the weights that a
 * simulation draws, and the bounds of what any of them could do.
 */
@NullMarked
package dev.kam.decision.robustness;

import org.jspecify.annotations.NullMarked;
