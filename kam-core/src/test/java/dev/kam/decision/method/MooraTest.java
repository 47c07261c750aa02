package dev.kam.decision.method;

import static dev.kam.decision.method.RelativeTables.matrix;
import static dev.kam.decision.method.RelativeTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import dev.kam.decision.method.RelativeTables.Table;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MooraTest {
    private static final double ROUNDING = 1e-12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    private static double[] numbers(Ranking ranking, String name) {
        return ranking.details().stream()
                .filter(d -> d.name().equals(name))
                .map(d -> ((Detail.Numbers) d).values())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesCostsFromBenefits() {
        Ranking ranking = Moora.withDefaults().rank(matrix("+-", row(3, 12), row(4, 5)), Weights.of(1, 3));
        assertThat(ranking.details()).extracting(Detail::name).containsExactly("benefits", "costs");
        assertThat(numbers(ranking, "benefits")).containsExactly(new double[] {0.15, 0.2}, within(ROUNDING));
        assertThat(numbers(ranking, "costs")).containsExactly(new double[] {9.0 / 13, 3.75 / 13}, within(ROUNDING));
        assertThat(ranking.scores()).containsExactly(new double[] {0.15 - 9.0 / 13, 0.2 - 3.75 / 13}, within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheFormulaTermByTerm(long seed) {
        Table table = RelativeTables.random(seed);
        assertThat(Moora.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(ROUNDING));
    }

    @Test
    void isTheFormulaOverSeveralChunks() {
        Table table = RelativeTables.random(new SplittableRandom(77), 9000, 4);
        assertThat(Moora.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(1e-10));
    }

    private static double[] literal(Table t) {
        double[] scores = new double[t.n()];
        for (int j = 0; j < t.m(); j++) {
            double norm = Math.sqrt(Arrays.stream(t.column(j)).map(x -> x * x).sum());
            for (int i = 0; i < t.n(); i++) {
                scores[i] += (t.benefit()[j] ? 1 : -1) * t.weight(j) * t.rows()[i][j] / norm;
            }
        }
        return scores;
    }

    @Test
    void addsNothingForAColumnOfZeros() {
        DecisionMatrix zeros = matrix("+-+", row(0, -0.0, 3), row(-0.0, 0, 4));
        assertThat(Moora.withDefaults().rank(zeros, Weights.of(1, 1, 2)).scores())
                .containsExactly(new double[] {0.3, 0.4}, within(ROUNDING));
    }

    @Test
    void measuresLengthsWhoseSquaresAreNoDoubles() {
        for (double unit : new double[] {1e-300, 0x1p-1070, 1e300, 3e307}) {
            DecisionMatrix matrix = matrix("+", row(3 * unit), row(-4 * unit));
            assertThat(Moora.withDefaults().rank(matrix, Weights.equal(1)).scores())
                    .containsExactly(new double[] {0.6, -0.8}, within(ROUNDING));
        }
    }
}
