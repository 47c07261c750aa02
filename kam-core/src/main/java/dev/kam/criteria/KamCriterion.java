package dev.kam.criteria;

import dev.kam.Text;
import dev.kam.decision.Preference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A criterion for key accounts together with the means to rate it: the question that a rater answers and a scale whose
 * anchors are observable facts.
 *
 * <p>A rater gives the score of the highest anchor whose sentence is true of the customer, or a score between two
 * anchors where the higher one is true in part. What the rater cannot know is left out; a missing rating is never a
 * zero.
 *
 * <p>{@link KamCriteria} holds the catalogue. Criteria of one's own are built with {@link #builder(String)}.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class KamCriterion {

    /** The fewest anchors that a scale may have: {@value}. */
    public static final int MIN_ANCHORS = 5;

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String id;
    private final Text name;
    private final Text question;
    private final double lo;
    private final double hi;
    private final List<Anchor> anchors;
    private final Family family;
    private final Preference preference;
    private final Origin origin;
    private final boolean actionable;

    private KamCriterion(Builder builder) {
        id = builder.id;
        name = required(builder.name, "name");
        question = required(builder.question, "question");
        lo = builder.lo;
        hi = builder.hi;
        anchors = List.copyOf(builder.anchors);
        family = required(builder.family, "family");
        preference = builder.preference;
        origin = required(builder.origin, "origin");
        actionable = builder.actionable;
        requireText(name, "name");
        requireText(question, "question");
        requireAnchors();
    }

    /**
     * Starts a criterion. Name, question, family, origin and anchors must follow; the scale is 0 to 10, higher scores
     * are better, and the criterion is not actionable unless the builder is told otherwise.
     *
     * @param id a stable name in kebab-case, such as {@code new-products}
     * @return a builder
     * @throws IllegalArgumentException if the id is not in kebab-case
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * Returns the stable name by which program files and ratings speak of this criterion.
     *
     * @return the id, in kebab-case
     */
    public String id() {
        return id;
    }

    /**
     * Returns the name as people read it.
     *
     * @return the name
     */
    public Text name() {
        return name;
    }

    /**
     * Returns the question that a rater answers.
     *
     * @return the question
     */
    public Text question() {
        return question;
    }

    /**
     * Returns the lowest score of the scale.
     *
     * @return the lower end, below {@link #hi()}
     */
    public double lo() {
        return lo;
    }

    /**
     * Returns the highest score of the scale.
     *
     * @return the upper end, above {@link #lo()}
     */
    public double hi() {
        return hi;
    }

    /**
     * Tells whether a score lies on the scale.
     *
     * @param score a score
     * @return whether it lies between {@link #lo()} and {@link #hi()}, both included; false for NaN
     */
    public boolean accepts(double score) {
        return score >= lo && score <= hi;
    }

    /**
     * Returns the anchors of the scale.
     *
     * @return at least {@value #MIN_ANCHORS} anchors, ascending, the first at {@link #lo()}, the last at {@link #hi()}
     */
    public List<Anchor> anchors() {
        return anchors;
    }

    /**
     * Returns what this criterion speaks of.
     *
     * @return the family
     */
    public Family family() {
        return family;
    }

    /**
     * Returns what is preferred on the scale.
     *
     * @return {@link Preference#MAXIMIZE}, or {@link Preference#MINIMIZE} for a criterion such as risk
     */
    public Preference preference() {
        return preference;
    }

    /**
     * Returns where the facts behind the scores come from.
     *
     * @return the origin
     */
    public Origin origin() {
        return origin;
    }

    /**
     * Tells whether we or the customer could change the score within a planning period by joint work. Only such
     * criteria make sense in an answer to "what would this account need to get in?".
     *
     * @return whether the score can be worked on
     */
    public boolean actionable() {
        return actionable;
    }

    /**
     * Returns the column in which a table of accounts holds this criterion unless it is told otherwise.
     *
     * @return the id with {@code _} for {@code -}
     */
    public String defaultColumn() {
        return id.replace('-', '_');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KamCriterion that
                && id.equals(that.id)
                && name.equals(that.name)
                && question.equals(that.question)
                && lo == that.lo
                && hi == that.hi
                && anchors.equals(that.anchors)
                && family == that.family
                && preference == that.preference
                && origin == that.origin
                && actionable == that.actionable;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, question, lo, hi, anchors, family.name(), preference.name(), origin.name());
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }

    private <T> T required(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " of criterion '" + id + "' must be given");
        }
        return value;
    }

    private void requireText(Text text, String what) {
        if (text.english().isBlank() || text.spanish().isBlank()) {
            throw new IllegalArgumentException(
                    what + " of criterion '" + id + "' must not be blank in either language");
        }
    }

    private void requireAnchors() {
        String ofThis = " of criterion '" + id + "' must ";
        if (anchors.size() < MIN_ANCHORS) {
            throw new IllegalArgumentException(
                    "anchors" + ofThis + "be at least " + MIN_ANCHORS + " but were " + anchors.size());
        }
        for (int i = 1; i < anchors.size(); i++) {
            double before = anchors.get(i - 1).score();
            double score = anchors.get(i).score();
            if (!(score > before)) {
                throw new IllegalArgumentException("anchors" + ofThis + "ascend but " + score + " follows " + before);
            }
        }
        double first = anchors.get(0).score();
        double last = anchors.get(anchors.size() - 1).score();
        if (first != lo || last != hi) {
            throw new IllegalArgumentException(
                    "anchors" + ofThis + "run from " + lo + " to " + hi + " but ran from " + first + " to " + last);
        }
    }

    /** Builds a {@link KamCriterion}. Instances of this class are not thread-safe. */
    public static final class Builder {

        private final String id;
        private final List<Anchor> anchors = new ArrayList<>();
        private @Nullable Text name;
        private @Nullable Text question;
        private double lo = 0;
        private double hi = 10;
        private @Nullable Family family;
        private Preference preference = Preference.MAXIMIZE;
        private @Nullable Origin origin;
        private boolean actionable;

        private Builder(String id) {
            if (!KEBAB_CASE.matcher(id).matches()) {
                throw new IllegalArgumentException(
                        "id of a criterion must be in kebab-case, such as 'new-products', but was '" + id + "'");
            }
            this.id = id;
        }

        /**
         * Sets the name as people read it.
         *
         * @param english the name in English
         * @param spanish the name in Spanish
         * @return this builder
         */
        public Builder name(String english, String spanish) {
            name = Text.of(english, spanish);
            return this;
        }

        /**
         * Sets the question that a rater answers.
         *
         * @param english the question in English
         * @param spanish the question in Spanish
         * @return this builder
         */
        public Builder question(String english, String spanish) {
            question = Text.of(english, spanish);
            return this;
        }

        /**
         * Sets the scale; 0 to 10 unless it is set.
         *
         * @param lo the lowest score
         * @param hi the highest score
         * @return this builder
         * @throws IllegalArgumentException if one end is not finite or {@code lo} is not below {@code hi}
         */
        public Builder scale(double lo, double hi) {
            if (!(Double.isFinite(lo) && Double.isFinite(hi) && lo < hi)) {
                throw new IllegalArgumentException("scale of criterion '" + id
                        + "' must be finite and ascending but was [" + lo + ", " + hi + "]");
            }
            this.lo = lo + 0.0;
            this.hi = hi + 0.0;
            return this;
        }

        /**
         * Adds the next anchor, above those already there.
         *
         * @param score the score
         * @param english the observable fact that earns it, in English
         * @param spanish the observable fact that earns it, in Spanish
         * @return this builder
         * @throws IllegalArgumentException if the score is not finite or one of the texts is blank
         */
        public Builder anchor(double score, String english, String spanish) {
            anchors.add(Anchor.of(score, english, spanish));
            return this;
        }

        /**
         * Sets what the criterion speaks of.
         *
         * @param family the family
         * @return this builder
         */
        public Builder family(Family family) {
            this.family = family;
            return this;
        }

        /**
         * Sets what is preferred on the scale; a higher score unless it is set.
         *
         * @param preference {@link Preference#MAXIMIZE} or {@link Preference#MINIMIZE}
         * @return this builder
         * @throws IllegalArgumentException if it is {@link Preference#TARGET}
         */
        public Builder preference(Preference preference) {
            if (preference == Preference.TARGET) {
                throw new IllegalArgumentException(
                        "preference of criterion '" + id + "' must be MAXIMIZE or MINIMIZE but was TARGET");
            }
            this.preference = preference;
            return this;
        }

        /**
         * Sets where the facts behind the scores come from.
         *
         * @param origin the origin
         * @return this builder
         */
        public Builder origin(Origin origin) {
            this.origin = origin;
            return this;
        }

        /**
         * Sets whether joint work within a planning period can change the score; it cannot unless it is set.
         *
         * @param actionable whether the score can be worked on
         * @return this builder
         */
        public Builder actionable(boolean actionable) {
            this.actionable = actionable;
            return this;
        }

        /**
         * Builds the criterion.
         *
         * @return the criterion
         * @throws IllegalArgumentException if name, question, family or origin is missing, a text is blank, or the
         *     anchors are fewer than {@value KamCriterion#MIN_ANCHORS}, do not ascend or do not span the scale
         */
        public KamCriterion build() {
            return new KamCriterion(this);
        }
    }
}
