package dev.kam.decision.sorting;

import dev.kam.decision.method.PreferenceFunction;
import dev.kam.decision.sorting.SortingTables.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Net flows pair by pair, the sorting by them and its silhouette word for word: slow, and easy to check by eye. */
final class PlainFlows {
    private static final double SLACK = 1e-12;

    private final Table table;
    private final Map<String, PreferenceFunction> functions;
    private final double[] weights;

    PlainFlows(Table table, Map<String, PreferenceFunction> functions, double[] weights) {
        this.table = table;
        this.functions = functions;
        this.weights = weights;
    }

    private double preference(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            PreferenceFunction function =
                    functions.getOrDefault(table.criteria().get(j).id(), PreferenceFunction.usual());
            sum += weights[j] * function.of(table.sign(j) * (a[j] - b[j]));
        }
        return sum;
    }

    double[] flows(List<double[]> rows) {
        double[] flows = new double[rows.size()];
        for (int a = 0; a < flows.length; a++) {
            for (int b = 0; b < flows.length && flows.length > 1; b++) {
                flows[a] += (preference(rows.get(a), rows.get(b)) - preference(rows.get(b), rows.get(a)))
                        / (flows.length - 1);
            }
        }
        return flows;
    }

    /** Both local searches; without profiles when there are none. */
    int[] refine(int[] global, int k, double[][] profiles) {
        boolean[] upper = new boolean[global.length];
        for (int c = 1; c <= k; c++) {
            List<Integer> members = new ArrayList<>();
            List<double[]> rows = new ArrayList<>();
            for (int i = 0; i < global.length; i++) {
                if (global[i] == c) {
                    members.add(i);
                    rows.add(table.rows()[i]);
                }
            }
            if (profiles.length > 0) {
                rows.add(profiles[c - 1]);
                rows.add(profiles[c]);
            }
            double[] flows = flows(rows);
            for (int i = 0; i < members.size(); i++) {
                upper[members.get(i)] = flows[i] >= -SLACK;
            }
        }
        int[] refined = global.clone();
        for (int c = 1; c < k; c++) {
            List<Integer> border = new ArrayList<>();
            List<double[]> rows = new ArrayList<>();
            boolean low = false;
            boolean high = false;
            for (int i = 0; i < global.length; i++) {
                boolean lowerOfBetter = global[i] == c && !upper[i];
                boolean upperOfWorse = global[i] == c + 1 && upper[i];
                if (lowerOfBetter || upperOfWorse) {
                    border.add(i);
                    rows.add(table.rows()[i]);
                }
                low |= lowerOfBetter;
                high |= upperOfWorse;
            }
            if (low && high) {
                double[] flows = flows(rows);
                for (int i = 0; i < border.size(); i++) {
                    refined[border.get(i)] = flows[i] >= -SLACK ? c : c + 1;
                }
            }
        }
        return refined;
    }

    double[] globalFlows() {
        List<double[]> rows = new ArrayList<>(Arrays.asList(table.rows()));
        rows.addAll(Arrays.asList(table.profiles()));
        return flows(rows);
    }

    int[] global(double[] flows) {
        int n = table.rows().length;
        int k = table.profiles().length - 1;
        int[] categories = new int[n];
        for (int i = 0; i < n; i++) {
            categories[i] = k;
            for (int c = k; c >= 1; c--) {
                categories[i] = flows[i] >= flows[n + c] - SLACK ? c : categories[i];
            }
        }
        return categories;
    }

    static double[] silhouette(double[] flows, int[] categories, int k) {
        int n = categories.length;
        double[] silhouette = new double[n];
        double[] center = new double[k + 1];
        for (int c = 1; c <= k; c++) {
            center[c] = (flows[n + c - 1] + flows[n + c]) / 2;
        }
        for (int i = 0; i < n; i++) {
            int own = categories[i];
            double u = Math.abs(flows[i] - center[own]);
            double l = own == k ? 0 : flows[i] - center[own + 1];
            double h = own == 1 ? 0 : center[own - 1] - flows[i];
            int[] sizes = new int[3];
            for (int b = 0; b < n; b++) {
                if (categories[b] == own) {
                    u += Math.abs(flows[i] - flows[b]);
                    sizes[0]++;
                } else if (categories[b] == own + 1) {
                    l += flows[i] - flows[b];
                    sizes[1]++;
                } else if (categories[b] == own - 1) {
                    h += flows[b] - flows[i];
                    sizes[2]++;
                }
            }
            u /= sizes[0];
            l = own == k ? 1.0 / (k + 1) : l / (sizes[1] + 1);
            h = own == 1 ? 1.0 / (k + 1) : h / (sizes[2] + 1);
            double first = Math.max(l, u) < SLACK ? 0 : (l - u) / Math.max(l, u);
            double second = Math.max(h, u) < SLACK ? 0 : (h - u) / Math.max(h, u);
            silhouette[i] = first - second;
        }
        return silhouette;
    }
}
