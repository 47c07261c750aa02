package dev.kam.decision.sorting;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.Performances;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The majority rule sorting: an alternative is in the best category whose lower limit it reaches on criteria that together
 * weigh at least the majority, unless a veto speaks against it.
 *
 * <p>{@code category(a) = min { h : sum of w_j over j with a_j at least as good as b_hj >= majority, and no a_j at or beyond
 * v_hj }}, with the profiles b_1 to b_k, best first, and the vetoes v_h; k + 1 if there is none.
 *
 * <ol>
 *   <li>From the best profile down, the weights of the criteria on which the alternative performs at least as well as the
 *       profile are added in the order of the criteria.
 *   <li>The first profile that is reached and not vetoed gives the category.
 * </ol>
 *
 * <p><b>Input.</b> Raw performances, and profiles and veto levels in their unit; only a target is valued, in all of them
 * alike. A missing cell is rejected unless its criterion says {@link dev.kam.decision.MissingPolicy#WORST} or
 * {@link dev.kam.decision.MissingPolicy#NEUTRAL}.
 *
 * <p><b>Output.</b> k + 1 categories, 1 = best. Absolute: a category does not depend on the other alternatives, but for
 * stand-ins of missing cells.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A performance equal to that of the profile supports it; one equal to the veto level vetoes. A veto level as good as
 *       the profile or better is lawful, and asks for more than it on that criterion.
 *   <li>A veto against the profile of one category says nothing about the next.
 *   <li>A coalition is as heavy as the majority when it misses it by no more than 1e-12 of it: ten weights of 0.1 sum to
 *       0.9999999999999999, and reach a majority of 1.
 *   <li>A criterion with weight 0 does not count: no support, no veto, and its profiles may be in any order.
 *   <li>Each profile must be at least as good as the next on every criterion with weight, and better on one.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n k m) time; one integer an alternative beyond the table.
 *
 * <p><b>Reference.</b> Leroy, A., Mousseau, V., and Pirlot, M. (2011), Learning the parameters of a multiple criteria sorting
 * method, in Algorithmic Decision Theory, LNCS 6992, 219-233, doi 10.1007/978-3-642-24873-3_17; for vetoes Bouyssou, D., and
 * Marchant, T. (2007), An axiomatic approach to noncompensatory sorting methods in MCDM, II: more than two categories,
 * European Journal of Operational Research 178(1), 246-276. The default majority of 0.5 is this project's own.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class MrSort implements SortingMethod {

    /** The name in the catalogue: {@value}. */
    public static final String NAME = "mr-sort";

    static final String PROFILES = "profiles";
    static final String MAJORITY = "majority";
    static final String VETOES = "vetoes";
    static final double DEFAULT_MAJORITY = 0.5;

    private final Profiles profiles;
    private final double majority;
    private final Optional<Vetoes> vetoes;

    private MrSort(Profiles profiles, double majority, Optional<Vetoes> vetoes) {
        this.profiles = profiles;
        this.majority = majority;
        this.vetoes = vetoes;
    }

    /**
     * Returns the method with a majority of 0.5 and without vetoes.
     *
     * @param profiles the lower limits of all categories but the worst, best first
     * @return the method
     */
    public static MrSort of(Profiles profiles) {
        return new MrSort(Objects.requireNonNull(profiles, "profiles"), DEFAULT_MAJORITY, Optional.empty());
    }

    static MrSort from(Arguments arguments) {
        MrSort method = of(arguments.get(PROFILES, Profiles.class))
                .withMajority(arguments.find(MAJORITY, Double.class).orElse(DEFAULT_MAJORITY));
        return arguments.find(VETOES, Vetoes.class).map(method::withVetoes).orElse(method);
    }

    /**
     * Returns the method with a majority.
     *
     * @param newMajority what a coalition of criteria has to weigh, in (0, 1], where all weigh 1
     * @return the changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public MrSort withMajority(double newMajority) {
        if (!(newMajority > 0 && newMajority <= 1)) {
            throw new IllegalArgumentException("majority must be in (0, 1] but was " + newMajority);
        }
        return new MrSort(profiles, newMajority, vetoes);
    }

    /**
     * Returns the method with vetoes.
     *
     * @param newVetoes the levels of performance that forbid a category, a row for each profile
     * @return the changed copy
     * @throws IllegalArgumentException if there is not a level, or none, for each performance of the profiles
     */
    public MrSort withVetoes(Vetoes newVetoes) {
        if (newVetoes.count() != profiles.count() || newVetoes.criteria() != profiles.criteria()) {
            throw new IllegalArgumentException("vetoes must have " + profiles.count() + " rows of "
                    + profiles.criteria() + " levels like the profiles but had " + newVetoes.count() + " rows of "
                    + newVetoes.criteria());
        }
        return new MrSort(profiles, majority, Optional.of(newVetoes));
    }

    /** {@return the lower limits of all categories but the worst, best first} */
    public Profiles profiles() {
        return profiles;
    }

    /** {@return what a coalition of criteria has to weigh, in (0, 1]} */
    public double majority() {
        return majority;
    }

    /** {@return the levels of performance that forbid a category, if any} */
    public Optional<Vetoes> vetoes() {
        return vetoes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        Arguments arguments = Arguments.none().with(PROFILES, profiles);
        if (majority != DEFAULT_MAJORITY) {
            arguments = arguments.with(MAJORITY, majority);
        }
        return vetoes.isEmpty() ? arguments : arguments.with(VETOES, vetoes.get());
    }

    @Override
    public Sorting sort(DecisionMatrix matrix, Weights weights) {
        Performances table = Performances.raw(matrix, weights, NAME);
        ProfileTable limits = ProfileTable.of(profiles, matrix, table);
        double[][] levels = vetoes.map(Vetoes::rows).orElse(null);
        if (levels != null) {
            for (double[] row : levels) {
                ProfileTable.value(row, matrix);
            }
        }
        int[] categories = new int[table.rows()];
        Arrays.fill(categories, limits.count() + 1);
        boolean[] reached = new boolean[Chunks.SIZE];
        double[] support = new double[Chunks.SIZE];
        double[] scratch = new double[Chunks.SIZE];
        for (int c = 0; c < table.chunks(); c++) {
            int from = c << Chunks.SHIFT;
            // From the worst profile up, so that the best one that is reached has the last word.
            for (int h = limits.count() - 1; h >= 0; h--) {
                reach(table, c, limits, h, levels == null ? null : levels[h], support, scratch, reached);
                for (int i = 0; i < table.length(c); i++) {
                    categories[from + i] = reached[i] ? h + 1 : categories[from + i];
                }
            }
        }
        return new Sorting(
                categories,
                limits.count() + 1,
                false,
                weights,
                Optional.empty(),
                List.of(),
                table.clipped(),
                List.of());
    }

    /** Finds which alternatives of a chunk reach a profile. */
    private void reach(
            Performances table,
            int chunk,
            ProfileTable limits,
            int h,
            double @Nullable [] levels,
            double[] support,
            double[] scratch,
            boolean[] reached) {
        int length = table.length(chunk);
        Arrays.fill(support, 0, length, 0);
        Arrays.fill(reached, 0, length, true);
        for (int j = 0; j < table.criteria(); j++) {
            double weight = table.weight(j);
            if (weight > 0) {
                double[] cells = table.cells(j, chunk, scratch);
                double sign = table.isBenefit(j) ? 1 : -1;
                double limit = sign * limits.at(h, j);
                double level = levels == null ? Double.NaN : sign * levels[j];
                for (int i = 0; i < length; i++) {
                    double cell = sign * cells[i];
                    support[i] += cell >= limit ? weight : 0;
                    reached[i] &= !(cell <= level);
                }
            }
        }
        for (int i = 0; i < length; i++) {
            reached[i] &= Limit.reaches(support[i], majority);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MrSort that
                && profiles.equals(that.profiles)
                && majority == that.majority
                && vetoes.equals(that.vetoes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profiles, majority, vetoes);
    }

    @Override
    public String toString() {
        return NAME + "[profiles=" + profiles + ", majority=" + majority
                + vetoes.map(v -> ", vetoes=" + v).orElse("") + "]";
    }
}
