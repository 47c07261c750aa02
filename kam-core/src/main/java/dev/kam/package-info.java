/**
 * The few words that every floor of kam shares: a text in both languages, a notice, and a located problem.
 *
 * <p>kam speaks to people in English and Spanish. A {@link dev.kam.Text} holds both and is resolved only where somebody
 * reads it. Bad data is never answered with a single complaint: a {@link dev.kam.KamDataException} carries every
 * {@link dev.kam.Problem} that was found, each with its place.
 *
 * <pre>{@code
 * Text name = Text.of("New products", "Productos nuevos");
 * name.in(Locale.forLanguageTag("es"));   // "Productos nuevos"
 * }</pre>
 */
@NullMarked
package dev.kam;

import org.jspecify.annotations.NullMarked;
