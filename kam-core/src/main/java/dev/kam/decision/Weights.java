package dev.kam.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the criteria of a table, in their order: each in [0, 1], their sum 1.
 *
 * <ul>
 *   <li>Given weights are divided by their sum; {@link #givenSum()} says what it was.
 *   <li>A weight of 0 is lawful: the criterion is there and does not count.
 *   <li>A negative, NaN or infinite weight, and a sum of 0, are rejected.
 * </ul>
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Weights {
    private final double[] weights;
    private final double[] given;
    private final double givenSum;

    private Weights(double[] weights, double[] given, double givenSum) {
        this.weights = weights;
        this.given = given;
        this.givenSum = givenSum;
    }

    /**
     * Creates weights.
     *
     * @param given the weights in any unit, in the order of the criteria
     * @return the weights, normalized
     * @throws IllegalArgumentException if a weight is negative or not finite, or if their sum is 0
     */
    public static Weights of(double... given) {
        if (given.length == 0) {
            throw new IllegalArgumentException("weights must not be empty");
        }
        double largest = 0;
        for (int j = 0; j < given.length; j++) {
            if (!(given[j] >= 0) || given[j] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("weight " + j + " must be finite and >= 0 but was " + given[j]);
            }
            largest = Math.max(largest, given[j]);
        }
        if (largest == 0) {
            throw new IllegalArgumentException("weights must not all be 0");
        }
        double sum = 0;
        for (double w : given) {
            sum += w;
        }
        double[] weights = given.clone();
        double divisor = sum;
        if (sum == Double.POSITIVE_INFINITY || sum < Double.MIN_NORMAL) {
            divisor = 0;
            for (int j = 0; j < weights.length; j++) {
                weights[j] = weights[j] / largest;
                divisor += weights[j];
            }
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] = weights[j] / divisor + 0.0;
        }
        return new Weights(weights, given.clone(), sum);
    }

    /**
     * Creates weights.
     *
     * @param given the weights in any unit, in the order of the criteria
     * @return the weights, normalized
     * @throws IllegalArgumentException if a weight is negative or not finite, or if their sum is 0
     */
    public static Weights of(List<Double> given) {
        return of(given.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * Creates equal weights.
     *
     * @param criteria the number of criteria, at least 1
     * @return the weights, each 1 / {@code criteria}
     * @throws IllegalArgumentException if there is no criterion
     */
    public static Weights equal(int criteria) {
        double[] ones = new double[Math.max(0, criteria)];
        Arrays.fill(ones, 1);
        return of(ones);
    }

    /** {@return the number of weights} */
    public int size() {
        return weights.length;
    }

    /**
     * Returns a weight.
     *
     * @param criterion the place of its criterion, from 0
     * @return the weight, in [0, 1]
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public double at(int criterion) {
        return weights[Objects.checkIndex(criterion, weights.length)];
    }

    /**
     * Returns a weight as it was given, before it was divided by their sum.
     *
     * @param criterion the place of its criterion, from 0
     * @return the weight in the unit of whoever gave it
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public double given(int criterion) {
        return given[Objects.checkIndex(criterion, given.length)];
    }

    /** {@return the sum of the weights as they were given, before they were divided by it} */
    public double givenSum() {
        return givenSum;
    }

    /** {@return a copy of the weights, in the order of the criteria} */
    public double[] toArray() {
        return weights.clone();
    }

    /** Compares the normalized weights; what they were normalized from does not matter. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Weights that && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return "Weights" + Arrays.toString(weights);
    }
}
