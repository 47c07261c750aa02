package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.method.PrometheeTables.Flows;
import dev.kam.decision.method.PrometheeTables.Table;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrometheeAccuracyTest {
    private static final double PAIRWISE = 1e-12;

    static LongStream manySeeds() {
        return LongStream.rangeClosed(1, 500);
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void agreesWithAPairwiseComputation(long seed) {
        Table table = PrometheeTables.random(new SplittableRandom(seed));
        PrometheeRanking ranking = table.method().rank(table.matrix(), table.weights());
        Flows flows = PrometheeTables.pairwise(table);
        for (int i = 0; i < ranking.size(); i++) {
            assertThat(ranking.phiPlus(i)).as("phi+ of " + i).isCloseTo(flows.plus()[i], within(PAIRWISE));
            assertThat(ranking.phiMinus(i)).as("phi- of " + i).isCloseTo(flows.minus()[i], within(PAIRWISE));
            assertThat(ranking.scoreOf(i)).isCloseTo(flows.net(i), within(PAIRWISE));
        }
    }
}
