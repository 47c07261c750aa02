package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Text;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.LinearProgram;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.LinearValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestFlipTest {
    private static final NearestFlip FLIP = NearestFlip.withDefaults();
    private static final double MARGIN = 1e-7;

    private static DecisionMatrix table(double[]... rows) {
        return DecisionMatrix.ofRows(
                IntStream.range(0, rows[0].length)
                        .mapToObj(j -> Criterion.of("c" + j, LinearValue.of(0, 1)))
                        .toList(),
                rows);
    }

    /** By hand: the second leads by 0.4 on c2 and trails by 0.5 on c0; it is 0.13 behind, so 0.13 / 0.9 of weight moves. */
    @Test
    void movesWeightFromTheWorstToTheBestCriterion() {
        DecisionMatrix matrix = table(new double[] {0.9, 0.5, 0.2}, new double[] {0.4, 0.5, 0.6});
        FlipSearch found = FLIP.into(matrix, Weights.of(0.5, 0.2, 0.3), 1, 1);
        double moved = (0.5 * 0.5 - 0.3 * 0.4) / 0.9;
        Flip flip = found.flip().orElseThrow();
        assertThat(flip.distance()).isCloseTo(2 * moved, within(1e-15));
        assertThat(flip.weights().toArray())
                .containsExactly(new double[] {0.5 - moved, 0.2, 0.3 + moved}, within(1e-15));
        assertThat(flip.enters()).isEqualTo(1);
        assertThat(flip.replaces()).isZero();
        assertThat(found.isProven()).isTrue();
        assertThat(found.atLeast()).isEqualTo(flip.distance());
        assertThat(found.notices()).isEmpty();
        assertThat(FLIP.ofAny(matrix, Weights.of(0.5, 0.2, 0.3), 1).flip()).contains(flip);
    }

    @Test
    void emptiesTheWorstCriterionBeforeItTakesFromTheNext() {
        // Leads -0.5, -0.1, 0.1 at weights 0.1, 0.8, 0.1: behind by 0.12; the first gives 0.06, the next 0.06 / 0.2.
        DecisionMatrix matrix = table(new double[] {0.9, 0.5, 0.2}, new double[] {0.4, 0.4, 0.3});
        Flip flip = FLIP.into(matrix, Weights.of(0.1, 0.8, 0.1), 1, 1).flip().orElseThrow();
        assertThat(flip.weights().toArray()).containsExactly(new double[] {0, 0.5, 0.5}, within(1e-12));
        assertThat(flip.distance()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void saysThatNoWeightsBringInWhatIsNowhereBetter() {
        DecisionMatrix matrix = table(new double[] {0.9, 0.5}, new double[] {0.9, 0.4}, new double[] {0.9, 0.5});
        for (int outsider = 1; outsider < 3; outsider++) {
            FlipSearch found = FLIP.into(matrix, Weights.of(1, 1), outsider, 1);
            assertThat(found.flip()).isEmpty();
            assertThat(found.isProven()).isTrue();
            assertThat(found.atLeast()).isEqualTo(Double.POSITIVE_INFINITY);
        }
        assertThat(FLIP.ofAny(matrix, Weights.of(1, 1), 1).flip()).isEmpty();
        assertThat(FLIP.ofAny(matrix, Weights.of(1, 1), 3).flip()).isEmpty();
    }

    /** An earlier row that is level wins; a later one that is better elsewhere is beaten where only the equal criterion counts. */
    @Test
    void drawsLevelWithALaterRowAndWinsByTheOrderOfTheInput() {
        DecisionMatrix matrix = table(new double[] {0.9, 0.4}, new double[] {0.9, 0.5});
        Flip flip = FLIP.into(matrix, Weights.of(1, 1), 0, 1).flip().orElseThrow();
        assertThat(flip.weights()).isEqualTo(Weights.of(1, 0));
        assertThat(flip.distance()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void agreesWithTheEnumerationOfEverySetOfRivals(int part) {
        int flips = 0;
        int none = 0;
        for (int seed = 60 * part; seed < 60 * part + 60; seed++) {
            RobustTables.Table table = RobustTables.random(seed, 6, 4, false);
            int top = 1 + seed % table.rows();
            int[] first = AdditiveValue.withDefaults()
                    .rank(table.matrix(), table.weights())
                    .top(top);
            double nearest = Double.POSITIVE_INFINITY;
            for (int o = 0; o < table.rows(); o++) {
                int outsider = o;
                if (Arrays.stream(first).anyMatch(i -> i == outsider)) {
                    continue;
                }
                FlipSearch found = FLIP.into(table.matrix(), table.weights(), o, top);
                OptionalDouble expected = enumerate(table, o, top);
                String what = "seed " + seed + ", outsider " + o + ", top " + top + ": " + found;
                assertThat(found.isProven()).as(what).isTrue();
                assertThat(found.flip().isPresent()).as(what).isEqualTo(expected.isPresent());
                if (found.flip().isPresent()) {
                    Flip flip = found.flip().get();
                    flips++;
                    assertThat(flip.distance()).as(what).isCloseTo(expected.getAsDouble(), within(1e-4));
                    assertThat(found.atLeast()).as(what).isEqualTo(flip.distance());
                    check(what, table, flip, top);
                } else {
                    none++;
                }
                nearest = Math.min(nearest, expected.orElse(Double.POSITIVE_INFINITY));
            }
            FlipSearch any = FLIP.ofAny(table.matrix(), table.weights(), top);
            if (nearest == Double.POSITIVE_INFINITY) {
                assertThat(any.flip()).isEmpty();
            } else {
                assertThat(any.flip().orElseThrow().distance())
                        .as("seed " + seed)
                        .isCloseTo(nearest, within(1e-4));
                assertThat(first).contains(any.flip().get().replaces());
            }
        }
        assertThat(flips).isGreaterThan(20);
        assertThat(none).isGreaterThan(5);
    }

    /** The weights are what the distance says, and fewer than k rivals are ahead of the row there. */
    private static void check(String what, RobustTables.Table table, Flip flip, int top) {
        double[] moved = flip.weights().toArray();
        double distance = IntStream.range(0, moved.length)
                .mapToDouble(j -> Math.abs(moved[j] - table.weights().at(j)))
                .sum();
        assertThat(distance).as(what).isCloseTo(flip.distance(), within(1e-8));
        double[] scores = AdditiveValue.withDefaults()
                .rank(table.matrix(), flip.weights())
                .scores();
        double own = scores[flip.enters()];
        assertThat(DoubleStream.of(scores).filter(s -> s > own + 1e-8).count())
                .as(what)
                .isLessThan(top);
        assertThat(scores[flip.replaces()]).as(what).isLessThan(own + 1e-8);
    }

    /** Every set of rivals of which n - k are overtaken, each by one linear program of another form. */
    private static OptionalDouble enumerate(RobustTables.Table table, int outsider, int top) {
        int n = table.rows();
        return IntStream.range(0, 1 << n)
                .filter(set -> Integer.bitCount(set) == n - top && (set >> outsider & 1) == 0)
                .mapToDouble(set -> distance(table, outsider, set))
                .filter(Double::isFinite)
                .min();
    }

    private static double distance(RobustTables.Table table, int outsider, int set) {
        int m = table.criteria();
        double[] costs = new double[2 * m];
        Arrays.fill(costs, m, 2 * m, 1);
        LinearProgram program = new LinearProgram(costs);
        double[] sum = new double[2 * m];
        Arrays.fill(sum, 0, m, 1);
        program.equal(sum, 1);
        for (int j = 0; j < m; j++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double[] row = new double[2 * m];
                row[j] = sign;
                row[m + j] = 1;
                program.atLeast(row, sign * table.weights().at(j));
            }
        }
        for (int i = 0; i < table.rows(); i++) {
            if ((set >> i & 1) == 1) {
                double[] row = new double[2 * m];
                for (int j = 0; j < m; j++) {
                    row[j] = value(table, outsider, j) - value(table, i, j);
                }
                program.atLeast(row, i < outsider ? MARGIN : 0);
            }
        }
        Optional<double[]> solution = program.solve();
        return solution.map(x -> Arrays.stream(x, m, 2 * m).sum()).orElse(Double.POSITIVE_INFINITY);
    }

    private static double value(RobustTables.Table table, int i, int j) {
        return table.matrix()
                .criteria()
                .get(j)
                .value()
                .orElseThrow()
                .value(table.matrix().valueAt(i, j));
    }

    @Test
    void neverFindsANearerWayIntoTheTopThreeOfALargerTableByChance() {
        SplittableRandom random = new SplittableRandom(12);
        double[][] rows = new double[60][4];
        for (double[] row : rows) {
            Arrays.setAll(row, j -> random.nextDouble());
        }
        DecisionMatrix matrix = table(rows);
        Weights weights = Weights.of(1, 2, 3, 4);
        int[] order = AdditiveValue.withDefaults().rank(matrix, weights).top(60);
        for (int p : new int[] {3, 6, 12, 25}) {
            FlipSearch found = FLIP.into(matrix, weights, order[p], 3);
            assertThat(found.isProven()).isTrue();
            double bound = found.atLeast();
            for (int d = 0; d < 4000; d++) {
                double[] other = random.doubles(4, 0, 1).toArray();
                Weights drawn = Weights.of(other);
                double distance = IntStream.range(0, 4)
                        .mapToDouble(j -> Math.abs(drawn.at(j) - weights.at(j)))
                        .sum();
                double[] scores = new double[60];
                Arrays.setAll(
                        scores,
                        i -> IntStream.range(0, 4)
                                .mapToDouble(j -> drawn.at(j) * rows[i][j])
                                .sum());
                double own = scores[order[p]];
                if (DoubleStream.of(scores).filter(s -> s > own).count() < 3) {
                    assertThat(distance).isGreaterThanOrEqualTo(bound - 1e-9);
                }
            }
        }
    }

    @Test
    void saysWhenItsLimitLeavesASmallerChangePossible() {
        SplittableRandom random = new SplittableRandom(4);
        double[][] rows = new double[40][4];
        for (double[] row : rows) {
            Arrays.setAll(row, j -> random.nextDouble());
        }
        DecisionMatrix matrix = table(rows);
        Weights weights = Weights.of(4, 3, 2, 1);
        int outsider = AdditiveValue.withDefaults().rank(matrix, weights).alternativeAt(25);
        FlipSearch all = FLIP.withLinearPrograms(100_000).into(matrix, weights, outsider, 5);
        FlipSearch few = FLIP.withLinearPrograms(2).into(matrix, weights, outsider, 5);
        assertThat(all.isProven()).isTrue();
        assertThat(few.isProven()).isFalse();
        assertThat(few.atLeast()).isLessThanOrEqualTo(all.atLeast()).isGreaterThan(0);
        assertThat(few.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("not-proven");
            assertThat(notice.text())
                    .isEqualTo(Text.of(
                            "The search ended after 2 linear programs: a smaller change may exist.",
                            "La búsqueda terminó tras 2 programas lineales: puede existir un cambio menor."));
        });
    }

    @Test
    void rejectsWhatItCannotAnswer() {
        DecisionMatrix matrix = table(new double[] {0.9, 0.5}, new double[] {0.4, Double.NaN});
        Weights weights = Weights.of(1, 1);
        assertThatThrownBy(() -> FLIP.into(matrix, weights, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "value of alternative 1 on criterion 'c1' must be there when several weights move, but the cell"
                                + " is missing.\nMaybe give the criterion a policy that stands in for missing cells, such as"
                                + " NEUTRAL.");
        DecisionMatrix known = table(new double[] {0.9, 0.5}, new double[] {0.4, 0.3});
        assertThatThrownBy(() -> FLIP.into(known, weights, 0, 1))
                .hasMessage("alternative 0 must be outside the top 1 but is in it");
        assertThatThrownBy(() -> FLIP.into(known, weights, 0, 3)).hasMessage("top must be in [1, 2] but was 3");
        assertThatThrownBy(() -> FLIP.ofAny(known, weights, 0)).hasMessage("top must be in [1, 2] but was 0");
        assertThatThrownBy(() -> FLIP.into(known, weights, 2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> FLIP.withLinearPrograms(0)).hasMessage("linear programs must be >= 1 but was 0");
    }
}
