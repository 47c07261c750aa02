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
import dev.kam.io.internal.InputFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers plain decision problems, one JSON object a line: each line in gives one line out, in order, and a line that is
 * wrong gets its own error.
 */
public final class DecisionLines {
    private static final Pattern ALTERNATIVE = Pattern.compile("\\balternative ([0-9]{1,9})\\b");
    private static final double ROUNDING = 1e-12;

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
     * Answers all lines. They end with a line feed, a carriage return or both; the last one may end without.
     *
     * @param in the problems, in UTF-8 with or without a byte order mark; a line in another encoding gets its own error
     * @param out receives the answers in UTF-8, each followed by a line feed, and flushed when no further line is waiting
     * @throws IOException if reading or writing fails
     */
    public void answer(InputStream in, OutputStream out) throws IOException {
        // One character for each byte, so that a line can be cut off before it is decoded.
        BufferedReader bytes = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
        long line = 0;
        for (String problem = bytes.readLine(); problem != null; problem = bytes.readLine()) {
            line++;
            String answer = answer(line, problem.getBytes(StandardCharsets.ISO_8859_1));
            out.write(answer.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            if (!bytes.ready()) {
                out.flush();
            }
        }
        out.flush();
    }

    /**
     * Answers all lines of a file, which is called in error messages as it is given here.
     *
     * @param file the problems, in UTF-8
     * @param out receives the answers in UTF-8
     * @throws KamDataException if the file is not there or cannot be read
     * @throws IOException if reading or writing fails
     */
    public static void answer(Path file, OutputStream out) throws IOException {
        try (InputStream in = InputFiles.open(file)) {
            of(file.toString()).answer(in, out);
        }
    }

    private String answer(long line, byte[] problem) {
        try {
            return answer(line, JsonDocument.parseLine(name, line, problem));
        } catch (KamDataException e) {
            return error(Optional.empty(), e);
        }
    }

    /**
     * Answers one line.
     *
     * @param line its number, from 1
     * @param problem the problem
     * @return the answer, without a line feed
     */
    public String answer(long line, String problem) {
        try {
            return answer(line, JsonDocument.parseLine(name, line, problem));
        } catch (KamDataException e) {
            return error(Optional.empty(), e);
        }
    }

    private String answer(long line, JsonDocument document) {
        JsonObject root = document.object();
        JsonValue id = root.optional("id");
        try {
            return solve(document);
        } catch (KamDataException e) {
            return error(Optional.of(id), e);
        } catch (IllegalArgumentException e) {
            List<String> names = root.required("alternatives").texts();
            String message = named(String.valueOf(e.getMessage()), names).replace('\n', ' ');
            return error(Optional.of(id), new KamDataException(name + ":" + line, message));
        }
    }

    /** A message in which alternatives have the names that the line gives them, in place of their numbers. */
    private static String named(String message, List<String> names) {
        return ALTERNATIVE.matcher(message).replaceAll(match -> {
            int row = Integer.parseInt(match.group(1));
            return Matcher.quoteReplacement(
                    row < names.size() ? "alternative '" + names.get(row) + "'" : match.group());
        });
    }

    private static String error(Optional<JsonValue> id, KamDataException problems) {
        String message = problems.problems().stream().map(Problem::toString).collect(Collectors.joining("; "));
        return line(json -> {
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
            given.get().writeNumber(json);
        } else {
            json.nullValue();
        }
    }

    private static String solve(JsonDocument document) {
        JsonObject root = document.object();
        JsonValue id = root.optional("id");
        if (id.isPresent() && id.kind() != JsonValue.Kind.TEXT && id.kind() != JsonValue.Kind.NUMBER) {
            id.expected("a text or a number");
        }
        Optional<RankingMethod> method = MethodJson.read(root.required("method"), root.optional("parameters"));
        JsonValue alternatives = root.required("alternatives");
        alternatives.texts();
        if (alternatives.kind() == JsonValue.Kind.ARRAY
                && alternatives.elements().isEmpty()) {
            alternatives.problem("expected at least one alternative but found none");
        }
        List<Notice> notices = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        Optional<Weights> weights = readCriteria(root, criteria, notices);
        double[][] rows = readPerformances(root.required("performances"), alternatives, root.required("criteria"));
        root.optional("weighting").object().ifPresent(weighting -> {
            weighting.required("type").oneOf(Map.of("direct", true));
            weighting.rejectOthers();
        });
        root.rejectOthers();
        document.problems().throwIfAny();
        Ranking ranking = method.orElseThrow().rank(DecisionMatrix.ofRows(criteria, rows), weights.orElseThrow());
        notices.addAll(ranking.notices());
        return write(id, method.get(), ranking, criteria, rows, notices);
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
        if (weighed && !(Math.abs(normalized.givenSum() - 1) <= ROUNDING)) {
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

    private static double[][] readPerformances(JsonValue array, JsonValue alternatives, JsonValue criteria) {
        List<JsonValue> lines = array.elements();
        int height = sizeOf(alternatives);
        int width = sizeOf(criteria);
        if (height > 0 && array.kind() == JsonValue.Kind.ARRAY && lines.size() != height) {
            array.problem("expected " + height + " rows, one for each alternative, but found " + lines.size());
        }
        double[][] rows = new double[lines.size()][];
        for (int i = 0; i < rows.length; i++) {
            JsonValue line = lines.get(i);
            rows[i] = line.numbersOrGaps();
            if (width > 0 && line.kind() == JsonValue.Kind.ARRAY && rows[i].length != width) {
                line.problem(
                        "expected " + width + " performances, one for each criterion, but found " + rows[i].length);
            }
        }
        return rows;
    }

    /** The number of elements; 0 when it is not an array, which has been noted as a problem. */
    private static int sizeOf(JsonValue array) {
        return array.kind() == JsonValue.Kind.ARRAY ? array.elements().size() : 0;
    }

    private static String write(
            JsonValue id,
            RankingMethod method,
            Ranking ranking,
            List<Criterion> criteria,
            double[][] rows,
            List<Notice> notices) {
        return line(json -> {
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
                IntStream.range(0, criteria.size()).forEach(j -> json.value(additive.clipped(j)));
                json.endArray();
                writeWhatIsMissing(additive, criteria, rows, json);
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

    /** How much of each row is known, and between which bounds its score lies; nothing for a complete table. */
    private static void writeWhatIsMissing(
            AdditiveRanking ranking, List<Criterion> criteria, double[][] rows, JsonWriter json) {
        if (Arrays.stream(rows).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN)) {
            return;
        }
        json.name("coverage")
                .values(IntStream.range(0, rows.length)
                        .mapToDouble(ranking::coverageOf)
                        .toArray());
        if (criteria.stream().anyMatch(c -> c.missing().equals(Optional.of(MissingPolicy.INTERVAL)))) {
            json.name("scoreBounds").beginArray();
            for (int i = 0; i < rows.length; i++) {
                json.values(new double[] {ranking.lowestScoreOf(i), ranking.highestScoreOf(i)});
            }
            json.endArray();
        }
    }

    private static String line(Consumer<JsonWriter> content) {
        return JsonWriter.text(JsonStyle.COMPACT, content).stripTrailing();
    }
}
