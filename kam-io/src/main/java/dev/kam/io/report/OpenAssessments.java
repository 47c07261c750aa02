package dev.kam.io.report;

import dev.kam.io.report.RowOrder.Ranked;
import dev.kam.selection.AssessNext;
import dev.kam.selection.Selection.Status;
import java.util.List;
import java.util.stream.Collectors;

/** The accounts that are not known well enough, and what is missing. */
final class OpenAssessments {
    private OpenAssessments() {}

    static void write(Page page) {
        Html html = page.html();
        Words words = page.words();
        List<AssessNext> all = page.selection().assessNext();
        page.open(Topic.ASSESS);
        if (all.isEmpty()) {
            html.element("p", words.in(Labels.NO_ASSESS));
            page.close();
            return;
        }
        double known = page.selection().selector().policy().minCoverage();
        page.sentence("p", Labels.ASSESS_INTRO, words.percent(known));
        Table table = new Table(page, Labels.ASSESS_CAPTION)
                .column(Labels.ACCOUNT)
                .numbers(Labels.KNOWN)
                .numbers(Labels.SO_FAR)
                .column(Labels.MISSING)
                .head();
        for (Ranked ranked : RowOrder.best(page.selection(), Status.ASSESS_NEXT)) {
            AssessNext account = all.get(ranked.place());
            table.row(account.name())
                    .cell(words.percent(account.coverage()))
                    .cell(ranked.inWords(page))
                    .cell(account.missing().stream().map(page.names()::of).collect(Collectors.joining(", ")))
                    .endRow();
        }
        table.end();
        page.more(all.size());
        page.close();
    }
}
