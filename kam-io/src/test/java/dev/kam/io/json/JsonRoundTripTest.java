package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonRoundTripTest {
    private static final int TREES = 500;
    private static final int DEEPEST = 5;

    @ParameterizedTest
    @EnumSource(JsonStyle.class)
    void readsBackWhatWasWritten(JsonStyle style) {
        SplittableRandom random = new SplittableRandom(20_270_101);
        for (int i = 0; i < TREES; i++) {
            Object tree = tree(random, 0);

            String once = JsonWriter.text(style, json -> write(tree, json));
            String twice = JsonWriter.text(style, json -> write(tree, json));
            JsonDocument document = JsonDocument.parse("tree.json", once);

            assertThat(twice).isEqualTo(once);
            assertThat(once.endsWith("\n")).isEqualTo(style != JsonStyle.HTML);
            assertThat(read(document.root())).isEqualTo(tree);
            assertThat(document.problems().list()).isEmpty();
        }
    }

    private static Object tree(SplittableRandom random, int depth) {
        int kinds = depth == DEEPEST ? 5 : 7;
        switch (random.nextInt(kinds)) {
            case 0:
                return "null";
            case 1:
                return random.nextBoolean();
            case 2:
                return (double) random.nextInt();
            case 3:
                double number = Double.longBitsToDouble(random.nextLong());
                return Double.isFinite(number) ? number : -0.0;
            case 4:
                return text(random);
            case 5:
                List<Object> elements = new ArrayList<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    elements.add(tree(random, depth + 1));
                }
                return elements;
            default:
                Map<String, Object> fields = new LinkedHashMap<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    fields.put(text(random), tree(random, depth + 1));
                }
                return fields;
        }
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder("'");
        for (int i = random.nextInt(12); i > 0; i--) {
            int limit = random.nextBoolean() ? 0x100 : Character.MAX_CODE_POINT + 1;
            int c = random.nextInt(limit);
            text.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '/' : c);
        }
        return text.toString();
    }

    private static void write(Object tree, JsonWriter json) {
        if (tree instanceof Map<?, ?> fields) {
            json.beginObject();
            fields.forEach((name, value) -> write(value, json.name((String) name)));
            json.endObject();
        } else if (tree instanceof List<?> elements) {
            json.beginArray();
            elements.forEach(element -> write(element, json));
            json.endArray();
        } else if (tree instanceof Boolean flag) {
            json.value(flag);
        } else if (tree instanceof Double number) {
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15 && !number.equals(-0.0);
            if (whole) {
                json.value(number.longValue());
            } else {
                json.value(number.doubleValue());
            }
        } else if (tree.equals("null")) {
            json.nullValue();
        } else {
            json.value((String) tree);
        }
    }

    private static Object read(JsonValue value) {
        switch (value.kind()) {
            case OBJECT:
                Map<String, Object> fields = new LinkedHashMap<>();
                JsonObject object = value.object().orElseThrow();
                for (String name : object.names()) {
                    JsonValue field = object.optional(name);
                    fields.put(name, field.isPresent() ? read(field) : "null");
                }
                return fields;
            case ARRAY:
                return value.elements().stream().map(JsonRoundTripTest::read).toList();
            case TEXT:
                return value.text().orElseThrow();
            case NUMBER:
                return value.number().orElseThrow();
            case FLAG:
                return value.flag().orElseThrow();
            default:
                return "null";
        }
    }
}
