package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table with statements on its alternatives that have been checked: what each criterion is measured on, and what the reader should
 * know.
 *
 * @param scales one for each criterion, in the order of the table
 * @param notices what the reader should know
 */
record JudgedTable(List<ValueScale> scales, List<Notice> notices) {

    static JudgedTable of(
            DecisionMatrix matrix, List<PreferenceStatement> statements, Map<String, ValueScale> scales, int pieces) {
        int[] named = requireAlternatives(matrix, statements);
        requireKnown(matrix, named);
        List<Notice> notices = new ArrayList<>();
        return new JudgedTable(scales(matrix, named, scales, pieces, notices), notices);
    }

    private static int[] requireAlternatives(DecisionMatrix matrix, List<PreferenceStatement> statements) {
        int n = matrix.alternatives();
        if (n < 2) {
            throw new IllegalArgumentException("alternatives must be at least 2 but were " + n);
        }
        for (PreferenceStatement s : statements) {
            int largest = Math.max(s.first(), s.second());
            if (largest >= n) {
                throw new IllegalArgumentException(
                        "alternative of the statement '" + s + "' must be in [0, " + (n - 1) + "] but was " + largest);
            }
        }
        return statements.stream()
                .flatMapToInt(s -> IntStream.of(s.first(), s.second()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static void requireKnown(DecisionMatrix matrix, int[] named) {
        for (int j = 0; j < matrix.criteria().size(); j++) {
            for (int i : named) {
                if (matrix.column(j).isMissing(i)) {
                    throw new IllegalArgumentException("performance of alternative " + i + " on criterion '"
                            + matrix.criteria().get(j).id()
                            + "' must be assessed to learn from it but is missing.\nMaybe leave out the statements on"
                            + " that alternative.");
                }
            }
        }
    }

    private static List<ValueScale> scales(
            DecisionMatrix matrix, int[] named, Map<String, ValueScale> scales, int pieces, List<Notice> notices) {
        List<String> ids = CriterionIds.of(matrix);
        for (String id : scales.keySet()) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException(
                        "scales must be of the criteria " + CriterionIds.quoted(ids) + " but one was of '" + id + "'");
            }
        }
        List<ValueScale> all = new ArrayList<>();
        for (int j = 0; j < ids.size(); j++) {
            Criterion criterion = matrix.criteria().get(j);
            ValueScale given = scales.get(criterion.id());
            ValueScale scale = given == null ? scale(criterion, matrix.column(j), pieces) : given;
            Preference shown = scale.worst() < scale.best() ? Preference.MAXIMIZE : Preference.MINIMIZE;
            if (criterion.preference() != shown) {
                throw new IllegalArgumentException("scale of criterion '" + criterion.id()
                        + "' must express the preference " + criterion.preference() + " but expresses " + shown);
            }
            Column column = matrix.column(j);
            double low = Math.min(scale.worst(), scale.best());
            double high = Math.max(scale.worst(), scale.best());
            long beyond = Arrays.stream(named)
                    .filter(i -> column.valueAt(i) < low || column.valueAt(i) > high)
                    .count();
            if (beyond > 0) {
                notices.add(Notice.of(
                        "beyond-scale",
                        "Performances beyond the scale of '" + criterion.id() + "' count as its ends: " + beyond + ".",
                        "Los valores fuera de la escala de '" + criterion.id() + "' cuentan como sus extremos: "
                                + beyond + "."));
            }
            all.add(scale);
        }
        return all;
    }

    private static ValueScale scale(Criterion criterion, Column column, int pieces) {
        if (criterion.preference() == Preference.TARGET) {
            throw new IllegalArgumentException("preference of criterion '" + criterion.id()
                    + "' must be MAXIMIZE or MINIMIZE to learn its value function but was TARGET");
        }
        double low = column.min();
        double high = column.max();
        if (low == high) {
            throw new IllegalArgumentException("performances on criterion '" + criterion.id()
                    + "' must differ but were all " + low + ".\nMaybe give it a scale, or leave it out.");
        }
        return criterion.preference() == Preference.MAXIMIZE
                ? ValueScale.of(low, high, pieces)
                : ValueScale.of(high, low, pieces);
    }
}
