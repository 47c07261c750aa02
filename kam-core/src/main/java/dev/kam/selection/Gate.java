package dev.kam.selection;

import dev.kam.KamDataException;
import dev.kam.Text;
import dev.kam.account.AccountTable;
import dev.kam.account.TextColumn;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.KamCriterion;
import dev.kam.criteria.Ratings;
import dev.kam.decision.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.IntFunction;

/**
 * A condition that an account has to meet to be chosen at all, in the raw units of its criterion or column.
 *
 * <p>A gate need not be a scored criterion. An account whose cell is missing is not stopped; it has to be assessed next.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param subject the id of the criterion, or the name of the column
 * @param onCriterion whether the subject is a criterion
 * @param atLeast the lowest number that passes, if that is the condition
 * @param atMost the highest number that passes, if that is the condition
 * @param oneOf the texts that pass, if that is the condition
 */
public record Gate(
        String subject, boolean onCriterion, OptionalDouble atLeast, OptionalDouble atMost, List<String> oneOf) {

    /**
     * Creates a gate.
     *
     * @param subject the id of the criterion, or the name of the column
     * @param onCriterion whether the subject is a criterion
     * @param atLeast the lowest number that passes
     * @param atMost the highest number that passes
     * @param oneOf the texts that pass
     * @throws IllegalArgumentException if the subject is blank, if there is not exactly one condition, or if a bound is not
     *     finite
     */
    public Gate {
        oneOf = List.copyOf(oneOf);
        if (subject.isBlank()) {
            throw new IllegalArgumentException("subject of a gate must not be blank");
        }
        int conditions = (atLeast.isPresent() ? 1 : 0) + (atMost.isPresent() ? 1 : 0) + (oneOf.isEmpty() ? 0 : 1);
        if (conditions != 1) {
            throw new IllegalArgumentException("gate on '" + subject
                    + "' must have exactly one of atLeast, atMost and oneOf but had " + conditions);
        }
        requireFinite(subject, "atLeast", atLeast);
        requireFinite(subject, "atMost", atMost);
    }

    private static void requireFinite(String subject, String condition, OptionalDouble bound) {
        if (bound.isPresent() && !Double.isFinite(bound.getAsDouble())) {
            throw new IllegalArgumentException(
                    condition + " of the gate on '" + subject + "' must be finite but was " + bound.getAsDouble());
        }
    }

    /** What a gate says of an account. */
    enum Verdict {
        PASSES,
        STOPS,
        UNKNOWN
    }

    /**
     * Creates a gate: a criterion has to reach a number.
     *
     * @param criterion the id of the criterion
     * @param lowest the lowest number that passes
     * @return the gate
     */
    public static Gate atLeast(String criterion, double lowest) {
        return new Gate(criterion, true, OptionalDouble.of(lowest), OptionalDouble.empty(), List.of());
    }

    /**
     * Creates a gate: a criterion must not exceed a number.
     *
     * @param criterion the id of the criterion
     * @param highest the highest number that passes
     * @return the gate
     */
    public static Gate atMost(String criterion, double highest) {
        return new Gate(criterion, true, OptionalDouble.empty(), OptionalDouble.of(highest), List.of());
    }

    /**
     * Creates a gate: a column has to hold one of some texts.
     *
     * @param column the name of the column
     * @param texts the texts that pass
     * @return the gate
     */
    public static Gate oneOf(String column, List<String> texts) {
        return new Gate(column, false, OptionalDouble.empty(), OptionalDouble.empty(), texts);
    }

    /** Makes this gate ready for a table: the verdict on each row. */
    IntFunction<Verdict> on(AccountTable accounts, ScoringModel model) {
        if (!oneOf.isEmpty() && !onCriterion && accounts.text(subject).isPresent()) {
            TextColumn texts = accounts.text(subject).get();
            return row -> texts.textAt(row)
                    .map(t -> oneOf.contains(t) ? Verdict.PASSES : Verdict.STOPS)
                    .orElse(Verdict.UNKNOWN);
        }
        Column numbers = numbers(accounts, model);
        DoublePredicate admits = admits(accounts, model);
        return row -> numbers.isMissing(row)
                ? Verdict.UNKNOWN
                : admits.test(numbers.valueAt(row)) ? Verdict.PASSES : Verdict.STOPS;
    }

    private Column numbers(AccountTable accounts, ScoringModel model) {
        Sources sources = Sources.of(accounts);
        if (onCriterion) {
            return sources.performances(subject, model.criterion(subject));
        }
        if (!oneOf.isEmpty() && accounts.number(subject).isEmpty()) {
            List<String> columns = new ArrayList<>(accounts.numericColumns());
            columns.addAll(accounts.textColumns());
            throw Sources.missing(subject, place(), "", columns, "");
        }
        return sources.number(subject, place());
    }

    /** The name of the column that this gate looks at: equal names, the same cells. */
    String cells(AccountTable accounts, ScoringModel model) {
        return onCriterion ? Sources.of(accounts).cellsOf(subject, model.criterion(subject)) : Sources.cellsOf(subject);
    }

    private String place() {
        return "gate on '" + subject + "'";
    }

    /** The numbers that pass, where the condition is to be one of some. */
    double[] lawful() {
        return oneOf.stream().mapToDouble(this::number).toArray();
    }

    private double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new KamDataException(
                    place(), "expected numbers in oneOf, as in the column, but found '" + text + "'");
        }
    }

    /** Which numbers pass. Cells as given are compared as they are; means of ratings may lie a rounding error off a bound. */
    DoublePredicate admits(AccountTable accounts, ScoringModel model) {
        double[] lawful = lawful();
        boolean mean = cells(accounts, model).startsWith(Ratings.COLUMN_PREFIX);
        if (!oneOf.isEmpty()) {
            return value -> contains(lawful, value);
        }
        double bound = atLeast.orElseGet(atMost::getAsDouble);
        int side = atLeast.isPresent() ? 1 : -1;
        return mean ? value -> Border.reaches(side * value, side * bound) : value -> side * value >= side * bound;
    }

    private static boolean contains(double[] lawful, double value) {
        for (double each : lawful) {
            if (each == value) {
                return true;
            }
        }
        return false;
    }

    /** Why an account was stopped. */
    GateFailure failure(AccountTable accounts, ScoringModel model, int row) {
        Optional<String> text = onCriterion || oneOf.isEmpty()
                ? Optional.empty()
                : accounts.text(subject).flatMap(t -> t.textAt(row));
        OptionalDouble number = text.isPresent()
                ? OptionalDouble.empty()
                : OptionalDouble.of(numbers(accounts, model).valueAt(row));
        return new GateFailure(this, name(model), text, number);
    }

    private Text name(ScoringModel model) {
        return (onCriterion
                        ? model.criterion(subject)
                                .map(ModelCriterion::name)
                                .or(() -> KamCriteria.find(subject).map(KamCriterion::name))
                        : Optional.<Text>empty())
                .orElse(Text.same(subject));
    }
}
