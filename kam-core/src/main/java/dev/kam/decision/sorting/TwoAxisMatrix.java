package dev.kam.decision.sorting;

import dev.kam.Notice;
import dev.kam.decision.Arguments;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveRanking;
import dev.kam.decision.method.AdditiveValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The two-axis matrix: sorts alternatives into four categories by whether they are high on each of two axes.
 *
 * <p>The coordinate on an axis is the weighted mean of the values of its criteria, {@code sum_j w_j v_ij / sum_j w_j}, over
 * the criteria of the axis that are assessed. An alternative is high from the axis's cut on:
 *
 * <table>
 *   <caption>Categories</caption>
 *   <tr><th></th><th>second axis high</th><th>second axis low</th></tr>
 *   <tr><th>first axis high</th><td>1</td><td>2</td></tr>
 *   <tr><th>first axis low</th><td>3</td><td>4</td></tr>
 * </table>
 *
 * <p>With how attractive a customer is on the first axis and how strong we are there on the second, these are the quadrants
 * that McDonald and Woodburn call strategic, star, status and streamline.
 *
 * <ol>
 *   <li>Each axis is a weighted sum of its own, {@link AdditiveValue}, with the weights of the table divided by their sum on
 *       the axis.
 *   <li>Each coordinate is compared with the cut of its axis.
 * </ol>
 *
 * <p><b>Input.</b> A value function for each criterion with weight that stands on an axis; other criteria do not count. The
 * cuts, in [0, 1], are fixed beforehand, never taken from the table, or half of any portfolio would be high.
 *
 * <p><b>Output.</b> Categories 1 to 4, the coordinates in [0, 1], and how much of each axis is known. Absolute.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A coordinate on the cut is high; one that misses it by no more than 1e-12 of it counts as on it.
 *   <li>A missing cell is left out, unless its criterion says otherwise, and the weights of the others are renormalized. A
 *       sorting has a category for everyone: an alternative with less than 70 % of an axis known is sorted by what is known,
 *       and counted in the notice {@code low-coverage}. One without any assessed cell on an axis is rejected.
 *   <li>A criterion with weight 0 does not count, and needs no value function; an axis needs a criterion with weight.
 *   <li>A performance outside the anchors is clipped and counted, once for a criterion that stands on both axes.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) time; eight doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Woodburn, D., and McDonald, M. (2011), Key Account Management: The Definitive Guide, 3rd edition, Wiley,
 * for the matrix and its quadrants. The notice from 70 % on is this project's own.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class TwoAxisMatrix implements SortingMethod {

    /** The name in the catalogue: {@value}. */
    public static final String NAME = "matrix";

    static final String AXES = "axes";

    private static final double ENOUGH = 0.7;

    private final Axes axes;

    private TwoAxisMatrix(Axes axes) {
        this.axes = axes;
    }

    /**
     * Returns the method.
     *
     * @param axes the two axes, with cuts in [0, 1]
     * @return the method
     * @throws IllegalArgumentException if a cut is out of range
     */
    public static TwoAxisMatrix of(Axes axes) {
        for (int number = 1; number <= 2; number++) {
            double cut = axes.axis(number).cut();
            if (!(cut >= 0 && cut <= 1)) {
                throw new IllegalArgumentException("cut of axis " + number + " must be in [0, 1] but was " + cut
                        + ".\nMaybe it is on another scale: coordinates are means of values in [0, 1].");
            }
        }
        return new TwoAxisMatrix(axes);
    }

    static TwoAxisMatrix from(Arguments arguments) {
        return of(arguments.get(AXES, Axes.class));
    }

    /** {@return the two axes} */
    public Axes axes() {
        return axes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        return Arguments.none().with(AXES, axes);
    }

    @Override
    public TwoAxisSorting sort(DecisionMatrix matrix, Weights weights) {
        Axes.Part[] parts = {axes.part(1, matrix, weights), axes.part(2, matrix, weights)};
        int n = matrix.alternatives();
        AdditiveRanking[] means = {mean(1, parts[0]), mean(2, parts[1])};
        double[][] coverage = {coverage(means[0], n), coverage(means[1], n)};
        int[] categories = new int[n];
        long thin = 0;
        for (int i = 0; i < n; i++) {
            categories[i] = Axes.category(
                    Limit.reaches(means[0].scoreOf(i), axes.first().cut()),
                    Limit.reaches(means[1].scoreOf(i), axes.second().cut()));
            thin += Limit.reaches(coverage[0][i], ENOUGH) && Limit.reaches(coverage[1][i], ENOUGH) ? 0 : 1;
        }
        List<Notice> notices = thin == 0
                ? List.of()
                : List.of(Notice.of(
                        "low-coverage",
                        "Alternatives of which less than 70 % of an axis is known: " + thin + ".",
                        "Alternativas con menos del 70 % de un eje conocido: " + thin + "."));
        return new TwoAxisSorting(
                categories,
                false,
                weights,
                notices,
                clipped(parts, means, weights.size()),
                new double[][] {means[0].scores(), means[1].scores()},
                coverage);
    }

    private static AdditiveRanking mean(int number, Axes.Part part) {
        for (Criterion criterion : part.matrix().criteria()) {
            if (criterion.value().isEmpty()) {
                throw new IllegalArgumentException("criterion '" + criterion.id() + "' on axis " + number
                        + " must have a value function but has none.\n"
                        + "Maybe give it one, such as a straight line from its worst to its best performance.");
            }
        }
        requireSomethingKnown(number, part.matrix());
        return AdditiveValue.withDefaults().rank(part.matrix(), part.weights());
    }

    private static void requireSomethingKnown(int number, DecisionMatrix matrix) {
        for (int i = 0; i < matrix.alternatives(); i++) {
            boolean known = false;
            for (int j = 0; j < matrix.criteria().size() && !known; j++) {
                known = !matrix.column(j).isMissing(i)
                        || counts(matrix.criteria().get(j));
            }
            if (!known) {
                throw new IllegalArgumentException("alternative " + i
                        + " must have an assessed performance on a criterion with weight on axis " + number
                        + " but has none");
            }
        }
    }

    /** Whether a missing cell is the business of the criterion's policy. */
    private static boolean counts(Criterion criterion) {
        return criterion.missing().isPresent() && criterion.missing().get() != MissingPolicy.RENORMALIZE;
    }

    private static double[] coverage(AdditiveRanking mean, int n) {
        double[] coverage = new double[n];
        for (int i = 0; i < n; i++) {
            coverage[i] = mean.coverageOf(i);
        }
        return coverage;
    }

    private static long[] clipped(Axes.Part[] parts, AdditiveRanking[] means, int criteria) {
        long[] clipped = new long[criteria];
        for (int axis = 0; axis < parts.length; axis++) {
            for (int p = 0; p < parts[axis].places().length; p++) {
                clipped[parts[axis].places()[p]] = means[axis].clipped(p);
            }
        }
        return clipped;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TwoAxisMatrix that && axes.equals(that.axes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(axes);
    }

    @Override
    public String toString() {
        return NAME + "[" + axes.first() + ", " + axes.second() + "]";
    }
}
