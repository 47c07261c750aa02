package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.Weights;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weights that a weighting found. Weightings with more to tell extend it.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public class WeightingResult {
    private final Weights weights;
    private final List<Notice> notices;

    /**
     * Creates a result.
     *
     * @param weights the weights, in the order of the criteria
     * @param notices what the reader should know
     */
    protected WeightingResult(Weights weights, List<Notice> notices) {
        this.weights = Objects.requireNonNull(weights, "weights");
        this.notices = List.copyOf(notices);
    }

    /**
     * Creates a result that is weights and nothing else.
     *
     * @param weights the weights, in the order of the criteria
     * @return the result
     */
    public static WeightingResult of(Weights weights) {
        return new WeightingResult(weights, List.of());
    }

    /**
     * Creates a result that is weights and notices.
     *
     * @param weights the weights, in the order of the criteria
     * @param notices what the reader should know
     * @return the result
     */
    public static WeightingResult of(Weights weights, List<Notice> notices) {
        return new WeightingResult(weights, notices);
    }

    /** {@return the weights, in the order of the criteria} */
    public final Weights weights() {
        return weights;
    }

    /** {@return what the reader should know} */
    public final List<Notice> notices() {
        return notices;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeightingResult that
                && getClass() == that.getClass()
                && weights.equals(that.weights)
                && notices.equals(that.notices);
    }

    @Override
    public int hashCode() {
        return weights.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + weights + "]";
    }
}
