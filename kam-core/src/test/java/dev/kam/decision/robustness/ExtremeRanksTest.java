package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kam.Notice;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.value.LinearValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtremeRanksTest {
    private static final ExtremeRanks RANKS = ExtremeRanks.withDefaults();

    private static DecisionMatrix table(double[]... rows) {
        return DecisionMatrix.ofRows(
                IntStream.range(0, rows[0].length)
                        .mapToObj(
                                j -> Criterion.of("c" + j, LinearValue.of(0, 1)).withMissing(MissingPolicy.INTERVAL))
                        .toList(),
                rows);
    }

    /** By hand: on two criteria, the third is first where the weight of c0 lies around 1/2, and never last. */
    @Test
    void findsBestAndWorstRanksByHand() {
        List<RankRange> ranks = RANKS.ranks(
                        table(new double[] {1, 0}, new double[] {0, 1}, new double[] {0.6, 0.6}, new double[] {
                            0.52, 0.52
                        }),
                        WeightKnowledge.simplex())
                .ranges();
        assertThat(ranks)
                .containsExactly(
                        new RankRange(0, 1, 1, 4, 4),
                        new RankRange(1, 1, 1, 4, 4),
                        new RankRange(2, 1, 1, 2, 2),
                        new RankRange(3, 2, 2, 3, 3));
        assertThat(ranks).allMatch(RankRange::isExact);
    }

    @Test
    void letsAMissingCellBeAnything() {
        DecisionMatrix matrix = table(new double[] {0.5, 0.5}, new double[] {Double.NaN, 0.5}, new double[] {0.4, 0.4});
        assertThat(RANKS.ranks(matrix, WeightKnowledge.simplex()).ranges())
                .containsExactly(
                        new RankRange(0, 1, 1, 2, 2), new RankRange(1, 1, 1, 3, 3), new RankRange(2, 2, 2, 3, 3));
        assertThat(RANKS.ranks(matrix, WeightKnowledge.simplex(), 2, 0).ranges())
                .containsExactly(new RankRange(2, 2, 2, 3, 3), new RankRange(0, 1, 1, 2, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void agreesWithTheEnumerationOfEverySetOfRivals(int kind) {
        int exact = 0;
        int all = 0;
        int changing = 0;
        for (int seed = 1000; seed < 1030; seed++) {
            RobustTables.Table table = RobustTables.random(seed, 6, 4, true);
            WeightKnowledge knowledge = Enumeration.knowledge(kind, table.criteria());
            Enumeration truth = new Enumeration(table, knowledge);
            for (RankRange range : RANKS.ranks(table.matrix(), knowledge).ranges()) {
                String what = "seed " + seed + ", kind " + kind + ": " + range;
                int best = 1 + truth.fewest(range.alternative(), false);
                int worst = 1 + truth.most(range.alternative(), false);
                assertThat(best).as(what).isBetween(range.bestAtLeast(), range.bestAtMost());
                assertThat(worst).as(what).isBetween(range.worstAtLeast(), range.worstAtMost());
                exact += range.isExact() ? 1 : 0;
                changing += worst > best ? 1 : 0;
                all++;
            }
        }
        assertThat(exact).isGreaterThan((int) (0.97 * all));
        assertThat(changing).isGreaterThan(all / 4);
    }

    @Test
    void boundsWhatItDoesNotCountAndTightensItByPrograms() {
        SplittableRandom random = new SplittableRandom(31);
        double[][] rows = new double[30][4];
        for (double[] row : rows) {
            Arrays.setAll(row, j -> random.nextDouble());
        }
        DecisionMatrix matrix = table(rows);
        WeightKnowledge knowledge = WeightKnowledge.intervals(Map.of(
                "c0", WeightInterval.of(0.1, 0.4),
                "c1", WeightInterval.of(0.1, 0.4),
                "c2", WeightInterval.of(0.1, 0.4),
                "c3", WeightInterval.of(0.1, 0.4)));
        List<RankRange> bounds = RANKS.withExactUpTo(0).ranks(matrix, knowledge).ranges();
        List<RankRange> exact = RANKS.ranks(matrix, knowledge).ranges();
        for (int i = 0; i < 30; i++) {
            assertThat(exact.get(i).bestAtLeast())
                    .isBetween(bounds.get(i).bestAtLeast(), bounds.get(i).bestAtMost());
            assertThat(exact.get(i).worstAtMost())
                    .isBetween(bounds.get(i).worstAtLeast(), bounds.get(i).worstAtMost());
        }
        assertThat(bounds.stream().filter(RankRange::isExact).count())
                .isLessThan(exact.stream().filter(RankRange::isExact).count());
        double[] drawn = {0.3, 0.2, 0.4, 0.1};
        for (int i = 0; i < 30; i++) {
            int row = i;
            int rank = 1
                    + (int) Arrays.stream(rows)
                            .filter(other -> ValueRows.dot(drawn, other) > ValueRows.dot(drawn, rows[row]))
                            .count();
            assertThat(rank)
                    .isBetween(bounds.get(i).bestAtLeast(), bounds.get(i).worstAtMost());
        }
    }

    @Test
    void saysWhichRanksAreBoundsOnly() {
        RankRanges bounds = RANKS.withExactUpTo(0)
                .ranks(
                        table(new double[] {1, 0}, new double[] {0, 1}, new double[] {0.52, 0.52}),
                        WeightKnowledge.simplex(),
                        2);
        // Each of the others is ahead at times: both together as far as pairs can tell.
        assertThat(bounds.ranges()).containsExactly(new RankRange(2, 1, 1, 2, 3));
        assertThat(bounds.notices())
                .containsExactly(Notice.of(
                        "bounds-only",
                        "The extreme ranks of 1 of 1 alternatives lie between bounds; those of the others are exact.",
                        "Los rangos extremos de 1 de 1 alternativas están entre cotas; los de las demás son exactos."));
    }

    @Test
    void givesOneAlternativeTheFirstRankAndRejectsRowsThatAreNotThere() {
        DecisionMatrix one = table(new double[] {Double.NaN, 0.2});
        assertThat(RANKS.ranks(one, WeightKnowledge.simplex()))
                .isEqualTo(new RankRanges(List.of(new RankRange(0, 1, 1, 1, 1)), List.of()));
        assertThatThrownBy(() -> RANKS.ranks(one, WeightKnowledge.simplex(), 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> RANKS.withExactUpTo(-1)).hasMessage("rivals must be >= 0 but was -1");
        assertThatThrownBy(() -> RANKS.ranks(one, WeightKnowledge.ordinal(List.of("c0"))))
                .hasMessage("order must name every criterion but leaves out 'c1'");
    }
}
