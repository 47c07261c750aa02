package dev.kam.decision.method;

import static dev.kam.decision.method.RelativeTables.matrix;
import static dev.kam.decision.method.RelativeTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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

class ArasTest {
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
    void dividesByTheBestRow() {
        // Benefits 1, 3 and best 3: shares 1/7, 3/7, 3/7. Costs 2, 4 and best 2: shares 2/5, 1/5, 2/5.
        Ranking ranking = Aras.withDefaults().rank(matrix("+-", row(1, 2), row(3, 4)), Weights.equal(2));
        assertThat(ranking.details()).extracting(Detail::name).containsExactly("S");
        assertThat(numbers(ranking, "S")).containsExactly(new double[] {19.0 / 70, 22.0 / 70}, within(ROUNDING));
        assertThat(ranking.scores()).containsExactly(new double[] {19.0 / 29, 22.0 / 29}, within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheFormulaTermByTerm(long seed) {
        Table table = RelativeTables.random(seed);
        assertThat(Aras.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(ROUNDING));
    }

    @Test
    void isTheFormulaOverSeveralChunks() {
        Table table = RelativeTables.random(new SplittableRandom(77), 9000, 4);
        assertThat(Aras.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(1e-10));
    }

    private static double[] literal(Table t) {
        double[] sums = new double[t.n() + 1];
        for (int j = 0; j < t.m(); j++) {
            double[] column = Arrays.copyOf(t.column(j), t.n() + 1);
            column[t.n()] = t.benefit()[j]
                    ? Arrays.stream(t.column(j)).max().orElseThrow()
                    : Arrays.stream(t.column(j)).min().orElseThrow();
            if (!t.benefit()[j]) {
                Arrays.setAll(column, i -> 1 / column[i]);
            }
            double sum = Arrays.stream(column).sum();
            for (int i = 0; i <= t.n(); i++) {
                sums[i] += t.weight(j) * column[i] / sum;
            }
        }
        return Arrays.stream(sums, 0, t.n()).map(s -> s / sums[t.n()]).toArray();
    }

    @Test
    void givesTheBestRowOne() {
        DecisionMatrix matrix = matrix("+-", row(0.1, 0.7), row(0.3, 0.1), row(0.3, 0.1));
        double[] scores = Aras.withDefaults().rank(matrix, Weights.of(1, 2)).scores();
        assertThat(scores[1]).isCloseTo(1, within(ROUNDING)).isEqualTo(scores[2]);
    }

    @Test
    void addsNothingForABenefitOfZeros() {
        DecisionMatrix zeros = matrix("++", row(0, 1), row(-0.0, 4));
        assertThat(Aras.withDefaults().rank(zeros, Weights.equal(2)).scores()).containsExactly(0.25, 1);
    }

    @Test
    void callsAllEqualWhereAllIsZero() {
        DecisionMatrix zeros = matrix("+", row(0), row(0));
        assertThat(Aras.withDefaults().rank(zeros, Weights.equal(1)).scores()).containsExactly(1, 1);
    }

    @Test
    void rejectsANegativeBenefit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aras.withDefaults().rank(matrix("+-", row(1, 1), row(-2, 1)), Weights.equal(2)))
                .withMessage(
                        "performance of alternative 1 on criterion 'c0' must be >= 0, since it is a share of a sum,"
                                + " but was -2.0");
    }

    @Test
    void rejectsACostOfZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aras.withDefaults().rank(matrix("+-", row(1, 0), row(2, 1)), Weights.equal(2)))
                .withMessage(
                        "performance of alternative 0 on criterion 'c1' must be > 0, since it is divided by, but was"
                                + " 0.0");
    }
}
