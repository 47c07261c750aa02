package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.Weights;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The weights that {@link Ahp} found, with how far the judgements agree with themselves.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class AhpResult extends WeightingResult {
    private final List<String> ids;
    private final AhpConsistency consistency;
    private final List<Optional<AhpConsistency>> judges;

    AhpResult(
            List<String> ids,
            Weights weights,
            AhpConsistency consistency,
            List<Optional<AhpConsistency>> judges,
            List<Notice> notices) {
        super(weights, notices);
        this.ids = List.copyOf(ids);
        this.consistency = consistency;
        this.judges = List.copyOf(judges);
    }

    /** {@return the ids of the criteria, in the order of the weights; C1, C2, ... where the judgements have none} */
    public List<String> ids() {
        return ids;
    }

    /** {@return how far the judgements agree with themselves; for a group, the geometric means of its judgements} */
    public AhpConsistency consistency() {
        return consistency;
    }

    /** {@return the number of judges, at least 1} */
    public int judges() {
        return judges.size();
    }

    /**
     * Returns how far the judgements of one judge agree with themselves.
     *
     * @param judge the place of the judge, from 0
     * @return the consistency; empty where only the group's judgements connect all criteria
     * @throws IndexOutOfBoundsException if there is no such judge
     */
    public Optional<AhpConsistency> consistencyOf(int judge) {
        return judges.get(judge);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof AhpResult that
                && ids.equals(that.ids)
                && consistency.equals(that.consistency)
                && judges.equals(that.judges);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + consistency.hashCode();
    }
}
