package dev.kam.examples.cli;

import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** The languages that kam speaks. */
enum Language {
    EN(Locale.ENGLISH),
    ES(Locale.forLanguageTag("es"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** Reads a language as it is typed. */
    static Language of(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "en" -> EN;
            case "es" -> ES;
            default -> throw new TypeConversionException("expected 'en' or 'es' but found '" + text + "'");
        };
    }
}
