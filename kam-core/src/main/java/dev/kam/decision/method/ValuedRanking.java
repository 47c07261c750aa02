package dev.kam.decision.method;

import dev.kam.Notice;
import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import dev.kam.decision.table.ValuedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of a method that can do without some cells, with how much of each row was known.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public class ValuedRanking extends Ranking {
    private final double @Nullable [] coverage;
    private final double @Nullable [] lowest;
    private final double @Nullable [] highest;

    /**
     * What a method found in a table.
     *
     * @param notices those beside the table's own
     * @param lowest the lowest scores; null when no cell may be anything
     * @param highest the highest scores; null when no cell may be anything
     */
    ValuedRanking(
            ValuedTable table,
            double[] scores,
            boolean higherIsBetter,
            List<Notice> notices,
            List<Detail> details,
            double @Nullable [] lowest,
            double @Nullable [] highest) {
        super(
                scores,
                higherIsBetter,
                table.isRelative(),
                table.weights(),
                joined(table.notices(), notices),
                table.clipped(),
                details);
        this.coverage = table.coverage();
        this.lowest = lowest;
        this.highest = highest;
    }

    private static List<Notice> joined(List<Notice> first, List<Notice> second) {
        List<Notice> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /**
     * Returns the sum of the weights of the assessed cells of a row.
     *
     * @param alternative the row, from 0
     * @return the coverage in [0, 1]; exactly 1 for a row without missing cells
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public final double coverageOf(int alternative) {
        return coverage == null ? 1 : coverage[alternative];
    }

    /**
     * Returns the lowest score that a row could have, over all values of its cells that are missing under
     * {@link dev.kam.decision.MissingPolicy#INTERVAL}.
     *
     * @param alternative the row, from 0
     * @return the lower bound; the score itself for a row without such cells
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public final double lowestScoreOf(int alternative) {
        return lowest == null ? scoreOf(alternative) : lowest[alternative];
    }

    /**
     * Returns the highest score that a row could have, over all values of its cells that are missing under
     * {@link dev.kam.decision.MissingPolicy#INTERVAL}.
     *
     * @param alternative the row, from 0
     * @return the upper bound; the score itself for a row without such cells
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public final double highestScoreOf(int alternative) {
        return highest == null ? scoreOf(alternative) : highest[alternative];
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof ValuedRanking that
                && Arrays.equals(coverage, that.coverage)
                && Arrays.equals(lowest, that.lowest)
                && Arrays.equals(highest, that.highest);
    }

    @Override
    public final int hashCode() {
        return 31 * super.hashCode() + Arrays.hashCode(coverage);
    }
}
