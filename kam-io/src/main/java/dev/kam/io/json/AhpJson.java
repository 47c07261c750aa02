package dev.kam.io.json;

import dev.kam.decision.weighting.Aggregation;
import dev.kam.decision.weighting.Ahp;
import dev.kam.decision.weighting.JudgementMatrix;
import dev.kam.decision.weighting.Prioritization;
import dev.kam.decision.weighting.RandomIndex;
import dev.kam.decision.weighting.Weighting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Judgements in pairs in JSON. */
final class AhpJson {
    private AhpJson() {}

    /** Reads the judgements of one judge, or of several. */
    static Optional<Weighting> read(JsonObject object, List<String> ids) {
        JsonValue judges = object.optional("judges");
        JsonValue matrix = judges.isPresent() ? object.optional("matrix") : object.required("matrix");
        if (judges.isPresent() && matrix.isPresent()) {
            object.problem("expected either 'matrix' or 'judges' but found both");
        }
        Optional<Prioritization> prioritization = object.optional("prioritization")
                .oneOf(WeightingJson.words(Prioritization.values(), Prioritization::id));
        Optional<RandomIndex> index =
                object.optional("randomIndex").oneOf(WeightingJson.words(RandomIndex.values(), RandomIndex::id));
        Optional<Aggregation> aggregation =
                object.optional("aggregation").oneOf(WeightingJson.words(Aggregation.values(), Aggregation::id));
        List<JsonValue> given = judges.isPresent() ? judges.elements() : List.of(matrix);
        List<JudgementMatrix> matrices =
                given.stream().flatMap(m -> matrix(m, ids).stream()).toList();
        if (judges.kind() == JsonValue.Kind.ARRAY && given.isEmpty()) {
            judges.problem("expected at least one judge but found none");
        }
        if (matrices.isEmpty() || matrices.size() < given.size()) {
            return Optional.empty();
        }
        return ValueFunctionJson.attempt(object, () -> {
            Ahp ahp = judges.isPresent() ? Ahp.ofGroup(matrices) : Ahp.of(matrices.get(0));
            ahp = prioritization.isPresent() ? ahp.withPrioritization(prioritization.get()) : ahp;
            ahp = index.isPresent() ? ahp.withRandomIndex(index.get()) : ahp;
            return aggregation.isPresent() ? ahp.withAggregation(aggregation.get()) : ahp;
        });
    }

    /** A matrix in full, or its upper triangle row by row, with its diagonal or without; null for a judgement left out. */
    private static Optional<JudgementMatrix> matrix(JsonValue value, List<String> ids) {
        List<JsonValue> lines = value.elements();
        double[][] rows = lines.stream().map(JsonValue::numbersOrGaps).toArray(double[][]::new);
        boolean readable = value.kind() == JsonValue.Kind.ARRAY
                && lines.stream().allMatch(line -> line.kind() == JsonValue.Kind.ARRAY)
                && lines.stream().allMatch(AhpJson::holdsNumbers);
        if (!readable) {
            return Optional.empty();
        }
        int m = ids.size();
        if (isTriangle(rows, m)) {
            double[][] square = new double[m][m];
            for (int i = 0; i < m; i++) {
                Arrays.fill(square[i], Double.NaN);
                square[i][i] = 1;
                int skipped = m - (i < rows.length ? rows[i].length : 0);
                for (int j = skipped; j < m; j++) {
                    square[i][j] = rows[i][j - skipped];
                }
            }
            return ValueFunctionJson.attempt(value, () -> JudgementMatrix.of(ids, square));
        }
        if (rows.length != m || Arrays.stream(rows).anyMatch(row -> row.length != m)) {
            value.problem("expected " + m + " rows of " + m + " judgements, or their upper triangle, but found rows of "
                    + Arrays.stream(rows).map(row -> row.length).toList());
            return Optional.empty();
        }
        return ValueFunctionJson.attempt(value, () -> JudgementMatrix.of(ids, rows));
    }

    private static boolean holdsNumbers(JsonValue line) {
        return line.elements().stream()
                .allMatch(e -> e.kind() == JsonValue.Kind.NUMBER || e.kind() == JsonValue.Kind.NULL);
    }

    private static boolean isTriangle(double[][] rows, int m) {
        int first = rows.length == m ? m : m - 1;
        if (m < 2 || rows.length != first) {
            return false;
        }
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != first - i) {
                return false;
            }
        }
        return true;
    }

    /** Writes the judgements and what is done with them, into an object that has begun. */
    static void write(JsonWriter json, Ahp ahp) {
        if (ahp.judges().size() == 1) {
            writeMatrix(json.name("matrix"), ahp.judges().get(0));
        } else {
            json.name("judges").beginArray();
            ahp.judges().forEach(judge -> writeMatrix(json, judge));
            json.endArray();
            json.field("aggregation", ahp.aggregation().id());
        }
        json.field("prioritization", ahp.prioritization().id())
                .field("randomIndex", ahp.randomIndex().id());
    }

    private static void writeMatrix(JsonWriter json, JudgementMatrix matrix) {
        json.beginArray();
        for (double[] row : matrix.toArray()) {
            json.beginArray();
            for (double entry : row) {
                if (Double.isNaN(entry)) {
                    json.nullValue();
                } else {
                    json.value(entry);
                }
            }
            json.endArray();
        }
        json.endArray();
    }
}
