package dev.kam.criteria;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How far the raters of one criterion agree, and the accounts about which they should talk.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param alpha Krippendorff's alpha with the interval metric: 1 is perfect agreement, 0 what chance alone would give,
 *     below 0 worse than chance. Absent with fewer than two accounts rated at least twice, and where all their scores
 *     are the same, so that there is no disagreement to expect
 * @param widest the accounts on which the raters differ most, by range of the scores descending, equal ranges in order
 *     of input; accounts on which all raters agree are not among them
 */
public record Agreement(OptionalDouble alpha, List<Dispute> widest) {

    /**
     * Creates an agreement.
     *
     * @param alpha Krippendorff's alpha; at most 1
     * @param widest the accounts on which the raters differ most
     * @throws IllegalArgumentException if alpha is NaN or above 1
     */
    public Agreement {
        if (alpha.isPresent() && !(alpha.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("alpha must be <= 1 but was " + alpha.getAsDouble());
        }
        widest = List.copyOf(widest);
    }

    /**
     * An account on which the raters differ.
     *
     * @param accountId the account
     * @param scores the score of each of its raters, in order of input; at least two
     */
    public record Dispute(String accountId, List<RaterScore> scores) {

        /**
         * Creates a dispute.
         *
         * @param accountId the account
         * @param scores the score of each of its raters; at least two
         * @throws IllegalArgumentException if there are fewer than two scores
         */
        public Dispute {
            Objects.requireNonNull(accountId, "accountId");
            scores = List.copyOf(scores);
            if (scores.size() < 2) {
                throw new IllegalArgumentException("scores of the dispute over account '" + accountId
                        + "' must be at least 2 but were " + scores.size());
            }
        }

        /**
         * Returns how far the raters are apart.
         *
         * @return the highest score minus the lowest
         */
        public double range() {
            double lowest = Double.POSITIVE_INFINITY;
            double highest = Double.NEGATIVE_INFINITY;
            for (RaterScore each : scores) {
                lowest = Math.min(lowest, each.score());
                highest = Math.max(highest, each.score());
            }
            return highest - lowest;
        }
    }

    /**
     * What one rater said.
     *
     * @param rater who rated
     * @param score the score
     */
    public record RaterScore(String rater, double score) {}
}
