package dev.kam.decision.robustness;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.table.ValuedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * What to find out next: assessments that are missing or uncertain, in the order of what settling them would do to the top
 * set.
 *
 * <p>For each of them: how probable is it that the top set is another one once this one alone is settled, and all others are
 * as they are? What a missing assessment may turn out to be is believed to be what the other alternatives have on the
 * criterion, each as probable as any other; with fewer than five of them, any value in [0, 1]. An uncertain one follows its
 * distribution. The method is ours.
 *
 * <p>Steps:
 *
 * <ol>
 *   <li>Find the top set by what is known now: scores, with weights renormalized over missing cells unless their policy says
 *       otherwise, of the alternatives of which enough is known.
 *   <li>For each open assessment count the values with which its alternative would enter or leave.
 *   <li>Where no single answer changes anything, as for an alternative with several gaps, the second order counts: complete all
 *       open assessments many times at random, see how often each alternative belongs to the top set, p, and prefer large
 *       p (1 - p) w s, see {@link Question#weight()}.
 * </ol>
 *
 * <p><b>Input.</b> A table for an additive model; weights; the size of the top set; performances that are uncertain; and, if
 * not everybody may be chosen, a rule of when enough is known.
 *
 * <p><b>Output.</b> The questions, best first: by change probability, then by weight, then by row and criterion. A question on
 * a criterion without weight is left out, and so are all beyond the first {@value #MOST}.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A complete and certain table has no questions.
 *   <li>A top set of all alternatives that may be chosen cannot change unless others come to be known.
 *   <li>An alternative of which nothing is known has no score, and enters when one answer is enough.
 *   <li>Equal scores: input order, now and once the question is settled.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) for the scores, O(log b) for each question over a belief of b values, and O(N c) for N
 * completions of the c alternatives that could come into the top set; N falls where c is large.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class NextQuestions {

    /** The most questions that are given: {@value}. */
    public static final int MOST = 1_000;

    private static final int SAMPLES = 2_000;
    private static final NextQuestions DEFAULTS = new NextQuestions(
            AdditiveValue.withDefaults(),
            UncertainPerformances.none(),
            (row, assessed) -> true,
            SAMPLES,
            1,
            Execution.sequential());

    private final AdditiveValue method;
    private final UncertainPerformances uncertain;
    private final KnownEnough rule;
    private final int samples;
    private final long seed;
    private final Execution execution;

    private NextQuestions(
            AdditiveValue method,
            UncertainPerformances uncertain,
            KnownEnough rule,
            int samples,
            long seed,
            Execution execution) {
        this.method = method;
        this.uncertain = uncertain;
        this.rule = rule;
        this.samples = samples;
        this.seed = seed;
        this.execution = execution;
    }

    /** {@return the questions about missing cells of the absolute additive model, when everybody may be chosen} */
    public static NextQuestions withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the questions of another additive model.
     *
     * @param newMethod the model
     * @return the changed copy
     */
    public NextQuestions withMethod(AdditiveValue newMethod) {
        return new NextQuestions(newMethod, uncertain, rule, samples, seed, execution);
    }

    /**
     * Returns the questions about uncertain cells as well.
     *
     * @param newUncertain how each of them is spread; its criterion has to have a value function
     * @return the changed copy
     */
    public NextQuestions withUncertainty(UncertainPerformances newUncertain) {
        return new NextQuestions(method, newUncertain, rule, samples, seed, execution);
    }

    /**
     * Returns the questions when not everybody may be chosen.
     *
     * @param newRule says when enough is known of an alternative
     * @return the changed copy
     */
    public NextQuestions withRule(KnownEnough newRule) {
        return new NextQuestions(method, uncertain, newRule, samples, seed, execution);
    }

    /**
     * Returns the questions with another number of completions for the second order.
     *
     * @param newSamples how many at most, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if there is none
     */
    public NextQuestions withSamples(int newSamples) {
        if (newSamples < 1) {
            throw new IllegalArgumentException("samples must be >= 1 but was " + newSamples);
        }
        return new NextQuestions(method, uncertain, rule, newSamples, seed, execution);
    }

    /**
     * Returns the questions with another seed. The same seed gives the same questions.
     *
     * @param newSeed the seed
     * @return the changed copy
     */
    public NextQuestions withSeed(long newSeed) {
        return new NextQuestions(method, uncertain, rule, samples, newSeed, execution);
    }

    /**
     * Returns the questions worked out on other threads; they are the same.
     *
     * @param newExecution how the work is done
     * @return the changed copy
     */
    public NextQuestions withExecution(Execution newExecution) {
        return new NextQuestions(method, uncertain, rule, samples, seed, newExecution);
    }

    /**
     * Puts the open assessments in order.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param top the size of the top set, in [1, number of alternatives]
     * @return the questions, best first
     * @throws IllegalArgumentException if {@code top} is out of range, or if the table does not suit the method
     */
    public List<Question> order(DecisionMatrix matrix, Weights weights, int top) {
        TopSets.require(top, matrix);
        ValuedTable table = ValuedTable.of(matrix, weights, method.normalization());
        List<OpenRow> open = openRows(table);
        if (open.isEmpty()) {
            return List.of();
        }
        OpenRow[] byRow = new OpenRow[table.rows()];
        open.forEach(row -> byRow[row.row] = row);
        CutLine line = CutLine.of(table, byRow, rule, top);
        double[] doubt = new Doubts(table, byRow, rule, top).of(open, samples, seed, execution);
        List<Question> questions = new ArrayList<>();
        for (int r = 0; r < open.size(); r++) {
            OpenRow row = open.get(r);
            for (int q = 0; q < row.open.length; q++) {
                double weight = doubt[r] * table.weight(row.open[q]) * row.beliefs[q].deviation();
                questions.add(question(line, row, q, weight));
            }
        }
        questions.sort(Comparator.comparingDouble((Question q) -> -q.changeProbability())
                .thenComparingDouble(q -> -q.weight())
                .thenComparingInt(Question::alternative)
                .thenComparingInt(Question::criterion));
        return List.copyOf(questions.subList(0, Math.min(MOST, questions.size())));
    }

    private List<OpenRow> openRows(ValuedTable table) {
        Map<Integer, List<Integer>> cells = new TreeMap<>();
        Belief[] missing = new Belief[table.criteria()];
        for (int j = 0; j < table.criteria(); j++) {
            if (table.weight(j) > 0) {
                addMissing(table, j, cells);
                if (uncertain.criteria().contains(table.id(j))) {
                    addUncertain(table, j, cells);
                }
                missing[j] = Belief.ofObserved(table, j);
            }
        }
        List<OpenRow> rows = new ArrayList<>();
        cells.keySet().removeIf(row -> !rule.competes(row));
        cells.forEach((row, criteria) -> {
            int[] open = criteria.stream().mapToInt(Integer::intValue).sorted().toArray();
            Belief[] beliefs = new Belief[open.length];
            Arrays.setAll(beliefs, q -> belief(table, row, open[q], missing[open[q]]));
            rows.add(new OpenRow(table, row, open, beliefs));
        });
        return rows;
    }

    private Belief belief(ValuedTable table, int row, int criterion, Belief missing) {
        return uncertain
                .find(row, table.id(criterion))
                .map(d -> Belief.of(d, value(table, criterion), seed, row * table.criteria() + criterion))
                .orElse(missing);
    }

    private static DoubleUnaryOperator value(ValuedTable table, int criterion) {
        if (table.function(criterion) == null) {
            throw new IllegalArgumentException(
                    "criterion '" + table.id(criterion) + "' of an uncertain performance must have a value function");
        }
        return table.function(criterion)::value;
    }

    private static void addMissing(ValuedTable table, int j, Map<Integer, List<Integer>> cells) {
        for (int c = 0; c < table.chunks(); c++) {
            long[] gaps = table.column(j).missing(c);
            if (gaps != null) {
                int from = c << Chunks.SHIFT;
                BitSet.valueOf(gaps).stream()
                        .forEach(i -> cells.computeIfAbsent(from + i, row -> new ArrayList<>())
                                .add(j));
            }
        }
    }

    private void addUncertain(ValuedTable table, int j, Map<Integer, List<Integer>> cells) {
        uncertain.forEach(table.id(j), (distribution, row) -> {
            if (row >= table.rows()) {
                throw new IllegalArgumentException(
                        "uncertain alternative must be in [0, " + table.rows() + ") but was " + row);
            }
            if (!table.column(j).isMissing(row)) {
                cells.computeIfAbsent(row, r -> new ArrayList<>()).add(j);
            }
        });
    }

    private Question question(CutLine line, OpenRow row, int q, double weight) {
        boolean isMissing = !row.assessed.get(row.open[q]);
        double probability = 0;
        int enters = row.row;
        int leaves = line.last();
        if (line.isIn(row.row)) {
            probability =
                    row.beliefs[q].share((value, performance) -> line.isBehindNext(row.row, row.scoreWith(q, value))
                            || !rule.admits(row.row, row.open[q], performance));
            enters = line.next();
            leaves = row.row;
        } else if (line.isAheadOfLast(row.row, row.scoreWith(q, row.beliefs[q].most()))
                && rule.test(row.row, row.assessedWith(q))) {
            probability =
                    row.beliefs[q].share((value, performance) -> line.isAheadOfLast(row.row, row.scoreWith(q, value))
                            && rule.admits(row.row, row.open[q], performance));
        }
        boolean moves = probability > 0;
        return new Question(
                row.row,
                row.open[q],
                isMissing,
                probability,
                moves && enters >= 0 ? OptionalInt.of(enters) : OptionalInt.empty(),
                moves && leaves >= 0 ? OptionalInt.of(leaves) : OptionalInt.empty(),
                weight);
    }

    @Override
    public String toString() {
        return "NextQuestions[" + method + ", " + uncertain + ", seed " + seed + "]";
    }
}
