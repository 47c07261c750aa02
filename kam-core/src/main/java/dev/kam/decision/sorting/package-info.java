/**
 * Tiers instead of ranks: each alternative goes to a category that was described beforehand, 1 being the best.
 *
 * <p>{@link dev.kam.decision.sorting.SortingMethods} lists the methods by the names that {@code kam decide} uses. A method is
 * made from its limits, changed by {@code withX}, and used on any table that has the same criteria:
 *
 * <pre>{@code
 * Profiles profiles = Profiles.ofRows(new double[] {8, 10, 8}, new double[] {5, 20, 5}); // quality, price, service
 * Sorting sorting = MrSort.of(profiles).withMajority(0.7).sort(matrix, Weights.of(5, 3, 2));
 * int category = sorting.categoryOf(0); // 1 = best, 3 = below both profiles
 * }</pre>
 */
@NullMarked
package dev.kam.decision.sorting;

import org.jspecify.annotations.NullMarked;
