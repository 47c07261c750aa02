package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kam.Notice;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.robustness.TopMembership.Proof;
import dev.kam.decision.value.LinearValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PossibleTopTest {
    private static final PossibleTop TOP = PossibleTop.withDefaults();

    private static List<Criterion> criteria(int m) {
        return IntStream.range(0, m)
                .mapToObj(j -> Criterion.of("c" + j, LinearValue.of(0, 1)).withMissing(MissingPolicy.INTERVAL))
                .toList();
    }

    private static DecisionMatrix table(double[]... rows) {
        return DecisionMatrix.ofRows(criteria(rows[0].length), rows);
    }

    @Test
    void tellsWhoIsInAlwaysAndWhoSometimes() {
        DecisionMatrix matrix =
                table(new double[] {1, 0.9}, new double[] {0.5, 0.2}, new double[] {0.2, 0.5}, new double[] {0.1, 0.1});
        TopMembership two = TOP.find(matrix, WeightKnowledge.simplex(), 2);
        assertThat(two.necessary()).containsExactly(0);
        assertThat(two.possible()).containsExactly(0, 1, 2);
        assertThat(two.undecided()).isEmpty();
        assertThat(two.possible(3)).isEqualTo(Proof.NO);
        assertThat(two.necessary(1)).isEqualTo(Proof.NO);
        assertThat(two.top()).isEqualTo(2);
        assertThat(two.size()).isEqualTo(4);
        assertThat(two.notices()).isEmpty();
        assertThat(two).hasToString("TopMembership[top 2, 1 necessary, 3 possible, 0 undecided]");
        TopMembership ordered = TOP.find(matrix, WeightKnowledge.ordinal(List.of("c0", "c1")), 2);
        assertThat(ordered.necessary()).containsExactly(0, 1);
        // At equal weights the second and the third are equal, and the second stands first.
        assertThat(ordered.possible()).containsExactly(0, 1);
        assertThat(TOP.find(matrix, WeightKnowledge.simplex(), 4).necessary()).containsExactly(0, 1, 2, 3);
    }

    /** A point under the edge between two others is never first; no pair shows it, only both together. */
    @Test
    void excludesARowThatNoSingleRivalIsAlwaysAheadOf() {
        DecisionMatrix matrix = table(new double[] {1, 0}, new double[] {0, 1}, new double[] {0.4, 0.4});
        assertThat(TOP.find(matrix, WeightKnowledge.simplex(), 1).possible()).containsExactly(0, 1);
        assertThat(TOP.find(matrix, WeightKnowledge.simplex(), 2).possible()).containsExactly(0, 1, 2);
        TopMembership unsearched = TOP.withLinearPrograms(0).find(matrix, WeightKnowledge.simplex(), 1);
        assertThat(unsearched.undecided()).containsExactly(2);
        assertThat(unsearched.possible(2)).isEqualTo(Proof.UNDECIDED);
        assertThat(unsearched.notices())
                .containsExactly(
                        Notice.of(
                                "undecided",
                                "Of 1 of 3 alternatives it was not proven whether they are in the top 1 always, or ever.",
                                "De 1 de 3 alternativas no se ha probado si están siempre, o alguna vez, entre las 1 primeras."));
    }

    @Test
    void letsMissingCellsBeAnythingUnderRenormalizeAsWell() {
        List<Criterion> renormalized = criteria(2).stream()
                .map(c -> c.withMissing(MissingPolicy.RENORMALIZE))
                .toList();
        DecisionMatrix matrix =
                DecisionMatrix.ofRows(renormalized, new double[] {0.6, 0.6}, new double[] {0.5, Double.NaN});
        TopMembership one = TOP.find(matrix, WeightKnowledge.simplex(), 1);
        assertThat(one.possible()).containsExactly(0, 1);
        assertThat(one.necessary()).isEmpty();
        DecisionMatrix worst = DecisionMatrix.ofRows(
                List.of(renormalized.get(0), renormalized.get(1).withMissing(MissingPolicy.WORST)),
                new double[] {0.6, 0.6},
                new double[] {0.5, Double.NaN});
        assertThat(TOP.find(worst, WeightKnowledge.simplex(), 1).necessary()).containsExactly(0);
    }

    @Test
    void putsTheEarlierOfTwoEqualRowsFirst() {
        TopMembership one =
                TOP.find(table(new double[] {0.5, 0.2}, new double[] {0.5, 0.2}), WeightKnowledge.simplex(), 1);
        assertThat(one.necessary()).containsExactly(0);
        assertThat(one.possible()).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void agreesWithTheEnumerationOfEverySetOfRivals(int kind) {
        int undecided = 0;
        int all = 0;
        int sometimes = 0;
        for (int seed = 2000; seed < 2040; seed++) {
            RobustTables.Table table = RobustTables.random(seed, 6, 4, true);
            WeightKnowledge knowledge = Enumeration.knowledge(kind, table.criteria());
            Enumeration truth = new Enumeration(table, knowledge);
            int[] fewest = IntStream.range(0, table.rows())
                    .map(i -> truth.fewest(i, true))
                    .toArray();
            int[] most = IntStream.range(0, table.rows())
                    .map(i -> truth.most(i, true))
                    .toArray();
            for (int top = 1; top <= table.rows(); top++) {
                TopMembership found = TOP.find(table.matrix(), knowledge, top);
                for (int i = 0; i < table.rows(); i++) {
                    String what = "seed " + seed + ", kind " + kind + ", top " + top + ", row " + i;
                    if (found.possible(i) != Proof.UNDECIDED) {
                        assertThat(found.possible(i) == Proof.YES).as(what).isEqualTo(fewest[i] < top);
                    }
                    if (found.necessary(i) != Proof.UNDECIDED) {
                        assertThat(found.necessary(i) == Proof.YES).as(what).isEqualTo(most[i] < top);
                    }
                    all++;
                    undecided += found.undecided().contains(i) ? 1 : 0;
                    sometimes += fewest[i] < top && most[i] >= top ? 1 : 0;
                }
            }
        }
        assertThat(undecided).isLessThanOrEqualTo(all / 200);
        assertThat(sometimes).isGreaterThan(all / 10);
    }

    /** At weights of a fine grid, with missing cells worth what they may, nobody is in who is excluded, nor out who is necessary. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void agreesWithAFineGridOfWeightsOnLargerTables(int kind) {
        SplittableRandom random = new SplittableRandom(9);
        for (int t = 0; t < 4; t++) {
            double[][] rows = new double[40][3];
            for (double[] row : rows) {
                Arrays.setAll(row, j -> random.nextInt(12) == 0 ? Double.NaN : random.nextDouble());
            }
            WeightKnowledge knowledge = Enumeration.knowledge(kind, 3);
            WeightRows known = WeightRows.of(knowledge, List.of("c0", "c1", "c2"));
            int top = 1 + 2 * t;
            TopMembership found = TOP.find(table(rows), knowledge, top);
            assertThat(found.possible().size()).isGreaterThanOrEqualTo(top);
            boolean[] seen = new boolean[40];
            for (int a = 0; a <= 60; a++) {
                for (int b = 0; a + b <= 60; b++) {
                    double[] weights = {a / 60.0, b / 60.0, (60 - a - b) / 60.0};
                    if (IntStream.range(0, known.size())
                            .anyMatch(r -> ValueRows.dot(weights, known.row(r)) < known.atLeast(r))) {
                        continue;
                    }
                    for (int i = 0; i < 40; i++) {
                        int row = i;
                        boolean in = ahead(rows, weights, row, 1) < top;
                        seen[i] |= in;
                        assertThat(in && found.possible(i) == Proof.NO).isFalse();
                        assertThat(ahead(rows, weights, row, 0) >= top && found.necessary(i) == Proof.YES)
                                .isFalse();
                    }
                }
            }
            long seenOnGrid = IntStream.range(0, 40).filter(i -> seen[i]).count();
            assertThat(found.possible().size()).isBetween((int) seenOnGrid, (int) seenOnGrid + 3);
            assertThat(found.undecided().size()).isLessThanOrEqualTo(3);
        }
    }

    private static long ahead(double[][] rows, double[] weights, int row, double own) {
        double score = score(rows[row], weights, own);
        return IntStream.range(0, rows.length)
                .filter(i -> i != row && score(rows[i], weights, 1 - own) > score)
                .count();
    }

    private static double score(double[] row, double[] weights, double open) {
        return IntStream.range(0, row.length)
                .mapToDouble(j -> weights[j] * (Double.isNaN(row[j]) ? open : row[j]))
                .sum();
    }

    @Test
    void prunesALargeTable() {
        int n = 20_000;
        SplittableRandom random = new SplittableRandom(1);
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < 4; j++) {
            Column.Builder column = Column.builder();
            for (int i = 0; i < n; i++) {
                column.append(i == 7 ? 0.999 : random.nextInt(50) == 0 ? Double.NaN : random.nextDouble() * 0.9);
            }
            columns.add(column.build());
        }
        DecisionMatrix matrix = DecisionMatrix.of(
                criteria(4).stream()
                        .map(c -> c.withMissing(MissingPolicy.NEUTRAL))
                        .toList(),
                columns);
        WeightKnowledge boxes = WeightKnowledge.intervals(Map.of(
                "c0", WeightInterval.of(0.2, 0.3),
                "c1", WeightInterval.of(0.2, 0.3),
                "c2", WeightInterval.of(0.2, 0.3),
                "c3", WeightInterval.of(0.2, 0.3)));
        TopMembership found = TOP.find(matrix, boxes, 3);
        assertThat(found.necessary()).contains(7);
        assertThat(found.undecided()).isEmpty();
        assertThat(found.possible().size()).isBetween(3, 60);
        TopMembership simplex = TOP.find(matrix, WeightKnowledge.simplex(), 3);
        assertThat(simplex.possible()).containsAll(found.possible());
        assertThat(simplex.necessary()).contains(7);
    }

    @Test
    void rejectsATopThatIsNotThere() {
        DecisionMatrix matrix = table(new double[] {0.5, 0.2}, new double[] {0.5, 0.2});
        assertThatThrownBy(() -> TOP.find(matrix, WeightKnowledge.simplex(), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("top must be in [1, 2] but was 3");
        assertThatThrownBy(() -> TOP.withLinearPrograms(-1)).hasMessage("linear programs must be >= 0 but was -1");
    }
}
