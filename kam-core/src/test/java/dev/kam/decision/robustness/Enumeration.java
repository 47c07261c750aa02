package dev.kam.decision.robustness;

import dev.kam.decision.MissingPolicy;
import dev.kam.decision.internal.LinearProgram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small questions of robustness answered by trying every set of rivals, each with one linear program of its own. */
final class Enumeration {
    private static final double MARGIN = 1e-6;

    private final RobustTables.Table table;
    private final WeightKnowledge knowledge;

    Enumeration(RobustTables.Table table, WeightKnowledge knowledge) {
        this.table = table;
        this.knowledge = knowledge;
    }

    /** Knowledge of one of four kinds that suits the criteria. */
    static WeightKnowledge knowledge(int kind, int m) {
        List<String> ids = IntStream.range(0, m).mapToObj(j -> "c" + j).toList();
        if (kind == 1) {
            List<String> order = new ArrayList<>(ids);
            Collections.rotate(order, 1);
            return WeightKnowledge.ordinal(order);
        }
        if (kind == 2) {
            return WeightKnowledge.intervals(ids.stream()
                    .collect(Collectors.toMap(id -> id, id -> WeightInterval.of(0.5 / m, Math.min(1, 1.6 / m)))));
        }
        if (kind == 3 && m > 1) {
            return WeightKnowledge.constraints(List.of(
                    new WeightConstraint(Map.of("c0", 1.0, "c1", -1.0), 0.05),
                    new WeightConstraint(Map.of("c1", 1.0), 0.1)));
        }
        return WeightKnowledge.simplex();
    }

    /** What a cell is worth when the missing ones that may be anything are worth this. */
    double value(int i, int j, double open) {
        double cell = table.matrix().valueAt(i, j);
        var criterion = table.matrix().criteria().get(j);
        if (!Double.isNaN(cell)) {
            return criterion.value().orElseThrow().value(cell);
        }
        MissingPolicy policy = criterion.missing().orElseThrow();
        return policy == MissingPolicy.WORST ? 0 : policy == MissingPolicy.NEUTRAL ? 0.5 : open;
    }

    /**
     * Whether some weights let a row be ahead of all rivals in one set and behind all in the other.
     *
     * @param own what the open cells of the row are worth; those of its rivals are worth the rest to 1
     * @param byOrder whether the order of the input decides among equals; otherwise equal is neither ahead nor behind
     */
    boolean isPossible(int row, int ahead, int behind, double own, boolean byOrder) {
        int m = table.criteria();
        LinearProgram program = new LinearProgram(new double[m]);
        double[] ones = new double[m];
        Arrays.fill(ones, 1);
        program.equal(ones, 1);
        WeightRows rows = WeightRows.of(
                knowledge, IntStream.range(0, m).mapToObj(j -> "c" + j).toList());
        for (int r = 0; r < rows.size(); r++) {
            program.atLeast(rows.row(r), rows.atLeast(r));
        }
        for (int i = 0; i < table.rows(); i++) {
            double[] lead = new double[m];
            for (int j = 0; j < m; j++) {
                lead[j] = value(row, j, own) - value(i, j, 1 - own);
            }
            if ((ahead >> i & 1) == 1) {
                program.atLeast(lead, byOrder && i < row ? MARGIN : 0);
            }
            if ((behind >> i & 1) == 1) {
                program.atMost(lead, byOrder && i < row ? 0 : -MARGIN);
            }
        }
        return program.solve().isPresent();
    }

    /** The fewest rivals that can be ahead of a row. */
    int fewest(int row, boolean byOrder) {
        int n = table.rows();
        return IntStream.range(0, 1 << n)
                .filter(set -> (set >> row & 1) == 0 && isPossible(row, set, 0, 1, byOrder))
                .map(set -> n - 1 - Integer.bitCount(set))
                .min()
                .orElseThrow();
    }

    /** The most rivals that can be ahead of a row. */
    int most(int row, boolean byOrder) {
        return IntStream.range(0, 1 << table.rows())
                .filter(set -> (set >> row & 1) == 0 && isPossible(row, 0, set, 0, byOrder))
                .map(Integer::bitCount)
                .max()
                .orElseThrow();
    }
}
