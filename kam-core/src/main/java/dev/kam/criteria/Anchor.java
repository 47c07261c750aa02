package dev.kam.criteria;

import dev.kam.Text;

/**
 * One marked point of a rating scale: a score, and the observable fact that earns it.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param score the point on the scale of the criterion; finite
 * @param meaning what a rater must be able to point at in order to give this score
 */
public record Anchor(double score, Text meaning) {

    /**
     * Creates an anchor.
     *
     * @param score the point on the scale of the criterion; finite
     * @param meaning what earns this score
     * @throws IllegalArgumentException if the score is not finite or the meaning is blank in one of its languages
     */
    public Anchor {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("score of an anchor must be finite but was " + score);
        }
        if (meaning.english().isBlank() || meaning.spanish().isBlank()) {
            throw new IllegalArgumentException(
                    "meaning of the anchor at " + score + " must not be blank in either language");
        }
        score += 0.0; // -0.0 and 0.0 are the same point of a scale
    }

    /**
     * Creates an anchor.
     *
     * @param score the point on the scale of the criterion; finite
     * @param english what earns this score, in English
     * @param spanish what earns this score, in Spanish
     * @return the anchor
     * @throws IllegalArgumentException if the score is not finite or one of the texts is blank
     */
    public static Anchor of(double score, String english, String spanish) {
        return new Anchor(score, Text.of(english, spanish));
    }
}
