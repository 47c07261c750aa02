package dev.kam.io.report;

import dev.kam.io.report.RowOrder.Ranked;
import dev.kam.selection.Excluded;
import dev.kam.selection.Gate;
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
        List<Ranked> shown = RowOrder.best(page.selection(), Status.EXCLUDED);
        List<Gate> gates = page.selection().selector().screening().gates();
        boolean one = gates.size() == 1
                && shown.stream()
                        .allMatch(r ->
                                all.get(r.place()).gate().equals(gates.get(0).subject()));
        html.open("p")
                .text(words.count(
                        all.size(),
                        Labels.STOPPED_ONE,
                        page.scores().areInPoints() ? Labels.STOPPED_MANY : MethodLabels.STOPPED_MANY));
        if (one) {
            html.text(" ");
            page.inline(Labels.CONDITION_IS, ModelSection.condition(page, gates.get(0)));
        }
        html.close("p");
        Table table =
                new Table(page, Labels.STOPPED_CAPTION).column(Labels.ACCOUNT).numbers(Labels.SCORE);
        if (!one) {
            table.column(Labels.CONDITION);
        }
        table.column(Labels.REASON).head();
        for (Ranked ranked : shown) {
            Excluded account = all.get(ranked.place());
            table.row(account.name()).cell(ranked.inWords(page));
            if (!one) {
                table.cell(page.names().of(account.gate()));
            }
            table.cell(reason(page, account)).endRow();
        }
        table.end();
        page.more(all.size());
        page.close();
    }

    /** The reason, without the name of the condition, which is said already. */
    private static String reason(Page page, Excluded account) {
        String reason = account.reason().in(page.words().locale());
        String name = page.names().of(account.gate()) + ": ";
        return reason.startsWith(name) ? reason.substring(name.length()) : reason;
    }
}
