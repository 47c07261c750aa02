/**
 * Value functions and normalizations: from a raw performance to a value in [0, 1].
 *
 * <p>A value function has anchors that are fixed in the model, so that a value means the same next year and in another
 * table. A {@link dev.kam.decision.value.Normalization} takes its anchors from the table itself.
 */
@NullMarked
package dev.kam.decision.value;

import org.jspecify.annotations.NullMarked;
