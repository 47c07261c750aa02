package dev.kam.decision.robustness;

import dev.kam.decision.Criterion;
import dev.kam.decision.internal.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * What is known of the weights, bound to the criteria of a problem: which weights are possible, what the least and the most
 * of a sum under them is, and draws of them.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Knowledge that no weights satisfy is rejected; the message names the fewest statements that clash.
 *   <li>Knowledge that leaves one single weighting is lawful: all draws are that one.
 *   <li>An order that leaves criteria out, and intervals or statements on a criterion that is not there, are rejected.
 * </ul>
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class WeightSpace {

    /** The number of draws in a block; each block has random numbers of its own. */
    public static final int BLOCK = Seeds.BLOCK;

    private final List<String> criteria;
    private final Polytope polytope;

    private WeightSpace(List<String> criteria, Polytope polytope) {
        this.criteria = criteria;
        this.polytope = polytope;
    }

    /**
     * Binds knowledge to criteria.
     *
     * @param knowledge what is known of the weights
     * @param criteria the ids of the criteria, in the order of the table; at least 1
     * @return the weights that are possible
     * @throws IllegalArgumentException if it does not suit the criteria, or contradicts itself
     */
    public static WeightSpace of(WeightKnowledge knowledge, List<String> criteria) {
        List<String> ids = List.copyOf(criteria);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("criteria must not be empty");
        }
        return new WeightSpace(ids, polytope(knowledge, ids));
    }

    /**
     * Binds knowledge to the criteria of a table.
     *
     * @param knowledge what is known of the weights
     * @param criteria the criteria, in the order of the table; at least 1
     * @return the weights that are possible
     * @throws IllegalArgumentException if it does not suit the criteria, or contradicts itself
     */
    public static WeightSpace over(WeightKnowledge knowledge, List<Criterion> criteria) {
        return of(knowledge, criteria.stream().map(Criterion::id).toList());
    }

    private static Polytope polytope(WeightKnowledge knowledge, List<String> ids) {
        if (knowledge instanceof WeightKnowledge.Ordinal ordinal) {
            requireKnown("order", ordinal.order(), ids);
            Set<String> named = new HashSet<>(ordinal.order());
            for (String id : ids) {
                if (!named.contains(id)) {
                    throw new IllegalArgumentException("order must name every criterion but leaves out '" + id + "'");
                }
            }
            return new OrdinalPolytope(
                    ordinal.order().stream().mapToInt(ids::indexOf).toArray());
        }
        if (knowledge instanceof WeightKnowledge.Intervals intervals) {
            return box(intervals.intervals(), ids);
        }
        if (knowledge instanceof WeightKnowledge.Constraints constraints
                && !constraints.constraints().isEmpty()) {
            return constrained(constraints.constraints(), ids);
        }
        return new SimplexPolytope(ids.size());
    }

    private static Polytope box(Map<String, WeightInterval> intervals, List<String> ids) {
        requireKnown("intervals", intervals.keySet(), ids);
        double[] low = new double[ids.size()];
        double[] high = new double[ids.size()];
        Arrays.fill(high, 1);
        intervals.forEach((id, interval) -> {
            low[ids.indexOf(id)] = interval.low();
            high[ids.indexOf(id)] = interval.high();
        });
        double least = Arrays.stream(low).sum();
        double most = Arrays.stream(high).sum();
        double rounding = 4 * ids.size() * Math.ulp(1.0);
        if (least > 1 + rounding) {
            throw new IllegalArgumentException("low ends of the intervals must sum to at most 1 but sum to " + least
                    + ".\nMaybe give the weights as shares of 1.");
        }
        if (most < 1 - rounding) {
            throw new IllegalArgumentException("high ends of the intervals must sum to at least 1 but sum to " + most
                    + ".\nMaybe give the weights as shares of 1.");
        }
        return new BoxPolytope(low, high);
    }

    private static Polytope constrained(List<WeightConstraint> constraints, List<String> ids) {
        double[][] rows = new double[constraints.size()][ids.size()];
        double[] atLeast = new double[rows.length];
        for (int r = 0; r < rows.length; r++) {
            WeightConstraint constraint = constraints.get(r);
            requireKnown("weight constraint", constraint.weights().keySet(), ids);
            for (Map.Entry<String, Double> entry : constraint.weights().entrySet()) {
                rows[r][ids.indexOf(entry.getKey())] = entry.getValue();
            }
            atLeast[r] = constraint.atLeast();
        }
        if (!ConstrainedPolytope.isPossible(rows, atLeast, ids.size())) {
            throw new IllegalArgumentException(clash(constraints, rows, atLeast, ids.size()));
        }
        return new ConstrainedPolytope(rows, atLeast);
    }

    /** Leaves out one statement after the other; those that cannot be left out without ending the clash are the clash. */
    private static String clash(List<WeightConstraint> constraints, double[][] rows, double[] atLeast, int criteria) {
        List<Integer> kept = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            kept.add(r);
        }
        for (int r = 0; r < rows.length; r++) {
            List<Integer> without = new ArrayList<>(kept);
            without.remove((Integer) r);
            double[][] fewer = without.stream().map(k -> rows[k]).toArray(double[][]::new);
            double[] bounds = without.stream().mapToDouble(k -> atLeast[k]).toArray();
            if (!ConstrainedPolytope.isPossible(fewer, bounds, criteria)) {
                kept = without;
            }
        }
        String statements = kept.stream()
                .map(k -> "'" + constraints.get(k) + "'")
                .collect(Collectors.joining(kept.size() == 2 ? " and " : ", "));
        return kept.size() == 1
                ? "weight constraint " + statements
                        + " must be possible but is not, as weights are at least 0 and sum to 1"
                : "weight constraints must be possible together but " + statements
                        + " clash, as weights are at least 0 and sum to 1";
    }

    private static void requireKnown(String what, Collection<String> named, List<String> ids) {
        for (String id : named) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException(what + " must name criteria of "
                        + ids.stream().map(known -> "'" + known + "'").collect(Collectors.joining(", ", "[", "]"))
                        + " but named '" + id + "'");
            }
        }
    }

    /** {@return the ids of the criteria, in the order of the table} */
    public List<String> criteria() {
        return criteria;
    }

    /**
     * Returns possible weights at which a sum is least.
     *
     * @param coefficients what each weight is multiplied with, in the order of the criteria
     * @return the weights
     */
    public double[] minimizer(double[] coefficients) {
        return polytope.minimizer(coefficients);
    }

    /**
     * Returns the least that a sum may be under any possible weights.
     *
     * @param coefficients what each weight is multiplied with, in the order of the criteria
     * @return the least sum
     */
    public double minimum(double[] coefficients) {
        double[] weights = polytope.minimizer(coefficients);
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * coefficients[j];
        }
        return sum;
    }

    /**
     * Returns the most that a sum may be under any possible weights.
     *
     * @param coefficients what each weight is multiplied with, in the order of the criteria
     * @return the greatest sum
     */
    public double maximum(double[] coefficients) {
        double[] negated = new double[coefficients.length];
        for (int j = 0; j < negated.length; j++) {
            negated[j] = -coefficients[j];
        }
        return -minimum(negated);
    }

    /** {@return possible weights well inside the others, in the order of the criteria} */
    public double[] center() {
        return polytope.center();
    }

    /**
     * Draws a block of weights, uniformly from all possible ones.
     *
     * @param seed the seed of the whole simulation
     * @param block the number of the block, from 0
     * @param count how many, at most {@link #BLOCK}
     * @return the weights of each draw, in the order of the criteria; always the same for the same seed and block, and the
     *     first ones whatever the count
     * @throws IllegalArgumentException if there are more than a block's or less than none
     */
    public double[][] draws(long seed, int block, int count) {
        if (count < 0 || count > BLOCK) {
            throw new IllegalArgumentException("count must be in [0, " + BLOCK + "] but was " + count);
        }
        SplittableRandom random = Seeds.of(seed, block);
        Polytope.Sampler sampler = polytope.sampler(random);
        double[][] draws = new double[count][criteria.size()];
        for (double[] weights : draws) {
            sampler.next(weights);
        }
        return draws;
    }

    @Override
    public String toString() {
        return "WeightSpace" + criteria;
    }
}
