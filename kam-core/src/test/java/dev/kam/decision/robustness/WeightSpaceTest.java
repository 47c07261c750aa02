package dev.kam.decision.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightSpaceTest {
    private static final List<String> ABC = List.of("a", "b", "c");

    static List<WeightSpace> spaces() {
        return List.of(
                WeightSpace.of(WeightKnowledge.simplex(), ABC),
                WeightSpace.of(WeightKnowledge.ordinal(List.of("b", "c", "a")), ABC),
                WeightSpace.of(WeightKnowledge.intervals(Map.of("a", WeightInterval.of(0.2, 0.5))), ABC),
                WeightSpace.of(
                        WeightKnowledge.constraints(List.of(
                                new WeightConstraint(Map.of("a", 1.0, "b", -1.0), 0.1),
                                new WeightConstraint(Map.of("c", 1.0), 0.2))),
                        ABC));
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void drawsAreWeightsAndNoSumOfThemLiesOutsideItsBounds(WeightSpace space) {
        double[][] draws = space.draws(7, 3, 1000);
        SplittableRandom random = new SplittableRandom(5);
        for (int c = 0; c < 50; c++) {
            double[] coefficients = random.doubles(3, -1, 1).toArray();
            double least = space.minimum(coefficients);
            double most = space.maximum(coefficients);
            double closest = Double.POSITIVE_INFINITY;
            for (double[] weights : draws) {
                double sum = IntStream.range(0, 3)
                        .mapToDouble(j -> weights[j] * coefficients[j])
                        .sum();
                assertThat(sum).isBetween(least - 1e-9, most + 1e-9);
                closest = Math.min(closest, sum - least);
            }
            assertThat(closest).isLessThan(0.15 * (most - least) + 1e-9);
        }
        for (double[] weights : draws) {
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
            assertThat(weights[0]).isGreaterThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void drawsAreTheSameForTheSameSeedAndBlockWhateverTheCount(WeightSpace space) {
        double[][] all = space.draws(7, 3, 1000);
        assertThat(space.draws(7, 3, 10)).isDeepEqualTo(Arrays.copyOf(all, 10));
        assertThat(space.draws(7, 4, 10)).isNotEqualTo(Arrays.copyOf(all, 10));
        assertThat(space.draws(8, 3, 10)).isNotEqualTo(Arrays.copyOf(all, 10));
    }

    @Test
    void drawsOfTheSimplexHaveItsMeanAndSpread() {
        assertMoments(
                WeightSpace.of(WeightKnowledge.simplex(), ABC), new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, 1 / 18.0);
    }

    @Test
    void drawsOfAnOrderHaveItsCentroidAsTheirMean() {
        double[] centroid = {2 / 18.0, 11 / 18.0, 5 / 18.0};
        assertMoments(WeightSpace.of(WeightKnowledge.ordinal(List.of("b", "c", "a")), ABC), centroid, Double.NaN);
        assertThat(WeightSpace.of(WeightKnowledge.ordinal(List.of("b", "c", "a")), ABC)
                        .center())
                .containsExactly(centroid, within(1e-15));
    }

    @Test
    void drawsOfConstraintsThatSayNothingHaveTheMomentsOfTheSimplex() {
        WeightSpace space =
                WeightSpace.of(WeightKnowledge.constraints(List.of(new WeightConstraint(Map.of("a", 1.0), -1))), ABC);
        assertMoments(space, new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, 1 / 18.0);
    }

    @Test
    void drawsOfConstraintsThatAreAnOrderHaveItsCentroid() {
        WeightSpace space = WeightSpace.of(
                WeightKnowledge.constraints(List.of(
                        new WeightConstraint(Map.of("b", 1.0, "c", -1.0), 0),
                        new WeightConstraint(Map.of("c", 1.0, "a", -1.0), 0))),
                ABC);
        assertMoments(space, new double[] {2 / 18.0, 11 / 18.0, 5 / 18.0}, Double.NaN);
    }

    @Test
    void drawsOfAThinSetAreSpreadOverItsLength() {
        WeightSpace space =
                WeightSpace.of(WeightKnowledge.intervals(Map.of("a", WeightInterval.of(0.3, 0.3 + 1e-6))), ABC);
        assertMoments(space, new double[] {0.3, 0.35, 0.35}, Double.NaN);
    }

    @Test
    void knowledgeThatLeavesOneWeightingDrawsThatOne() {
        WeightSpace space = WeightSpace.of(
                WeightKnowledge.intervals(Map.of(
                        "a",
                        WeightInterval.of(0.5, 0.5),
                        "b",
                        WeightInterval.of(0.3, 0.3),
                        "c",
                        WeightInterval.of(0.2, 0.2))),
                ABC);
        for (double[] weights : space.draws(1, 0, 5)) {
            assertThat(weights).containsExactly(new double[] {0.5, 0.3, 0.2}, within(1e-9));
        }
    }

    @Test
    void constraintsThatAreAnEquationTogetherAreWalkedAlong() {
        WeightSpace space = WeightSpace.of(
                WeightKnowledge.constraints(List.of(
                        new WeightConstraint(Map.of("a", 1.0, "b", -1.0), 0),
                        new WeightConstraint(Map.of("b", 1.0, "a", -1.0), 0))),
                ABC);
        double sum = 0;
        for (double[] weights : space.draws(1, 0, 1000)) {
            assertThat(weights[0]).isCloseTo(weights[1], within(1e-9));
            sum += weights[2] / 1000;
        }
        assertThat(sum).isCloseTo(0.5, within(0.04));
    }

    @Test
    void oneCriterionHasTheWeightOne() {
        for (WeightKnowledge knowledge : List.of(
                WeightKnowledge.simplex(),
                WeightKnowledge.ordinal(List.of("a")),
                WeightKnowledge.intervals(Map.of()),
                WeightKnowledge.constraints(List.of(new WeightConstraint(Map.of("a", 1.0), 0.5))))) {
            assertThat(WeightSpace.of(knowledge, List.of("a")).draws(1, 0, 2)).isDeepEqualTo(new double[][] {{1}, {1}});
        }
    }

    @Test
    void saysWhichConstraintsClash() {
        WeightKnowledge knowledge = WeightKnowledge.constraints(List.of(
                new WeightConstraint(Map.of("c", 1.0), 0.05),
                new WeightConstraint(Map.of("a", 1.0), 0.6),
                new WeightConstraint(Map.of("b", 1.0), 0.5)));
        assertThatThrownBy(() -> WeightSpace.of(knowledge, ABC))
                .hasMessage(
                        "weight constraints must be possible together but 'a >= 0.6' and 'b >= 0.5' clash, as weights are"
                                + " at least 0 and sum to 1");
    }

    @Test
    void saysThatOneConstraintIsImpossible() {
        WeightKnowledge knowledge = WeightKnowledge.constraints(List.of(new WeightConstraint(Map.of("a", 1.0), 1.2)));
        assertThatThrownBy(() -> WeightSpace.of(knowledge, ABC))
                .hasMessage(
                        "weight constraint 'a >= 1.2' must be possible but is not, as weights are at least 0 and sum to 1");
    }

    @Test
    void rejectsIntervalsThatNoWeightsFit() {
        assertThatThrownBy(() -> WeightSpace.of(
                        WeightKnowledge.intervals(
                                Map.of("a", WeightInterval.of(0.75, 1), "b", WeightInterval.of(0.5, 1))),
                        ABC))
                .hasMessage("low ends of the intervals must sum to at most 1 but sum to 1.25.\n"
                        + "Maybe give the weights as shares of 1.");
        WeightInterval small = WeightInterval.of(0, 0.25);
        assertThatThrownBy(() ->
                        WeightSpace.of(WeightKnowledge.intervals(Map.of("a", small, "b", small, "c", small)), ABC))
                .hasMessage("high ends of the intervals must sum to at least 1 but sum to 0.75.\n"
                        + "Maybe give the weights as shares of 1.");
    }

    @Test
    void rejectsAnIntervalUpsideDown() {
        assertThatThrownBy(() -> WeightInterval.of(0.5, 0.2))
                .hasMessage("interval must not be upside down but was [0.5, 0.2].\nMaybe its ends are swapped.");
        assertThatThrownBy(() -> WeightInterval.of(-0.1, 0.2))
                .hasMessage("low end of an interval must be in [0, 1] but was -0.1");
        assertThatThrownBy(() -> WeightInterval.of(0.1, Double.NaN))
                .hasMessage("high end of an interval must be in [0, 1] but was NaN");
    }

    @Test
    void rejectsCriteriaThatAreNotThere() {
        assertThatThrownBy(() -> WeightSpace.of(WeightKnowledge.ordinal(List.of("a", "b", "d")), ABC))
                .hasMessage("order must name criteria of ['a', 'b', 'c'] but named 'd'");
        assertThatThrownBy(() -> WeightSpace.of(WeightKnowledge.ordinal(List.of("a", "b")), ABC))
                .hasMessage("order must name every criterion but leaves out 'c'");
        assertThatThrownBy(() -> WeightSpace.of(WeightKnowledge.intervals(Map.of("d", WeightInterval.of(0, 1))), ABC))
                .hasMessage("intervals must name criteria of ['a', 'b', 'c'] but named 'd'");
    }

    private static void assertMoments(WeightSpace space, double[] means, double variance) {
        int blocks = 20;
        double[] sum = new double[3];
        double[] squares = new double[3];
        for (int block = 0; block < blocks; block++) {
            for (double[] weights : space.draws(11, block, 1000)) {
                for (int j = 0; j < 3; j++) {
                    sum[j] += weights[j] / (1000 * blocks);
                    squares[j] += weights[j] * weights[j] / (1000 * blocks);
                }
            }
        }
        assertThat(sum).containsExactly(means, within(0.008));
        if (variance == variance) {
            for (int j = 0; j < 3; j++) {
                assertThat(squares[j] - sum[j] * sum[j]).isCloseTo(variance, within(0.002));
            }
        }
    }
}
