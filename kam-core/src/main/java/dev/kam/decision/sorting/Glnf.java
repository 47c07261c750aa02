package dev.kam.decision.sorting;

import dev.kam.Notice;
import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.method.PreferenceFunction;
import dev.kam.decision.table.Performances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Global local net flow sorting (GLNF): sorts by PROMETHEE II net flows against limiting profiles, and then looks again at the
 * alternatives near the borders.
 *
 * <p>With the profiles r_1 to r_(k+1), best first, and net flows phi:
 *
 * <ol>
 *   <li>Global search: phi over all alternatives and profiles together. Category c when
 *       {@code phi(r_(c+1)) <= phi(a) < phi(r_c)}; {@code phi(a) >= phi(r_1)} is category 1, and
 *       {@code phi(a) < phi(r_(k+1))} category k.
 *   <li>First local search: phi over the alternatives of a category and its two profiles splits it into an upper part,
 *       {@code phi >= 0}, and a lower part.
 *   <li>Second local search: phi over the lower part of a category and the upper part of the next worse one, without profiles;
 *       {@code phi >= 0} is the better of the two categories, the rest the worse. It is left out where one of the two parts is
 *       empty. The upper part of the best category and the lower part of the worst stay.
 * </ol>
 *
 * <p>The silhouette for sorting says how well an alternative lies where it is, by the flows of step 1 and the final
 * categories: {@code (l - u) / max(l, u) - (h - u) / max(h, u)}, 0 for a fraction whose maximum is 0. The center of a category
 * is the mean of the flows of its two profiles; u is the sum of the distances to the members of the category and to its
 * center, divided by its size; l is the mean of phi(a) less the flows of the next worse category and its center, h that of
 * the flows of the next better category and its center less phi(a); each is 1 / (k + 1) where there is no such category. Near 0
 * is well placed, positive leans to the better, negative to the worse category; it has no fixed range.
 *
 * <p><b>Input.</b> Raw performances, and profiles and thresholds in their unit. Only a target is valued, in table and profiles
 * alike, and its thresholds are in the unit of values. A criterion without a preference function is
 * {@link PreferenceFunction#usual() usual}. A missing cell is rejected unless its criterion says
 * {@link dev.kam.decision.MissingPolicy#WORST} or {@link dev.kam.decision.MissingPolicy#NEUTRAL}, by the alternatives of the
 * whole table.
 *
 * <p><b>Output.</b> k categories, 1 = best, the net flows of step 1 as a ranking, and the silhouettes. Relative: all of it
 * depends on the other alternatives.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A flow reaches a limit when it misses it by no more than 1e-12, so that rounding in a sum decides nothing.
 *   <li>Alternatives above the best profile and below the worst are sorted, and counted in the notices
 *       {@code above-best-profile} and {@code below-worst-profile}.
 *   <li>Each profile must be at least as good as the next on every criterion with weight, and better on one.
 *   <li>Profiles of equal flows, by wide thresholds, leave the category between them empty.
 *   <li>A criterion with weight 0 does not count, and its profiles may be in any order.
 *   <li>Equal alternatives have equal flows, categories and silhouettes.
 * </ul>
 *
 * <p><b>Complexity.</b> That of {@link dev.kam.decision.method.Promethee}, for any number of categories; a few doubles an
 * alternative beyond the table, and one column at a time.
 *
 * <p><b>Reference.</b> Barrera, F., Segura, M., and Maroto, C. (2023), Multicriteria sorting method based on global and local
 * search for supplier segmentation, International Transactions in Operational Research, doi 10.1111/itor.13288. What happens
 * above the best and below the worst profile, and the guard against rounding, are this project's own.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Glnf implements SortingMethod {

    /** The name in the catalogue: {@value}. */
    public static final String NAME = "glnf";

    static final String PROFILES = "profiles";
    static final String FUNCTIONS = "promethee";

    private final Profiles profiles;
    private final Map<String, PreferenceFunction> functions;

    private Glnf(Profiles profiles, Map<String, PreferenceFunction> functions) {
        this.profiles = profiles;
        this.functions = functions;
    }

    /**
     * Returns the method with the usual preference function on every criterion.
     *
     * @param profiles the limits of the categories, best first, one more than there are categories
     * @return the method
     * @throws IllegalArgumentException if there is only one
     */
    public static Glnf of(Profiles profiles) {
        if (profiles.count() < 2) {
            throw new IllegalArgumentException(
                    "number of profiles must be >= 2, one more than there are categories, but" + " was "
                            + profiles.count());
        }
        return new Glnf(profiles, Map.of());
    }

    static Glnf from(Arguments arguments) {
        return of(arguments.get(PROFILES, Profiles.class))
                .withFunctions(arguments.byCriterion(FUNCTIONS, PreferenceFunction.class));
    }

    /**
     * Returns the method with preference functions.
     *
     * @param byCriterionId the functions by the ids of their criteria; a criterion without one is usual, and an id that is
     *     not in the table is ignored
     * @return the changed copy
     */
    public Glnf withFunctions(Map<String, PreferenceFunction> byCriterionId) {
        return new Glnf(profiles, Collections.unmodifiableMap(new LinkedHashMap<>(byCriterionId)));
    }

    /** {@return the limits of the categories, best first} */
    public Profiles profiles() {
        return profiles;
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
        Arguments arguments = Arguments.none().with(PROFILES, profiles);
        return functions.isEmpty() ? arguments : arguments.with(FUNCTIONS, functions);
    }

    @Override
    public GlnfSorting sort(DecisionMatrix matrix, Weights weights) {
        Performances table = Performances.raw(matrix, weights, NAME);
        ProfileTable limits = ProfileTable.of(profiles, matrix, table);
        NetFlows flows = new NetFlows(table, functions);
        int n = table.rows();
        int k = limits.count() - 1;
        double[] all = flows.of(IntStream.range(0, n).toArray(), limits.rows());
        double[] profileFlows = Arrays.copyOfRange(all, n, all.length);
        int[] global = new int[n];
        long above = 0;
        long below = 0;
        for (int i = 0; i < n; i++) {
            global[i] = category(all[i], profileFlows);
            above += NetFlows.reaches(profileFlows[0], all[i]) ? 0 : 1;
            below += NetFlows.reaches(all[i], profileFlows[k]) ? 0 : 1;
        }
        int[] categories = LocalSearch.refine(flows, global, k, limits);
        NetFlowRanking ranking = new NetFlowRanking(Arrays.copyOf(all, n), weights, table.clipped());
        return new GlnfSorting(
                categories,
                ranking,
                notices(flows, above, below),
                table.clipped(),
                profileFlows,
                global,
                Silhouette.of(ranking, profileFlows, categories));
    }

    /** The best category whose lower limit is reached; the worst without any. */
    private static int category(double flow, double[] profileFlows) {
        int k = profileFlows.length - 1;
        int c = 1;
        while (c < k && !NetFlows.reaches(flow, profileFlows[c])) {
            c++;
        }
        return c;
    }

    private static List<Notice> notices(NetFlows flows, long above, long below) {
        List<Notice> notices = new ArrayList<>(flows.notices());
        if (above > 0) {
            notices.add(Notice.of(
                    "above-best-profile",
                    "Alternatives above the best profile, which count as the best category: " + above + ".",
                    "Alternativas por encima del mejor perfil, que cuentan en la mejor categoría: " + above + "."));
        }
        if (below > 0) {
            notices.add(Notice.of(
                    "below-worst-profile",
                    "Alternatives below the worst profile, which count as the worst category: " + below + ".",
                    "Alternativas por debajo del peor perfil, que cuentan en la peor categoría: " + below + "."));
        }
        return notices;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Glnf that && profiles.equals(that.profiles) && functions.equals(that.functions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profiles, functions);
    }

    @Override
    public String toString() {
        return NAME + "[profiles=" + profiles + (functions.isEmpty() ? "" : ", promethee=" + functions) + "]";
    }
}
