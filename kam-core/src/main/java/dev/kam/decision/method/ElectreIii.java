package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.Performances;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * ELECTRE III: ranks alternatives by how credible it is that one is at least as good as another, with thresholds of indifference,
 * preference and veto on each criterion.
 *
 * <p>The credibility of each pair is the {@link CredibilityIndex}. Two distillations turn it into preorders:
 *
 * <ol>
 *   <li>The cut starts at the largest credibility of two different alternatives of the remaining set.
 *   <li>It falls to the largest credibility {@code < lambda - s(lambda)} within the set, with {@code s(x) = alpha + beta x}, or to
 *       0 if there is none. There a outranks b if {@code sigma(a, b) > lambda} and {@code sigma(a, b) > sigma(b, a) +
 *       s(sigma(a, b))}.
 *   <li>The qualification of an alternative is how many it outranks less how many outrank it, within the set. The descending
 *       distillation keeps the alternatives with the largest, the ascending one those with the smallest.
 *   <li>If several are kept and the cut is above 0, step 2 is repeated among them, with the cut falling on from where it is.
 *   <li>What is left is the next class: the best of the remaining set (descending) or its worst (ascending). The rest starts
 *       again at step 1.
 * </ol>
 *
 * <p>The score is the sum of the ranks in both preorders, lower is better: the median preorder.
 * {@link ElectreIiiRanking} also tells what both preorders agree on.
 *
 * <p><b>Input.</b> Raw performances, as thresholds are in the unit of the criterion; only a target criterion is valued. A missing
 * cell is rejected unless its criterion says otherwise. A criterion without thresholds has
 * {@link OutrankingThresholds#NONE}.
 *
 * <p><b>Output.</b> Whole scores in [2, 2 n], lower is better; relative. Details: {@code descending}, {@code ascending}, and
 * {@code credibility} if asked for.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>One alternative, and equal rows, have rank 1 in both preorders.
 *   <li>A set in which every credibility is 0 is one class.
 *   <li>A criterion of weight 0 is left out, with its veto.
 *   <li>{@code alpha} and {@code alpha + beta} are at least 0, so that the cut falls; {@code beta} is at most 0.
 *   <li>More than {@value #MOST_ALTERNATIVES} alternatives are rejected.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n^2 (m + log n)) time as long as few alternatives are level at the first cut of a class, O(n^3) at
 * worst; O(n (n + m)) memory, 12 bytes a pair, as the credibility of each is kept: 300 MB for as many alternatives as are
 * accepted.
 *
 * <p><b>Reference.</b> Roy, B. (1978), ELECTRE III: un algorithme de classements fonde sur une representation floue des
 * preferences en presence de criteres multiples, Cahiers du CERO 20(1), 3-24; Figueira, J., Mousseau, V., and Roy, B. (2005),
 * ELECTRE methods, in Multiple Criteria Decision Analysis: State of the Art Surveys, Springer, 133-162,
 * doi 10.1007/0-387-23081-5_4.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class ElectreIii implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "electre-iii";

    /** The name of the parameter with the thresholds of each criterion: {@value}. */
    public static final String THRESHOLDS = "electre";

    /** The name of the parameter that is s(0) of the distillation threshold: {@value}. */
    public static final String ALPHA = "alpha";

    /** The name of the parameter that is the slope of the distillation threshold: {@value}. */
    public static final String BETA = "beta";

    /** The name of the parameter that asks for the credibility of each pair: {@value}. */
    public static final String CREDIBILITY = "credibility";

    /** The largest number of alternatives: {@value}. */
    public static final int MOST_ALTERNATIVES = 5_000;

    static final double DEFAULT_ALPHA = 0.3;
    static final double DEFAULT_BETA = -0.15;

    private static final ElectreIii DEFAULTS = new ElectreIii(Map.of(), DEFAULT_ALPHA, DEFAULT_BETA, false);

    private final Map<String, OutrankingThresholds> thresholds;
    private final double alpha;
    private final double beta;
    private final boolean credibility;

    private ElectreIii(Map<String, OutrankingThresholds> thresholds, double alpha, double beta, boolean credibility) {
        if (!(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("alpha must be in [0.0, 1.0] but was " + alpha);
        }
        if (!(beta >= -1 && beta <= 0)) {
            throw new IllegalArgumentException("beta must be in [-1.0, 0.0] but was " + beta);
        }
        if (!(alpha + beta >= 0)) {
            throw new IllegalArgumentException(
                    "alpha + beta must be >= 0, so that the cut falls, but was " + alpha + " + " + beta);
        }
        this.thresholds = thresholds;
        this.alpha = alpha + 0.0;
        this.beta = beta + 0.0;
        this.credibility = credibility;
    }

    /** {@return the method without thresholds on any criterion, with alpha 0.3 and beta -0.15} */
    public static ElectreIii withDefaults() {
        return DEFAULTS;
    }

    static ElectreIii from(Arguments arguments) {
        return new ElectreIii(
                arguments.byCriterion(THRESHOLDS, OutrankingThresholds.class),
                arguments.find(ALPHA, Double.class).orElse(DEFAULT_ALPHA),
                arguments.find(BETA, Double.class).orElse(DEFAULT_BETA),
                arguments.find(CREDIBILITY, Boolean.class).orElse(false));
    }

    /**
     * Returns the method with thresholds for a criterion.
     *
     * @param criterion the id of the criterion; one that is not in the table is ignored
     * @param newThresholds its thresholds, in its unit
     * @return the changed copy
     */
    public ElectreIii withThresholds(String criterion, OutrankingThresholds newThresholds) {
        Map<String, OutrankingThresholds> changed = new LinkedHashMap<>(thresholds);
        changed.put(criterion, Objects.requireNonNull(newThresholds, "newThresholds"));
        return new ElectreIii(Collections.unmodifiableMap(changed), alpha, beta, credibility);
    }

    /**
     * Returns the method with another distillation threshold {@code s(x) = alpha + beta x}.
     *
     * @param newAlpha s(0), in [0, 1]
     * @param newBeta the slope, in [-1, 0] and at least {@code -newAlpha}
     * @return the changed copy
     * @throws IllegalArgumentException if one is out of range
     */
    public ElectreIii withDistillation(double newAlpha, double newBeta) {
        return new ElectreIii(thresholds, newAlpha, newBeta, credibility);
    }

    /**
     * Returns the method that keeps, or does not keep, the credibility of each pair in its result.
     *
     * @param newCredibility whether it does
     * @return the changed copy
     */
    public ElectreIii withCredibility(boolean newCredibility) {
        return new ElectreIii(thresholds, alpha, beta, newCredibility);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        Arguments arguments = Arguments.none();
        if (!thresholds.isEmpty()) {
            arguments = arguments.with(THRESHOLDS, thresholds);
        }
        if (alpha != DEFAULT_ALPHA) {
            arguments = arguments.with(ALPHA, alpha);
        }
        if (beta != DEFAULT_BETA) {
            arguments = arguments.with(BETA, beta);
        }
        return credibility ? arguments.with(CREDIBILITY, true) : arguments;
    }

    @Override
    public ElectreIiiRanking rank(DecisionMatrix matrix, Weights weights) {
        int n = matrix.alternatives();
        if (n > MOST_ALTERNATIVES) {
            throw new IllegalArgumentException("number of alternatives must be <= " + MOST_ALTERNATIVES
                    + " for method '" + NAME + "', which keeps the credibility of each pair, but was " + n
                    + ".\nMaybe shorten the list by another method first.");
        }
        Performances table = Performances.raw(matrix, weights, NAME);
        double[][] sigma = credibilities(rows(table), CredibilityIndex.of(weights, thresholdsOf(table.ids())));
        int[][] preorders = Distillation.preorders(sigma, alpha, beta);
        return ElectreIiiRanking.of(
                table, preorders[0], preorders[1], credibility ? Optional.of(sigma) : Optional.empty());
    }

    private List<OutrankingThresholds> thresholdsOf(List<String> ids) {
        List<OutrankingThresholds> each = new ArrayList<>();
        ids.forEach(id -> each.add(thresholds.getOrDefault(id, OutrankingThresholds.NONE)));
        return each;
    }

    /** The performances by alternative, turned such that more is better. */
    private static double[][] rows(Performances table) {
        double[][] rows = new double[table.rows()][table.criteria()];
        double[] scratch = new double[Chunks.SIZE];
        for (int j = 0; j < table.criteria(); j++) {
            double sign = table.isBenefit(j) ? 1 : -1;
            for (int c = 0; c < table.chunks(); c++) {
                double[] cells = table.cells(j, c, scratch);
                for (int i = 0; i < table.length(c); i++) {
                    rows[(c << Chunks.SHIFT) + i][j] = sign * cells[i];
                }
            }
        }
        return rows;
    }

    private static double[][] credibilities(double[][] rows, CredibilityIndex index) {
        double[][] sigma = new double[rows.length][rows.length];
        for (int a = 0; a < rows.length; a++) {
            for (int b = 0; b < rows.length; b++) {
                sigma[a][b] = index.of(rows[a], rows[b]);
            }
        }
        return sigma;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElectreIii that
                && thresholds.equals(that.thresholds)
                && alpha == that.alpha
                && beta == that.beta
                && credibility == that.credibility;
    }

    @Override
    public int hashCode() {
        return Objects.hash(thresholds, alpha, beta, credibility);
    }

    @Override
    public String toString() {
        return NAME + "[thresholds=" + thresholds + ", alpha=" + alpha + ", beta=" + beta + ", credibility="
                + credibility + "]";
    }
}
