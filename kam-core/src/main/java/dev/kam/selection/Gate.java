package dev.kam.selection;

import dev.kam.Figures;
import dev.kam.KamDataException;
import dev.kam.Text;
import dev.kam.account.AccountTable;
import dev.kam.account.TextColumn;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.KamCriterion;
import dev.kam.decision.Column;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
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
     * @throws IllegalArgumentException if the subject is blank, or if there is not exactly one condition
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
        double[] lawful = oneOf.stream().mapToDouble(this::number).toArray();
        return row -> numbers.isMissing(row) ? Verdict.UNKNOWN : verdict(numbers.valueAt(row), lawful);
    }

    /** The raw performances that this gate looks at. */
    Column numbers(AccountTable accounts, ScoringModel model) {
        Sources sources = Sources.of(accounts);
        return onCriterion
                ? sources.performances(subject, model.criterion(subject))
                : sources.number(subject, "gate on '" + subject + "'");
    }

    private double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new KamDataException(
                    "gate on '" + subject + "'",
                    "expected numbers in oneOf, as in the column, but found '" + text + "'");
        }
    }

    private Verdict verdict(double value, double[] lawful) {
        boolean passes = atLeast.isPresent()
                ? value >= atLeast.getAsDouble()
                : atMost.isPresent() ? value <= atMost.getAsDouble() : contains(lawful, value);
        return passes ? Verdict.PASSES : Verdict.STOPS;
    }

    boolean admits(double value) {
        return verdict(value, oneOf.stream().mapToDouble(this::number).toArray()) == Verdict.PASSES;
    }

    private static boolean contains(double[] lawful, double value) {
        for (double each : lawful) {
            if (each == value) {
                return true;
            }
        }
        return false;
    }

    /** Why an account was stopped, in words. */
    Text reason(AccountTable accounts, ScoringModel model, int row) {
        return Text.of(
                reason(accounts, model, row, Locale.ENGLISH),
                reason(accounts, model, row, Locale.forLanguageTag("es")));
    }

    private String reason(AccountTable accounts, ScoringModel model, int row, Locale locale) {
        boolean spanish = locale.getLanguage().equals("es");
        String name = (onCriterion
                        ? KamCriteria.find(subject).map(KamCriterion::name).orElse(Text.same(subject))
                        : Text.same(subject))
                .in(locale);
        Optional<String> text =
                onCriterion ? Optional.empty() : accounts.text(subject).flatMap(t -> t.textAt(row));
        String found = text.orElseGet(() -> Figures.of(numbers(accounts, model).valueAt(row), 2, locale));
        if (!oneOf.isEmpty()) {
            return spanish
                    ? name + ": " + found + ", que no es ninguno de los admitidos (" + String.join(", ", oneOf) + ")."
                    : name + ": " + found + ", which is none of those admitted (" + String.join(", ", oneOf) + ").";
        }
        String bound = Figures.of(atLeast.orElseGet(atMost::getAsDouble), 2, locale);
        if (atLeast.isPresent()) {
            return spanish
                    ? name + ": " + found + ", por debajo del mínimo exigido de " + bound + "."
                    : name + ": " + found + ", below the " + bound + " that is required.";
        }
        return spanish
                ? name + ": " + found + ", por encima del máximo admitido de " + bound + "."
                : name + ": " + found + ", above the " + bound + " that is allowed.";
    }
}
