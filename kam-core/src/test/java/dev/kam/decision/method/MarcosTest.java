package dev.kam.decision.method;

import static dev.kam.decision.method.RelativeTables.matrix;
import static dev.kam.decision.method.RelativeTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.kam.Notice;
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

class MarcosTest {
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

    /** Ulutas et al. (2020), Mathematics 8(10), 1672. */
    @Test
    void agreesWithForkliftSelection() {
        DecisionMatrix matrix = matrix(
                "-++++",
                row(660, 1000, 1600, 18, 1200),
                row(800, 1000, 1600, 24, 900),
                row(980, 1000, 2500, 24, 900),
                row(920, 1500, 1600, 24, 900),
                row(1380, 1500, 1500, 24, 1150),
                row(1230, 1000, 1600, 24, 1150),
                row(680, 1500, 1600, 18, 1100),
                row(960, 2000, 1600, 12, 1150));
        Ranking ranking = Marcos.withDefaults().rank(matrix, Weights.of(0.1061, 0.3476, 0.333, 0.1185, 0.0949));
        assertThat(ranking.scores())
                .containsExactly(
                        new double[] {0.5649, 0.5543, 0.641, 0.6174, 0.6016, 0.5453, 0.6282, 0.6543}, within(1e-4));
        assertThat(ranking.ranks()).containsExactly(6, 7, 2, 4, 5, 8, 3, 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheFormulaTermByTerm(long seed) {
        Table table = RelativeTables.random(seed);
        assertThat(Marcos.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(ROUNDING));
    }

    @Test
    void isTheFormulaOverSeveralChunks() {
        Table table = RelativeTables.random(new SplittableRandom(77), 9000, 4);
        assertThat(Marcos.withDefaults().rank(table.matrix(), table.weights()).scores())
                .containsExactly(literal(table), within(1e-10));
    }

    private static double[] literal(Table t) {
        double[] s = new double[t.n()];
        double ideal = 0;
        double anti = 0;
        for (int j = 0; j < t.m(); j++) {
            double[] column = t.column(j);
            double max = Arrays.stream(column).max().orElseThrow();
            double min = Arrays.stream(column).min().orElseThrow();
            for (int i = 0; i < t.n(); i++) {
                s[i] += t.weight(j) * (t.benefit()[j] ? column[i] / max : min / column[i]);
            }
            ideal += t.weight(j);
            anti += t.weight(j) * min / max;
        }
        double[] scores = new double[t.n()];
        for (int i = 0; i < t.n(); i++) {
            double minus = s[i] / anti;
            double plus = s[i] / ideal;
            double fMinus = plus / (plus + minus);
            double fPlus = minus / (plus + minus);
            scores[i] = (plus + minus) / (1 + (1 - fPlus) / fPlus + (1 - fMinus) / fMinus);
        }
        return scores;
    }

    @Test
    void showsItsRatios() {
        Ranking ranking = Marcos.withDefaults().rank(matrix("+-", row(1, 1), row(4, 2)), Weights.equal(2));
        assertThat(ranking.details()).extracting(Detail::name).containsExactly("S", "kMinus", "kPlus");
        // n is 1/4, 1 and 1, 1/2; the anti-ideal row has 1/4 and 1/2, the ideal one 1 and 1.
        assertThat(numbers(ranking, "S")).containsExactly(0.625, 0.75);
        assertThat(numbers(ranking, "kMinus")).containsExactly(0.625 / 0.375, 2);
        assertThat(numbers(ranking, "kPlus")).containsExactly(0.625, 0.75);
    }

    @Test
    void givesASingleAlternativeTwoThirds() {
        assertThat(Marcos.withDefaults()
                        .rank(matrix("+-", row(5, 3)), Weights.of(1, 2))
                        .scores())
                .containsExactly(2.0 / 3);
    }

    @Test
    void takesTheLimitWhereTheAntiIdealIsZero() {
        Ranking ranking = Marcos.withDefaults().rank(matrix("++", row(0, 3), row(4, 0), row(2, 2)), Weights.of(3, 1));
        assertThat(ranking.scores()).containsExactly(new double[] {0.25, 0.75, 0.375 + 0.25 * 2 / 3}, within(ROUNDING));
        assertThat(ranking.details()).extracting(Detail::name).containsExactly("S", "kPlus");
        assertThat(ranking.notices()).extracting(Notice::code).containsExactly("no-anti-ideal");
    }

    @Test
    void comesNearTheLimitWhereTheAntiIdealIsNearZero() {
        double[] limit = Marcos.withDefaults()
                .rank(matrix("++", row(0, 3), row(4, 0), row(2, 2)), Weights.of(3, 1))
                .scores();
        DecisionMatrix near = matrix("++", row(1e-12, 3), row(4, 1e-12), row(2, 2));
        Ranking ranking = Marcos.withDefaults().rank(near, Weights.of(3, 1));
        assertThat(ranking.scores()).containsExactly(limit, within(1e-9));
        assertThat(numbers(ranking, "kMinus")[0]).isGreaterThan(1e9);
    }

    @Test
    void acceptsANegativeBenefitThatTheOthersOutweigh() {
        // S is -1/2, 1; S_aai = -1/2: r = -1/2, and the factor is (1/2) / (3/4).
        Ranking ranking = Marcos.withDefaults().rank(matrix("+", row(-1), row(2)), Weights.equal(1));
        assertThat(ranking.scores()).containsExactly(new double[] {-1.0 / 3, 2.0 / 3}, within(ROUNDING));
    }

    @Test
    void rejectsANegativeBenefitThatTurnsTheOrderAround() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Marcos.withDefaults().rank(matrix("++", row(1, 2), row(2, 1), row(1, -9)), Weights.equal(2)))
                .withMessage(
                        "performance of alternative 2 on criterion 'c1' must be >= 0, since the anti-ideal row would"
                                + " outweigh the ideal one, but was -9.0");
    }

    @Test
    void rejectsACostThatIsNotPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marcos.withDefaults().rank(matrix("+-", row(1, 2), row(2, 0)), Weights.equal(2)))
                .withMessage(
                        "performance of alternative 1 on criterion 'c1' must be > 0, since it is divided by, but was"
                                + " 0.0");
    }

    @Test
    void rejectsABenefitWithoutAPositiveCell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marcos.withDefaults().rank(matrix("+", row(-4), row(-1), row(-2)), Weights.equal(1)))
                .withMessage(
                        "performance of alternative 1 on criterion 'c0' must be > 0, since it is divided by, but was"
                                + " -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marcos.withDefaults().rank(matrix("+", row(0), row(0)), Weights.equal(1)))
                .withMessage(
                        "performance of alternative 0 on criterion 'c0' must be > 0, since it is divided by, but was"
                                + " 0.0");
    }
}
