package dev.kam.decision.sorting;

import dev.kam.Notice;
import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sorting of {@link Glnf}: the net flows of the global search as its ranking, the flows of the profiles, the categories
 * before the local searches, and the silhouette.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class GlnfSorting extends Sorting {
    private final double[] profileFlows;
    private final int[] globalCategories;
    private final double[] silhouette;

    /** What was found; the arrays are kept. */
    GlnfSorting(
            int[] categories,
            Ranking flows,
            List<Notice> notices,
            long[] clipped,
            double[] profileFlows,
            int[] globalCategories,
            double[] silhouette) {
        super(
                categories,
                profileFlows.length - 1,
                true,
                flows.weights(),
                Optional.of(flows),
                notices,
                clipped,
                List.of(Detail.numbers("silhouette", silhouette)));
        this.profileFlows = profileFlows;
        this.globalCategories = globalCategories;
        this.silhouette = silhouette;
    }

    /**
     * Returns the net flow of an alternative among all alternatives and profiles.
     *
     * @param alternative its row, from 0
     * @return the flow, in [-1, 1]
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double flowOf(int alternative) {
        return ranking().orElseThrow().scoreOf(alternative);
    }

    /** {@return a copy of the net flows of the profiles, best first} */
    public double[] profileFlows() {
        return profileFlows.clone();
    }

    /**
     * Returns the category of an alternative before the local searches.
     *
     * @param alternative its row, from 0
     * @return the category, 1 = best
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public int globalCategoryOf(int alternative) {
        return globalCategories[alternative];
    }

    /**
     * Returns how well an alternative lies in its category.
     *
     * @param alternative its row, from 0
     * @return near 0 where it is well placed, positive where it leans to the next better category, negative where it leans to
     *     the next worse one; without a fixed range
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double silhouetteOf(int alternative) {
        return silhouette[alternative];
    }

    /** {@return a copy of the silhouettes, in the order of the alternatives} */
    public double[] silhouette() {
        return silhouette.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof GlnfSorting that
                && Arrays.equals(profileFlows, that.profileFlows)
                && Arrays.equals(globalCategories, that.globalCategories)
                && Arrays.equals(silhouette, that.silhouette);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Arrays.hashCode(silhouette);
    }
}
