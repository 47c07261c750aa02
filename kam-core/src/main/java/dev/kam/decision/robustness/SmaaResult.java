package dev.kam.decision.robustness;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How often each alternative took each of the first ranks in a simulation of weights and performances, and under which weights
 * it came first.
 *
 * <p>Memory: for the alternatives that were ever among the first.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class SmaaResult {
    private final int alternatives;
    private final int top;
    private final int samples;
    private final int rowsLeft;
    private final int[] rows;
    private final int[][] counts;
    private final double[][] centralWeights;
    private final double[] confidence;

    SmaaResult(
            int alternatives,
            int top,
            int samples,
            int rowsLeft,
            int[] rows,
            int[][] counts,
            double[][] centralWeights,
            double[] confidence) {
        this.alternatives = alternatives;
        this.top = top;
        this.samples = samples;
        this.rowsLeft = rowsLeft;
        this.rows = rows;
        this.counts = counts;
        this.centralWeights = centralWeights;
        this.confidence = confidence;
    }

    /** {@return the number of alternatives} */
    public int alternatives() {
        return alternatives;
    }

    /** {@return the number of ranks that were counted} */
    public int top() {
        return top;
    }

    /** {@return the number of draws} */
    public int samples() {
        return samples;
    }

    /** {@return how many alternatives had to be looked at, because none was known beforehand never to be among the first} */
    public int rowsLeft() {
        return rowsLeft;
    }

    /** {@return the alternatives that were among the first in some draw, in input order} */
    public int[] everChosen() {
        return rows.clone();
    }

    /**
     * Returns how often an alternative took each rank.
     *
     * @param alternative its row, from 0
     * @return for rank 1 to {@link #top()} the share of the draws in which it took exactly that rank
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double[] acceptability(int alternative) {
        int at = place(alternative);
        return at < 0
                ? new double[top]
                : Arrays.stream(counts[at])
                        .mapToDouble(count -> (double) count / samples)
                        .toArray();
    }

    /**
     * Returns how often an alternative took a rank.
     *
     * @param alternative its row, from 0
     * @param rank the rank, from 1
     * @return the share of the draws in which it took exactly that rank
     * @throws IndexOutOfBoundsException if there is no such alternative, or if the rank was not counted
     */
    public double acceptability(int alternative, int rank) {
        Objects.checkIndex(rank - 1, top);
        int at = place(alternative);
        return at < 0 ? 0 : (double) counts[at][rank - 1] / samples;
    }

    /**
     * Returns how far off the shares of an alternative may be, because only so many draws were made.
     *
     * @param alternative its row, from 0
     * @return for each rank the standard error sqrt(b (1 - b) / N) of its acceptability b in N draws
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double[] standardErrors(int alternative) {
        return Arrays.stream(acceptability(alternative))
                .map(b -> Math.sqrt(b * (1 - b) / samples))
                .toArray();
    }

    /**
     * Returns how often an alternative was among the first.
     *
     * @param alternative its row, from 0
     * @return the share of the draws in which its rank was at most {@link #top()}
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double chosenShare(int alternative) {
        int at = place(alternative);
        return at < 0 ? 0 : (double) Arrays.stream(counts[at]).asLongStream().sum() / samples;
    }

    /**
     * Returns the weights that speak for an alternative.
     *
     * @param alternative its row, from 0
     * @return the mean of the weights of the draws in which it was first, in the order of the criteria; empty when it never was
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public Optional<double[]> centralWeights(int alternative) {
        int at = place(alternative);
        return at < 0 || centralWeights[at].length == 0 ? Optional.empty() : Optional.of(centralWeights[at].clone());
    }

    /**
     * Returns how surely an alternative is first under the weights that speak for it.
     *
     * @param alternative its row, from 0
     * @return the share of the draws of performances in which it is first under its central weights, 0 or 1 when all
     *     performances are known; empty when it never was first
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public OptionalDouble confidence(int alternative) {
        int at = place(alternative);
        return at < 0 || centralWeights[at].length == 0 ? OptionalDouble.empty() : OptionalDouble.of(confidence[at]);
    }

    private int place(int alternative) {
        return Arrays.binarySearch(rows, Objects.checkIndex(alternative, alternatives));
    }

    /** Compares all shares; how many alternatives had to be looked at does not matter. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmaaResult that
                && alternatives == that.alternatives
                && top == that.top
                && samples == that.samples
                && Arrays.equals(rows, that.rows)
                && Arrays.deepEquals(counts, that.counts)
                && Arrays.deepEquals(centralWeights, that.centralWeights)
                && Arrays.equals(confidence, that.confidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(alternatives, top, samples, Arrays.hashCode(rows), Arrays.deepHashCode(counts));
    }

    @Override
    public String toString() {
        return "SmaaResult[" + alternatives + " alternatives, top " + top + ", " + samples + " samples, " + rows.length
                + " ever among the first]";
    }
}
