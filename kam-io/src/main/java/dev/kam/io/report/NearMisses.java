package dev.kam.io.report;

import dev.kam.selection.KeyAccount;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.NearMiss;
import dev.kam.selection.Selection;
import java.util.ArrayList;
import java.util.List;

/** The accounts next in line, and what each would need to be chosen. */
final class NearMisses {
    private NearMisses() {}

    static void write(Page page) {
        Html html = page.html();
        Words words = page.words();
        Selection selection = page.selection();
        List<NearMiss> near = selection.nearMisses();
        page.open(Topic.NEAR);
        if (near.isEmpty()) {
            boolean none =
                    selection.selector().policy().incubate() == 0 && selection.count(Selection.Status.ELIGIBLE) > 0;
            html.element("p", words.in(none ? Labels.NO_INCUBATION : Labels.NO_NEAR));
            page.close();
            return;
        }
        List<KeyAccount> chosen = selection.keyAccounts();
        KeyAccount last = chosen.get(chosen.size() - 1);
        boolean needs = standAlone(page);
        Words.Name name = Words.name(last.account().name());
        page.sentence("p", needs ? Labels.NEAR_INTRO : MethodLabels.NEAR_INTRO, name, page.method());
        Table table = new Table(page, needs ? Labels.NEAR_CAPTION : MethodLabels.NEAR_CAPTION)
                .column(Labels.ACCOUNT)
                .column(Labels.SCORE)
                .column(needs ? Labels.ENOUGH : MethodLabels.TRAILS)
                .head();
        near.stream().limit(HtmlReport.MAX_ROWS).forEach(n -> row(page, table, n, last));
        table.end();
        page.more(near.size());
        page.close();
    }

    /** Whether the score of an account does not depend on the others, so that a change can be said to be enough. */
    private static boolean standAlone(Page page) {
        return page.scores().isAdditive()
                || !page.selection().assessment().ranking().isRelative();
    }

    private static void row(Page page, Table table, NearMiss near, KeyAccount last) {
        Html html = page.html();
        table.row(near.account().name()).open();
        html.text(page.scores().of(near.score()) + " ");
        html.element("span", page.scores().behind(near.score(), last.score()), "class", "note");
        table.close();
        table.open();
        if (standAlone(page)) {
            needs(page, near);
        } else {
            TrailingCriteria.write(page, near, last);
        }
        table.close().endRow();
    }

    private static void needs(Page page, NearMiss near) {
        Html html = page.html();
        Words words = page.words();
        List<Change> changes = Change.of(page.selection(), near);
        if (!changes.isEmpty()) {
            html.open("ul");
            for (Change c : changes) {
                html.element(
                        "li",
                        words.fill(
                                Labels.CHANGE,
                                page.names().of(c.criterion()),
                                c.from(words),
                                c.to(words),
                                c.difference(words)));
            }
            html.close("ul");
        }
        rest(page, near, changes);
    }

    /** The criteria on which no change is enough, and those that are not known. */
    private static void rest(Page page, NearMiss near, List<Change> changes) {
        List<String> enough = changes.stream().map(Change::criterion).toList();
        List<Object> powerless = new ArrayList<>();
        List<Object> unknown = new ArrayList<>();
        List<Object> withoutAnchors = new ArrayList<>();
        Selection selection = page.selection();
        int row = selection.accounts().rowOf(near.account().id()).orElseThrow();
        List<ModelCriterion> criteria = selection.model().criteria();
        for (int j = 0; j < criteria.size(); j++) {
            String id = criteria.get(j).id();
            if (near.wouldNeed().containsKey(id) && !enough.contains(id)) {
                boolean known = selection.assessment().performanceOf(row, j).isPresent();
                boolean anchored = criteria.get(j).value().isPresent();
                (known ? anchored ? powerless : withoutAnchors : unknown)
                        .add(page.names().within(id));
            }
        }
        if (!powerless.isEmpty()) {
            page.paragraph("note", Labels.NOT_ENOUGH, powerless);
        }
        if (!withoutAnchors.isEmpty()) {
            page.paragraph("note", MethodLabels.NO_ANCHORS, withoutAnchors);
        }
        if (!unknown.isEmpty()) {
            page.paragraph("note", Labels.UNKNOWN_YET, unknown);
        }
        if (near.wouldNeed().isEmpty()) {
            page.paragraph("note", Labels.NOTHING_ACTIONABLE);
        }
    }
}
