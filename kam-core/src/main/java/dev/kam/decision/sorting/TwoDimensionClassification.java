package dev.kam.decision.sorting;

import dev.kam.Notice;
import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.method.PreferenceFunction;
import dev.kam.decision.table.Performances;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Classification in two dimensions by PROMETHEE II net flows: each alternative is preferred or not on each of two groups of
 * criteria, which makes four categories.
 *
 * <table>
 *   <caption>Categories, by the sign of the net flow on each axis</caption>
 *   <tr><th>first axis</th><th>second axis</th><th>category</th><th>name</th></tr>
 *   <tr><td>+</td><td>+</td><td>1</td><td>strategic</td></tr>
 *   <tr><td>+</td><td>-</td><td>2</td><td>collaborative</td></tr>
 *   <tr><td>-</td><td>+</td><td>3</td><td>transactional</td></tr>
 *   <tr><td>-</td><td>-</td><td>4</td><td>non-preferred</td></tr>
 * </table>
 *
 * <p>On each axis by itself, with the weights of its criteria divided by their sum:
 *
 * <ol>
 *   <li>Global search: phi over all alternatives; {@code phi >= 0} is preferred.
 *   <li>First local search: phi over the preferred alternatives alone, and over the others alone, splits each of the two into
 *       an upper part, {@code phi >= 0}, and a lower part.
 *   <li>Second local search: phi over the lower part of the preferred and the upper part of the others; {@code phi >= 0} is
 *       preferred, the rest is not. It is left out where one of the two parts is empty.
 * </ol>
 *
 * <p>The two dimensions, the four names, strategic for (+, +) and non-preferred for (-, -), the limits 1, 0 and -1 on the net
 * flow, and one global and two local searches by the sign of net flows are the paper's. Three things are this project's own:
 * that the local searches run on each axis by itself, as those of {@link Glnf} do but without profiles, since limits on the
 * flow have no performances; that a flow of 0 is preferred; and which of the mixed signs is called collaborative, which
 * depends on what the axes mean.
 *
 * <p><b>Input.</b> Raw performances, and thresholds in their unit; only a target is valued, with its thresholds in the unit of
 * values. A criterion without a preference function is {@link PreferenceFunction#usual() usual}. Criteria on no axis do not
 * count. A missing cell on an axis is rejected unless its criterion says {@link dev.kam.decision.MissingPolicy#WORST} or
 * {@link dev.kam.decision.MissingPolicy#NEUTRAL}.
 *
 * <p><b>Output.</b> Categories 1 to 4, and the net flows of the global search as coordinates. An alternative that a local
 * search moved has a coordinate of the other sign than its category. Relative: all of it depends on the other alternatives.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>One alternative, or equal ones: all flows are 0, and all are in category 1.
 *   <li>A flow that misses 0 by no more than 1e-12 counts as 0, so that rounding in a sum decides nothing.
 *   <li>A criterion with weight 0 does not count; an axis needs a criterion with weight.
 * </ul>
 *
 * <p><b>Complexity.</b> That of {@link dev.kam.decision.method.Promethee}; a few doubles an alternative beyond the table, and
 * one column at a time.
 *
 * <p><b>Reference.</b> Barrera, F., Segura, M., and Maroto, C. (2024), A multicriteria customer classification method in supply
 * chain management, Mathematics 12(21), 3427, doi 10.3390/math12213427, section 4.1.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class TwoDimensionClassification implements SortingMethod {

    /** The name in the catalogue: {@value}. */
    public static final String NAME = "two-dimension";

    static final String AXES = "axes";
    static final String FUNCTIONS = "promethee";

    private final Axes axes;
    private final Map<String, PreferenceFunction> functions;

    private TwoDimensionClassification(Axes axes, Map<String, PreferenceFunction> functions) {
        this.axes = axes;
        this.functions = functions;
    }

    /**
     * Returns the method with the usual preference function on every criterion.
     *
     * @param axes the two groups of criteria, with their cuts at 0
     * @return the method
     * @throws IllegalArgumentException if a cut is not 0
     */
    public static TwoDimensionClassification of(Axes axes) {
        for (int number = 1; number <= 2; number++) {
            double cut = axes.axis(number).cut();
            if (cut != 0) {
                throw new IllegalArgumentException(
                        "cut of axis " + number + " must be 0, where the sign of a net flow changes, but was " + cut);
            }
        }
        return new TwoDimensionClassification(axes, Map.of());
    }

    static TwoDimensionClassification from(Arguments arguments) {
        return of(arguments.get(AXES, Axes.class))
                .withFunctions(arguments.byCriterion(FUNCTIONS, PreferenceFunction.class));
    }

    /**
     * Returns the method with preference functions.
     *
     * @param byCriterionId the functions by the ids of their criteria; a criterion without one is usual, and an id that is
     *     not in the table is ignored
     * @return the changed copy
     */
    public TwoDimensionClassification withFunctions(Map<String, PreferenceFunction> byCriterionId) {
        return new TwoDimensionClassification(axes, Collections.unmodifiableMap(new LinkedHashMap<>(byCriterionId)));
    }

    /** {@return the two groups of criteria} */
    public Axes axes() {
        return axes;
    }

    /** {@return the preference functions by the ids of their criteria} */
    public Map<String, PreferenceFunction> functions() {
        return functions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        Arguments arguments = Arguments.none().with(AXES, axes);
        return functions.isEmpty() ? arguments : arguments.with(FUNCTIONS, functions);
    }

    @Override
    public TwoAxisSorting sort(DecisionMatrix matrix, Weights weights) {
        int n = matrix.alternatives();
        int[] rows = IntStream.range(0, n).toArray();
        double[][] coordinates = new double[2][];
        int[][] sides = new int[2][];
        long[] clipped = new long[weights.size()];
        Set<Notice> notices = new LinkedHashSet<>();
        for (int axis = 0; axis < 2; axis++) {
            Axes.Part part = axes.part(axis + 1, matrix, weights);
            Performances table = Performances.raw(part.matrix(), part.weights(), NAME);
            NetFlows flows = new NetFlows(table, functions);
            coordinates[axis] = flows.of(rows);
            int[] global = new int[n];
            for (int i = 0; i < n; i++) {
                global[i] = NetFlows.reaches(coordinates[axis][i], 0) ? 1 : 2;
            }
            sides[axis] = LocalSearch.refine(flows, global, 2, null);
            notices.addAll(flows.notices());
            long[] onAxis = table.clipped();
            for (int p = 0; p < onAxis.length; p++) {
                clipped[part.places()[p]] = onAxis[p];
            }
        }
        int[] categories = new int[n];
        for (int i = 0; i < n; i++) {
            categories[i] = Axes.category(sides[0][i] == 1, sides[1][i] == 1);
        }
        return new TwoAxisSorting(categories, true, weights, List.copyOf(notices), clipped, coordinates, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TwoDimensionClassification that
                && axes.equals(that.axes)
                && functions.equals(that.functions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(axes, functions);
    }

    @Override
    public String toString() {
        return NAME + "[" + axes.first().criteria() + ", " + axes.second().criteria()
                + (functions.isEmpty() ? "" : ", promethee=" + functions) + "]";
    }
}
