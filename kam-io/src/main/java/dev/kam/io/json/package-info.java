/**
 * One strict JSON reader and one JSON writer.
 *
 * <p>{@link dev.kam.io.json.JsonDocument} parses a file into a tree that knows the place of each of its values; the
 * caller asks for what he needs, and everything that is missing, of the wrong type, out of range or unknown is gathered
 * with its JSON Pointer, so that one {@link dev.kam.KamDataException} tells it all. Syntax errors, which leave no tree,
 * are thrown at once with line and column.
 *
 * <p>{@link dev.kam.io.json.JsonWriter} streams: it writes the same bytes for the same calls on every machine, and
 * never a number that is not finite.
 *
 * <pre>{@code
 * JsonDocument document = JsonDocument.read(Path.of("program.json"));
 * JsonObject program = document.object();
 * Optional<String> name = program.required("name").nonBlank();
 * for (JsonObject criterion : program.optional("criteria").objects()) {
 *     Optional<String> id = criterion.required("id").nonBlank();
 *     OptionalDouble weight = criterion.required("weight").number(Range.atLeast(0));
 *     criterion.rejectOthers();
 * }
 * program.rejectOthers();
 * document.problems().throwIfAny();
 * }</pre>
 */
@NullMarked
package dev.kam.io.json;

import org.jspecify.annotations.NullMarked;
