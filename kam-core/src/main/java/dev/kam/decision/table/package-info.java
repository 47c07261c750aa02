/**
 * Tables made ready for the kernels: checked once, then read by chunk. Not exported.
 *
 * <p>{@link dev.kam.decision.table.ValuedTable} serves methods that add up values in [0, 1];
 * {@link dev.kam.decision.table.Performances} those that compare the alternatives of a complete table with each other.
 */
@NullMarked
package dev.kam.decision.table;

import org.jspecify.annotations.NullMarked;
