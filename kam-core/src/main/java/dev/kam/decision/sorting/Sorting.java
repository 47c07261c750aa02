package dev.kam.decision.sorting;

import dev.kam.Notice;
import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The category of each alternative. Methods with more to tell extend it.
 *
 * <ul>
 *   <li>Category 1 is the best; a category may be empty.
 *   <li>A method that sorts by a ranking, such as net flows, shows it.
 * </ul>
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public class Sorting {
    private final int[] categories;
    private final int count;
    private final boolean relative;
    private final Weights weights;
    private final Optional<Ranking> ranking;
    private final List<Notice> notices;
    private final long[] clipped;
    private final List<Detail> details;

    /**
     * Creates a sorting.
     *
     * @param categories one for each alternative, from 1 = best to {@code count}; the array is kept
     * @param count the number of categories
     * @param relative whether a category depends on which alternatives are in the table
     * @param weights the weights that were used
     * @param ranking the ranking that was sorted by, if any
     * @param notices what the reader should know
     * @param clipped for each criterion the number of assessed cells outside its anchors; the array is kept
     * @param details the intermediates that the method shows
     * @throws IllegalArgumentException if a category is not in 1 to {@code count}
     */
    protected Sorting(
            int[] categories,
            int count,
            boolean relative,
            Weights weights,
            Optional<Ranking> ranking,
            List<Notice> notices,
            long[] clipped,
            List<Detail> details) {
        for (int i = 0; i < categories.length; i++) {
            if (categories[i] < 1 || categories[i] > count) {
                throw new IllegalArgumentException(
                        "category of alternative " + i + " must be in [1, " + count + "] but was " + categories[i]);
            }
        }
        this.categories = categories;
        this.count = count;
        this.relative = relative;
        this.weights = Objects.requireNonNull(weights, "weights");
        this.ranking = Objects.requireNonNull(ranking, "ranking");
        this.notices = List.copyOf(notices);
        this.clipped = clipped;
        this.details = List.copyOf(details);
    }

    /** {@return the number of alternatives} */
    public final int size() {
        return categories.length;
    }

    /** {@return the number of categories, empty ones included} */
    public final int categoryCount() {
        return count;
    }

    /**
     * Returns a category.
     *
     * @param alternative its row, from 0
     * @return the category, 1 = best
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public final int categoryOf(int alternative) {
        return categories[alternative];
    }

    /** {@return a copy of the categories, in the order of the alternatives} */
    public final int[] categories() {
        return categories.clone();
    }

    /**
     * Tells whether a category depends on which alternatives are in the table.
     *
     * @return true when the categories hold for this table only
     */
    public final boolean isRelative() {
        return relative;
    }

    /** {@return the weights that were used} */
    public final Weights weights() {
        return weights;
    }

    /** {@return the ranking that was sorted by; empty for a method that compares with profiles one by one} */
    public final Optional<Ranking> ranking() {
        return ranking;
    }

    /** {@return what the reader should know} */
    public final List<Notice> notices() {
        return notices;
    }

    /**
     * Returns how many assessed cells of a criterion lay outside the anchors of its value function, and counted as the
     * nearest anchor.
     *
     * @param criterion its place, from 0
     * @return the count; 0 where the method did not use a value function
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public final long clipped(int criterion) {
        return clipped[criterion];
    }

    /** {@return the intermediates that the method shows, by their names in its literature} */
    public final List<Detail> details() {
        return details;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sorting that
                && getClass() == that.getClass()
                && count == that.count
                && relative == that.relative
                && Arrays.equals(categories, that.categories)
                && weights.equals(that.weights)
                && ranking.equals(that.ranking)
                && notices.equals(that.notices)
                && Arrays.equals(clipped, that.clipped)
                && details.equals(that.details);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(categories);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + categories.length + " alternatives, " + count + " categories]";
    }
}
