package dev.kam.selection;

import dev.kam.decision.Weights;
import dev.kam.decision.robustness.KnownEnough;
import dev.kam.selection.Gate.Verdict;
import dev.kam.selection.Selection.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which of some accounts would be eligible if more were known of them: those known well enough whose gates have the cells that
 * they look at, unless the answer itself is what a gate stops.
 */
final class EligibilityRule implements KnownEnough {
    private final double[] weights;
    private final double all;
    private final double minCoverage;

    /** By account, the criteria that a gate waits for; a bit beyond all criteria where it waits for another cell. */
    private final Map<Integer, BitSet> awaited = new HashMap<>();

    /** By criterion, what its gates admit. */
    private final List<List<DoublePredicate>> gates = new ArrayList<>();

    private final BitSet stopped = new BitSet();

    EligibilityRule(Selection selection, int[] rows) {
        KeyAccountSelector selector = selection.selector();
        List<String> ids =
                selection.model().criteria().stream().map(ModelCriterion::id).toList();
        this.weights = weights(selection.model().weights());
        this.all = Arrays.stream(weights).sum();
        this.minCoverage = selector.policy().minCoverage();
        ids.forEach(id -> gates.add(new ArrayList<>()));
        for (int place = 0; place < rows.length; place++) {
            stopped.set(place, selection.statusOf(rows[place]) == Status.EXCLUDED);
        }
        for (Gate gate : selector.screening().gates()) {
            int criterion = ids.indexOf(gate.subject());
            if (criterion >= 0) {
                gates.get(criterion).add(gate.admits(selection.accounts(), selector.model()));
            }
            IntFunction<Verdict> verdict = gate.on(selection.accounts(), selector.model());
            for (int place = 0; place < rows.length; place++) {
                if (verdict.apply(rows[place]) == Verdict.UNKNOWN) {
                    awaited.computeIfAbsent(place, p -> new BitSet()).set(criterion >= 0 ? criterion : ids.size());
                }
            }
        }
    }

    private static double[] weights(Weights weights) {
        return weights.givenSum() == Double.POSITIVE_INFINITY
                ? weights.toArray()
                : IntStream.range(0, weights.size()).mapToDouble(weights::given).toArray();
    }

    @Override
    public boolean competes(int account) {
        return !stopped.get(account);
    }

    @Override
    public boolean test(int account, BitSet assessed) {
        BitSet lacking = new BitSet();
        lacking.or(awaited.getOrDefault(account, lacking));
        lacking.andNot(assessed);
        double known = 0;
        for (int j = 0; j < weights.length; j++) {
            known += assessed.get(j) ? weights[j] : 0;
        }
        return lacking.isEmpty() && Border.reaches(known / all, minCoverage);
    }

    @Override
    public boolean admits(int account, int criterion, double performance) {
        return Double.isNaN(performance) || gates.get(criterion).stream().allMatch(gate -> gate.test(performance));
    }
}
