package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * SPOTIS, the stable preference ordering towards ideal solution: the weighted distance from an expected solution, within bounds
 * that are fixed beforehand, so that no other alternative changes it.
 *
 * <p>{@code score_i = sum_j w_j |x_ij - target_j| / (hi_j - lo_j)}, with the bounds [lo_j, hi_j] of a criterion and the weights
 * w_j summing to 1. The target of a criterion is its better bound, hi_j for a benefit and lo_j for a cost, or the performance
 * that is expected of the best solution.
 *
 * <p>Distances are added in the order of the criteria. Where cells are missing under
 * {@link dev.kam.decision.MissingPolicy#RENORMALIZE}, the sum goes over the assessed criteria and is divided by the sum of
 * their weights.
 *
 * <p><b>Input.</b> Raw performances in the unit of the bounds; value functions are not used. Bounds for each criterion of the
 * table; a target for each that prefers one, and for others where it is not the better bound. Bounds and targets of criteria
 * that are not in the table are ignored.
 *
 * <p><b>Output.</b> Scores in [0, 1]; lower is better. Absolute.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A performance outside its bounds is rejected, and so is a target.
 *   <li>A missing cell is renormalized, unless its criterion says otherwise: as the worst it is as far from the target as the
 *       farther bound; as neutral, half as far; as an interval, anything between, and half as far in the score.
 *   <li>A row without any counted cell of a criterion with weight is rejected.
 *   <li>A criterion with weight 0 is not looked at and needs no bounds.
 *   <li>One alternative, equal rows and constant columns are lawful.
 * </ul>
 *
 * <p>With targets at the better bounds the order is that of a weighted sum.
 *
 * <p><b>Complexity.</b> O(n m) time for scores, O(n log n) more for ranks; one double an alternative beyond the table.
 *
 * <p><b>Reference.</b> Dezert, J., Tchamova, A., Han, D., and Tacnet, J.-M. (2020), The SPOTIS rank reversal free method for
 * multi-criteria decision-making support, 23rd International Conference on Information Fusion, doi
 * 10.23919/FUSION45008.2020.9190347.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Spotis implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "spotis";

    /** The name of the parameter of the bounds: {@value}. */
    static final String BOUNDS = "bounds";

    /** The name of the parameter of the targets: {@value}. */
    static final String TARGET = "target";

    private static final Spotis DEFAULT = new Spotis(Map.of(), Map.of());

    private final Map<String, Bounds> bounds;
    private final Map<String, Double> targets;

    private Spotis(Map<String, Bounds> bounds, Map<String, Double> targets) {
        this.bounds = Collections.unmodifiableMap(new LinkedHashMap<>(bounds));
        this.targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /** {@return the method without bounds, which it needs for each criterion with weight, and without targets} */
    public static Spotis withDefaults() {
        return DEFAULT;
    }

    static Spotis from(Arguments arguments) {
        return new Spotis(arguments.byCriterion(BOUNDS, Bounds.class), arguments.byCriterion(TARGET, Double.class));
    }

    /**
     * Returns the method with the bounds of the criteria.
     *
     * @param newBounds the bounds by the ids of the criteria
     * @return the changed copy
     */
    public Spotis withBounds(Map<String, Bounds> newBounds) {
        return new Spotis(newBounds, targets);
    }

    /**
     * Returns the method with the performances that are expected of the best solution.
     *
     * @param newTargets the targets by the ids of the criteria, within their bounds
     * @return the changed copy
     */
    public Spotis withTargets(Map<String, Double> newTargets) {
        return new Spotis(bounds, newTargets);
    }

    /** {@return the bounds by the ids of the criteria, in the order given} */
    public Map<String, Bounds> bounds() {
        return bounds;
    }

    /** {@return the expected performances by the ids of the criteria, in the order given} */
    public Map<String, Double> targets() {
        return targets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        Arguments arguments =
                bounds.isEmpty() ? Arguments.none() : Arguments.none().with(BOUNDS, bounds);
        return targets.isEmpty() ? arguments : arguments.with(TARGET, targets);
    }

    @Override
    public ValuedRanking rank(DecisionMatrix matrix, Weights weights) {
        return SpotisModel.of(matrix, weights, bounds, targets).rank();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spotis that && bounds.equals(that.bounds) && targets.equals(that.targets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bounds, targets);
    }

    @Override
    public String toString() {
        return NAME + "[bounds " + bounds + ", targets " + targets + "]";
    }
}
