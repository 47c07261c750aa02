package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kam.KamDataException;
import dev.kam.Problem;
import dev.kam.io.json.JsonValue.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReadingTest {

    @Test
    void readsEveryType() {
        JsonDocument document = parse("""
                {"number": 0.1, "integer": 3.0, "text": "", "word": "x", "flag": true, "date": "2027-01-31",
                 "numbers": [1, 2.5], "gaps": [1, null], "texts": ["a", "b"], "objects": [{"id": "C1"}]}""");
        JsonObject object = document.object();

        assertThat(object.required("number").number()).hasValue(0.1);
        assertThat(object.required("integer").integer()).hasValue(3);
        assertThat(object.required("text").text()).contains("");
        assertThat(object.required("word").nonBlank()).contains("x");
        assertThat(object.required("flag").flag()).contains(true);
        assertThat(object.required("date").date()).contains(LocalDate.of(2027, 1, 31));
        assertThat(object.required("numbers").numbers()).containsExactly(1, 2.5);
        assertThat(object.required("gaps").numbersOrGaps()).containsExactly(1, Double.NaN);
        assertThat(object.required("texts").texts()).containsExactly("a", "b");
        assertThat(object.required("objects").objects())
                .singleElement()
                .satisfies(o -> assertThat(o.required("id").text()).contains("C1"));
        assertThat(object.required("word").oneOf(Map.of("x", 1))).contains(1);
        object.rejectOthers();
        assertThat(document.problems().list()).isEmpty();
    }

    @Test
    void yieldsNothingWithoutAProblemWhenAnOptionalFieldIsAbsent() {
        JsonDocument document = parse("{\"a\": null}");
        for (String name : List.of("a", "b")) {
            JsonValue value = document.object().optional(name);
            assertThat(value.isPresent()).isFalse();
            assertThat(value.number()).isEmpty();
            assertThat(value.integer()).isEmpty();
            assertThat(value.text()).isEmpty();
            assertThat(value.nonBlank()).isEmpty();
            assertThat(value.flag()).isEmpty();
            assertThat(value.date()).isEmpty();
            assertThat(value.object()).isEmpty();
            assertThat(value.oneOf(Map.of("x", 1))).isEmpty();
            assertThat(value.elements()).isEmpty();
            assertThat(value.objects()).isEmpty();
            assertThat(value.texts()).isEmpty();
            assertThat(value.numbers()).isEmpty();
            assertThat(value.numbersOrGaps()).isEmpty();
        }
        assertThat(document.problems().list()).isEmpty();
    }

    @Test
    void reportsARequiredFieldOnce() {
        assertProblems(
                "{\"a\": {\"x\": null}}",
                root -> {
                    JsonObject a = root.required("a").object().orElseThrow();
                    assertThat(a.required("x").number()).isEmpty();
                    assertThat(a.required("y").number()).isEmpty();
                    assertThat(a.required("y").text()).isEmpty();
                    assertThat(root.required("b").object()).isEmpty();
                },
                "program.json#/a/x: expected a value but found null",
                "program.json#/a: field 'y' is missing",
                "program.json: field 'b' is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"abc\" | a number but found the text \"abc\"",
                "true | a number but found true",
                "{} | a number but found an object",
                "[1] | a number but found an array"
            })
    void refusesWhatIsNoNumber(String json, String message) {
        assertProblems(
                "{\"weight\": " + json + "}",
                root -> assertThat(root.required("weight").number()).isEmpty(),
                "program.json#/weight: expected " + message);
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertArrayProblems(
                "[1.5, -0.5, -1, 0, 11, 1e300, \"abc\"]",
                root -> {
                    List<JsonValue> v = root.elements();
                    assertThat(v.get(0).number(Range.between(0, 1))).isEmpty();
                    assertThat(v.get(1).number(Range.between(0, 1))).isEmpty();
                    assertThat(v.get(2).number(Range.atLeast(0))).isEmpty();
                    assertThat(v.get(3).number(Range.above(0))).isEmpty();
                    assertThat(v.get(4).number(Range.atMost(10.5))).isEmpty();
                    assertThat(v.get(5).number(Range.atMost(1e20))).isEmpty();
                    assertThat(v.get(6).number(Range.atLeast(0))).isEmpty();
                },
                "program.json#/0: expected a number between 0 and 1 but found 1.5",
                "program.json#/1: expected a number between 0 and 1 but found -0.5",
                "program.json#/2: expected a number >= 0 but found -1",
                "program.json#/3: expected a number > 0 but found 0",
                "program.json#/4: expected a number <= 10.5 but found 11",
                "program.json#/5: expected a number <= 1.0E20 but found 1.0E300",
                "program.json#/6: expected a number >= 0 but found the text \"abc\"");
    }

    @Test
    void acceptsTheBoundsOfARange() {
        assertThat(Range.between(0, 1).contains(0)).isTrue();
        assertThat(Range.between(0, 1).contains(1)).isTrue();
        assertThat(Range.atLeast(0).contains(0)).isTrue();
        assertThat(Range.atMost(0).contains(0)).isTrue();
        assertThat(Range.above(0).contains(Double.MIN_VALUE)).isTrue();
        assertThat(Range.ANY.contains(-Double.MAX_VALUE)).isTrue();
        assertThat(Range.ANY.contains(Double.NaN)).isFalse();
        assertThat(Range.above(0)).hasToString("a number > 0");
    }

    @Test
    void refusesARangeWithoutNumbers() {
        assertThatThrownBy(() -> Range.between(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("low must be <= high but was 2.0 > 1.0");
        assertThatThrownBy(() -> Range.atLeast(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bound of a range must be finite but was NaN");
    }

    @Test
    void refusesWhatIsNoWholeNumber() {
        assertArrayProblems(
                "[1.5, 3000000000, -3e9, 0, \"1\", 2147483647, -2147483648, 1e400]",
                root -> {
                    List<JsonValue> v = root.elements();
                    assertThat(v.get(0).integer()).isEmpty();
                    assertThat(v.get(1).integer(Range.atLeast(1))).isEmpty();
                    assertThat(v.get(2).integer()).isEmpty();
                    assertThat(v.get(3).integer(Range.between(1, 10))).isEmpty();
                    assertThat(v.get(4).integer()).isEmpty();
                    assertThat(v.get(5).integer()).hasValue(Integer.MAX_VALUE);
                    assertThat(v.get(6).integer()).hasValue(Integer.MIN_VALUE);
                    assertThat(v.get(7).integer()).isEmpty();
                },
                "program.json#/7: expected a number between -1.797E308 and 1.797E308 but found 1e400",
                "program.json#/0: expected a whole number but found 1.5",
                "program.json#/1: expected a whole number between 1 and 2147483647 but found 3000000000",
                "program.json#/2: expected a whole number between -2147483648 and 2147483647 but found -3000000000",
                "program.json#/3: expected a whole number between 1 and 10 but found 0",
                "program.json#/4: expected a whole number but found the text \"1\"");
    }

    @Test
    void refusesOtherTypes() {
        assertArrayProblems(
                "[1, \" \", \"yes\", \"2027-02-30\", [1], {}, [1, null, {}], null]",
                root -> {
                    List<JsonValue> v = root.elements();
                    assertThat(v.get(0).text()).isEmpty();
                    assertThat(v.get(1).nonBlank()).isEmpty();
                    assertThat(v.get(2).flag()).isEmpty();
                    assertThat(v.get(3).date()).isEmpty();
                    assertThat(v.get(4).object()).isEmpty();
                    assertThat(v.get(5).elements()).isEmpty();
                    assertThat(v.get(6).numbers()).containsExactly(1, Double.NaN, Double.NaN);
                    assertThat(v.get(6).objects()).hasSize(1);
                    assertThat(v.get(7).text()).isEmpty();
                },
                "program.json#/0: expected a text but found 1",
                "program.json#/1: expected a text that is not blank but found the text \" \"",
                "program.json#/2: expected true or false but found the text \"yes\"",
                "program.json#/3: expected a date such as \"2027-01-31\" but found the text \"2027-02-30\"",
                "program.json#/4: expected an object but found an array",
                "program.json#/5: expected an array but found an object",
                "program.json#/6/1: expected a number but found null",
                "program.json#/6/2: expected a number but found an object",
                "program.json#/6/0: expected an object but found 1",
                "program.json#/6/1: expected an object but found null",
                "program.json#/7: expected a text but found null");
    }

    @Test
    void tellsTheKindOfAValue() {
        List<JsonValue> values =
                parse("[{}, [], \"\", 1, 1.5, true, null, 1e999]").root().elements();

        assertThat(values.stream().map(JsonValue::kind))
                .containsExactly(
                        Kind.OBJECT,
                        Kind.ARRAY,
                        Kind.TEXT,
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.FLAG,
                        Kind.NULL,
                        Kind.ABSENT);
        assertThat(values.get(3).place()).isEqualTo("program.json#/3");
    }

    @Test
    void namesTheNearestWordAndAllOthers() {
        Map<String, Integer> words = Map.of("max", 1, "min", 2, "target", 3);
        assertArrayProblems(
                "[\"taget\", \"upwards\", 3]",
                root -> root.elements().forEach(v -> assertThat(v.oneOf(words)).isEmpty()),
                "program.json#/0: expected one of \"max\", \"min\", \"target\" but found the text \"taget\"."
                        + " Maybe \"target\".",
                "program.json#/1: expected one of \"max\", \"min\", \"target\" but found the text \"upwards\"",
                "program.json#/2: expected one of \"max\", \"min\", \"target\" but found 3");
    }

    @Test
    void refusesUnknownFields() {
        assertProblems(
                "{\"name\": \"x\", \"critera\": [], \"budget\": 1, \"kam\": 1, \"axes\": {\"x\": null}, \"gates\": null}",
                root -> {
                    root.required("name");
                    root.optional("criteria");
                    root.allow("kam");
                    root.reject("axes", "is not supported yet");
                    root.reject("gates", "is not supported yet");
                    root.reject("waves", "is not supported yet");
                    root.rejectOthers();
                },
                "program.json#/axes: is not supported yet",
                "program.json#/critera: unknown field. Maybe 'criteria'.",
                "program.json#/budget: unknown field. Known fields: 'name', 'criteria', 'kam'.");
        assertProblems(
                "{\"a\": 1}", JsonObject::rejectOthers, "program.json#/a: unknown field. No field is known here.");
    }

    @Test
    void keepsTheFirstOfTwoEqualFields() {
        assertProblems(
                "{\"c\": [{\"w\": 1, \"w\": \"x\", \"w\": 3}]}",
                root -> assertThat(root.required("c")
                                .objects()
                                .get(0)
                                .required("w")
                                .number())
                        .hasValue(1),
                "program.json#/c/0/w: field appears more than once");
    }

    @Test
    void refusesNumbersThatNoDoubleHolds() {
        String digits = "9".repeat(999);
        assertProblems(
                "{\"a\": 1e999, \"b\": [-1e999], \"c\": " + digits + ", \"d\": " + digits + "99, \"e\": 1e-999}",
                root -> {
                    assertThat(root.required("a").number()).isEmpty();
                    assertThat(root.required("e").number()).hasValue(0);
                },
                "program.json#/a: expected a number between -1.797E308 and 1.797E308 but found 1e999",
                "program.json#/b/0: expected a number between -1.797E308 and 1.797E308 but found -1e999",
                "program.json#/c: expected a number between -1.797E308 and 1.797E308 but found " + "9".repeat(40)
                        + "...",
                "program.json#/d: expected a number of at most 1000 characters but found " + "9".repeat(40) + "...");
    }

    @Test
    void escapesPointersAndTexts() {
        assertProblems(
                "{\"a/b~c\": {\"\": 1, \"x\\ny\": \"\\u0000\\n" + "z".repeat(60) + "\"}}",
                root -> {
                    JsonObject inner = root.required("a/b~c").object().orElseThrow();
                    inner.required("").text();
                    inner.required("x\ny").number();
                    inner.problem("is odd");
                    root.required("a/b~c").problem("is odder");
                    assertThat(inner.place()).isEqualTo("program.json#/a~1b~0c");
                },
                "program.json#/a~1b~0c/: expected a text but found 1",
                "program.json#/a~1b~0c/x\\u000ay: expected a number but found the text \"\\u0000\\u000a"
                        + "z".repeat(38) + "...\"",
                "program.json#/a~1b~0c: is odd",
                "program.json#/a~1b~0c: is odder");
    }

    @Test
    void refusesADocumentThatIsNoObject() {
        assertThatThrownBy(() -> parse("[1e999]").object())
                .isInstanceOf(KamDataException.class)
                .hasMessage("program.json#/0: expected a number between -1.797E308 and 1.797E308 but found 1e999\n"
                        + "program.json: expected an object but found an array");
        assertThatThrownBy(() -> parse("null").object())
                .isInstanceOf(KamDataException.class)
                .hasMessage("program.json: expected an object but found null");
        assertThatThrownBy(() -> parse("1e999").object())
                .isInstanceOf(KamDataException.class)
                .hasMessage("program.json: expected a number between -1.797E308 and 1.797E308 but found 1e999");
    }

    private static JsonDocument parse(String json) {
        return JsonDocument.parse("program.json", json);
    }

    private static void assertProblems(String json, Consumer<JsonObject> reading, String... problems) {
        JsonDocument document = parse(json);
        reading.accept(document.object());
        assertThat(document.problems().list()).extracting(Problem::toString).containsExactly(problems);
    }

    private static void assertArrayProblems(String json, Consumer<JsonValue> reading, String... problems) {
        JsonDocument document = parse(json);
        reading.accept(document.root());
        assertThat(document.problems().list()).extracting(Problem::toString).containsExactly(problems);
    }
}
