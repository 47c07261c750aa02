package dev.kam.selection;

import dev.kam.Figures;
import dev.kam.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why an account was chosen, or not quite: what its contributions say against those of the account on the other side of the
 * line. A value that turns into a sentence in the reader's language.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param kind how the account stands to the other one
 * @param drivers the criteria that speak for the side that is ahead, strongest first
 * @param against the criterion that speaks most for the other side, if any speaks noticeably
 * @param other the name of the other account; empty when there is none
 * @param gap the difference of the two scores, at least 0, in [0, 1]
 */
public record Reason(Kind kind, List<Driver> drivers, Optional<Driver> against, Optional<String> other, double gap) {

    private static final double POINTS = 100;
    private static final double SHOWN = 0.05;

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
        return switch (kind) {
            case AHEAD ->
                "Ahead of " + rival + ", the first account left out, by " + points(locale) + " points of 100"
                        + because(locale, ": ", " makes the difference", " make the difference")
                        + despite(locale, ", despite ") + ".";
            case LEVEL_CHOSEN ->
                "Level with " + rival
                        + ", the first account left out; only the order of the input puts it first"
                        + because(locale, ". Strongest in ", "", "") + ".";
            case ALL_CHOSEN -> because(locale, "Strongest in ", "", "") + "; no eligible account was left out.";
            case BEHIND ->
                "Behind " + rival + ", the last account chosen, by " + points(locale) + " points of 100"
                        + because(locale, ": ", " holds it back", " hold it back") + despite(locale, ", despite ")
                        + ".";
            case LEVEL_LEFT_OUT ->
                "Level with " + rival + ", the last account chosen; only the order of the input leaves it out.";
        };
    }

    private String spanish(Locale locale) {
        String rival = other.orElse("");
        return switch (kind) {
            case AHEAD ->
                "Supera a " + rival + ", la primera cuenta que queda fuera, en " + points(locale)
                        + " puntos sobre 100" + because(locale, ": ", " marca la diferencia", " marcan la diferencia")
                        + despite(locale, ", a pesar de ") + ".";
            case LEVEL_CHOSEN ->
                "Empata con " + rival
                        + ", la primera cuenta que queda fuera; solo el orden de entrada la pone delante"
                        + because(locale, ". Destaca en ", "", "") + ".";
            case ALL_CHOSEN -> because(locale, "Destaca en ", "", "") + "; ninguna cuenta elegible ha quedado fuera.";
            case BEHIND ->
                "Queda a " + points(locale) + " puntos sobre 100 de " + rival + ", la última cuenta elegida"
                        + because(locale, ": ", " la frena", " la frenan") + despite(locale, ", a pesar de ") + ".";
            case LEVEL_LEFT_OUT ->
                "Empata con " + rival + ", la última cuenta elegida; solo el orden de entrada la deja fuera.";
        };
    }

    private String points(Locale locale) {
        double points = gap * POINTS;
        if (points < SHOWN) {
            return locale.getLanguage().equals("es") ? "menos de 0,1" : "less than 0.1";
        }
        return Figures.of(points, 1, locale);
    }

    private String because(Locale locale, String before, String afterOne, String afterMany) {
        if (drivers.isEmpty()) {
            return "";
        }
        String and = locale.getLanguage().equals("es") ? " y " : " and ";
        return before
                + drivers.stream().map(d -> phrase(d, locale)).collect(Collectors.joining(and))
                + (drivers.size() == 1 ? afterOne : afterMany);
    }

    private String despite(Locale locale, String before) {
        return against.map(d -> before + phrase(d, locale)).orElse("");
    }

    private static String phrase(Driver driver, Locale locale) {
        String name = driver.criterion().in(locale);
        String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return lower + " (" + Figures.of(driver.performance(), 2, locale) + ")";
    }

    /** Says it in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
