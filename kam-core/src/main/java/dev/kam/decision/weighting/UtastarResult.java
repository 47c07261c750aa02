package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.Criterion;
import dev.kam.decision.Weights;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The weights and value functions that {@link Utastar} learned, with how well they explain the judgements and how much freedom these
 * leave.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class UtastarResult extends WeightingResult {
    private final List<Criterion> criteria;
    private final OptionalDouble totalError;
    private final List<PreferenceStatement> dropped;
    private final List<Range> ranges;

    UtastarResult(
            Weights weights,
            List<Criterion> criteria,
            OptionalDouble totalError,
            List<PreferenceStatement> dropped,
            List<Range> ranges,
            List<Notice> notices) {
        super(weights, notices);
        this.criteria = List.copyOf(criteria);
        this.totalError = totalError;
        this.dropped = List.copyOf(dropped);
        this.ranges = List.copyOf(ranges);
    }

    /**
     * The least and the most that a weight may be.
     *
     * @param low the least, in [0, 1]
     * @param high the most, in [{@code low}, 1]
     */
    public record Range(double low, double high) {}

    /** {@return the criteria with the value functions that were learned, in the order of the table} */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * Returns the least sum of errors with which some values explain all statements.
     *
     * @return the sum over all alternatives, on the scale of scores; 0 where the statements agree, empty where they go in a circle,
     *     which no scores explain
     */
    public OptionalDouble totalError() {
        return totalError;
    }

    /** {@return the fewest statements that had to be dropped so that the others agree, in the order given; none where all agree} */
    public List<PreferenceStatement> dropped() {
        return dropped;
    }

    /**
     * Returns how far the weight of a criterion is left open: over all weights and value functions that explain every statement but
     * those dropped.
     *
     * @param criterion its place, from 0
     * @return the least and the most that the weight may be, within 1e-8
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public Range rangeOf(int criterion) {
        return ranges.get(criterion);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof UtastarResult that
                && criteria.equals(that.criteria)
                && totalError.equals(that.totalError)
                && dropped.equals(that.dropped)
                && ranges.equals(that.ranges);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + criteria.hashCode();
    }
}
