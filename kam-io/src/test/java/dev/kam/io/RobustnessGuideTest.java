package dev.kam.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.criteria.RaterSpread;
import dev.kam.criteria.Ratings;
import dev.kam.io.json.JsonDocument;
import dev.kam.io.json.JsonObject;
import dev.kam.io.json.JsonStyle;
import dev.kam.io.json.JsonValue;
import dev.kam.io.json.JsonWriter;
import dev.kam.io.json.RobustnessCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds docs/robustness.md to what kam answers. */
class RobustnessGuideTest {
    private static final Markdown PAGE = Markdown.page("docs/robustness.md");
    private static final double SHOWN = 0.00005;

    private static JsonObject answer() {
        RobustnessCase asked =
                RobustnessCase.parse("board.json", PAGE.in("json").get(0)).withTop(2);
        return JsonDocument.parse("answer", JsonWriter.text(JsonStyle.COMPACT, asked::write))
                .object();
    }

    @Test
    void answersTheExampleAsShown() {
        JsonObject shown = JsonDocument.parse("shown", PAGE.in("json").get(1)).object();
        JsonObject answer = answer();
        JsonObject intervals = shown.required("stability").object().orElseThrow();
        JsonObject found = answer.required("stability").object().orElseThrow();
        assertThat(intervals.names()).isEqualTo(found.names());
        for (String id : intervals.names()) {
            assertThat(found.required(id).numbers())
                    .containsExactly(intervals.required(id).numbers(), within(SHOWN));
        }
        List<JsonValue> rows = shown.required("acceptability").elements();
        List<JsonValue> counted = answer.required("acceptability").elements();
        assertThat(counted).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(counted.get(i).numbers()).containsExactly(rows.get(i).numbers(), within(SHOWN));
        }
        assertThat(answer.required("necessary").texts())
                .isEqualTo(shown.required("necessary").texts());
        assertThat(answer.required("possible").texts())
                .isEqualTo(shown.required("possible").texts());
    }

    @Test
    void explainsEveryFieldOfTheAnswer() {
        assertThat(answer().names())
                .contains("stability", "acceptability", "rowsLeft")
                .filteredOn(name -> !List.of("id", "method", "notices").contains(name))
                .allSatisfy(name -> assertThat(PAGE.section("kam robust")).contains("`" + name + "`"));
    }

    @Test
    void computesTheStandardErrorAsShown() {
        // One account with scores of 4 and 8, and three more with which the pooled variance is 8/3.
        Ratings ratings = Ratings.builder()
                .add("A", "fit", "Ana", 4)
                .add("A", "fit", "Ben", 8)
                .add("B", "fit", "Ana", 5)
                .add("B", "fit", "Ben", 5)
                .add("B", "fit", "Eva", 5)
                .build();
        assertThat(RaterSpread.of(ratings, "fit").standardErrors().get("A")).isCloseTo(1.63, within(0.005));
        assertThat(PAGE.text()).contains("= 1.63");
    }
}
