package dev.kam.io.json;

import dev.kam.io.Problems;
import dev.kam.io.internal.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An object of a document. It remembers the fields it was asked for, so that the others can be refused.
 *
 * <p>Null counts as absent.
 *
 * <p>Instances of this class are not thread-safe.
 */
public final class JsonObject {
    private final Map<?, ?> fields;
    private final Place place;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> refused = new HashSet<>();

    JsonObject(Map<?, ?> fields, Place place, Problems problems) {
        this.fields = fields;
        this.place = place;
        this.problems = problems;
    }

    /**
     * Returns the value of a field that has to be there. If it is not, that is a problem, and the value that is
     * returned yields nothing, so that the caller can go on and find the other problems.
     *
     * @param name the field
     * @return its value; absent when it is missing or null
     */
    public JsonValue required(String name) {
        JsonValue value = optional(name);
        if (!fields.containsKey(name)) {
            problem("field '" + name + "' is missing");
        } else if (fields.get(name) == JsonTree.NULL) {
            problems.add(place.child(name).toString(), "expected a value but found null");
        }
        return value;
    }

    /**
     * Returns the value of a field that may be missing.
     *
     * @param name the field
     * @return its value; absent when it is missing or null
     */
    public JsonValue optional(String name) {
        known.add(name);
        Object node = fields.get(name);
        return new JsonValue(
                node == null || node == JsonTree.NULL ? JsonTree.NOTHING : node, place.child(name), problems);
    }

    /**
     * Lets fields pass that are not read here.
     *
     * @param names the fields
     */
    public void allow(String... names) {
        known.addAll(List.of(names));
    }

    /**
     * Refuses a field for a reason; nothing happens when it is absent or null. The field is not one of the known ones.
     *
     * @param name the field
     * @param reason the message of the problem, such as {@code "is not supported yet"}
     */
    public void reject(String name, String reason) {
        refused.add(name);
        if (fields.containsKey(name) && fields.get(name) != JsonTree.NULL) {
            problems.add(place.child(name).toString(), reason);
        }
    }

    /**
     * Refuses every field that was neither asked for nor allowed nor refused before; the problem names the nearest known
     * field or, if none is near, all known ones. Call it last.
     */
    public void rejectOthers() {
        for (String name : names()) {
            if (!known.contains(name) && !refused.contains(name)) {
                problems.add(place.child(name).toString(), "unknown field. " + advice(name));
            }
        }
    }

    /**
     * Adds a problem of the object as a whole.
     *
     * @param message what was expected and what was found
     */
    public void problem(String message) {
        problems.add(place.toString(), message);
    }

    /** {@return the names of all fields, in the order of the document} */
    public List<String> names() {
        List<String> names = new ArrayList<>(fields.size());
        fields.keySet().forEach(name -> names.add((String) name));
        return names;
    }

    /** {@return the place of this object, such as {@code program.json#/criteria/1}} */
    public String place() {
        return place.toString();
    }

    private String advice(String name) {
        if (known.isEmpty()) {
            return "No field is known here.";
        }
        return Nearest.to(name, known)
                .map(nearest -> "Maybe '" + nearest + "'.")
                .orElseGet(() -> "Known fields: '" + String.join("', '", known) + "'.");
    }
}
