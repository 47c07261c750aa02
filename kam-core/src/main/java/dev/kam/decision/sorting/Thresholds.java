package dev.kam.decision.sorting;

import dev.kam.Notice;
import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sorts by cuts on the score of a ranking method, and may hold an alternative in its former category until it has left that
 * for good.
 *
 * <p>{@code category(a) = min { h : score(a) is at least as good as limit_h(a) }}, k + 1 if there is none. Without a former
 * category limit_h is cut_h. With former category f, a cut above it, h &lt; f, is to be passed by the margin on the way up,
 * {@code score >= cut_h + margin}; and a cut below it, h &gt;= f, on the way down: the alternative stays above it until
 * {@code score < cut_h - margin}. Where a lower score is better, all signs are turned.
 *
 * <p>For example, with cuts 0.7 and 0.5 and a margin of 0.05: a score of 0.72 is category 1 for a newcomer and for an
 * alternative that was there, but not for one that was in category 2, which needs 0.75. A score of 0.66 keeps in category 1
 * who was there, and 0.64 does not. A score of 0.47, from category 1, falls to category 2, since 0.5 is not yet missed by more
 * than the margin.
 *
 * <ol>
 *   <li>The method ranks the table.
 *   <li>Each score is compared with the cuts, best first.
 * </ol>
 *
 * <p><b>Input.</b> What the ranking method takes; cuts in the unit of its score, best first, so that they descend where a
 * higher score is better and ascend where a lower one is.
 *
 * <p><b>Output.</b> k + 1 categories for k cuts, 1 = best, and the ranking. Relative if the ranking is.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>A score on a cut is in the better category. A score reaches a limit when it misses it by no more than 1e-12 of the cut
 *       (or of the margin, if that is larger), so that rounding in a sum decides nothing.
 *   <li>A margin wider than the distance of two cuts is lawful: the limits are in order all the same.
 *   <li>How many alternatives are where they are only by their former category is said in a notice.
 * </ul>
 *
 * <p><b>Complexity.</b> That of the method, and O(n k).
 *
 * <p><b>Reference.</b> This project's own; the margin is the hysteresis of control engineering.
 *
 * <p>Instances of this class are immutable and thread-safe, if the ranking method is.
 */
public final class Thresholds implements SortingMethod {

    /** The name in the catalogue: {@value}. */
    public static final String NAME = "thresholds";

    static final String OF = "of";
    static final String CUTS = "cuts";
    static final String MARGIN = "margin";
    static final String FORMER = "former";

    private final RankingMethod method;
    private final Cuts cuts;
    private final double margin;
    private final Optional<FormerCategories> former;

    private Thresholds(RankingMethod method, Cuts cuts, double margin, Optional<FormerCategories> former) {
        this.method = method;
        this.cuts = cuts;
        this.margin = margin;
        this.former = former;
    }

    /**
     * Returns the method without margin and former categories.
     *
     * @param method ranks the alternatives
     * @param cuts the scores that tell categories apart, best first
     * @return the method
     */
    public static Thresholds of(RankingMethod method, Cuts cuts) {
        return new Thresholds(
                Objects.requireNonNull(method, "method"), Objects.requireNonNull(cuts, "cuts"), 0, Optional.empty());
    }

    static Thresholds from(Arguments arguments) {
        Thresholds method = of(arguments.get(OF, RankingMethod.class), arguments.get(CUTS, Cuts.class))
                .withMargin(arguments.find(MARGIN, Double.class).orElse(0.0));
        return arguments
                .find(FORMER, FormerCategories.class)
                .map(method::withFormer)
                .orElse(method);
    }

    /**
     * Returns the method with a margin; it acts on alternatives with a former category.
     *
     * @param newMargin by how much a score has to pass a cut, in the unit of the score, finite and at least 0
     * @return the changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public Thresholds withMargin(double newMargin) {
        if (!(newMargin >= 0 && newMargin < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("margin must be finite and >= 0 but was " + newMargin);
        }
        return new Thresholds(method, cuts, newMargin + 0.0, former);
    }

    /**
     * Returns the method with former categories.
     *
     * @param newFormer one for each alternative of the table to be sorted
     * @return the changed copy
     * @throws IllegalArgumentException if there are fewer categories than one of them says
     */
    public Thresholds withFormer(FormerCategories newFormer) {
        for (int i = 0; i < newFormer.size(); i++) {
            if (newFormer.at(i) > cuts.count() + 1) {
                throw new IllegalArgumentException("former category of alternative " + i + " must be in [0, "
                        + (cuts.count() + 1) + "] but was " + newFormer.at(i));
            }
        }
        return new Thresholds(method, cuts, margin, Optional.of(newFormer));
    }

    /** {@return the method that ranks the alternatives} */
    public RankingMethod method() {
        return method;
    }

    /** {@return the scores that tell categories apart, best first} */
    public Cuts cuts() {
        return cuts;
    }

    /** {@return by how much a score has to pass a cut, for an alternative with a former category} */
    public double margin() {
        return margin;
    }

    /** {@return the former categories, if any} */
    public Optional<FormerCategories> former() {
        return former;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        Arguments arguments = Arguments.none().with(OF, method).with(CUTS, cuts);
        arguments = margin == 0 ? arguments : arguments.with(MARGIN, margin);
        return former.isEmpty() ? arguments : arguments.with(FORMER, former.get());
    }

    @Override
    public Sorting sort(DecisionMatrix matrix, Weights weights) {
        int n = matrix.alternatives();
        former.ifPresent(f -> {
            if (f.size() != n) {
                throw new IllegalArgumentException(
                        "former categories must be one for each alternative, " + n + ", but were " + f.size());
            }
        });
        Ranking ranking = method.rank(matrix, weights);
        boolean higher = ranking.higherIsBetter();
        if (cuts.count() > 1 && cuts.at(1) < cuts.at(0) != higher) {
            throw new IllegalArgumentException("cuts must be best first, " + (higher ? "descending" : "ascending")
                    + " since a " + (higher ? "higher" : "lower") + " score of method '" + method.name()
                    + "' is better, but were " + cuts);
        }
        int[] categories = new int[n];
        long held = 0;
        for (int i = 0; i < n; i++) {
            double score = ranking.scoreOf(i);
            int was = former.isPresent() ? former.get().at(i) : 0;
            categories[i] = category(score, was, higher);
            held += was > 0 && categories[i] != category(score, 0, higher) ? 1 : 0;
        }
        List<Notice> notices = new ArrayList<>(ranking.notices());
        if (held > 0) {
            notices.add(Notice.of(
                    "held-by-margin",
                    "Alternatives that another category would have without a former one: " + held + ".",
                    "Alternativas que sin categoría anterior estarían en otra: " + held + "."));
        }
        long[] clipped = new long[weights.size()];
        for (int j = 0; j < clipped.length; j++) {
            clipped[j] = ranking.clipped(j);
        }
        return new Sorting(
                categories,
                cuts.count() + 1,
                ranking.isRelative(),
                weights,
                Optional.of(ranking),
                notices,
                clipped,
                List.of());
    }

    /** The category of a score; a former category of 0 is none. */
    private int category(double score, int was, boolean higher) {
        double sign = higher ? 1 : -1;
        for (int h = 1; h <= cuts.count(); h++) {
            double cut = sign * cuts.at(h - 1);
            double shift = was == 0 ? 0 : h < was ? margin : -margin;
            if (Limit.reaches(sign * score, cut + shift, Math.max(Math.abs(cut), Math.abs(shift)))) {
                return h;
            }
        }
        return cuts.count() + 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Thresholds that
                && method.equals(that.method)
                && cuts.equals(that.cuts)
                && margin == that.margin
                && former.equals(that.former);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, cuts, margin, former);
    }

    @Override
    public String toString() {
        return NAME + "[of=" + method + ", cuts=" + cuts + ", margin=" + margin
                + former.map(f -> ", former=" + f).orElse("") + "]";
    }
}
