package dev.kam.decision.method;

import static dev.kam.decision.method.RelativeTables.matrix;
import static dev.kam.decision.method.RelativeTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import dev.kam.decision.method.RelativeTables.Table;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MabacTest {
    private static final double ROUNDING = 1e-12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @Test
    void takesTheDistanceFromTheBorder() {
        // t + 1 is 1, 2, 2 and 2, 1, 1.5; the borders are w times the cube roots of 4 and of 3.
        Ranking ranking = Mabac.withDefaults().rank(matrix("+-", row(10, 1), row(30, 9), row(30, 5)), Weights.of(3, 1));
        double border = 0.75 * Math.cbrt(4) + 0.25 * Math.cbrt(3);
        assertThat(ranking.scores())
                .containsExactly(new double[] {1.25 - border, 1.75 - border, 1.875 - border}, within(ROUNDING));
        assertThat(ranking.details()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheFormulaTermByTerm(long seed) {
        Table table = RelativeTables.random(seed);
        assertThat(Mabac.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(ROUNDING));
    }

    @Test
    void isTheFormulaOverSeveralChunks() {
        Table table = RelativeTables.random(new SplittableRandom(77), 9000, 4);
        assertThat(Mabac.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(1e-10));
    }

    private static double[] literal(Table t) {
        double[] scores = new double[t.n()];
        for (int j = 0; j < t.m(); j++) {
            double[] column = t.column(j);
            double max = Arrays.stream(column).max().orElseThrow();
            double min = Arrays.stream(column).min().orElseThrow();
            if (max == min || t.weight(j) == 0) {
                continue;
            }
            double w = t.weight(j);
            boolean benefit = t.benefit()[j];
            double[] v = Arrays.stream(column)
                    .map(x -> w * ((benefit ? x - min : max - x) / (max - min) + 1))
                    .toArray();
            double g = Math.exp(Arrays.stream(v).map(Math::log).sum() / t.n());
            for (int i = 0; i < t.n(); i++) {
                scores[i] += v[i] - g;
            }
        }
        return scores;
    }

    @Test
    void isOnTheBorderWhereAColumnIsConstant() {
        DecisionMatrix constant = matrix("+-", row(0.1, 0), row(0.1, 0), row(0.1, 0));
        assertThat(Mabac.withDefaults().rank(constant, Weights.equal(2)).scores())
                .containsExactly(0, 0, 0);
    }

    @Test
    void spansTheWholeRangeOfDoubles() {
        DecisionMatrix wide = matrix("+", row(-1.7e308), row(1.7e308), row(0));
        double border = Math.cbrt(3);
        assertThat(Mabac.withDefaults().rank(wide, Weights.equal(1)).scores())
                .containsExactly(new double[] {1 - border, 2 - border, 1.5 - border}, within(ROUNDING));
        DecisionMatrix narrow = matrix("-", row(0), row(Double.MIN_VALUE), row(3 * Double.MIN_VALUE));
        double root = Math.cbrt(2 * (5.0 / 3));
        assertThat(Mabac.withDefaults().rank(narrow, Weights.equal(1)).scores())
                .containsExactly(new double[] {2 - root, 5.0 / 3 - root, 1 - root}, within(ROUNDING));
    }
}
