/**
 * The column store: public for the kernels of the sibling packages, not exported from the module.
 *
 * <p>A table of n alternatives and m criteria is m columns, each in chunks of 4096 rows, so that a kernel walks the same
 * index through all columns while they are in the cache.
 */
@NullMarked
package dev.kam.decision.internal;

import org.jspecify.annotations.NullMarked;
