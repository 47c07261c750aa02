package dev.kam.decision.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws of weights that are alike, in a ball around a center, split into smaller groups of such.
 *
 * @param draws the numbers of the draws
 * @param center weights that the draws are near to
 * @param radius no draw is farther from the center than this
 * @param parts smaller groups that hold the same draws; none in the smallest ones
 */
record DrawGroup(int[] draws, double[] center, double radius, List<DrawGroup> parts) {

    /** Steps toward the farthest draw, each shorter, by which the mean becomes the center of a small ball. */
    private static final int STEPS = 16;

    /**
     * Groups draws.
     *
     * @param weights the weights of each draw
     * @param sizes how many draws a group may have at most, level by level, descending
     * @return the groups of the first level
     */
    static List<DrawGroup> of(double[][] weights, int... sizes) {
        int[] all = new int[weights.length];
        for (int s = 0; s < all.length; s++) {
            all[s] = s;
        }
        return split(weights, all, sizes, 0);
    }

    private static List<DrawGroup> split(double[][] weights, int[] draws, int[] sizes, int level) {
        List<DrawGroup> groups = new ArrayList<>();
        halve(weights, draws, 0, draws.length, sizes, level, groups);
        return groups;
    }

    /** Halves a range of the draws, along the line between two that lie far apart, until it is small enough. */
    private static void halve(
            double[][] weights, int[] draws, int from, int to, int[] sizes, int level, List<DrawGroup> into) {
        if (to - from > sizes[level]) {
            int middle = (from + to) >>> 1;
            double[] direction = direction(weights, draws, from, to);
            select(weights, draws, from, to, middle, direction);
            halve(weights, draws, from, middle, sizes, level, into);
            halve(weights, draws, middle, to, sizes, level, into);
            return;
        }
        int[] own = Arrays.copyOfRange(draws, from, to);
        double[] center = center(weights, own);
        double radius = Math.sqrt(square(weights[farthest(weights, own, 0, own.length, center)], center));
        into.add(new DrawGroup(
                own, center, radius, level + 1 < sizes.length ? split(weights, own, sizes, level + 1) : List.of()));
    }

    private static double[] direction(double[][] weights, int[] draws, int from, int to) {
        double[] one = weights[farthest(weights, draws, from, to, weights[draws[from]])];
        double[] other = weights[farthest(weights, draws, from, to, one)];
        double[] direction = new double[one.length];
        for (int j = 0; j < one.length; j++) {
            direction[j] = other[j] - one[j];
        }
        return direction;
    }

    private static double[] center(double[][] weights, int[] draws) {
        double[] center = new double[weights[0].length];
        for (int draw : draws) {
            for (int j = 0; j < center.length; j++) {
                center[j] += weights[draw][j] / draws.length;
            }
        }
        for (int step = 1; step <= STEPS; step++) {
            double[] far = weights[farthest(weights, draws, 0, draws.length, center)];
            for (int j = 0; j < center.length; j++) {
                center[j] += (far[j] - center[j]) / (step + STEPS);
            }
        }
        return center;
    }

    private static int farthest(double[][] weights, int[] draws, int from, int to, double[] place) {
        int farthest = draws[from];
        double most = -1;
        for (int s = from; s < to; s++) {
            double square = square(weights[draws[s]], place);
            if (square > most) {
                most = square;
                farthest = draws[s];
            }
        }
        return farthest;
    }

    private static double square(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }
        return sum;
    }

    /** Moves the draws so that those before the middle lie no farther along a direction than those after it. */
    private static void select(double[][] weights, int[] draws, int from, int to, int middle, double[] direction) {
        double[] along = new double[to - from];
        for (int s = from; s < to; s++) {
            for (int j = 0; j < direction.length; j++) {
                along[s - from] += direction[j] * weights[draws[s]][j];
            }
        }
        int low = 0;
        int high = along.length - 1;
        int target = middle - from;
        while (low < high) {
            double pivot = along[(low + high) >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (along[left] < pivot) {
                    left++;
                }
                while (along[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    double value = along[left];
                    along[left] = along[right];
                    along[right] = value;
                    int draw = draws[from + left];
                    draws[from + left] = draws[from + right];
                    draws[from + right] = draw;
                    left++;
                    right--;
                }
            }
            if (target <= right) {
                high = right;
            } else if (target >= left) {
                low = left;
            } else {
                break;
            }
        }
    }
}
