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
        Table table = new Table(page, ModelLabels.AGREEMENT_CAPTION)
                .column(Labels.CRITERION)
                .numbers(ModelLabels.AGREEMENT)
                .column(ModelLabels.IN_WORDS)
                .head();
        page.result().agreement().forEach((criterion, agreement) -> row(page, table, criterion, agreement));
        table.end();
        disputes(page, widest(page));
        page.paragraph("foot", ModelLabels.KRIPPENDORFF);
        page.close();
    }

    private static void row(Page page, Table table, String criterion, Agreement agreement) {
        OptionalDouble alpha = agreement.alpha();
        table.row(page.names().of(criterion))
                .cell(alpha.isPresent() ? page.words().fixed(alpha.getAsDouble(), 2) : "–")
                .cell(page.words().in(verdict(alpha)))
                .endRow();
    }

    private static Text verdict(OptionalDouble alpha) {
        if (alpha.isEmpty()) {
            return ModelLabels.NO_ALPHA;
        }
        double a = alpha.getAsDouble();
        return a >= RELIABLE ? ModelLabels.RELIABLE : a >= TENTATIVE ? ModelLabels.TENTATIVE : ModelLabels.DISCUSS;
    }

    private static void disputes(Page page, List<Dissent> widest) {
        if (widest.isEmpty()) {
            return;
        }
        Html html = page.html();
        Table table = new Table(page, ModelLabels.DISPUTES)
                .column(Labels.ACCOUNT)
                .column(Labels.CRITERION)
                .column(ModelLabels.OPINIONS)
                .head();
        for (Dissent dissent : widest) {
            table.row(nameOf(page, dissent.dispute().accountId()))
                    .cell(page.names().of(dissent.criterion()))
                    .open();
            html.open("ul");
            dissent.dispute().scores().stream().limit(HtmlReport.MAX_ROWS).forEach(s -> {
                html.open("li").element("bdi", Words.name(s.rater()).name());
                html.text(":\u00A0")
                        .element("b", page.words().number(s.score(), 2))
                        .close("li");
            });
            html.close("ul");
            table.close().endRow();
        }
        table.end();
    }

    /** The name of an account; its id where it is not among those that were looked at. */
    static String nameOf(Page page, String id) {
        OptionalInt row = page.selection().accounts().rowOf(id);
        return row.isPresent() ? page.selection().accounts().nameAt(row.getAsInt()) : id;
    }
}
