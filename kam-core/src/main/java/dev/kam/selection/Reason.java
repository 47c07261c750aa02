package dev.kam.selection;

import dev.kam.Figures;
import dev.kam.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Why an account was chosen, or not quite: what its contributions say against those of the account on the other side of the
 * line. A value that turns into a sentence in the reader's language.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param kind how the account stands to the other one
 * @param drivers the criteria that speak for the side that is ahead, strongest first; at most two, of those on which the
 *     account is assessed
 * @param against the criterion that speaks most for the other side, if any speaks noticeably
 * @param other the name of the other account; empty when there is none
 * @param gap the difference of the two scores, at least 0, in [0, 1]; empty where scores are no sums of contributions
 */
public record Reason(
        Kind kind, List<Driver> drivers, Optional<Driver> against, Optional<String> other, OptionalDouble gap) {

    private static final double POINTS = 100;
    private static final double SHOWN = 0.05;
    private static final Pattern SOUNDS_AS_I =
            Pattern.compile("[ií]|h[ií](?![aeoáéó])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How an account stands to the one on the other side of the line. */
    public enum Kind {
        /** Chosen, and better than the first account left out. */
        AHEAD,
        /** Chosen, with the score of the first account left out; the order of the input decided. */
        LEVEL_CHOSEN,
        /** Chosen, and no eligible account was left out. */
        ALL_CHOSEN,
        /** Not chosen, and worse than the last account chosen. */
        BEHIND,
        /** Not chosen, with the score of the last account chosen; the order of the input decided. */
        LEVEL_LEFT_OUT
    }

    /**
     * A criterion that speaks for an account.
     *
     * @param criterion its name
     * @param performance the raw performance of the account that the reason is about
     * @param difference by how much its contribution differs from the other account's, in [-1, 1]
     */
    public record Driver(Text criterion, double performance, double difference) {}

    /**
     * Creates a reason.
     *
     * @param kind how the account stands to the other one
     * @param drivers the criteria that speak for the side that is ahead
     * @param against the criterion that speaks most for the other side
     * @param other the name of the other account
     * @param gap the difference of the two scores
     */
    public Reason {
        drivers = List.copyOf(drivers);
    }

    /**
     * Says it in one sentence.
     *
     * @param locale the reader's locale; Spanish, else English
     * @return the sentence
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("es") ? spanish(locale) : english(locale);
    }

    /** {@return the sentence in both languages} */
    public Text text() {
        return Text.of(in(Locale.ENGLISH), in(Locale.forLanguageTag("es")));
    }

    private String english(Locale locale) {
        String rival = other.orElse("");
        String strengths = drivers.isEmpty() ? "" : "Strongest on " + drivers(locale);
        String mainly = drivers.isEmpty() ? "" : ", mainly on " + drivers(locale);
        return switch (kind) {
            case AHEAD ->
                "Ahead of " + rival + ", the first account left out" + by(locale) + mainly
                        + against(locale, ", although it trails on ") + ".";
            case LEVEL_CHOSEN ->
                "Level with " + rival + ", the first account left out; only the order of the input puts it ahead."
                        + (strengths.isEmpty() ? "" : " " + strengths + ".");
            case ALL_CHOSEN ->
                strengths.isEmpty()
                        ? "No eligible account was left out."
                        : strengths + "; no eligible account was left out.";
            case BEHIND ->
                "Behind " + rival + ", the last account chosen" + by(locale) + mainly
                        + against(locale, ", although it leads on ") + ".";
            case LEVEL_LEFT_OUT ->
                "Level with " + rival + ", the last account chosen; only the order of the input leaves it out.";
        };
    }

    private String spanish(Locale locale) {
        String rival = other.orElse("");
        String strengths = drivers.isEmpty() ? "" : "Destaca en " + drivers(locale);
        String mainly = drivers.isEmpty() ? "" : ", principalmente en " + drivers(locale);
        return switch (kind) {
            case AHEAD ->
                "Supera a " + rival + ", la primera cuenta que queda fuera" + by(locale) + mainly
                        + against(locale, ", aunque va por detrás en ") + ".";
            case LEVEL_CHOSEN ->
                "Empata con " + rival + ", la primera cuenta que queda fuera; solo el orden de entrada la pone por"
                        + " delante." + (strengths.isEmpty() ? "" : " " + strengths + ".");
            case ALL_CHOSEN ->
                strengths.isEmpty()
                        ? "Ninguna cuenta elegible ha quedado fuera."
                        : strengths + "; ninguna cuenta elegible ha quedado fuera.";
            case BEHIND ->
                "Queda por debajo de " + rival + ", la última cuenta elegida" + by(locale) + mainly
                        + against(locale, ", aunque va por delante en ") + ".";
            case LEVEL_LEFT_OUT ->
                "Empata con " + rival + ", la última cuenta elegida; solo el orden de entrada la deja fuera.";
        };
    }

    /** By how many points out of 100; nothing where the gap is no number of points. */
    private String by(Locale locale) {
        if (gap.isEmpty()) {
            return "";
        }
        boolean spanish = locale.getLanguage().equals("es");
        String points = points(gap.getAsDouble() * POINTS, spanish, locale);
        if (spanish) {
            return (kind == Kind.AHEAD ? ", en " : ", por ") + points + " sobre 100";
        }
        return ", by " + points + " out of 100";
    }

    private static String points(double points, boolean spanish, Locale locale) {
        if (points < SHOWN) {
            return spanish ? "menos de 0,1 puntos" : "less than 0.1 points";
        }
        String figure = Figures.of(points, 1, locale);
        String unit = spanish ? "punto" : "point";
        return figure + " " + (figure.equals("1") ? unit : unit + "s");
    }

    private String drivers(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Driver driver : drivers) {
            String phrase = phrase(driver, locale);
            text.append(text.length() == 0 ? "" : and(phrase, locale)).append(phrase);
        }
        return text.toString();
    }

    /** In Spanish, "e" before the sound of an i. */
    private static String and(String next, Locale locale) {
        if (!locale.getLanguage().equals("es")) {
            return " and ";
        }
        return SOUNDS_AS_I.matcher(next).lookingAt() ? " e " : " y ";
    }

    private String against(Locale locale, String before) {
        return against.map(d -> before + phrase(d, locale)).orElse("");
    }

    private static String phrase(Driver driver, Locale locale) {
        String name = driver.criterion().in(locale);
        return (isWords(driver.criterion()) ? lowerFirst(name) : name) + " ("
                + Figures.of(driver.performance(), 2, locale) + ")";
    }

    /** An id is the same in both languages and stays as it is: ROI is not rOI. */
    private static boolean isWords(Text name) {
        return !name.english().equals(name.spanish());
    }

    private static String lowerFirst(String name) {
        int second = name.offsetByCodePoints(0, Math.min(1, name.codePointCount(0, name.length())));
        return name.substring(0, second).toLowerCase(Locale.ROOT) + name.substring(second);
    }

    /** Says it in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
