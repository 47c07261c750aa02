package dev.kam.selection;

import dev.kam.KamDataException;
import dev.kam.Notice;
import dev.kam.account.AccountTable;
import dev.kam.criteria.Family;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.KamCriterion;
import dev.kam.criteria.Ratings;
import dev.kam.criteria.WeightedCriterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.weighting.Weighting;
import dev.kam.decision.weighting.WeightingResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What counts in a choice of key accounts, and how much: criteria with weights and value functions, and a method.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class ScoringModel {
    private final List<ModelCriterion> criteria;
    private final RankingMethod method;
    private final Optional<Weighting> weighting;

    private ScoringModel(List<ModelCriterion> criteria, RankingMethod method, Optional<Weighting> weighting) {
        Set<String> ids = new HashSet<>();
        for (ModelCriterion criterion : criteria) {
            if (!ids.add(criterion.id())) {
                throw new IllegalArgumentException(
                        "id of a criterion must be unique but '" + criterion.id() + "' stands twice");
            }
        }
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("criteria must not be empty");
        }
        this.criteria = List.copyOf(criteria);
        this.method = Objects.requireNonNull(method, "method");
        this.weighting = Objects.requireNonNull(weighting, "weighting");
        weights();
    }

    /**
     * Creates a model of weighted criteria of the catalogue, scored by the additive method.
     *
     * @param criteria the criteria, such as {@link KamCriteria#defaults()}
     * @return the model
     * @throws IllegalArgumentException if there is none, if an id stands twice, or if all weights are 0
     */
    public static ScoringModel of(List<WeightedCriterion> criteria) {
        return ofCriteria(criteria.stream().map(ModelCriterion::of).toList());
    }

    /**
     * Creates a model of any criteria, scored by the additive method.
     *
     * @param criteria the criteria
     * @return the model
     * @throws IllegalArgumentException if there is none, if an id stands twice, or if all weights are 0
     */
    public static ScoringModel ofCriteria(List<ModelCriterion> criteria) {
        return new ScoringModel(criteria, AdditiveValue.withDefaults(), Optional.empty());
    }

    /**
     * Creates a model of those default criteria that a table has, as a column or as ratings.
     *
     * @param accounts the table
     * @return the model
     * @throws KamDataException if it has none of them
     */
    public static ScoringModel foundIn(AccountTable accounts) {
        List<WeightedCriterion> found = KamCriteria.defaults().stream()
                .filter(c -> accounts.number(c.criterion().defaultColumn()).isPresent()
                        || accounts.number(Ratings.COLUMN_PREFIX + c.criterion().id())
                                .isPresent())
                .toList();
        if (found.isEmpty()) {
            List<String> ids =
                    KamCriteria.defaults().stream().map(c -> c.criterion().id()).toList();
            throw new KamDataException(
                    "accounts",
                    "expected a column or ratings for at least one of the criteria " + ids + " but found none."
                            + "\nMaybe a program file says which columns to choose by.");
        }
        return of(found);
    }

    /**
     * Returns this model with another method.
     *
     * @param newMethod the method
     * @return the changed copy
     */
    public ScoringModel withMethod(RankingMethod newMethod) {
        return new ScoringModel(criteria, newMethod, weighting);
    }

    /**
     * Returns this model with a way to find the weights, in place of those that its criteria have.
     *
     * @param newWeighting finds the weights, from judgements on the ids of the criteria or from the accounts
     * @return the changed copy
     */
    public ScoringModel withWeighting(Weighting newWeighting) {
        return new ScoringModel(criteria, method, Optional.of(newWeighting));
    }

    /** {@return the criteria, at least one} */
    public List<ModelCriterion> criteria() {
        return criteria;
    }

    /**
     * Finds a criterion.
     *
     * @param id its id
     * @return the criterion; empty if the model has none of this id
     */
    public Optional<ModelCriterion> criterion(String id) {
        return criteria.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** {@return the method} */
    public RankingMethod method() {
        return method;
    }

    /** {@return how the weights are found; empty when they are those of the criteria} */
    public Optional<Weighting> weighting() {
        return weighting;
    }

    /** {@return the normalization that the method brings along, if any; then no anchors are derived} */
    Optional<Normalization> normalization() {
        return Normalization.find(method.arguments());
    }

    /** {@return the weights of the criteria, in their order} */
    public Weights weights() {
        return Weights.of(criteria.stream().mapToDouble(ModelCriterion::weight).toArray());
    }

    /**
     * Tells whether some criterion with weight speaks of the capacity to create business. A choice without one is a
     * pre-selection.
     *
     * @return true when there is one
     */
    public boolean speaksOfCapacity() {
        return criteria.stream().anyMatch(c -> c.weight() > 0 && c.family().equals(Optional.of(Family.CAPACITY)));
    }

    /** {@return the default criteria that this model lacks} */
    public List<KamCriterion> missingDefaults() {
        return KamCriteria.defaults().stream()
                .map(WeightedCriterion::criterion)
                .filter(c -> criterion(c.id()).isEmpty())
                .toList();
    }

    /**
     * Derives anchors from a table for every criterion without a value function: a straight line from the 5th to the 95th
     * percentile of its assessed cells (linear interpolation, type 7 of Hyndman and Fan 1996, doi
     * 10.1080/00031305.1996.10473566). A criterion whose two percentiles are equal, or that has no assessed cell, is left
     * out. Nothing is derived for a method that brings its own normalization.
     *
     * @param accounts the table
     * @param notices receives what was left out
     * @return the model with frozen anchors
     * @throws KamDataException if a column is not there, or if no criterion is left
     */
    ScoringModel anchoredOn(AccountTable accounts, List<Notice> notices) {
        if (normalization().isPresent()) {
            return this;
        }
        List<ModelCriterion> anchored = new ArrayList<>();
        for (ModelCriterion criterion : criteria) {
            Optional<ModelCriterion> kept = criterion.value().isPresent()
                    ? Optional.of(criterion)
                    : DerivedAnchors.of(criterion, Sources.of(accounts).performances(criterion));
            kept.ifPresentOrElse(anchored::add, () -> notices.add(leftOut(criterion, accounts)));
        }
        if (anchored.isEmpty()) {
            throw new KamDataException(
                    "criteria", "expected at least one criterion that tells accounts apart but all were left out");
        }
        if (anchored.stream().allMatch(c -> c.weight() == 0)) {
            throw new KamDataException(
                    "criteria", "expected a criterion with weight that tells accounts apart but those were left out");
        }
        return new ScoringModel(anchored, method, weighting);
    }

    /**
     * Gives the criteria the weights that the weighting finds. Weights from judgements are found before criteria are left
     * out; those from the data after it.
     *
     * @param accounts the table
     * @param fromData whether it is the turn of the weightings from the data, or of those from judgements
     * @param found receives what the weighting found
     * @param notices receives what the reader should know
     * @return the model with these weights; this one when it is not the turn of its weighting
     * @throws KamDataException if a column is not there, or if the weighting does not suit the criteria or the accounts
     */
    ScoringModel weighedOn(
            AccountTable accounts, boolean fromData, Consumer<WeightingResult> found, List<Notice> notices) {
        if (weighting.filter(w -> w.isFromData() == fromData).isEmpty()) {
            return this;
        }
        if (criteria.stream().anyMatch(c -> c.weight() != 1)) {
            notices.add(Notice.of(
                    "weights-replaced",
                    "The weights of the criteria do not count: weighting '"
                            + weighting.get().name() + "' finds others.",
                    "Los pesos de los criterios no cuentan: la ponderación «"
                            + weighting.get().name() + "» halla otros."));
        }
        Sources sources = Sources.of(accounts);
        DecisionMatrix matrix = DecisionMatrix.of(
                criteria.stream().map(Assessment::criterion).toList(),
                criteria.stream().map(sources::performances).toList());
        WeightingResult result;
        try {
            result = weighting.get().weigh(matrix);
        } catch (IllegalArgumentException e) {
            throw new KamDataException(
                    "weighting '" + weighting.get().name() + "'",
                    AlternativeNames.in(String.valueOf(e.getMessage()), accounts.size(), accounts::idAt));
        }
        found.accept(result);
        List<ModelCriterion> weighed = new ArrayList<>();
        for (int j = 0; j < criteria.size(); j++) {
            weighed.add(criteria.get(j).withWeight(result.weights().at(j)));
        }
        return new ScoringModel(weighed, method, weighting);
    }

    private static Notice leftOut(ModelCriterion criterion, AccountTable accounts) {
        String id = criterion.id();
        return Sources.of(accounts).performances(criterion).assessed() == 0
                ? Notice.of(
                        "left-out",
                        "Criterion '" + id + "' is not known for any account and was left out.",
                        "El criterio «" + id + "» no se conoce para ninguna cuenta y se ha dejado fuera.")
                : Notice.of(
                        "left-out",
                        "Criterion '" + id
                                + "' hardly tells one account from another, since its 5th and 95th percentile"
                                + " are equal, and was left out.",
                        "El criterio «" + id
                                + "» apenas distingue unas cuentas de otras, pues sus percentiles 5 y 95 son"
                                + " iguales, y se ha dejado fuera.");
    }

    /**
     * Returns this model with some criteria changed.
     *
     * @param change what becomes of each criterion
     * @return the changed copy
     * @throws IllegalArgumentException if ids or weights no longer fit together
     */
    public ScoringModel map(Function<ModelCriterion, ModelCriterion> change) {
        return new ScoringModel(criteria.stream().map(change).toList(), method, weighting);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoringModel that
                && criteria.equals(that.criteria)
                && method.equals(that.method)
                && weighting.equals(that.weighting);
    }

    @Override
    public int hashCode() {
        return Objects.hash(criteria, method, weighting);
    }

    @Override
    public String toString() {
        return "ScoringModel" + criteria.stream().map(ModelCriterion::id).toList();
    }
}
