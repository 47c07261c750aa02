package dev.kam.selection;

import dev.kam.Text;
import dev.kam.criteria.Family;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.KamCriterion;
import dev.kam.criteria.WeightedCriterion;
import dev.kam.decision.Criterion;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.value.LinearValue;
import java.util.Objects;
import java.util.Optional;

/**
 * A criterion of a {@link ScoringModel}: where its performances come from, how they are valued, and how much they weigh.
 *
 * <p>A criterion whose id is in the {@linkplain KamCriteria catalogue} inherits what it does not say itself: the column, the
 * preference, the scale, and a straight line over that scale as its value function.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param id its id, unique in the model
 * @param defined its definition, of the catalogue or of the application's own; empty for a bare id
 * @param column the column of the accounts that holds its performances, unless a panel rated them
 * @param preference what is preferred
 * @param value the value function; empty when its anchors are to be derived from the data
 * @param derived whether the value function was derived from data
 * @param weight its weight in any unit, finite and at least 0
 * @param missing what a missing cell means; empty for the method's default
 * @param actionable whether it can be changed within a planning period
 * @param scaleLow the lowest rating that a rater may give
 * @param scaleHigh the highest rating that a rater may give
 */
public record ModelCriterion(
        String id,
        Optional<KamCriterion> defined,
        String column,
        Preference preference,
        Optional<ValueFunction> value,
        boolean derived,
        double weight,
        Optional<MissingPolicy> missing,
        boolean actionable,
        double scaleLow,
        double scaleHigh) {

    private static final double DEFAULT_SCALE_HIGH = 10;

    /**
     * Creates a criterion.
     *
     * @param id its id, not blank
     * @param defined its definition, if it has one
     * @param column the column that holds its performances, not blank
     * @param preference what is preferred
     * @param value the value function, if any
     * @param derived whether the value function was derived from data
     * @param weight its weight
     * @param missing what a missing cell means, if not the method's default
     * @param actionable whether it can be changed
     * @param scaleLow the lowest rating
     * @param scaleHigh the highest rating
     * @throws IllegalArgumentException if a text is blank, if the weight is negative or not finite, if the scale is empty, if
     *     the value function contradicts the preference, or if there is none and it is said to be derived
     */
    public ModelCriterion {
        Objects.requireNonNull(defined, "defined");
        Objects.requireNonNull(missing, "missing");
        if (column.isBlank()) {
            throw new IllegalArgumentException("column of criterion '" + id + "' must not be blank");
        }
        if (!(weight >= 0) || weight == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "weight of criterion '" + id + "' must be finite and >= 0 but was " + weight);
        }
        if (!ascends(scaleLow, scaleHigh)) {
            throw new IllegalArgumentException(
                    "scale of criterion '" + id + "' must ascend but was [" + scaleLow + ", " + scaleHigh + "]");
        }
        new Criterion(id, preference, value, missing);
        if (derived && value.isEmpty()) {
            throw new IllegalArgumentException("criterion '" + id + "' must have a value where derived but has none");
        }
        weight += 0.0; // -0.0 weighs as much as 0.0
    }

    /**
     * Creates a criterion by its id alone.
     *
     * @param id its id; one of the catalogue inherits from there, any other is a benefit in the column of its name with
     *     anchors from the data
     * @param weight its weight, finite and at least 0
     * @return the criterion
     * @throws IllegalArgumentException if the id is blank, or the weight is negative or not finite
     */
    public static ModelCriterion of(String id, double weight) {
        return KamCriteria.find(id)
                .map(known -> of(new WeightedCriterion(known, weight)))
                .orElseGet(() -> new ModelCriterion(
                        id,
                        Optional.empty(),
                        id.replace('-', '_'),
                        Preference.MAXIMIZE,
                        Optional.empty(),
                        false,
                        weight,
                        Optional.empty(),
                        false,
                        0,
                        DEFAULT_SCALE_HIGH));
    }

    /**
     * Creates a criterion of the catalogue, or one that an application defined in the same way.
     *
     * @param weighted the criterion and its weight
     * @return the criterion
     */
    public static ModelCriterion of(WeightedCriterion weighted) {
        KamCriterion criterion = weighted.criterion();
        return new ModelCriterion(
                criterion.id(),
                Optional.of(criterion),
                criterion.defaultColumn(),
                criterion.preference(),
                Optional.of(overScale(criterion.preference(), criterion.lo(), criterion.hi())),
                false,
                weighted.weight(),
                Optional.empty(),
                criterion.actionable(),
                criterion.lo(),
                criterion.hi());
    }

    private static boolean ascends(double low, double high) {
        return low < high && Double.isFinite(high - low);
    }

    /** A straight line over a scale, in the direction of the preference. */
    private static LinearValue overScale(Preference preference, double low, double high) {
        return preference == Preference.MINIMIZE ? LinearValue.of(high, low) : LinearValue.of(low, high);
    }

    /**
     * Returns this criterion with its performances in another column.
     *
     * @param newColumn the name of the column
     * @return the changed copy
     * @throws IllegalArgumentException if the name is blank
     */
    public ModelCriterion withColumn(String newColumn) {
        return new ModelCriterion(
                id, defined, newColumn, preference, value, derived, weight, missing, actionable, scaleLow, scaleHigh);
    }

    /**
     * Returns this criterion with another preference, and without a value function that contradicts it.
     *
     * @param newPreference what is preferred
     * @return the changed copy
     */
    public ModelCriterion withPreference(Preference newPreference) {
        Optional<ValueFunction> kept = value.filter(v -> v.preference() == newPreference);
        return new ModelCriterion(
                id,
                defined,
                column,
                newPreference,
                kept,
                derived && kept.isPresent(),
                weight,
                missing,
                actionable,
                scaleLow,
                scaleHigh);
    }

    /**
     * Returns this criterion with a value function.
     *
     * @param newValue the value function
     * @return the changed copy
     * @throws IllegalArgumentException if it contradicts the preference
     */
    public ModelCriterion withValue(ValueFunction newValue) {
        return new ModelCriterion(
                id,
                defined,
                column,
                preference,
                Optional.of(newValue),
                false,
                weight,
                missing,
                actionable,
                scaleLow,
                scaleHigh);
    }

    /**
     * Returns this criterion with a value function whose anchors come from data.
     *
     * @param newValue the value function
     * @return the changed copy
     * @throws IllegalArgumentException if it contradicts the preference
     */
    public ModelCriterion withDerivedValue(ValueFunction newValue) {
        return new ModelCriterion(
                id,
                defined,
                column,
                preference,
                Optional.of(newValue),
                true,
                weight,
                missing,
                actionable,
                scaleLow,
                scaleHigh);
    }

    /**
     * Returns this criterion with another weight.
     *
     * @param newWeight the weight, finite and at least 0
     * @return the changed copy
     * @throws IllegalArgumentException if the weight is negative or not finite
     */
    public ModelCriterion withWeight(double newWeight) {
        return new ModelCriterion(
                id, defined, column, preference, value, derived, newWeight, missing, actionable, scaleLow, scaleHigh);
    }

    /**
     * Returns this criterion with a policy for missing cells.
     *
     * @param policy what a missing cell means
     * @return the changed copy
     */
    public ModelCriterion withMissing(MissingPolicy policy) {
        return new ModelCriterion(
                id,
                defined,
                column,
                preference,
                value,
                derived,
                weight,
                Optional.of(policy),
                actionable,
                scaleLow,
                scaleHigh);
    }

    /**
     * Returns this criterion as one that can be changed, or that cannot.
     *
     * @param newActionable whether it can be changed within a planning period
     * @return the changed copy
     */
    public ModelCriterion withActionable(boolean newActionable) {
        return new ModelCriterion(
                id, defined, column, preference, value, derived, weight, missing, newActionable, scaleLow, scaleHigh);
    }

    /**
     * Returns this criterion with another scale for its ratings. A criterion of the catalogue is valued over the new scale.
     *
     * @param low the lowest rating
     * @param high the highest rating
     * @return the changed copy
     * @throws IllegalArgumentException if {@code low} is not below {@code high}
     */
    public ModelCriterion withScale(double low, double high) {
        boolean inherited =
                value.equals(Optional.of(overScale(preference, scaleLow, scaleHigh))) && defined.isPresent();
        return new ModelCriterion(
                id,
                defined,
                column,
                preference,
                inherited && ascends(low, high) ? Optional.of(overScale(preference, low, high)) : value,
                derived,
                weight,
                missing,
                actionable,
                low,
                high);
    }

    /** {@return the name that people read: that of its definition, else the id with spaces} */
    public Text name() {
        return defined.map(KamCriterion::name).orElse(Text.same(id.replace("-", " ")));
    }

    /** {@return what the criterion speaks of; empty for one without a definition} */
    public Optional<Family> family() {
        return defined.map(KamCriterion::family);
    }
}
