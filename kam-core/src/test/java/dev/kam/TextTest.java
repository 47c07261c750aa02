package dev.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final Text KEY = Text.of("key account", "cuenta clave");

    @ParameterizedTest
    @ValueSource(strings = {"es", "es-ES", "es-MX", "es-419"})
    void isSpanishInEverySpanishLocale(String tag) {
        assertThat(KEY.in(Locale.forLanguageTag(tag))).isEqualTo("cuenta clave");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "ca", "pt", "und", "tr"})
    void isEnglishInEveryOther(String tag) {
        assertThat(KEY.in(Locale.forLanguageTag(tag))).isEqualTo("key account");
    }

    @Test
    void readsTheSameInBothLanguagesIfItIsAName() {
        assertThat(Text.same("Acme")).isEqualTo(Text.of("Acme", "Acme")).isNotEqualTo(KEY);
    }

    @Test
    void isPrintedInEnglish() {
        assertThat(KEY).hasToString("key account");
    }

    @Test
    void mayBeEmpty() {
        assertThat(Text.same("").in(Locale.ENGLISH)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void needsBothLanguages() {
        assertThatNullPointerException().isThrownBy(() -> Text.of("key", null)).withMessage("spanish");
        assertThatNullPointerException().isThrownBy(() -> Text.same(null)).withMessage("english");
    }
}
