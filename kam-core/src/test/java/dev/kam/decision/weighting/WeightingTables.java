package dev.kam.decision.weighting;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Tables to find weights for. */
final class WeightingTables {

    private WeightingTables() {}

    /** A table of one alternative, of which only the ids of the criteria matter. */
    static DecisionMatrix of(String... ids) {
        return DecisionMatrix.of(
                Arrays.stream(ids)
                        .map(id -> Criterion.of(id, Preference.MAXIMIZE))
                        .toList(),
                Arrays.stream(ids).map(id -> Column.of(1)).toList());
    }

    /** A table of rows, with + for a benefit and - for a cost; criteria are C1, C2, ... */
    static DecisionMatrix rows(String signs, double[]... rows) {
        return DecisionMatrix.ofRows(criteria(signs), rows);
    }

    static List<Criterion> criteria(String signs) {
        return IntStream.range(0, signs.length())
                .mapToObj(j ->
                        Criterion.of("C" + (j + 1), signs.charAt(j) == '+' ? Preference.MAXIMIZE : Preference.MINIMIZE))
                .toList();
    }

    static List<String> names(int m) {
        List<String> names = new ArrayList<>();
        for (int j = 1; j <= m; j++) {
            names.add("C" + j);
        }
        return names;
    }
}
