package dev.kam.selection;

import dev.kam.KamDataException;
import dev.kam.Problem;
import dev.kam.account.AccountTable;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.weighting.WeightingResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The second stage of the funnel: what each account is worth by a model with frozen anchors, and how much of it is known.
 *
 * <p>An account of which nothing with weight is known has no score.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Assessment {
    private final AccountTable accounts;
    private final ScoringModel model;
    private final Optional<WeightingResult> weighing;
    private final List<Column> performances;
    private final List<String> cells;
    private final Weights weights;
    private final int[] placeOf;
    private final DecisionMatrix matrix;
    private final List<Criterion> frozen;
    private final DecisionMatrix asFrozen;
    private final Ranking ranking;

    private Assessment(AccountTable accounts, ScoringModel model, Optional<WeightingResult> weighing) {
        this.weighing = weighing;
        this.accounts = accounts;
        this.model = model;
        this.weights = model.weights();
        Sources sources = Sources.of(accounts);
        this.performances = model.criteria().stream().map(sources::performances).toList();
        this.cells = model.criteria().stream()
                .map(c -> sources.cellsOf(c.id(), Optional.of(c)))
                .toList();
        rejectMissing();
        int[] known = IntStream.range(0, accounts.size()).filter(this::isKnown).toArray();
        if (known.length == 0) {
            throw new KamDataException(
                    "accounts",
                    "expected an assessment of at least one account on a criterion with weight but found none");
        }
        boolean all = known.length == accounts.size();
        this.placeOf = new int[accounts.size()];
        Arrays.fill(placeOf, -1);
        for (int place = 0; place < known.length; place++) {
            placeOf[known[place]] = place;
        }
        this.matrix = DecisionMatrix.of(
                model.criteria().stream().map(Assessment::criterion).toList(),
                all
                        ? performances
                        : performances.stream().map(c -> c.select(known)).toList());
        this.ranking = rank(known);
        this.frozen =
                IntStream.range(0, performances.size()).mapToObj(this::freeze).toList();
        this.asFrozen = DecisionMatrix.of(
                frozen,
                IntStream.range(0, performances.size()).mapToObj(matrix::column).toList());
    }

    /**
     * Assesses accounts.
     *
     * @param accounts the accounts
     * @param model the model, with anchors for every criterion unless its method normalizes
     * @param weighing what the weighting found, if the model has one
     * @return the assessment
     * @throws KamDataException if a column is not there, if a cell that must be known is missing, if nothing is known, or if
     *     the method does not suit the accounts
     */
    static Assessment of(AccountTable accounts, ScoringModel model, Optional<WeightingResult> weighing) {
        return new Assessment(accounts, model, weighing);
    }

    static Criterion criterion(ModelCriterion c) {
        return new Criterion(c.id(), c.preference(), c.value(), c.missing());
    }

    private Ranking rank(int[] known) {
        try {
            return model.method().rank(matrix, weights);
        } catch (IllegalArgumentException e) {
            throw new KamDataException(
                    "method '" + model.method().name() + "'",
                    AlternativeNames.in(
                            String.valueOf(e.getMessage()), known.length, place -> accounts.idAt(known[place])));
        }
    }

    private void rejectMissing() {
        boolean relative = isRelative();
        List<Problem> problems = new ArrayList<>();
        for (int j = 0; j < performances.size(); j++) {
            Optional<MissingPolicy> policy = model.criteria().get(j).missing();
            if (policy.equals(Optional.of(MissingPolicy.REJECT))) {
                addMissing(problems, j, "which rejects missing ones, but found none");
            } else if (relative && policy.isEmpty()) {
                addMissing(
                        problems,
                        j,
                        "since method '" + model.method()
                                + "' compares the accounts with each other, but found none.\n"
                                + "Maybe choose another missing policy for the criterion.");
            }
        }
        if (!problems.isEmpty()) {
            throw new KamDataException(problems);
        }
    }

    /** Whether values depend on which accounts are in the table; then missing cells are rejected unless a criterion says. */
    private boolean isRelative() {
        return model.normalization().filter(n -> n != Normalization.NONE).isPresent()
                && model.criteria().stream().anyMatch(c -> c.value().isEmpty());
    }

    private void addMissing(List<Problem> problems, int j, String why) {
        Column column = performances.get(j);
        if (column.assessed() == column.size()) {
            return;
        }
        String id = model.criteria().get(j).id();
        boolean always = model.criteria().get(j).missing().isPresent();
        IntStream.range(0, column.size())
                .filter(row -> column.isMissing(row) && (always || isKnown(row)))
                .limit(KamDataException.MAX_PROBLEMS - (long) problems.size())
                .mapToObj(row -> Problem.at(
                        "account '" + accounts.idAt(row) + "'",
                        "expected an assessment on criterion '" + id + "', " + why))
                .forEach(problems::add);
    }

    /** A criterion whose values no longer depend on the accounts. */
    private Criterion freeze(int j) {
        Criterion criterion = matrix.criteria().get(j);
        if (criterion.value().isPresent()) {
            return criterion;
        }
        DoubleUnaryOperator fitted =
                model.normalization().orElseThrow().fit(criterion.id(), matrix.column(j), criterion.preference());
        return criterion.withValue(new Fitted(fitted, criterion.preference()));
    }

    /** What a normalization made of a column. It has no best performance of its own. */
    private record Fitted(DoubleUnaryOperator values, Preference preference) implements ValueFunction {
        @Override
        public double value(double performance) {
            return values.applyAsDouble(performance);
        }

        @Override
        public boolean clips(double performance) {
            return false;
        }

        @Override
        public OptionalDouble nearestReaching(double value, double from) {
            return OptionalDouble.empty();
        }
    }

    private boolean isKnown(int row) {
        for (int j = 0; j < performances.size(); j++) {
            if (weights.at(j) > 0 && !performances.get(j).isMissing(row)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the accounts} */
    public AccountTable accounts() {
        return accounts;
    }

    /** {@return the model, with its anchors} */
    public ScoringModel model() {
        return model;
    }

    /**
     * Returns the score of an account.
     *
     * @param row its row, from 0
     * @return the score; empty when nothing with weight is known of it
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public OptionalDouble scoreOf(int row) {
        int place = placeOf[row];
        return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(ranking.scoreOf(place));
    }

    /**
     * Returns how much of an account is known.
     *
     * @param row its row, from 0
     * @return the share of the weights, as given, whose criteria are assessed, in [0, 1]
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double coverageOf(int row) {
        boolean overflows = weights.givenSum() == Double.POSITIVE_INFINITY;
        double known = 0;
        double all = 0;
        for (int j = 0; j < performances.size(); j++) {
            double weight = overflows ? weights.at(j) : weights.given(j);
            all += weight;
            known += performances.get(j).isMissing(row) ? 0 : weight;
        }
        return known / all;
    }

    /**
     * Returns a raw performance.
     *
     * @param row the row of the account, from 0
     * @param criterion the place of the criterion in the model, from 0
     * @return the performance; empty when it is not known
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public OptionalDouble performanceOf(int row, int criterion) {
        Column column = performances.get(criterion);
        return column.isMissing(row) ? OptionalDouble.empty() : OptionalDouble.of(column.valueAt(row));
    }

    /**
     * Returns what each criterion is worth for an account.
     *
     * @param row its row, from 0
     * @return for each criterion the weight, as used, times the value; where the {@linkplain #isAdditive method is additive},
     *     they sum to the score but for rounding
     * @throws IndexOutOfBoundsException if there is no such row, or if the account has no score
     */
    public double[] weightedValuesOf(int row) {
        return model.method() instanceof AdditiveValue additive
                ? additive.contributions(matrix, weights, placeOf[row])
                : AdditiveValue.withDefaults().contributions(asFrozen, ranking.weights(), placeOf[row]);
    }

    /**
     * Tells whether a score is the sum of what each criterion is worth.
     *
     * @return true for the additive method
     */
    public boolean isAdditive() {
        return model.method() instanceof AdditiveValue;
    }

    /**
     * Tells whether scores are shares of the best there could be, so that they may be read as points of 100.
     *
     * @return true when they are sums of contributions and every criterion is worth at most its weight
     */
    public boolean isOutOfOne() {
        boolean valued = model.criteria().stream().allMatch(c -> c.value().isPresent());
        return isAdditive()
                && (valued
                        || model.normalization()
                                .filter(n -> n == Normalization.MIN_MAX || n == Normalization.MAX)
                                .isPresent());
    }

    /** Whether the score of an account, anchors frozen, does not depend on which other accounts there are. */
    boolean scoresStandAlone() {
        return isAdditive() || !ranking.isRelative();
    }

    /** The performances of some accounts that have a score, anchors frozen. */
    DecisionMatrix frozenRows(int[] rows) {
        int[] places = Arrays.stream(rows).map(row -> placeOf[row]).toArray();
        return DecisionMatrix.of(
                frozen,
                IntStream.range(0, performances.size())
                        .mapToObj(j -> asFrozen.column(j).select(places))
                        .toList());
    }

    /** The score that an account would have with another performance on one criterion, all else equal, anchors frozen. */
    double scoreWith(int row, int criterion, double performance) {
        double[] changed = new double[performances.size()];
        for (int j = 0; j < changed.length; j++) {
            changed[j] = cells.get(j).equals(cells.get(criterion))
                    ? performance
                    : performances.get(j).valueAt(row);
        }
        RankingMethod method = isAdditive() ? AdditiveValue.withDefaults() : model.method();
        return method.rank(DecisionMatrix.ofRows(frozen, changed), weights).scoreOf(0);
    }

    /** The criteria whose performances stand in the same cells as those on a criterion, itself included. */
    int[] sharing(int criterion) {
        return IntStream.range(0, cells.size())
                .filter(j -> cells.get(j).equals(cells.get(criterion)))
                .toArray();
    }

    /** The name of the column in which the performances on a criterion stand. */
    String cellsOf(int criterion) {
        return cells.get(criterion);
    }

    /** How the performances on a criterion are valued, whichever other accounts there are. */
    ValueFunction frozen(int criterion) {
        return frozen.get(criterion).value().orElseThrow();
    }

    /** {@return what the weighting of the model found; empty when the weights are those of its criteria} */
    public Optional<WeightingResult> weighing() {
        return weighing;
    }

    /**
     * Returns what the method of the model found.
     *
     * @return the ranking of the accounts that have a score, in the order of the table
     */
    public Ranking ranking() {
        return ranking;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assessment that && model.equals(that.model) && accounts.equals(that.accounts);
    }

    @Override
    public int hashCode() {
        return 31 * model.hashCode() + accounts.hashCode();
    }

    @Override
    public String toString() {
        return "Assessment[" + ranking.size() + " of " + accounts.size() + " accounts, " + model + "]";
    }
}
