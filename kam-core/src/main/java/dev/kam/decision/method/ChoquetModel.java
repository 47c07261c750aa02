package dev.kam.decision.method;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.ValuedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Choquet integral of every row of a table. */
final class ChoquetModel {
    /** Brings sums that overflow back into range. */
    private static final double SCALE = 0x1p-100;

    private final ValuedTable table;
    private final int[][] sets;
    private final double[] terms;
    private final boolean[] named;

    ChoquetModel(ValuedTable table, Capacity capacity) {
        Map<String, Integer> places = new HashMap<>();
        for (int j = 0; j < table.criteria(); j++) {
            places.put(table.id(j), j);
        }
        this.table = table;
        this.named = new boolean[table.criteria()];
        this.sets = new int[capacity.terms().size()][];
        this.terms = new double[sets.length];
        for (int t = 0; t < sets.length; t++) {
            Capacity.Term term = capacity.terms().get(t);
            terms[t] = term.value();
            sets[t] = term.criteria().stream().mapToInt(places::get).toArray();
            for (int j : sets[t]) {
                named[j] = true;
            }
        }
    }

    /** Keeps criteria that the capacity does not name from disturbing, and checks those that it names. */
    static DecisionMatrix disarm(DecisionMatrix matrix, Capacity capacity) {
        List<Criterion> criteria = new ArrayList<>();
        List<String> unknown = new ArrayList<>(capacity.criteria());
        for (int j = 0; j < matrix.criteria().size(); j++) {
            Criterion criterion = matrix.criteria().get(j);
            boolean counts = unknown.remove(criterion.id());
            if (counts) {
                requireComplete(matrix, j);
            }
            criteria.add(counts ? criterion : WeightlessCriteria.harmless(criterion));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("capacity must name criteria of the table, "
                    + matrix.criteria().stream().map(Criterion::id).toList() + ", but names '" + unknown.get(0) + "'");
        }
        return WeightlessCriteria.with(criteria, matrix);
    }

    private static void requireComplete(DecisionMatrix matrix, int j) {
        Criterion criterion = matrix.criteria().get(j);
        MissingPolicy policy = criterion.missing().orElse(MissingPolicy.REJECT);
        if (policy == MissingPolicy.WORST || policy == MissingPolicy.NEUTRAL) {
            return;
        }
        for (int i = 0; i < matrix.alternatives(); i++) {
            if (matrix.column(j).isMissing(i)) {
                throw new IllegalArgumentException("performance of alternative " + i + " on criterion '"
                        + criterion.id() + "' must be assessed for method '" + Choquet.NAME
                        + "' but is missing.\nMaybe choose the missing policy WORST or NEUTRAL for the criterion.");
            }
        }
    }

    ValuedRanking rank() {
        double[] scores = new double[table.rows()];
        double[][] values = new double[named.length][];
        for (int j = 0; j < named.length; j++) {
            values[j] = named[j] ? new double[Chunks.SIZE] : new double[0];
        }
        double[] least = new double[Chunks.SIZE];
        for (int c = 0; c < table.chunks(); c++) {
            for (int j = 0; j < named.length; j++) {
                if (named[j]) {
                    table.fillCounted(c, j, values[j]);
                }
            }
            addTerms(values, least, scores, c << Chunks.SHIFT, table.length(c));
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (Double.isFinite(scores[i]) ? scores[i] : scaled(i)) + 0.0;
        }
        return new ValuedRanking(table, scores, true, List.of(), List.of(), null, null);
    }

    private void addTerms(double[][] values, double[] least, double[] scores, int from, int length) {
        for (int t = 0; t < sets.length; t++) {
            System.arraycopy(values[sets[t][0]], 0, least, 0, length);
            for (int k = 1; k < sets[t].length; k++) {
                double[] other = values[sets[t][k]];
                for (int i = 0; i < length; i++) {
                    least[i] = Math.min(least[i], other[i]);
                }
            }
            for (int i = 0; i < length; i++) {
                scores[from + i] += terms[t] * least[i];
            }
        }
    }

    /** The score of a row whose sum overflows on the way. */
    private double scaled(int row) {
        double sum = 0;
        for (int t = 0; t < sets.length; t++) {
            double least = Arrays.stream(sets[t])
                    .mapToDouble(j -> table.valueAt(row, j))
                    .min()
                    .orElseThrow();
            sum += terms[t] * (least * SCALE);
        }
        double score = sum / SCALE;
        if (!Double.isFinite(score)) {
            throw table.noScore(row, score);
        }
        return score;
    }
}
