package dev.kam.io.json;

import dev.kam.Notice;
import dev.kam.decision.Detail;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.method.ValuedRanking;
import dev.kam.decision.sorting.Sorting;
import dev.kam.decision.sorting.SortingMethod;
import dev.kam.decision.weighting.WeightingResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** The answer to a plain decision problem, as one line of JSON. */
final class DecisionAnswer {
    private final DecisionProblem problem;
    private final Weights weights;
    private final Optional<WeightingResult> weighing;
    private final List<Notice> notices = new ArrayList<>();

    private DecisionAnswer(DecisionProblem problem) {
        this.problem = problem;
        this.weighing = problem.weighting().map(w -> w.weigh(problem.matrix()));
        this.weights =
                weighing.map(WeightingResult::weights).or(problem::weights).orElseThrow();
        notices.addAll(problem.notices());
        weighing.ifPresent(w -> notices.addAll(w.notices()));
    }

    /** Solves a problem. */
    static String of(DecisionProblem problem) {
        DecisionAnswer answer = new DecisionAnswer(problem);
        return problem.method()
                .map(answer::rank)
                .orElseGet(() -> answer.sort(problem.sorter().orElseThrow()));
    }

    /** Says what is wrong with a problem. */
    static String error(Optional<JsonValue> id, String message) {
        return line(json -> {
            json.beginObject();
            writeId(id, json);
            json.field("error", message).endObject();
        });
    }

    /** Echoes the id as it was given, a text or a number. */
    static void writeId(Optional<JsonValue> id, JsonWriter json) {
        json.name("id");
        Optional<JsonValue> given = id.filter(JsonValue::isPresent);
        if (given.isPresent() && given.get().kind() == JsonValue.Kind.TEXT) {
            json.value(given.get().text());
        } else if (given.isPresent() && given.get().kind() == JsonValue.Kind.NUMBER) {
            given.get().writeNumber(json);
        } else {
            json.nullValue();
        }
    }

    private String rank(RankingMethod method) {
        Ranking ranking = method.rank(problem.matrix(), weights);
        if (!ranking.weights().equals(weights)) {
            notices.removeIf(notice -> notice.code().equals("equal-weights"));
            notices.add(Notice.of(
                    "weights-replaced",
                    "The weights do not count: method '" + method.name() + "' has others of its own.",
                    "Los pesos no cuentan: el método «" + method.name() + "» tiene otros propios."));
        }
        notices.addAll(ranking.notices());
        return line(json -> {
            json.beginObject();
            writeId(Optional.of(problem.id()), json);
            json.field("method", method.name());
            writeRanking(json, ranking);
            json.field("relative", ranking.isRelative());
            writeWeights(json, ranking.weights(), ranking::clipped);
            if (ranking instanceof ValuedRanking valued) {
                writeWhatIsMissing(json, valued);
            }
            writeDetails(json, ranking.details());
            writeNotices(json, notices);
            json.endObject();
        });
    }

    private String sort(SortingMethod method) {
        Sorting sorting = method.sort(problem.matrix(), weights);
        notices.addAll(sorting.notices());
        return line(json -> {
            json.beginObject();
            writeId(Optional.of(problem.id()), json);
            json.field("method", method.name());
            json.name("categories").beginArray();
            IntStream.range(0, sorting.size()).forEach(i -> json.value(sorting.categoryOf(i)));
            json.endArray();
            sorting.ranking().ifPresent(ranking -> writeRanking(json, ranking));
            json.field("relative", sorting.isRelative());
            writeWeights(json, sorting.weights(), sorting::clipped);
            writeDetails(json, sorting.details());
            writeNotices(json, notices);
            json.endObject();
        });
    }

    private static void writeRanking(JsonWriter json, Ranking ranking) {
        json.name("scores").values(ranking.scores());
        json.name("ranks").values(ranking.ranks());
        json.field("higherIsBetter", ranking.higherIsBetter());
    }

    private void writeWeights(JsonWriter json, Weights used, IntToLongFunction clipped) {
        json.name("weights").values(used.toArray());
        weighing.ifPresent(w -> ConsistencyJson.write(json, w));
        json.name("clipped").beginArray();
        IntStream.range(0, weights.size()).forEach(j -> json.value(clipped.applyAsLong(j)));
        json.endArray();
    }

    /** How much of each row is known, and between which bounds its score lies; nothing for a complete table. */
    private void writeWhatIsMissing(JsonWriter json, ValuedRanking ranking) {
        int n = ranking.size();
        boolean complete = IntStream.range(0, weights.size())
                .allMatch(j -> problem.matrix().column(j).assessed() == n);
        if (complete) {
            return;
        }
        json.name("coverage")
                .values(IntStream.range(0, n).mapToDouble(ranking::coverageOf).toArray());
        if (problem.matrix().criteria().stream()
                .anyMatch(c -> c.missing().equals(Optional.of(MissingPolicy.INTERVAL)))) {
            json.name("scoreBounds").beginArray();
            for (int i = 0; i < n; i++) {
                json.values(new double[] {ranking.lowestScoreOf(i), ranking.highestScoreOf(i)});
            }
            json.endArray();
        }
    }

    private void writeDetails(JsonWriter json, List<Detail> details) {
        for (Detail detail : details) {
            json.name(detail.name());
            if (detail instanceof Detail.Numbers numbers) {
                json.values(numbers.values());
            } else if (detail instanceof Detail.Places places) {
                json.values(places.values());
            } else if (detail instanceof Detail.Subset subset) {
                json.values(IntStream.of(subset.alternatives())
                        .mapToObj(problem.alternatives()::get)
                        .toList());
            } else if (detail instanceof Detail.Table table) {
                json.beginArray();
                for (double[] row : table.rows()) {
                    json.values(row);
                }
                json.endArray();
            }
        }
    }

    static void writeNotices(JsonWriter json, List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        json.name("notices").beginArray();
        for (Notice notice : notices) {
            json.beginObject()
                    .field("code", notice.code())
                    .field("text", notice.text().english())
                    .endObject();
        }
        json.endArray();
    }

    private static String line(Consumer<JsonWriter> content) {
        return JsonWriter.text(JsonStyle.COMPACT, content).stripTrailing();
    }
}
