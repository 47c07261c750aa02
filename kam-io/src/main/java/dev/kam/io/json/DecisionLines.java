package dev.kam.io.json;

import dev.kam.KamDataException;
import dev.kam.Notice;
import dev.kam.Problem;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveRanking;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Answers plain decision problems, one JSON object a line: each line in gives one line out, in order, and a line that is
 * wrong gets its own error.
 */
public final class DecisionLines {
    private final String name;

    private DecisionLines(String name) {
        this.name = name;
    }

    /**
     * Creates an answerer.
     *
     * @param name how the input is called in error messages, such as {@code cases.jsonl}
     * @return the answerer
     */
    public static DecisionLines of(String name) {
        return new DecisionLines(name);
    }

    /**
     * Answers all lines.
     *
     * @param in the problems
     * @param out receives the answers, each followed by a line feed, and flushed when no further line is waiting
     * @throws IOException if reading or writing fails
     */
    public void answer(BufferedReader in, Writer out) throws IOException {
        long line = 0;
        for (String problem = in.readLine(); problem != null; problem = in.readLine()) {
            line++;
            out.write(answer(line, line == 1 && problem.startsWith("\uFEFF") ? problem.substring(1) : problem));
            out.write('\n');
            if (!in.ready()) {
                out.flush();
            }
        }
        out.flush();
    }

    /**
     * Answers one line.
     *
     * @param line its number, from 1
     * @param problem the problem
     * @return the answer, without a line feed
     */
    public String answer(long line, String problem) {
        JsonDocument document;
        try {
            document = JsonDocument.parseLine(name, line, problem);
        } catch (KamDataException e) {
            return error(Optional.empty(), e);
        }
        JsonValue id = document.object().optional("id");
        try {
            return solve(document);
        } catch (KamDataException e) {
            return error(Optional.of(id), e);
        } catch (IllegalArgumentException e) {
            return error(Optional.of(id), new KamDataException("", String.valueOf(e.getMessage())));
        }
    }

    private static String error(Optional<JsonValue> id, KamDataException problems) {
        String message = problems.problems().stream().map(Problem::toString).collect(Collectors.joining("; "));
        return JsonWriter.text(JsonStyle.COMPACT, json -> {
            json.beginObject();
            writeId(id, json);
            json.field("error", message).endObject();
        });
    }

    /** Echoes the id as it was given, a text or a number. */
    private static void writeId(Optional<JsonValue> id, JsonWriter json) {
        json.name("id");
        Optional<JsonValue> given = id.filter(JsonValue::isPresent);
        if (given.isPresent() && given.get().kind() == JsonValue.Kind.TEXT) {
            json.value(given.get().text());
        } else if (given.isPresent() && given.get().kind() == JsonValue.Kind.NUMBER) {
            double number = given.get().number().orElse(Double.NaN);
            if (number == Math.rint(number) && Math.abs(number) < 1L << 53) {
                json.value((long) number);
            } else {
                json.value(OptionalDouble.of(number));
            }
        } else {
            json.nullValue();
        }
    }

    private static String solve(JsonDocument document) {
        JsonObject root = document.object();
        JsonValue id = root.optional("id");
        if (id.isPresent() && id.kind() != JsonValue.Kind.TEXT && id.kind() != JsonValue.Kind.NUMBER) {
            id.problem("expected a text or a number");
        }
        Optional<RankingMethod> method = MethodJson.read(root.required("method"), root.optional("parameters"));
        List<String> alternatives = root.required("alternatives").texts();
        List<Notice> notices = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        Optional<Weights> weights = readCriteria(root, criteria, notices);
        double[][] rows = readPerformances(root.required("performances"), alternatives.size(), criteria.size());
        root.optional("weighting").object().ifPresent(weighting -> {
            weighting.required("type").oneOf(Map.of("direct", true));
            weighting.rejectOthers();
        });
        root.rejectOthers();
        document.problems().throwIfAny();
        Ranking ranking = method.orElseThrow().rank(DecisionMatrix.ofRows(criteria, rows), weights.orElseThrow());
        notices.addAll(ranking.notices());
        return write(id, method.get(), ranking, criteria.size(), notices);
    }

    private static Optional<Weights> readCriteria(JsonObject root, List<Criterion> criteria, List<Notice> notices) {
        JsonValue array = root.required("criteria");
        List<JsonObject> objects = array.objects();
        if (array.isPresent()
                && array.kind() == JsonValue.Kind.ARRAY
                && array.elements().isEmpty()) {
            array.problem("expected at least one criterion but found none");
        }
        boolean weighed = objects.stream().anyMatch(c -> c.optional("weight").isPresent());
        List<Double> weights = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (JsonObject object : objects) {
            if (weighed) {
                object.required("weight").number(Range.atLeast(0)).ifPresent(weights::add);
            } else {
                weights.add(1.0);
            }
            readCriterion(object).ifPresent(criterion -> {
                if (ids.contains(criterion.id())) {
                    object.problem("expected each criterion once but '" + criterion.id() + "' stands twice");
                }
                ids.add(criterion.id());
                criteria.add(criterion);
            });
        }
        if (!weighed) {
            notices.add(Notice.of(
                    "equal-weights",
                    "No criterion has a weight: all weigh the same.",
                    "Ningún criterio tiene peso: todos pesan lo mismo."));
        }
        if (weights.isEmpty() || weights.size() < objects.size()) {
            return Optional.empty();
        }
        if (weights.stream().allMatch(w -> w == 0)) {
            array.problem("expected a weight above 0 but all were 0");
            return Optional.empty();
        }
        Weights normalized = Weights.of(weights);
        if (weighed && normalized.givenSum() != 1) {
            notices.add(Notice.of(
                    "weights-normalized",
                    "The weights were divided by their sum.",
                    "Los pesos se han dividido por su suma."));
        }
        return Optional.of(normalized);
    }

    private static Optional<Criterion> readCriterion(JsonObject object) {
        Optional<String> id = object.required("id").nonBlank();
        Optional<Preference> preference = object.required("preference").oneOf(CriterionWords.PREFERENCES);
        Optional<MissingPolicy> missing = object.optional("missing").oneOf(CriterionWords.MISSING);
        JsonValue value = object.optional("value");
        Optional<ValueFunction> function = value.isPresent() && preference.isPresent()
                ? ValueFunctionJson.read(value, preference.get())
                : Optional.empty();
        object.allow("weight", "value");
        ProgramFile.rejectLater(object, "promethee", "electre", "bounds", "target");
        object.rejectOthers();
        if (id.isEmpty() || preference.isEmpty()) {
            return Optional.empty();
        }
        return ValueFunctionJson.attempt(object, () -> new Criterion(id.get(), preference.get(), function, missing));
    }

    private static double[][] readPerformances(JsonValue array, int alternatives, int criteria) {
        List<JsonValue> lines = array.elements();
        if (array.isPresent() && array.kind() == JsonValue.Kind.ARRAY && lines.size() != alternatives) {
            array.problem("expected " + alternatives + " rows, one for each alternative, but found " + lines.size());
        }
        double[][] rows = new double[lines.size()][];
        for (int i = 0; i < rows.length; i++) {
            JsonValue line = lines.get(i);
            rows[i] = line.numbersOrGaps();
            boolean readable = line.kind() == JsonValue.Kind.ARRAY
                    && rows[i].length == line.elements().size();
            if (readable && criteria > 0 && rows[i].length != criteria) {
                line.problem(
                        "expected " + criteria + " performances, one for each criterion, but found " + rows[i].length);
            }
        }
        return rows;
    }

    private static String write(
            JsonValue id, RankingMethod method, Ranking ranking, int criteria, List<Notice> notices) {
        return JsonWriter.text(JsonStyle.COMPACT, json -> {
            json.beginObject();
            writeId(Optional.of(id), json);
            json.field("method", method.name());
            json.name("scores").values(ranking.scores());
            json.name("ranks").values(ranking.ranks());
            json.field("higherIsBetter", ranking.higherIsBetter());
            json.field("relative", ranking.isRelative());
            json.name("weights").values(ranking.weights().toArray());
            if (ranking instanceof AdditiveRanking additive) {
                json.name("clipped").beginArray();
                for (int j = 0; j < criteria; j++) {
                    json.value(additive.clipped(j));
                }
                json.endArray();
            }
            if (!notices.isEmpty()) {
                json.name("notices").beginArray();
                for (Notice notice : notices) {
                    json.beginObject()
                            .field("code", notice.code())
                            .field("text", notice.text().english())
                            .endObject();
                }
                json.endArray();
            }
            json.endObject();
        });
    }
}
