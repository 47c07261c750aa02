package dev.kam.decision.weighting;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weights from points that somebody gave to each criterion: directly, or by swings.
 *
 * <p>{@code w_j = points_j / sum_k points_k}.
 *
 * <p>Direct rating asks how much each criterion counts. Swing weighting asks what it would be worth to go from the worst to
 * the best performance on it: the swing that is worth most has 100 points, the others their share of it. Swings see how far
 * the performances lie apart, which weights of an additive model must do; the arithmetic is the same.
 *
 * <p><b>Input.</b> A number for each criterion of the table, finite and &ge; 0, not all 0, in any unit.
 *
 * <p><b>Output.</b> Weights in [0, 1] that sum to 1.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Points of 0 are lawful: the criterion does not count.
 *   <li>One criterion has the weight 1.
 * </ul>
 *
 * <p><b>Complexity.</b> O(m).
 *
 * <p><b>Reference.</b> von Winterfeldt, D., and Edwards, W. (1986), Decision Analysis and Behavioral Research, Cambridge
 * University Press, chapter 8.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class PointWeighting implements Weighting {

    /** The name of direct rating in the program file: {@value}. */
    public static final String DIRECT = "direct";

    /** The name of swing weighting in the program file: {@value}. */
    public static final String SWING = "swing";

    private static final String WHAT = "points";

    private final String name;
    private final Map<String, Double> points;

    private PointWeighting(String name, Map<String, Double> points) {
        this.name = name;
        this.points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        CriterionIds.requireWeights(this.points, WHAT);
    }

    /**
     * Returns weights from direct rating.
     *
     * @param points how much each criterion counts, by its id
     * @return the weighting
     * @throws IllegalArgumentException if one is negative or not finite, or if all are 0
     */
    public static PointWeighting direct(Map<String, Double> points) {
        return new PointWeighting(DIRECT, points);
    }

    /**
     * Returns weights from swings.
     *
     * @param points what the swing from worst to best is worth on each criterion, by its id
     * @return the weighting
     * @throws IllegalArgumentException if one is negative or not finite, or if all are 0
     */
    public static PointWeighting swing(Map<String, Double> points) {
        return new PointWeighting(SWING, points);
    }

    /** {@return the points by the ids of the criteria, in the order given} */
    public Map<String, Double> points() {
        return points;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isFromData() {
        return false;
    }

    @Override
    public WeightingResult weigh(DecisionMatrix matrix) {
        return WeightingResult.of(Weights.of(CriterionIds.inOrder(CriterionIds.of(matrix), points, WHAT)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PointWeighting that && name.equals(that.name) && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + points.hashCode();
    }

    @Override
    public String toString() {
        return name + points;
    }
}
