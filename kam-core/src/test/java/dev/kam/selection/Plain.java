package dev.kam.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A choice of key accounts in plain maps and lists: what the random cases are made of and the reference works on. */
final class Plain {
    final List<String> ids = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final Map<String, List<@Nullable Double>> numbers = new LinkedHashMap<>();
    final Map<String, List<@Nullable String>> texts = new LinkedHashMap<>();
    final List<Rated> ratings = new ArrayList<>();
    final List<Measure> criteria = new ArrayList<>();
    final List<Check> gates = new ArrayList<>();
    final List<String> attraction = new ArrayList<>();
    final List<Judged> judged = new ArrayList<>();
    int most = 10;
    int incubate = 5;
    int minCoveragePercent = 70;

    @Nullable
    String sizeColumn;

    /** One rating. */
    record Rated(int row, String criterion, String rater, double score) {}

    /** A success factor. */
    record Judged(String ours, String best, int weight) {}

    /** A gate: one of the three conditions is there. */
    record Check(
            boolean onCriterion,
            String subject,
            @Nullable Double atLeast,
            @Nullable Double atMost,
            List<String> oneOf) {}

    /**
     * A criterion.
     *
     * @param units its weight in whole units
     * @param unit what a unit weighs
     * @param shape how it is valued; null when anchors are to be derived
     * @param missing the policy; null for the default
     */
    record Measure(
            String id,
            String column,
            String preference,
            @Nullable Shape shape,
            int units,
            double unit,
            @Nullable String missing,
            boolean actionable) {}

    /**
     * A value function.
     *
     * @param type linear [worst, best], piecewise [x, v, x, v ..], quantiles [q ..] or target [four]
     */
    record Shape(String type, List<Double> numbers) {}

    int size() {
        return ids.size();
    }
}
