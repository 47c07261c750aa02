package dev.kam.decision.explanation;

import dev.kam.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Why one alternative stands before another: the few criteria that decide it, and what speaks for the other one. A value that
 * turns into a sentence in the reader's language.
 *
 * <p>The criteria that decide are the fewest advantages of the first that together outweigh all advantages of the second; of sets
 * of that size, the one of the largest advantages, and among equal ones the first in the order of the criteria. This definition
 * is our own. Sums are exact, as {@link Comparison} says.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Where nothing speaks for the second, the largest advantage alone decides.
 *   <li>Equal scores: the order of the input decides, and no criterion is named.
 *   <li>Where advantages balance but for the rounding of {@link Comparison}, all advantages are named.
 * </ul>
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param kind what decides
 * @param first the name of the one that stands before
 * @param second the name of the other one
 * @param deciding the fewest criteria that decide, largest first; what they add to the score of the first less that of the
 *     second is positive
 * @param against the criteria that speak for the second, largest first; what they add is negative
 * @param difference the score of the first less that of the second, as {@link Comparison} rounds it; at least 0
 * @param relative whether this holds for this table only
 */
public record WhyBefore(
        Kind kind,
        String first,
        String second,
        List<Contribution> deciding,
        List<Contribution> against,
        double difference,
        boolean relative) {

    private static final int NAMED = 3;
    private static final Pattern SOUNDS_AS_I =
            Pattern.compile("'([ií]|h[ií](?![aeoáéó]))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Comparator<Contribution> LARGEST = Comparator.comparingDouble(c -> -Math.abs(c.amount()));

    /** What decides which of two stands before the other. */
    public enum Kind {
        /** The score. */
        SCORE,
        /** Scores are equal, and the order of the input decides. */
        INPUT_ORDER
    }

    /**
     * Creates a reason.
     *
     * @param kind what decides
     * @param first the name of the one that stands before
     * @param second the name of the other one
     * @param deciding the fewest criteria that decide
     * @param against the criteria that speak for the second
     * @param difference the score of the first less that of the second
     * @param relative whether this holds for this table only
     */
    public WhyBefore {
        Objects.requireNonNull(kind, "kind");
        deciding = List.copyOf(deciding);
        against = List.copyOf(against);
    }

    /**
     * Says why one of the two in a comparison stands before the other.
     *
     * @param comparison the comparison, in either direction
     * @param alternative the name of the alternative that was compared
     * @param baseline the name of what it was compared with
     * @return why the better one stands before the other; of equal ones, why the one that comes first in the input does; a median
     *     comes last
     * @throws IllegalArgumentException if an alternative was compared with itself
     */
    public static WhyBefore from(Comparison comparison, String alternative, String baseline) {
        int other = comparison.other().orElse(Integer.MAX_VALUE);
        if (other == comparison.alternative()) {
            throw new IllegalArgumentException(
                    "alternative " + other + " must be compared with another one but was compared with itself");
        }
        int order = Double.compare(comparison.score() + 0.0, comparison.baselineScore() + 0.0);
        boolean ahead = order > 0 || (order == 0 && comparison.alternative() < other);
        String first = ahead ? alternative : baseline;
        String second = ahead ? baseline : alternative;
        if (order == 0) {
            return new WhyBefore(Kind.INPUT_ORDER, first, second, List.of(), List.of(), 0, comparison.relative());
        }
        List<Contribution> all = comparison.contributions().stream()
                .map(c -> ahead ? c : c.reversed())
                .sorted(LARGEST)
                .toList();
        List<Contribution> against = all.stream().filter(c -> c.amount() < 0).toList();
        double left = against.stream().mapToDouble(Contribution::amount).sum();
        List<Contribution> deciding = new ArrayList<>();
        for (Contribution c : all) {
            if (c.amount() > 0 && left <= 0) {
                deciding.add(c);
                left += c.amount();
            }
        }
        double difference = Math.abs(comparison.difference());
        return new WhyBefore(Kind.SCORE, first, second, deciding, against, difference, comparison.relative());
    }

    /**
     * Says it in words, without numbers.
     *
     * @param locale the reader's locale; Spanish, else English
     * @return one sentence, and a second one where this holds among these alternatives only
     */
    public String in(Locale locale) {
        boolean spanish = locale.getLanguage().equals("es");
        String sentence = spanish ? spanish() : english();
        String only =
                spanish ? " Esto solo vale entre estas alternativas." : " This holds among these alternatives only.";
        return relative ? sentence + only : sentence;
    }

    /** {@return the words in both languages} */
    public Text text() {
        return Text.of(in(Locale.ENGLISH), in(Locale.forLanguageTag("es")));
    }

    private String english() {
        if (kind == Kind.INPUT_ORDER) {
            return first + " and " + second + " have the same score; " + first
                    + " stands before only by the order of the input.";
        }
        if (deciding.isEmpty()) {
            return first + " stands before " + second + " by less than can be told apart by criteria.";
        }
        StringBuilder text = new StringBuilder(first + " stands before " + second + " mainly for ");
        text.append(list(deciding, false));
        if (!against.isEmpty()) {
            String names = list(against, false);
            text.append(", although ")
                    .append(
                            comparable(against)
                                    ? second + " is better on " + names
                                    : names + (against.size() == 1 ? " speaks for " : " speak for ") + second);
        }
        return text.append('.').toString();
    }

    private String spanish() {
        if (kind == Kind.INPUT_ORDER) {
            return first + " y " + second + " tienen la misma puntuación; " + first
                    + " va por delante solo por el orden de entrada.";
        }
        if (deciding.isEmpty()) {
            return first + " va por delante de " + second + " por menos de lo que los criterios permiten distinguir.";
        }
        StringBuilder text = new StringBuilder(first + " va por delante de " + second + " sobre todo por ");
        text.append(list(deciding, true));
        if (!against.isEmpty()) {
            String names = list(against, true);
            text.append(", aunque ")
                    .append(
                            comparable(against)
                                    ? second + " es mejor en " + names
                                    : names + (against.size() == 1 ? " habla" : " hablan") + " a favor de " + second);
        }
        return text.append('.').toString();
    }

    /** Whether the second is known to be better on all of these, and not merely scored on something else than the first. */
    private static boolean comparable(List<Contribution> against) {
        return against.stream()
                .allMatch(c -> c.value().isPresent()
                        && c.baselineValue().isPresent()
                        && c.baselineValue().getAsDouble() > c.value().getAsDouble());
    }

    /** Names the largest, and counts the others. */
    private static String list(List<Contribution> some, boolean spanish) {
        List<String> names = new ArrayList<>();
        int named = some.size() <= NAMED + 1 ? some.size() : NAMED;
        some.stream().limit(named).forEach(c -> names.add("'" + c.criterion() + "'"));
        if (named < some.size()) {
            names.add((some.size() - named) + (spanish ? " más" : " more"));
        }
        int last = names.size() - 1;
        String and = spanish ? SOUNDS_AS_I.matcher(names.get(last)).lookingAt() ? " e " : " y " : " and ";
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + and + names.get(last);
    }

    /** Says it in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
