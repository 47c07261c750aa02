package dev.kam.selection;

import dev.kam.criteria.RaterSpread;
import dev.kam.criteria.Ratings;
import dev.kam.decision.robustness.Distribution;
import dev.kam.decision.robustness.UncertainPerformances;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ratings over which raters differ, as far as a model uses them: normal around their mean, with its standard error.
 *
 * @param byRow by the row of the account, the distribution of its rating on each such criterion
 */
record Disputes(Map<Integer, Map<String, Distribution>> byRow) {

    static Disputes none() {
        return new Disputes(Map.of());
    }

    static Disputes of(Ratings ratings, Assessment assessment) {
        Map<Integer, Map<String, Distribution>> byRow = new HashMap<>();
        List<ModelCriterion> criteria = assessment.model().criteria();
        for (int j = 0; j < criteria.size(); j++) {
            String id = criteria.get(j).id();
            int place = j;
            RaterSpread.of(ratings, id).standardErrors().forEach((account, error) -> {
                int row = assessment.accounts().rowOf(account).orElse(-1);
                if (error > 0 && row >= 0) {
                    assessment
                            .performanceOf(row, place)
                            .ifPresent(mean -> byRow.computeIfAbsent(row, r -> new LinkedHashMap<>())
                                    .put(id, Distribution.normal(mean, error)));
                }
            });
        }
        return new Disputes(byRow);
    }

    /** The disputed cells of some rows, by their places among these. */
    UncertainPerformances among(int[] rows) {
        UncertainPerformances.Builder builder = UncertainPerformances.builder();
        for (int i = 0; i < rows.length; i++) {
            int place = i;
            byRow.getOrDefault(rows[i], Map.of()).forEach((id, d) -> builder.put(place, id, d));
        }
        return builder.build();
    }
}
