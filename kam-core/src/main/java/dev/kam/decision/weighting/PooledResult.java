package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.Weights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The weights that {@link PooledWeighting} found, with how far the judges agree.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class PooledResult extends WeightingResult {
    private final List<Weights> judges;
    private final PanelAgreement agreement;

    PooledResult(Weights weights, List<Weights> judges, PanelAgreement agreement, List<Notice> notices) {
        super(weights, notices);
        this.judges = List.copyOf(judges);
        this.agreement = agreement;
    }

    /** {@return the weights of each judge, normalized} */
    public List<Weights> judges() {
        return judges;
    }

    /**
     * Returns how far the judges agree. A distance is half the sum of the absolute differences of two judges' weights, the
     * share of the weight that would have to be moved, in [0, 1].
     *
     * @return the agreement
     */
    public PanelAgreement agreement() {
        return agreement;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof PooledResult that
                && judges.equals(that.judges)
                && agreement.equals(that.agreement);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + judges.hashCode();
    }
}
