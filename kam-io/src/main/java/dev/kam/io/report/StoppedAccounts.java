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
        Table table = new Table(page, Labels.STOPPED_CAPTION)
                .column(Labels.ACCOUNT)
                .numbers(Labels.SCORE)
                .column(Labels.CONDITION)
                .column(Labels.REASON)
                .head();
        for (Ranked ranked : RowOrder.best(page.selection(), Status.EXCLUDED)) {
            Excluded account = all.get(ranked.place());
            table.row(account.name())
                    .cell(ranked.score() < 0 ? "–" : words.points(ranked.score()))
                    .cell(page.names().of(account.gate()))
                    .cell(reason(page, account))
                    .endRow();
        }
        table.end();
        page.more(all.size());
        page.close();
    }

    /** The reason, without the name of the condition, which stands in a column of its own. */
    private static String reason(Page page, Excluded account) {
        String reason = account.reason().in(page.words().locale());
        String name = page.names().of(account.gate()) + ": ";
        return reason.startsWith(name) ? reason.substring(name.length()) : reason;
    }
}
