package dev.kam.decision.method;

import dev.kam.decision.Weights;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How credible it is that an alternative is at least as good as another: the outranking index of ELECTRE III and ELECTRE TRI.
 *
 * <p>{@code sigma = C * product over {j: D_j > C} of (1 - D_j) / (1 - C)}, with the concordance {@code C = sum_j w_j c_j}, and c_j
 * and D_j of the {@link OutrankingThresholds thresholds} for how much worse the alternative performs than the other.
 *
 * <ul>
 *   <li>Where every criterion agrees in full, the index is exactly 1: so for an alternative and itself.
 *   <li>A criterion of weight 0 is left out, with its veto.
 *   <li>Performances may be as far apart as doubles go.
 * </ul>
 *
 * <p><b>Reference.</b> Roy, B. (1978), ELECTRE III: un algorithme de classements fonde sur une representation floue des
 * preferences en presence de criteres multiples, Cahiers du CERO 20(1), 3-24.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class CredibilityIndex {
    private final double[] weights;
    private final OutrankingThresholds[] thresholds;

    private CredibilityIndex(double[] weights, OutrankingThresholds[] thresholds) {
        this.weights = weights;
        this.thresholds = thresholds;
    }

    /**
     * Creates an index.
     *
     * @param weights one weight for each criterion
     * @param thresholds the thresholds of each criterion
     * @return the index
     * @throws IllegalArgumentException if their numbers differ
     */
    public static CredibilityIndex of(Weights weights, List<OutrankingThresholds> thresholds) {
        if (weights.size() != thresholds.size()) {
            throw new IllegalArgumentException("number of thresholds must be that of the weights, " + weights.size()
                    + ", but was " + thresholds.size());
        }
        return new CredibilityIndex(weights.toArray(), thresholds.toArray(OutrankingThresholds[]::new));
    }

    /**
     * Returns how credible it is that an alternative is at least as good as another.
     *
     * @param a the performances of the alternative, by criterion, turned such that more is better; finite
     * @param b those of the other
     * @return the index, in [0, 1]
     */
    public double of(double[] a, double[] b) {
        double concordance = 0;
        boolean unanimous = true;
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] > 0) {
                double agreed = thresholds[j].concordance(b[j] - a[j]);
                concordance += weights[j] * agreed;
                unanimous &= agreed == 1;
            }
        }
        if (unanimous) {
            return 1;
        }
        double credibility = Math.min(1, concordance);
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] > 0) {
                double discordance = thresholds[j].discordance(b[j] - a[j]);
                if (discordance == 1) {
                    return 0; // Whatever rounding made of the concordance.
                }
                if (discordance > concordance) {
                    credibility *= (1 - discordance) / (1 - concordance);
                }
            }
        }
        return credibility;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CredibilityIndex that
                && Arrays.equals(weights, that.weights)
                && Arrays.equals(thresholds, that.thresholds);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(weights) + Arrays.hashCode(thresholds);
    }

    @Override
    public String toString() {
        return "CredibilityIndex[" + weights.length + " criteria]";
    }
}
