package dev.kam.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the mean of several raters may lie from what more of them would say: the standard error of each account's pooled
 * score on one criterion.
 *
 * <p>{@code error_i = sqrt((d_i + s^2) / n_i) / sqrt(n_i)}, with the n_i ratings of account i, the sum d_i of their squared
 * distances from their mean, and the variance s^2 within accounts, pooled over all accounts that are rated twice or more:
 * {@code s^2 = sum d_i / sum (n_i - 1)}. The pooled variance stands in as one more observation, since two raters who agree
 * by chance do not make a sure mean, and so that an account with a single rating has an error as well. The formula is ours.
 *
 * <ul>
 *   <li>Nothing is known of disagreement, and no account has an error, if none is rated twice.
 *   <li>All errors are 0 if all raters agree everywhere.
 * </ul>
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class RaterSpread {
    private final Map<String, Double> errors;

    private RaterSpread(Map<String, Double> errors) {
        this.errors = errors;
    }

    /**
     * Measures the spread of the ratings of a criterion.
     *
     * @param ratings the ratings
     * @param criterionId the criterion
     * @return the spread; without any error for a criterion without ratings
     */
    public static RaterSpread of(Ratings ratings, String criterionId) {
        Map<String, List<Double>> scores = new LinkedHashMap<>();
        ratings.forEachOf(
                criterionId,
                (account, rater, score) ->
                        scores.computeIfAbsent(account, a -> new ArrayList<>()).add(score));
        Map<String, Double> squares = new LinkedHashMap<>();
        double within = 0;
        long freedom = 0;
        for (Map.Entry<String, List<Double>> entry : scores.entrySet()) {
            double square = squares(entry.getValue());
            squares.put(entry.getKey(), square);
            within += square;
            freedom += entry.getValue().size() - 1;
        }
        Map<String, Double> errors = new LinkedHashMap<>();
        if (freedom > 0) {
            double pooled = within / freedom;
            squares.forEach((account, square) -> {
                int n = scores.get(account).size();
                errors.put(account, Math.sqrt((square + pooled) / n) / Math.sqrt(n));
            });
        }
        return new RaterSpread(Collections.unmodifiableMap(errors));
    }

    private static double squares(List<Double> scores) {
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        double mean = sum / scores.size();
        double squares = 0;
        for (double score : scores) {
            squares += (score - mean) * (score - mean);
        }
        return squares;
    }

    /** {@return the standard error of each rated account's pooled score, by id, in the unit of the scale; all at least 0} */
    public Map<String, Double> standardErrors() {
        return errors;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RaterSpread that && errors.equals(that.errors);
    }

    @Override
    public int hashCode() {
        return errors.hashCode();
    }

    @Override
    public String toString() {
        return "RaterSpread" + errors;
    }
}
