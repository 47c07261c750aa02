package dev.kam.decision.robustness;

import dev.kam.decision.internal.ScoreOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Searches for the smallest move of weights that brings a row into the top k, by branch and bound over which rivals it
 * overtakes.
 *
 * <p>A node is a set of rivals that have to be overtaken, with the smallest move that does it. When fewer than k rivals are
 * ahead there, the row is in. Otherwise at least one of any k that are ahead must be overtaken as well: one branch each. Nodes
 * are taken by their distance, so that the first that is in is the nearest.
 */
final class FlipTree {
    /** What a linear program leaves open. */
    private static final double PRECISION = 1e-9;

    private final ValueRows values;
    private final double[] from;
    private final WeightRows possible;
    private final int outsider;
    private final double[] own;
    private final int top;
    private final int programs;
    private final Set<List<Integer>> seen = new HashSet<>();
    private final PriorityQueue<Node> open = new PriorityQueue<>(
            Comparator.comparingDouble((Node node) -> node.move.distance()).thenComparingInt(Node::number));
    private int solved;
    private int made;

    /**
     * Prepares a search.
     *
     * @param values the values of the rivals
     * @param own the values of the row to bring in
     * @param from the weights, possible ones
     * @param possible which weights are possible
     * @param outsider the row to bring in
     * @param top the size of the top set
     * @param programs how many linear programs to solve at most
     */
    FlipTree(ValueRows values, double[] own, double[] from, WeightRows possible, int outsider, int top, int programs) {
        this.values = values;
        this.from = from;
        this.outsider = outsider;
        this.own = own;
        this.possible = possible;
        this.top = top;
        this.programs = programs;
    }

    /** Rivals to overtake, sorted, and the smallest move that does it. */
    private record Node(List<Integer> overtaken, WeightMove move, int number) {}

    /** What was found: empty without a move; a bound for any other. */
    record Found(Optional<WeightMove> move, boolean isProven, double atLeast) {}

    /** {@return the number of linear programs that were solved} */
    int solved() {
        return solved;
    }

    Found search() {
        Node root = new Node(List.of(), new WeightMove(from, 0), made++);
        Optional<WeightMove> best = dive(root);
        double least = least(ahead(root));
        open.clear();
        seen.clear();
        open.add(root);
        while (!open.isEmpty()) {
            Node node = open.poll();
            double bound = Math.max(least, node.move.distance());
            if (best.isPresent() && bound >= best.get().distance() - PRECISION) {
                return new Found(best, true, best.get().distance());
            }
            List<Integer> ahead = ahead(node);
            if (ahead.size() < top) {
                if (isPossible(node)) {
                    return new Found(Optional.of(node.move), true, node.move.distance());
                }
                continue;
            }
            if (solved >= programs) {
                return new Found(best, false, bound);
            }
            open.addAll(children(node, ahead));
        }
        return new Found(best, true, best.map(WeightMove::distance).orElse(Double.POSITIVE_INFINITY));
    }

    /** All rivals that are ahead but for k - 1 must be overtaken, and so must be the farthest of the nearest ones. */
    private double least(List<Integer> ahead) {
        return ahead.stream()
                .mapToDouble(rival -> WeightMove.past(from, lead(rival), strictly(rival))
                        .map(WeightMove::distance)
                        .orElse(Double.POSITIVE_INFINITY))
                .sorted()
                .skip(Math.max(0, ahead.size() - top))
                .findFirst()
                .orElse(0);
    }

    /** Follows the nearest branch each time until the row is in. */
    private Optional<WeightMove> dive(Node root) {
        Node node = root;
        while (solved < programs) {
            List<Integer> ahead = ahead(node);
            if (ahead.size() < top) {
                return isPossible(node) ? Optional.of(node.move) : Optional.empty();
            }
            Optional<Node> next = children(node, ahead).stream().min(open.comparator());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            node = next.get();
        }
        return Optional.empty();
    }

    /** Rivals that are ahead or level and not to be overtaken, those that are ahead most first. */
    private List<Integer> ahead(Node node) {
        double[] weights = node.move.weights();
        double bar = ValueRows.dot(weights, own);
        bar -= PRECISION * (1 + Math.abs(bar));
        List<Integer> ahead = new ArrayList<>();
        for (int i = 0; i < values.rows(); i++) {
            if (i != outsider && values.score(i, weights) >= bar && !node.overtaken.contains(i)) {
                ahead.add(i);
            }
        }
        ahead.sort(Comparator.comparingDouble((Integer i) -> -values.score(i, weights))
                .thenComparingInt(i -> i));
        return ahead;
    }

    private double[] lead(int rival) {
        return ValueRows.lead(own, values.row(rival));
    }

    /** At equal scores the earlier row stays in front. */
    private boolean strictly(int rival) {
        return rival < outsider;
    }

    private boolean isPossible(Node node) {
        if (node.overtaken.isEmpty() || (node.overtaken.size() == 1 && possible.size() == 0)) {
            return true;
        }
        solved++;
        return WeightMove.isPossible(
                node.overtaken.stream().map(this::lead).toList(),
                node.overtaken.stream().map(this::strictly).toList(),
                possible);
    }

    /** One branch for each of k rivals ahead, of which at least one must be overtaken. */
    private List<Node> children(Node node, List<Integer> ahead) {
        List<Integer> some = new ArrayList<>();
        int forever = 0;
        for (int rival : ahead) {
            if (WeightMove.past(from, lead(rival), strictly(rival)).isEmpty()) {
                forever++;
            } else if (some.size() < top) {
                some.add(rival);
            }
        }
        List<Node> children = new ArrayList<>();
        for (int rival : some.subList(0, Math.max(0, Math.min(some.size(), top - forever)))) {
            List<Integer> overtaken = new ArrayList<>(node.overtaken);
            overtaken.add(rival);
            overtaken.sort(Comparator.naturalOrder());
            if (seen.add(overtaken)) {
                solve(overtaken).ifPresent(move -> children.add(new Node(overtaken, move, made++)));
            }
        }
        return children;
    }

    private Optional<WeightMove> solve(List<Integer> overtaken) {
        if (overtaken.size() == 1 && possible.size() == 0) {
            return WeightMove.past(from, lead(overtaken.get(0)), strictly(overtaken.get(0)));
        }
        solved++;
        return WeightMove.past(from, overtaken.stream().map(this::lead).toList(), possible);
    }

    /** The row that stands in the last place of the top set at some weights when the outsider is not there. */
    static int replaced(ValueRows values, double[] weights, int outsider, int top) {
        double[] scores = IntStream.range(0, values.rows())
                .mapToDouble(i -> i == outsider ? Double.NEGATIVE_INFINITY : values.score(i, weights))
                .toArray();
        return Arrays.stream(ScoreOrder.bestFirst(scores, true))
                .skip(top - 1L)
                .findFirst()
                .orElseThrow();
    }
}
