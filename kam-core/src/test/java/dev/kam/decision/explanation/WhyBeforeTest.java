package dev.kam.decision.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.explanation.ExplainedTables.Problem;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.Normalization;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhyBeforeTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");
    private static final Contributions SPLIT = Contributions.withDefaults();

    private static WhyBefore why(DecisionMatrix matrix, Weights weights, int row, int other) {
        return WhyBefore.from(SPLIT.against(matrix, weights, row, other), name(row), name(other));
    }

    private static String name(int row) {
        return List.of("Alpha", "Beta", "Gamma").get(row);
    }

    private static final DecisionMatrix TWO =
            ExplainedTables.linear("growth,new-products,alignment", new double[] {2, 8, 7}, new double[] {8, 4, 4});
    private static final Weights WEIGHTS = Weights.of(0.3, 0.4, 0.3);

    @Test
    void namesTheFewestCriteriaThatOutweighWhatSpeaksForTheOther() {
        WhyBefore why = why(TWO, WEIGHTS, 0, 1);
        assertThat(why.kind()).isEqualTo(WhyBefore.Kind.SCORE);
        assertThat(why.deciding()).extracting(Contribution::criterion).containsExactly("new-products", "alignment");
        assertThat(why.against()).extracting(Contribution::criterion).containsExactly("growth");
        assertThat(why.difference()).isCloseTo(0.07, within(1e-15));
        assertThat(why)
                .hasToString(
                        "Alpha stands before Beta mainly for 'new-products' and 'alignment', although Beta is better on"
                                + " 'growth'.");
        assertThat(why.in(SPANISH))
                .isEqualTo(
                        "Alpha va por delante de Beta sobre todo por 'new-products' y 'alignment', aunque Beta es mejor"
                                + " en 'growth'.");
        assertThat(why.text().spanish()).isEqualTo(why.in(SPANISH));
    }

    @Test
    void saysTheSameInEitherDirection() {
        WhyBefore turned = why(TWO, WEIGHTS, 1, 0);
        assertThat(turned).isEqualTo(why(TWO, WEIGHTS, 0, 1));
        assertThat(turned.deciding().get(0).value()).isEqualTo(OptionalDouble.of(0.8));
    }

    @Test
    void oneAdvantageDecidesWhereNothingSpeaksForTheOther() {
        DecisionMatrix better = ExplainedTables.linear("a,b", new double[] {5, 9}, new double[] {4, 4});
        assertThat(why(better, Weights.of(1, 1), 0, 1)).hasToString("Alpha stands before Beta mainly for 'b'.");
        assertThat(why(better, Weights.of(1, 1), 0, 1).in(SPANISH))
                .isEqualTo("Alpha va por delante de Beta sobre todo por 'b'.");
    }

    @Test
    void theOrderOfTheInputDecidesBetweenEqualScores() {
        DecisionMatrix equal = ExplainedTables.linear("a,b", new double[] {4, 6}, new double[] {6, 4});
        WhyBefore why = why(equal, Weights.of(1, 1), 1, 0);
        assertThat(why.kind()).isEqualTo(WhyBefore.Kind.INPUT_ORDER);
        assertThat(why.deciding()).isEmpty();
        assertThat(why)
                .hasToString("Alpha and Beta have the same score; Alpha stands before only by the order of the input.");
        assertThat(why.in(SPANISH))
                .isEqualTo(
                        "Alpha y Beta tienen la misma puntuación; Alpha va por delante solo por el orden de entrada.");
        WhyBefore median =
                WhyBefore.from(SPLIT.againstMedian(equal, Weights.of(1, 1), 1), "Beta", "the median account");
        assertThat(median.first()).isEqualTo("Beta");
    }

    @Test
    void doesNotCallTheOtherBetterOnACriterionThatIsNotKnownOfTheFirst() {
        DecisionMatrix gap = ExplainedTables.linear("a,b", new double[] {9, Double.NaN}, new double[] {7, 8});
        WhyBefore why = why(gap, Weights.of(1, 1), 0, 1);
        assertThat(why).hasToString("Alpha stands before Beta mainly for 'a', although 'b' speaks for Beta.");
        assertThat(why.in(SPANISH))
                .isEqualTo("Alpha va por delante de Beta sobre todo por 'a', aunque 'b' habla a favor de Beta.");
    }

    @Test
    void namesThreeAndCountsTheOthersWhereThereAreManyMore() {
        DecisionMatrix many = ExplainedTables.linear(
                "a,b,c,d,e,f,g,h,i,j,k",
                new double[] {5.5, 5.4, 5.3, 5.2, 5.1, 10, 4, 4.1, 4.2, 4.3, 4.4},
                new double[] {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5});
        WhyBefore one = why(many, Weights.of(1, 1, 1, 1, 1, 0.1, 1, 1, 1, 1, 0), 1, 0);
        assertThat(one.in(Locale.FRENCH))
                .isEqualTo("Beta stands before Alpha mainly for 'g', 'h' and 'i', although Alpha is better on 'a', 'f',"
                        + " 'b' and 3 more.");
        assertThat(one.in(SPANISH))
                .isEqualTo(
                        "Beta va por delante de Alpha sobre todo por 'g', 'h' e 'i', aunque Alpha es mejor en 'a', 'f',"
                                + " 'b' y 3 más.");
    }

    @Test
    void saysThatANormalizationHoldsAmongTheseOnly() {
        DecisionMatrix raw = DecisionMatrix.ofRows(
                List.of(Criterion.of("a", Preference.MAXIMIZE)), new double[] {3}, new double[] {2});
        Comparison comparison = SPLIT.withModel(AdditiveValue.withDefaults().withNormalization(Normalization.MAX))
                .against(raw, Weights.of(1), 0, 1);
        WhyBefore why = WhyBefore.from(comparison, "Alpha", "Beta");
        assertThat(why)
                .hasToString("Alpha stands before Beta mainly for 'a'. This holds among these alternatives only.");
        assertThat(why.in(SPANISH))
                .isEqualTo("Alpha va por delante de Beta sobre todo por 'a'. Esto solo vale entre estas alternativas.");
    }

    @Test
    void noSmallerSetOfAdvantagesOutweighsTheDisadvantages() {
        int several = 0;
        for (int seed = 0; seed < 300; seed++) {
            Problem problem = ExplainedTables.random(seed, seed % 2 == 0);
            Comparison comparison = SPLIT.against(problem.matrix(), problem.weights(), 0, 1);
            WhyBefore why = WhyBefore.from(comparison, "Alpha", "Beta");
            if (why.kind() == WhyBefore.Kind.INPUT_ORDER) {
                assertThat(comparison.score()).isEqualTo(comparison.baselineScore());
                continue;
            }
            int sign = comparison.score() > comparison.baselineScore() ? 1 : -1;
            double[] parts = comparison.contributions().stream()
                    .mapToDouble(c -> sign * c.amount())
                    .toArray();
            assertThat(why.deciding()).hasSize(fewest(parts));
            several += why.deciding().size() > 1 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(20);
    }

    /** By all subsets. */
    private static int fewest(double[] parts) {
        int fewest = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << parts.length; set++) {
            double sum = 0;
            for (int j = 0; j < parts.length; j++) {
                boolean taken = (set & 1 << j) != 0;
                sum += parts[j] < 0 || taken ? parts[j] : 0;
            }
            fewest = sum > 0 ? Math.min(fewest, Integer.bitCount(set)) : fewest;
        }
        return fewest;
    }

    /** As a comparison could have it whose scores differ by less than its contributions can show. */
    private static Comparison rounded(double... amounts) {
        List<Contribution> parts = IntStream.range(0, amounts.length)
                .mapToObj(j -> new Contribution(
                        "c" + j, OptionalDouble.of(0.5 + amounts[j]), OptionalDouble.of(0.5), amounts[j]))
                .toList();
        return new Comparison(0, Baseline.ALTERNATIVE, OptionalInt.of(1), 0.5000000000000001, 0.5, 0, parts, false);
    }

    @Test
    void namesAllAdvantagesWhereTheyBalanceButForRounding() {
        assertThat(WhyBefore.from(rounded(0.25, -0.5, 0.125, 0.125), "Alpha", "Beta"))
                .hasToString(
                        "Alpha stands before Beta mainly for 'c0', 'c2' and 'c3', although Beta is better on 'c1'.");
        WhyBefore none = WhyBefore.from(rounded(0, 0), "Alpha", "Beta");
        assertThat(none).hasToString("Alpha stands before Beta by less than can be told apart by criteria.");
        assertThat(none.in(SPANISH))
                .isEqualTo("Alpha va por delante de Beta por menos de lo que los criterios permiten distinguir.");
    }

    @Test
    void namesFourWhereThereAreFour() {
        assertThat(WhyBefore.from(rounded(0.125, 0.125, 0.125, 0.125, -0.4375), "Alpha", "Beta"))
                .hasToString("Alpha stands before Beta mainly for 'c0', 'c1', 'c2' and 'c3', although Beta is better on"
                        + " 'c4'.");
    }

    @Test
    void rejectsAComparisonWithItself() {
        Comparison itself = SPLIT.against(TWO, WEIGHTS, 1, 1);
        assertThatThrownBy(() -> WhyBefore.from(itself, "Beta", "Beta"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alternative 1 must be compared with another one but was compared with itself");
    }
}
