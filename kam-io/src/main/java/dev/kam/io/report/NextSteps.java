package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.criteria.Agreement.RaterScore;
import dev.kam.criteria.KamCriterion;
import dev.kam.decision.weighting.Weighting;
import dev.kam.io.report.AgreementSection.Dissent;
import dev.kam.io.report.RowOrder.Ranked;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.NearMiss;
import dev.kam.selection.PortfolioPosition.Quadrant;
import dev.kam.selection.Selection;
import dev.kam.selection.Selection.Status;
import dev.kam.selection.SizeBias;
import dev.kam.selection.SizeBias.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Three to five concrete steps that follow from the result. */
final class NextSteps {
    private static final int MOST = 5;
    private static final int LEAST = 3;
    private static final int NAMED = 3;
    private static final double FULL = 1 - 1e-9;
    private static final double WIDE_DISPUTE = 2;

    private final Page page;
    private final Selection selection;
    private final List<Step> steps = new ArrayList<>();

    private record Step(Text text, Object... args) {}

    private NextSteps(Page page) {
        this.page = page;
        this.selection = page.selection();
    }

    static void write(Page page) {
        NextSteps next = new NextSteps(page);
        next.collect();
        page.open(Topic.NEXT);
        page.html().element("p", page.words().in(AdviceLabels.INTRO)).open("ol", "class", "steps");
        next.steps.stream().limit(MOST).forEach(s -> page.sentence("li", s.text, s.args));
        page.html().close("ol");
        page.close();
    }

    private void collect() {
        preselection();
        nobody();
        dispute();
        nearest();
        assess();
        coverage();
        size();
        freeze();
        weak();
        if (!selection.keyAccounts().isEmpty() && !selection.isPreselection()) {
            steps.subList(Math.min(MOST - 1, steps.size()), steps.size()).clear();
            add(AdviceLabels.SOUND_OUT);
        }
        boolean choice = !selection.keyAccounts().isEmpty() && !selection.isPreselection();
        List<Text> always = choice
                ? List.of(AdviceLabels.PATIENCE, AdviceLabels.SHOW, AdviceLabels.REPEAT)
                : List.of(AdviceLabels.REPEAT, AdviceLabels.SHOW);
        for (Text each : always) {
            if (steps.size() < LEAST) {
                add(each);
            }
        }
    }

    private void add(Text text, Object... args) {
        steps.add(new Step(text, args));
    }

    private void preselection() {
        List<String> first = Stream.concat(
                        selection.keyAccounts().stream().map(k -> k.account().name()),
                        selection.nearMisses().stream().map(n -> n.account().name()))
                .toList();
        if (selection.isPreselection() && !first.isEmpty()) {
            List<String> missing = new ArrayList<>();
            for (KamCriterion criterion : selection.model().missingDefaults()) {
                missing.add(page.names().within(criterion.id()));
            }
            add(AdviceLabels.RATE, named(first), missing);
        }
    }

    private void nobody() {
        if (selection.keyAccounts().isEmpty() && selection.count(Status.EXCLUDED) > 0) {
            List<String> gates = selection.selector().screening().gates().stream()
                    .map(gate -> page.names().within(gate.subject()))
                    .distinct()
                    .toList();
            add(AdviceLabels.RELAX, gates);
        }
    }

    private void dispute() {
        List<Dissent> widest = AgreementSection.widest(page);
        if (!widest.isEmpty() && widest.get(0).dispute().range() >= WIDE_DISPUTE) {
            Dissent first = widest.get(0);
            List<RaterScore> scores = first.dispute().scores().stream()
                    .sorted(Comparator.comparingDouble(RaterScore::score))
                    .toList();
            RaterScore lowest = scores.get(0);
            RaterScore highest = scores.get(scores.size() - 1);
            add(
                    AdviceLabels.DISPUTE,
                    Words.name(AgreementSection.nameOf(page, first.dispute().accountId())),
                    page.names().within(first.criterion()),
                    page.words().number(lowest.score(), 2),
                    Words.name(lowest.rater()),
                    page.words().number(highest.score(), 2),
                    Words.name(highest.rater()));
        }
    }

    private void nearest() {
        Optional<NearMiss> nearest = Optional.empty();
        Optional<Change> least = Optional.empty();
        for (NearMiss near : selection.nearMisses()) {
            List<Change> changes = Change.of(selection, near);
            if (!changes.isEmpty()
                    && (least.isEmpty() || changes.get(0).share() < least.get().share())) {
                nearest = Optional.of(near);
                least = Optional.of(changes.get(0));
            }
        }
        if (nearest.isPresent() && least.isPresent()) {
            Change change = least.get();
            add(
                    AdviceLabels.CHECK_NEAR,
                    Words.name(nearest.get().account().name()),
                    page.names().within(change.criterion()),
                    change.to(page.words()),
                    change.from(page.words()));
        }
    }

    private void assess() {
        List<Ranked> open = RowOrder.best(selection, Status.ASSESS_NEXT);
        if (!open.isEmpty()) {
            List<String> names =
                    open.stream().map(r -> selection.accounts().nameAt(r.row())).toList();
            OptionalInt most = missingMost();
            String missing = most.isPresent()
                    ? selection.model().criteria().get(most.getAsInt()).id()
                    : selection.assessNext().get(open.get(0).place()).missing().get(0);
            add(
                    AdviceLabels.ASSESS,
                    named(names, selection.count(Status.ASSESS_NEXT)),
                    page.names().within(missing));
        }
    }

    /** The criterion that most accounts that are not known well enough lack. */
    private OptionalInt missingMost() {
        int[] missing = new int[selection.model().criteria().size()];
        for (int row = 0; row < selection.accounts().size(); row++) {
            if (selection.statusOf(row) == Status.ASSESS_NEXT) {
                for (int j = 0; j < missing.length; j++) {
                    missing[j] += selection.assessment().performanceOf(row, j).isEmpty() ? 1 : 0;
                }
            }
        }
        return IntStream.range(0, missing.length)
                .filter(j -> missing[j] > 0)
                .reduce((a, b) -> missing[b] > missing[a] ? b : a);
    }

    private void coverage() {
        selection.keyAccounts().stream()
                .filter(k -> k.coverage() < FULL)
                .min(Comparator.comparingDouble(KeyAccount::coverage))
                .ifPresent(k -> add(
                        AdviceLabels.COVERAGE,
                        Words.name(k.account().name()),
                        page.words().percent(k.coverage())));
    }

    private void size() {
        selection
                .sizeBias()
                .filter(bias -> bias.verdict().equals(Optional.of(Verdict.HIGH)))
                .map(SizeBias::column)
                .ifPresent(column ->
                        add(AdviceLabels.SIZE, SizeSection.lower(page.names().ofColumn(column), column)));
    }

    private void freeze() {
        List<String> derived = selection.model().criteria().stream()
                .filter(ModelCriterion::derived)
                .limit(NAMED)
                .map(c -> page.names().within(c.id()))
                .toList();
        if (!derived.isEmpty()) {
            boolean alone = !selection.assessment().ranking().isRelative()
                    && selection
                            .model()
                            .weighting()
                            .filter(Weighting::isFromData)
                            .isEmpty();
            add(alone ? AdviceLabels.FREEZE : AdviceLabels.FREEZE_LIMITS, derived);
        }
    }

    private void weak() {
        if (selection.positions().isEmpty()) {
            return;
        }
        List<String> stars = selection.keyAccounts().stream()
                .filter(k -> {
                    int row = selection.accounts().rowOf(k.account().id()).orElseThrow();
                    return selection.positions().get(row).quadrant().equals(Optional.of(Quadrant.STAR));
                })
                .map(k -> k.account().name())
                .toList();
        if (!stars.isEmpty()) {
            add(stars.size() == 1 ? AdviceLabels.WEAK_ONE : AdviceLabels.WEAK, named(stars));
        }
    }

    private List<Object> named(List<String> names) {
        return named(names, names.size());
    }

    /** The first few names, and how many others there are. */
    private List<Object> named(List<String> names, int all) {
        List<Object> named = new ArrayList<>();
        names.stream().limit(NAMED).forEach(name -> named.add(Words.name(name)));
        int others = all - named.size();
        if (others > 0) {
            named.add(page.words().count(others, AdviceLabels.AND_ONE_OTHER, AdviceLabels.AND_OTHERS));
        }
        return named;
    }
}
