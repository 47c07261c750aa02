package dev.kam.io.json;

import java.util.BitSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Two spaces a level, one field a line. An array stays on one line as long as its elements are plain values; an object
 * or array in it stands on a line of its own, as does whatever follows it. So the layout is known without looking ahead.
 */
final class PrettyLayout implements PrettyPrinter {
    private final BitSet tall = new BitSet();
    private int depth;
    private boolean containerFollows;

    /** Announces that the next value is an object or array. */
    void containerFollows() {
        containerFollows = true;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        // The writer ends each document with a line feed.
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        open(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        newLine(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        newLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        depth--;
        if (entries > 0) {
            newLine(json);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        open(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        if (containerFollows) {
            tall.set(depth);
            newLine(json);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        if (containerFollows) {
            tall.set(depth);
        }
        if (tall.get(depth)) {
            newLine(json);
        } else {
            json.writeRaw(' ');
        }
    }

    @Override
    public void writeEndArray(JsonGenerator json, int elements) {
        boolean wasTall = tall.get(depth);
        depth--;
        if (wasTall) {
            newLine(json);
        }
        json.writeRaw(']');
    }

    private void open(JsonGenerator json, char bracket) {
        json.writeRaw(bracket);
        containerFollows = false;
        depth++;
        tall.clear(depth);
    }

    private void newLine(JsonGenerator json) {
        json.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            json.writeRaw("  ");
        }
    }
}
