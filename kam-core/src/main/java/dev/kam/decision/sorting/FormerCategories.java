package dev.kam.decision.sorting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The categories that alternatives were in before, in the order of the table: 1 = best, 0 = none.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class FormerCategories {
    private final int[] categories;

    private FormerCategories(int[] categories) {
        this.categories = categories;
    }

    /**
     * Creates former categories.
     *
     * @param categories one for each alternative, 1 = best, 0 = none
     * @return the former categories
     * @throws IllegalArgumentException if there is none at all, or if one is negative
     */
    public static FormerCategories of(int... categories) {
        if (categories.length == 0) {
            throw new IllegalArgumentException("former categories must not be empty");
        }
        for (int i = 0; i < categories.length; i++) {
            if (categories[i] < 0) {
                throw new IllegalArgumentException(
                        "former category of alternative " + i + " must be >= 0 but was " + categories[i]);
            }
        }
        return new FormerCategories(categories.clone());
    }

    /**
     * Returns the categories of a sorting, to be the former ones of the next.
     *
     * @param sorting the sorting, of the same alternatives in the same order
     * @return its categories
     */
    public static FormerCategories from(Sorting sorting) {
        return new FormerCategories(sorting.categories());
    }

    /** {@return the number of alternatives, at least 1} */
    public int size() {
        return categories.length;
    }

    /**
     * Returns a former category.
     *
     * @param alternative its row, from 0
     * @return the category, 1 = best; 0 = none
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public int at(int alternative) {
        return categories[alternative];
    }

    /** {@return a copy of the categories, in the order of the alternatives} */
    public int[] toArray() {
        return categories.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormerCategories that && Arrays.equals(categories, that.categories);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(categories);
    }

    @Override
    public String toString() {
        return categories.length <= 20 ? Arrays.toString(categories) : "[" + categories.length + " alternatives]";
    }
}
