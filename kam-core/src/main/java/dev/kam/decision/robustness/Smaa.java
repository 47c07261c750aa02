package dev.kam.decision.robustness;

import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.method.AdditiveValue;
import java.util.Arrays;

/**
 * SMAA-2, stochastic multicriteria acceptability analysis, for the first ranks of an additive model: how often each alternative
 * takes each of the first k ranks when weights, and some performances, are known only so far.
 *
 * <p>In each of N draws, weights w come from all that are possible, each as likely as any other, and performances that are not
 * known from their distributions. An alternative scores {@code sum_j w_j v_ij}, or that divided by the weight known of it where
 * a cell is missing under {@link dev.kam.decision.MissingPolicy#RENORMALIZE}. Then
 *
 * <ul>
 *   <li>the <em>rank acceptability</em> b_i^r is the share of the draws in which alternative i takes rank r, with the standard
 *       error sqrt(b (1 - b) / N);
 *   <li>the <em>central weights</em> of i are the mean of the weights with which it was first;
 *   <li>its <em>confidence factor</em> is the share of the draws of performances in which it is first under these.
 * </ul>
 *
 * <p>Three steps make it fast, and none changes a single count. Alternatives that can never be among the first k under any
 * possible weights are dropped. Draws with similar weights are grouped, and an alternative whose score at the center of a
 * group, plus what the distance of any draw of it could add, does not reach the k-th best is passed over for all of them at
 * once. What is left is held against each draw in single precision, and scored by the literal formula, its products added in
 * the order of the criteria, where it comes near the k-th best.
 *
 * <p><b>Input.</b> A table that suits {@link AdditiveValue}; {@link WeightKnowledge}, by default none at all;
 * {@link UncertainPerformances}, by default none. A missing cell under {@link dev.kam.decision.MissingPolicy#INTERVAL} is a
 * uniform value in [0, 1] in each draw.
 *
 * <p><b>Output.</b> Shares in [0, 1]: the same bits for the same seed, on any number of threads.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Equal scores: input order.
 *   <li>A performance that is uncertain takes the place of the one in the table. Its criterion has to have a value function.
 *   <li>An alternative that misses every cell of the criteria that can have weight is rejected. In a draw in which what is
 *       known of it has no weight by chance, it stands behind all others.
 *   <li>One alternative is first in all draws.
 * </ul>
 *
 * <p><b>Complexity.</b> O(N n m) time at worst, in single precision, of which the steps above leave a small part on most tables.
 * While at work 24 bytes for each alternative, 4 m more for each that is left, 8 m for each draw of a batch and 12 k for each
 * of a slice of it; the result holds 4 k + 8 m bytes for each alternative that was ever among the first. Uncertain performances
 * have to be drawn for each alternative that could come near the k-th best.
 *
 * <p><b>Reference.</b> Lahdelma, R., and Salminen, P. (2001), SMAA-2: Stochastic multicriteria acceptability analysis for group
 * decision making, Operations Research 49(3), 444-454, doi 10.1287/opre.49.3.444.11220. The pruning and the grouping of draws
 * are ours.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Smaa {
    private static final Smaa DEFAULTS = new Smaa(
            AdditiveValue.withDefaults(),
            WeightKnowledge.simplex(),
            UncertainPerformances.none(),
            10_000,
            1,
            Execution.sequential());

    /** Draws whose weights are held at once. */
    private static final int BATCH = 64 * WeightSpace.BLOCK;

    /** Best rows, of all draws together, that are held at once. */
    private static final int MOST_BEST = 1 << 21;

    private final AdditiveValue method;
    private final WeightKnowledge knowledge;
    private final UncertainPerformances uncertain;
    private final int samples;
    private final long seed;
    private final Execution execution;

    private Smaa(
            AdditiveValue method,
            WeightKnowledge knowledge,
            UncertainPerformances uncertain,
            int samples,
            long seed,
            Execution execution) {
        this.method = method;
        this.knowledge = knowledge;
        this.uncertain = uncertain;
        this.samples = samples;
        this.seed = seed;
        this.execution = execution;
    }

    /**
     * Returns a simulation of 10,000 draws from seed 1, with value functions, any weights and known performances, on the
     * calling thread.
     *
     * @return the simulation
     */
    public static Smaa withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns this simulation for another additive model.
     *
     * @param newMethod how values are made of performances
     * @return the changed copy
     */
    public Smaa withMethod(AdditiveValue newMethod) {
        return new Smaa(newMethod, knowledge, uncertain, samples, seed, execution);
    }

    /**
     * Returns this simulation with what is known of the weights.
     *
     * @param newKnowledge what is known
     * @return the changed copy
     */
    public Smaa withKnowledge(WeightKnowledge newKnowledge) {
        return new Smaa(method, newKnowledge, uncertain, samples, seed, execution);
    }

    /**
     * Returns this simulation with performances that are not known for sure.
     *
     * @param newUncertain the performances
     * @return the changed copy
     */
    public Smaa withUncertainty(UncertainPerformances newUncertain) {
        return new Smaa(method, knowledge, newUncertain, samples, seed, execution);
    }

    /**
     * Returns this simulation with another number of draws.
     *
     * @param newSamples how many, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if it is less than 1
     */
    public Smaa withSamples(int newSamples) {
        if (newSamples < 1) {
            throw new IllegalArgumentException("samples must be >= 1 but was " + newSamples);
        }
        return new Smaa(method, knowledge, uncertain, newSamples, seed, execution);
    }

    /**
     * Returns this simulation with another seed.
     *
     * @param newSeed any number; the same one gives the same draws
     * @return the changed copy
     */
    public Smaa withSeed(long newSeed) {
        return new Smaa(method, knowledge, uncertain, samples, newSeed, execution);
    }

    /**
     * Returns this simulation on other threads, or with a listener.
     *
     * @param newExecution how the work is done
     * @return the changed copy
     */
    public Smaa withExecution(Execution newExecution) {
        return new Smaa(method, knowledge, uncertain, samples, seed, newExecution);
    }

    /**
     * Runs the simulation.
     *
     * @param matrix the performances
     * @param top how many ranks to count, in [1, the number of alternatives]
     * @return how often each alternative took each of them
     * @throws IllegalArgumentException if {@code top} is out of range, if the table does not suit the method, or if what is
     *     known of weights and performances does not suit the table
     * @throws java.util.concurrent.CancellationException if the execution was stopped
     */
    public SmaaResult run(DecisionMatrix matrix, int top) {
        int n = matrix.alternatives();
        if (top < 1 || top > n) {
            throw new IllegalArgumentException("top must be in [1, " + n + "] but was " + top);
        }
        WeightSpace space = WeightSpace.over(knowledge, matrix.criteria());
        DrawnTable table = DrawnTable.of(matrix, method, uncertain, seed, ScoreBounds.mostWeights(space));
        int[] left = Pruning.rowsLeft(table, ScoreBounds.of(knowledge, space), top);
        SmaaCounts counts = count(space, table, left, top);
        int[] rows = counts.rows();
        double[][] central = counts.centralWeights(rows);
        double[] confidence =
                new CentralConfidence(table, left, samples, execution.withProgressBetween(0.9, 1)).of(rows, central);
        return new SmaaResult(n, top, samples, left.length, rows, counts.counts(rows), central, confidence);
    }

    private SmaaCounts count(WeightSpace space, DrawnTable table, int[] left, int top) {
        SmaaCounts counts = new SmaaCounts(table.rows(), top, table.criteria());
        BoundTable bounds = BoundTable.of(table, left);
        int slice = Math.max(1, MOST_BEST / top);
        for (long first = 0; first < samples; first += BATCH) {
            double[][] weights = draws(space, first, (int) Math.min(BATCH, samples - first));
            for (int from = 0; from < weights.length; from += slice) {
                int to = Math.min(weights.length, from + slice);
                double[][] some = Arrays.copyOfRange(weights, from, to);
                Execution stage =
                        execution.withProgressBetween(0.9 * (first + from) / samples, 0.9 * (first + to) / samples);
                counts.add(some, SmaaSearch.tops(table, bounds, some, first + from, top, stage));
            }
        }
        return counts;
    }

    private double[][] draws(WeightSpace space, long first, int count) {
        double[][] weights = new double[count][];
        int blocks = (count + WeightSpace.BLOCK - 1) / WeightSpace.BLOCK;
        execution.withProgress(share -> {}).run(blocks, b -> {
            int from = b * WeightSpace.BLOCK;
            int some = Math.min(WeightSpace.BLOCK, count - from);
            double[][] drawn = space.draws(seed, (int) (first / WeightSpace.BLOCK) + b, some);
            System.arraycopy(drawn, 0, weights, from, some);
        });
        return weights;
    }

    @Override
    public String toString() {
        return "Smaa[" + method + ", " + knowledge + ", " + uncertain + ", " + samples + " samples, seed " + seed + "]";
    }
}
