/**
 * Tiers instead of ranks: each alternative goes to a category that was described beforehand, 1 being the best.
 *
 * <p>{@link dev.kam.decision.sorting.SortingMethods} lists the methods by the names that {@code kam decide} uses.
 */
@NullMarked
package dev.kam.decision.sorting;

import org.jspecify.annotations.NullMarked;
