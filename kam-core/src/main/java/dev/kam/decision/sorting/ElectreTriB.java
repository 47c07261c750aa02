package dev.kam.decision.sorting;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.method.CredibilityIndex;
import dev.kam.decision.method.OutrankingThresholds;
import dev.kam.decision.table.Performances;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * ELECTRE TRI-B: sorts alternatives by whether they outrank the profiles between the categories.
 *
 * <p>a outranks b, a S b, when {@code sigma(a, b) >= lambda}, with {@code sigma = C prod_{D_j > C} (1 - D_j) / (1 - C)},
 * {@code C = sum_j w_j c_j}, and the concordance c_j and discordance D_j of {@link OutrankingThresholds} for how much worse a
 * performs than b, in the preferred direction.
 *
 * <ol>
 *   <li>{@link Rule#PESSIMISTIC}: from the best profile b_1 down, the first b_h with a S b_h gives category h; without one, the
 *       worst category.
 *   <li>{@link Rule#OPTIMISTIC}: from the worst profile b_k up, the first b_h with b_h S a and not a S b_h gives category
 *       h + 1; without one, the best category.
 * </ol>
 *
 * <p><b>Input.</b> Raw performances, and profiles and thresholds in their unit. Only a target is valued, in table and profiles
 * alike, and its thresholds are in the unit of values. A criterion without thresholds has none:
 * {@link OutrankingThresholds#NONE}. A missing cell is rejected unless its criterion says
 * {@link dev.kam.decision.MissingPolicy#WORST} or {@link dev.kam.decision.MissingPolicy#NEUTRAL}.
 *
 * <p><b>Output.</b> k + 1 categories for k profiles, 1 = best. Absolute: a category does not depend on the other alternatives,
 * but for stand-ins of missing cells.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>An alternative equal to b_h outranks it and is outranked by it: it is in category h or better by either rule.
 *   <li>The optimistic category is never worse than the pessimistic one.
 *   <li>A credibility reaches lambda when it misses it by no more than 1e-12 of it, so that rounding in a sum of weights
 *       decides nothing.
 *   <li>A discordance of 1 on a criterion with weight makes the credibility 0.
 *   <li>A criterion with weight 0 does not count: it has no veto, and its profiles may be in any order.
 *   <li>Each profile must be at least as good as the next on every criterion with weight, and better on one.
 *   <li>Thresholds for a criterion that is not in the table are ignored.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n k m) time; one integer an alternative beyond the table.
 *
 * <p><b>Reference.</b> Roy, B., and Bouyssou, D. (1993), Aide multicrit&egrave;re &agrave; la d&eacute;cision: m&eacute;thodes et
 * cas, Economica, chapter 6. The default lambda of 0.75 is this project's own.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class ElectreTriB implements SortingMethod {

    /** The name in the catalogue: {@value}. */
    public static final String NAME = "electre-tri-b";

    static final String PROFILES = "profiles";
    static final String THRESHOLDS = "electre";
    static final String LAMBDA = "lambda";
    static final String RULE = "rule";
    static final double DEFAULT_LAMBDA = 0.75;

    private final Profiles profiles;
    private final Map<String, OutrankingThresholds> thresholds;
    private final double lambda;
    private final Rule rule;

    /** From which side an alternative meets the profiles. */
    public enum Rule {
        /** From the best profile down, to the first that the alternative outranks. */
        PESSIMISTIC,
        /** From the worst profile up, to the first that is preferred to the alternative. */
        OPTIMISTIC;

        /** {@return the name in the catalogue: {@code pessimistic}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private ElectreTriB(Profiles profiles, Map<String, OutrankingThresholds> thresholds, double lambda, Rule rule) {
        this.profiles = profiles;
        this.thresholds = thresholds;
        this.lambda = lambda;
        this.rule = rule;
    }

    /**
     * Returns the method with the pessimistic rule, a lambda of 0.75 and no thresholds.
     *
     * @param profiles the lower limits of all categories but the worst, best first
     * @return the method
     */
    public static ElectreTriB of(Profiles profiles) {
        return new ElectreTriB(
                Objects.requireNonNull(profiles, "profiles"), Map.of(), DEFAULT_LAMBDA, Rule.PESSIMISTIC);
    }

    static ElectreTriB from(Arguments arguments) {
        Rule rule =
                arguments.find(RULE, String.class).orElse(Rule.PESSIMISTIC.id()).equals(Rule.PESSIMISTIC.id())
                        ? Rule.PESSIMISTIC
                        : Rule.OPTIMISTIC;
        return of(arguments.get(PROFILES, Profiles.class))
                .withThresholds(arguments.byCriterion(THRESHOLDS, OutrankingThresholds.class))
                .withLambda(arguments.find(LAMBDA, Double.class).orElse(DEFAULT_LAMBDA))
                .withRule(rule);
    }

    /**
     * Returns the method with thresholds.
     *
     * @param byCriterionId the thresholds by the ids of their criteria; a criterion without any has
     *     {@link OutrankingThresholds#NONE}, and an id that is not in the table is ignored
     * @return the changed copy
     */
    public ElectreTriB withThresholds(Map<String, OutrankingThresholds> byCriterionId) {
        return new ElectreTriB(profiles, Collections.unmodifiableMap(new LinkedHashMap<>(byCriterionId)), lambda, rule);
    }

    /**
     * Returns the method with a cutting level.
     *
     * @param newLambda the credibility from which an alternative outranks another, in (0, 1]
     * @return the changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public ElectreTriB withLambda(double newLambda) {
        if (!(newLambda > 0 && newLambda <= 1)) {
            throw new IllegalArgumentException("lambda must be in (0, 1] but was " + newLambda);
        }
        return new ElectreTriB(profiles, thresholds, newLambda, rule);
    }

    /**
     * Returns the method with a rule.
     *
     * @param newRule from which side an alternative meets the profiles
     * @return the changed copy
     */
    public ElectreTriB withRule(Rule newRule) {
        return new ElectreTriB(profiles, thresholds, lambda, Objects.requireNonNull(newRule, "rule"));
    }

    /** {@return the lower limits of all categories but the worst, best first} */
    public Profiles profiles() {
        return profiles;
    }

    /** {@return the thresholds by the ids of their criteria} */
    public Map<String, OutrankingThresholds> thresholds() {
        return thresholds;
    }

    /** {@return the credibility from which an alternative outranks another} */
    public double lambda() {
        return lambda;
    }

    /** {@return from which side an alternative meets the profiles} */
    public Rule rule() {
        return rule;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        Arguments arguments = Arguments.none().with(PROFILES, profiles);
        arguments = thresholds.isEmpty() ? arguments : arguments.with(THRESHOLDS, thresholds);
        arguments = lambda == DEFAULT_LAMBDA ? arguments : arguments.with(LAMBDA, lambda);
        return rule == Rule.PESSIMISTIC ? arguments : arguments.with(RULE, rule.id());
    }

    @Override
    public Sorting sort(DecisionMatrix matrix, Weights weights) {
        Performances table = Performances.raw(matrix, weights, NAME);
        ProfileTable limits = ProfileTable.of(profiles, matrix, table);
        CredibilityIndex credibility = CredibilityIndex.of(
                weights,
                table.ids().stream()
                        .map(id -> thresholds.getOrDefault(id, OutrankingThresholds.NONE))
                        .toList());
        int m = table.criteria();
        int k = limits.count();
        double[][] turned = new double[k][m];
        for (int h = 0; h < k; h++) {
            for (int j = 0; j < m; j++) {
                turned[h][j] = turned(table, j, limits.at(h, j));
            }
        }
        int[] categories = new int[table.rows()];
        double[][] scratch = new double[m][Chunks.SIZE];
        double[][] cells = new double[m][];
        double[] row = new double[m];
        for (int c = 0; c < table.chunks(); c++) {
            for (int j = 0; j < m; j++) {
                cells[j] = table.cells(j, c, scratch[j]);
            }
            for (int i = 0; i < table.length(c); i++) {
                for (int j = 0; j < m; j++) {
                    row[j] = turned(table, j, cells[j][i]);
                }
                categories[(c << Chunks.SHIFT) + i] = category(credibility, row, turned);
            }
        }
        return new Sorting(categories, k + 1, false, weights, Optional.empty(), List.of(), table.clipped(), List.of());
    }

    /** A performance, turned such that more is better. */
    private static double turned(Performances table, int j, double performance) {
        return table.isBenefit(j) ? performance : -performance;
    }

    private int category(CredibilityIndex credibility, double[] row, double[][] profiles) {
        int k = profiles.length;
        if (rule == Rule.PESSIMISTIC) {
            for (int h = 0; h < k; h++) {
                if (outranks(credibility, row, profiles[h])) {
                    return h + 1;
                }
            }
            return k + 1;
        }
        for (int h = k - 1; h >= 0; h--) {
            if (outranks(credibility, profiles[h], row) && !outranks(credibility, row, profiles[h])) {
                return h + 2;
            }
        }
        return 1;
    }

    private boolean outranks(CredibilityIndex credibility, double[] a, double[] b) {
        return Limit.reaches(credibility.of(a, b), lambda);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElectreTriB that
                && profiles.equals(that.profiles)
                && thresholds.equals(that.thresholds)
                && lambda == that.lambda
                && rule == that.rule;
    }

    @Override
    public int hashCode() {
        return Objects.hash(profiles, thresholds, lambda, rule);
    }

    @Override
    public String toString() {
        return NAME + "[profiles=" + profiles + ", lambda=" + lambda + ", rule=" + rule.id()
                + (thresholds.isEmpty() ? "" : ", electre=" + thresholds) + "]";
    }
}
