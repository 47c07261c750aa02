package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.account.Account;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.NearMiss;
import dev.kam.selection.OpenQuestion;
import dev.kam.selection.Selection;
import dev.kam.selection.SelectionRobustness;
import dev.kam.selection.WeightRange;
import dev.kam.selection.WeightRange.Swap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How sure the choice is: who is certain, who hangs on one weight, and what to find out next. */
final class SureSection {
    private static final int MOST_QUESTIONS = 5;
    private static final double DIFFERENCE = 2 * Math.sqrt(2);
    private static final double LIKELY = 0.9;
    private static final double OPEN = 0.5;

    private final Page page;
    private final Html html;
    private final Words words;
    private final Selection selection;
    private final SelectionRobustness sure;

    private SureSection(Page page, SelectionRobustness sure) {
        this.page = page;
        this.html = page.html();
        this.words = page.words();
        this.selection = page.selection();
        this.sure = sure;
    }

    static void write(Page page) {
        page.open(Topic.SURE);
        Optional<SelectionRobustness> robustness = page.result().robustness();
        if (page.selection().keyAccounts().isEmpty()) {
            page.html().element("p", page.words().in(SureLabels.NOBODY));
        } else if (robustness.isEmpty()) {
            page.html().element("p", page.words().in(SureLabels.NOT_KNOWN));
        } else {
            new SureSection(page, robustness.get()).write();
        }
        page.close();
    }

    private void write() {
        if (selection.nearMisses().isEmpty() && selection.count(Selection.Status.ELIGIBLE) == 0) {
            html.element("p", words.in(SureLabels.ALL_CHOSEN));
        } else {
            boolean raters = !page.result().agreement().isEmpty();
            Text intro = raters ? SureLabels.INTRO : SureLabels.INTRO_WITHOUT_RATERS;
            page.sentence("p", intro, words.count(sure.draws()), words.percent(sure.spread()));
            certain();
            shares();
            ranges();
        }
        questions();
    }

    private void certain() {
        List<KeyAccount> chosen = selection.keyAccounts();
        List<Words.Name> certain = chosenBetween(1, Double.POSITIVE_INFINITY);
        if (certain.size() == chosen.size() && certain.size() > 1) {
            page.sentence("p", SureLabels.CERTAIN_ALL);
        } else if (certain.isEmpty()) {
            page.sentence("p", SureLabels.CERTAIN_NONE);
        } else {
            page.sentence("p", certain.size() == 1 ? SureLabels.CERTAIN_ONE : SureLabels.CERTAIN, certain);
        }
        named(SureLabels.LIKELY_ONE, SureLabels.LIKELY, chosenBetween(LIKELY, 1));
        named(SureLabels.OPEN_ONE, SureLabels.OPEN, chosenBetween(0, OPEN));
        for (KeyAccount k : chosen) {
            sure.hangsOn(k.account().id()).ifPresent(range -> hangs(k, range));
        }
    }

    /** The names of the key accounts whose share lies in an interval, its upper end excluded. */
    private List<Words.Name> chosenBetween(double from, double to) {
        return selection.keyAccounts().stream()
                .map(KeyAccount::account)
                .filter(account -> shareOf(account) >= from && shareOf(account) < to)
                .map(account -> Words.name(account.name()))
                .toList();
    }

    private void named(Text one, Text many, List<Words.Name> names) {
        if (!names.isEmpty()) {
            page.sentence("p", names.size() == 1 ? one : many, names);
        }
    }

    private void hangs(KeyAccount account, WeightRange range) {
        String id = account.account().id();
        boolean above = range.above().filter(s -> s.leaves().equals(id)).isPresent()
                && (range.below().filter(s -> s.leaves().equals(id)).isEmpty()
                        || range.high() - range.weight() <= range.weight() - range.low());
        Swap swap = (above ? range.above() : range.below()).orElseThrow();
        page.sentence(
                "p",
                above ? SureLabels.HANGS_ABOVE : SureLabels.HANGS_BELOW,
                Words.name(account.account().name()),
                Words.name(page.names().of(range.criterion())),
                weight(above ? range.high() : range.low()),
                weight(range.weight()),
                nameOf(swap.enters()));
    }

    private void shares() {
        Table table = new Table(page, SureLabels.SHARES)
                .column(Labels.ACCOUNT)
                .column(SureLabels.NEARBY)
                .numbers(SureLabels.ANY)
                .head();
        List<Account> accounts = new ArrayList<>();
        selection.keyAccounts().stream()
                .limit(HtmlReport.MAX_ROWS)
                .map(KeyAccount::account)
                .forEach(accounts::add);
        int chosen = accounts.size();
        selection.nearMisses().stream()
                .limit(HtmlReport.MAX_ROWS - (long) chosen)
                .map(NearMiss::account)
                .forEach(accounts::add);
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            double share = shareOf(account);
            table.row(account.name()).open();
            bar(
                    "s" + i,
                    words.fill(SureLabels.SHARE_TITLE, Words.name(account.name()), percent(share)),
                    0,
                    share,
                    Optional.empty(),
                    i < chosen ? "held" : "waiting");
            html.text(percent(share));
            table.close().cell(percent(sure.anyWeightsShareOf(rowOf(account)))).endRow();
        }
        table.end();
        page.paragraph(
                "foot",
                SureLabels.SHARES_FOOT,
                Words.name(selection
                        .keyAccounts()
                        .get(selection.keyAccounts().size() - 1)
                        .account()
                        .name()),
                words.count(sure.draws()),
                words.percent(Math.rint(100 * DIFFERENCE * Math.sqrt(0.25 / sure.draws())) / 100));
    }

    private void ranges() {
        Table table = new Table(page, SureLabels.RANGES)
                .column(Labels.CRITERION)
                .numbers(Labels.WEIGHT)
                .column(SureLabels.RANGE)
                .column(SureLabels.BEYOND)
                .head();
        int place = 0;
        for (WeightRange range : sure.weightRanges()) {
            String name = page.names().of(range.criterion());
            String low = weight(range.low());
            String high = weight(range.high());
            table.row(name).cell(weight(range.weight())).open();
            bar(
                    "w" + place++,
                    words.fill(SureLabels.RANGE_TITLE, Words.name(name), weight(range.weight()), low, high),
                    range.low(),
                    range.high(),
                    Optional.of(range.weight()),
                    "held");
            page.inline(SureLabels.RANGE_FROM_TO, low, high);
            table.close().open();
            beyond(range);
            table.close().endRow();
        }
        table.end();
        page.paragraph("foot", SureLabels.RANGES_FOOT);
    }

    private void beyond(WeightRange range) {
        if (range.below().isEmpty() && range.above().isEmpty()) {
            html.text(words.in(SureLabels.NEVER));
        }
        range.below().ifPresent(swap -> swap(SureLabels.BELOW, swap));
        range.above().ifPresent(swap -> swap(SureLabels.ABOVE, swap));
    }

    private void swap(Text text, Swap swap) {
        page.sentence("p", text, nameOf(swap.leaves()), nameOf(swap.enters()));
    }

    private void questions() {
        html.element("h3", words.in(SureLabels.QUESTIONS));
        List<OpenQuestion> questions =
                sure.questions().stream().filter(q -> q.changeProbability() > 0).toList();
        if (questions.isEmpty()) {
            html.element("p", words.in(SureLabels.NO_QUESTIONS));
            return;
        }
        page.sentence("p", SureLabels.QUESTIONS_INTRO);
        table(
                SureLabels.MISSING,
                questions.stream().filter(OpenQuestion::isMissing).toList());
        table(
                SureLabels.DISPUTED,
                questions.stream().filter(q -> !q.isMissing()).toList());
    }

    private void table(Text caption, List<OpenQuestion> questions) {
        if (questions.isEmpty()) {
            return;
        }
        Table table = new Table(page, caption)
                .column(Labels.ACCOUNT)
                .column(Labels.CRITERION)
                .numbers(SureLabels.CHANCE)
                .column(SureLabels.WHO)
                .head();
        for (OpenQuestion question : questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()))) {
            table.row(question.name())
                    .cell(page.names().of(question.criterion()))
                    .cell(percent(question.changeProbability()))
                    .open();
            then(question);
            table.close().endRow();
        }
        table.end();
    }

    private void then(OpenQuestion question) {
        Optional<Words.Name> enters = question.mayEnter().map(this::nameOf);
        Optional<Words.Name> leaves = question.mayLeave().map(this::nameOf);
        if (enters.isPresent() && leaves.isPresent()) {
            page.inline(SureLabels.SWAP, leaves.get(), enters.get());
        } else {
            enters.ifPresent(name -> page.inline(SureLabels.ENTERS, name));
            leaves.ifPresent(name -> page.inline(SureLabels.LEAVES, name));
        }
    }

    /** A bar from one share to another, with a mark where something is. */
    private void bar(String id, String title, double from, double to, Optional<Double> mark, String style) {
        new Svg(html).open(id, title, title, "class", "bar slim", "height", "14");
        html.empty("rect", "class", "room", "x", "0", "y", "0", "width", "100%", "height", "14");
        html.empty(
                "rect",
                "class",
                style,
                "x",
                Svg.percent(from),
                "y",
                "1",
                "width",
                Svg.percent(to - from),
                "height",
                "12");
        mark.ifPresent(at -> html.empty(
                "line", "class", "mark", "x1", Svg.percent(at), "y1", "0", "x2", Svg.percent(at), "y2", "14"));
        html.close("svg");
    }

    private double shareOf(Account account) {
        return sure.chosenShareOf(rowOf(account));
    }

    private int rowOf(Account account) {
        return selection.accounts().rowOf(account.id()).orElseThrow();
    }

    private Words.Name nameOf(String id) {
        return Words.name(AgreementSection.nameOf(page, id));
    }

    /** A share that is all or nothing only when it is exactly so. */
    private String percent(double share) {
        double shown = share > 0 && share < 0.001 ? 0.001 : share < 1 && share > 0.99 ? Math.min(share, 0.999) : share;
        return shown > 0.99 && shown < 1
                ? words.number(100 * shown, 1) + (words.spanish() ? "\u00A0%" : "%")
                : words.percent(shown);
    }

    private String weight(double weight) {
        return words.number(100 * weight, 1) + (words.spanish() ? "\u00A0%" : "%");
    }
}
