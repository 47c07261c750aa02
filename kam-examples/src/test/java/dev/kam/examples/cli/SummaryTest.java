package dev.kam.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.account.AccountTable;
import dev.kam.decision.Column;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.value.LinearValue;
import dev.kam.io.Program;
import dev.kam.io.SelectionResult;
import dev.kam.selection.KeyAccountSelector;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.ScoringModel;
import dev.kam.selection.Selection;
import dev.kam.selection.SelectionPolicy;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void writesPointsForTheAdditiveMethod() {
        assertThat(printed(Optional.empty(), Locale.ENGLISH))
                .contains("Key accounts (points of 100)\n", "  1.  90.0  Acme\n", "  2.  70.0  Bolt\n")
                .contains("In incubation, with what would bring each in\n  3.  40.0  Core\n");
    }

    @Test
    void writesPlainFiguresForOtherMethods() {
        assertThat(printed(Optional.of(new Far(1, true)), Locale.ENGLISH))
                .contains(
                        "Key accounts (scores of 'far', lower is better)\n", "  1. 0.100  Acme\n", "  2. 0.300  Bolt\n")
                .contains(
                        "In incubation\n  3. 0.600  Core\n            Behind Bolt, the last account chosen, mainly on new")
                .doesNotContain("points", "no change", "NaN");
        assertThat(printed(Optional.of(new Far(1, true)), Locale.forLanguageTag("es")))
                .contains("Cuentas clave (puntuaciones de «far», menos es mejor)\n", "  1. 0,100  Acme\n")
                .contains("En incubación\n  3. 0,600  Core\n            Queda por debajo de Bolt")
                .doesNotContain("puntos", "no basta", "NaN");
    }

    @Test
    void writesFiguresOfAnySizeShort() {
        assertThat(printed(Optional.of(new Far(-1000, true)), Locale.ENGLISH))
                .contains("(scores of 'far', higher is better)\n", "  1.  -100  Acme\n", "  2.  -300  Bolt\n");
        assertThat(printed(Optional.of(new Far(1e-12, true)), Locale.ENGLISH)).contains("  1. 1.000E-13  Acme\n");
        assertThat(printed(Optional.of(new Far(1e30, true)), Locale.ENGLISH)).contains("  2. 3.000E+29  Bolt\n");
    }

    @Test
    void keepsWhatWouldBeEnoughWhereScoresStandAlone() {
        assertThat(printed(Optional.of(new Far(1, false)), Locale.ENGLISH))
                .contains(
                        "In incubation, with what would bring each in\n  3. 0.600  Core\n            new products +3");
    }

    private static String printed(Optional<RankingMethod> method, Locale locale) {
        ScoringModel additive = ScoringModel.ofCriteria(List.of(ModelCriterion.of("new-products", 1)
                .withValue(LinearValue.of(0, 10))
                .withActionable(true)));
        KeyAccountSelector selector = KeyAccountSelector.builder(
                        method.map(additive::withMethod).orElse(additive))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(2))
                .build();
        Selection selection = selector.select(AccountTable.of(List.of("A", "B", "C"), List.of("Acme", "Bolt", "Core"))
                .with("new_products", Column.of(9, 7, 4)));
        SelectionResult result = new SelectionResult(
                new Program("Test", "1", Optional.empty(), Map.of(), selector),
                Optional.empty(),
                selection,
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Summary(new PrintStream(out, true, StandardCharsets.UTF_8), locale).print(result, List.of());
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** How far the first criterion is from its best value, times a factor. */
    private record Far(double factor, boolean relative) implements RankingMethod {
        @Override
        public String name() {
            return "far";
        }

        @Override
        public Ranking rank(DecisionMatrix matrix, Weights weights) {
            double[] scores = new double[matrix.alternatives()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = factor * (1 - matrix.valueAt(i, 0) / 10);
            }
            return new Distances(scores, factor < 0, relative, weights);
        }
    }

    private static final class Distances extends Ranking {
        Distances(double[] scores, boolean higherIsBetter, boolean relative, Weights weights) {
            super(scores, higherIsBetter, relative, weights, List.of());
        }
    }
}
