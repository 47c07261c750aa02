package dev.kam.decision.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the draws say of the rows that were ever among the best, added up draw by draw. */
final class SmaaCounts {
    private final int top;
    private final int criteria;

    /** For each row 1 + its place among those that were ever among the best; 0 when it never was. */
    private final int[] placeOf;

    private final List<Integer> rows = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();
    private final List<double[]> sums = new ArrayList<>();

    SmaaCounts(int alternatives, int top, int criteria) {
        this.top = top;
        this.criteria = criteria;
        this.placeOf = new int[alternatives];
    }

    /** Adds draws, in their order, whose best rows were sorted. */
    void add(double[][] weights, DrawTops tops) {
        for (int draw = 0; draw < weights.length; draw++) {
            for (int rank = 0; rank < top; rank++) {
                counts.get(place(tops.rowAt(draw, rank)))[rank]++;
            }
            addTo(place(tops.rowAt(draw, 0)), weights[draw]);
        }
    }

    private int place(int row) {
        if (placeOf[row] == 0) {
            rows.add(row);
            counts.add(new int[top]);
            sums.add(new double[0]);
            placeOf[row] = rows.size();
        }
        return placeOf[row] - 1;
    }

    private void addTo(int place, double[] weights) {
        if (sums.get(place).length == 0) {
            sums.set(place, new double[criteria]);
        }
        double[] sum = sums.get(place);
        for (int j = 0; j < criteria; j++) {
            sum[j] += weights[j];
        }
    }

    /** {@return the rows that were ever among the best, ascending} */
    int[] rows() {
        return rows.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** {@return for each of some rows how often it took each rank} */
    int[][] counts(int[] some) {
        return Arrays.stream(some).mapToObj(row -> counts.get(placeOf[row] - 1)).toArray(int[][]::new);
    }

    /** {@return for each of some rows the mean of the weights under which it was first; empty when it never was} */
    double[][] centralWeights(int[] some) {
        return Arrays.stream(some)
                .mapToObj(row -> {
                    int first = counts.get(placeOf[row] - 1)[0];
                    return Arrays.stream(sums.get(placeOf[row] - 1))
                            .map(sum -> sum / first)
                            .toArray();
                })
                .toArray(double[][]::new);
    }
}
