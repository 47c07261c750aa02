package dev.kam.decision.weighting;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weights from a tree of objectives.
 *
 * <p>{@code w_j = product of the local weights on the path from the root to criterion j}, where local weights are divided by
 * their sum among siblings.
 *
 * <p>A tree asks for comparisons among few siblings only. What hangs in it alone keeps the whole weight of its parent, so
 * splitting an objective into more criteria does not make it heavier.
 *
 * <p><b>Input.</b> A {@link ValueTree} in which each criterion of the table is a leaf exactly once.
 *
 * <p><b>Output.</b> Weights in [0, 1] that sum to 1.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A weight of 0 takes all criteria below it out.
 *   <li>A tree that is one criterion gives it the weight 1.
 * </ul>
 *
 * <p><b>Complexity.</b> O(nodes).
 *
 * <p><b>Reference.</b> Keeney, R. L., and Raiffa, H. (1976), Decisions with Multiple Objectives: Preferences and
 * Value Tradeoffs, Wiley, chapter 2.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class TreeWeighting implements Weighting {

    /** The name in the program file: {@value}. */
    public static final String NAME = "tree";

    private final ValueTree tree;
    private final Map<String, Double> weights;

    private TreeWeighting(ValueTree tree) {
        this.tree = tree;
        Map<String, Double> found = new LinkedHashMap<>();
        tree.visit((id, weight) -> {
            if (found.put(id, weight) != null) {
                throw new IllegalArgumentException(
                        "value tree must have each criterion once but has '" + id + "' twice");
            }
        });
        this.weights = Collections.unmodifiableMap(found);
    }

    /**
     * Creates the weighting.
     *
     * @param tree the tree of objectives
     * @return the weighting
     * @throws IllegalArgumentException if a criterion stands twice in it
     */
    public static TreeWeighting of(ValueTree tree) {
        return new TreeWeighting(tree);
    }

    /** {@return the tree of objectives} */
    public ValueTree tree() {
        return tree;
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
        return WeightingResult.of(Weights.of(CriterionIds.inOrder(CriterionIds.of(matrix), weights, "leaf")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TreeWeighting that && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return tree.hashCode();
    }

    @Override
    public String toString() {
        return NAME + weights;
    }
}
