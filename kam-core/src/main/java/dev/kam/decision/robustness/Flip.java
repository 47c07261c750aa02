package dev.kam.decision.robustness;

import dev.kam.decision.Weights;

/**
 * The smallest change of the weights that changes the top set in the way asked for.
 *
 * <p>At these weights the two rows have equal scores, but for rounding; the least bit farther the change is there.
 *
 * @param enters the row that enters the top set, from 0
 * @param replaces the row whose place it takes, from 0
 * @param weights the weights
 * @param distance the sum of the absolute changes of the weights, in [0, 2]
 */
public record Flip(int enters, int replaces, Weights weights, double distance) {}
