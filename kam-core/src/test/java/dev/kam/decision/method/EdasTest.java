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

class EdasTest {
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

    /** Yazdani et al. (2020), Sustainable Operations and Computers 1, 35-42. */
    @Test
    void agreesWithASupplierSelection() {
        DecisionMatrix matrix = matrix(
                "---++-++",
                row(3873, 39.55, 0.27, 0.87, 150, 0.07, 12, 2130),
                row(5067, 67.26, 0.23, 0.23, 40, 0.02, 21, 2200),
                row(2213, 24.69, 0.08, 0.17, 200, 0.04, 35, 570),
                row(6243, 132, 0.07, 0.25, 100, 0.04, 16, 100),
                row(8312, 460.47, 0.05, 0.21, 25, 0.1, 25, 200));
        Ranking ranking =
                Edas.withDefaults().rank(matrix, Weights.of(0.131, 0.113, 0.126, 0.125, 0.126, 0.129, 0.132, 0.117));
        assertThat(ranking.scores()).containsExactly(new double[] {0.841, 0.632, 0.883, 0.457, 0.104}, within(1e-3));
        assertThat(ranking.ranks()).containsExactly(2, 3, 1, 4, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheFormulaTermByTerm(long seed) {
        Table table = RelativeTables.random(seed);
        assertThat(Edas.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(ROUNDING));
    }

    @Test
    void isTheFormulaOverSeveralChunks() {
        Table table = RelativeTables.random(new SplittableRandom(77), 9000, 4);
        assertThat(Edas.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(1e-10));
    }

    private static double[] literal(Table t) {
        double[] sp = new double[t.n()];
        double[] sn = new double[t.n()];
        for (int j = 0; j < t.m(); j++) {
            double mean = Arrays.stream(t.column(j)).sum() / t.n();
            double s = t.benefit()[j] ? 1 : -1;
            for (int i = 0; i < t.n(); i++) {
                sp[i] += t.weight(j) * Math.max(0, s * (t.rows()[i][j] - mean)) / mean;
                sn[i] += t.weight(j) * Math.max(0, -s * (t.rows()[i][j] - mean)) / mean;
            }
        }
        double maxSp = Arrays.stream(sp).max().orElseThrow();
        double maxSn = Arrays.stream(sn).max().orElseThrow();
        double[] scores = new double[t.n()];
        for (int i = 0; i < t.n(); i++) {
            double nsp = maxSp < 1e-13 ? 0 : sp[i] / maxSp;
            double nsn = maxSn < 1e-13 ? 1 : 1 - sn[i] / maxSn;
            scores[i] = (nsp + nsn) / 2;
        }
        return scores;
    }

    @Test
    void showsItsDistances() {
        Ranking ranking = Edas.withDefaults().rank(matrix("+-", row(1, 2), row(3, 6)), Weights.of(1, 3));
        assertThat(ranking.details()).extracting(Detail::name).containsExactly("SP", "SN");
        // Means 2 and 4: both lie half a mean away, above in one column and below in the other.
        assertThat(numbers(ranking, "SP")).containsExactly(0.75 * 0.5, 0.25 * 0.5);
        assertThat(numbers(ranking, "SN")).containsExactly(0.25 * 0.5, 0.75 * 0.5);
        assertThat(ranking.scores())
                .containsExactly(new double[] {(1 + 2.0 / 3) / 2, (1.0 / 3 + 0) / 2}, within(ROUNDING));
    }

    @Test
    void callsConstantColumnsNoDistanceAtAll() {
        for (double cell : new double[] {0.1, 0.3, 1e-310, 1.7e308}) {
            DecisionMatrix constant = matrix("+-", row(cell, 0.1), row(cell, 0.1), row(cell, 0.1));
            Ranking ranking = Edas.withDefaults().rank(constant, Weights.equal(2));
            assertThat(numbers(ranking, "SP")).containsExactly(0, 0, 0);
            assertThat(numbers(ranking, "SN")).containsExactly(0, 0, 0);
            assertThat(ranking.scores()).containsExactly(0.5, 0.5, 0.5);
        }
    }

    @Test
    void tellsNeighboringDoublesApart() {
        DecisionMatrix near = matrix("+", row(1), row(Math.nextUp(1.0)));
        assertThat(Edas.withDefaults().rank(near, Weights.equal(1)).scores()).containsExactly(0, 1);
    }

    @Test
    void acceptsNegativeCellsUnderAPositiveMean() {
        DecisionMatrix signs = matrix("+", row(-1), row(3), row(4));
        // Mean 2: SP 0, 1/2, 1; SN 3/2, 0, 0.
        assertThat(Edas.withDefaults().rank(signs, Weights.equal(1)).scores()).containsExactly(0, 0.75, 1);
    }

    @Test
    void rejectsAMeanThatIsNotPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edas.withDefaults().rank(matrix("+-", row(1, 1), row(1, -3)), Weights.equal(2)))
                .withMessage("mean of the performances on criterion 'c1' must be > 0, since it is divided by, but was"
                        + " -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edas.withDefaults().rank(matrix("+", row(0), row(-0.0)), Weights.equal(1)))
                .withMessage("mean of the performances on criterion 'c0' must be > 0, since it is divided by, but was"
                        + " 0.0");
    }
}
