package dev.kam.io.json;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands: the document and the JSON Pointer (RFC 6901), put together only when somebody asks.
 *
 * @param parent the place of the object or array around it; null for the root
 * @param step the document's name for the root, else the field's name or the element's index
 */
record Place(@Nullable Place parent, String step) {
    private static final int LONGEST_STEP = 200;

    static Place root(String document) {
        return new Place(null, document);
    }

    Place child(String step) {
        return new Place(this, step);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return step;
        }
        String around = parent.toString();
        return (parent.parent == null ? around + "#" : around) + "/" + escaped(step);
    }

    /** Escapes a step of a JSON Pointer; a line break within a field's name must not break the message. */
    static String escaped(String step) {
        return Found.cut(step.replace("~", "~0").replace("/", "~1"), LONGEST_STEP);
    }
}
