package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.weighting.EqualWeighting;
import dev.kam.decision.weighting.Weighting;
import dev.kam.selection.Gate;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.ScoringModel;
import dev.kam.selection.SelectionPolicy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The model: criteria, weights, how performances are valued, conditions and the rules of the choice. */
final class ModelSection {
    private static final Set<MissingPolicy> LEFT_OUT = EnumSet.of(MissingPolicy.RENORMALIZE, MissingPolicy.REJECT);

    private ModelSection() {}

    static void write(Page page) {
        Html html = page.html();
        Words words = page.words();
        ScoringModel model = page.selection().model();
        ValueWords values = new ValueWords(
                words,
                page.scores().areInPoints(),
                Normalization.find(model.method().arguments()));
        page.open(Topic.MODEL);
        if (page.scores().isAdditive()) {
            sum(page);
        } else {
            method(page);
        }
        model.weighting().ifPresent(w -> weighting(page, w));
        Table table = new Table(page, ModelLabels.MODEL_CAPTION)
                .column(Labels.CRITERION)
                .numbers(Labels.WEIGHT)
                .column(ModelLabels.HOW_VALUED)
                .head();
        List<ModelCriterion> criteria = model.criteria();
        for (int j = 0; j < criteria.size(); j++) {
            table.row(page.names().of(criteria.get(j).id()))
                    .cell(words.percent(page.selection().weights().at(j)))
                    .cell(values.of(criteria.get(j)))
                    .endRow();
        }
        table.end();
        gates(page);
        policy(page);
        page.close();
    }

    private static void sum(Page page) {
        Html html = page.html();
        Words words = page.words();
        boolean points = page.scores().areInPoints();
        html.open("p").text(words.in(points ? ModelLabels.MODEL_INTRO : ModelLabels.MODEL_INTRO_PLAIN));
        html.text(" "
                + words.in(leavesOutWhatIsMissing(page) ? ModelLabels.MISSING_LEFT_OUT : ModelLabels.MISSING_IN_TABLE));
        if (page.selection().assessment().ranking().isRelative()) {
            html.text(" " + words.in(ModelLabels.VALUES_COMPARE));
        }
        html.close("p");
    }

    /** Whether nothing counts in place of what is not known, on any criterion. */
    static boolean leavesOutWhatIsMissing(Page page) {
        return page.selection().model().criteria().stream()
                .allMatch(c ->
                        c.missing().isEmpty() || LEFT_OUT.contains(c.missing().get()));
    }

    private static void method(Page page) {
        Html html = page.html();
        Words words = page.words();
        html.open("p");
        page.inline(MethodLabels.MODEL_INTRO, page.method());
        if (page.selection().assessment().ranking().isRelative()) {
            html.text(" " + words.in(MethodLabels.COMPARES));
        }
        html.text(" " + words.in(page.scores().direction()));
        html.close("p").element("p", words.in(MethodLabels.VALUES));
    }

    private static void weighting(Page page, Weighting weighting) {
        if (weighting instanceof EqualWeighting) {
            page.sentence("p", MethodLabels.WEIGHTS_EQUAL);
            return;
        }
        page.sentence(
                "p",
                weighting.isFromData() ? MethodLabels.WEIGHTS_FROM_DATA : MethodLabels.WEIGHTS_JUDGED,
                MethodNames.of(weighting.name(), page.words()));
    }

    private static void gates(Page page) {
        Html html = page.html();
        Words words = page.words();
        html.element("h3", words.in(ModelLabels.CONDITIONS));
        List<Gate> gates = page.selection().selector().screening().gates();
        if (gates.isEmpty()) {
            html.element("p", words.in(ModelLabels.NO_GATES));
            return;
        }
        html.open("ul");
        gates.forEach(gate -> html.element("li", condition(page, gate)));
        html.close("ul");
    }

    static String condition(Page page, Gate gate) {
        Words words = page.words();
        String name = page.names().of(gate.subject());
        if (!gate.oneOf().isEmpty()) {
            return words.fill(ModelLabels.ONE_OF, name, String.join(", ", gate.oneOf()));
        }
        return gate.atLeast().isPresent()
                ? words.fill(
                        ModelLabels.AT_LEAST, name, words.number(gate.atLeast().getAsDouble(), 4))
                : words.fill(
                        ModelLabels.AT_MOST, name, words.number(gate.atMost().orElseThrow(), 4));
    }

    private static void policy(Page page) {
        Html html = page.html();
        Words words = page.words();
        SelectionPolicy policy = page.selection().selector().policy();
        Text bench = policy.incubate() == 0
                ? ModelLabels.POLICY_BENCH_NONE
                : policy.incubate() == 1 ? ModelLabels.POLICY_BENCH_ONE : ModelLabels.POLICY_BENCH;
        html.element("h3", words.in(ModelLabels.POLICY)).open("ul");
        html.element("li", words.count(policy.maxKeyAccounts(), ModelLabels.POLICY_MOST_ONE, ModelLabels.POLICY_MOST));
        html.element("li", words.fill(bench, policy.incubate()));
        html.element("li", words.fill(ModelLabels.POLICY_KNOWN, words.percent(policy.minCoverage())));
        html.close("ul");
    }
}
