package dev.kam.decision.method;

import static dev.kam.decision.method.RankingChecks.assertSame;
import static dev.kam.decision.method.RankingChecks.requireSound;
import static dev.kam.decision.method.RankingChecks.soundOrRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.Criterion;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.method.ContractTables.Directions;
import dev.kam.decision.method.ContractTables.Table;
import dev.kam.decision.method.Methods.Promise;
import dev.kam.decision.method.Methods.Variant;
import dev.kam.decision.value.TargetValue;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method of the catalogue at its limits: a sound ranking, or a message that says where; never NaN. */
class MethodEdgesTest {
    private static final double ROUNDING = 1e-12;
    private static final double NaN = Double.NaN;
    private static final String MISSING =
            "performance of alternative 2 on criterion 'c1' must be assessed but is missing.\n"
                    + "Maybe choose another missing policy for the criterion.";
    private static final String MISSING_FOR_CHOQUET =
            "performance of alternative 2 on criterion 'c1' must be assessed for"
                    + " method 'choquet' but is missing.\nMaybe choose the missing policy WORST or NEUTRAL for the criterion.";

    static List<Variant> variants() {
        return Methods.variants();
    }

    private static Table table(Variant variant, Directions directions, int n, int m) {
        return variant.dress(ContractTables.random(new SplittableRandom(9), n, m, directions));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void ranksASingleAlternativeFirst(Variant variant) {
        for (Directions directions : Directions.values()) {
            for (int m = 1; m <= 4; m++) {
                Ranking ranking = requireSound(variant.rank(table(variant, directions, 1, m)), 1);
                assertThat(ranking.ranks()).containsExactly(1);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void ranksEqualRowsFirstTogether(Variant variant) {
        for (Directions directions : Directions.values()) {
            for (int n : new int[] {2, 3, 7}) {
                Table table = table(variant, directions, 1, 3).select(new int[n]);
                Ranking ranking = requireSound(variant.rank(table), n);
                assertThat(ranking.ranks()).containsOnly(1);
                assertThat(ranking.scores()).containsOnly(ranking.scoreOf(0));
            }
        }
    }

    /** A criterion alone decides; thresholds and expected solutions leave it room. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void ranksByTheOnlyCriterion(Variant variant) {
        for (Directions directions : Directions.values()) {
            Table table = table(variant, directions, 9, 1);
            double[][] rows = table.rows();
            boolean benefit = directions != Directions.COSTS;
            Ranking ranking = requireSound(variant.rank(table), 9);
            for (int i = 0; i < 9; i++) {
                for (int k = 0; k < 9; k++) {
                    boolean better = benefit ? rows[i][0] > rows[k][0] : rows[i][0] < rows[k][0];
                    if (better && !variant.toString().equals("spotis[bounds and target]")) {
                        assertThat(ranking.rankOf(i)).isLessThanOrEqualTo(ranking.rankOf(k));
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void takesAConstantColumn(Variant variant) {
        for (Directions directions : Directions.values()) {
            Table table = table(variant, directions, 8, 3);
            for (int j = 0; j < 3; j++) {
                requireSound(variant.rank(table.withColumn(j, table.rows()[0][j])), 8);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void answersOrRejectsZerosAndNegativeCells(Variant variant) {
        for (Directions directions : Directions.values()) {
            Table table = table(variant, directions, 8, 3);
            for (int j = 0; j < 2; j++) {
                for (double[] cells : new double[][] {{0}, {-0.0}, {0, 5}, {-3}, {-3, 4}, {-5, 0, 5}, {-1, 1}}) {
                    soundOrRejected(variant, table.withRange(j, -12, 12).withColumn(j, cells));
                }
            }
            Table zeros = table;
            for (int j = 0; j < 3; j++) {
                zeros = zeros.withRange(j, -12, 12).withColumn(j, 0);
            }
            soundOrRejected(variant, zeros);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void takesColumnsOfAnyMagnitude(Variant variant) {
        for (Directions directions : Directions.values()) {
            Table table = table(variant, directions, 8, 3);
            for (double unit : new double[] {1e-300, 1e-160, 1e160, 1e300, 1e307}) {
                for (int j = 0; j < 3; j++) {
                    assertUnmoved(variant, table.inUnit(j, x -> unit * x), table);
                }
                Table all =
                        table.inUnit(0, x -> unit * x).inUnit(1, x -> unit * x).inUnit(2, x -> unit * x);
                assertUnmoved(variant, all, table);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void takesWeightsOfAnyMagnitude(Variant variant) {
        for (Directions directions : Directions.values()) {
            for (double[] weights : new double[][] {
                {1e-300, 1, 1e-300}, {1e300, 1, 1e-300}, {1.7e308, 1.7e308, 1.7e308}, {4.9e-324, 4.9e-324, 4.9e-324}
            }) {
                requireSound(variant.rank(table(variant, directions, 9, 3).withWeights(weights)), 9);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void answersOrRejectsACriterionThatPrefersATarget(Variant variant) {
        Table plain = table(variant, Directions.BENEFITS, 9, 3);
        Table aiming = plain.withCriteria(List.of(
                plain.criteria().get(0),
                Criterion.of("c1", TargetValue.of(1, 4, 6, 9)),
                plain.criteria().get(2)));
        for (double[] weights : new double[][] {{1, 1, 1}, {1, 0, 1}, {0, 1, 0}}) {
            soundOrRejected(variant, aiming.withWeights(weights));
            soundOrRejected(variant, aiming.withWeights(weights).withColumn(1, 0.6)); // nothing reaches the target
        }
    }

    private static void assertUnmoved(Variant variant, Table scaled, Table plain) {
        if (variant.promises(Promise.UNIT)) {
            assertSame(requireSound(variant.rank(scaled), 8), variant.rank(plain), ROUNDING);
        } else {
            soundOrRejected(variant, scaled);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void answersOrRejectsColumnsOfMixedMagnitude(Variant variant) {
        for (Directions directions : Directions.values()) {
            Table table = table(variant, directions, 9, 3);
            for (double[] cells : new double[][] {
                {1e-300, 1e300},
                {1e-300, 1, 1e300},
                {4.9e-324, 1.7e308},
                {1.7e308, 1.6e308},
                {1.7e308},
                {4.9e-324},
                {1e-310, 2e-310, 3e-310},
                {1, 1 + 2.3e-16},
                {-1e300, 1e-300, 1e300},
                {-1.7e308, 1.7e308},
                {0, 1.7e308},
                {0, 4.9e-324},
            }) {
                for (int j = 0; j < 2; j++) {
                    soundOrRejected(variant, fit(variant, table, j, cells));
                }
                soundOrRejected(variant, fit(variant, fit(variant, table, 0, cells), 1, cells));
                soundOrRejected(variant, fit(variant, fit(variant, fit(variant, table, 0, cells), 1, cells), 2, cells));
            }
        }
    }

    /** A range that holds the cells, as wide as bounds and thresholds can be. */
    private static Table fit(Variant variant, Table table, int criterion, double... cells) {
        double min = Arrays.stream(cells).min().orElseThrow();
        double max = Arrays.stream(cells).max().orElseThrow();
        double hi = Math.max(max, 12);
        double lo = Math.max(Math.min(min, 0.5), hi - Double.MAX_VALUE);
        double[] held = Arrays.stream(cells).map(x -> Math.max(x, lo)).toArray();
        return table.withRange(criterion, lo, hi).withColumn(criterion, held);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void rejectsAMissingCellThatItCannotDoWithout(Variant variant) {
        Table table = table(variant, Directions.MIXED, 5, 3).withCell(2, 1, NaN);
        RankingMethod method = variant.make(table);
        if (variant.promises(Promise.RENORMALIZES)) {
            requireSound(variant.rank(table), 5);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method.rank(table.matrix(), table.weightsOf()))
                    .withMessage(variant.method().equals("choquet") ? MISSING_FOR_CHOQUET : MISSING);
        }
        Table rejecting = table.withMissing(1, MissingPolicy.REJECT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.rank(rejecting.matrix(), rejecting.weightsOf()))
                .withMessage(variant.method().equals("choquet") ? MISSING_FOR_CHOQUET : MISSING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void letsTheWorstOrTheMiddleStandInForAMissingCell(Variant variant) {
        for (Directions directions : Directions.values()) {
            for (MissingPolicy policy : List.of(MissingPolicy.WORST, MissingPolicy.NEUTRAL)) {
                Table table = table(variant, directions, 8, 3)
                        .withMissing(0, policy)
                        .withMissing(1, policy)
                        .withCell(2, 1, NaN)
                        .withCell(5, 0, NaN)
                        .withCell(6, 0, NaN);
                soundOrRejected(variant, table);
                soundOrRejected(variant, table.withColumn(1, NaN));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void answersOrRejectsEveryPolicy(Variant variant) {
        for (MissingPolicy policy : MissingPolicy.values()) {
            Table table = table(variant, Directions.MIXED, 8, 3).withMissing(1, policy);
            assertSame(variant.rank(table), variant.rank(table(variant, Directions.MIXED, 8, 3)), ROUNDING);
            soundOrRejected(variant, table.withCell(3, 1, NaN));
            soundOrRejected(variant, table.withColumn(1, NaN));
        }
    }
}
