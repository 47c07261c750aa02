package dev.kam.decision.sorting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The two local searches of global local net flow sorting, which move alternatives near the border of two categories.
 *
 * <p>Each category is split by the sign of the net flows within it; then the lower part of a category and the upper part of
 * the next worse one are compared with each other, and the sign of the net flow gives the better or the worse of the two.
 */
final class LocalSearch {
    private final NetFlows flows;
    private final int[] categories;
    private final boolean[] upper;

    private LocalSearch(NetFlows flows, int[] categories) {
        this.flows = flows;
        this.categories = categories;
        this.upper = new boolean[categories.length];
    }

    /**
     * Searches once.
     *
     * @param flows the flows of the table
     * @param categories the categories of the global search, from 1 to count
     * @param count the number of categories
     * @param profiles the count + 1 profiles that limit them; null for none
     * @return the final categories
     */
    static int[] refine(NetFlows flows, int[] categories, int count, @Nullable ProfileTable profiles) {
        LocalSearch search = new LocalSearch(flows, categories);
        for (int c = 1; c <= count; c++) {
            double[][] limits =
                    profiles == null ? new double[0][] : new double[][] {profiles.row(c - 1), profiles.row(c)};
            search.split(c, limits);
        }
        int[] refined = categories.clone();
        for (int c = 1; c < count; c++) {
            search.compare(c, refined);
        }
        return refined;
    }

    private void split(int category, double[][] limits) {
        int[] members = rows(category, category, true);
        if (members.length > 0) {
            double[] within = flows.of(members, limits);
            for (int i = 0; i < members.length; i++) {
                upper[members[i]] = NetFlows.reaches(within[i], 0);
            }
        }
    }

    private void compare(int better, int[] refined) {
        int[] border = rows(better, better + 1, false);
        int fromBetter = 0;
        for (int row : border) {
            fromBetter += categories[row] == better ? 1 : 0;
        }
        if (fromBetter == 0 || fromBetter == border.length) {
            return;
        }
        double[] between = flows.of(border);
        for (int i = 0; i < border.length; i++) {
            refined[border[i]] = NetFlows.reaches(between[i], 0) ? better : better + 1;
        }
    }

    /** The rows of a category; or of the lower part of one and the upper part of the next. */
    private int[] rows(int better, int worse, boolean whole) {
        int[] rows = new int[categories.length];
        int count = 0;
        for (int i = 0; i < categories.length; i++) {
            boolean member =
                    whole ? categories[i] == better : upper[i] ? categories[i] == worse : categories[i] == better;
            if (member) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
