package dev.kam.decision.sorting;

import dev.kam.Notice;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.method.PreferenceFunction;
import dev.kam.decision.method.Promethee;
import dev.kam.decision.method.PrometheeRanking;
import dev.kam.decision.table.Performances;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * PROMETHEE II net flows over some of the alternatives of a table and some profiles. The criteria are taken one after the
 * other, so that only one column is copied at a time; what stands in for a missing cell is that of the whole table.
 */
final class NetFlows {
    private final Performances table;
    private final Promethee promethee;
    private final Set<Notice> notices = new LinkedHashSet<>();

    NetFlows(Performances table, Map<String, PreferenceFunction> byCriterionId) {
        this.table = table;
        this.promethee = Promethee.withDefaults().withFunctions(byCriterionId);
    }

    /** The net flows of rows, in their order, and then those of profiles; together at least one. */
    double[] of(int[] rows, double[]... profiles) {
        double[] flows = new double[rows.length + profiles.length];
        for (int j = 0; j < table.criteria(); j++) {
            double weight = table.weight(j);
            if (weight > 0) {
                PrometheeRanking alone = onCriterion(j, rows, profiles);
                for (int i = 0; i < flows.length; i++) {
                    flows[i] += weight * alone.scoreOf(i);
                }
            }
        }
        for (int i = 0; i < flows.length; i++) {
            flows[i] = Math.min(1, Math.max(-1, flows[i])) + 0.0;
        }
        return flows;
    }

    private PrometheeRanking onCriterion(int j, int[] rows, double[][] profiles) {
        Column.Builder column = Column.builder();
        for (int row : rows) {
            column.append(table.at(row, j));
        }
        for (double[] profile : profiles) {
            column.append(profile[j]);
        }
        Criterion criterion = Criterion.of(table.id(j), table.isBenefit(j) ? Preference.MAXIMIZE : Preference.MINIMIZE);
        PrometheeRanking alone =
                promethee.rank(DecisionMatrix.of(List.of(criterion), List.of(column.build())), Weights.equal(1));
        notices.addAll(alone.notices());
        return alone;
    }

    /** What the reader of the flows so far should know, each once. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** Whether a net flow is at least another, up to rounding: flows are between -1 and 1, and sums of many terms. */
    static boolean reaches(double flow, double other) {
        return Limit.reaches(flow, other, 1);
    }
}
