package dev.kam.io.report;

import dev.kam.selection.Assessment;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.NearMiss;
import dev.kam.selection.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Where an account next in line trails the last one chosen, among the criteria that joint work can change. */
final class TrailingCriteria {
    private static final int DECIMALS = 2;

    /**
     * A criterion on which an account is worth less than another one.
     *
     * @param id its id
     * @param ours the performance of the account
     * @param theirs that of the other one
     * @param difference by how much it is worth less, in value times weight
     */
    private record Trailing(String id, double ours, OptionalDouble theirs, double difference) {}

    private TrailingCriteria() {}

    static void write(Page page, NearMiss near, KeyAccount last) {
        Html html = page.html();
        Words words = page.words();
        List<Object> unknown = new ArrayList<>();
        List<Trailing> trailing = of(page, near, last, unknown);
        if (!trailing.isEmpty()) {
            html.open("ul");
            for (Trailing t : trailing) {
                String name = page.names().of(t.id);
                String ours = words.number(t.ours, DECIMALS);
                html.element(
                        "li",
                        t.theirs.isPresent()
                                ? words.fill(
                                        MethodLabels.AGAINST,
                                        name,
                                        ours,
                                        words.number(t.theirs.getAsDouble(), DECIMALS))
                                : words.fill(MethodLabels.AGAINST_UNKNOWN, name, ours));
            }
            html.close("ul");
        }
        if (!unknown.isEmpty()) {
            page.paragraph("note", Labels.UNKNOWN_YET, unknown);
        }
        if (near.wouldNeed().isEmpty()) {
            page.paragraph("note", Labels.NOTHING_ACTIONABLE);
        } else if (trailing.isEmpty()) {
            page.paragraph("note", MethodLabels.TRAILS_NOWHERE);
        }
    }

    /** Largest difference first. */
    private static List<Trailing> of(Page page, NearMiss near, KeyAccount last, List<Object> unknown) {
        Selection selection = page.selection();
        Assessment assessment = selection.assessment();
        int row = selection.accounts().rowOf(near.account().id()).orElseThrow();
        int other = selection.accounts().rowOf(last.account().id()).orElseThrow();
        double[] ours = assessment.weightedValuesOf(row);
        double[] theirs = assessment.weightedValuesOf(other);
        List<ModelCriterion> criteria = selection.model().criteria();
        List<Trailing> trailing = new ArrayList<>();
        for (int j = 0; j < criteria.size(); j++) {
            String id = criteria.get(j).id();
            OptionalDouble performance = assessment.performanceOf(row, j);
            if (near.wouldNeed().containsKey(id) && performance.isEmpty()) {
                unknown.add(page.names().within(id));
            } else if (near.wouldNeed().containsKey(id) && ours[j] < theirs[j]) {
                trailing.add(new Trailing(
                        id, performance.getAsDouble(), assessment.performanceOf(other, j), theirs[j] - ours[j]));
            }
        }
        trailing.sort(Comparator.comparingDouble(t -> -t.difference));
        return trailing;
    }
}
