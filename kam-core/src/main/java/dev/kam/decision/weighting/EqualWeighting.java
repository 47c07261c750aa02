package dev.kam.decision.weighting;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import org.jspecify.annotations.Nullable;

/**
 * The same weight for each criterion.
 *
 * <p>{@code w_j = 1 / m}.
 *
 * <p><b>Input.</b> The number of criteria of the table; nothing else of it.
 *
 * <p><b>Output.</b> Weights that are equal and sum to 1.
 *
 * <p><b>Complexity.</b> O(m).
 *
 * <p><b>Reference.</b> Dawes, R. M. (1979), The robust beauty of improper linear models in decision making, American
 * Psychologist 34(7), 571-582, doi 10.1037/0003-066X.34.7.571.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class EqualWeighting implements Weighting {

    /** The name in the program file: {@value}. */
    public static final String NAME = "equal";

    private static final EqualWeighting INSTANCE = new EqualWeighting();

    private EqualWeighting() {}

    /** {@return the weighting; it has no parameters} */
    public static EqualWeighting withDefaults() {
        return INSTANCE;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isFromData() {
        return false;
    }

    @Override
    public WeightingResult weigh(DecisionMatrix matrix) {
        return WeightingResult.of(Weights.equal(matrix.criteria().size()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EqualWeighting;
    }

    @Override
    public int hashCode() {
        return NAME.hashCode();
    }

    @Override
    public String toString() {
        return NAME;
    }
}
