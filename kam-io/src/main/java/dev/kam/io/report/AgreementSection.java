package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.criteria.Agreement;
import dev.kam.criteria.Agreement.Dispute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How far the raters agree, criterion by criterion, and where they should talk. */
final class AgreementSection {
    /** Krippendorff's limits. */
    private static final double RELIABLE = 0.8;

    private static final double TENTATIVE = 0.667;
    private static final int MOST_DISPUTES = 10;

    /**
     * A dispute over an account on a criterion.
     *
     * @param criterion the id of the criterion
     * @param dispute who said what
     */
    record Dissent(String criterion, Dispute dispute) {}

    private AgreementSection() {}

    /** The widest disputes over all criteria, widest first. */
    static List<Dissent> widest(Page page) {
        List<Dissent> all = new ArrayList<>();
        page.result()
                .agreement()
                .forEach((criterion, agreement) ->
                        agreement.widest().forEach(dispute -> all.add(new Dissent(criterion, dispute))));
        all.sort(Comparator.comparingDouble(d -> -d.dispute().range()));
        return all.subList(0, Math.min(MOST_DISPUTES, all.size()));
    }

    static void write(Page page) {
        Html html = page.html();
        Words words = page.words();
        page.open(Topic.AGREEMENT);
        if (page.result().agreement().isEmpty()) {
            html.element("p", words.in(ModelLabels.NO_RATINGS));
            page.close();
            return;
        }
        page.sentence("p", ModelLabels.AGREEMENT_INTRO, words.number(RELIABLE, 1), words.number(TENTATIVE, 3));
        page.openTable(
                ModelLabels.AGREEMENT_CAPTION, List.of(Labels.CRITERION, ModelLabels.AGREEMENT, ModelLabels.IN_WORDS));
        page.result().agreement().forEach((criterion, agreement) -> row(page, criterion, agreement));
        page.closeTable();
        List<Dissent> widest = widest(page);
        if (!widest.isEmpty()) {
            page.openTable(ModelLabels.DISPUTES, List.of(Labels.ACCOUNT, Labels.CRITERION, ModelLabels.OPINIONS));
            widest.forEach(dissent -> dispute(page, dissent));
            page.closeTable();
        }
        page.paragraph("foot", ModelLabels.KRIPPENDORFF);
        page.close();
    }

    private static void row(Page page, String criterion, Agreement agreement) {
        page.html().open("tr");
        page.rowName(page.names().of(criterion));
        OptionalDouble alpha = agreement.alpha();
        page.cell(alpha.isPresent() ? page.words().fixed(alpha.getAsDouble(), 2) : "–");
        page.cell(page.words().in(verdict(alpha)));
        page.html().close("tr");
    }

    private static Text verdict(OptionalDouble alpha) {
        if (alpha.isEmpty()) {
            return ModelLabels.NO_ALPHA;
        }
        double a = alpha.getAsDouble();
        return a >= RELIABLE ? ModelLabels.RELIABLE : a >= TENTATIVE ? ModelLabels.TENTATIVE : ModelLabels.DISCUSS;
    }

    private static void dispute(Page page, Dissent dissent) {
        Html html = page.html();
        html.open("tr");
        page.rowName(nameOf(page, dissent.dispute().accountId()));
        page.cell(page.names().of(dissent.criterion()));
        html.open("td").open("ul");
        dissent.dispute().scores().stream().limit(HtmlReport.MAX_ROWS).forEach(s -> {
            html.open("li").element("bdi", Words.name(s.rater()).name());
            html.text(": ").element("b", page.words().number(s.score(), 2)).close("li");
        });
        html.close("ul").close("td").close("tr");
    }

    /** The name of an account; its id where it is not among those that were looked at. */
    static String nameOf(Page page, String id) {
        OptionalInt row = page.selection().accounts().rowOf(id);
        return row.isPresent() ? page.selection().accounts().nameAt(row.getAsInt()) : id;
    }
}
