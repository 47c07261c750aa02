package dev.kam;

import java.util.Objects;

/**
 * Something that the reader of a result should know: not an error, and not to be passed over in silence.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param code a stable word in kebab-case that programs can test, such as {@code short-history}
 * @param text what happened, in words
 */
public record Notice(String code, Text text) {

    /**
     * Creates a notice.
     *
     * @param code a stable word in kebab-case
     * @param text what happened, in words
     * @throws IllegalArgumentException if the code is blank
     */
    public Notice {
        Objects.requireNonNull(text, "text");
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a notice must not be blank");
        }
    }

    /**
     * Creates a notice.
     *
     * @param code a stable word in kebab-case
     * @param english what happened, in English
     * @param spanish what happened, in Spanish
     * @return the notice
     */
    public static Notice of(String code, String english, String spanish) {
        return new Notice(code, Text.of(english, spanish));
    }
}
