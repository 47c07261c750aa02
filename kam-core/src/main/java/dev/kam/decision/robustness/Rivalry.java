package dev.kam.decision.robustness;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.LinearProgram;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.table.ValuedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who can be ahead of whom, under which weights and which completion of the missing cells.
 *
 * <p>A row is ahead of another by at least a threshold: a little more than nothing, or a little less where the order of the
 * input decides among equals and the row is the earlier one. What helps a row most is the same for all weights: its own
 * missing cells at 1 and those of its rivals at 0; what harms it most is the reverse.
 */
final class Rivalry {
    /** Scores that differ by no more are equal. */
    static final double TIE = 1e-9;

    private static final double RELAXED = 1e-8;
    private static final double CLEAR = 1e-6;
    private static final int DRAWS = 64;
    private static final int SEED = 2001;

    final ValuedTable table;
    final ValueRows least;
    final ValueRows most;
    final WeightSpace space;
    final WeightRows rows;
    private final boolean constrained;
    /** Some possible weights, the center first. */
    final List<double[]> samples = new ArrayList<>();

    Rivalry(AdditiveValue method, DecisionMatrix matrix, WeightKnowledge knowledge) {
        this.space = WeightSpace.over(knowledge, matrix.criteria());
        this.rows = WeightRows.of(knowledge, space.criteria());
        this.constrained = knowledge instanceof WeightKnowledge.Constraints && rows.size() > 0;
        int m = matrix.criteria().size();
        this.table = ValuedTable.of(matrix, Weights.equal(m), method.normalization());
        this.least = ValueRows.completed(table, 0);
        this.most = ValueRows.completed(table, 1);
        samples.add(space.center());
        for (int j = 0; j < m; j++) {
            double[] direction = new double[m];
            direction[j] = -1;
            samples.add(space.minimizer(direction));
        }
        samples.addAll(Arrays.asList(space.draws(SEED, 0, DRAWS)));
    }

    int size() {
        return least.rows();
    }

    /** Whether the least and the most of a sum take a linear program each. */
    boolean needsPrograms() {
        return constrained;
    }

    /** How a rival stands to a row, over all possible weights. */
    enum Standing {
        ALWAYS_AHEAD,
        NEVER_AHEAD,
        EITHER
    }

    /** How far a rival is ahead on each criterion, when the missing cells are such as help the row or harm it most. */
    double[] lead(int row, int rival, boolean helped) {
        return helped
                ? ValueRows.lead(least.row(rival), most.row(row))
                : ValueRows.lead(most.row(rival), least.row(row));
    }

    Standing standing(double[] lead, double threshold) {
        boolean ahead = false;
        boolean behind = false;
        for (double[] weights : samples) {
            boolean here = ValueRows.dot(weights, lead) > threshold;
            ahead |= here;
            behind |= !here;
            if (ahead && behind) {
                return Standing.EITHER;
            }
        }
        if (Arrays.stream(lead).allMatch(v -> v > threshold)) {
            return Standing.ALWAYS_AHEAD;
        }
        if (Arrays.stream(lead).allMatch(v -> v <= threshold)) {
            return Standing.NEVER_AHEAD;
        }
        if (ahead) {
            return space.minimum(lead) > threshold ? Standing.ALWAYS_AHEAD : Standing.EITHER;
        }
        return space.maximum(lead) > threshold ? Standing.EITHER : Standing.NEVER_AHEAD;
    }

    static int ahead(List<double[]> leads, double[] thresholds, double[] weights) {
        int ahead = 0;
        for (int r = 0; r < thresholds.length; r++) {
            if (ValueRows.dot(weights, leads.get(r)) > thresholds[r]) {
                ahead++;
            }
        }
        return ahead;
    }

    /** Bounds of a count. */
    record Bounds(int lower, int upper) {
        boolean isExact() {
            return lower == upper;
        }
    }

    /** The fewest of the rivals that are ahead under the same weights. */
    Bounds fewest(List<double[]> leads, double[] thresholds, int programsUpTo) {
        int rivals = leads.size();
        int found = rivals;
        for (double[] weights : samples) {
            found = Math.min(found, ahead(leads, thresholds, weights));
        }
        if (found == 0 || rivals > programsUpTo) {
            return new Bounds(0, found);
        }
        Optional<double[]> relaxed = solve(leads, thresholds, RELAXED);
        if (relaxed.isEmpty()) {
            return new Bounds(0, found);
        }
        int lower = 0;
        for (int r = 0; r < rivals; r++) {
            lower += (int) Math.rint(relaxed.get()[space.criteria().size() + r]);
        }
        found = Math.min(found, aheadThere(leads, thresholds, relaxed.get()));
        if (lower < found) {
            Optional<double[]> clear = solve(leads, thresholds, -CLEAR);
            if (clear.isPresent()) {
                found = Math.min(found, aheadThere(leads, thresholds, clear.get()));
            }
        }
        return new Bounds(Math.min(lower, found), found);
    }

    /** The most of the rivals that are ahead under the same weights: all but the fewest that are not. */
    Bounds most(List<double[]> leads, double[] thresholds, int programsUpTo) {
        List<double[]> negated = leads.stream()
                .map(lead -> Arrays.stream(lead).map(v -> -v).toArray())
                .toList();
        // A lead that is the threshold to the last bit is left aside.
        double[] turned = Arrays.stream(thresholds).map(t -> -t).toArray();
        Bounds behind = fewest(negated, turned, programsUpTo);
        return new Bounds(leads.size() - behind.upper(), leads.size() - behind.lower());
    }

    private static int aheadThere(List<double[]> leads, double[] thresholds, double[] solution) {
        double[] weights = Arrays.copyOf(solution, leads.get(0).length);
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            weights[j] = Math.max(0, weights[j]);
            sum += weights[j];
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= sum;
        }
        return ahead(leads, thresholds, weights);
    }

    /** Weights, and for each rival 0 where it may be ahead by the threshold and so much more at most, else 1. */
    private Optional<double[]> solve(List<double[]> leads, double[] thresholds, double more) {
        int m = space.criteria().size();
        int rivals = leads.size();
        double[] costs = new double[m + rivals];
        Arrays.fill(costs, m, m + rivals, 1);
        LinearProgram program = new LinearProgram(costs);
        double[] ones = new double[m + rivals];
        Arrays.fill(ones, 0, m, 1);
        program.equal(ones, 1);
        for (int r = 0; r < rows.size(); r++) {
            program.atLeast(Arrays.copyOf(rows.row(r), m + rivals), rows.atLeast(r));
        }
        for (int r = 0; r < rivals; r++) {
            program.binary(m + r);
            double[] row = Arrays.copyOf(leads.get(r), m + rivals);
            double bound = thresholds[r] + more;
            row[m + r] = -Math.max(0, Arrays.stream(leads.get(r)).max().orElseThrow() - bound);
            program.atMost(row, bound);
        }
        try {
            return program.solve();
        } catch (ArithmeticException e) {
            return Optional.empty(); // The solver gave up: nothing is proven.
        }
    }
}
