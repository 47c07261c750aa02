package dev.kam.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.account.AccountTable;
import dev.kam.criteria.KamCriteria;
import dev.kam.decision.Column;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.weighting.Weighting;
import dev.kam.decision.weighting.WeightingResult;
import dev.kam.io.SelectionResult;
import dev.kam.io.report.RowOrder.Ranked;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.KeyAccountSelector;
import dev.kam.selection.NearMiss;
import dev.kam.selection.ScoringModel;
import dev.kam.selection.Selection;
import dev.kam.selection.Selection.Status;
import dev.kam.selection.SelectionPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Reports of methods whose scores are no sums, lie anywhere, and may be better when lower. */
class ReportOfOtherMethodsTest {
    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final SelectionResult lower = of(Regret.likeVikor());
    private final ParsedPage page = new ParsedPage(Cases.html(lower, Locale.ENGLISH));
    private final ParsedPage spanish = new ParsedPage(Cases.html(lower, Cases.SPANISH));

    private static SelectionResult of(RankingMethod method) {
        return of(ScoringModel.of(KamCriteria.defaults()).withMethod(method));
    }

    private static SelectionResult of(ScoringModel model) {
        return Cases.result(
                KeyAccountSelector.builder(model)
                        .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(6))
                        .build(),
                Cases.accounts(60, 5, 0.06));
    }

    @Test
    void ranksTheLowestFirst() {
        List<KeyAccount> chosen = lower.selection().keyAccounts();

        assertThat(chosen).hasSize(6);
        assertThat(chosen.get(0).score())
                .isLessThan(lower.selection().nearMisses().get(4).score());
    }

    @Test
    void speaksNeitherOfPointsNorOfWhatIsNoNumber() {
        for (RankingMethod method :
                List.of(Regret.likeVikor(), new Regret("own", false, 1e-7), new Regret("own", true, -1e12))) {
            for (Locale locale : List.of(Locale.ENGLISH, Cases.SPANISH)) {
                assertThat(new ParsedPage(Cases.html(of(method), locale)).text())
                        .doesNotContainIgnoringCase("points", "puntos", "NaN", "Infinity");
            }
        }
    }

    @Test
    void saysByWhichMethodAndInWhichDirection() {
        assertThat(page.section(Topic.CHOSEN))
                .contains(
                        "The accounts were ranked by the method VIKOR. The lower a score, the better.",
                        "no sum of parts");
        assertThat(page.section(Topic.MODEL))
                .contains("The method VIKOR ranks the accounts", "It compares the accounts with each other");
        assertThat(spanish.section(Topic.CHOSEN))
                .contains(
                        "Las cuentas se han ordenado con el método VIKOR. Cuanto más baja es una puntuación, mejor.",
                        "no una suma de partes");
        assertThat(spanish.section(Topic.MODEL)).contains("El método VIKOR ordena las cuentas");

        ParsedPage higher = new ParsedPage(Cases.html(of(new Regret("our own", false, -1)), Locale.ENGLISH));
        assertThat(higher.section(Topic.CHOSEN)).contains("by the method “our own”. The higher a score, the better.");
        assertThat(higher.section(Topic.MODEL)).doesNotContain("compares the accounts with each other");
    }

    @Test
    void drawsNoBarsAndNoLegendOfParts() {
        Element chosen = page.all("section").stream()
                .filter(s -> s.getAttribute("id").equals("chosen"))
                .findFirst()
                .orElseThrow();

        assertThat(chosen.getElementsByTagName("svg").getLength()).isZero();
        assertThat(chosen.getElementsByTagName("figure").getLength()).isZero();
        assertThat(chosen.getElementsByTagName("ul").getLength()).isZero();
        assertThat(page.all("figure")).hasSize(1);
        assertThat(page.all("ul"))
                .allMatch(list -> list.getElementsByTagName("li").getLength() > 0);
    }

    @Test
    void namesEveryAccountWithItsScoreAndReason() {
        ScoreWords scores = new ScoreWords(lower.selection(), ENGLISH);
        for (KeyAccount k : lower.selection().keyAccounts()) {
            String score = scores.of(k.score());
            assertThat(score).matches("0\\.\\d{3,4}");
            assertThat(page.section(Topic.CHOSEN))
                    .contains(k.account().name() + "score " + score + " "
                            + k.reason().in(Locale.ENGLISH));
        }
        KeyAccount last = lower.selection().keyAccounts().get(5);
        assertThat(page.section(Topic.CHOSEN))
                .contains("The score of the last one chosen is " + scores.of(last.score()) + ".");
    }

    @Test
    void saysHowFarBehindANearMissIs() {
        NearMiss near = lower.selection().nearMisses().get(4);
        double bar = lower.selection().keyAccounts().get(5).score();
        ScoreWords scores = new ScoreWords(lower.selection(), ENGLISH);

        assertThat(near.score()).isGreaterThan(bar);
        assertThat(scores.behind(near.score(), bar)).isEqualTo(scores.of(near.score() - bar) + " behind");
        assertThat(page.section(Topic.NEAR)).contains(scores.of(near.score()) + " " + scores.behind(near.score(), bar));
        assertThat(scores.behind(bar, bar)).isEqualTo("level with it");
        assertThat(scores.behind(bar + 1.234e-6, bar)).isEqualTo("0.0000012 behind");
        assertThat(new ScoreWords(lower.selection(), new Words(Cases.SPANISH)).behind(bar + 0.25, bar))
                .matches("0,250* por detrás");
    }

    @Test
    void doesNotPretendThatNothingWouldBeEnoughWhereNothingWasWorkedOut() {
        String near = page.section(Topic.NEAR);

        assertThat(near)
                .doesNotContain("No change on this alone is enough", "would be enough on its own")
                .contains("there is no telling which change alone would be enough", "Behind on");
        Selection selection = lower.selection();
        KeyAccount last = selection.keyAccounts().get(5);
        int compared = 0;
        for (NearMiss n : selection.nearMisses()) {
            for (String id : n.wouldNeed().keySet()) {
                int j = IntStream.range(0, selection.model().criteria().size())
                        .filter(c -> selection.model().criteria().get(c).id().equals(id))
                        .findFirst()
                        .orElseThrow();
                double ours = performance(selection, n.account().id(), j);
                double theirs = performance(selection, last.account().id(), j);
                if (ours < theirs) {
                    compared++;
                    assertThat(near).contains(": " + ENGLISH.number(ours, 2) + " against " + ENGLISH.number(theirs, 2));
                }
            }
        }
        assertThat(compared).isPositive();
    }

    private static double performance(Selection selection, String id, int criterion) {
        int row = selection.accounts().rowOf(id).orElseThrow();
        return selection.assessment().performanceOf(row, criterion).orElse(Double.NaN);
    }

    @Test
    void keepsTheChangesThatAreEnoughWhereScoresStandAlone() {
        String near = new ParsedPage(Cases.html(of(new Regret("own", false, 1)), Locale.ENGLISH)).section(Topic.NEAR);

        assertThat(near).contains("Any one of these would be enough", "would be enough on its own");
    }

    @Test
    void plotsTheBetterFurtherUpInTheUnitOfTheMethod() {
        for (double factor : new double[] {1, -1, 1e-7, -1e12}) {
            SelectionResult result = of(new Regret("own", true, factor));
            ParsedPage drawn = new ParsedPage(Cases.html(result, Locale.ENGLISH));
            double lowestChosen = edge(drawn, "chosen", Math::max);
            double highestNear = edge(drawn, "near", Math::min);

            assertThat(lowestChosen).as("factor " + factor).isLessThanOrEqualTo(highestNear);
            String size = drawn.section(Topic.SIZE);
            ScoreWords scores = new ScoreWords(result.selection(), ENGLISH);
            assertThat(size)
                    .contains("the line: "
                            + scores.of(result.selection().keyAccounts().get(5).score()))
                    .contains("Score by “own” (" + (factor > 0 ? "lower" : "higher") + " is better)");
            assertThat(size.contains("runs downwards")).isEqualTo(factor > 0);
        }
        assertThat(spanish.section(Topic.SIZE)).contains("Puntuación de VIKOR (menos es mejor)", "crece hacia abajo");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-7, 1, 1e5, 1e12, 1e300})
    void keepsTheNumbersOfTheUprightAxisOffItsTitle(double factor) {
        ParsedPage drawn = new ParsedPage(Cases.html(of(new Regret("own", true, factor)), Locale.ENGLISH));

        List<Element> ticks = drawn.all("text").stream()
                .filter(t -> t.getAttribute("class").equals("tick")
                        && t.getAttribute("text-anchor").equals("end"))
                .filter(t -> Double.parseDouble(t.getAttribute("x")) < 200)
                .toList();

        assertThat(ticks).hasSizeGreaterThan(5);
        assertThat(ticks)
                .allSatisfy(t -> assertThat(
                                Double.parseDouble(t.getAttribute("x")) - LabelPlacer.width(t.getTextContent(), 12))
                        .isGreaterThan(16));
        assertThat(ticks.stream().map(Element::getTextContent).distinct().count())
                .as("each number twice, in the wide and the narrow figure")
                .isGreaterThanOrEqualTo(ticks.size() / 2);
    }

    /** The place furthest down, or up, of the marks of a kind in the wide figure; y grows downwards. */
    private static double edge(ParsedPage drawn, String kind, java.util.function.DoubleBinaryOperator which) {
        return drawn.all("g").stream()
                .filter(g -> g.getAttribute("class").equals(kind))
                .filter(g -> ((Element) g.getParentNode()).getAttribute("class").equals("plot broad"))
                .map(g -> (Element) g.getElementsByTagName("path").item(0))
                .mapToDouble(path ->
                        Double.parseDouble(path.getAttribute("d").substring(1).split("[ m]")[1]))
                .reduce(which)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -1})
    void showsTheBestOfThoseStopped(double factor) {
        double[] low = new double[120];
        Arrays.fill(low, 2);
        AccountTable table = Cases.accounts(120, 5, 0).with("alignment", Column.of(low));
        SelectionResult result = Cases.result(
                KeyAccountSelector.builder(
                                ScoringModel.of(KamCriteria.defaults()).withMethod(new Regret("own", true, factor)))
                        .build(),
                table);

        List<Ranked> shown = RowOrder.best(result.selection(), Status.EXCLUDED);

        List<Double> all = new ArrayList<>();
        for (int row = 0; row < 120; row++) {
            all.add(result.selection().scoreOf(row).orElseThrow());
        }
        all.sort((a, b) -> Double.compare(factor * a, factor * b));
        assertThat(shown.stream().map(r -> r.score().orElseThrow())).containsExactlyElementsOf(all.subList(0, 50));
        String stopped = new ParsedPage(Cases.html(result, Locale.ENGLISH)).section(Topic.STOPPED);
        assertThat(stopped).contains("Those with the best scores come first").doesNotContain("–");
    }

    @Test
    void putsAccountsWithoutAnyScoreLast() {
        double nan = Double.NaN;
        AccountTable table = AccountTable.of(List.of("A", "B", "C"), List.of("A", "B", "C"))
                .with("alignment", Column.of(nan, 6, 7))
                .with("new_products", Column.of(nan, 5, nan));
        for (double factor : new double[] {1, -1}) {
            ScoringModel model = ScoringModel.of(List.of(
                            KamCriteria.defaults().get(0),
                            KamCriteria.defaults().get(3)))
                    .withMethod(new Regret("own", true, factor));
            SelectionResult result = Cases.result(
                    KeyAccountSelector.builder(model)
                            .policy(SelectionPolicy.firstWave().withMinCoverage(1))
                            .build(),
                    table);
            List<Ranked> open = RowOrder.best(result.selection(), Status.ASSESS_NEXT);

            assertThat(open.get(open.size() - 1).row()).isZero();
            assertThat(open.get(open.size() - 1).score()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-12, 1e-5, 1, 1e5, 1e12, 1e300})
    void writesScoresOfAnySizeShort(double factor) {
        SelectionResult result = of(new Regret("own", true, factor));
        ScoreWords scores = new ScoreWords(result.selection(), ENGLISH);

        assertThat(result.selection().keyAccounts().stream()
                        .map(k -> scores.of(k.score()))
                        .toList())
                .allSatisfy(text -> assertThat(text)
                        .hasSizeLessThan(14)
                        .containsPattern("[1-9]")
                        .doesNotContain("E"))
                .as("different scores look different")
                .satisfies(texts -> assertThat(texts.stream().distinct().count())
                        .isEqualTo(result.selection().keyAccounts().stream()
                                .mapToDouble(KeyAccount::score)
                                .distinct()
                                .count()));
        Cases.html(result, Cases.SPANISH);
    }

    @Test
    void doesNotShowWhatRoundingLeavesBetweenTwoScores() {
        AccountTable table = Cases.accounts(2, 3, 0);
        for (String column : Cases.COLUMNS) {
            table = table.with(column, Column.of(7, 7 - 1e-14));
        }
        SelectionResult result = Cases.result(
                KeyAccountSelector.builder(
                                ScoringModel.of(KamCriteria.defaults()).withMethod(Regret.likeVikor()))
                        .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(1))
                        .build(),
                table);
        double best = result.selection().keyAccounts().get(0).score();
        double next = result.selection().nearMisses().get(0).score();

        assertThat(next).isGreaterThan(best);
        assertThat(new ScoreWords(result.selection(), ENGLISH).of(best)).isEqualTo("0.0750000");
        assertThat(new ScoreWords(result.selection(), ENGLISH).behind(next, best))
                .matches("\\d\\.\\d+·10\\^\u2212\\d+ behind");
    }

    @Test
    void writesOneAccountAlone() {
        SelectionResult alone = Cases.result(
                KeyAccountSelector.builder(
                                ScoringModel.of(KamCriteria.defaults()).withMethod(Regret.likeVikor()))
                        .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(1))
                        .build(),
                Cases.accounts(2, 3, 0).with("alignment", Column.of(9, 8)));

        assertThat(new ParsedPage(Cases.html(alone, Locale.ENGLISH)).section(Topic.CHOSEN))
                .contains("The line: one key account. Its score is ");
        assertThat(new ParsedPage(Cases.html(alone, Cases.SPANISH)).section(Topic.CHOSEN))
                .contains("La línea: una sola cuenta clave. Su puntuación es ");
    }

    @Test
    void namesTheWeighting() {
        ScoringModel model = ScoringModel.of(KamCriteria.defaults());
        String judged = new ParsedPage(Cases.html(of(model.withWeighting(new Even("ahp", false))), Locale.ENGLISH))
                .section(Topic.MODEL);
        String fromData = new ParsedPage(Cases.html(of(model.withWeighting(new Even("entropy", true))), Cases.SPANISH))
                .section(Topic.MODEL);

        assertThat(judged).contains("The weights were found by AHP, from judgements on the criteria.", "20%");
        assertThat(fromData)
                .contains("Los pesos se han obtenido con «entropy», a partir de los datos de estas cuentas");
        assertThat(page.section(Topic.MODEL)).doesNotContain("The weights were found");
    }

    /** All criteria weigh the same. */
    private record Even(String name, boolean isFromData) implements Weighting {
        @Override
        public WeightingResult weigh(DecisionMatrix matrix) {
            return WeightingResult.of(
                    dev.kam.decision.Weights.equal(matrix.criteria().size()));
        }
    }
}
