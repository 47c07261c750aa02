package dev.kam.decision.weighting;

import dev.kam.decision.Weights;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;

/**
 * A tree of objectives: its leaves are criteria, and each node has a weight among its siblings.
 *
 * <ul>
 *   <li>Weights are finite and &ge; 0, in any unit; siblings are divided by their sum, which must not be 0.
 *   <li>The weight of the root does not count.
 *   <li>A tree is at most {@value #MAX_DEPTH} levels deep.
 * </ul>
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param id the id of the criterion; empty for a node with children
 * @param weight the weight among the siblings
 * @param children the nodes below; none for a criterion
 * @param depth the number of levels, 1 for a criterion
 */
public record ValueTree(Optional<String> id, double weight, List<ValueTree> children, int depth) {

    /** The most levels that a tree may have. */
    public static final int MAX_DEPTH = 100;

    /**
     * Creates a node.
     *
     * @param id the id of the criterion; empty for a node with children
     * @param weight the weight among the siblings
     * @param children the nodes below; none for a criterion
     * @param depth the number of levels, 1 for a criterion
     * @throws IllegalArgumentException if a weight is negative or not finite, if the weights of the children are all 0, if
     *     there are both or neither of an id and children, or if the tree is too deep
     */
    public ValueTree {
        children = List.copyOf(children);
        if (id.isPresent() == !children.isEmpty()) {
            throw new IllegalArgumentException("node of a value tree must have either an id or children but had "
                    + (children.isEmpty() ? "neither" : "both"));
        }
        if (id.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("id of a criterion must not be blank");
        }
        if (!(weight >= 0) || weight == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "weight of " + place(id, children) + " must be finite and >= 0 but was " + weight);
        }
        if (!children.isEmpty() && children.stream().allMatch(c -> c.weight == 0)) {
            throw new IllegalArgumentException(
                    "weights of the children of " + place(id, children) + " must not all be 0");
        }
        int levels = 1 + children.stream().mapToInt(ValueTree::depth).max().orElse(0);
        if (levels > MAX_DEPTH) {
            throw new IllegalArgumentException("depth of a value tree must be <= " + MAX_DEPTH + " but was " + levels);
        }
        if (depth != levels) {
            throw new IllegalArgumentException("depth of the node must be " + levels + " but was " + depth);
        }
    }

    /**
     * Creates a leaf.
     *
     * @param id the id of the criterion, not blank
     * @param weight its weight among its siblings
     * @return the leaf
     * @throws IllegalArgumentException if the weight is negative or not finite
     */
    public static ValueTree criterion(String id, double weight) {
        return new ValueTree(Optional.of(id), weight, List.of(), 1);
    }

    /**
     * Creates a node.
     *
     * @param weight its weight among its siblings
     * @param children the nodes below, at least one
     * @return the node
     * @throws IllegalArgumentException if a weight is negative or not finite, if there are no children, if their weights are
     *     all 0, or if the tree is deeper than {@value #MAX_DEPTH}
     */
    public static ValueTree node(double weight, List<ValueTree> children) {
        int levels = 1 + children.stream().mapToInt(ValueTree::depth).max().orElse(0);
        return new ValueTree(Optional.empty(), weight, children, levels);
    }

    /**
     * Creates the top of a tree.
     *
     * @param children the nodes below, at least one
     * @return the root
     * @throws IllegalArgumentException if there are no children, if their weights are all 0, or if the tree is deeper than
     *     {@value #MAX_DEPTH}
     */
    public static ValueTree root(ValueTree... children) {
        return node(1, List.of(children));
    }

    /** Visits the criteria from left to right, each with the product of the normalized weights along its path. */
    void visit(ObjDoubleConsumer<String> visitor) {
        visit(1, visitor);
    }

    private void visit(double global, ObjDoubleConsumer<String> visitor) {
        if (id.isPresent()) {
            visitor.accept(id.get(), global);
            return;
        }
        double[] local = Weights.of(
                        children.stream().mapToDouble(ValueTree::weight).toArray())
                .toArray();
        for (int c = 0; c < local.length; c++) {
            children.get(c).visit(global * local[c], visitor);
        }
    }

    /** Names a node by its id, or by the first criterion below it. */
    private static String place(Optional<String> id, List<ValueTree> children) {
        if (id.isPresent()) {
            return "criterion '" + id.get() + "'";
        }
        ValueTree first = children.get(0);
        while (first.id.isEmpty()) {
            first = first.children.get(0);
        }
        return "the node above criterion '" + first.id.get() + "'";
    }
}
