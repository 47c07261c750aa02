package dev.kam.decision.robustness;

import dev.kam.Notice;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.method.AdditiveValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The best and the worst rank that an alternative of an additive model can have, over all weights that what is known of them
 * allows, and over all completions of missing cells.
 *
 * <p>The best rank is 1 plus the fewest rivals that can be ahead at the same time, the worst 1 plus the most. Steps for each
 * alternative:
 *
 * <ol>
 *   <li>Tell the rivals that are ahead under all weights, and those under none, from those under some.
 *   <li>Bound the count of the last by some weights, drawn and extreme.
 *   <li>Where the bounds differ and these rivals are not too many, count exactly by a mixed-integer program.
 * </ol>
 *
 * <p><b>Input.</b> A table, and what is known of the weights. A missing cell under {@link
 * dev.kam.decision.MissingPolicy#INTERVAL} or {@link dev.kam.decision.MissingPolicy#RENORMALIZE} may be worth anything in
 * [0, 1].
 *
 * <p><b>Output.</b> For each alternative both ranks, each exactly or between bounds that hold.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Scores that differ by 1e-9 or less are equal, and share the smaller rank.
 *   <li>One alternative: 1 and 1.
 *   <li>Weights that are known in full: the ranks at these weights, over all completions.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) and at most four programs for an alternative; so O(n^2 m) for all. Under constraints a rival may
 * cost a linear program.
 *
 * <p><b>Reference.</b> Kadzinski, M., Greco, S., and Slowinski, R. (2012), Extreme ranking analysis in robust ordinal
 * regression, Omega 40(4), 488-501, doi 10.1016/j.omega.2011.09.003, where both ranks come from such programs. The bounds are
 * this project's own.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class ExtremeRanks {
    private static final int DEFAULT_RIVALS = 24;
    private static final ExtremeRanks DEFAULTS = new ExtremeRanks(AdditiveValue.withDefaults(), DEFAULT_RIVALS);

    private final AdditiveValue method;
    private final int rivals;

    private ExtremeRanks(AdditiveValue method, int rivals) {
        this.method = method;
        this.rivals = rivals;
    }

    /** {@return the analysis of the absolute additive model, with programs for up to 24 undecided rivals} */
    public static ExtremeRanks withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the analysis of another additive model.
     *
     * @param newMethod the model
     * @return the changed copy
     */
    public ExtremeRanks withMethod(AdditiveValue newMethod) {
        return new ExtremeRanks(newMethod, rivals);
    }

    /**
     * Returns the analysis with another limit.
     *
     * @param newRivals how many rivals that are ahead under some weights only a program may have; with 0 there are none
     * @return the changed copy
     * @throws IllegalArgumentException if it is negative
     */
    public ExtremeRanks withExactUpTo(int newRivals) {
        if (newRivals < 0) {
            throw new IllegalArgumentException("rivals must be >= 0 but was " + newRivals);
        }
        return new ExtremeRanks(method, newRivals);
    }

    /**
     * Finds the extreme ranks of all alternatives.
     *
     * @param matrix the performances
     * @param knowledge what is known of the weights
     * @return one range for each alternative, in the order of the table, with a notice where some are bounds
     * @throws IllegalArgumentException if the knowledge or the table does not suit
     */
    public RankRanges ranks(DecisionMatrix matrix, WeightKnowledge knowledge) {
        return ranks(
                matrix, knowledge, IntStream.range(0, matrix.alternatives()).toArray());
    }

    /**
     * Finds the extreme ranks of some alternatives.
     *
     * @param matrix the performances
     * @param knowledge what is known of the weights
     * @param alternatives their rows, from 0
     * @return one range for each of them, in their order, with a notice where some are bounds
     * @throws IllegalArgumentException if the knowledge or the table does not suit
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public RankRanges ranks(DecisionMatrix matrix, WeightKnowledge knowledge, int... alternatives) {
        Rivalry rivalry = new Rivalry(method, matrix, knowledge);
        List<RankRange> ranges = new ArrayList<>();
        for (int row : alternatives) {
            Objects.checkIndex(row, matrix.alternatives());
            Rivalry.Bounds best = ahead(rivalry, row, true);
            Rivalry.Bounds worst = ahead(rivalry, row, false);
            ranges.add(new RankRange(row, 1 + best.lower(), 1 + best.upper(), 1 + worst.lower(), 1 + worst.upper()));
        }
        List<Notice> notices = new ArrayList<>(rivalry.table.notices());
        long bounds = ranges.stream().filter(range -> !range.isExact()).count();
        if (bounds > 0) {
            notices.add(Notice.of(
                    "bounds-only",
                    "The extreme ranks of " + bounds + " of " + ranges.size()
                            + " alternatives lie between bounds; those of the others are exact.",
                    "Los rangos extremos de " + bounds + " de " + ranges.size()
                            + " alternativas están entre cotas; los de las demás son exactos."));
        }
        return new RankRanges(ranges, notices);
    }

    /** The fewest rivals ahead, when all helps the row, or the most, when all harms it. */
    private Rivalry.Bounds ahead(Rivalry rivalry, int row, boolean helped) {
        int always = 0;
        List<double[]> either = new ArrayList<>();
        for (int i = 0; i < rivalry.size(); i++) {
            if (i != row) {
                double[] lead = rivalry.lead(row, i, helped);
                switch (rivalry.standing(lead, Rivalry.TIE)) {
                    case ALWAYS_AHEAD -> always++;
                    case EITHER -> either.add(lead);
                    default -> {
                        // Never ahead.
                    }
                }
            }
        }
        double[] thresholds = new double[either.size()];
        Arrays.fill(thresholds, Rivalry.TIE);
        Rivalry.Bounds some =
                helped ? rivalry.fewest(either, thresholds, rivals) : rivalry.most(either, thresholds, rivals);
        return new Rivalry.Bounds(always + some.lower(), always + some.upper());
    }

    @Override
    public String toString() {
        return "ExtremeRanks[" + method + "]";
    }
}
