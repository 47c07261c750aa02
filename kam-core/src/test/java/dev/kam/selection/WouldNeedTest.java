package dev.kam.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kam.KamDataException;
import dev.kam.account.AccountTable;
import dev.kam.decision.Column;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import dev.kam.selection.Selection.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a near miss would need, judged by making the change and choosing again. */
class WouldNeedTest {
    private static final double HARDLY_LESS = 1 - 1e-9;

    /** A finished selection, and the same choice again with one raw cell changed and anchors frozen. */
    private record Again(Selection before, AccountTable table, List<Gate> gates, String last) {

        static Again of(KeyAccountSelector selector, AccountTable table) {
            Selection before = selector.select(table);
            List<KeyAccount> chosen = before.keyAccounts();
            // a criterion that was left out has lost its column; its gate looks there by name
            List<Gate> gates = selector.screening().gates().stream()
                    .map(g -> !g.onCriterion()
                                    || before.model().criterion(g.subject()).isPresent()
                            ? g
                            : new Gate(column(selector.model(), table, g), false, g.atLeast(), g.atMost(), g.oneOf()))
                    .toList();
            return new Again(
                    before,
                    table,
                    gates,
                    chosen.isEmpty()
                            ? ""
                            : chosen.get(chosen.size() - 1).account().id());
        }

        private static String column(ScoringModel model, AccountTable table, Gate gate) {
            return table.number("ratings." + gate.subject()).isPresent()
                    ? "ratings." + gate.subject()
                    : model.criterion(gate.subject()).orElseThrow().column();
        }

        String column(String criterion) {
            return table.number("ratings." + criterion).isPresent()
                    ? "ratings." + criterion
                    : before.model().criterion(criterion).orElseThrow().column();
        }

        double cell(String account, String criterion) {
            return table.number(column(criterion))
                    .orElseThrow()
                    .valueAt(table.rowOf(account).orElseThrow());
        }

        /** Whether an account, with another raw cell, is chosen before the account that was the last. */
        boolean getsIn(String account, String criterion, double performance) {
            double[] cells = new double[table.size()];
            table.number(column(criterion)).orElseThrow().copyInto(cells);
            cells[table.rowOf(account).orElseThrow()] = performance;
            Selection after = KeyAccountSelector.builder(before.model())
                    .policy(before.selector().policy().withIncubate(0))
                    .screening(new Screening(gates))
                    .build()
                    .select(table.with(column(criterion), Column.of(cells)));
            List<String> chosen =
                    after.keyAccounts().stream().map(k -> k.account().id()).toList();
            int mine = chosen.indexOf(account);
            int theirs = chosen.indexOf(last);
            return mine >= 0 && (theirs < 0 || mine < theirs);
        }
    }

    private static void check(Again again, double... places) {
        for (NearMiss near : again.before().nearMisses()) {
            String id = near.account().id();
            for (Map.Entry<String, OptionalDouble> need : near.wouldNeed().entrySet()) {
                String criterion = need.getKey();
                double from = again.cell(id, criterion);
                if (need.getValue().isPresent()) {
                    double change = need.getValue().getAsDouble();
                    assertThat(again.getsIn(id, criterion, from + change))
                            .as("%s %s %s + %s", id, criterion, from, change)
                            .isTrue();
                    assertThat(again.getsIn(id, criterion, from + Math.nextAfter(change, 0)))
                            .as("%s %s %s + just less than %s", id, criterion, from, change)
                            .isFalse();
                    assertThat(again.getsIn(id, criterion, from + change * HARDLY_LESS))
                            .as("%s %s %s + hardly less than %s", id, criterion, from, change)
                            .isFalse();
                } else if (!Double.isNaN(from)) {
                    assertThat(DoubleStream.of(places).filter(x -> again.getsIn(id, criterion, x)))
                            .as("%s %s %s", id, criterion, from)
                            .isEmpty();
                }
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSmallestChangeThatIsEnough(long seed) {
        RandomCase random = new RandomCase(seed);
        random.plain.most = 1 + (int) (seed % 4);
        random.plain.incubate = 3;
        random.plain.minCoveragePercent = 30;
        Again again;
        try {
            again = Again.of(random.selector(), random.table());
        } catch (KamDataException e) {
            return;
        }
        check(again, places(random.plain, again.before().model()));
    }

    /** Wherever a value function bends and a gate opens or closes: if none of these is enough, nothing is. */
    private static double[] places(Plain plain, ScoringModel model) {
        List<Double> places = new ArrayList<>();
        for (ModelCriterion criterion : model.criteria()) {
            Object value = criterion.value().orElseThrow();
            if (value instanceof LinearValue line) {
                places.addAll(List.of(line.worst(), line.best()));
            } else if (value instanceof PiecewiseValue lines) {
                for (double[] point : lines.points()) {
                    places.add(point[0]);
                }
            } else if (value instanceof QuantileValue shares) {
                DoubleStream.of(shares.quantiles())
                        .forEach(q -> places.addAll(List.of(Math.nextDown(q), q, Math.nextUp(q))));
            } else if (value instanceof TargetValue target) {
                places.addAll(List.of(target.zeroBelow(), target.from(), target.to(), target.zeroAbove()));
            }
        }
        for (Plain.Check gate : plain.gates) {
            if (gate.atLeast() != null) {
                places.add(gate.atLeast());
            }
            if (gate.atMost() != null) {
                places.add(gate.atMost());
            }
            if (!gate.subject().equals("sector")) {
                gate.oneOf().forEach(x -> places.add(Double.parseDouble(x)));
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).distinct().toArray();
    }

    // ---- single cases; account B is just behind A

    private static AccountTable table(String column, double... cells) {
        List<String> ids = IntStream.range(0, cells.length)
                .mapToObj(i -> String.valueOf((char) ('A' + i)))
                .toList();
        return AccountTable.of(ids, ids).with(column, Column.of(cells));
    }

    private static ModelCriterion own(String id, String column, double weight) {
        return ModelCriterion.of(id, weight).withColumn(column).withActionable(true);
    }

    private static KeyAccountSelector choosing(int most, List<ModelCriterion> criteria, Gate... gates) {
        return KeyAccountSelector.builder(ScoringModel.ofCriteria(criteria))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(most).withMinCoverage(0))
                .screening(Screening.of(gates))
                .build();
    }

    private static OptionalDouble needOfB(Selection selection, String criterion) {
        return selection.nearMisses().get(0).wouldNeed().get(criterion);
    }

    @Test
    void isOneUlpMoreThanLevelForAnAccountThatStandsLaterInTheInput() {
        ModelCriterion growth = own("growth", "growth", 1).withValue(LinearValue.of(0, 16));
        KeyAccountSelector selector = choosing(1, List.of(growth));

        assertThat(needOfB(selector.select(table("growth", 8, 4)), "growth"))
                .as("4 + 4 ulps of 1 is the first to exceed 8; 4 + 2 is half way, which is rounded to 8")
                .hasValue(4 + 2 * Math.ulp(4.0));
        assertThat(needOfB(selector.select(table("growth", 4, 8)), "growth"))
                .as("half way to 8 is rounded to 8")
                .hasValue(Math.nextDown(4.0));
    }

    @Test
    void isNegativeWhereLessIsBetter() {
        ModelCriterion risk = own("risk", "risk", 1).withPreference(Preference.MINIMIZE);
        KeyAccountSelector selector = choosing(1, List.of(risk.withValue(LinearValue.of(8, 0))));

        assertThat(needOfB(selector.select(table("risk", 6, 2)), "risk")).hasValue(-Math.nextDown(4.0));
    }

    @Test
    void goesTowardTheNearerSideOfATarget() {
        ModelCriterion stock =
                own("stock", "stock", 1).withPreference(Preference.TARGET).withValue(TargetValue.of(0, 8, 10, 18));
        KeyAccountSelector selector = choosing(1, List.of(stock));

        assertThat(needOfB(selector.select(table("stock", 2, 6)), "stock")).hasValue(Math.nextDown(4.0));
        assertThat(needOfB(selector.select(table("stock", 17, 12)), "stock").orElseThrow())
                .isCloseTo(-5, within(1e-12));
    }

    @Test
    void isEmptyWhereTheBestAnchorIsNotEnough() {
        AccountTable table = table("a", 10, 10).with("b", Column.of(9, 1));
        KeyAccountSelector selector = choosing(
                1,
                List.of(
                        own("a", "a", 30).withValue(LinearValue.of(0, 10)),
                        own("b", "b", 70).withValue(LinearValue.of(0, 10))));

        assertThat(needOfB(selector.select(table), "a")).isEmpty();
        assertThat(needOfB(selector.select(table), "b")).isPresent();
    }

    @Test
    void isEmptyForAWeightOfZeroAndAMissingCellAndAbsentForWhatCannotBeChanged() {
        AccountTable table = table("a", 9, 4)
                .with("b", Column.of(1, 1))
                .with("c", Column.of(5, Double.NaN))
                .with("d", Column.of(1, 1));
        KeyAccountSelector selector = choosing(
                1,
                List.of(
                        own("a", "a", 80).withValue(LinearValue.of(0, 10)),
                        own("b", "b", 0).withValue(LinearValue.of(0, 10)),
                        own("c", "c", 5).withValue(LinearValue.of(0, 10)),
                        own("d", "d", 5).withValue(LinearValue.of(0, 10)).withActionable(false)));
        Map<String, OptionalDouble> need =
                selector.select(table).nearMisses().get(0).wouldNeed();

        assertThat(need.keySet()).containsExactly("a", "b", "c");
        assertThat(need.get("a")).isPresent();
        assertThat(need.get("b")).isEmpty();
        assertThat(need.get("c")).isEmpty();
    }

    @Test
    void isEmptyWhereAGateOnTheSameCellsWouldStopIt() {
        ModelCriterion growth = own("growth", "Growth pct", 1).withValue(LinearValue.of(0, 16));
        AccountTable table = table("growth_pct", 4, 8, 5).with("growth", Column.of(0, 0, 0));
        AccountTable swapped = table("growth_pct", 4, 2, 5).with("growth", Column.of(0, 0, 0));
        Gate byCriterion = Gate.atMost("growth", 4.5);
        Gate byColumn = new Gate("GROWTH-PCT", false, OptionalDouble.empty(), OptionalDouble.of(3.5), List.of());
        Gate elsewhere = new Gate("growth", false, OptionalDouble.empty(), OptionalDouble.of(3), List.of());

        assertThat(choosing(1, List.of(growth), byCriterion).select(table).count(Status.EXCLUDED))
                .isEqualTo(2);
        assertThat(needOfB(choosing(1, List.of(growth), elsewhere).select(swapped), "growth"))
                .as("a gate on the column 'growth' does not look at the criterion 'growth'")
                .isPresent();
        AccountTable low = table("growth_pct", 3, 2).with("growth", Column.of(0, 0));
        assertThat(needOfB(
                        choosing(1, List.of(growth), Gate.atMost("growth", 3)).select(low), "growth"))
                .as("B has to exceed A's 3")
                .isEmpty();
        assertThat(needOfB(choosing(1, List.of(growth), byColumn).select(low), "growth"))
                .isPresent();
    }

    @Test
    void leapsToANumberThatAGateLists() {
        ModelCriterion grade = own("grade", "grade", 1).withValue(LinearValue.of(0, 16));
        AccountTable table = table("grade", 4, 2);
        Gate listed = new Gate(
                "grade", false, OptionalDouble.empty(), OptionalDouble.empty(), List.of("2", "9", "4", "7", "1"));
        Gate closed = new Gate("grade", false, OptionalDouble.empty(), OptionalDouble.empty(), List.of("2", "4", "1"));

        assertThat(needOfB(choosing(1, List.of(grade), listed).select(table), "grade"))
                .hasValue(5);
        assertThat(needOfB(choosing(1, List.of(grade), closed).select(table), "grade"))
                .isEmpty();
        assertThat(needOfB(
                        choosing(1, List.of(grade), listed, Gate.atMost("grade", 5))
                                .select(table),
                        "grade"))
                .isEmpty();
    }

    @Test
    void movesAllCriteriaThatLookAtTheSameCell() {
        // more volume is better, but above 10 it costs as much as it brings, and then more
        ModelCriterion volume = own("volume", "volume", 50).withValue(LinearValue.of(0, 20));
        ModelCriterion strain = own("strain", "Volume", 50)
                .withPreference(Preference.MINIMIZE)
                .withValue(PiecewiseValue.of(new double[] {10, 1}, new double[] {12, 0}));
        AccountTable table = table("volume", 8, 2);
        Again again = Again.of(choosing(1, List.of(volume, strain)), table);
        OptionalDouble need = needOfB(again.before(), "volume");

        assertThat(need.orElseThrow()).isCloseTo(6, within(1e-12));
        assertThat(needOfB(again.before(), "strain")).isEqualTo(need);
        check(again, 0, 10, 12, 20);

        Again beyond = Again.of(choosing(1, List.of(volume, strain)), table("volume", 9.5, 11.5));
        assertThat(needOfB(beyond.before(), "volume").orElseThrow()).isNegative();
        check(beyond, 0, 10, 12, 20);
    }

    @Test
    void isExactForHugeAndTinyCells() {
        for (double scale : new double[] {1e300, 1e-300, 1e154, 3}) {
            ModelCriterion spend = own("spend", "spend", 1).withValue(LinearValue.of(-scale, scale));
            Again again = Again.of(choosing(1, List.of(spend)), table("spend", scale / 3, -scale / 7));
            assertThat(needOfB(again.before(), "spend")).as("scale %s", scale).isPresent();
            check(again);
        }
    }

    @Test
    void doesNotOverflow() {
        double most = Double.MAX_VALUE;
        ModelCriterion spend = own("spend", "spend", 1).withValue(LinearValue.of(-most, most));

        assertThat(needOfB(choosing(1, List.of(spend)).select(table("spend", most, -most)), "spend"))
                .as("no finite number leads from one end of the doubles to the other")
                .isEmpty();
        assertThat(needOfB(choosing(1, List.of(spend)).select(table("spend", -most / 2, -most)), "spend"))
                .isPresent();
    }

    @Test
    void isTakenOverColumnsOfRandomDoublesToo() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 40; round++) {
            double[] first = random.doubles(12, -1e3, 1e6).toArray();
            double[] second = random.doubles(12).toArray();
            AccountTable table = table("first", first).with("second", Column.of(second));
            Again again = Again.of(
                    choosing(3, List.of(own("first", "first", random.nextDouble()), own("second", "second", 0.3))),
                    table);
            check(again);
        }
    }

    @Test
    void freezesWhatANormalizationMadeOfTheOtherColumns() {
        ScoringModel model = ScoringModel.ofCriteria(List.of(
                        own("spend", "spend", 50), own("grade", "grade", 50).withValue(LinearValue.of(0, 10))))
                .withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.MIN_MAX));
        AccountTable table = table("spend", 100, 60, 0).with("grade", Column.of(5, 5, 5));
        Selection selection = KeyAccountSelector.builder(model)
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(1))
                .build()
                .select(table);

        // A: 0.5 + 0.25; B: 0.3 + 0.25; B needs 0.2 more of 0.5 for ten points of grade
        assertThat(needOfB(selection, "grade").orElseThrow()).isCloseTo(4, within(1e-12));
        assertThat(needOfB(selection, "spend"))
                .as("its anchors are the accounts themselves")
                .isEmpty();
    }

    @Test
    void countsWhatAMissingCellStandsFor() {
        AccountTable table = table("a", 9, 4, 1).with("b", Column.of(5, Double.NaN, 1));
        for (MissingPolicy policy : List.of(MissingPolicy.WORST, MissingPolicy.NEUTRAL, MissingPolicy.INTERVAL)) {
            Again again = Again.of(
                    choosing(
                            1,
                            List.of(
                                    own("a", "a", 60).withValue(LinearValue.of(0, 10)),
                                    own("b", "b", 40)
                                            .withValue(LinearValue.of(0, 10))
                                            .withMissing(policy))),
                    table);
            check(again, 0, 10);
            assertThat(again.before().nearMisses().get(0).wouldNeed().get("b"))
                    .as(policy.name().toLowerCase(Locale.ROOT))
                    .isEmpty();
        }
    }
}
