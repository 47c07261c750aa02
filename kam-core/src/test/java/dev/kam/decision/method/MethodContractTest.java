package dev.kam.decision.method;

import static dev.kam.decision.method.RankingChecks.assertSame;
import static dev.kam.decision.method.RankingChecks.bits;
import static dev.kam.decision.method.RankingChecks.requireSound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.method.ContractTables.Directions;
import dev.kam.decision.method.ContractTables.Table;
import dev.kam.decision.method.Methods.Promise;
import dev.kam.decision.method.Methods.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every method of the catalogue keeps to. */
class MethodContractTest {
    private static final double ROUNDING = 1e-12;
    private static final int SEEDS = 12;

    static List<Variant> variants() {
        return Methods.variants();
    }

    private static Table table(SplittableRandom random, int seed) {
        Directions directions = Directions.values()[seed % 3];
        int n = random.nextInt(2, 25);
        int m = random.nextInt(1, 7);
        return seed % 4 == 3
                ? ContractTables.coarse(random, n, m, directions)
                : ContractTables.random(random, n, m, directions);
    }

    @Test
    void coversTheWholeCatalogue() {
        assertThat(variants()).extracting(Variant::toString).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(variants().stream().map(Variant::method).toList()))
                .containsExactlyElementsOf(new TreeSet<>(RankingMethods.all().stream()
                        .map(RankingMethods.Entry::name)
                        .toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void givesSoundRankings(Variant variant) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Table table = variant.dress(table(new SplittableRandom(seed), seed));
            Ranking ranking = requireSound(variant.rank(table), table.rows().length);
            assertThat(Arrays.stream(ranking.ranks()).min()).hasValue(1);
            assertThat(ranking.weights().size()).isEqualTo(table.criteriaCount());
            for (int j = 0; j < table.criteriaCount(); j++) {
                assertThat(ranking.clipped(j)).isZero();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void givesEachAlternativeItsScoreWhateverTheOrderOfTheRows(Variant variant) {
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Table table = variant.dress(table(random, seed));
            assertPermuted(variant, table, ContractTables.shuffled(random, table.rows().length));
        }
    }

    /** More rows than a chunk has; fewer where every pair is kept and compared again and again. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void givesEachOfManyAlternativesItsScoreWhateverTheOrderOfTheRows(Variant variant) {
        SplittableRandom random = new SplittableRandom(50);
        int n = variant.method().equals("electre-iii") ? 400 : 5000;
        Table table = variant.dress(ContractTables.random(random, n, 3, Directions.MIXED));
        assertPermuted(variant, table, ContractTables.shuffled(random, n));
    }

    private static void assertPermuted(Variant variant, Table table, int[] order) {
        Ranking plain = variant.rank(table);
        Ranking permuted = variant.rank(table.select(order));
        RankingChecks.assertScores(
                permuted.scores(),
                Arrays.stream(order).mapToDouble(plain::scoreOf).toArray(),
                ROUNDING);
        assertThat(permuted.ranks())
                .isEqualTo(Arrays.stream(order).map(plain::rankOf).toArray());
    }

    /** Weights are sixteenths and so are flows, so that ties stay ties in whatever order they are added up. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void givesTheSameScoresWhateverTheOrderOfTheCriteria(Variant variant) {
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Table plain = ContractTables.random(random, 17, random.nextInt(2, 8), Directions.MIXED);
            Table table = variant.dress(plain.withWeights(ContractTables.dyadicWeights(random, plain.criteriaCount())));
            int[] order = ContractTables.shuffled(random, table.criteriaCount());
            assertSame(variant.rank(table.ofCriteria(order)), variant.rank(table), ROUNDING);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void givesEqualRowsEqualScores(Variant variant) {
        for (int seed = 0; seed < SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Table table = variant.dress(ContractTables.random(random, 12, 4, Directions.values()[seed % 3])
                    .select(0, 1, 2, 3, 4, 1, 6, 2, 8, 1, 10, 8));
            Ranking ranking = variant.rank(table);
            for (int[] twins : new int[][] {{1, 5}, {1, 9}, {2, 7}, {8, 11}}) {
                assertThat(ranking.scoreOf(twins[1])).isEqualTo(ranking.scoreOf(twins[0]));
                assertThat(ranking.rankOf(twins[1])).isEqualTo(ranking.rankOf(twins[0]));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void saysOfRelativeRankingsThatTheyAre(Variant variant) {
        Table table = variant.dress(ContractTables.random(new SplittableRandom(1), 5, 3, Directions.MIXED));
        assertThat(variant.rank(table).isRelative()).isNotEqualTo(variant.promises(Promise.ABSOLUTE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void isRelativeWhereSomeValuesAreTakenFromTheTable(Variant variant) {
        Table plain = ContractTables.random(new SplittableRandom(1), 5, 3, Directions.MIXED);
        Table table = variant.valued() ? plain : variant.dress(plain);
        Table mixed = table.withCriteria(List.of(
                table.valued().criteria().get(0),
                table.criteria().get(1),
                table.criteria().get(2)));
        boolean absolute = variant.promises(Promise.ABSOLUTE);
        if (!variant.valued()) {
            assertThat(variant.rank(mixed).isRelative()).isNotEqualTo(absolute);
        } else if (!variant.method().equals("choquet")) {
            assertThat(variant.rank(mixed).isRelative()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void givesTheSameBytesTwice(Variant variant) {
        Table table = variant.dress(ContractTables.random(new SplittableRandom(2), 30, 5, Directions.MIXED));
        Ranking once = variant.rank(table);
        Ranking twice = variant.rank(table);
        assertThat(once).isEqualTo(twice).hasSameHashCodeAs(twice);
        assertThat(bits(once.scores())).isEqualTo(bits(twice.scores()));
        assertThat(once.details()).isEqualTo(twice.details());
        int[] reversed = IntStream.rangeClosed(1, 30).map(i -> 30 - i).toArray();
        Ranking other = variant.rank(table.select(reversed));
        assertThat(once).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void isMadeAgainFromItsArguments(Variant variant) {
        Table table = variant.dress(ContractTables.random(new SplittableRandom(3), 4, 3, Directions.MIXED));
        RankingMethod method = variant.make(table);
        RankingMethod again = variant.entry().create(method.arguments());
        assertThat(again).isEqualTo(method).hasSameHashCodeAs(method).hasToString(method.toString());
        assertThat(again.arguments()).isEqualTo(method.arguments());
        assertThat(method.name()).isEqualTo(variant.method());
        assertThat(method.toString()).startsWith(variant.method());
        assertThat(again.rank(table.matrix(), table.weightsOf())).isEqualTo(variant.rank(table));
    }

    /** Variants of one method differ in their parameters, or in nothing but the value functions of the table. */
    @Test
    void tellsVariantsApart() {
        Table table = ContractTables.random(new SplittableRandom(3), 4, 3, Directions.MIXED);
        for (Variant one : variants()) {
            for (Variant other : variants()) {
                RankingMethod first = one.make(table);
                RankingMethod second = other.make(table);
                assertThat(first.equals(second))
                        .as("%s and %s", one, other)
                        .isEqualTo(first.name().equals(second.name())
                                && first.arguments().equals(second.arguments()));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void rejectsAnotherNumberOfWeights(Variant variant) {
        Table table = variant.dress(ContractTables.random(new SplittableRandom(4), 4, 3, Directions.MIXED));
        RankingMethod method = variant.make(table);
        for (int size : new int[] {1, 2, 4}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> method.rank(table.matrix(), Weights.equal(size)))
                    .withMessage("number of weights must be that of the criteria, 3, but was " + size);
        }
    }
}
