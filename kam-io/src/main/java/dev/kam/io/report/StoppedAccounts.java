package dev.kam.io.report;

import dev.kam.io.report.RowOrder.Ranked;
import dev.kam.selection.Excluded;
import dev.kam.selection.Selection.Status;
import java.util.List;

/** The accounts that a condition stopped, and why. */
final class StoppedAccounts {
    private StoppedAccounts() {}

    static void write(Page page) {
        Html html = page.html();
        Words words = page.words();
        List<Excluded> all = page.selection().excluded();
        page.open(Topic.STOPPED);
        if (all.isEmpty()) {
            html.element("p", words.in(Labels.NO_STOPPED));
            page.close();
            return;
        }
        html.element("p", words.count(all.size(), Labels.STOPPED_ONE, Labels.STOPPED_MANY));
        page.openTable(Labels.STOPPED_CAPTION, List.of(Labels.ACCOUNT, Labels.SCORE, Labels.CONDITION, Labels.REASON));
        for (Ranked ranked : RowOrder.best(page.selection(), Status.EXCLUDED)) {
            Excluded account = all.get(ranked.place());
            html.open("tr");
            page.rowName(account.name());
            page.cell(ranked.score() < 0 ? "–" : words.points(ranked.score()));
            page.cell(page.names().of(account.gate()));
            page.cell(account.reason().in(words.locale()));
            html.close("tr");
        }
        page.closeTable();
        page.more(all.size());
        page.close();
    }
}
