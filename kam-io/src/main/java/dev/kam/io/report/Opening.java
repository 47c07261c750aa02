package dev.kam.io.report;

import dev.kam.criteria.KamCriterion;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.NearMiss;
import dev.kam.selection.SelectionPolicy;
import java.util.List;
import java.util.stream.Stream;

/** What has to be said before anything else: that this is a pre-selection, or that more were allowed than advised. */
final class Opening {
    private Opening() {}

    static void write(Page page) {
        if (page.selection().isPreselection()) {
            preselection(page);
        }
        SelectionPolicy policy = page.selection().selector().policy();
        policy.override().ifPresent(override -> {
            page.html()
                    .open("section", "class", "box")
                    .element("h2", page.words().in(Labels.OVERRIDE));
            page.sentence(
                    "p",
                    Labels.OVERRIDE_BY,
                    policy.maxKeyAccounts(),
                    SelectionPolicy.MOST_WITHOUT_OVERRIDE,
                    new Words.Name(override.by()),
                    new Words.Name(override.reason()));
            page.html().close("section");
        });
    }

    private static void preselection(Page page) {
        Html html = page.html();
        Words words = page.words();
        html.open("section", "class", "box").element("h2", words.in(Labels.PRESELECTION));
        html.element("p", words.in(Labels.PRESELECTION_WHY));
        html.element("h3", words.in(Labels.COLLECT)).open("ul");
        for (KamCriterion criterion : page.selection().model().missingDefaults()) {
            html.open("li").element("b", words.in(criterion.name()) + ". ");
            html.text(words.in(criterion.question())).close("li");
        }
        html.close("ul");
        List<String> first = Stream.concat(
                        page.selection().keyAccounts().stream().map(KeyAccount::account),
                        page.selection().nearMisses().stream().map(NearMiss::account))
                .map(a -> a.name())
                .toList();
        if (!first.isEmpty()) {
            html.element("p", words.count(first.size(), Labels.COLLECT_FOR_ONE, Labels.COLLECT_FOR));
            html.open("ul", "class", "names");
            first.stream().limit(HtmlReport.MAX_ROWS).forEach(name -> {
                html.open("li").element("bdi", Words.name(name).name()).close("li");
            });
            html.close("ul");
            page.more(first.size());
        }
        html.close("section");
    }
}
