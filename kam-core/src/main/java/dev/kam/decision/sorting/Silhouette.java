package dev.kam.decision.sorting;

import dev.kam.decision.Ranking;

/**
 * The silhouette for sorting (SILS): how well each alternative lies in its category, by net flows. Near 0 is well placed,
 * positive leans to the next better category, negative to the next worse one.
 *
 * <p>Sums of distances within a category grow from neighbor to neighbor along the sorted flows, O(n) after sorting; all their
 * terms are positive, so that nothing cancels.
 */
final class Silhouette {
    private final Ranking flows;
    private final int[] categories;
    private final double[] centers;
    private final int[] sizes;
    private final double[] sums;

    private Silhouette(Ranking flows, double[] profileFlows, int[] categories) {
        int k = profileFlows.length - 1;
        this.flows = flows;
        this.categories = categories;
        this.centers = new double[k];
        this.sizes = new int[k];
        this.sums = new double[k];
        for (int c = 0; c < k; c++) {
            centers[c] = (profileFlows[c] + profileFlows[c + 1]) / 2;
        }
        for (int i = 0; i < categories.length; i++) {
            sizes[categories[i] - 1]++;
            sums[categories[i] - 1] += flows.scoreOf(i);
        }
    }

    /** The silhouette of each alternative; the profiles are the limits of the categories, best first. */
    static double[] of(Ranking flows, double[] profileFlows, int[] categories) {
        return new Silhouette(flows, profileFlows, categories).compute();
    }

    private double[] compute() {
        int n = categories.length;
        double[] distances = new double[n];
        addDistances(distances, true);
        addDistances(distances, false);
        double[] silhouette = new double[n];
        for (int i = 0; i < n; i++) {
            double flow = flows.scoreOf(i);
            int c = categories[i] - 1;
            double own = (distances[i] + Math.abs(flow - centers[c])) / sizes[c];
            double worse = c == centers.length - 1 ? 1.0 / (centers.length + 1) : lead(flow, c + 1);
            double better = c == 0 ? 1.0 / (centers.length + 1) : -lead(flow, c - 1);
            silhouette[i] = lean(worse, own) - lean(better, own) + 0.0;
        }
        return silhouette;
    }

    /** By how much a flow exceeds those of a category and its center, on average. */
    private double lead(double flow, int category) {
        return (sizes[category] * flow - sums[category] + flow - centers[category]) / (sizes[category] + 1.0);
    }

    /** The difference of two distances against the larger; 0 where that is nothing but rounding. */
    private static double lean(double other, double own) {
        double larger = Math.max(other, own);
        return larger <= Limit.ROUNDING ? 0 : (other - own) / larger;
    }

    /** Adds to each alternative its distances to the members of its category with a higher flow, or with a lower one. */
    private void addDistances(double[] distances, boolean down) {
        int k = centers.length;
        int n = categories.length;
        double[] last = new double[k]; // the flow of the member met last, by category
        double[] sum = new double[k]; // the sum of distances from there
        int[] met = new int[k];
        for (int place = 0; place < n; place++) {
            int i = flows.alternativeAt(down ? place : n - 1 - place);
            int c = categories[i] - 1;
            sum[c] += met[c] * Math.abs(last[c] - flows.scoreOf(i));
            last[c] = flows.scoreOf(i);
            met[c]++;
            distances[i] += sum[c];
        }
    }
}
