package dev.kam.decision.method;

import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of {@link Promethee}: the net flows as scores, and the two flows that they are made of.
 *
 * <p>The plus flow says how much an alternative is preferred to the others, the minus flow how much the others are preferred
 * to it. An alternative outranks another for certain (PROMETHEE I) when its plus flow is not smaller and its minus flow not
 * larger, and one of the two differs; where plus and minus flow disagree, the two are incomparable.
 *
 * <p>It keeps the table, to work out {@link #criterionFlows} when somebody asks.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class PrometheeRanking extends Ranking {
    private final PrometheeModel model;
    private final double[] phiPlus;
    private final double[] phiMinus;

    PrometheeRanking(PrometheeModel model, double[] net, double[] phiPlus, double[] phiMinus) {
        super(
                net,
                true,
                true,
                model.table().weights(),
                model.notices(),
                model.table().clipped(),
                List.of(Detail.numbers("phiPlus", phiPlus), Detail.numbers("phiMinus", phiMinus)));
        this.model = model;
        this.phiPlus = phiPlus;
        this.phiMinus = phiMinus;
    }

    /**
     * Returns how much an alternative is preferred to the others, on average.
     *
     * @param alternative the row, from 0
     * @return the plus flow, in [0, 1]
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double phiPlus(int alternative) {
        return phiPlus[alternative];
    }

    /**
     * Returns how much the others are preferred to an alternative, on average.
     *
     * @param alternative the row, from 0
     * @return the minus flow, in [0, 1]
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double phiMinus(int alternative) {
        return phiMinus[alternative];
    }

    /** {@return a copy of the plus flows, in the order of the alternatives} */
    public double[] phiPlus() {
        return phiPlus.clone();
    }

    /** {@return a copy of the minus flows, in the order of the alternatives} */
    public double[] phiMinus() {
        return phiMinus.clone();
    }

    /** {@return the number of criteria} */
    public int criteria() {
        return model.criteria();
    }

    /**
     * Works out the net flow of each alternative on one criterion alone, whatever its weight. The net flow is the weighted
     * sum of these, but for rounding.
     *
     * @param criterion its place, from 0
     * @return the flows in [-1, 1], in the order of the alternatives; worked out again with each call
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public double[] criterionFlows(int criterion) {
        Objects.checkIndex(criterion, model.criteria());
        return model.criterionFlows(criterion);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof PrometheeRanking that && model.equals(that.model);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + model.hashCode();
    }
}
