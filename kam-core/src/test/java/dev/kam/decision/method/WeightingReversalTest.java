package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import dev.kam.decision.method.ContractTables.Table;
import dev.kam.decision.method.ReversalTrials.Trial;
import dev.kam.decision.weighting.Ahp;
import dev.kam.decision.weighting.BestWorst;
import dev.kam.decision.weighting.Critic;
import dev.kam.decision.weighting.EntropyWeighting;
import dev.kam.decision.weighting.EqualWeighting;
import dev.kam.decision.weighting.JudgementMatrix;
import dev.kam.decision.weighting.Merec;
import dev.kam.decision.weighting.PointWeighting;
import dev.kam.decision.weighting.PooledWeighting;
import dev.kam.decision.weighting.RankOrderWeighting;
import dev.kam.decision.weighting.RankOrderWeighting.Scheme;
import dev.kam.decision.weighting.TreeWeighting;
import dev.kam.decision.weighting.ValueTree;
import dev.kam.decision.weighting.Weighting;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How often the weights, and with them the winner and the order of the others in a weighted sum with fixed anchors, change by
 * one more alternative that all others dominate, and by one less. Judgements are made from the weights of the table, and are
 * the same before and after.
 */
class WeightingReversalTest {
    private static final String RESOURCE = "weighting-reversal.csv";

    private record Change(int weights, int winners, int orders) {
        static final Change NONE = new Change(0, 0, 0);

        Change plus(boolean weight, boolean winner, boolean order) {
            return new Change(weights + (weight ? 1 : 0), winners + (winner ? 1 : 0), orders + (order ? 1 : 0));
        }
    }

    private record Count(Change byAdding, Change byLeavingOut) {}

    private record Variant(Function<Table, Weighting> weighting) {

        Weighting of(Trial trial) {
            return weighting.apply(trial.table());
        }

        Weighting first() {
            return of(ReversalTrials.all().get(0));
        }

        @Override
        public String toString() {
            return first().name();
        }
    }

    static List<Variant> variants() {
        return List.of(
                new Variant(t -> PointWeighting.direct(points(t))),
                new Variant(t -> PointWeighting.swing(points(t))),
                new Variant(t -> EqualWeighting.withDefaults()),
                new Variant(t -> RankOrderWeighting.of(Scheme.RANK_ORDER_CENTROID, order(t))),
                new Variant(t -> RankOrderWeighting.of(Scheme.RANK_SUM, order(t))),
                new Variant(t -> RankOrderWeighting.of(Scheme.RANK_RECIPROCAL, order(t))),
                new Variant(WeightingReversalTest::ahp),
                new Variant(WeightingReversalTest::bestWorst),
                new Variant(WeightingReversalTest::tree),
                new Variant(WeightingReversalTest::pooled),
                new Variant(t -> EntropyWeighting.withDefaults()),
                new Variant(t -> Critic.withDefaults()),
                new Variant(t -> Merec.withDefaults()));
    }

    private static Map<String, Double> points(Table table) {
        Map<String, Double> points = new LinkedHashMap<>();
        for (int j = 0; j < table.criteriaCount(); j++) {
            points.put(table.criteria().get(j).id(), table.weights()[j]);
        }
        return points;
    }

    /** The ids of the criteria, that of the largest weight first. */
    private static List<String> order(Table table) {
        return points(table).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many times as important one criterion is as another, in whole numbers from 1 to 9, or their inverse. */
    private static double judgement(double weight, double other) {
        double times = Math.min(9, Math.rint(Math.max(weight, other) / Math.min(weight, other)));
        return weight >= other ? times : 1 / times;
    }

    private static Weighting ahp(Table table) {
        double[] w = table.weights();
        double[][] rows = new double[w.length][w.length];
        for (int j = 0; j < w.length; j++) {
            for (int k = j; k < w.length; k++) {
                rows[j][k] = judgement(w[j], w[k]);
                rows[k][j] = 1 / rows[j][k];
            }
        }
        return Ahp.of(JudgementMatrix.of(List.copyOf(points(table).keySet()), rows));
    }

    private static Weighting bestWorst(Table table) {
        Map<String, Double> points = points(table);
        String best = order(table).get(0);
        String worst = order(table).get(points.size() - 1);
        Map<String, Double> bestToOthers = new LinkedHashMap<>();
        Map<String, Double> othersToWorst = new LinkedHashMap<>();
        points.forEach((id, weight) -> {
            bestToOthers.put(id, judgement(points.get(best), weight));
            othersToWorst.put(id, judgement(weight, points.get(worst)));
        });
        return BestWorst.of(best, worst, bestToOthers, othersToWorst);
    }

    /** The first half of the criteria and the second, each under a node of its own. */
    private static Weighting tree(Table table) {
        List<ValueTree> leaves = points(table).entrySet().stream()
                .map(e -> ValueTree.criterion(e.getKey(), e.getValue()))
                .toList();
        return TreeWeighting.of(
                ValueTree.root(ValueTree.node(60, leaves.subList(0, 3)), ValueTree.node(40, leaves.subList(3, 6))));
    }

    /** The weights of the table, and equal ones. */
    private static Weighting pooled(Table table) {
        Map<String, Double> equal = new LinkedHashMap<>(points(table));
        equal.replaceAll((id, weight) -> 1.0);
        return PooledWeighting.of(List.of(points(table), equal));
    }

    private static Count count(Variant variant) {
        Change byAdding = Change.NONE;
        Change byLeavingOut = Change.NONE;
        for (Trial raw : ReversalTrials.all()) {
            Trial trial = raw.valued();
            Weighting weighting = variant.of(trial);
            Weights weights = weigh(weighting, trial.table());
            Weights more = weigh(weighting, trial.larger());
            Weights fewer = weigh(weighting, trial.smaller());
            int[] all = order(trial.table(), weights);
            int[] added = without(ReversalTrials.ALTERNATIVES, order(trial.larger(), more));
            int[] remaining = without(trial.leftOut(), all);
            int[] left = Arrays.stream(order(trial.smaller(), fewer))
                    .map(i -> i < trial.leftOut() ? i : i + 1)
                    .toArray();
            byAdding = byAdding.plus(!more.equals(weights), added[0] != all[0], !Arrays.equals(added, all));
            byLeavingOut =
                    byLeavingOut.plus(!fewer.equals(weights), left[0] != remaining[0], !Arrays.equals(left, remaining));
        }
        return new Count(byAdding, byLeavingOut);
    }

    private static Weights weigh(Weighting weighting, Table table) {
        return weighting.weigh(table.matrix()).weights();
    }

    private static int[] order(Table table, Weights weights) {
        Ranking ranking = AdditiveValue.withDefaults().rank(table.matrix(), weights);
        assertThat(ranking.isRelative()).isFalse();
        return ranking.top(ranking.size());
    }

    private static int[] without(int alternative, int... order) {
        return IntStream.of(order).filter(i -> i != alternative).toArray();
    }

    /** The counts of all weightings, which fail with the new content of the file. */
    @Test
    void changesWeightsAndWinnersAsOftenAsRecorded() throws IOException {
        String header = "weighting,weightsByAdding,winnerByAdding,orderByAdding,"
                + "weightsByLeavingOut,winnerByLeavingOut,orderByLeavingOut\n";
        String measured = variants().stream()
                .map(v -> {
                    Count c = count(v);
                    return v + "," + row(c.byAdding) + "," + row(c.byLeavingOut) + "\n";
                })
                .collect(Collectors.joining("", header, ""));
        assertThat(measured).isEqualTo(ReversalTrials.recorded(RESOURCE));
    }

    private static String row(Change change) {
        return change.weights + "," + change.winners + "," + change.orders;
    }

    /** A weighting says that it is from the data exactly where another alternative was seen to change it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void changesNothingUnlessItSaysThatItIsFromTheData(Variant variant) {
        Count count = count(variant);
        if (variant.first().isFromData()) {
            assertThat(count.byAdding.weights).isEqualTo(ReversalTrials.TABLES);
            assertThat(count.byLeavingOut.weights).isEqualTo(ReversalTrials.TABLES);
        } else {
            assertThat(count).isEqualTo(new Count(Change.NONE, Change.NONE));
        }
    }
}
