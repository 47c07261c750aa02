package dev.kam.selection;

import dev.kam.decision.ValueFunction;
import dev.kam.decision.internal.Bisection;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/**
 * The smallest change of one raw performance, alone, with which an account stands before another, anchors frozen: exact to
 * the last bit of the change. Criteria and gates that look at the same cell see the change too.
 */
final class Need {
    private final Assessment assessment;
    private final List<Gate> gates;
    private final ScoringModel given;

    /** Prepares the question; the model as given says where the gates look, even on criteria that were left out. */
    Need(Assessment assessment, List<Gate> gates, ScoringModel given) {
        this.assessment = assessment;
        this.gates = gates;
        this.given = given;
    }

    /** The change of a row's performance on criterion j; empty where none is enough or lawful, or the cell is missing. */
    OptionalDouble change(int row, int other, int j) {
        OptionalDouble performance = assessment.performanceOf(row, j);
        if (performance.isEmpty()
                || assessment.model().criteria().get(j).value().isEmpty()
                || !assessment.scoresStandAlone()) {
            return OptionalDouble.empty();
        }
        double from = performance.getAsDouble();
        List<Gate> onCell = gatesOn(j);
        DoublePredicate enough = change -> standsBefore(row, other, j, from + change);
        List<DoublePredicate> admits = onCell.stream()
                .map(gate -> gate.admits(assessment.accounts(), given))
                .toList();
        DoublePredicate lawful = change -> admits.stream().allMatch(each -> each.test(from + change));
        return candidates(from, j, onCell, enough)
                .filter(lawful)
                .boxed()
                .min((a, b) -> Double.compare(Math.abs(a), Math.abs(b)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private DoubleStream candidates(double from, int j, List<Gate> onCell, DoublePredicate enough) {
        Optional<Gate> listed =
                onCell.stream().filter(gate -> !gate.oneOf().isEmpty()).findFirst();
        if (listed.isPresent()) {
            return Arrays.stream(listed.get().lawful())
                    .filter(Double::isFinite)
                    .map(lawful -> leap(from, lawful))
                    .filter(enough);
        }
        double[] stops = stops(from, j);
        return DoubleStream.concat(
                first(from, Arrays.stream(stops).filter(stop -> stop > from).sorted(), enough),
                first(
                        from,
                        Arrays.stream(stops)
                                .filter(stop -> stop < from)
                                .map(stop -> -stop)
                                .sorted()
                                .map(stop -> -stop),
                        enough));
    }

    /** The first change that is enough on the way along some stops, between which the score rises or falls all the way. */
    private static DoubleStream first(double from, DoubleStream stops, DoublePredicate enough) {
        double before = 0;
        for (double stop : stops.toArray()) {
            double change = reaching(from, stop);
            if (enough.test(change)) {
                return DoubleStream.of(Bisection.first(before, change, enough));
            }
            before = change;
        }
        return DoubleStream.empty();
    }

    /** A change that, added to a performance, reaches another one in spite of rounding. */
    private static double reaching(double from, double to) {
        double away = to > from ? Double.MAX_VALUE : -Double.MAX_VALUE;
        double change = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, to - from));
        while (change != away && (to > from ? from + change < to : from + change > to)) {
            change = Math.nextAfter(change, away);
        }
        return change;
    }

    /** The smallest change that reaches another performance. */
    private static double leap(double from, double to) {
        return to > from
                ? Bisection.first(0, reaching(from, to), change -> from + change >= to)
                : Bisection.first(0, reaching(from, to), change -> from + change <= to);
    }

    /**
     * The performances at which the score may turn. A criterion that has its cell for itself turns at its best performance
     * only; where several look at one cell, every bend of each counts, with its neighbours since it may be a step.
     */
    private double[] stops(double from, int j) {
        int[] sharing = assessment.sharing(j);
        if (sharing.length == 1) {
            return value(j).nearestReaching(1, from).stream().toArray();
        }
        return Arrays.stream(sharing)
                .mapToObj(this::value)
                .flatMapToDouble(value -> bends(value, from))
                .flatMap(bend -> DoubleStream.of(Math.nextDown(bend), bend, Math.nextUp(bend)))
                .filter(Double::isFinite)
                .toArray();
    }

    private ValueFunction value(int j) {
        return assessment.frozen(j);
    }

    private static DoubleStream bends(ValueFunction value, double from) {
        if (value instanceof LinearValue line) {
            return DoubleStream.of(line.worst(), line.best());
        }
        if (value instanceof PiecewiseValue lines) {
            return Arrays.stream(lines.points()).mapToDouble(point -> point[0]);
        }
        if (value instanceof QuantileValue shares) {
            return Arrays.stream(shares.quantiles());
        }
        if (value instanceof TargetValue target) {
            return DoubleStream.of(target.zeroBelow(), target.from(), target.to(), target.zeroAbove());
        }
        return value.nearestReaching(1, from).stream();
    }

    private boolean standsBefore(int row, int other, int j, double performance) {
        double changed = assessment.scoreWith(row, j, performance);
        double bar = assessment.scoreOf(other).orElseThrow();
        boolean better = assessment.ranking().higherIsBetter() ? changed > bar : changed < bar;
        return better || (changed == bar && row < other);
    }

    /** The gates that look at the same cells as a criterion. */
    private List<Gate> gatesOn(int j) {
        String cells = assessment.cellsOf(j);
        return gates.stream()
                .filter(gate -> gate.cells(assessment.accounts(), given).equals(cells))
                .toList();
    }
}
