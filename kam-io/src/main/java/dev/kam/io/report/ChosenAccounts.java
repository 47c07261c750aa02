package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.account.Account;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.NearMiss;
import dev.kam.selection.Reason;
import dev.kam.selection.Selection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The key accounts with their bars and reasons, and below the line those that come next. */
final class ChosenAccounts {
    private static final double FULL = 1 - 1e-9;

    private ChosenAccounts() {}

    static void write(Page page) {
        Html html = page.html();
        Words words = page.words();
        Selection selection = page.selection();
        List<KeyAccount> chosen = selection.keyAccounts();
        page.open(Topic.CHOSEN);
        if (chosen.isEmpty()) {
            html.element("p", words.in(ChosenLabels.NOBODY));
            page.close();
            return;
        }
        boolean bars = page.scores().areInPoints();
        if (bars) {
            html.element("p", words.in(ChosenLabels.INTRO));
            html.open("figure");
            legend(page);
        } else {
            html.open("p");
            page.inline(MethodLabels.RANKED_BY, page.method());
            html.text(" " + words.in(page.scores().direction()) + " "
                            + words.in(page.scores().isAdditive() ? MethodLabels.SUM : MethodLabels.NO_SUM))
                    .close("p");
        }
        html.open("ol", "class", "accounts");
        for (int i = 0; i < Math.min(chosen.size(), HtmlReport.MAX_ROWS); i++) {
            KeyAccount k = chosen.get(i);
            account(page, "k" + i, k.account(), k.rank(), k.score(), k.contributions(), k.coverage(), k.reason());
        }
        html.close("ol");
        page.more(chosen.size());
        line(page, chosen, selection.nearMisses().isEmpty());
        near(page, selection.nearMisses());
        if (bars) {
            html.element("figcaption", words.in(ChosenLabels.SCALE)).close("figure");
        }
        page.close();
    }

    private static void near(Page page, List<NearMiss> near) {
        if (near.isEmpty()) {
            return;
        }
        page.html().open("ol", "class", "accounts");
        for (int i = 0; i < Math.min(near.size(), HtmlReport.MAX_ROWS); i++) {
            NearMiss n = near.get(i);
            account(page, "n" + i, n.account(), n.rank(), n.score(), n.contributions(), n.coverage(), n.reason());
        }
        page.html().close("ol");
        page.more(near.size());
    }

    private static void legend(Page page) {
        Html html = page.html();
        html.open("ul", "class", "legend", "aria-label", page.words().in(ChosenLabels.LEGEND));
        List<ModelCriterion> criteria = page.selection().model().criteria();
        for (int j = 0; j < criteria.size(); j++) {
            html.open("li").open("svg", "width", "24", "height", "18", "aria-hidden", "true", "xmlns", Svg.NAMESPACE);
            html.empty(
                    "rect",
                    "x",
                    "0.5",
                    "y",
                    "0.5",
                    "width",
                    "23",
                    "height",
                    "17",
                    "fill",
                    Names.fill(j),
                    "stroke",
                    "#4b4f57");
            html.element("text", Names.letter(j), "x", "12", "y", "13", "text-anchor", "middle")
                    .close("svg");
            html.element("bdi", page.names().of(criteria.get(j).id()));
            html.text(" " + page.words().percent(page.selection().weights().at(j)))
                    .close("li");
        }
        html.close("ul");
    }

    private static void line(Page page, List<KeyAccount> chosen, boolean nobodyNext) {
        int most = page.selection().selector().policy().maxKeyAccounts();
        boolean points = page.scores().areInPoints();
        Text one = points ? ChosenLabels.LINE_ONE : MethodLabels.LINE_ONE;
        Text many = points ? ChosenLabels.LINE : MethodLabels.LINE;
        String last = page.scores().of(chosen.get(chosen.size() - 1).score());
        if (chosen.size() < most) {
            page.paragraph("note", ChosenLabels.LINE_NOBODY, most);
        } else if (!nobodyNext) {
            page.paragraph("line", most == 1 ? one : many, most, last);
        }
    }

    private static void account(
            Page page,
            String id,
            Account account,
            int rank,
            double score,
            Map<String, Double> contributions,
            double coverage,
            Reason reason) {
        Html html = page.html();
        Words words = page.words();
        html.open("li").open("div", "class", "head");
        html.element("span", words.count(rank), "class", "rank");
        html.open("span", "class", "name").element("bdi", account.name()).close("span");
        html.open("span", "class", "score");
        if (!page.scores().areInPoints()) {
            html.element("span", words.in(MethodLabels.SCORE) + " ", "class", "broad");
        }
        html.text(page.scores().withUnit(score)).close("span");
        html.close("div");
        if (page.scores().areInPoints()) {
            ContributionBar.draw(page, id, account.name(), score, contributions);
        }
        html.element("p", inUnit(page, reason).in(words.locale()));
        if (coverage < FULL) {
            Text known = page.scores().isAdditive() && ModelSection.leavesOutWhatIsMissing(page)
                    ? ChosenLabels.COVERAGE
                    : MethodLabels.COVERAGE;
            page.paragraph("note", known, words.percent(coverage));
        }
        html.close("li");
    }

    /** A reason says the difference of two scores in points; nothing of it where scores are none. */
    private static Reason inUnit(Page page, Reason reason) {
        return page.scores().areInPoints()
                ? reason
                : new Reason(reason.kind(), reason.drivers(), reason.against(), reason.other(), OptionalDouble.empty());
    }
}
