package dev.kam.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kam.account.AccountTable;
import dev.kam.criteria.Ratings;
import dev.kam.decision.Column;
import dev.kam.decision.method.Topsis;
import dev.kam.decision.value.LinearValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessAnalysisTest {
    private static final List<String> CRITERIA = List.of("new-products", "new-markets", "prescription", "alignment");

    private static AccountTable table(double[][] rows) {
        List<String> ids =
                IntStream.range(0, rows.length).mapToObj(i -> "A" + i).toList();
        AccountTable accounts = AccountTable.of(ids, ids);
        for (int j = 0; j < CRITERIA.size(); j++) {
            double[] cells = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                cells[i] = rows[i][j];
            }
            accounts = accounts.with(CRITERIA.get(j).replace('-', '_'), Column.of(cells));
        }
        return accounts;
    }

    private static double[][] random(long seed, double missing) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] rows = new double[30][CRITERIA.size()];
        for (double[] row : rows) {
            Arrays.setAll(row, j -> random.nextDouble() < missing ? Double.NaN : random.nextInt(101) / 10.0);
        }
        return rows;
    }

    private static Selection select(double[][] rows, double... weights) {
        List<ModelCriterion> criteria = IntStream.range(0, CRITERIA.size())
                .mapToObj(j -> ModelCriterion.of(CRITERIA.get(j), weights[j]).withValue(LinearValue.of(0, 10)))
                .toList();
        return KeyAccountSelector.builder(ScoringModel.ofCriteria(criteria))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(5).withMinCoverage(0.4))
                .build()
                .select(table(rows));
    }

    private static Set<String> chosen(Selection selection) {
        return selection.keyAccounts().stream().map(k -> k.account().id()).collect(Collectors.toSet());
    }

    private static SelectionRobustness analyzed(Selection selection) {
        return RobustnessAnalysis.withDefaults().analyze(selection).orElseThrow();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void choosesTheSameAccountsWithinTheRangeOfAWeightAndOthersBeyond(long seed) {
        // Coverage is by weight too, so that with missing cells others would be eligible.
        double[][] rows = random(seed, 0);
        double[] weights = {0.25, 0.2, 0.3, 0.25};
        Selection selection = select(rows, weights);
        for (WeightRange range : analyzed(selection).weightRanges()) {
            int j = CRITERIA.indexOf(range.criterion());
            double inside = 1e-9;
            assertThat(chosen(select(rows, moved(weights, j, range.low() + inside))))
                    .isEqualTo(chosen(selection));
            assertThat(chosen(select(rows, moved(weights, j, range.high() - inside))))
                    .isEqualTo(chosen(selection));
            range.below()
                    .ifPresent(swap ->
                            assertSwapped(selection, select(rows, moved(weights, j, range.low() - inside)), swap));
            range.above()
                    .ifPresent(swap ->
                            assertSwapped(selection, select(rows, moved(weights, j, range.high() + inside)), swap));
        }
    }

    private static double[] moved(double[] weights, int j, double weight) {
        double[] moved = weights.clone();
        for (int k = 0; k < moved.length; k++) {
            moved[k] = k == j ? weight : weights[k] * (1 - weight) / (1 - weights[j]);
        }
        return moved;
    }

    private static void assertSwapped(Selection before, Selection after, WeightRange.Swap swap) {
        assertThat(chosen(before)).contains(swap.leaves()).doesNotContain(swap.enters());
        assertThat(chosen(after)).contains(swap.enters());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesSumToTheNumberChosenAndFollowTheSpread(long seed) {
        Selection selection = select(random(seed, 0), 25, 20, 25, 20);
        SelectionRobustness wide = analyzed(selection);
        SelectionRobustness none = RobustnessAnalysis.withDefaults()
                .withSpread(0)
                .withDraws(10)
                .analyze(selection)
                .orElseThrow();
        double sum = 0;
        double any = 0;
        for (int row = 0; row < selection.accounts().size(); row++) {
            sum += wide.chosenShareOf(row);
            any += wide.anyWeightsShareOf(row);
            boolean in = chosen(selection).contains(selection.accounts().idAt(row));
            assertThat(none.chosenShareOf(row)).isEqualTo(in ? 1 : 0);
        }
        assertThat(sum).isCloseTo(selection.keyAccounts().size(), within(1e-9));
        assertThat(any).isCloseTo(selection.keyAccounts().size(), within(1e-9));
    }

    @Test
    void anAccountThatIsBestOnAllIsCertainWhateverTheWeights() {
        double[][] rows = random(3, 0);
        rows[7] = new double[] {10, 10, 10, 10};
        SelectionRobustness sure = analyzed(select(rows, 25, 20, 25, 20));
        assertThat(sure.chosenShareOf(7)).isEqualTo(1);
        assertThat(sure.anyWeightsShareOf(7)).isEqualTo(1);
        assertThat(sure.hangsOn("A7")).isEmpty();
        assertThat(sure.draws()).isEqualTo(2_000);
        assertThat(sure.spread()).isEqualTo(0.5);
    }

    @Test
    void ratersWhoDifferMakeAChoiceLessSure() {
        double[][] rows = new double[8][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {8 - i, 8 - i, 8 - i, 8};
        }
        Ratings.Builder ratings = Ratings.builder();
        for (int i = 0; i < rows.length; i++) {
            ratings.add("A" + i, "new-products", "Ana", Math.min(10, rows[i][0] + 2));
            ratings.add("A" + i, "new-products", "Ben", Math.max(0, rows[i][0] - 2));
        }
        AccountTable accounts = table(rows).with(ratings.build());
        Selection plain = select(rows, 25, 20, 25, 20);
        Selection rated = plain.selector().select(accounts);
        SelectionRobustness sure = RobustnessAnalysis.withDefaults()
                .withRatings(ratings.build())
                .analyze(rated)
                .orElseThrow();
        assertThat(chosen(rated)).isEqualTo(chosen(plain)).contains("A4").doesNotContain("A5");
        assertThat(analyzed(plain).chosenShareOf(4)).isEqualTo(1);
        assertThat(sure.chosenShareOf(4)).isLessThan(1).isGreaterThan(0.5);
        assertThat(sure.chosenShareOf(5)).isGreaterThan(0).isLessThan(0.5);
        assertThat(sure.questions().get(0).isMissing()).isFalse();
        assertThat(sure.questions().get(0).criterion()).isEqualTo("new-products");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void questionsHaveTheShareOfAnswersThatChangeTheChoice(long seed) {
        double[][] rows = random(seed, 0.2);
        double[] weights = {25, 20, 25, 30};
        Selection selection = select(rows, weights);
        for (OpenQuestion question : analyzed(selection).questions()) {
            int row = Integer.parseInt(question.accountId().substring(1));
            int j = CRITERIA.indexOf(question.criterion());
            assertThat(question.isMissing()).isTrue();
            int answers = 0;
            int changes = 0;
            for (int other = 0; other < rows.length; other++) {
                if (!Double.isNaN(rows[other][j]) && selection.scoreOf(other).isPresent()) {
                    double[][] settled = rows.clone();
                    settled[row] = rows[row].clone();
                    settled[row][j] = rows[other][j];
                    answers++;
                    changes += chosen(select(settled, weights)).equals(chosen(selection)) ? 0 : 1;
                }
            }
            assertThat(question.changeProbability())
                    .as(question.toString())
                    .isCloseTo((double) changes / answers, within(1e-12));
        }
    }

    @Test
    void saysNothingOfOtherMethodsNorOfNobody() {
        Selection selection = select(random(1, 0), 25, 20, 25, 20);
        Selection topsis = KeyAccountSelector.builder(
                        selection.selector().model().withMethod(Topsis.withDefaults()))
                .build()
                .select(selection.accounts());
        assertThat(RobustnessAnalysis.withDefaults().analyze(topsis)).isEmpty();
        double[][] rows = {{1, 1, 1, 1}, {2, 2, 2, 2}};
        assertThat(RobustnessAnalysis.withDefaults().analyze(select(rows, 1, 1, 1, 1)))
                .isEmpty();
    }

    @Test
    void givesTheSameForTheSameSeedOnly() {
        Selection selection = select(random(5, 0.1), 25, 20, 25, 20);
        RobustnessAnalysis analysis = RobustnessAnalysis.withDefaults().withSeed(9);
        assertThat(analysis.analyze(selection))
                .isEqualTo(analysis.analyze(selection))
                .hasSameHashCodeAs(analysis.analyze(selection))
                .isNotEqualTo(RobustnessAnalysis.withDefaults().analyze(selection));
    }

    @Test
    void rejectsWhatMakesNoSense() {
        assertThatThrownBy(() -> RobustnessAnalysis.withDefaults().withDraws(0))
                .hasMessage("draws must be >= 1 but was 0");
        assertThatThrownBy(() -> RobustnessAnalysis.withDefaults().withSpread(1.5))
                .hasMessage("spread must be in [0, 1] but was 1.5");
    }
}
