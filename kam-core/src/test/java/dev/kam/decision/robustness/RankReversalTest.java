package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.method.Topsis;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.value.TargetValue;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankReversalTest {
    private static final AdditiveValue MIN_MAX = AdditiveValue.withDefaults().withNormalization(Normalization.MIN_MAX);
    private static final List<Criterion> TWO =
            List.of(Criterion.of("a", Preference.MAXIMIZE), Criterion.of("b", Preference.MAXIMIZE));

    /** By hand: values (1, 0), (0.5, 0.45), (0, 1); without the last, (1, 0) and (0, 1). */
    private static DecisionMatrix three() {
        return DecisionMatrix.ofRows(TWO, new double[] {10, 0}, new double[] {5, 4.5}, new double[] {0, 10});
    }

    @Test
    void findsTheReversalThatAThirdAlternativeCauses() {
        RankReversals result = RankReversal.of(MIN_MAX).test(three(), Weights.of(0.49, 0.51), 2);
        // 0.49, 0.4745, 0.51: the third is first, then the first. Without the third: 0.49 against 0.51.
        assertThat(result.top()).containsExactly(2, 0);
        assertThat(result.tested()).isEqualTo(4);
        Reversal reversal = result.reversals().get(0);
        assertThat(result.reversals()).hasSize(1);
        assertThat(reversal)
                .isEqualTo(new Reversal(Optional.of(2), List.of(0, 1), List.of(1, 0), List.of(List.of(0, 1))));
        assertThat(reversal.entered()).isEmpty();
        assertThat(reversal.left()).isEmpty();
    }

    @Test
    void saysWhoEntersAndWhoLeaves() {
        RankReversals result = RankReversal.of(MIN_MAX).test(three(), Weights.of(0.52, 0.48), 1);
        // 0.52, 0.476, 0.48; without the first the second has (1, 0) and is ahead of (0, 1).
        assertThat(result.reversals()).contains(new Reversal(Optional.of(0), List.of(2), List.of(1), List.of()));
        Reversal first = result.reversals().get(0);
        assertThat(first.entered()).containsExactly(1);
        assertThat(first.left()).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void findsNoneUnderAnAbsoluteMethod(int hundred) {
        for (int seed = 100 * hundred; seed < 100 * hundred + 40; seed++) {
            RobustTables.Table table = RobustTables.random(seed, 12, 4, true);
            RankReversals result = RankReversal.of(AdditiveValue.withDefaults())
                    .test(table.matrix(), table.weights(), 1 + seed % table.rows());
            assertThat(result.reversals()).isEmpty();
            assertThat(result.notices()).isEmpty();
            assertThat(result.tested()).isEqualTo(table.rows() == 1 ? 1 : table.rows() + 1);
        }
    }

    @Test
    void findsTheDominatedAlternativeThatChangesTheWinnerOfSomeTables() {
        SplittableRandom random = new SplittableRandom(3);
        int changed = 0;
        for (int t = 0; t < 60; t++) {
            double[][] rows = new double[20][6];
            for (double[] row : rows) {
                for (int j = 0; j < 6; j++) {
                    row[j] = random.nextDouble();
                }
            }
            List<Criterion> criteria = IntStream.range(0, 6)
                    .mapToObj(j -> Criterion.of("c" + j, j % 2 == 0 ? Preference.MAXIMIZE : Preference.MINIMIZE))
                    .toList();
            double[] given = random.doubles(6, 0.1, 1).toArray();
            changed += (int) RankReversal.of(Topsis.withDefaults().withNormalization(Normalization.MIN_MAX))
                    .withAllUpTo(0)
                    .test(DecisionMatrix.ofRows(criteria, rows), Weights.of(given), 1)
                    .reversals()
                    .stream()
                    .filter(r -> r.leftOut().isEmpty())
                    .count();
        }
        assertThat(changed).isBetween(1, 20);
    }

    @Test
    void leavesOutTheFirstAndTheExtremesOfALargeTableAndSaysSo() {
        double[][] rows = new double[50][];
        for (int i = 0; i < 50; i++) {
            rows[i] = new double[] {i, i};
        }
        RankReversals result =
                RankReversal.of(MIN_MAX).withAllUpTo(49).test(DecisionMatrix.ofRows(TWO, rows), Weights.of(1, 1), 3);
        assertThat(result.top()).containsExactly(49, 48, 47);
        assertThat(result.tested()).isEqualTo(8);
        assertThat(result.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("some-left-out");
            assertThat(notice.text().english())
                    .isEqualTo(
                            "7 of 50 alternatives were left out in turn: the first 6, and the extremes of each criterion.");
            assertThat(notice.text().spanish())
                    .isEqualTo(
                            "Se ha prescindido por turnos de 7 de 50 alternativas: las 6 primeras y los extremos de cada"
                                    + " criterio.");
        });
    }

    @Test
    void saysWhichTablesTheMethodRejects() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(TWO, new double[] {0, 1}, new double[] {2, 0});
        RankReversals result =
                RankReversal.of(MIN_MAX.withNormalization(Normalization.MAX)).test(matrix, Weights.of(1, 1), 1);
        assertThat(result.tested()).isEqualTo(1);
        assertThat(result.notices()).hasSize(2).first().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("not-tested");
            assertThat(notice.text().english())
                    .startsWith("With alternative 0 left out the method rejects the table: ");
            assertThat(notice.text().spanish()).startsWith("El método rechaza la tabla sin la alternativa 0: ");
        });
    }

    @Test
    void addsARowOfLeastValueOnATarget() {
        Criterion target = Criterion.of("t", TargetValue.of(0, 4, 6, 10));
        DecisionMatrix known = DecisionMatrix.ofRows(List.of(target), new double[] {5}, new double[] {9});
        assertThat(RankReversal.of(AdditiveValue.withDefaults())
                        .test(known, Weights.of(1), 2)
                        .tested())
                .isEqualTo(3);
    }

    @Test
    void rejectsWhatIsOutOfRange() {
        assertThatThrownBy(() -> RankReversal.of(MIN_MAX).test(three(), Weights.of(1, 1), 4))
                .hasMessage("top must be in [1, 3] but was 4");
        assertThatThrownBy(() -> RankReversal.of(MIN_MAX).withAllUpTo(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows must be >= 0 but was -1");
    }
}
