package dev.kam.selection;

import dev.kam.KamDataException;
import dev.kam.account.AccountTable;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.Normalization;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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
    private final List<Column> performances;
    private final Weights weights;
    private final int[] placeOf;
    private final DecisionMatrix matrix;
    private final Ranking ranking;

    private Assessment(AccountTable accounts, ScoringModel model) {
        this.accounts = accounts;
        this.model = model;
        this.weights = model.weights();
        Sources sources = Sources.of(accounts);
        this.performances = model.criteria().stream().map(sources::performances).toList();
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
        this.ranking = rank();
    }

    /**
     * Assesses accounts.
     *
     * @param accounts the accounts
     * @param model the model, with anchors for every criterion unless its method normalizes
     * @return the assessment
     * @throws KamDataException if a column is not there, if a cell that must be known is missing, or if nothing is known
     */
    static Assessment of(AccountTable accounts, ScoringModel model) {
        return new Assessment(accounts, model);
    }

    static Criterion criterion(ModelCriterion c) {
        return new Criterion(c.id(), c.preference(), c.value(), c.missing());
    }

    private Ranking rank() {
        try {
            return model.method().rank(matrix, weights);
        } catch (IllegalArgumentException e) {
            throw new KamDataException("method '" + model.method().name() + "'", String.valueOf(e.getMessage()));
        }
    }

    private void rejectMissing() {
        boolean relative = isRelative();
        for (int j = 0; j < performances.size(); j++) {
            Column column = performances.get(j);
            ModelCriterion criterion = model.criteria().get(j);
            boolean rejects = criterion.missing().equals(Optional.of(MissingPolicy.REJECT));
            boolean rejectsByDefault = relative && criterion.missing().isEmpty();
            if ((rejects || rejectsByDefault) && column.assessed() < column.size()) {
                IntStream.range(0, column.size())
                        .filter(row -> column.isMissing(row) && (rejects || isKnown(row)))
                        .findFirst()
                        .ifPresent(row -> {
                            throw new KamDataException(
                                    "account '" + accounts.idAt(row) + "'",
                                    "expected an assessment on criterion '" + criterion.id() + "' but found none.\n"
                                            + "Maybe say what a missing one means: \"missing\" in the program file.");
                        });
            }
        }
    }

    /** Whether some values are taken from the table itself, where a missing cell is rejected by default. */
    private boolean isRelative() {
        return model.method() instanceof AdditiveValue additive
                && additive.normalization().filter(n -> n != Normalization.NONE).isPresent()
                && model.criteria().stream().anyMatch(c -> c.value().isEmpty());
    }

    private boolean isKnown(int row) {
        for (int j = 0; j < performances.size(); j++) {
            if (weights.of(j) > 0 && !performances.get(j).isMissing(row)) {
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
        double known = 0;
        double all = 0;
        for (int j = 0; j < performances.size(); j++) {
            double weight = model.criteria().get(j).weight();
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
     * Splits the score of an account into what each criterion contributes.
     *
     * @param row its row, from 0
     * @return for each criterion the weight, as used, times the value; they sum to the score but for rounding
     * @throws IndexOutOfBoundsException if there is no such row, or if the account has no score
     */
    public double[] contributionsOf(int row) {
        return additive().contributions(matrix, weights, placeOf[row]);
    }

    /** The score that an account would have with another performance on one criterion, all else equal. */
    double scoreWith(int row, int criterion, double performance) {
        double[] cells = new double[performances.size()];
        for (int j = 0; j < cells.length; j++) {
            cells[j] = j == criterion ? performance : performances.get(j).valueAt(row);
        }
        return additive()
                .rank(DecisionMatrix.ofRows(matrix.criteria(), cells), weights)
                .scoreOf(0);
    }

    private AdditiveValue additive() {
        return (AdditiveValue) model.method();
    }

    /** {@return the ranking of the accounts that have a score, in the order of the table} */
    Ranking ranking() {
        return ranking;
    }

    /** The performances on a criterion. */
    Column performances(int criterion) {
        return performances.get(criterion);
    }
}
