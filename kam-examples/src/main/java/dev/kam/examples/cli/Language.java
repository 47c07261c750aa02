package dev.kam.examples.cli;

import java.util.Locale;

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

    /** The word on the command line. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }
}
