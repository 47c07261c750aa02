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

class CoprasTest {
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

    /** Data of Zavadskas, Kaklauskas, Peldschus and Turskis (2007), Baltic J. Road Bridge Eng. 2(4), 195-203. */
    @Test
    void agreesWithRoadDesign() {
        DecisionMatrix matrix = matrix(
                "+----",
                row(30, 12.487, 6.261, 10.88, 7.61),
                row(20, 12.372, 5.961, 10.88, 7.46),
                row(27, 11.096, 6.262, 9.92, 6.69),
                row(18, 10.982, 5.962, 9.92, 6.54),
                row(24, 11.017, 6.283, 9.98, 7),
                row(16, 10.903, 5.983, 9.98, 6.85));
        Ranking ranking = Copras.withDefaults().rank(matrix, Weights.of(0.53, 0.1175, 0.1175, 0.1175, 0.1175));
        assertThat(ranking.scores())
                .containsExactly(
                        new double[] {
                            1.0,
                            0.8021821951695886,
                            0.9724070988223672,
                            0.7964830243480335,
                            0.9059215013168188,
                            0.7503121690604017
                        },
                        within(1e-9));
        assertThat(ranking.ranks()).containsExactly(1, 4, 2, 5, 3, 6);
    }

    /** Ozdagoglu (2013), selection of eccentric presses, 38 x 6. */
    @Test
    void agreesWithEccentricPresses() {
        DecisionMatrix matrix = matrix(
                "+++++-",
                row(2.5, 240, 57, 45, 1.1, 0.333333),
                row(2.5, 285, 60, 75, 4, 0.428571),
                row(4.5, 320, 100, 65, 7.5, 1.111111),
                row(4.5, 365, 100, 90, 7.5, 1.111111),
                row(5, 400, 100, 90, 11, 1.111111),
                row(2.5, 225, 60, 45, 1.1, 0.333333),
                row(2.5, 270, 57, 60, 4, 0.428571),
                row(4.5, 330, 100, 70, 7.5, 1.111111),
                row(4.5, 365, 100, 80, 7.5, 1.111111),
                row(5, 380, 110, 65, 8, 1.111111),
                row(2.5, 285, 65, 80, 4, 0.4),
                row(4, 280, 75, 65, 4, 0.4),
                row(4.5, 365, 102, 95, 7.5, 1.111111),
                row(4.5, 400, 102, 95, 7.5, 1.111111),
                row(6, 450, 110, 95, 11, 1.176471),
                row(6, 510, 110, 105, 11, 1.176471),
                row(6, 330, 140, 110, 18.5, 1.395349),
                row(2.5, 240, 65, 80, 4, 0.4),
                row(4, 280, 75, 75, 4, 0.4),
                row(4.5, 355, 102, 95, 7.5, 1.111111),
                row(4.5, 385, 102, 90, 7.5, 1.111111),
                row(5, 385, 114, 95, 7.5, 1),
                row(6, 400, 110, 90, 11, 1),
                row(6, 480, 110, 95, 15, 1),
                row(6, 440, 140, 100, 18.5, 1.2),
                row(6, 500, 140, 100, 18.5, 1.2),
                row(5, 450, 125, 100, 15, 1.714286),
                row(6, 500, 150, 125, 18.5, 1.714286),
                row(6, 515, 180, 140, 22, 2.307692),
                row(7, 550, 200, 150, 30, 2.307692),
                row(6, 500, 180, 140, 15, 2.307692),
                row(6, 500, 180, 140, 18.5, 2.307692),
                row(6, 500, 180, 140, 22, 2.307692),
                row(7, 500, 180, 140, 30, 2.307692),
                row(7, 500, 200, 140, 37, 2.307692),
                row(7, 500, 200, 140, 45, 2.307692),
                row(7, 500, 200, 140, 55, 2.307692),
                row(7, 500, 200, 140, 75, 2.307692));
        Ranking ranking = Copras.withDefaults().rank(matrix, Weights.equal(6));
        assertThat(ranking.scores())
                .containsExactly(
                        new double[] {
                            0.44194, 0.44395, 0.41042, 0.44403, 0.48177, 0.44074, 0.4243, 0.41737, 0.43474, 0.44382,
                            0.46625, 0.48602, 0.45019, 0.45825, 0.51953, 0.54265, 0.56134, 0.45588, 0.49532, 0.44788,
                            0.45014, 0.48126, 0.51586, 0.56243, 0.58709, 0.60091, 0.5185, 0.61085, 0.65888, 0.7565,
                            0.6143, 0.63486, 0.65542, 0.72065, 0.7768, 0.82379, 0.88253, 1.0
                        },
                        within(1e-4));
        assertThat(ranking.ranks())
                .containsExactly(
                        33, 31, 38, 30, 22, 34, 36, 37, 35, 32, 24, 21, 27, 25, 17, 16, 15, 26, 20, 29, 28, 23, 19, 14,
                        13, 12, 18, 11, 7, 5, 10, 9, 8, 6, 4, 3, 2, 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheFormulaTermByTerm(long seed) {
        Table table = RelativeTables.random(seed);
        assertThat(Copras.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(ROUNDING));
    }

    @Test
    void isTheFormulaOverSeveralChunks() {
        Table table = RelativeTables.random(new SplittableRandom(77), 9000, 4);
        assertThat(Copras.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(1e-10));
    }

    private static double[] literal(Table t) {
        double[] plus = new double[t.n()];
        double[] minus = new double[t.n()];
        boolean costs = false;
        for (int j = 0; j < t.m(); j++) {
            double sum = Arrays.stream(t.column(j)).sum();
            costs |= !t.benefit()[j] && t.weight(j) > 0;
            for (int i = 0; i < t.n(); i++) {
                (t.benefit()[j] ? plus : minus)[i] += t.weight(j) * t.rows()[i][j] / sum;
            }
        }
        double inverse = Arrays.stream(minus).map(s -> 1 / s).sum();
        double all = Arrays.stream(minus).sum();
        double[] q = new double[t.n()];
        for (int i = 0; i < t.n(); i++) {
            q[i] = plus[i] + (costs ? all / (minus[i] * inverse) : 0);
        }
        double best = Arrays.stream(q).max().orElseThrow();
        return Arrays.stream(q).map(x -> x / best).toArray();
    }

    @Test
    void showsItsSums() {
        Ranking ranking = Copras.withDefaults().rank(matrix("+-", row(3, 1), row(1, 3)), Weights.equal(2));
        assertThat(ranking.details()).extracting(Detail::name).containsExactly("sPlus", "sMinus", "Q");
        assertThat(numbers(ranking, "sPlus")).containsExactly(0.375, 0.125);
        assertThat(numbers(ranking, "sMinus")).containsExactly(0.125, 0.375);
        // S- sums to 0.5; 1/S- is 8 and 8/3: the shares are 3/4 and 1/4.
        assertThat(numbers(ranking, "Q")).containsExactly(new double[] {0.75, 0.25}, within(ROUNDING));
        assertThat(ranking.scores()).containsExactly(new double[] {1, 1.0 / 3}, within(ROUNDING));
    }

    @Test
    void sharesTheSecondTermAmongRowsWithoutCosts() {
        Ranking ranking =
                Copras.withDefaults().rank(matrix("+-", row(1, 0), row(1, 2), row(2, 0), row(0, 6)), Weights.equal(2));
        assertThat(numbers(ranking, "Q")).containsExactly(0.125 + 0.25, 0.125, 0.25 + 0.25, 0);
    }

    @Test
    void isTheSumOfBenefitsWithoutCosts() {
        Ranking ranking = Copras.withDefaults().rank(matrix("+", row(1), row(2), row(5)), Weights.equal(1));
        assertThat(ranking.scores()).containsExactly(new double[] {0.2, 0.4, 1}, within(ROUNDING));
    }

    @Test
    void addsNothingForAColumnOfZeros() {
        DecisionMatrix zeros = matrix("+-+", row(0, 0, 1), row(0, 0, 4));
        assertThat(Copras.withDefaults().rank(zeros, Weights.equal(3)).scores()).containsExactly(0.25, 1);
    }

    @Test
    void callsAllEqualWhereAllIsZero() {
        DecisionMatrix zeros = matrix("+-", row(0, 0), row(-0.0, 0));
        assertThat(Copras.withDefaults().rank(zeros, Weights.equal(2)).scores()).containsExactly(1, 1);
    }

    @Test
    void rejectsANegativeCell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Copras.withDefaults().rank(matrix("+-", row(1, 1), row(1, -2)), Weights.equal(2)))
                .withMessage(
                        "performance of alternative 1 on criterion 'c1' must be >= 0, since it is a share of a sum,"
                                + " but was -2.0");
    }
}
