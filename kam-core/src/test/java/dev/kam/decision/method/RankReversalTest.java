package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.decision.Ranking;
import dev.kam.decision.method.ContractTables.Directions;
import dev.kam.decision.method.ContractTables.Table;
import dev.kam.decision.method.Methods.Promise;
import dev.kam.decision.method.Methods.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How often one more alternative, to which all others are better on every criterion, changes who wins: in 400 random tables
 * of 20 alternatives and 6 criteria, three benefits and three costs, uniform performances and weights.
 */
class RankReversalTest {
    private static final int TABLES = 400;
    private static final String RESOURCE = "rank-reversal.csv";

    private record Count(int winners, int orders) {}

    static List<Variant> absolute() {
        return Methods.variants().stream()
                .filter(v -> v.promises(Promise.ABSOLUTE))
                .toList();
    }

    private static Count count(Variant variant) {
        int winners = 0;
        int orders = 0;
        for (int seed = 1; seed <= TABLES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Table table = variant.dress(ContractTables.random(random, 20, 6, Directions.MIXED));
            int[] before = order(variant.rank(table));
            int[] after = order(variant.rank(table.plus(table.dominated(random))));
            int[] others = Arrays.stream(after).filter(i -> i != 20).toArray();
            winners += after[0] == before[0] ? 0 : 1;
            orders += Arrays.equals(others, before) ? 0 : 1;
        }
        return new Count(winners, orders);
    }

    private static int[] order(Ranking ranking) {
        return ranking.top(ranking.size());
    }

    /** The counts of all methods, which fail with the new content of the file. */
    @Test
    void changesWinnersAsOftenAsRecorded() throws IOException {
        String measured = Methods.variants().stream()
                .map(v -> {
                    Count count = count(v);
                    return v.method() + "," + v.label() + "," + count.winners + "," + count.orders + "\n";
                })
                .collect(Collectors.joining("", "method,variant,winnerChanged,orderChanged\n", ""));
        assertThat(measured).isEqualTo(recorded());
    }

    private static String recorded() throws IOException {
        try (InputStream in = RankReversalTest.class.getResourceAsStream(RESOURCE)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("absolute")
    void neverChangesTheOrderOfAnAbsoluteMethod(Variant variant) {
        assertThat(count(variant)).isEqualTo(new Count(0, 0));
    }
}
