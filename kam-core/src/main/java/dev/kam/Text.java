package dev.kam;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in English and in Spanish.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param english the English text
 * @param spanish the Spanish text
 */
public record Text(String english, String spanish) {

    /**
     * Creates a text.
     *
     * @param english the English text
     * @param spanish the Spanish text
     * @throws NullPointerException if one of them is null
     */
    public Text {
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(spanish, "spanish");
    }

    /**
     * Creates a text.
     *
     * @param english the English text
     * @param spanish the Spanish text
     * @return the text
     */
    public static Text of(String english, String spanish) {
        return new Text(english, spanish);
    }

    /**
     * Creates a text that reads the same in both languages, such as a name.
     *
     * @param same the text
     * @return the text
     */
    public static Text same(String same) {
        return new Text(same, same);
    }

    /**
     * Returns the text in a language: Spanish for every Spanish locale, English for all others.
     *
     * @param locale the reader's locale
     * @return the text
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("es") ? spanish : english;
    }

    /** Returns the English text. */
    @Override
    public String toString() {
        return english;
    }
}
