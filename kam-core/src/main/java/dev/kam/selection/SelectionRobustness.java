package dev.kam.selection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How sure a selection is: how often each account is chosen when weights and disputed ratings vary, how far each weight may
 * move before the choice changes, and which assessments would be worth most to settle.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class SelectionRobustness {
    private final int draws;
    private final double spread;
    private final int chosen;
    private final Map<Integer, Double> near;
    private final Map<Integer, Double> any;
    private final List<WeightRange> weightRanges;
    private final List<OpenQuestion> questions;

    SelectionRobustness(
            int draws,
            double spread,
            int chosen,
            Map<Integer, Double> near,
            Map<Integer, Double> any,
            List<WeightRange> weightRanges,
            List<OpenQuestion> questions) {
        this.draws = draws;
        this.spread = spread;
        this.chosen = chosen;
        this.near = Map.copyOf(near);
        this.any = Map.copyOf(any);
        this.weightRanges = List.copyOf(weightRanges);
        this.questions = List.copyOf(questions);
    }

    /** {@return the number of draws that each share was counted in} */
    public int draws() {
        return draws;
    }

    /** {@return how far each weight varied: by this share of itself, up and down} */
    public double spread() {
        return spread;
    }

    /**
     * Returns how often an account is chosen when every weight varies by up to {@link #spread()} of itself, and each rating
     * over which raters differ varies within its error.
     *
     * @param row the row of the account, from 0
     * @return the share of the draws in which it is among the chosen number, in [0, 1]; 0 for an account that is not
     *     eligible
     */
    public double chosenShareOf(int row) {
        return near.getOrDefault(row, 0.0);
    }

    /**
     * Returns how often an account is chosen whatever the weights are, each weighting as likely as any other.
     *
     * @param row the row of the account, from 0
     * @return the share of the draws in which it is among the chosen number, in [0, 1]; 0 for an account that is not
     *     eligible
     */
    public double anyWeightsShareOf(int row) {
        return any.getOrDefault(row, 0.0);
    }

    /** {@return for each criterion of the model how far its weight may move before another account is chosen} */
    public List<WeightRange> weightRanges() {
        return weightRanges;
    }

    /**
     * Finds the weight on which a chosen account hangs most: the account loses its place where that one weight moves by up to
     * {@link #spread()} of itself.
     *
     * @param accountId the id of the account
     * @return the range of the criterion whose weight need move least, as a share of itself; empty when the account keeps its
     *     place
     */
    public Optional<WeightRange> hangsOn(String accountId) {
        WeightRange closest = null;
        double least = spread;
        for (WeightRange range : weightRanges) {
            double move = Math.min(
                    leaves(accountId, range.below()) ? move(range, range.low()) : Double.POSITIVE_INFINITY,
                    leaves(accountId, range.above()) ? move(range, range.high()) : Double.POSITIVE_INFINITY);
            if (move <= least) {
                least = move;
                closest = range;
            }
        }
        return Optional.ofNullable(closest);
    }

    private static boolean leaves(String accountId, Optional<WeightRange.Swap> swap) {
        return swap.filter(s -> s.leaves().equals(accountId)).isPresent();
    }

    private static double move(WeightRange range, double end) {
        return Math.abs(end - range.weight()) / range.weight();
    }

    /** {@return the assessments that are missing or disputed, the most worth settling first; at most a hundred} */
    public List<OpenQuestion> questions() {
        return questions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SelectionRobustness that
                && draws == that.draws
                && spread == that.spread
                && chosen == that.chosen
                && near.equals(that.near)
                && any.equals(that.any)
                && weightRanges.equals(that.weightRanges)
                && questions.equals(that.questions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(draws, spread, chosen, near, any, weightRanges, questions);
    }

    @Override
    public String toString() {
        return "SelectionRobustness[" + chosen + " chosen, " + draws + " draws, " + questions.size() + " questions]";
    }
}
