package dev.kam.decision.weighting;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the judgements of people, which go by the ids of criteria, for the criteria of a table. */
final class CriterionIds {

    private CriterionIds() {}

    /** The ids of a table's criteria, in their order. */
    static List<String> of(DecisionMatrix matrix) {
        return matrix.criteria().stream().map(Criterion::id).toList();
    }

    /** Writes ids for a message: {@code ['a', 'b']}. */
    static String quoted(Collection<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * Requires that judgements are on the criteria of a table and on all of them.
     *
     * @param wanted the ids of the criteria
     * @param judged the ids that there are judgements on
     * @param what what a judgement is, for messages, such as {@code points}
     * @throws IllegalArgumentException naming the first criterion that is left out, or that the table does not have
     */
    static void requireSame(List<String> wanted, Collection<String> judged, String what) {
        Set<String> known = new HashSet<>(judged);
        for (String id : wanted) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(what + " of criterion '" + id + "' must be given but is missing");
            }
        }
        Set<String> ids = new HashSet<>(wanted);
        for (String id : judged) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException(
                        what + " must be of the criteria " + quoted(wanted) + " but one was of '" + id + "'");
            }
        }
    }

    /** Puts the numbers of a map in the order of ids, all of which must be there, and no others. */
    static double[] inOrder(List<String> wanted, Map<String, Double> numbers, String what) {
        requireSame(wanted, numbers.keySet(), what);
        return wanted.stream().mapToDouble(numbers::get).toArray();
    }

    /** Requires numbers that can be weights: finite, not negative, not all 0. */
    static void requireWeights(Map<String, Double> numbers, String what) {
        String all = what.endsWith("s") ? what : what + "s";
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException(all + " must not be empty");
        }
        boolean any = false;
        for (Map.Entry<String, Double> entry : numbers.entrySet()) {
            double number = entry.getValue();
            if (!(number >= 0) || number == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        what + " of criterion '" + entry.getKey() + "' must be finite and >= 0 but was " + number);
            }
            any |= number > 0;
        }
        if (!any) {
            throw new IllegalArgumentException(all + " must not all be 0");
        }
    }
}
