package dev.kam.decision.explanation;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Bisection;
import dev.kam.decision.method.AdditiveValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change of raw performances that brings an alternative among the first k of an additive model, or drops it out.
 *
 * <p>One criterion alone needs the value {@code v' = v + gap / w_j}, which is possible if {@code v' <= 1}; several together need
 * {@code sum_j w_j (v'_j - v_j) >= gap}. Under renormalized weights, gap is multiplied with the weight that counts in the row.
 *
 * <ol>
 *   <li>The bar is the k-th of the other alternatives, which are scored without the one that changes.
 *   <li>One criterion alone: the value function is turned back by bisection over doubles with the literal score, so that the
 *       performance found is enough and the next double towards the present one is not.
 *   <li>Several: values are raised to 1 in the order of weight, heaviest first, and the last only as far as needed. For one linear
 *       constraint with upper limits that is the optimum of the linear program, as long as value functions are continuous.
 *   <li>Dropping out: the same bisection away from the best performance; for a target on either side, the nearer of the two.
 * </ol>
 *
 * <p><b>Input.</b> An additive model, the actionable criteria (by default all), and k from 1 to n. Only criteria with a value function
 * of their own and with an assessed cell can change: others have no anchors to hold on to, or no performance to start from.
 *
 * <p><b>Output.</b> Performances in the unit of their column, exact to the last bit; ranking the changed table again with
 * {@link AdditiveValue} confirms them.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>At equal scores the order of the input decides, so an alternative that comes before the bar needs to reach it only, and one
 *       that comes after has to pass it.
 *   <li>With k = n everybody is in, and nothing drops out.
 *   <li>A weight of 0, a value of 1 and a performance beyond its best anchor leave nothing to gain.
 *   <li>Where a value function jumps, a change of it alone is still the smallest, but that of several is greedy: it is enough, and
 *       there may be one with a smaller total.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) for the bar, O(m) for each of at most 64 steps of a bisection.
 *
 * <p><b>Reference.</b> Dantzig, G. B. (1957), Discrete-variable extremum problems, Operations Research 5(2), 266-288, doi
 * 10.1287/opre.5.2.266, for the greedy solution of one constraint. The rest is our own.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Counterfactual {
    private static final Counterfactual DEFAULTS = new Counterfactual(AdditiveValue.withDefaults(), null);

    private final AdditiveValue model;
    private final @Nullable Set<String> actionable;

    private Counterfactual(AdditiveValue model, @Nullable Set<String> actionable) {
        this.model = model;
        this.actionable = actionable;
    }

    /**
     * Returns the search in which every criterion has a value function and is actionable.
     *
     * @return the search
     */
    public static Counterfactual withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the search for another additive model.
     *
     * @param newModel the method
     * @return the changed copy
     */
    public Counterfactual withModel(AdditiveValue newModel) {
        return new Counterfactual(Objects.requireNonNull(newModel, "newModel"), actionable);
    }

    /**
     * Returns the search with other actionable criteria: those that something can be done about.
     *
     * @param ids their ids
     * @return the changed copy
     */
    public Counterfactual withActionable(Set<String> ids) {
        return new Counterfactual(model, Collections.unmodifiableSet(new LinkedHashSet<>(ids)));
    }

    /**
     * Finds what would bring an alternative among the first.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param alternative the row
     * @param top how many stand among the first, from 1 to the number of alternatives
     * @return the smallest changes
     * @throws IllegalArgumentException if {@code top} is out of its range, if an actionable criterion is not in the table, or if
     *     the table does not suit the method
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public WayIn enter(DecisionMatrix matrix, Weights weights, int alternative, int top) {
        Contest contest = contest(matrix, weights, alternative, top);
        if (contest.isIn(contest.score)) {
            return new WayIn(alternative, top, true, contest.bar, 0, List.of(), Optional.of(List.of()));
        }
        List<Integer> movable = contest.movable()
                .filter(j -> contest.best(j) != contest.from(j))
                .boxed()
                .toList();
        List<Change> alone = new ArrayList<>();
        for (int j : movable) {
            double[] values = contest.values.clone();
            contest.smallest(j, contest.best(j), values, true).ifPresent(to -> alone.add(contest.change(j, to)));
        }
        double gap = Math.max(0, contest.barScore - contest.score);
        return new WayIn(alternative, top, false, contest.bar, gap, alone, together(contest, movable));
    }

    private static Optional<List<Change>> together(Contest contest, List<Integer> movable) {
        List<Integer> heaviestFirst = new ArrayList<>(movable);
        heaviestFirst.sort((a, b) -> Double.compare(contest.rows.weight(b), contest.rows.weight(a)));
        List<Change> changes = new ArrayList<>();
        double[] values = contest.values.clone();
        for (int j : heaviestFirst) {
            double best = contest.best(j);
            OptionalDouble enough = contest.smallest(j, best, values, true);
            changes.add(contest.change(j, enough.orElse(best)));
            if (enough.isPresent()) {
                return Optional.of(changes);
            }
            values[j] = contest.function(j).value(best);
        }
        return Optional.empty();
    }

    /**
     * Finds what would drop a chosen alternative out of the first: on each actionable criterion alone the smallest worsening of
     * its performance.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param alternative the row; it stands among the first
     * @param top how many stand among the first, from 1 to the number of alternatives
     * @return the changes, on those criteria where one is enough, in the order of the criteria; the next double towards the
     *     performance as it is keeps the alternative in
     * @throws IllegalArgumentException if the alternative does not stand among the first, if {@code top} is out of its range, if an
     *     actionable criterion is not in the table, or if the table does not suit the method
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public List<Change> dropOut(DecisionMatrix matrix, Weights weights, int alternative, int top) {
        Contest contest = contest(matrix, weights, alternative, top);
        if (!contest.isIn(contest.score)) {
            throw new IllegalArgumentException(
                    "alternative " + alternative + " must stand among the first " + top + " but does not");
        }
        List<Change> changes = new ArrayList<>();
        contest.movable().forEach(j -> {
            double from = contest.from(j);
            worse(contest.function(j))
                    .mapToObj(end -> contest.smallest(j, end, contest.values.clone(), false))
                    .flatMapToDouble(OptionalDouble::stream)
                    .boxed()
                    .min((a, b) -> Double.compare(Math.abs(a - from), Math.abs(b - from)))
                    .ifPresent(to -> changes.add(contest.change(j, to)));
        });
        return List.copyOf(changes);
    }

    /** Where the performances that are worse come to an end. */
    private static DoubleStream worse(ValueFunction function) {
        return switch (function.preference()) {
            case MAXIMIZE -> DoubleStream.of(-Double.MAX_VALUE);
            case MINIMIZE -> DoubleStream.of(Double.MAX_VALUE);
            case TARGET -> DoubleStream.of(-Double.MAX_VALUE, Double.MAX_VALUE);
        };
    }

    private Contest contest(DecisionMatrix matrix, Weights weights, int alternative, int top) {
        Objects.checkIndex(alternative, matrix.alternatives());
        Contributions.requireTop(top, matrix);
        AdditiveRows rows = new AdditiveRows(model, matrix, weights);
        Set<String> ids = IntStream.range(0, rows.criteria())
                .mapToObj(rows::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> wanted = actionable == null ? ids : actionable;
        for (String id : new TreeSet<>(wanted)) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException("actionable criteria must be of "
                        + ids.stream().map(known -> "'" + known + "'").collect(Collectors.joining(", ", "[", "]"))
                        + " but one was '" + id + "'");
            }
        }
        return new Contest(matrix, rows, wanted, alternative, top);
    }

    /** One alternative against the one that it has to stand before. */
    private static final class Contest {
        final DecisionMatrix matrix;
        final AdditiveRows rows;
        final Set<String> actionable;
        final int row;
        final double[] values;
        final double score;
        final OptionalInt bar;
        final double barScore;

        Contest(DecisionMatrix matrix, AdditiveRows rows, Set<String> actionable, int row, int top) {
            this.matrix = matrix;
            this.rows = rows;
            this.actionable = actionable;
            this.row = row;
            this.values = rows.valuesOf(row);
            this.score = rows.score(values);
            int[] others = IntStream.of(rows.top(Math.min(rows.rows(), top + 1)))
                    .filter(other -> other != row)
                    .toArray();
            this.bar = others.length < top ? OptionalInt.empty() : OptionalInt.of(others[top - 1]);
            this.barScore = bar.isEmpty() ? Double.NEGATIVE_INFINITY : rows.score(rows.valuesOf(bar.getAsInt()));
        }

        boolean isIn(double changed) {
            return bar.isEmpty() || changed > barScore || (changed == barScore && row < bar.getAsInt());
        }

        /** The actionable criteria on which the alternative has a performance, and a function that values it. */
        IntStream movable() {
            return IntStream.range(0, values.length)
                    .filter(j -> actionable.contains(rows.id(j))
                            && rows.function(j) != null
                            && !matrix.column(j).isMissing(row));
        }

        ValueFunction function(int j) {
            return Objects.requireNonNull(rows.function(j));
        }

        double from(int j) {
            return matrix.valueAt(row, j);
        }

        /** The nearest performance of the best value that any has; 1, but for a function that stays below it. */
        double best(int j) {
            ValueFunction function = function(j);
            double from = from(j);
            double end = function.preference() == Preference.MAXIMIZE ? Double.MAX_VALUE : -Double.MAX_VALUE;
            double most = Math.max(function.value(from), function.value(end));
            return function.nearestReaching(1, from)
                    .orElseGet(() -> function.nearestReaching(most, from).orElse(from));
        }

        /** On the way of a performance to an end, the first that is enough. */
        OptionalDouble smallest(int j, double end, double[] others, boolean wantsIn) {
            ValueFunction function = function(j);
            DoublePredicate enough = performance -> {
                others[j] = function.value(performance);
                return isIn(rows.score(others)) == wantsIn;
            };
            return enough.test(end) ? OptionalDouble.of(Bisection.first(from(j), end, enough)) : OptionalDouble.empty();
        }

        Change change(int j, double to) {
            return new Change(rows.id(j), from(j), to, values[j], function(j).value(to));
        }
    }
}
