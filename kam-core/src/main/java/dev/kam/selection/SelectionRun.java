package dev.kam.selection;

import dev.kam.Notice;
import dev.kam.account.AccountTable;
import dev.kam.decision.Column;
import dev.kam.decision.Ranking;
import dev.kam.selection.Gate.Verdict;
import dev.kam.selection.Selection.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One run of the funnel, from the verdicts of the gates to the accounts on either side of the line. */
final class SelectionRun {
    private static final List<String> SIZE_COLUMNS = List.of("size", "revenue", "transactions.total");

    private final KeyAccountSelector selector;
    private final Assessment assessment;
    private final AccountTable accounts;
    private final ScoringModel model;
    private final List<Notice> notices;
    private final Status[] status;
    private final int[] stoppedBy;
    private int[] eligible = {};
    private int[] ranks = {};

    SelectionRun(KeyAccountSelector selector, Assessment assessment, List<Notice> notices) {
        this.selector = selector;
        this.assessment = assessment;
        this.accounts = assessment.accounts();
        this.model = assessment.model();
        this.notices = notices;
        this.status = new Status[accounts.size()];
        this.stoppedBy = new int[accounts.size()];
    }

    Selection run() {
        screen();
        order();
        int chosen = Math.min(selector.policy().maxKeyAccounts(), eligible.length);
        int bench = Math.min(selector.policy().incubate(), eligible.length - chosen);
        for (int place = 0; place < eligible.length; place++) {
            status[eligible[place]] =
                    place < chosen ? Status.CHOSEN : place < chosen + bench ? Status.INCUBATION : Status.ELIGIBLE;
        }
        addNotices(chosen);
        Need need = new Need(assessment, selector.screening().gates(), selector.model());
        Line line = new Line(assessment, need, eligible, ranks, chosen);
        return new Selection(
                selector,
                assessment,
                status,
                stoppedBy,
                rankByRow(),
                IntStream.range(0, chosen).mapToObj(line::keyAccount).toList(),
                IntStream.range(chosen, chosen + bench).mapToObj(line::nearMiss).toList(),
                sizeBias(chosen),
                selector.axes().map(axes -> new Portfolio(accounts, selector.model(), model, axes)),
                notices);
    }

    /** Stops accounts at their first gate; sets aside those of which too little is known. */
    private void screen() {
        List<IntFunction<Verdict>> gates = new ArrayList<>();
        selector.screening().gates().forEach(g -> gates.add(g.on(accounts, selector.model())));
        double minCoverage = selector.policy().minCoverage();
        for (int row = 0; row < status.length; row++) {
            stoppedBy[row] = -1;
            boolean unknown = false;
            for (int g = 0; g < gates.size() && stoppedBy[row] < 0; g++) {
                Verdict verdict = gates.get(g).apply(row);
                if (verdict == Verdict.STOPS) {
                    stoppedBy[row] = g;
                }
                unknown |= verdict == Verdict.UNKNOWN;
            }
            if (stoppedBy[row] >= 0) {
                status[row] = Status.EXCLUDED;
            } else if (unknown
                    || assessment.scoreOf(row).isEmpty()
                    || !Border.reaches(assessment.coverageOf(row), minCoverage)) {
                status[row] = Status.ASSESS_NEXT;
            } else {
                status[row] = Status.ELIGIBLE;
            }
        }
    }

    /** Orders the eligible accounts by score, then by input, and ranks them among themselves. */
    private void order() {
        Ranking ranking = assessment.ranking();
        int[] rowOf = IntStream.range(0, status.length)
                .filter(row -> assessment.scoreOf(row).isPresent())
                .toArray();
        eligible = Arrays.stream(ranking.top(ranking.size()))
                .map(place -> rowOf[place])
                .filter(row -> status[row] == Status.ELIGIBLE)
                .toArray();
        ranks = new int[eligible.length];
        for (int place = 0; place < eligible.length; place++) {
            boolean tied = place > 0 && score(eligible[place]) == score(eligible[place - 1]);
            ranks[place] = tied ? ranks[place - 1] : place + 1;
        }
    }

    private double score(int row) {
        return assessment.scoreOf(row).orElseThrow();
    }

    private int[] rankByRow() {
        int[] rankByRow = new int[status.length];
        for (int place = 0; place < eligible.length; place++) {
            rankByRow[eligible[place]] = ranks[place];
        }
        return rankByRow;
    }

    private Optional<SizeBias> sizeBias(int chosen) {
        Optional<String> given = selector.policy().sizeColumn();
        Optional<String> column = given.isPresent()
                ? given
                : SIZE_COLUMNS.stream()
                        .filter(c -> accounts.number(c).isPresent())
                        .findFirst();
        return column.map(c -> {
            Column sizes = Sources.of(accounts).number(c, "sizeColumn");
            double sign = assessment.ranking().higherIsBetter() ? 1 : -1;
            double[] scores = Arrays.stream(eligible)
                    .mapToDouble(row -> sign * score(row))
                    .toArray();
            return SizeBias.of(c, sizes, eligible, scores, chosen);
        });
    }

    private void addNotices(int chosen) {
        Sources sources = Sources.of(accounts);
        String overruled = model.criteria().stream()
                .filter(c -> sources.rated(c.id()).isPresent())
                .map(ModelCriterion::column)
                .filter(column ->
                        accounts.number(column).filter(c -> c.assessed() > 0).isPresent())
                .collect(Collectors.joining(", "));
        if (!overruled.isEmpty()) {
            notices.add(Notice.of(
                    "ratings-win",
                    "Ratings were used in place of the columns of the accounts for the same criteria: " + overruled
                            + ".",
                    "Se han usado las valoraciones en lugar de las columnas de las cuentas para los mismos criterios: "
                            + overruled + "."));
        }
        addClipped(assessment.ranking());
        notices.addAll(assessment.ranking().notices());
        addNatureOfScores();
        if (!model.speaksOfCapacity()) {
            notices.add(Notice.of(
                    "pre-selection",
                    "No criterion speaks of the capacity to create business: this is a pre-selection.",
                    "Ningún criterio habla de la capacidad de crear negocio: esto es una preselección."));
        }
        if (chosen == 0) {
            notices.add(
                    Notice.of(
                            "nobody-eligible",
                            "No account passes all gates and is known well enough: nobody was chosen.",
                            "Ninguna cuenta cumple todas las condiciones y se conoce lo suficiente: no se ha elegido ninguna."));
        }
    }

    private void addNatureOfScores() {
        String method = model.method().name();
        if (!assessment.isAdditive()) {
            notices.add(Notice.of(
                    "not-additive",
                    "The scores are those of method '" + method
                            + "', which are no sums of contributions; reasons compare weighted values.",
                    "Las puntuaciones son las del método «" + method
                            + "», que no son sumas de aportaciones; las razones comparan valores ponderados."));
        }
        if (assessment.ranking().isRelative()) {
            notices.add(Notice.of(
                    "relative",
                    "Method '" + method
                            + "' compares the accounts with each other: with another account in the list, all scores may"
                            + " change.",
                    "El método «" + method
                            + "» compara las cuentas entre sí: con otra cuenta en la lista pueden cambiar todas las"
                            + " puntuaciones."));
        }
    }

    private void addClipped(Ranking ranking) {
        for (int j = 0; j < model.criteria().size(); j++) {
            ModelCriterion criterion = model.criteria().get(j);
            long clipped = ranking.clipped(j);
            if (clipped > 0 && !criterion.derived()) {
                notices.add(clipped(criterion.id(), clipped));
            }
        }
    }

    private static Notice clipped(String criterion, long count) {
        return count == 1
                ? Notice.of(
                        "clipped",
                        "1 performance on '" + criterion
                                + "' lies outside its anchors and counts as the nearest anchor.",
                        "1 valor de «" + criterion + "» cae fuera de sus anclas y cuenta como el ancla más próxima.")
                : Notice.of(
                        "clipped",
                        count + " performances on '" + criterion
                                + "' lie outside its anchors and count as the nearest anchor.",
                        count + " valores de «" + criterion
                                + "» caen fuera de sus anclas y cuentan como el ancla más próxima.");
    }
}
